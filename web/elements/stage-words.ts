/** The graph in words, for those who hear it rather than see it. */
import { actorKey, type Relations } from '../graph/index.js';
import type { Certainty } from '../model/index.js';
import type { Scene, SceneBadge, SceneDisc } from '../view/scene.js';
import { CERTAINTY_WORDS, count, listed, signWord } from './words.js';

const nameIn = (scene: Scene, id: string): string => scene.discs.find((disc) => disc.id === id)?.name ?? '';

/** Whom a badge is about: “Japan – United States”, “China to Japan”, or an agreement's members. */
function parties(scene: Scene, badge: SceneBadge, relations: Relations | null): string {
  const line = scene.lines.find((l) => l.id === badge.id);
  if (line) return [nameIn(scene, line.from), nameIn(scene, line.to)].join(line.head ? ' to ' : ' – ');
  const members = relations?.agreements.find((g) => g.id === badge.target)?.members.map((m) => actorKey(m.actor));
  const spokes = scene.lines.filter((l) => l.target === badge.target).flatMap((l) => [l.from, l.to]);
  const drawn = scene.discs.map((disc) => disc.id).filter((id) => spokes.includes(id));
  return `Agreement of ${listed((members ?? drawn).map((id) => nameIn(scene, id)).filter(Boolean))}`;
}

function certaintyOf(scene: Scene, badge: SceneBadge, relations: Relations | null): Certainty | undefined {
  return (
    scene.lines.find((l) => l.id === badge.id)?.certainty ??
    relations?.agreements.find((g) => g.id === badge.target)?.certainty
  );
}

/** “Japan – United States, cooperative, asserted: “close allies since World War II”, 10 claims”. */
export function badgeWords(scene: Scene, badge: SceneBadge, relations: Relations | null): string {
  const certainty = certaintyOf(scene, badge, relations);
  const sure = certainty ? `, ${CERTAINTY_WORDS[certainty].toLowerCase()}` : '';
  const who = parties(scene, badge, relations);
  return `${who}, ${signWord(badge.sign).toLowerCase()}${sure}: “${badge.words}”, ${count(badge.count, 'claim')}`;
}

/** “Japan, 8 relations, 23 claims”. */
export function discWords(disc: SceneDisc, relations: Relations | null): string {
  const summary = relations?.actors.find((a) => a.id === disc.id);
  const related = summary ? `, ${count(summary.dyads.length + summary.agreements.length, 'relation')}` : '';
  return `${disc.name}${related}, ${count(disc.claims, 'claim')}`;
}
