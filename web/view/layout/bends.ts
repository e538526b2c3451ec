/** Bends lines out of the way of discs, names and obstacles where discs stay. Only lines that are in the way are bent. */
import type { Box, Point } from '../scene.js';
import { Energy } from './energy.js';
import type { Figure } from './figure.js';
import { distanceTo, inside, length, lengthInside } from './geometry.js';
import type { LayoutLink } from './problem.js';

/** A line nearer to a foreign disc than this is in its way, px. */
const CLEAR = 6;
/** Where the control point is tried, off the middle of the straight line, in lengths of the line. */
const ACROSS = [0, 0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38, 0.52, -0.52, 0.7, -0.7] as const;
const ALONG = [0, -0.22, 0.22] as const;
/** What it costs to bend a line, for each px that its control point is moved. */
const CHANGE = 0.3;
/** Room that a badge needs between a line and the frame, px. */
const EDGE = 9;
/** Price of each disc and each name that a line runs over. */
const UNDER = 2500;

/** Foreign discs that a line runs over. */
export function discsUnder(figure: Figure, l: number, clear = 0): number[] {
  const { a, b } = figure.problem.links[l] as LayoutLink;
  const points = figure.points[l] as Float64Array;
  const under: number[] = [];
  for (let n = 0; n < figure.reach.length; n++) {
    if (n === a || n === b) continue;
    const r = (figure.reach[n] as number) + clear;
    const { x, y } = figure.place(n);
    if (x + r < (figure.left[l] as number) || x - r > (figure.right[l] as number)) continue;
    if (y + r < (figure.top[l] as number) || y - r > (figure.bottom[l] as number)) continue;
    if (distanceTo(points, x, y) < r) under.push(n);
  }
  return under;
}

/** What a line reaches over. */
export function boxOf(figure: Figure, l: number): Box {
  const [x, y] = [figure.left[l] as number, figure.top[l] as number];
  return { x, y, width: (figure.right[l] as number) - x, height: (figure.bottom[l] as number) - y };
}

function inTheWay(figure: Figure, l: number): boolean {
  const { frame, obstacles } = figure.problem;
  const points = figure.points[l] as Float64Array;
  const through = (b: { x: number; y: number; width: number; height: number }, pad: number) =>
    b.width > 0 && lengthInside(points, b.x - pad, b.y - pad, b.x + b.width + pad, b.y + b.height + pad) > 0;
  return (
    !inside(boxOf(figure, l), frame, EDGE) ||
    figure.names.some((name) => through(name, 1)) ||
    obstacles.some((o) => through(o, 4)) ||
    discsUnder(figure, l, CLEAR).length > 0
  );
}

/** Offsets of the control point that are tried: across the line, from the straight one outwards, and aslant. */
function triesOf(figure: Figure, l: number): Point[] {
  const { a, b } = figure.problem.links[l] as LayoutLink;
  const [from, to] = [figure.place(a), figure.place(b)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return ACROSS.flatMap((away) => ALONG.map((on) => ({ x: dx * on - dy * away, y: dy * on + dx * away })));
}

/** What a bent line costs: a disc or a name under it is worse than a line that it crosses. */
function priceOf(energy: Energy, l: number): number {
  const { figure } = energy;
  const points = figure.points[l] as Float64Array;
  const struck = figure.names.filter(
    (b) => b.width > 0 && lengthInside(points, b.x, b.y, b.x + b.width, b.y + b.height) > 0,
  );
  const out = inside(boxOf(figure, l), figure.problem.frame, EDGE) ? 0 : 2 * UNDER;
  return energy.part([], [l]) + out + UNDER * (struck.length + discsUnder(figure, l).length);
}

/** Bends what is in the way to where it costs least; returns whether a line was bent. */
export function bendAside(figure: Figure): boolean {
  const { at, problem } = figure;
  const energy = new Energy(figure, { plain: true });
  let bent = false;
  problem.links.forEach((_, l) => {
    if (!inTheWay(figure, l)) return;
    const before = { x: at.ox[l] as number, y: at.oy[l] as number };
    const put = ({ x, y }: Point): number => {
      at.ox[l] = x;
      at.oy[l] = y;
      figure.update([], [l]);
      return priceOf(energy, l) + CHANGE * length(x - before.x, y - before.y);
    };
    let [best, least] = [before, put(before)];
    for (const tried of triesOf(figure, l)) {
      const price = put(tried);
      if (price < least - 1) [best, least] = [tried, price];
    }
    put(best);
    if (best !== before) bent = true;
  });
  return bent;
}
