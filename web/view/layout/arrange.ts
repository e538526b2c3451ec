/** Finds where nodes stand, how lines bend and where names go: many seeded starts, the best one kept. */
import { Energy } from './energy.js';
import { Figure } from './figure.js';
import { type Arrangement, blank, type LayoutProblem, type Poles, polesOf } from './problem.js';
import { type Random, seeded } from './random.js';
import { bringNamesIn, settle } from './search.js';
import type { Steps } from './steps.js';
import { Straight } from './straight.js';

interface Start {
  readonly at: Arrangement;
  readonly poles: Poles | null;
  readonly sum: number;
}

function scattered(problem: LayoutProblem, random: Random): Arrangement {
  const { nodes, frame } = problem;
  const at = blank(problem);
  for (let n = 0; n < nodes.length; n++) {
    at.x[n] = (0.15 + 0.7 * random()) * frame.width;
    at.y[n] = (0.15 + 0.7 * random()) * frame.height;
  }
  return at;
}

/** Puts the poles at their sides and what stands between them on the middle line. */
function betweenPoles(problem: LayoutProblem, at: Arrangement, poles: Poles, random: Random): void {
  const { width, height } = problem.frame;
  const put = (n: number, along: number, across: number) => {
    at.x[n] = (poles.stacked ? across : along) * width;
    at.y[n] = (poles.stacked ? along : across) * height;
  };
  put(poles.p, 0.18, 0.48);
  put(poles.q, 0.82, 0.48);
  poles.middle.forEach((is, n) => {
    if (is) put(n, 0.5, 0.08 + 0.84 * random());
  });
}

/** Steps that a start may take: enough for six actors, affordable for forty. */
function budget(problem: LayoutProblem): { readonly uncross: number; readonly settle: number } {
  const size = problem.nodes.length + problem.links.length;
  const price = Math.max(1, problem.links.length / 16);
  return {
    uncross: Math.round(Math.min(14_000, 600 * size) / Math.sqrt(price)),
    settle: Math.round(Math.min(6_000, 200 * size) / Math.sqrt(price)),
  };
}

function* begin(problem: LayoutProblem, poles: Poles | null, seed: number): Steps<Start> {
  const random = seeded(seed);
  const at = scattered(problem, random);
  if (poles) betweenPoles(problem, at, poles, random);
  const straight = new Straight(problem, at, poles);
  const size = Math.min(problem.frame.width, problem.frame.height);
  const steps = budget(problem).uncross;
  yield* straight.uncross(random, { steps, heat: 260, far: size * 0.45, close: 6 });
  return { at, poles, sum: straight.total() };
}

/** Stretches an arrangement to fill the frame. Straight lines that do not cross stay so under any stretching. */
function fill({ frame, nodes }: LayoutProblem, at: Arrangement, poles: Poles | null): void {
  const room = Math.max(...nodes.map((n) => n.radius + n.ring)) + 30;
  const stretch = (v: Float64Array, size: number) => {
    const low = Math.min(...v);
    const high = Math.max(...v);
    if (high - low < 1 || size < 3 * room) return;
    const scale = Math.min(1.7, (size - 2 * room) / (high - low));
    const shift = (size - scale * (high - low)) / 2;
    for (let n = 0; n < v.length; n++) v[n] = shift + scale * ((v[n] as number) - low);
  };
  if (!poles || poles.stacked) stretch(at.x, frame.width);
  if (!poles || !poles.stacked) stretch(at.y, frame.height);
}

/** Puts both poles on one level where that costs next to nothing, and straightens the line between them. */
function level(problem: LayoutProblem, at: Arrangement, poles: Poles | null): void {
  if (!poles) return;
  problem.links.forEach(({ a, b, bow }, l) => {
    if (bow !== 0 || Math.min(a, b) !== Math.min(poles.p, poles.q) || Math.max(a, b) !== Math.max(poles.p, poles.q))
      return;
    at.ox[l] = 0;
    at.oy[l] = 0;
  });
  const v = poles.stacked ? at.x : at.y;
  const [one, other] = [v[poles.p] as number, v[poles.q] as number];
  const sum = () => new Energy(new Figure(problem, at, poles), { plain: true }).total();
  const before = sum();
  v[poles.p] = (one + other) / 2;
  v[poles.q] = (one + other) / 2;
  if (sum() <= before + 90) return;
  v[poles.p] = one;
  v[poles.q] = other;
}

/** Moves everything, names and lines included, to the middle of the frame. */
function center(problem: LayoutProblem, at: Arrangement, poles: Poles | null): void {
  const { reach, names, left, top, right, bottom } = new Figure(problem, at, poles);
  const named = names.filter((box) => box.width > 0);
  const reached = (v: Float64Array, sign: number) => Array.from(v, (value, n) => value + sign * (reach[n] as number));
  const shift = (size: number, low: readonly number[], high: readonly number[]) =>
    (size - Math.min(...low) - Math.max(...high)) / 2;
  const { width, height } = problem.frame;
  const dx = shift(
    width,
    [...reached(at.x, -1), ...left, ...named.map((b) => b.x)],
    [...reached(at.x, 1), ...right, ...named.map((b) => b.x + b.width)],
  );
  const dy = shift(
    height,
    [...reached(at.y, -1), ...top, ...named.map((b) => b.y)],
    [...reached(at.y, 1), ...bottom, ...named.map((b) => b.y + b.height)],
  );
  const sum = () => new Energy(new Figure(problem, at, poles), { plain: true }).total();
  const before = sum();
  const move = (x: number, y: number) => {
    for (let n = 0; n < at.x.length; n++) {
      at.x[n] = (at.x[n] as number) + x;
      at.y[n] = (at.y[n] as number) + y;
    }
  };
  move(dx, dy);
  if (sum() > before + 1) move(-dx, -dy);
}

function* finish(problem: LayoutProblem, { at, poles }: Start, seed: number): Steps<Start> {
  fill(problem, at, poles);
  const random = seeded(seed);
  const energy = new Energy(new Figure(problem, at, poles));
  yield* settle({ energy, random }, { steps: budget(problem).settle, heat: 60, far: 70, close: 3 });
  yield* settle({ energy, random }, { steps: budget(problem).settle >> 1, heat: 12, far: 24, close: 1 });
  level(problem, at, poles);
  center(problem, at, poles);
  bringNamesIn(new Energy(new Figure(problem, at, poles)));
  return { at, poles, sum: new Energy(new Figure(problem, at, poles), { plain: true }).total() };
}

/** Starts from one seed and the next ones, the best first. */
function* starts(problem: LayoutProblem, poles: Poles | null, seed: number, count: number): Steps<Start[]> {
  const found: Start[] = [];
  for (let n = 0; n < count; n++) found.push(yield* begin(problem, poles, seed + n));
  return found.sort(bySum);
}

const bySum = (a: Start, b: Start) => a.sum - b.sum;

/** Actors and lines together above which fewer starts are affordable within a second. */
const LARGE = 60;

/** What the poles' order is worth: it is read at once, so it may cost a few faults of taste but no crossing. */
const POLES_WORTH = 250;

/** The best arrangement found. The same problem gives the same arrangement in every engine. */
export function* arrange(problem: LayoutProblem, seed = 1): Steps<{ at: Arrangement; poles: Poles | null }> {
  const poles = polesOf(problem);
  const large = problem.nodes.length + problem.links.length > LARGE;
  const free = yield* starts(problem, null, seed * 1000 + 1, large ? 2 : 3);
  const polar = poles ? yield* starts(problem, poles, seed * 1000 + 4, large ? 2 : 4) : [];
  const finished: Start[] = [];
  for (const start of [...polar.slice(0, large ? 1 : 2), ...free.slice(0, poles ? 1 : 2)])
    finished.push(yield* finish(problem, start, seed * 1000 + 100 + finished.length));
  const worth = (start: Start) => start.sum - (start.poles ? POLES_WORTH : 0);
  const [best] = finished.sort((a, b) => worth(a) - worth(b));
  if (!best) throw new Error('arrange: needs at least one start');
  return { at: best.at, poles: best.poles };
}
