/** Makes room for words without a place: shifts discs and bends lines a little, and keeps what lowers the sum. */
import { Energy } from './energy.js';
import { Figure } from './figure.js';
import { STRUCK } from './candidates.js';
import { type Labelling, labelSteps } from './labels.js';
import { type Arrangement, copyOf, type LayoutProblem, type Poles } from './problem.js';
import { pick, type Random, seeded } from './random.js';
import type { Effort, LaidOut } from './result.js';
import type { Steps } from './steps.js';

/** Farthest a disc or a control point is moved in one try, px. */
const REACH = 24;

/** The lines whose words found no good place. */
function troubled(problem: LayoutProblem, labelling: Labelling): number[] {
  return problem.links.flatMap((link, l) =>
    link.labels.length > 0 && (labelling.links[l]?.price ?? 0) >= STRUCK ? [l] : [],
  );
}

function nudge(at: Arrangement, problem: LayoutProblem, near: readonly number[], random: Random): void {
  const shift = () => (random() + random() - 1) * REACH;
  const focus = near.length > 0 && random() < 0.6 ? near[pick(random, near.length)] : undefined;
  const link = focus ?? pick(random, Math.max(1, problem.links.length));
  const ends = problem.links[link];
  const kind = random();
  if (!ends || kind < 0.35) move(at, pick(random, problem.nodes.length), shift(), shift());
  else if (kind < 0.7) move(at, random() < 0.5 ? ends.a : ends.b, shift(), shift());
  else {
    at.ox[link] = (at.ox[link] as number) + shift();
    at.oy[link] = (at.oy[link] as number) + shift();
  }
  if (random() < 0.25) at.side[pick(random, problem.nodes.length)] = pick(random, 8);
}

function move(at: Arrangement, node: number, dx: number, dy: number): void {
  at.x[node] = (at.x[node] as number) + dx;
  at.y[node] = (at.y[node] as number) + dy;
}

export function* repair(
  problem: LayoutProblem,
  start: Arrangement,
  poles: Poles | null,
  first: Labelling,
  { repairs, restarts, seed }: Effort,
): Steps<LaidOut> {
  const random = seeded((seed ?? 1) * 77 + 5);
  const figureOf = (at: Arrangement) => new Figure(problem, at, poles);
  const sumOf = (figure: Figure) => new Energy(figure, { plain: true }).total();
  let at = start;
  let labelling = first;
  let base = sumOf(figureOf(at));
  for (let turn = 0; turn < repairs && labelling.dropped + labelling.struck > 0; turn++) {
    const tried = copyOf(at);
    for (let n = 1 + pick(random, 3); n > 0; n--) nudge(tried, problem, troubled(problem, labelling), random);
    const figure = figureOf(tried);
    const sum = sumOf(figure);
    if (sum > base + 200) continue;
    const words = yield* labelSteps(figure, 2);
    if (sum + words.sum > base + labelling.sum) continue;
    at = tried;
    labelling = words;
    base = sum;
  }
  const figure = figureOf(at);
  const last = yield* labelSteps(figure, restarts);
  return { figure, labelling: last.sum <= labelling.sum ? last : labelling };
}
