/** The graph in words, for those who hear it rather than see it. */
import { actorKey, type Relations } from '../graph/index.js';
import type { Words } from '../language/index.js';
import type { Certainty } from '../model/index.js';
import type { Scene, SceneBadge, SceneDisc } from '../view/scene.js';

const nameIn = (scene: Scene, id: string): string => scene.discs.find((disc) => disc.id === id)?.name ?? '';

/** Whom a badge is about: “Japan – United States”, “China to Japan”, or an agreement's members. */
function parties(scene: Scene, badge: SceneBadge, relations: Relations | null, words: Words): string {
  const line = scene.lines.find((l) => l.id === badge.id);
  if (line) return words.pair(nameIn(scene, line.from), nameIn(scene, line.to), line.head);
  const members = relations?.agreements.find((g) => g.id === badge.target)?.members.map((m) => actorKey(m.actor));
  const spokes = scene.lines.filter((l) => l.target === badge.target).flatMap((l) => [l.from, l.to]);
  const drawn = scene.discs.map((disc) => disc.id).filter((id) => spokes.includes(id));
  return words.agreementOf((members ?? drawn).map((id) => nameIn(scene, id)).filter(Boolean));
}

function certaintyOf(scene: Scene, badge: SceneBadge, relations: Relations | null): Certainty | undefined {
  return (
    scene.lines.find((l) => l.id === badge.id)?.certainty ??
    relations?.agreements.find((g) => g.id === badge.target)?.certainty
  );
}

/** “Japan – United States, cooperative, asserted: “close allies since World War II”, 10 claims”. */
export function badgeWords(scene: Scene, badge: SceneBadge, relations: Relations | null, words: Words): string {
  return words.relationTold({
    who: parties(scene, badge, relations, words),
    sign: badge.sign,
    certainty: certaintyOf(scene, badge, relations),
    label: badge.words,
    claims: badge.count,
  });
}

/** “Japan, 8 relations, 23 claims”. */
export function discWords(disc: SceneDisc, relations: Relations | null, words: Words): string {
  const summary = relations?.actors.find((a) => a.id === disc.id);
  return words.actorTold(disc.name, summary ? summary.dyads.length + summary.agreements.length : null, disc.claims);
}
