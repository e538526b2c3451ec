/** Influences as drawn: from an actor to the middle of the pair it acts on, while either is selected. Pure. */
import { actorKey, type InfluenceOn, type Relations } from '../graph/index.js';
import { CERTAINTIES, type Certainty } from '../model/index.js';
import type { Emphasis, Level } from './emphasis.js';
import { quadAt } from './heads.js';
import { BADGE_REACH } from './marks.js';
import type { Point, Scene } from './scene.js';

export interface Act {
  /** Key of the actor, and of the dyad it acts on. */
  readonly actor: string;
  readonly dyad: string;
  /** Of the firmest claim that says so. */
  readonly certainty: Certainty;
}

/** Px between the tip and the badge or line it points to. */
const GAP = 4;
/** Length of either side of the open head, px, and its half angle. */
const HEAD = 8;
const ANGLE = 0.45;

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
  if (badge) return { x: badge.x, y: badge.y, reach: BADGE_REACH + GAP };
  const line = scene.lines.find((one) => one.target === key);
  if (line) return { ...quadAt(line, 0.5), reach: line.width / 2 + GAP };
  const influence = relations?.influences.find(({ dyad }) => dyad === key)?.influence;
  const [one, other] = influence?.on.map((id) => scene.discs.find((disc) => disc.id === actorKey(id))) ?? [];
  return one && other ? { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, reach: 0 } : null;
}

export interface ActLine {
  readonly start: Point;
  readonly tip: Point;
}

/** From the rim of the actor's disc to the pair; null where the scene lacks one of them, or they touch. */
export function actLine(scene: Scene, { actor, dyad }: Act, relations: Relations | null): ActLine | null {
  const disc = scene.discs.find(({ id }) => id === actor);
  const to = middleOf(scene, dyad, relations);
  if (!disc || !to) return null;
  const far = Math.hypot(to.x - disc.x, to.y - disc.y);
  if (far <= disc.radius + to.reach) return null;
  const at = (distance: number): Point => ({
    x: disc.x + ((to.x - disc.x) * distance) / far,
    y: disc.y + ((to.y - disc.y) * distance) / far,
  });
  return { start: at(disc.radius + 2), tip: at(far - to.reach) };
}

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
const spot = ({ x, y }: Point): string => `${tenth(x)} ${tenth(y)}`;

export const actPath = ({ start, tip }: ActLine): string => `M${spot(start)}L${spot(tip)}`;

/** An open head, so that nobody takes it for a relation’s. */
export function actHead({ start, tip }: ActLine): string {
  const way = Math.atan2(start.y - tip.y, start.x - tip.x);
  const side = (turn: number) => ({ x: tip.x + HEAD * Math.cos(way + turn), y: tip.y + HEAD * Math.sin(way + turn) });
  return `M${spot(side(ANGLE))}L${spot(tip)}L${spot(side(-ANGLE))}`;
}
