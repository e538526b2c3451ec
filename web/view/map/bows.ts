/** The bends of a map’s lines: long ones bow to the north, as ways over the earth do; all keep off discs and names. */
import { Energy } from '../layout/energy.js';
import type { Figure } from '../layout/figure.js';
import type { Steps } from '../layout/steps.js';
import type { LayoutLink } from '../layout/problem.js';

/** Bends that are tried, in lengths of the line, off the middle of it. */
const TRIES = [0.1, 0, -0.1, 0.18, -0.18, 0.28, -0.28, 0.4, -0.4, 0.54, -0.54] as const;
/** For the two lines of a pair that run in opposite directions: farther to the side on which each stands. */
const OUTWARDS = [0, 0.06, 0.12, 0.2, 0.3] as const;
/** How much a line that has room bows to the north, and what another bend costs. */
const LIKED = 0.1;
const TASTE = 60;
const ROUNDS = 4;

/** Bends each line in turn to where it costs least, until none changes. */
export function* bow(figure: Figure): Steps<void> {
  const { at, problem } = figure;
  const energy = new Energy(figure, { plain: true });
  const bends = problem.links.map(() => 0);
  const put = (l: number, bend: number, most = Infinity): number => {
    const { a, b, bow: pair } = problem.links[l] as LayoutLink;
    const dx = (at.x[b] as number) - (at.x[a] as number);
    const dy = (at.y[b] as number) - (at.y[a] as number);
    // To the north, whichever way the line runs: across it, on the side where y is less.
    const side = pair !== 0 ? -pair : dx >= 0 ? 1 : -1;
    at.ox[l] = bend * side * dy;
    at.oy[l] = -bend * side * dx;
    figure.update([], [l]);
    const wanted = pair === 0 && Math.abs(dx) > Math.abs(dy) ? LIKED : 0;
    return energy.part([], [l], most) + TASTE * Math.abs(bend - wanted);
  };
  problem.links.forEach((_, l) => put(l, 0));
  for (let round = 0, changed = true; changed && round < ROUNDS; round++) {
    changed = false;
    for (let l = 0; l < problem.links.length; l++) {
      yield;
      let [best, least] = [bends[l] as number, put(l, bends[l] as number)];
      for (const bend of problem.links[l]?.bow === 0 ? TRIES : OUTWARDS) {
        const price = put(l, bend, least);
        if (price < least - 0.01) [best, least] = [bend, price];
      }
      put(l, best);
      if (best !== bends[l]) changed = true;
      bends[l] = best;
    }
  }
}
