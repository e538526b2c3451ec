/** Actors that the article names without relating them to anybody stand in rows of their own at the foot. */
import { arrange } from './arrange.js';
import type { Arrangement, LayoutProblem, Poles } from './problem.js';

const COLUMN = 118;
const ROW = 84;

/** Arranges a problem: those with lines by search, those without in rows. */
export function arrangeAll(problem: LayoutProblem, seed: number | undefined): { at: Arrangement; poles: Poles | null } {
  const linked = new Set(problem.links.flatMap(({ a, b }) => [a, b]));
  if (linked.size === problem.nodes.length && linked.size > 0) return arrange(problem, seed);
  const idle = problem.nodes.map((_, n) => n).filter((n) => !linked.has(n));
  const busy = problem.nodes.map((_, n) => n).filter((n) => linked.has(n));
  const perRow = Math.max(1, Math.floor((problem.frame.width - 16) / COLUMN));
  const rows = Math.ceil(idle.length / perRow);
  const room = busy.length > 0 ? Math.max(problem.frame.height * 0.45, problem.frame.height - rows * ROW) : 0;
  const inner = busy.length > 0 ? arrange(part(problem, busy, room), seed) : null;
  const at = blank(problem);
  busy.forEach((n, i) => {
    if (inner) copyNode(inner.at, i, at, n);
  });
  if (inner) {
    at.ox.set(inner.at.ox);
    at.oy.set(inner.at.oy);
  }
  placeRows(problem, at, idle, perRow, room);
  return { at, poles: inner?.poles ? widened(inner.poles, busy, problem.nodes.length) : null };
}

/** The problem of the linked actors alone, in what is left of the frame's height. */
function part(problem: LayoutProblem, busy: readonly number[], height: number): LayoutProblem {
  const indexOf = new Map(busy.map((n, i) => [n, i]));
  const to = (n: number) => indexOf.get(n) as number;
  return {
    frame: { width: problem.frame.width, height },
    obstacles: problem.obstacles,
    nodes: busy.map((n) => problem.nodes[n] as LayoutProblem['nodes'][number]),
    links: problem.links.map((l) => ({ ...l, a: to(l.a), b: to(l.b) })),
    hubLabels: new Map([...problem.hubLabels].map(([n, words]) => [to(n), words])),
  };
}

function blank({ nodes, links }: LayoutProblem): Arrangement {
  return {
    x: new Float64Array(nodes.length),
    y: new Float64Array(nodes.length),
    ox: new Float64Array(links.length),
    oy: new Float64Array(links.length),
    side: new Int8Array(nodes.length),
    setting: new Int8Array(nodes.length),
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
  perRow: number,
  room: number,
): void {
  const { width, height } = problem.frame;
  const rows = Math.ceil(idle.length / perRow);
  const pitch = Math.min(ROW, (height - room - 8) / Math.max(1, rows));
  const top = room > 0 ? room : (height - rows * pitch) / 2;
  idle.forEach((n, i) => {
    const row = Math.floor(i / perRow);
    const inRow = Math.min(perRow, idle.length - row * perRow);
    const step = Math.min(width / inRow, COLUMN * 1.6);
    at.x[n] = width / 2 + ((i % perRow) - (inRow - 1) / 2) * step;
    at.y[n] = top + pitch * row + Math.min(pitch / 2, 30);
    const names = problem.nodes[n]?.names ?? [];
    const wide = (names[0]?.width ?? 0) > step - 8;
    at.setting[n] = wide && names.length > 1 ? 1 : 0;
  });
}

function widened(poles: Poles, busy: readonly number[], count: number): Poles {
  const middle = Array.from({ length: count }, () => false);
  busy.forEach((n, i) => {
    middle[n] = poles.middle[i] ?? false;
  });
  return { ...poles, p: busy[poles.p] as number, q: busy[poles.q] as number, middle };
}
