/**
 * Level of detail: which discs and relations have words, by how near one looks. Among very many there is no place for
 * all words at once. Those of what is selected come first, then those with the most claims, each only where it stands on
 * nothing else; more come as one zooms in. Pure: the same scene, view and size give the same words.
 */
import { BADGE_REACH } from './marks.js';
import { isCrowdScene } from './crowd-scene.js';
import { MOST_LABELLED } from './density.js';
import type { View } from './drawing.js';
import { boxBeside } from './layout/problem.js';
import { boxOnScreen, pushOf, sideBeside } from './pushed.js';
import { Room } from './room.js';
import type { Box, Frame, Point, Scene, SceneBadge, SceneDisc, SceneText } from './scene.js';
import { LABEL, type Setting, settings } from './words.js';

/** Names, signs and words of relations that show at once, at the most. */
const MOST_NAMES = 140;
const MOST_BADGES = 90;
const MOST_WORDS = 50;
/** Of so many a place for the name, or for the sign, is sought. */
const MOST_TRIED = 500;
/** Between words and what they must not touch, px. */
const GAP = 3;
/** What begins so far beyond the edge of the stage has no words, px. */
const BEYOND = 40;

export interface Looking {
  readonly view: View;
  /** Of the stage, px. */
  readonly size: Frame;
  readonly disc: (disc: SceneDisc) => Rank;
  readonly badge: (badge: SceneBadge) => Rank;
}

/** `must`: shown whatever stands there; `first`: before others; `back`: not at all. */
export type Rank = 'must' | 'first' | 'plain' | 'back';
const IN_TURN = ['must', 'first', 'plain'] as const;

/**
 * Whether a scene has more than there is room for words: what is smaller has its words placed with its lines. On a map
 * of few they stand where the search has put them.
 */
export const isDetailed = (scene: Scene): boolean =>
  isCrowdScene(scene) || (!scene.map && scene.lines.length > MOST_LABELLED);

/** The scene with only those discs, badges and words that show; lines and hubs are left as they are. */
export function detailed(scene: Scene, looking: Looking): Scene {
  if (!isDetailed(scene)) return scene;
  const room = new Room();
  const discs = isCrowdScene(scene) ? named(scene, looking, room) : placed(scene, looking, room);
  return { ...scene, discs, badges: signed(scene, looking, room), cues: [] };
}

/** Of few discs all have names, where the search has put them. */
function placed(scene: Scene, looking: Looking, room: Room): readonly SceneDisc[] {
  for (const disc of scene.discs) {
    room.take(square(onScreen(disc, looking), disc.radius * looking.view.zoom));
    room.take(nameOnScreen(disc, disc.label, looking));
  }
  return scene.discs;
}

const claimsOf = (one: SceneDisc | SceneBadge): number => ('count' in one ? one.count : one.claims);

const orders = new WeakMap<readonly (SceneDisc | SceneBadge)[], readonly (SceneDisc | SceneBadge)[]>();

/** Most claims first; sorted once for each scene. */
function byClaims<T extends SceneDisc | SceneBadge>(all: readonly T[]): readonly T[] {
  const before = orders.get(all);
  if (before) return before as readonly T[];
  const sorted = [...all].sort((one, other) => claimsOf(other) - claimsOf(one));
  orders.set(all, sorted);
  return sorted;
}

/** What must be shown, what comes first, then all others. */
function inOrder<T extends SceneDisc | SceneBadge>(all: readonly T[], rank: (one: T) => Rank): [T, Rank][] {
  const turns: Record<Rank, [T, Rank][]> = { must: [], first: [], plain: [], back: [] };
  for (const one of byClaims(all)) {
    const mine = rank(one);
    turns[mine].push([one, mine]);
  }
  return IN_TURN.flatMap((turn) => turns[turn]);
}

const square = ({ x, y }: Point, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

const onScreen = ({ x, y }: Point, { view }: Looking): Point => ({
  x: x * view.zoom + view.x,
  y: y * view.zoom + view.y,
});

function isIn({ x, y }: Point, { size }: Looking): boolean {
  return x > -BEYOND && y > -BEYOND && x < size.width + BEYOND && y < size.height + BEYOND;
}

/** A box without the move of the view, moved. */
const moved = (box: Box, { view }: Looking): Box => ({ ...box, x: box.x + view.x, y: box.y + view.y });

const wider = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
});

/** Discs larger than this on screen, as half their size, have nothing written over them, px. */
const LARGE = 8;
/** So many of those with the most claims are named, and have signs, even where names stand on other discs or under signs. */
const LEADING = 16;
/** Sides on which a name may stand, best first. */
const NAME_SIDES = [0, 1, 2, 3] as const;

function named(scene: Scene, looking: Looking, room: Room): readonly SceneDisc[] {
  const { zoom } = looking.view;
  const all = inOrder(scene.discs, looking.disc).filter(([disc]) => isIn(onScreen(disc, looking), looking));
  const seen = all.slice(0, MOST_TRIED);
  for (const disc of scene.discs) {
    const at = onScreen(disc, looking);
    if (disc.radius * zoom >= LARGE && isIn(at, looking)) room.take(square(at, disc.radius * zoom));
  }
  const names = new Room();
  const found: SceneDisc[] = [];
  for (const [disc, rank] of seen) {
    if (found.length >= MOST_NAMES && rank !== 'must') break;
    const labels = NAME_SIDES.map((side) => besideDisc(disc, side));
    const isFree = (of: Room) => (label: SceneText) => of.isFree(nameOnScreen(disc, label, looking));
    // The first few are worth a disc that is written over; no two names ever touch.
    const whole = labels.filter((label) => isWithin(nameOnScreen(disc, label, looking), looking.size));
    const free =
      whole.find(isFree(room)) ??
      labels.find(isFree(room)) ??
      (found.length < LEADING ? labels.find(isFree(names)) : undefined);
    const label = free ?? (rank === 'must' ? disc.label : null);
    if (!label) continue;
    const box = nameOnScreen(disc, label, looking);
    room.take(box);
    names.take(box);
    if (disc.radius * zoom < LARGE) room.take(square(onScreen(disc, looking), disc.radius * zoom));
    found.push({ ...disc, label });
  }
  return found;
}

/** The name of a disc on one of its sides. */
function besideDisc(disc: SceneDisc, side: (typeof NAME_SIDES)[number]): SceneText {
  const { label, x, y, radius } = disc;
  if (side === 0) return label;
  const { width, height } = label.box;
  const gap = label.box.y - y;
  const box = boxBeside(x, y, Math.max(gap, radius), width, height, side);
  return { ...label, box, anchor: side === 2 ? 'start' : side === 3 ? 'end' : 'middle' };
}

/** The name of a disc where it stands at a zoom, in px from the corner of what is not moved. */
export function nameAt({ label, radius, x, y }: SceneDisc, zoom: number): SceneText {
  const { box } = label;
  const words = { ...box, x: box.x - x, y: box.y - y };
  const push = pushOf({ half: radius, disc: true }, zoom);
  return { ...label, box: boxOnScreen({ x, y }, words, sideBeside({ x, y }, box), push, zoom) };
}

const nameOnScreen = (disc: SceneDisc, label: SceneText, looking: Looking): Box =>
  wider(moved(nameAt({ ...disc, label }, looking.view.zoom).box, looking), GAP);

/** A sign that has room, and where it is. */
interface Placed {
  readonly badge: SceneBadge;
  readonly mark: Mark;
}

/** Signs that have room, those of what must be shown and of the most-claimed before anything is written. */
function signed(scene: Scene, looking: Looking, room: Room): SceneBadge[] {
  const hubs = new Map(scene.hubs.map((hub) => [hub.id, hub.radius]));
  const seen = inOrder(scene.badges, looking.badge).filter(([badge]) => isIn(onScreen(badge, looking), looking));
  const solid = new Room();
  for (const disc of scene.discs) solid.take(square(onScreen(disc, looking), disc.radius * looking.view.zoom));
  const found: Placed[] = [];
  for (const [badge, rank] of seen.slice(0, MOST_TRIED)) {
    if (found.length >= MOST_BADGES && rank !== 'must') break;
    const at = onScreen(badge, looking);
    const half = Math.max(BADGE_REACH, (hubs.get(badge.id) ?? 0) * looking.view.zoom);
    const mine = square(at, half + 1);
    // Not on a disc or another sign; the first few may stand on names.
    const free = solid.isFree(mine) && (found.length < LEADING || room.isFree(mine));
    if (!free && rank !== 'must') continue;
    solid.take(mine);
    room.take(mine);
    found.push({ badge, mark: { at, half, size: looking.size } });
  }
  return worded(found, room);
}

/** Words for signs, in their order, as long as there is room. */
function worded(found: readonly Placed[], room: Room): SceneBadge[] {
  let words = 0;
  return found.map(({ badge, mark }) => {
    const label = words < MOST_WORDS ? labelled(badge, mark, room) : null;
    if (label) words += 1;
    return { ...badge, label: label && { ...label, count: null } };
  });
}

/** Where a badge is on the stage, half its size, and the stage's own, px. */
interface Mark {
  readonly at: Point;
  readonly half: number;
  readonly size: Frame;
}

const isWithin = ({ x, y, width, height }: Box, size: Frame): boolean =>
  x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;

const settingsOf = new WeakMap<SceneBadge, readonly Setting[]>();

/** Words of a relation, below, above or beside its badge, wherever they stand on nothing; null if nowhere. */
function labelled(badge: SceneBadge, { at, half, size }: Mark, room: Room): SceneText | null {
  const all = settingsOf.get(badge) ?? settings(badge.words, LABEL, 2);
  settingsOf.set(badge, all);
  for (const { lines, width, height } of all) {
    for (const [sx, sy] of [
      [0, 1],
      [0, -1],
      [1, 0],
      [-1, 0],
    ] as const) {
      const x = sx * (half + 4 + width / 2) - width / 2;
      const y = sy * (half + 3 + height / 2) - height / 2;
      const box = wider({ x: at.x + x, y: at.y + y, width, height }, GAP);
      if (!isWithin(box, size) || !room.isFree(box)) continue;
      room.take(box);
      const first = (LABEL.leading + LABEL.size * 0.7) / 2;
      return {
        lines,
        anchor: sx > 0 ? 'start' : sx < 0 ? 'end' : 'middle',
        box: { x: badge.x + x, y: badge.y + y, width, height },
        baselines: lines.map((_, n) => first + n * LABEL.leading),
      };
    }
  }
  return null;
}
