/** Chooses among the places of badges and words: they settle among themselves from many seeded starts, the best wins. */
import {
  CLASH,
  candidatesOfHub,
  candidatesOfLink,
  type Choice,
  GAP,
  STRUCK,
  stillOf,
  type Wish,
} from './candidates.js';
import type { Figure } from './figure.js';
import { near } from './geometry.js';
import type { LayoutProblem } from './problem.js';
import { pick, type Random, seeded } from './random.js';
import { finished, type Steps } from './steps.js';

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

const SEED = 7;
/** Lines whose candidates are priced in one step. */
const BATCH = 4;

/** What words stood where in an earlier picture of the same problem. */
export interface Wishes {
  readonly links: readonly (Wish | undefined)[];
  readonly hubs: ReadonlyMap<number, Wish>;
}

/** Places the words of an arrangement. `restarts` is the number of seeded starts; the best sum wins. */
export const placeLabels = (figure: Figure, restarts: number, wishes?: Wishes): Labelling =>
  finished(labelSteps(figure, restarts, wishes));

/** The same in steps. */
export function* labelSteps(figure: Figure, restarts: number, wishes?: Wishes): Steps<Labelling> {
  const { problem } = figure;
  const still = stillOf(figure);
  const wanted = problem.links.flatMap((link, l) => (link.badge || link.labels.length > 0 ? [l] : []));
  const hubs = [...problem.hubLabels.keys()];
  const slots: Choice[][] = [];
  for (const l of wanted) {
    slots.push(candidatesOfLink(still, l, wishes?.links[l]));
    if (slots.length % BATCH === 0) yield;
  }
  slots.push(...hubs.map((n) => candidatesOfHub(still, n, wishes?.hubs.get(n))));
  const random = seeded(SEED);
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
    yield;
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
