/** Influences as drawn: from an actor to the middle of the pair it acts on, while either is selected. Pure. */
import { actorKey, type InfluenceOn, type Relations } from '../graph/index.js';
import type { Words } from '../language/index.js';
import { CERTAINTIES, type Certainty } from '../model/index.js';
import { badgeLevel, type Emphasis, type Level, lineLevel } from './emphasis.js';
import { quadAt } from './heads.js';
import { distanceTo, length, lengthInside, trace } from './layout/geometry.js';
import { BADGE_REACH, MARK_REACH } from './marks.js';
import type { Box, Point, Scene } from './scene.js';

export interface Act {
  /** Key of the actor, and of the dyad it acts on. */
  readonly actor: string;
  readonly dyad: string;
  /** Of the firmest claim that says so. */
  readonly certainty: Certainty;
}

/** Px between the tip and the badge or line it points to. */
const GAP = 4;
/** Length of either side of the open head, px, and cosine and sine of its half angle, 26°. */
const HEAD = 8;
const COS = 0.9;
const SIN = 0.436;

/**
 * What is shown of the influences: those of a selected actor, those on a selected pair, and each once.
 * @param about as in `emphasisOf`: keys of all that one claim speaks of, in place of the selection; both must be among them
 */
export function actsShown(relations: Relations | null, selected: string | null, about: readonly string[] = []): Act[] {
  const isShown = ({ actor, dyad }: InfluenceOn) => {
    const key = actorKey(actor);
    return about.length > 0 ? about.includes(key) && about.includes(dyad) : selected === key || selected === dyad;
  };
  const acts = new Map<string, Act>();
  for (const one of relations?.influences.filter(isShown) ?? []) {
    const act = { actor: actorKey(one.actor), dyad: one.dyad, certainty: one.claim.certainty.value };
    const id = JSON.stringify([act.actor, act.dyad]);
    const before = acts.get(id);
    if (!before || CERTAINTIES.indexOf(act.certainty) < CERTAINTIES.indexOf(before.certainty)) acts.set(id, act);
  }
  return [...acts.values()];
}

/** Brings forward what an influence that is shown runs between, where the selection has set it back. */
export function withActs(emphasis: Emphasis, scene: Scene, acts: readonly Act[]): Emphasis {
  if (acts.length === 0) return emphasis;
  const dyads = new Set(acts.map(({ dyad }) => dyad));
  const lines = scene.lines.filter(({ target }) => dyads.has(target));
  const forward = (levels: ReadonlyMap<string, Level>, ids: readonly string[]): ReadonlyMap<string, Level> =>
    new Map([
      ...levels,
      ...ids.flatMap((id): [string, Level][] => (levels.get(id) === 'back' ? [[id, 'forward']] : [])),
    ]);
  const badges = scene.badges.filter(({ target }) => dyads.has(target)).map(({ id }) => id);
  const nodes = [...acts.map(({ actor }) => actor), ...lines.flatMap(({ from, to }) => [from, to])];
  return {
    nodes: forward(emphasis.nodes, nodes),
    lines: forward(
      emphasis.lines,
      lines.map(({ id }) => id),
    ),
    badges: forward(emphasis.badges, badges),
  };
}

/** Where a pair has its middle, and how far from it the tip stays: at its badge, on its line, else between its two. */
function middleOf(scene: Scene, key: string, relations: Relations | null): (Point & { readonly reach: number }) | null {
  const badge = scene.badges.find((one) => one.target === key && one.t !== undefined);
  if (badge) return { x: badge.x, y: badge.y, reach: (badge.mark ? MARK_REACH : BADGE_REACH) + GAP };
  const line = scene.lines.find((one) => one.target === key);
  if (line) return { ...quadAt(line, 0.5), reach: line.width / 2 + GAP };
  const influence = relations?.influences.find(({ dyad }) => dyad === key)?.influence;
  const [one, other] = influence?.on.map((id) => scene.discs.find((disc) => disc.id === actorKey(id))) ?? [];
  return one && other ? { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, reach: 0 } : null;
}

/** A quadratic curve. */
export interface ActLine {
  readonly start: Point;
  readonly control: Point;
  readonly tip: Point;
}

/** `distance` px from `from` toward `to`. */
function toward(from: Point, to: Point, distance: number): Point {
  const far = length(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) * distance) / far, y: from.y + ((to.y - from.y) * distance) / far };
}

/** How far the control point is tried off the middle of the straight line, across it and along it, in lengths of it. */
const BOWS = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.42, -0.42, 0.56, -0.56, 0.72, -0.72, 0.9, -0.9] as const;
const ALONG = [0, -0.25, 0.25] as const;
/**
 * Prices: for each name and disc that it runs over, for leaving the frame, for each badge, for each px under words, and for
 * a bow of a whole length. None of the first two is made up for by any of the others.
 */
const OVER = 20_000;
const OUTSIDE = 8_000;
const BADGE = 400;
const WORDS = 30;
const BOW = 150;
/** Room that it keeps to discs and to words, px, and into how many pieces it is looked at. */
const CLEAR = 5;
const PIECES = 24;

/** A scene and what of it stands back: that has no words. */
export interface Shown {
  readonly scene: Scene;
  readonly emphasis: Emphasis;
}

/** What is wrong with a line from a disc to a pair: what it runs over, and how far it bows. */
function priceOf(line: ActLine, bow: number, { scene, emphasis }: Shown, own: string, badge: string): number {
  const points = new Float64Array(2 * (PIECES + 1));
  trace(line.start, line.control, line.tip, PIECES, points);
  const under = (box: Box, pad: number) =>
    lengthInside(points, box.x - pad, box.y - pad, box.x + box.width + pad, box.y + box.height + pad);
  const names = scene.discs.filter((disc) => under(disc.label.box, 2) > 0);
  const seen = scene.badges.filter(({ id }) => badgeLevel(emphasis, id) !== 'back');
  const words = [
    ...seen.map(({ label }) => (label ? under(label.box, 1) : 0)),
    ...scene.cues.map(({ id, text }) => (lineLevel(emphasis, id) === 'back' ? 0 : under(text.box, 1))),
  ];
  const rounds = [...scene.discs, ...scene.hubs].filter(({ id }) => id !== own);
  const over = rounds.filter(({ x, y, radius }) => distanceTo(points, x, y) < radius + CLEAR);
  const badges = seen.filter(({ target, x, y }) => target !== badge && distanceTo(points, x, y) < BADGE_REACH);
  const { width, height } = scene.frame;
  const out = points.some((at, n) => at < 0 || at > (n % 2 === 0 ? width : height));
  const soft = BADGE * badges.length + WORDS * words.reduce((sum, one) => sum + one, 0) + BOW * Math.abs(bow);
  return OVER * (names.length + over.length) + (out ? OUTSIDE : 0) + soft;
}

/**
 * From the rim of the actor's disc to the pair, with as much of a bow as keeps it off names, words and other discs; null
 * where the scene lacks one of them, or they touch.
 */
export function actLine(shown: Shown, { actor, dyad }: Act, relations: Relations | null): ActLine | null {
  const { scene } = shown;
  const disc = scene.discs.find(({ id }) => id === actor);
  const to = middleOf(scene, dyad, relations);
  if (!disc || !to) return null;
  const [dx, dy] = [to.x - disc.x, to.y - disc.y];
  if (length(dx, dy) <= disc.radius + to.reach) return null;
  const tries = BOWS.flatMap((bow) => (bow === 0 ? [[0, 0]] : ALONG.map((on) => [bow, on]))).map(
    ([bow = 0, on = 0]) => {
      const control = { x: disc.x + (0.5 + on) * dx - bow * dy, y: disc.y + (0.5 + on) * dy + bow * dx };
      const line = { start: toward(disc, control, disc.radius + 2), control, tip: toward(to, control, to.reach) };
      return { line, price: priceOf(line, bow, shown, actor, dyad) + BOW * 0.4 * Math.abs(on) };
    },
  );
  return tries.reduce((best, one) => (one.price < best.price ? one : best)).line;
}

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
const spot = ({ x, y }: Point): string => `${tenth(x)} ${tenth(y)}`;

export const actPath = ({ start, control, tip }: ActLine): string => `M${spot(start)}Q${spot(control)} ${spot(tip)}`;

/** An open head, so that nobody takes it for a relation’s. */
export function actHead({ control, tip }: ActLine): string {
  const back = toward(tip, control, 1);
  const [x, y] = [back.x - tip.x, back.y - tip.y];
  const side = (turn: 1 | -1) => ({
    x: tip.x + HEAD * (COS * x - turn * SIN * y),
    y: tip.y + HEAD * (COS * y + turn * SIN * x),
  });
  return `M${spot(side(1))}L${spot(tip)}L${spot(side(-1))}`;
}

/** An influence where it stands in a scene. */
export interface DrawnAct extends Act {
  readonly line: ActLine;
}

export const actsIn = (shown: Shown, acts: readonly Act[], relations: Relations | null): DrawnAct[] =>
  acts.flatMap((act) => {
    const line = actLine(shown, act, relations);
    return line ? [{ ...act, line }] : [];
  });

/** Who does what to whom, as the claim says it: for those who hear the picture. */
export function actTold({ actor, dyad }: Act, relations: Relations, words: Words): string {
  const found = relations.influences.filter((one) => actorKey(one.actor) === actor && one.dyad === dyad);
  const name = (id: string) => relations.actors.find((one) => one.actor.id === id)?.actor.name ?? id;
  const told = found.map(({ influence, claim }) => {
    const [one, other] = influence.on;
    const what = words.influenceSaid(name(influence.actor), influence.effect, name(one), name(other));
    return words.influenceTold(what, claim.certainty.value, influence.label);
  });
  return words.sentences([...new Set(told)].map(words.sentence));
}
