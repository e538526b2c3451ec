/** Countries and relations of a picture in words: their titles and descriptions, and the names of their groups. */
import { actorKey, type Relations } from '../../graph/index.js';
import type { Scene, SceneBadge, SceneDisc } from '../scene.js';
import type { PictureWords } from './words.js';

const nameIn = (scene: Scene, id: string): string => scene.discs.find((disc) => disc.id === id)?.name ?? '';

/** The names of those a relation is between, as drawn; of an agreement in its own order. */
export function partiesOf(scene: Scene, target: string, relations: Relations | null): string[] {
  const lines = scene.lines.filter((line) => line.target === target);
  const members = relations?.agreements.find((g) => g.id === target)?.members.map((m) => actorKey(m.actor));
  const drawn = new Set(lines.flatMap((line) => [line.from, line.to]));
  const ids = members ?? scene.discs.map((disc) => disc.id).filter((id) => drawn.has(id));
  const [only] = lines;
  const ends = only?.kind === 'dyad' ? [only.from, only.to] : ids;
  return ends.map((id) => nameIn(scene, id)).filter(Boolean);
}

/** “Japan – United States”, “China to Japan”, “Agreement of …”. */
export function titleOf(scene: Scene, target: string, relations: Relations | null, words: PictureWords): string {
  const lines = scene.lines.filter((line) => line.target === target);
  const names = partiesOf(scene, target, relations);
  const [first = '', second = ''] = names;
  const dyad = lines.some((line) => line.kind === 'dyad');
  return dyad ? words.pair(first, second, lines.length === 1 && lines[0]?.head === true) : words.agreementOf(names);
}

/** One line or hub in a sentence. */
export function badgeTold(scene: Scene, badge: SceneBadge, relations: Relations | null, words: PictureWords): string {
  const line = scene.lines.find((l) => l.id === badge.id);
  const agreement = relations?.agreements.find((g) => g.id === badge.target);
  const who = line
    ? words.pair(nameIn(scene, line.from), nameIn(scene, line.to), line.head)
    : words.agreementOf(partiesOf(scene, badge.target, relations));
  const certainty = line?.certainty ?? agreement?.certainty;
  return words.relationTold({ who, sign: badge.sign, certainty, label: badge.words, claims: badge.count });
}

export function discTold(disc: SceneDisc, relations: Relations | null, words: PictureWords): string {
  const summary = relations?.actors.find((a) => a.id === disc.id);
  const related = summary ? summary.dyads.length + summary.agreements.length : null;
  return words.actorTold(disc.name, related, disc.claims);
}
