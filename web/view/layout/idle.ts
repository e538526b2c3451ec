/** Actors that the article names without relating them to anybody stand in rows of their own at the foot. */
import { arrange } from './arrange.js';
import { type Arrangement, blank, type LayoutProblem, type Poles } from './problem.js';
import type { Steps } from './steps.js';

/** Widest distance between two in a row, and the gap between names and between rows, px. */
const WIDEST = 190;
const GAP = 14;

interface Rows {
  readonly perRow: number;
  readonly count: number;
  readonly pitch: number;
  /** Setting of all names: 0 = one line, 1 = two where there are two. */
  readonly setting: number;
}

/** The fewest rows that hold everyone side by side, with names in one line if that fits the height, else in two. */
function rowsFor(problem: LayoutProblem, idle: readonly number[], width: number, height: number): Rows {
  const nodes = idle.map((n) => problem.nodes[n] as LayoutProblem['nodes'][number]);
  const tallest = Math.max(0, ...nodes.map((n) => 2 * (n.radius + n.ring)));
  let last: Rows | null = null;
  for (const setting of [0, 1]) {
    const names = nodes.map((n) => n.names[Math.min(setting, n.names.length - 1)] ?? { width: 0, height: 0 });
    const column = Math.max(tallest, ...names.map((n) => n.width)) + GAP;
    const perRow = Math.max(1, Math.min(idle.length, Math.floor(width / column)));
    const count = Math.ceil(idle.length / perRow);
    const pitch = tallest + Math.max(0, ...names.map((n) => n.height)) + GAP;
    last = { perRow, count, pitch, setting };
    if (count * pitch <= height) break;
  }
  return last ?? { perRow: 1, count: 0, pitch: 0, setting: 0 };
}

/** Arranges a problem: those with lines by search, those without in rows. */
export function* arrangeAll(
  problem: LayoutProblem,
  seed: number | undefined,
): Steps<{ at: Arrangement; poles: Poles | null }> {
  const linked = new Set(problem.links.flatMap(({ a, b }) => [a, b]));
  if (linked.size === problem.nodes.length && linked.size > 0) return yield* arrange(problem, seed);
  const idle = problem.nodes.map((_, n) => n).filter((n) => !linked.has(n));
  const busy = problem.nodes.map((_, n) => n).filter((n) => linked.has(n));
  // Where nothing else stands the rows share the top with whatever must stay free at the right.
  const free = busy.length > 0 ? 0 : Math.max(0, ...problem.obstacles.map((o) => problem.frame.width - o.x));
  const width = problem.frame.width - 2 * free - 16;
  const rows = rowsFor(problem, idle, width, problem.frame.height * (busy.length > 0 ? 0.5 : 1));
  const room =
    busy.length > 0 ? Math.max(problem.frame.height * 0.45, problem.frame.height - rows.count * rows.pitch) : 0;
  const inner = busy.length > 0 ? yield* arrange(part(problem, busy, room), seed) : null;
  const at = blank(problem);
  busy.forEach((n, i) => {
    if (inner) copyNode(inner.at, i, at, n);
  });
  if (inner) {
    at.ox.set(inner.at.ox);
    at.oy.set(inner.at.oy);
  }
  placeRows(problem, at, idle, rows, room, width);
  return { at, poles: inner?.poles ? widened(inner.poles, busy, problem.nodes.length) : null };
}

/** The problem of the linked actors alone, in what is left of the frame's height. */
function part(problem: LayoutProblem, busy: readonly number[], height: number): LayoutProblem {
  const indexOf = new Map(busy.map((n, i) => [n, i]));
  const to = (n: number) => indexOf.get(n) as number;
  return {
    frame: { width: problem.frame.width, height },
    worth: problem.worth,
    obstacles: problem.obstacles,
    nodes: busy.map((n) => problem.nodes[n] as LayoutProblem['nodes'][number]),
    links: problem.links.map((l) => ({ ...l, a: to(l.a), b: to(l.b) })),
    hubLabels: new Map([...problem.hubLabels].map(([n, words]) => [to(n), words])),
  };
}

function copyNode(from: Arrangement, i: number, to: Arrangement, n: number): void {
  to.x[n] = from.x[i] as number;
  to.y[n] = from.y[i] as number;
  to.side[n] = from.side[i] as number;
  to.setting[n] = from.setting[i] as number;
}

/** Rows below what has lines, or in the middle of the frame where nothing has. */
function placeRows(
  problem: LayoutProblem,
  at: Arrangement,
  idle: readonly number[],
  { perRow, count, pitch: wanted, setting }: Rows,
  room: number,
  width: number,
): void {
  const { frame } = problem;
  const pitch = Math.min(wanted, (frame.height - room - 8) / Math.max(1, count));
  const top = room > 0 ? room : (frame.height - count * pitch) / 2;
  idle.forEach((n, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, idle.length - row * perRow);
    const step = Math.min(width / perRow, WIDEST);
    const { radius, ring, names } = problem.nodes[n] as LayoutProblem['nodes'][number];
    at.x[n] = frame.width / 2 + ((i % perRow) - (inRow - 1) / 2) * step;
    at.y[n] = top + pitch * row + radius + ring + 2;
    at.setting[n] = Math.min(setting, names.length - 1);
  });
}

function widened(poles: Poles, busy: readonly number[], count: number): Poles {
  const middle = Array.from({ length: count }, () => false);
  busy.forEach((n, i) => {
    middle[n] = poles.middle[i] ?? false;
  });
  return { ...poles, p: busy[poles.p] as number, q: busy[poles.q] as number, middle };
}
