/** What a dataset says, in short lines for people who read a table, a list or a graph program. */
import type { EdgeSign } from '../graph/index.js';
import {
  cleanText,
  type Claim,
  type Dataset,
  type Influence,
  type Participant,
  type Relation,
  SIGN_OF_TYPE,
} from '../model/index.js';
import { WORDS } from './words.js';

/** Names by id. */
export interface Names {
  readonly actor: (id: string) => string;
  readonly speaker: (id: string) => string;
}

export function namesOf({ actors, speakers }: Dataset): Names {
  const find = (items: readonly { readonly id: string; readonly name: string }[]) => {
    const names = new Map(items.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? id;
  };
  return { actor: find(actors), speaker: find(speakers) };
}

/** One line that can be printed, whatever the text: line ends, tabs and controls become blanks. */
export const oneLine = (text: string): string => cleanText(text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());

/** The pieces as one run of words, with “…” for what lies between. */
export const quoteText = (claim: Claim): string => claim.quote.map((piece) => piece.exact).join(' … ');

export const cuesText = (claim: Claim): string => claim.certainty.cues.map((cue) => cue.exact).join('; ');

/** “Bruce Klingner, Heritage Foundation; in whose words: Japan”. */
export function saidBy(claim: Claim, names: Names, dataset: Dataset): string {
  const outlet = dataset.speakers.find((speaker) => speaker.id === claim.speaker)?.outlet;
  const holder = claim.holder === undefined ? '' : WORDS.holder(holderName(claim.holder, names));
  return `${names.speaker(claim.speaker)}${outlet === undefined ? '' : `, ${outlet}`}${holder}`;
}

function holderName(id: string, names: Names): string {
  const actor = names.actor(id);
  return actor === id ? names.speaker(id) : actor;
}

export const signText = (sign: EdgeSign): string => WORDS.sign[`${sign}`];

/** “Japan → United States: AID “supports Tokyo” (cooperative)”; “Japan – China – Taiwan: …” between equals. */
export function relationText(relation: Relation, names: Names): string {
  const by = (role: Participant['role']) =>
    relation.participants.filter((p) => p.role === role).map((p) => participantText(p, names));
  const [parties, sources, targets] = [by('party'), by('source'), by('target')];
  const way = [
    parties.join(' – '),
    sources.length + targets.length > 0 && `${sources.join(', ')} → ${targets.join(', ')}`,
  ];
  const beside = [by('beneficiary'), by('place')].map((list, n) =>
    list.length > 0 ? ` (${n === 0 ? WORDS.beneficiary : WORDS.place} ${list.join(', ')})` : '',
  );
  const sign = signText(relation.sign ?? SIGN_OF_TYPE[relation.type]);
  return `${way.filter(Boolean).join('; ')}${beside.join('')}: ${relation.type} “${relation.label}” (${sign})`;
}

function participantText({ actor, unnamed, certainty }: Participant, names: Names): string {
  const name = actor === undefined ? `“${unnamed}”` : names.actor(actor);
  return certainty ? `${name} (${WORDS.certainty[certainty.value]})` : name;
}

/** “China strengthens Japan – United States: “driving … even closer together””. */
export const influenceText = ({ actor, on, effect, label }: Influence, names: Names): string =>
  `${names.actor(actor)} ${effect} ${on.map(names.actor).join(' – ')}: “${label}”`;
