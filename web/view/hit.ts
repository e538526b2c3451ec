/** What lies under a point of the scene: the picture's own geometry answers, so that what is pressed is what is drawn. */
import { quadAt } from './heads.js';
import type { Point, Scene, SceneLine } from './scene.js';

/** Half the width of the band around a line that belongs to it, px on screen. */
const LINE_REACH = 6;
/** Least reach of a disc or hub from its middle, px on screen: a target of 44 px. */
const NODE_REACH = 22;
const HUB_REACH = 15;
const PIECES = 24;

function toSegment(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - a.x) * dx + (p.y - a.y) * dy) / square));
  return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
}

/** Distance from a point to a line's curve, px of the scene. */
export function distanceTo(line: SceneLine, point: Point): number {
  let [best, last] = [Infinity, line.start];
  for (let i = 1; i <= PIECES; i++) {
    const next = quadAt(line, i / PIECES);
    best = Math.min(best, toSegment(point, last, next));
    last = next;
  }
  return best;
}

/** The point of a line's curve nearest to `point`. */
export function nearestOn(line: SceneLine, point: Point): Point {
  const points = Array.from({ length: 65 }, (_, i) => quadAt(line, i / 64));
  const away = (p: Point) => Math.hypot(p.x - point.x, p.y - point.y);
  return points.reduce((best, p) => (away(p) < away(best) ? p : best));
}

/**
 * The key that a press at `point` (px of the scene) selects, or null on open ground. `zoom` is how many px on screen
 * one px of the scene takes. Discs come before hubs, hubs before lines; of several the nearest.
 */
export function keyAt(scene: Scene, point: Point, zoom = 1): string | null {
  let [key, best]: [string | null, number] = [null, Infinity];
  const offer = (candidate: string, distance: number, reach: number) => {
    if (distance <= reach && distance < best) [key, best] = [candidate, distance];
  };
  for (const d of scene.discs) {
    offer(d.id, Math.hypot(d.x - point.x, d.y - point.y), Math.max(d.radius + 3 / zoom, NODE_REACH / zoom));
  }
  if (key !== null) return key;
  for (const h of scene.hubs) {
    offer(h.id, Math.hypot(h.x - point.x, h.y - point.y), Math.max(h.radius, HUB_REACH / zoom));
  }
  if (key !== null) return key;
  for (const line of scene.lines) {
    offer(line.target, distanceTo(line, point), Math.max(line.width / 2 + 3 / zoom, LINE_REACH / zoom));
  }
  return key;
}
