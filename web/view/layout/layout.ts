/** From a layout problem to positions, bends, names and words: the one door to this folder. */
import { arrangeAll } from './idle.js';
import { Figure } from './figure.js';
import { layOutFixed } from './fixed.js';
import { labelSteps } from './labels.js';
import { isBrokenShort, strikesOf, touchesOf } from './names.js';
import { type Arrangement, type LayoutProblem, type Poles, SIDES } from './problem.js';
import type { Effort, LaidOut } from './result.js';
import { repair } from './repair.js';
import type { Steps } from './steps.js';

/** Positions found beforehand, by node and line id, in px of this problem's frame. */
export interface Saved {
  readonly positions: ReadonlyMap<string, readonly [number, number]>;
  readonly bends: ReadonlyMap<string, readonly [number, number]>;
  readonly names: ReadonlyMap<string, readonly [number, number]>;
}

/** What a browser can afford before the first picture; the script for shipped datasets takes more. */
export const QUICK: Effort = { restarts: 8, repairs: 16 };

export function* layOut(problem: LayoutProblem, saved: Saved | null, effort: Effort = QUICK): Steps<LaidOut> {
  const kept = saved && restore(problem, saved);
  // What ships was searched for minutes; a first picture must not search again.
  if (kept)
    return fits(problem, kept)
      ? yield* worded(problem, kept, null, { ...effort, repairs: 0 })
      : yield* refitted(problem, kept, effort);
  const { at, poles } = yield* arrangeAll(problem, effort.seed);
  return yield* worded(problem, at, poles, effort);
}

function* worded(problem: LayoutProblem, at: Arrangement, poles: Poles | null, effort: Effort): Steps<LaidOut> {
  const figure = new Figure(problem, at, poles);
  const labelling = yield* labelSteps(figure, effort.restarts);
  if (labelling.dropped + labelling.struck === 0 || effort.repairs === 0) return { figure, labelling };
  return yield* repair(problem, at, poles, labelling, effort);
}

/** How far a disc may give way to a name that is longer than the one it was placed for, px. */
const GIVING = 8;

/** Whether the names stand free where they were saved: in another language they have other widths. */
function fits(problem: LayoutProblem, at: Arrangement): boolean {
  const figure = new Figure(problem, at, null);
  return problem.nodes.every((_, n) => isFreeName(figure, n) && !isBrokenShort(problem, at, n));
}

const isFreeName = (figure: Figure, n: number): boolean => touchesOf(figure, n) + strikesOf(figure, n) === 0;

/** Names anew for the saved places; a disc whose name finds no room gives way a little. */
function* refitted(problem: LayoutProblem, at: Arrangement, { restarts }: Effort): Steps<LaidOut> {
  const figure = new Figure(problem, at, null);
  const faulty = problem.nodes.flatMap((_, n) => (isFreeName(figure, n) ? [] : [{ node: n, far: GIVING }]));
  return yield* layOutFixed(problem, at, { giving: faulty, restarts });
}

const between = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));

/**
 * The arrangement that was saved, or null if it lacks a node. Lines without a saved bend are drawn straight; whatever
 * lies outside the frame is brought back, because a dataset may say anything.
 */
function restore(problem: LayoutProblem, saved: Saved): Arrangement | null {
  const { links, frame } = problem;
  const at = placed(problem, saved);
  if (!at) return null;
  const rule = new Figure(problem, at, null);
  links.forEach(({ id }, l) => {
    const control = saved.bends.get(id);
    if (!control) return;
    const { x, y } = rule.design(l);
    at.ox[l] = between(-frame.width, control[0], 2 * frame.width) - x;
    at.oy[l] = between(-frame.height, control[1], 2 * frame.height) - y;
  });
  return at;
}

/** The places and names alone that were saved, or null if a node lacks one. */
export function placed(problem: LayoutProblem, { positions, names }: Saved): Arrangement | null {
  const { nodes, links, frame } = problem;
  if (nodes.some((n) => !positions.has(n.id))) return null;
  const place = (axis: 0 | 1, size: number) =>
    Float64Array.from(nodes, ({ id, radius, ring }) => {
      const room = Math.min(size / 2, radius + ring);
      return between(room, positions.get(id)?.[axis] ?? 0, size - room);
    });
  const whole = (value: number | undefined, most: number) => between(0, Math.round(value ?? 0), Math.max(0, most));
  return {
    x: place(0, frame.width),
    y: place(1, frame.height),
    ox: new Float64Array(links.length),
    oy: new Float64Array(links.length),
    side: Int8Array.from(nodes, (n) => whole(names.get(n.id)?.[0], SIDES.length - 1)),
    setting: Int8Array.from(nodes, (n) => whole(names.get(n.id)?.[1], n.names.length - 1)),
  };
}
