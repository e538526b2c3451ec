/** Discs put elsewhere: they stay in the frame and off other discs, and their lines keep their bend. */
import type { Point } from '../scene.js';
import { distanceToBox, length } from './geometry.js';
import { type Arrangement, copyOf, LINE_GAP, type LayoutNode, type LayoutProblem } from './problem.js';

/** Least gap between a disc and the frame, another disc, a disc it is related to (a badge must fit between), px. */
const EDGE = 4;
const APART = 16;
const LINKED = 40 + 2 * LINE_GAP;
const OBSTACLE = 10;
/** The farthest a line bends, as a part of its length. */
const WIDEST = 0.42;

/** Whether a disc can stand at a place; discs in `but` do not count. */
export function isFree(
  problem: LayoutProblem,
  at: Arrangement,
  node: number,
  { x, y }: Point,
  but?: ReadonlySet<number>,
) {
  const { frame, nodes, links, obstacles } = problem;
  const reach = (n: number) => (nodes[n] as LayoutNode).radius + (nodes[n] as LayoutNode).ring;
  const own = reach(node);
  const room = own + EDGE;
  if (x < room || y < room || x > frame.width - room || y > frame.height - room) return false;
  if (obstacles.some((o) => distanceToBox(o, x, y) < own + OBSTACLE)) return false;
  if (problem.mayStand?.(node, { x, y }) === false) return false;
  const linked = new Set(links.flatMap(({ a, b }) => (a === node ? [b] : b === node ? [a] : [])));
  return nodes.every((_, n) => {
    if (n === node || but?.has(n)) return true;
    const gap = length(x - (at.x[n] as number), y - (at.y[n] as number)) - own - reach(n);
    return gap >= (linked.has(n) ? LINKED : APART);
  });
}

/** Directions of a ring's places, a sixteenth of a turn apart, rounded so that they are the same in every engine. */
const RING: readonly (readonly [number, number])[] = [
  [0, -1],
  [1, 0],
  [0, 1],
  [-1, 0],
  [0.707, -0.707],
  [0.707, 0.707],
  [-0.707, 0.707],
  [-0.707, -0.707],
  [0.383, -0.924],
  [0.924, -0.383],
  [0.924, 0.383],
  [0.383, 0.924],
  [-0.383, 0.924],
  [-0.924, 0.383],
  [-0.924, -0.383],
  [-0.383, -0.924],
];

/** Places around a point, ring by ring, the nearest first. */
export function* around({ x, y }: Point, far: number, step: number): Generator<Point> {
  for (let r = step; r <= far; r += step) for (const [dx, dy] of RING) yield { x: x + dx * r, y: y + dy * r };
}

const between = (low: number, value: number, high: number) => Math.min(Math.max(low, high), Math.max(low, value));

/** The free place nearest to the one that is wanted; where there is none, the wanted one inside the frame. */
function nearestFree(
  problem: LayoutProblem,
  at: Arrangement,
  node: number,
  wanted: Point,
  but: ReadonlySet<number>,
): Point {
  const { frame, nodes } = problem;
  const { radius, ring } = nodes[node] as LayoutNode;
  const room = radius + ring + EDGE;
  const start = { x: between(room, wanted.x, frame.width - room), y: between(room, wanted.y, frame.height - room) };
  if (isFree(problem, at, node, start, but)) return start;
  for (const place of around(start, Math.max(frame.width, frame.height), 4))
    if (isFree(problem, at, node, place, but)) return place;
  return start;
}

/** The arrangement with some discs at other places, the first of them first: those after make room for those before. */
export function carried(problem: LayoutProblem, from: Arrangement, places: ReadonlyMap<number, Point>): Arrangement {
  const at = copyOf(from);
  const later = new Set(places.keys());
  for (const [node, wanted] of places) {
    const { x, y } = nearestFree(problem, at, node, wanted, later);
    at.x[node] = x;
    at.y[node] = y;
    later.delete(node);
  }
  problem.links.forEach(({ a, b }, l) => {
    if (places.has(a) || places.has(b)) turnBend(from, at, l, a, b);
  });
  return at;
}

/** A line's bend turns and grows with the line. */
function turnBend(from: Arrangement, at: Arrangement, l: number, a: number, b: number): void {
  const vector = ({ x, y }: Arrangement) =>
    [(x[b] as number) - (x[a] as number), (y[b] as number) - (y[a] as number)] as const;
  const [px, py] = vector(from);
  const [qx, qy] = vector(at);
  const square = px * px + py * py;
  const [ox, oy] = [from.ox[l] as number, from.oy[l] as number];
  // The quotient of both vectors as complex numbers: what turns and stretches the one into the other.
  const [re, im] = square > 1 ? [(qx * px + qy * py) / square, (qy * px - qx * py) / square] : [0, 0];
  const [tx, ty] = [ox * re - oy * im, ox * im + oy * re];
  const most = WIDEST * length(qx, qy);
  const bend = length(tx, ty);
  const scale = bend > most ? most / bend : 1;
  at.ox[l] = tx * scale;
  at.oy[l] = ty * scale;
}
