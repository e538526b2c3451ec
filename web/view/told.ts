/** The graph in words, for those who hear it rather than see it: on screen, and in pictures that leave the page. */
import { actorKey, type Relations } from '../graph/index.js';
import type { Words } from '../language/index.js';
import type { Certainty } from '../model/index.js';
import type { Scene, SceneBadge, SceneDisc } from './scene.js';

const nameIn = (scene: Scene, id: string): string => scene.discs.find((disc) => disc.id === id)?.name ?? '';

/** The names of those whom a relation is between, as drawn; of an agreement in its own order. */
export function partiesOf(scene: Scene, target: string, relations: Relations | null): string[] {
  const lines = scene.lines.filter((line) => line.target === target);
  const pair = lines.find((line) => line.kind === 'dyad');
  if (pair) return [nameIn(scene, pair.from), nameIn(scene, pair.to)];
  const members = relations?.agreements.find((g) => g.id === target)?.members.map((m) => actorKey(m.actor));
  const spokes = new Set(lines.flatMap((line) => [line.from, line.to]));
  const drawn = scene.discs.map((disc) => disc.id).filter((id) => spokes.has(id));
  return (members ?? drawn).map((id) => nameIn(scene, id)).filter(Boolean);
}

/** An agreement with those whom the article does not name. */
function agreementTold(scene: Scene, target: string, relations: Relations | null, words: Words): string {
  const unnamed = relations?.agreements.find(({ id }) => id === target)?.unnamed ?? [];
  return words.agreementOf([...partiesOf(scene, target, relations), ...unnamed.map(words.partyUnnamed)]);
}

/** “Japan – United States”, “China to Japan”, or an agreement's members. */
export function relationTitle(scene: Scene, target: string, relations: Relations | null, words: Words): string {
  const lines = scene.lines.filter((line) => line.target === target);
  const names = partiesOf(scene, target, relations);
  if (!lines.some((line) => line.kind === 'dyad')) return agreementTold(scene, target, relations, words);
  const [first = '', second = ''] = names;
  return words.pair(first, second, lines.length === 1 && lines[0]?.head === true);
}

/** Whom a badge is about. */
function parties(scene: Scene, badge: SceneBadge, relations: Relations | null, words: Words): string {
  const line = scene.lines.find((l) => l.id === badge.id);
  if (line) return words.pair(nameIn(scene, line.from), nameIn(scene, line.to), line.head);
  return agreementTold(scene, badge.target, relations, words);
}

function certaintyOf(scene: Scene, badge: SceneBadge, relations: Relations | null): Certainty | undefined {
  return (
    scene.lines.find((l) => l.id === badge.id)?.certainty ??
    relations?.agreements.find((g) => g.id === badge.target)?.certainty
  );
}

/** “Japan – United States, cooperative, asserted: “close allies since World War II”, 10 claims”. */
export function badgeWords(scene: Scene, badge: SceneBadge, relations: Relations | null, words: Words): string {
  const told = words.relationTold({
    who: parties(scene, badge, relations, words),
    sign: badge.sign,
    certainty: certaintyOf(scene, badge, relations),
    label: badge.words,
    claims: badge.count,
  });
  return badge.mark ? words.row([told, badge.mark.told]) : told;
}

/** “Japan, 8 relations, 23 claims”. */
export function discWords(disc: SceneDisc, relations: Relations | null, words: Words): string {
  const summary = relations?.actors.find((a) => a.id === disc.id);
  return words.actorTold(disc.name, summary ? summary.dyads.length + summary.agreements.length : null, disc.claims);
}
