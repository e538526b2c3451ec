/** What a map draws under its lines: paths of its outlines, and the leaders of discs that had to give way. */
import { lineIn, ringIn } from './clip-rings.js';
import { length } from './layout/geometry.js';
import type { Box, Outlines, Point, Scene } from './scene.js';

const path = (points: readonly number[]): string => `M${points.join(' ')}`;
const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** Closed rings as one path; those of land are filled by the even-odd rule. `box`: only what is seen in it. */
export function landPath(rings: Outlines, box: Box | null = null): string {
  const seen = box ? rings.map((ring) => ringIn(ring, box).map(tenth)) : rings;
  return seen
    .filter((ring) => ring.length > 4)
    .map((ring) => `${path(ring)}Z`)
    .join('');
}

/** Lines as one path. */
export function linePath(lines: Outlines, box: Box | null = null): string {
  const seen = box ? lines.flatMap((line) => lineIn(line, box).map((part) => part.map(tenth))) : lines;
  return seen.map(path).join('');
}

export interface Leader {
  readonly id: string;
  /** The true place, where a dot stands, and the rim of the disc. */
  readonly from: Point;
  readonly to: Point;
}

/** A leader for each disc that does not cover its own true place. */
export function leadersOf(scene: Scene): Leader[] {
  const discs = new Map(scene.discs.map((disc) => [disc.id, disc]));
  return (scene.map?.places ?? []).flatMap((place): Leader[] => {
    const disc = discs.get(place.id);
    if (!disc) return [];
    const [dx, dy] = [place.x - disc.x, place.y - disc.y];
    const far = length(dx, dy);
    if (far < disc.radius) return [];
    const share = disc.radius / far;
    return [{ id: place.id, from: place, to: { x: disc.x + dx * share, y: disc.y + dy * share } }];
  });
}

/** Radius of the dot at a true place, px. */
export const DOT = 2.5;
