/**
 * What is wrong with a scene, counted from the scene alone: it knows nothing of how the scene was found, so that it can
 * judge any layout. Words are taken at their boxes; lines are traced finely.
 */
import { densityOf, MOST_LABELLED } from './density.js';
import { crossings, distanceTo, distanceToBox, inside, length, lengthInside, near, trace } from './layout/geometry.js';
import type { Box, Frame, Point, Scene, SceneLine } from './scene.js';

export interface Quality {
  /** Pairs of lines that cross, each crossing counted. */
  readonly crossings: number;
  /** Words or badges that touch a disc, a name, other words, another badge, the frame or an obstacle. */
  readonly overlaps: number;
  /** Names that a line runs through. */
  readonly namesHit: number;
  /** Words of a relation that a line other than its own runs through. */
  readonly wordsHit: number;
  /** Discs that a line runs over without ending there. */
  readonly discsHit: number;
  /** Lines that reach out of the frame. */
  readonly cut: number;
  /** The shortest line that can be seen, px; Infinity where there is none. */
  readonly shortest: number;
  /** Relations whose words found no place although the frame's density sets them. */
  readonly dropped: number;
}

interface Mark {
  readonly of: string;
  readonly kind: 'name' | 'words' | 'badge';
  readonly box: Box;
}

const BADGE = 8;
const SEGMENTS = 40;

function polyline(line: SceneLine): Float64Array {
  const points = new Float64Array(2 * SEGMENTS + 2);
  trace(line.start, line.control, line.end, SEGMENTS, points);
  return points;
}

const around = ({ x, y }: Point, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r });

function marksOf({ discs, badges, cues, hubs }: Scene): Mark[] {
  const atHub = new Set(hubs.map((h) => h.id));
  return [
    ...discs.map((d): Mark => ({ of: d.id, kind: 'name', box: d.label.box })),
    ...badges.flatMap((b): Mark[] => [
      ...(atHub.has(b.id) ? [] : [{ of: b.id, kind: 'badge' as const, box: around(b, BADGE) }]),
      ...(b.label ? [{ of: b.id, kind: 'words' as const, box: b.label.box }] : []),
    ]),
    ...cues.map((c): Mark => ({ of: c.id, kind: 'words', box: c.text.box })),
  ];
}

function countOverlaps(scene: Scene, obstacles: readonly Box[]): number {
  const marks = marksOf(scene);
  const round = [...scene.discs, ...scene.hubs];
  let count = 0;
  marks.forEach((mark, i) => {
    if (!inside(mark.box, scene.frame, 0)) count++;
    count += obstacles.filter((o) => near(mark.box, o)).length;
    for (const d of round) {
      const own = mark.kind === 'name' && mark.of === d.id;
      if (!own && distanceToBox(mark.box, d.x, d.y) < d.radius) count++;
    }
    for (const other of marks.slice(i + 1)) {
      const pair = mark.of === other.of && mark.kind !== other.kind;
      if (near(mark.box, other.box, pair ? -2 : 0)) count++;
    }
  });
  for (let i = 0; i < round.length; i++)
    for (let j = i + 1; j < round.length; j++) {
      const [a, b] = [round[i], round[j]];
      if (a && b && length(a.x - b.x, a.y - b.y) < a.radius + b.radius) count++;
    }
  return count;
}

/** Counts the faults of a scene. `obstacles` are boxes that nothing may stand on (zoom buttons). */
export function qualityOf(scene: Scene, obstacles: readonly Box[] = []): Quality {
  const traced = scene.lines.map((line) => ({ line, points: polyline(line) }));
  const runsThrough = (box: Box, but: string | null) =>
    traced.some(
      ({ line, points }) =>
        line.id !== but && lengthInside(points, box.x, box.y, box.x + box.width, box.y + box.height) > 0,
    );
  const words = [
    ...scene.badges.flatMap((b) => (b.label ? [{ id: b.id, box: b.label.box }] : [])),
    ...scene.cues.map((c) => ({ id: c.id, box: c.text.box })),
  ];
  let crossed = 0;
  traced.forEach((one, i) => {
    for (const other of traced.slice(i + 1)) crossed += crossings(one.points, other.points);
  });
  const discsHit = [...scene.discs, ...scene.hubs].filter((d) =>
    traced.some(
      ({ line, points }) => line.from !== d.id && line.to !== d.id && distanceTo(points, d.x, d.y) < d.radius,
    ),
  ).length;
  return {
    crossings: crossed,
    overlaps: countOverlaps(scene, obstacles),
    namesHit: scene.discs.filter((d) => runsThrough(d.label.box, null)).length,
    wordsHit: words.filter(({ id, box }) => runsThrough(box, id)).length,
    discsHit,
    cut: traced.filter(({ points }) => !isWithin(points, scene.frame)).length,
    shortest: Math.min(...traced.map(({ points }) => lengthOf(points))),
    dropped: droppedWords(scene),
  };
}

function isWithin(points: Float64Array, { width, height }: Frame): boolean {
  return points.every((at, n) => at >= 0 && at <= (n % 2 === 0 ? width : height));
}

/** Relations that have no words although the density of the frame asks for them. */
function droppedWords({ badges, lines, hubs, frame }: Scene): number {
  if (lines.length > MOST_LABELLED) return 0;
  const { words } = densityOf(frame);
  const atHub = new Set(hubs.map((h) => h.id));
  return badges.filter((b) => !b.label && (b.count >= words || (atHub.has(b.id) && words <= 2))).length;
}

function lengthOf(points: Float64Array): number {
  let sum = 0;
  for (let i = 0; i + 3 < points.length; i += 2)
    sum += length(
      (points[i + 2] as number) - (points[i] as number),
      (points[i + 3] as number) - (points[i + 1] as number),
    );
  return sum;
}

/**
 * The stage that a component of this size leaves for the picture: less header, filter bar, legend and panel on a wide
 * one, less title and legend on an embed, less header, chips and the sheet's lowest stop on a phone.
 */
export function stageOf({ width, height }: Frame): Frame {
  if (width >= 960) return { width: width - 392, height: height - 68 - 44 - 40 };
  if (width < 520) return { width, height: height - 100 - 48 - 96 };
  return { width, height: height - 56 - 34 };
}
