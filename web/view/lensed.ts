/**
 * A scene seen through a lens. Every place stays that of the scene with all relations. What the kept relations lack is
 * set back, and what they have is dressed anew: sign, dash, width, arrowhead, count and words are those of the claims
 * that are left. Other words go where the placed ones stood, never beyond their box; where they do not fit, they have no
 * place and show on hover, as words without a place do. Pure.
 */
import {
  actorKey,
  type ActorSummary,
  type AgreementNode,
  type Bundle,
  type Dyad,
  type Relations,
  spokeKey,
} from '../graph/index.js';
import { claimsInEnglish } from './counts.js';
import { lineWidth } from './density.js';
import type { Emphasis, Level } from './emphasis.js';
import { textWidth } from './metrics.js';
import type { Scene, SceneBadge, SceneDisc, SceneLine } from './scene.js';
import { COUNT, LABEL, type Setting, settings } from './words.js';

export interface Lensed {
  /** Everything, for the lines and discs: also what is set back. */
  readonly whole: Scene;
  /** What passes the lens, and every disc: it alone has words and can be pressed. */
  readonly live: Scene;
}

/** How a line looks now; null if nothing of it is left. */
interface Dress {
  readonly bundle: Bundle;
  /** Keys of the actors, as the arrow runs; null for no arrowhead. */
  readonly way: readonly [from: string, to: string] | null;
  /** Each acts on the other, on one line. */
  readonly both?: true;
}

/**
 * @param scene made from all relations
 * @param kept the relations that pass the lens
 * @param agreements as in the options that the scene was made with
 * @param countWords the words under a label for a number of claims
 */
export function lensed(
  scene: Scene,
  kept: Relations,
  agreements: 'hub' | 'pairs',
  countWords: (claims: number) => string = claimsInEnglish,
): Lensed {
  const dyads = new Map(
    kept.dyads.flatMap((dyad): [string, Dyad][] => {
      const drawn = agreements === 'hub' ? dyad.apart : dyad;
      return drawn ? [[dyad.id, drawn]] : [];
    }),
  );
  const hubs = new Map(kept.agreements.map((agreement) => [agreement.id, agreement]));
  const dresses = dressesOf(scene, dyads);
  const spokes = spokesOf(hubs);
  const lines = scene.lines.map((line) => ({ line, now: lineNow(line, dresses, spokes) }));
  const turned = new Set(lines.flatMap(({ line, now }) => (now && now.from !== line.from ? [line.id] : [])));
  const badges = scene.badges.flatMap((badge) => {
    const bundle = dresses.get(badge.id)?.bundle ?? hubs.get(badge.id);
    return bundle ? [badgeNow(badge, bundle, turned.has(badge.id), countWords)] : [];
  });
  const summaries = new Map(kept.actors.map((one) => [one.id, one]));
  const discs = scene.discs.map((disc) => discNow(disc, summaries.get(disc.id)));
  const live: Scene = {
    frame: scene.frame,
    discs,
    hubs: scene.hubs.filter((hub) => hubs.has(hub.id)),
    lines: lines.flatMap(({ now }) => now ?? []),
    badges,
    cues: scene.cues.filter((cue) => spokes.get(cue.id)?.cue !== undefined),
  };
  // The sign of a hub is read off its badge, so those of hubs that are set back stay.
  const said = new Set(badges.map((badge) => badge.id));
  const quiet = scene.badges.filter((badge) => !said.has(badge.id));
  const whole: Scene = {
    ...scene,
    discs,
    lines: lines.map(({ line, now }) => now ?? line),
    badges: [...badges, ...quiet],
  };
  return { whole, live };
}

/** What stands forward and back by a selection, with what the lens leaves out set back too. */
export function setBack(emphasis: Emphasis, before: Scene, { whole, live }: Lensed): Emphasis {
  const lines = new Set(live.lines.map((line) => line.id));
  const hubs = new Set(live.hubs.map((hub) => hub.id));
  const had = new Set(before.discs.filter((disc) => disc.claims > 0).map((disc) => disc.id));
  const silent = live.discs.filter(({ id, claims }) => claims === 0 && had.has(id));
  const back = (ids: readonly string[]) => ids.map((id): [string, Level] => [id, 'back']);
  const nodes = [...silent, ...whole.hubs.filter((hub) => !hubs.has(hub.id))].map(({ id }) => id);
  const quiet = nodes.filter((id) => emphasis.nodes.get(id) !== 'selected');
  const gone = whole.lines.filter((line) => !lines.has(line.id)).map((line) => line.id);
  return {
    nodes: new Map([...emphasis.nodes, ...back(quiet)]),
    lines: new Map([...emphasis.lines, ...back(gone)]),
    badges: emphasis.badges,
  };
}

/** By line id. A pair has the lines it had, although what is left of it might have been drawn with more or fewer. */
function dressesOf(scene: Scene, dyads: ReadonlyMap<string, Dyad>): Map<string, Dress> {
  const found = new Map<string, Dress>();
  const places = new Map<string, SceneLine[]>();
  for (const line of scene.lines) {
    if (line.kind !== 'dyad') continue;
    const mine = places.get(line.target);
    if (mine) mine.push(line);
    else places.set(line.target, [line]);
  }
  for (const [key, lines] of places) {
    const dyad = dyads.get(key);
    const [first] = lines;
    if (!dyad || !first) continue;
    const ways = dyad.strands.map((bundle): Dress => {
      const { from, to } = bundle;
      return { bundle, way: from === undefined || to === undefined ? null : [actorKey(from), actorKey(to)] };
    });
    // Both ways on what was one line: one line of all that is said, with a head at either end.
    if (lines.length < ways.length) found.set(first.id, { bundle: dyad, way: [first.from, first.to], both: true });
    else for (const dress of ways) found.set((lines.find((line) => line.to === dress.way?.[1]) ?? first).id, dress);
  }
  return found;
}

type Member = AgreementNode['members'][number];

/** Members by the ids of their spokes, but for those that are only the partners of others. */
function spokesOf(hubs: ReadonlyMap<string, AgreementNode>): Map<string, Member> {
  const all = [...hubs.values()].flatMap((hub) => hub.members.map((member) => ({ hub, member })));
  return new Map(
    all.filter(({ member }) => !member.beside).map(({ hub, member }) => [spokeKey(hub.id, member.actor), member]),
  );
}

function lineNow(
  line: SceneLine,
  dresses: ReadonlyMap<string, Dress>,
  spokes: ReadonlyMap<string, Member>,
): SceneLine | null {
  if (line.kind === 'spoke') {
    const member = spokes.get(line.id);
    return member ? { ...line, certainty: member.certainty } : null;
  }
  const dress = dresses.get(line.id);
  if (!dress) return null;
  const { bundle, way, both } = dress;
  const { tail: _, ...bare } = line;
  const { sign, certainty, claims } = bundle;
  const ends = way && way[0] !== line.from ? { from: line.to, to: line.from, start: line.end, end: line.start } : {};
  const heads = both ? { head: true, tail: true as const } : { head: way !== null };
  return { ...bare, ...ends, sign, certainty, width: lineWidth(claims.length), ...heads };
}

function discNow(disc: SceneDisc, summary: ActorSummary | undefined): SceneDisc {
  return { ...disc, claims: summary?.claims.length ?? 0, own: (summary?.alone.length ?? 0) > 0 };
}

function badgeNow(
  badge: SceneBadge,
  bundle: Bundle,
  turned: boolean,
  countWords: (claims: number) => string,
): SceneBadge {
  const count = bundle.claims.length;
  const counted = countNow(badge, count, countWords);
  const { sign, label: words } = bundle;
  const denied = bundle.certainty === 'denied';
  const t = badge.t === undefined ? {} : { t: turned ? 1 - badge.t : badge.t };
  const claims = bundle.claims.map((claim) => claim.id);
  return { ...badge, ...t, sign, denied, count, claims, words, label: labelNow(badge, words, counted) };
}

type Label = NonNullable<SceneBadge['label']>;

/** The count line for fewer claims, where it takes no more room than the one before. */
function countNow({ label, count: before }: SceneBadge, count: number, countWords: (claims: number) => string) {
  if (!label || label.count === null || count < 2 || count > before) return null;
  const words = countWords(count);
  const width = (text: string) => textWidth(text, COUNT.face, COUNT.size);
  return width(words) <= Math.max(width(label.count), label.box.width) ? words : null;
}

function labelNow({ label, words: before, y }: SceneBadge, words: string, count: string | null): Label | null {
  if (!label) return null;
  if (words === before) return { ...label, count };
  const room = label.lines.length;
  const fitting = settings(words, LABEL, room).filter((setting) => setting.width <= label.box.width);
  const setting = fitting.at(-1);
  return setting ? { ...set(label, setting, y), count } : null;
}

/** Other words in the box of a label: at the end that is nearer to the badge, on the same side. */
function set(label: Label, { lines, width }: Setting, y: number): Label {
  const { box, anchor } = label;
  const spare = box.width - width;
  const left = label.lines.length - lines.length;
  const above = box.y + box.height <= y;
  const drop = above ? left * LABEL.leading : 0;
  const x = box.x + (anchor === 'end' ? spare : anchor === 'middle' ? spare / 2 : 0);
  return {
    ...label,
    lines,
    box: { x, y: box.y + drop, width, height: box.height - left * LABEL.leading },
    baselines: label.baselines.slice(0, lines.length),
  };
}
