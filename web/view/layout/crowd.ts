/**
 * Positions for graphs too large to be searched: a spiral, most-linked actors inmost, relaxed by springs. Linear in
 * time but for the repulsion, which large crowds go without.
 */
import { length } from './geometry.js';
import { type Arrangement, blank, type LayoutProblem, neighbours } from './problem.js';

/** Up to here crossings are searched away. */
const MOST_NODES = 60;
const MOST_LINKS = 160;
/** Up to here springs relax the spiral. */
const MOST_RELAXED = 400;

/** Cosine and sine of the golden angle, so that no trigonometric function is called. */
const TURN = { x: -0.7373688780783197, y: 0.6754902942615238 };

export const isCrowd = ({ nodes, links }: LayoutProblem): boolean =>
  nodes.length > MOST_NODES || links.length > MOST_LINKS;

export function crowd(problem: LayoutProblem): Arrangement {
  const { nodes, frame } = problem;
  const sets = neighbours(problem);
  const order = nodes.map((_, n) => n).sort((a, b) => (sets[b]?.size ?? 0) - (sets[a]?.size ?? 0) || a - b);
  const at = blank(problem);
  let direction = { x: 1, y: 0 };
  order.forEach((node, rank) => {
    const r = Math.sqrt((rank + 0.5) / nodes.length) * 0.47;
    at.x[node] = frame.width * (0.5 + r * direction.x);
    at.y[node] = frame.height * (0.5 + r * direction.y);
    direction = {
      x: direction.x * TURN.x - direction.y * TURN.y,
      y: direction.x * TURN.y + direction.y * TURN.x,
    };
  });
  if (nodes.length <= MOST_RELAXED) relax(problem, at);
  return at;
}

/** Springs along lines, repulsion between all pairs, inside the frame. */
function relax({ nodes, links, frame }: LayoutProblem, at: Arrangement): void {
  const ideal = Math.sqrt((frame.width * frame.height) / nodes.length);
  const [fx, fy] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
  const push = (a: number, b: number, strength: (d: number) => number) => {
    const dx = (at.x[b] as number) - (at.x[a] as number);
    const dy = (at.y[b] as number) - (at.y[a] as number);
    const d = length(dx, dy) || 0.01;
    const f = strength(d) / d;
    fx[a] = (fx[a] as number) + dx * f;
    fy[a] = (fy[a] as number) + dy * f;
    fx[b] = (fx[b] as number) - dx * f;
    fy[b] = (fy[b] as number) - dy * f;
  };
  for (let turn = 0; turn < 60; turn++) {
    fx.fill(0);
    fy.fill(0);
    for (let a = 0; a < nodes.length; a++)
      for (let b = a + 1; b < nodes.length; b++) push(a, b, (d) => -(ideal * ideal) / d);
    for (const { a, b } of links) push(a, b, (d) => (d * d) / ideal / 12);
    const reach = (ideal / 2) * (1 - turn / 60);
    for (let n = 0; n < nodes.length; n++) step(n, reach);
  }
  function step(n: number, reach: number): void {
    const d = length(fx[n] as number, fy[n] as number) || 1;
    const far = Math.min(d, reach) / d;
    const margin = (nodes[n]?.radius ?? 0) + 24;
    at.x[n] = Math.min(frame.width - margin, Math.max(margin, (at.x[n] as number) + (fx[n] as number) * far));
    at.y[n] = Math.min(frame.height - margin, Math.max(margin, (at.y[n] as number) + (fy[n] as number) * far));
  }
}
