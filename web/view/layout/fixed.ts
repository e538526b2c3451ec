/**
 * Names and words for discs whose places are given: discs that the reader moved, a shipped layout whose names are in
 * another language, places on a map. Discs stay. Only where a name or a badge would find no room may a disc give way,
 * and only as far as the caller lets it.
 */
import { CLASH } from './candidates.js';
import { bendAside, discsUnder } from './bends.js';
import { around, carried, isFree } from './carry.js';
import { Figure } from './figure.js';
import { labelSteps, placeLabels, type Wishes } from './labels.js';
import { placeNames, STRUCK, strikesOf, TOUCH, touchesOf } from './names.js';
import { type Arrangement, copyOf, type LayoutProblem } from './problem.js';
import type { LaidOut } from './result.js';
import type { Steps } from './steps.js';

/** A disc that may give way, and how far, px. */
export interface Giving {
  readonly node: number;
  readonly far: number;
}

export interface FixedOptions {
  /** In the order in which they are asked to give way. */
  readonly giving?: readonly Giving[];
  /** Seeded starts for the words. */
  readonly restarts?: number;
  /** Where words stood before, which they leave only for a reason. */
  readonly wishes?: Wishes;
  /** Where names stood before; else where `at` has them. */
  readonly before?: Arrangement;
}

/** Places that are looked at before the best of them is taken, and how many of them down to bends and badges. */
interface Budget {
  glances: number;
  looks: number;
}
const budgetOf = (): Budget => ({ glances: 90, looks: 14 });
/** Where words would still stand on something after that, a disc gives way farther, by so many times. */
const FARTHER = 3;

interface Tried {
  readonly figure: Figure;
  readonly faults: number;
  /** Bends and badges were looked at too. */
  readonly whole: boolean;
}

/** Names, bends and what is still wrong with discs where they are; given up once that is `most`. */
function* settled(problem: LayoutProblem, at: Arrangement, before: Arrangement, most = Infinity): Steps<Tried> {
  const figure = new Figure(problem, at, null);
  placeNames(figure, before);
  yield;
  // Bends free no name of another name, of a disc or of the frame.
  const touching = TOUCH * sumOver(problem.nodes, (n) => touchesOf(figure, n));
  if (touching >= most) return { figure, faults: touching, whole: false };
  for (let round = 0; round < 2 && bendAside(figure); round++) {
    yield;
    placeNames(figure, before);
  }
  yield;
  return { figure, faults: faultsOf(figure, most), whole: true };
}

const sumOver = (items: readonly unknown[], of: (n: number) => number): number =>
  items.reduce<number>((sum, _, n) => sum + of(n), 0);

/** The sum of what must not be: names that touch something, lines over names and discs, badges without a place. */
function faultsOf(figure: Figure, most: number): number {
  const { nodes, links } = figure.problem;
  const names = sumOver(nodes, (n) => TOUCH * touchesOf(figure, n) + STRUCK * strikesOf(figure, n));
  const faults = names + sumOver(links, (l) => STRUCK * discsUnder(figure, l).length);
  if (faults >= most) return faults;
  const bare = { ...figure.problem, links: links.map((link) => ({ ...link, labels: [] })), hubLabels: new Map() };
  const { sum } = placeLabels(new Figure(bare, figure.at, null), 2);
  return faults + (sum >= CLASH ? sum : 0);
}

export function* layOutFixed(problem: LayoutProblem, at: Arrangement, options: FixedOptions = {}): Steps<LaidOut> {
  const before = options.before ?? copyOf(at);
  let best = yield* settled(problem, copyOf(at), before);
  for (const [times, most] of [
    [1, 0],
    [FARTHER, TOUCH - 1],
  ] as const) {
    let budget = budgetOf();
    for (const { node, far } of options.giving ?? []) {
      if (best.faults > most) best = yield* giveWay(problem, best, { node, far: far * times }, before, budget);
      if (times > 1) budget = budgetOf();
    }
  }
  return { figure: best.figure, labelling: yield* labelSteps(best.figure, options.restarts ?? 2, options.wishes) };
}

/** Tries places around a disc, the nearest first, until one is without a fault. */
function* giveWay(
  problem: LayoutProblem,
  from: Tried,
  { node, far }: Giving,
  before: Arrangement,
  budget: Budget,
): Steps<Tried> {
  const { at } = from.figure;
  let best = from;
  for (const place of around({ x: at.x[node] as number, y: at.y[node] as number }, far, Math.max(8, far / 10))) {
    if (best.faults === 0 || budget.glances <= 0 || budget.looks <= 0) break;
    if (!isFree(problem, at, node, place)) continue;
    const tried = yield* settled(problem, carried(problem, at, new Map([[node, place]])), before, best.faults);
    if (tried.faults < best.faults) best = tried;
    budget.glances--;
    if (tried.whole) budget.looks--;
  }
  return best;
}
