/**
 * The map layout: who stands where on the earth, with land and without borders. Places are given; what is found here is
 * the part of the earth that is shown, who stands in an inset, how discs make room for each other, and where names,
 * bends and words go. Pure, and the same in every engine.
 */
import type { Relations } from '../../graph/index.js';
import { assemble, hasCode } from '../assemble.js';
import type { Atlas, MapOptions } from '../atlas.js';
import { crowdFrame, crowdScene } from '../crowd-scene.js';
import { discsUnder } from '../layout/bends.js';
import { CLASH } from '../layout/candidates.js';
import { Figure } from '../layout/figure.js';
import { layOutFixed } from '../layout/fixed.js';
import { round } from '../layout/geometry.js';
import { layOut, QUICK } from '../layout/layout.js';
import { placeLabels } from '../layout/labels.js';
import { strikesOf, touchesOf } from '../layout/names.js';
import type { LaidOut } from '../layout/result.js';
import type { Steps } from '../layout/steps.js';
import { mended } from '../layout/mend.js';
import { type Arrangement, blank, type LayoutProblem, SIDES } from '../layout/problem.js';
import { type Plan, planOf } from '../plan.js';
import type { Box, Frame, MapView, Point, Scene, SceneInset, SceneMap } from '../scene.js';
import { bow } from './bows.js';
import { captionIn, ENGLISH_MAP } from './captions.js';
import { grounded, homesOf, ownershipOf } from './ground.js';
import { type Placed, type Shares, sharesOf } from './insets.js';
import { theLand } from './land.js';
import { graticuleIn, landIn } from './outlines.js';
import { placeOf } from './ownership.js';
import { project } from './projection.js';
import { type Row, rowFor } from './row.js';
import { type Seat, seatsOf } from './seats.js';
import { HASTY, Settling } from './settle.js';

/** Land is drawn so far beyond each edge of the frame, in frames, for when the view is moved. */
const BEYOND = 0.75;
/** How far a disc gives way once more, so that names and badges find room, px. */
const GIVING = 32;
/** So many of those that stand worst, since each try takes time. */
const MOST_GIVING = 4;
/** Seeded starts for the words. */
const RESTARTS = 8;
/** Lines of a map up to which bends and words are sought until nothing stands on anything. */
const MOST_SOUGHT = 60;

function* sceneSteps(relations: Relations, asked: MapOptions): Steps<Scene> {
  const room = crowdFrame(relations, asked);
  const options = room ? { ...asked, frame: room, bare: true } : asked;
  const plan = planOf(relations, { ...options, layout: 'map' });
  const { frame } = options;
  const words = options.mapWords ?? ENGLISH_MAP;
  const { placed, unplaced } = placesOf(plan);
  if (placed.length === 0) return yield* nowhere(plan, frame, words.unplaced);
  const [buttons] = plan.problem.obstacles;
  const row = rowFor(
    unplaced.flatMap((n) => plan.problem.nodes[n] ?? []),
    frame,
    buttons ?? null,
  );
  const area: Box = { x: 0, y: 0, width: frame.width, height: row ? row.box.y - 4 : frame.height };
  const shares = sharesOf(placed, area, frame, buttons ? [buttons] : []);
  const map = mapOf(plan, shares, row, unplaced, words);
  const ground = grounded(plan, map);
  yield;
  const at = yield* arranged(ground, map, { row, unplaced, crowd: room !== null });
  if (room) return { ...crowdScene(ground, at, frame), map };
  if (plan.problem.links.length > MOST_SOUGHT) return { ...assemble(ground, yield* quickly(ground, at), frame), map };
  return { ...assemble(ground, yield* mended(yield* laidOut(ground, at), hasCode(plan)), frame), map };
}

/** Which actors have a place. Indices are those of nodes. */
function placesOf({ actors, problem }: Plan): { placed: Placed[]; unplaced: number[] } {
  const placed: Placed[] = [];
  const unplaced: number[] = [];
  actors.forEach(({ actor }, node) => {
    const place = placeOf(actor, theLand());
    const { radius = 0, ring = 0 } = problem.nodes[node] ?? {};
    if (place) placed.push({ node, place, reach: radius + ring });
    else unplaced.push(node);
  });
  return { placed, unplaced };
}

function mapOf(
  plan: Plan,
  shares: Shares,
  row: Row | null,
  unplaced: readonly number[],
  words: typeof ENGLISH_MAP | { inset: string; unplaced: string },
): SceneMap {
  const { frame } = plan.problem;
  const idOf = (node: number) => plan.problem.nodes[node]?.id ?? '';
  const view = roundedView(shares.view);
  const insets = shares.insets.map((inset): SceneInset => {
    const { box } = inset;
    const own = roundedView(inset.view);
    const land = landIn(theLand().rings, own, box);
    return {
      box,
      view: own,
      ids: inset.nodes.map(({ node }) => idOf(node)),
      land,
      caption: captionIn(box, words.inset, 'bottom'),
    };
  });
  const [dx, dy] = [frame.width * BEYOND, frame.height * BEYOND];
  const wide = { x: -dx, y: -dy, width: frame.width + 2 * dx, height: frame.height + 2 * dy };
  const pointIn = (own: MapView, { node, place }: Placed) => {
    const { x, y } = project(own, place);
    return { id: idOf(node), x: round(x), y: round(y) };
  };
  return {
    view,
    land: landIn(theLand().rings, view, wide),
    graticule: graticuleIn(view, wide),
    insets,
    row: row && { box: row.box, ids: unplaced.map(idOf), caption: captionIn(row.box, words.unplaced, 'top') },
    places: [
      ...shares.main.map((one) => pointIn(view, one)),
      ...shares.insets.flatMap((inset, n) => inset.nodes.map((one) => pointIn(insets[n]?.view ?? view, one))),
    ],
  };
}

const roundedView = ({ middle, scale, x, y }: MapView): MapView => ({
  middle: round(middle),
  scale: round(scale),
  x: round(x),
  y: round(y),
});

/** Discs and hubs with their names; lines straight as yet. */
function* arranged(
  plan: Plan,
  map: SceneMap,
  { row, unplaced, crowd }: { row: Row | null; unplaced: readonly number[]; crowd: boolean },
): Steps<Arrangement> {
  const { problem } = plan;
  const inRow = new Map(unplaced.map((node, n) => [node, row?.places[n]]));
  const places = new Map(map.places.map((place) => [place.id, place]));
  const stands = (node: number): Point =>
    inRow.get(node) ?? places.get(problem.nodes[node]?.id ?? '') ?? middle(problem.frame);
  const hub = (node: number): Point => {
    const own = inRow.get(node);
    if (own) return own;
    const members = problem.links.flatMap(({ a, b }) => (a === node ? [b] : b === node ? [a] : []));
    const points = members.map(stands);
    const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
    return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) };
  };
  const homes = homesOf(plan, map, hub);
  const ownership = ownershipOf(plan);
  const seats: Seat[][] = [];
  for (const [n, home] of homes.entries()) {
    const fixed = inRow.get(n);
    seats.push(fixed ? [{ ...fixed, price: 0 }] : seatsOf(problem, n, home, ownership));
    yield;
  }
  const at = blank(problem);
  // In a crowd names have no place of their own.
  if (crowd) yield* new Settling(withoutNames(problem), seats, HASTY).settle(at);
  else yield* new Settling(problem, seats).settle(at);
  return at;
}

const withoutNames = (problem: LayoutProblem): LayoutProblem => ({
  ...problem,
  nodes: problem.nodes.map((node) => ({ ...node, names: [] })),
});

const middle = ({ width, height }: Frame): Point => ({ x: width / 2, y: height / 2 });

/** More lines than can be tried one against the other: words take the first place that is free. */
function* quickly({ problem }: Plan, at: Arrangement): Steps<LaidOut> {
  yield* bow(new Figure(problem, at, null));
  return yield* layOutFixed(problem, at, { restarts: 1 });
}

function* laidOut({ problem }: Plan, at: Arrangement): Steps<LaidOut> {
  yield* bow(new Figure(problem, at, null));
  const first = yield* layOutFixed(problem, at, { restarts: RESTARTS });
  const giving = troubled(first)
    .slice(0, MOST_GIVING)
    .map((node) => ({ node, far: GIVING }));
  if (giving.length === 0) return first;
  const second = yield* layOutFixed(problem, first.figure.at, { giving, restarts: RESTARTS });
  return freeNames(second.figure) ? { figure: second.figure, labelling: placeLabels(second.figure, RESTARTS) } : second;
}

/** Turns names that stand on something, or jut out, to a side where they do not, though lines may run there. True if one was turned. */
function freeNames(figure: Figure): boolean {
  const { at, problem } = figure;
  let turned = false;
  problem.nodes.forEach(({ names }, n) => {
    if (names.length === 0 || touchesOf(figure, n) === 0) return;
    const before = { side: at.side[n] as number, setting: at.setting[n] as number };
    const put = ({ side, setting }: typeof before): number => {
      at.side[n] = side;
      at.setting[n] = setting;
      figure.update([n], []);
      return MANY * touchesOf(figure, n) + strikesOf(figure, n);
    };
    const all = SIDES.flatMap((_, side) => names.map((_name, setting) => ({ side, setting })));
    const priced = [before, ...all].map((place) => ({ place, price: put(place) }));
    const best = priced.reduce((least, one) => (one.price < least.price ? one : least));
    put(best.place);
    turned ||= best.place !== before;
  });
  return turned;
}

/** More lines than run through a name. */
const MANY = 1000;

/** Discs and hubs about which something stands on something else: names, lines, badges. */
function troubled({ figure, labelling }: LaidOut): number[] {
  const { nodes, links } = figure.problem;
  const faults = nodes.map((_, n) => 3 * touchesOf(figure, n) + strikesOf(figure, n));
  const add = (n: number, much: number) => {
    faults[n] = (faults[n] ?? 0) + much;
  };
  links.forEach(({ a, b }, l) => {
    for (const under of discsUnder(figure, l)) add(under, 1);
    if ((labelling.links[l]?.price ?? 0) < CLASH) return;
    add(a, 2);
    add(b, 2);
  });
  const found = faults.flatMap((much, n) => (much > 0 ? [n] : []));
  return found.sort((a, b) => (faults[b] ?? 0) - (faults[a] ?? 0) || a - b);
}

/** Nobody has a place: all stand as in the network, under the words that say so. */
function* nowhere(plan: Plan, frame: Frame, words: string): Steps<Scene> {
  const box = { x: 12, y: 12, width: frame.width - 24, height: frame.height - 24 };
  const caption = captionIn(box, words, 'top');
  const ids = plan.actors.map(({ id }) => id);
  const map: SceneMap = {
    view: { middle: 0, scale: 1, ...middle(frame) },
    land: [],
    graticule: [],
    insets: [],
    row: { box, ids, caption },
    places: [],
  };
  const ground = grounded(plan, map);
  return { ...assemble(ground, yield* layOut(ground.problem, null, QUICK), frame), map };
}

export const ATLAS: Atlas = { sceneSteps, grounded };
