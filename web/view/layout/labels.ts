/**
 * Places badges and the words beside them: every candidate is priced once against what stands still (discs, names,
 * lines, frame), then the words settle among themselves from many seeded starts.
 */
import type { Box, Point } from '../scene.js';
import type { Energy } from './energy.js';
import { distanceTo, distanceToBox, inside, lengthInside, near, pointAt } from './geometry.js';
import { boxBeside, FRAME_MARGIN, type LayoutLink, type LayoutProblem } from './problem.js';
import { pick, type Random, seeded } from './random.js';
import { COUNT } from '../words.js';

export interface Choice {
  readonly badge: Box | null;
  readonly t: number | null;
  readonly at: Point;
  /** Index into `labels`, and into SIDES; −1 where the words are dropped. */
  readonly setting: number;
  readonly side: number;
  readonly box: Box | null;
  readonly price: number;
}

export interface Labelling {
  /** One choice for each link with a badge or words; null for the others. */
  readonly links: readonly (Choice | null)[];
  readonly hubs: ReadonlyMap<number, Choice>;
  readonly sum: number;
  /** Words without a place. */
  readonly dropped: number;
  /** Words that another line runs through. */
  readonly struck: number;
}

export const BADGE_RADIUS = 8;
const BADGE_CASING = 10;
/** Gap between words and what they must not touch, px. */
const GAP = { disc: 5, name: 5, label: 6, badge: 4 } as const;
/** Price of a line through words; a choice that costs this much is worth a repair. */
export const STRUCK = 45;
const DROPPED = 900;
const CLASH = 4000;
/** Candidates kept for one line: the cheapest. */
const KEPT = 110;

/** Everything that stands still while words are placed. */
interface Still {
  readonly problem: LayoutProblem;
  readonly energy: Energy;
  readonly discs: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly names: readonly Box[];
}

const badgeBox = (p: Point): Box => ({
  x: p.x - BADGE_CASING,
  y: p.y - BADGE_CASING,
  width: 2 * BADGE_CASING,
  height: 2 * BADGE_CASING,
});

/** Price of words in a box, or Infinity where they may not stand. */
function priceOfBox(still: Still, box: Box, own: number): number {
  const { problem, energy, discs, names } = still;
  if (!inside(box, problem.frame, FRAME_MARGIN)) return Infinity;
  for (const o of problem.obstacles) if (near(box, o, GAP.label)) return Infinity;
  for (const d of discs) if (distanceToBox(box, d.x, d.y) < d.r + GAP.disc) return Infinity;
  for (const name of names) if (near(box, name, GAP.name)) return Infinity;
  let price = 0;
  for (let l = 0; l < energy.points.length; l++) {
    const points = energy.points[l] as Float64Array;
    const { x, y, width, height } = box;
    const thick = problem.links[l]?.width ?? 0;
    const pad = thick / 2 - 0.5;
    const hit = lengthInside(points, x - pad, y - pad, x + width + pad, y + height + pad);
    if (hit > 0) price += l === own ? (1.5 + thick / 2) * hit : STRUCK + 1.9 * hit;
    else if (l !== own && lengthInside(points, x - 7, y - 5, x + width + 7, y + height + 5) > 0) price += 5;
  }
  return price;
}

function priceOfBadge(still: Still, box: Box, own: number): number {
  const { problem, energy, discs, names } = still;
  const at = { x: box.x + BADGE_CASING, y: box.y + BADGE_CASING };
  let price = 0;
  if (!inside(box, problem.frame, 2)) price += 200;
  // A badge never goes missing: where it cannot keep its distance it at least should not touch.
  const bare = { x: at.x - BADGE_RADIUS, y: at.y - BADGE_RADIUS, width: 2 * BADGE_RADIUS, height: 2 * BADGE_RADIUS };
  for (const o of problem.obstacles) if (near(box, o, 2)) price += near(bare, o) ? CLASH : 300;
  for (const d of discs)
    if (distanceToBox(box, d.x, d.y) < d.r + 2) price += distanceToBox(bare, d.x, d.y) < d.r ? CLASH : 300;
  for (const name of names) if (near(box, name, GAP.badge)) price += near(bare, name) ? CLASH : 300;
  for (let l = 0; l < energy.points.length; l++)
    if (l !== own && distanceTo(energy.points[l] as Float64Array, at.x, at.y) < BADGE_CASING + 2) price += 40;
  return price;
}

/** Words beside a point, on each side and in each setting. */
function beside(
  still: Still,
  at: Point,
  gap: number,
  own: number,
  words: { readonly labels: LayoutLink['labels']; readonly count: number },
): { setting: number; side: number; box: Box; price: number }[] {
  const found: { setting: number; side: number; box: Box; price: number }[] = [];
  words.labels.forEach((setting, s) => {
    const width = Math.max(setting.width, words.count);
    const height = setting.height + (words.count > 0 ? COUNT.leading : 0);
    for (let side = 0; side < 8; side++) {
      const box = boxBeside(at.x, at.y, gap, width, height, side);
      const price = priceOfBox(still, box, own);
      if (price === Infinity) continue;
      const first = words.labels[0]?.width ?? 0;
      const wrapped = s > 0 ? 4 * s * s + (first < 96 ? 10 * s : 0) : 0;
      found.push({ setting: s, side, box, price: price + wrapped + (side > 3 ? 4 : 0) });
    }
  });
  return found;
}

function candidatesOfLink(still: Still, l: number): Choice[] {
  const link = still.problem.links[l] as LayoutLink;
  const { start, control, end } = still.energy.curve(l);
  const found: Choice[] = [];
  for (let step = 0; step <= 22; step++) {
    // Nearest the middle first: .5, .54, .46, .58, …; words keep to .22–.78, a bare badge may go farther.
    const t = 0.5 + (step % 2 === 0 ? -1 : 1) * Math.ceil(step / 2) * 0.04;
    const at = pointAt(start, control, end, t);
    const badge = link.badge ? badgeBox(at) : null;
    const base = (badge ? priceOfBadge(still, badge, l) : 0) + Math.abs(t - 0.5) * 30;
    const gap = Math.max(link.badge ? BADGE_RADIUS : 0, link.width / 2) + (link.badge ? 6 : 4);
    for (const { setting, side, box, price } of step <= 14 ? beside(still, at, gap, l, link) : [])
      found.push({ badge, t, at, setting, side, box, price: base + price });
    found.push({ badge, t, at, setting: -1, side: 0, box: null, price: base + dropPrice(link) });
  }
  return cheapest(found);
}

const dropPrice = ({ labels, weight }: { readonly labels: LayoutLink['labels']; readonly weight: number }) =>
  labels.length === 0 ? 0 : DROPPED + 60 * weight;

/** The cheapest candidates, and with them all those that drop the words, so that there is always a way out. */
function cheapest(found: Choice[]): Choice[] {
  const words = found.filter((c) => c.box).sort((a, b) => a.price - b.price);
  return [...words.slice(0, KEPT), ...found.filter((c) => !c.box).sort((a, b) => a.price - b.price)];
}

function candidatesOfHub(still: Still, n: number): Choice[] {
  const words = still.problem.hubLabels.get(n);
  const disc = still.discs[n];
  if (!words || !disc) return [];
  const found = beside(still, disc, disc.r + GAP.disc + 1, -1, words).map(
    (c): Choice => ({ ...c, badge: null, t: null, at: disc }),
  );
  found.push({ badge: null, t: null, at: disc, setting: -1, side: 0, box: null, price: dropPrice(words) });
  return cheapest(found);
}

/** Price of two choices together. */
function together(a: Choice, b: Choice): number {
  let price = 0;
  if (a.box && b.box && near(a.box, b.box, GAP.label)) price += CLASH;
  if (a.box && b.badge && near(a.box, b.badge, GAP.badge)) price += CLASH;
  if (a.badge && b.box && near(a.badge, b.box, GAP.badge)) price += CLASH;
  if (a.badge && b.badge && near(a.badge, b.badge, GAP.badge)) price += CLASH;
  return price;
}

/** Lets each in turn take its best candidate given the others', until nobody moves. Returns the sum. */
function sweep(slots: readonly (readonly Choice[])[], taken: number[], order: readonly number[]): number {
  for (let round = 0; round < 12; round++) {
    let moved = false;
    for (const i of order) {
      const candidates = slots[i] as readonly Choice[];
      const best = bestOf(slots, taken, i, candidates);
      if (best !== taken[i]) {
        taken[i] = best;
        moved = true;
      }
    }
    if (!moved) break;
  }
  return sumOf(slots, taken);
}

const takenOf = (slots: readonly (readonly Choice[])[], taken: readonly number[], i: number): Choice | undefined =>
  slots[i]?.[taken[i] as number];

function bestOf(
  slots: readonly (readonly Choice[])[],
  taken: readonly number[],
  i: number,
  candidates: readonly Choice[],
): number {
  let best = taken[i] as number;
  let least = Infinity;
  for (let c = 0; c < candidates.length; c++) {
    const candidate = candidates[c] as Choice;
    let price = candidate.price;
    for (let j = 0; j < slots.length && price < least; j++) {
      const other = j === i ? undefined : takenOf(slots, taken, j);
      if (other) price += together(candidate, other);
    }
    if (price < least) {
      least = price;
      best = c;
    }
  }
  return best;
}

function sumOf(slots: readonly (readonly Choice[])[], taken: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < slots.length; i++) {
    const one = takenOf(slots, taken, i);
    if (!one) continue;
    sum += one.price;
    for (let j = i + 1; j < slots.length; j++) {
      const other = takenOf(slots, taken, j);
      if (other) sum += together(one, other);
    }
  }
  return sum;
}

function shuffled(count: number, random: Random): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = pick(random, i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** Places the words of an arrangement. `restarts` is the number of seeded starts; the best sum wins. */
export function placeLabels(problem: LayoutProblem, energy: Energy, restarts: number, seed = 7): Labelling {
  const still: Still = {
    problem,
    energy,
    discs: problem.nodes.map((n, i) => ({ ...energy.place(i), r: n.radius + n.ring })),
    names: problem.nodes.flatMap((n, i) => (n.names.length > 0 ? [energy.nameBox(i)] : [])),
  };
  const wanted = problem.links.flatMap((link, l) => (link.badge || link.labels.length > 0 ? [l] : []));
  const hubs = [...problem.hubLabels.keys()];
  const slots = [...wanted.map((l) => candidatesOfLink(still, l)), ...hubs.map((n) => candidatesOfHub(still, n))];
  const random = seeded(seed);
  let best: number[] = slots.map(() => 0);
  let least = Infinity;
  for (let start = 0; start < restarts; start++) {
    const taken = slots.map((s) => (start === 0 ? 0 : pick(random, Math.min(s.length, 40))));
    const order = start === 0 ? taken.map((_, i) => i) : shuffled(slots.length, random);
    const sum = sweep(slots, taken, order);
    if (sum < least) {
      least = sum;
      best = taken;
    }
  }
  return labelling(
    problem,
    wanted,
    hubs,
    slots.map((s, i) => s[best[i] as number] as Choice),
    least,
  );
}

function labelling(
  problem: LayoutProblem,
  wanted: readonly number[],
  hubs: readonly number[],
  chosen: readonly Choice[],
  sum: number,
): Labelling {
  const weights = [
    ...wanted.map((l) => problem.links[l]?.weight ?? 0),
    ...hubs.map((n) => problem.hubLabels.get(n)?.weight ?? 0),
  ];
  const safe = withoutClashes(chosen, weights);
  const links: (Choice | null)[] = problem.links.map(() => null);
  wanted.forEach((l, i) => {
    links[l] = safe[i] as Choice;
  });
  const atHubs = new Map(hubs.map((n, i) => [n, safe[wanted.length + i] as Choice]));
  const dropped =
    wanted.filter((l) => problem.links[l]?.labels.length && !links[l]?.box).length +
    hubs.filter((n) => !atHubs.get(n)?.box).length;
  const struck = safe.filter((c) => c.box && c.price >= STRUCK).length;
  return { links, hubs: atHubs, sum, dropped, struck };
}

/** Drops words that still touch another's words or badge, those with least behind them first: no two ever overlap. */
function withoutClashes(chosen: readonly Choice[], weights: readonly number[]): Choice[] {
  const safe = [...chosen];
  const lightestFirst = safe.map((_, i) => i).sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || b - a);
  for (const i of lightestFirst) {
    const { box } = safe[i] as Choice;
    if (!box) continue;
    const clash = safe.some(
      (other, j) =>
        j !== i &&
        ((other.box && near(box, other.box, GAP.label)) || (other.badge && near(box, other.badge, GAP.badge))),
    );
    if (clash) safe[i] = { ...(safe[i] as Choice), box: null, setting: -1 };
  }
  return safe;
}
