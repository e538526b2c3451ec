/**
 * The last repair of a picture: where a name or a badge still stands on something, or the frame cuts a line, lines are
 * bent otherwise and names turned, one at a time, as long as less stands on less. A name that then has no place anywhere
 * is left out: the disc has its code.
 */
import { boxOf, discsUnder } from './bends.js';
import { BADGE_RADIUS } from './candidates.js';
import type { Figure } from './figure.js';
import { distanceToBox, inside, near } from './geometry.js';
import { labelSteps, type Labelling } from './labels.js';
import { strikesOf, touchesOf } from './names.js';
import { type LayoutLink, type LayoutNode, SIDES } from './problem.js';
import type { LaidOut } from './result.js';
import type { Steps } from './steps.js';
import type { Box } from '../scene.js';

/** Bends that are tried, off the middle of a straight line, in lengths of it. */
const BENDS = [0, 0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38, 0.52, -0.52, 0.7, -0.7, 0.9, -0.9] as const;
/** Seeded starts for the words of each try, and of the last. */
const GLANCE = 1;
const RESTARTS = 8;
const ROUNDS = 3;

/** Names and lines about which something stands on something else or is cut, and how often that is. */
interface Clashes {
  readonly count: number;
  readonly names: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
}

function badgesOf({ links }: Labelling): { readonly link: number; readonly box: Box }[] {
  return links.flatMap((choice, link) => {
    if (!choice?.badge) return [];
    const [x, y] = [choice.at.x - BADGE_RADIUS, choice.at.y - BADGE_RADIUS];
    return [{ link, box: { x, y, width: 2 * BADGE_RADIUS, height: 2 * BADGE_RADIUS } }];
  });
}

function clashesIn({ figure, labelling }: LaidOut): Clashes {
  const { nodes, frame, obstacles } = figure.problem;
  const cut = figure.problem.links.flatMap((_, l) => (inside(boxOf(figure, l), frame, 0) ? [] : [l]));
  const [names, links] = [new Set<number>(), new Set(cut)];
  let count = cut.length;
  nodes.forEach((_, n) => {
    const touches = touchesOf(figure, n);
    if (touches > 0) names.add(n);
    count += touches;
  });
  const badges = badgesOf(labelling);
  badges.forEach(({ link, box }, i) => {
    const at = (own: number, other: Set<number>) => {
      links.add(link);
      other.add(own);
      count += 1;
    };
    if (!inside(box, frame, 0) || obstacles.some((o) => near(box, o))) at(link, links);
    nodes.forEach(({ radius }, n) => {
      const { x, y } = figure.place(n);
      const name = figure.names[n] as Box;
      if (distanceToBox(box, x, y) < radius) at(link, links);
      if (name.width > 0 && near(box, name)) at(n, names);
    });
    for (const other of badges.slice(i + 1)) if (near(box, other.box)) at(other.link, links);
  });
  return { count, names, links };
}

interface Tried extends LaidOut {
  readonly clashes: Clashes;
  readonly price: number;
}

function* judged(figure: Figure, restarts: number): Steps<Tried> {
  const labelling = yield* labelSteps(figure, restarts);
  const clashes = clashesIn({ figure, labelling });
  const { nodes, links } = figure.problem;
  const struck = nodes.reduce((sum, _, n) => sum + strikesOf(figure, n), 0);
  const under = links.reduce((sum, _, l) => sum + discsUnder(figure, l).length, 0);
  return { figure, labelling, clashes, price: 100 * clashes.count + 20 * under + 4 * struck };
}

/** One way in which a line or a name could stand. */
type Way = () => void;

/** The line bent otherwise; the last puts it back. */
function bendsOf({ at, problem }: Figure, l: number, update: () => void): Way[] {
  const { a, b } = problem.links[l] as LayoutLink;
  const [dx, dy] = [(at.x[b] as number) - (at.x[a] as number), (at.y[b] as number) - (at.y[a] as number)];
  const before = { x: at.ox[l] as number, y: at.oy[l] as number };
  const put = (x: number, y: number) => () => {
    at.ox[l] = x;
    at.oy[l] = y;
    update();
  };
  return [...BENDS.map((bend) => put(-bend * dy, bend * dx)), put(before.x, before.y)];
}

/** The name turned to every side in every setting; the last puts it back. */
function turnsOf({ at, problem }: Figure, n: number, update: () => void): Way[] {
  const { names } = problem.nodes[n] as LayoutNode;
  const put = (side: number, setting: number) => () => {
    at.side[n] = side;
    at.setting[n] = setting;
    update();
  };
  const all = SIDES.flatMap((_, side) => names.map((_name, setting) => put(side, setting)));
  return [...all, put(at.side[n] as number, at.setting[n] as number)];
}

/** Tries the ways in turn and keeps the best; the last of them is how it is. */
function* bestWay(ways: readonly Way[], now: Tried): Steps<Tried> {
  let [best, least] = [ways.length - 1, now];
  for (const [n, way] of ways.slice(0, -1).entries()) {
    way();
    const tried = yield* judged(now.figure, GLANCE);
    if (tried.price < least.price) [best, least] = [n, tried];
    if (least.clashes.count === 0) break;
  }
  ways[best]?.();
  return least;
}

/** Leaves out the names that still stand on something, where the disc says who it is. */
function* named(now: Tried, hasCode: (node: number) => boolean): Steps<Tried> {
  const { figure } = now;
  for (const n of now.clashes.names) {
    if (!hasCode(n)) continue;
    figure.at.setting[n] = -1;
    Object.assign(figure.names[n] as Box, { ...figure.place(n), width: 0, height: 0 });
  }
  return yield* judged(figure, RESTARTS);
}

/** @param hasCode whether the code of an actor is to be read in its disc, so that it can do without its name */
export function* mended(laid: LaidOut, hasCode: (node: number) => boolean): Steps<LaidOut> {
  const { figure } = laid;
  if (clashesIn(laid).count === 0) return laid;
  let now = yield* judged(figure, GLANCE);
  for (let round = 0; round < ROUNDS && now.clashes.count > 0; round++) {
    const before = now.price;
    for (const l of now.clashes.links)
      if (now.clashes.count > 0)
        now = yield* bestWay(
          bendsOf(figure, l, () => figure.update([], [l])),
          now,
        );
    for (const n of now.clashes.names)
      if (now.clashes.count > 0)
        now = yield* bestWay(
          turnsOf(figure, n, () => figure.update([n], [])),
          now,
        );
    if (now.price >= before) break;
  }
  const again = yield* judged(figure, RESTARTS);
  const last = again.price <= now.price ? again : now;
  return last.clashes.names.size > 0 ? yield* named(last, hasCode) : last;
}
