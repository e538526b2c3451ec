/** The layout problem: what has to be placed, with sizes but without positions. Nothing of the article is left in it. */
import type { Box, Frame, Point } from '../scene.js';
import type { Setting } from '../words.js';

export interface LayoutNode {
  readonly id: string;
  readonly radius: number;
  /** Room beyond the radius that a second ring takes. */
  readonly ring: number;
  /** The name in one or more lines; empty for a hub. */
  readonly names: readonly Setting[];
}

export interface LayoutLink {
  readonly id: string;
  /** Indices of nodes; an arrowhead, if any, is at `b`. */
  readonly a: number;
  readonly b: number;
  readonly width: number;
  readonly head: boolean;
  /** −1 or 1 for the two lines of a pair that run in opposite directions, else 0. */
  readonly bow: -1 | 0 | 1;
  /** How much the line matters: its claims. */
  readonly weight: number;
  /** A badge stands on it (spokes have none). */
  readonly badge: boolean;
  /** Settings of its words without the count; empty where none are to be placed. */
  readonly labels: readonly Setting[];
  /** Width of the count's line under the words; 0 = none. */
  readonly count: number;
}

export interface LayoutProblem {
  readonly frame: Frame;
  /** Price of words that find no place. */
  readonly worth: number;
  /** Boxes that must stay free (zoom buttons). */
  readonly obstacles: readonly Box[];
  /** Whether a node may be brought to a point; anywhere where left out. */
  readonly mayStand?: (node: number, at: Point) => boolean;
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly LayoutLink[];
  /** Settings of the words at a hub's badge, by node index. */
  readonly hubLabels: ReadonlyMap<
    number,
    { readonly labels: readonly Setting[]; readonly count: number; readonly weight: number }
  >;
}

/** Where the nodes stand, how the lines bend, and on which side the names are. */
export interface Arrangement {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** What the control point is moved by from where the rule of `design` puts it, px. */
  readonly ox: Float64Array;
  readonly oy: Float64Array;
  /** Index into SIDES, and into the node's `names`. */
  readonly side: Int8Array;
  readonly setting: Int8Array;
}

/** An arrangement of a problem with everything at 0. */
export const blank = ({ nodes, links }: LayoutProblem): Arrangement => ({
  x: new Float64Array(nodes.length),
  y: new Float64Array(nodes.length),
  ox: new Float64Array(links.length),
  oy: new Float64Array(links.length),
  side: new Int8Array(nodes.length),
  setting: new Int8Array(nodes.length),
});

export const copyOf = (at: Arrangement): Arrangement => ({
  x: at.x.slice(),
  y: at.y.slice(),
  ox: at.ox.slice(),
  oy: at.oy.slice(),
  side: at.side.slice(),
  setting: at.setting.slice(),
});

/** The two most-linked actors with at least two others between them; null where the graph has no such pair. */
export interface Poles {
  readonly p: number;
  readonly q: number;
  /** True for each node linked to both. */
  readonly middle: readonly boolean[];
  /** Poles one above the other instead of side by side. */
  readonly stacked: boolean;
}

/** Gap between a disc and the end of a line, px. */
export const LINE_GAP = 5;
/** Gap between a disc (or its outer ring) and its name, px. */
export const NAME_GAP = 8;
export const FRAME_MARGIN = 8;

/** Sides of a box beside a point, best first for names: x and y in −1, 0, 1. */
export const SIDES: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [1, -1],
  [-1, -1],
];

/** Share of a corner's distance that counts along each axis: 1/√2, rounded. */
const CORNER = 0.7071;

/** The box of a setting that stands `distance` px from (x, y) on a side. */
export function boxBeside(
  x: number,
  y: number,
  distance: number,
  width: number,
  height: number,
  side: number,
): { x: number; y: number; width: number; height: number } {
  const [sx, sy] = SIDES[side] as readonly [number, number];
  const d = sx !== 0 && sy !== 0 ? distance * CORNER : distance;
  return {
    x: x + sx * d + (sx < 0 ? -width : sx > 0 ? 0 : -width / 2),
    y: y + sy * d + (sy < 0 ? -height : sy > 0 ? 0 : -height / 2),
    width,
    height,
  };
}

/** The neighbours of every node, without repeats. */
export function neighbours(problem: LayoutProblem): Set<number>[] {
  const sets = problem.nodes.map(() => new Set<number>());
  for (const { a, b } of problem.links) {
    sets[a]?.add(b);
    sets[b]?.add(a);
  }
  return sets;
}

/** Chooses the poles: two alone are poles; else most shared neighbours, then most links, a link between the two counting as much as five. */
export function polesOf(problem: LayoutProblem): Poles | null {
  if (problem.nodes.length === 2) return { p: 0, q: 1, middle: [false, false], stacked: false };
  const sets = neighbours(problem);
  const weight = problem.nodes.map(() => 0);
  for (const { a, b, weight: w } of problem.links) {
    weight[a] = (weight[a] ?? 0) + w;
    weight[b] = (weight[b] ?? 0) + w;
  }
  let best: { p: number; q: number; score: number } | null = null;
  for (let p = 0; p < sets.length; p++)
    for (let q = p + 1; q < sets.length; q++) {
      const [a, b] = [sets[p] as Set<number>, sets[q] as Set<number>];
      if (problem.nodes[p]?.names.length === 0 || problem.nodes[q]?.names.length === 0) continue;
      const shared = [...a].filter((n) => b.has(n)).length;
      if (shared < 2) continue;
      const score = shared * 10 + a.size + b.size + (a.has(q) ? 5 : 0) + ((weight[p] ?? 0) + (weight[q] ?? 0)) / 100;
      if (!best || score > best.score) best = { p, q, score };
    }
  if (!best) return null;
  const { p, q } = best;
  return {
    p,
    q,
    middle: problem.nodes.map((_, n) => (sets[p]?.has(n) && sets[q]?.has(n)) ?? false),
    stacked: problem.frame.height < 360 && problem.frame.width > problem.frame.height,
  };
}
