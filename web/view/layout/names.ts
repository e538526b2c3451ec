/**
 * Sides for names where discs stay: each name is priced on each side and in each setting, then they settle among
 * themselves as words do. Prices tell apart what must never be (a name on a disc, on a name, out of the frame) from what
 * is merely closer than it should be, so that the one is never bought with the other.
 */
import type { Box } from '../scene.js';
import type { Figure } from './figure.js';
import { distanceToBox, inside, lengthInside, near } from './geometry.js';
import { BOXES, LINE_ON_NAME, SIDE_PRICE } from './prices.js';
import {
  type Arrangement,
  boxBeside,
  FRAME_MARGIN,
  type LayoutNode,
  type LayoutProblem,
  NAME_GAP,
  SIDES,
} from './problem.js';
import { pick, seeded } from './random.js';

/** Price of a name that touches what it must not. */
export const TOUCH = 4000;
/** Price of a line that runs through a name. */
export const STRUCK = 1500;
/** What another side than before costs a name. */
const CHANGE = 40;
/** Names narrower than this are not broken into lines, px. */
const SHORT = 56;
/** Gap between a name and another, or an obstacle, px. */
const GAP = 6;
const STARTS = 4;

interface NamePlace {
  readonly side: number;
  readonly setting: number;
  readonly box: Box;
  readonly price: number;
}

/** What a name in this box costs with all that stands still: frame, obstacles, discs, lines. */
function priceAlone(figure: Figure, n: number, box: Box): number {
  const { frame, obstacles } = figure.problem;
  let price = inside(box, frame, FRAME_MARGIN) ? 0 : inside(box, frame, 0) ? BOXES : TOUCH;
  for (const o of obstacles) if (near(box, o, GAP)) price += near(box, o, 1) ? TOUCH : BOXES;
  for (let m = 0; m < figure.reach.length; m++) if (m !== n) price += priceAtDisc(figure, m, box);
  for (let l = 0; l < figure.points.length; l++) price += priceOnLine(figure, l, box);
  return price;
}

function priceAtDisc(figure: Figure, m: number, box: Box): number {
  const gap = distanceToBox(box, figure.at.x[m] as number, figure.at.y[m] as number) - (figure.reach[m] as number);
  // A name must be nearer to its own disc than to any other.
  return gap < 1 ? TOUCH : gap < 5 ? BOXES : gap < 17 ? 4 * (17 - gap) : 0;
}

function priceOnLine(figure: Figure, l: number, { x, y, width, height }: Box): number {
  const pad = 3;
  if (x - pad > (figure.right[l] as number) || x + width + pad < (figure.left[l] as number)) return 0;
  if (y - pad > (figure.bottom[l] as number) || y + height + pad < (figure.top[l] as number)) return 0;
  const points = figure.points[l] as Float64Array;
  const hit = lengthInside(points, x - pad, y - pad, x + width + pad, y + height + pad);
  if (hit === 0) return 0;
  const struck = lengthInside(points, x - 0.5, y - 0.5, x + width + 0.5, y + height + 0.5) > 0;
  return LINE_ON_NAME + 3 * hit + (struck ? STRUCK : 0);
}

const priceTogether = (a: Box, b: Box): number => (near(a, b, GAP - 1) ? (near(a, b, 0.5) ? TOUCH : BOXES) : 0);

function placesOf(figure: Figure, n: number, before: Arrangement): NamePlace[] {
  const { radius, ring, names } = figure.problem.nodes[n] as LayoutNode;
  const { x, y } = figure.place(n);
  const narrow = (names[0]?.width ?? 0) < SHORT;
  return SIDES.flatMap((_, side) =>
    names.map(({ width, height }, setting): NamePlace => {
      const box = boxBeside(x, y, radius + ring + NAME_GAP - 1, width, height, side);
      const kept = side === before.side[n] && (setting === before.setting[n] || narrow);
      const taste = (SIDE_PRICE[side] ?? 0) + (9 + (narrow ? 2 * CHANGE : 0)) * setting + (kept ? 0 : CHANGE);
      return { side, setting, box, price: priceAlone(figure, n, box) + taste };
    }),
  );
}

const takenOf = (slots: readonly NamePlace[][], taken: readonly number[], j: number): NamePlace =>
  slots[j]?.[taken[j] as number] as NamePlace;

/** Price of place `p` for name `i`, given where the others are. */
function priceIn(slots: readonly NamePlace[][], taken: readonly number[], i: number, p: number): number {
  const own = slots[i]?.[p] as NamePlace;
  let price = own.price;
  for (let j = 0; j < slots.length; j++) if (j !== i) price += priceTogether(own.box, takenOf(slots, taken, j).box);
  return price;
}

/** Lets each name in turn take its best place, until none moves; returns the sum. */
function sweep(slots: readonly NamePlace[][], taken: number[]): number {
  for (let round = 0, moved = true; moved && round < 12; round++) {
    moved = false;
    slots.forEach((places, i) => {
      let [best, least] = [taken[i] as number, priceIn(slots, taken, i, taken[i] as number)];
      for (let p = 0; p < places.length; p++) {
        const price = (places[p] as NamePlace).price < least ? priceIn(slots, taken, i, p) : Infinity;
        if (price < least) [best, least] = [p, price];
      }
      if (best !== taken[i]) [taken[i], moved] = [best, true];
    });
  }
  // A pair counts on both sides, in every start alike.
  return slots.reduce((sum, _, i) => sum + priceIn(slots, taken, i, taken[i] as number), 0);
}

/** Turns the names of a figure to free sides; `before` is where they were, which they leave only for a reason. */
export function placeNames(figure: Figure, before: Arrangement): void {
  const { problem, at } = figure;
  const named = problem.nodes.flatMap(({ names }, n) => (names.length > 0 ? [n] : []));
  const slots = named.map((n) => placesOf(figure, n, before));
  const random = seeded(3);
  let [best, least]: [number[], number] = [[], Infinity];
  for (let start = 0; start < STARTS && least >= BOXES; start++) {
    const taken = slots.map((places, i) =>
      start === 0 ? firstOf(places, before, named[i] as number) : pick(random, places.length),
    );
    const sum = sweep(slots, taken);
    if (sum < least) [best, least] = [taken, sum];
  }
  named.forEach((n, i) => {
    const place = takenOf(slots, best, i);
    at.side[n] = place.side;
    at.setting[n] = place.setting;
  });
  figure.update(named, []);
}

const firstOf = (places: readonly NamePlace[], before: Arrangement, n: number): number =>
  Math.max(
    0,
    places.findIndex(({ side, setting }) => side === before.side[n] && setting === before.setting[n]),
  );

/** A name that fits one line well but is set in two, because the one saved here was longer. */
export function isBrokenShort({ nodes }: LayoutProblem, at: Arrangement, n: number): boolean {
  const { names } = nodes[n] as LayoutNode;
  return (at.setting[n] as number) > 0 && (names[0]?.width ?? 0) < SHORT;
}

/** How many things a name touches that it must not: the frame, obstacles, discs, other names. */
export function touchesOf(figure: Figure, n: number): number {
  const box = figure.names[n] as Box;
  if (box.width === 0) return 0;
  const { frame, obstacles } = figure.problem;
  let count = inside(box, frame, 0) ? 0 : 1;
  for (const o of obstacles) if (near(box, o, 1)) count++;
  figure.names.forEach((other, m) => {
    if (m === n) return;
    if (priceAtDisc(figure, m, box) >= TOUCH) count++;
    if (other.width > 0 && priceTogether(box, other) >= TOUCH) count++;
  });
  return count;
}

/** How many lines run through a name. */
export function strikesOf(figure: Figure, n: number): number {
  const box = figure.names[n] as Box;
  if (box.width === 0) return 0;
  let count = 0;
  for (let l = 0; l < figure.points.length; l++) if (priceOnLine(figure, l, box) >= STRUCK) count++;
  return count;
}
