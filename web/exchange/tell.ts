/** What a dataset says, in short lines for people who read a table, a list or a graph program. */
import {
  type Certainty,
  cleanText,
  type Claim,
  type Dataset,
  type Influence,
  type Participant,
  type Relation,
  type RelationType,
  type Sign,
  SIGN_OF_TYPE,
} from '../model/index.js';
import type { Words } from '../language/index.js';

/** Names by id. */
export interface Names {
  readonly actor: (id: string) => string;
  readonly speaker: (id: string) => string;
}

const known = new WeakMap<Dataset, Names>();

export function namesOf(dataset: Dataset): Names {
  const names = known.get(dataset) ?? namesIn(dataset);
  known.set(dataset, names);
  return names;
}

function namesIn({ actors, speakers }: Dataset): Names {
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

/** “Bruce Klingner, Heritage Foundation — reporting Japan’s view”. */
export function saidBy(claim: Claim, names: Names, dataset: Dataset, words: Words): string {
  const outlet = dataset.speakers.find((speaker) => speaker.id === claim.speaker)?.outlet;
  const holder = claim.holder === undefined ? '' : ` — ${words.reporting(holderName(claim.holder, names))}`;
  return `${names.speaker(claim.speaker)}${outlet === undefined ? '' : `, ${outlet}`}${holder}`;
}

function holderName(id: string, names: Names): string {
  const actor = names.actor(id);
  return actor === id ? names.speaker(id) : actor;
}

/** How relations are told: in the words of a language, or in those of the vocabulary. */
export interface Terms {
  readonly type: (type: RelationType) => string;
  readonly sign: (sign: Sign) => string;
  readonly certainty: (certainty: Certainty) => string;
  readonly concerning: (names: readonly string[]) => string;
}

/** For files that programs read: the same in all languages. */
export const VOCABULARY: Terms = {
  type: (type) => type,
  sign: (sign) => (sign > 0 ? '+1' : `${sign}`),
  certainty: (certainty) => certainty,
  concerning: (names) => names.join(', '),
};

export const termsOf = (words: Words): Terms => ({
  type: (type) => words.type[type],
  sign: (sign) => words.sign[`${sign}`],
  certainty: words.certaintyInside,
  concerning: words.concerning,
});

/** “Japan → United States: AID “supports Tokyo” (+1)”; “Japan – China – Taiwan: …” between equals. */
export function relationText(relation: Relation, names: Names, terms: Terms): string {
  const by = (...roles: Participant['role'][]) =>
    relation.participants.filter((p) => roles.includes(p.role)).map((p) => participantText(p, names, terms));
  const [parties, sources, targets] = [by('party'), by('source'), by('target')];
  const way = [
    parties.join(' – '),
    sources.length + targets.length > 0 && `${sources.join(', ')} → ${targets.join(', ')}`,
  ];
  const others = by('beneficiary', 'place');
  const beside = others.length > 0 ? ` (${terms.concerning(others)})` : '';
  const sign = terms.sign(relation.sign ?? SIGN_OF_TYPE[relation.type]);
  return `${way.filter(Boolean).join('; ')}${beside}: ${terms.type(relation.type)} “${relation.label}” (${sign})`;
}

function participantText({ actor, unnamed, certainty }: Participant, names: Names, terms: Terms): string {
  const name = actor === undefined ? `“${unnamed}”` : names.actor(actor);
  return certainty ? `${name} (${terms.certainty(certainty.value)})` : name;
}

/** “China strengthens Japan – United States: “driving … even closer together””. */
export const influenceText = ({ actor, on, effect, label }: Influence, names: Names): string =>
  `${names.actor(actor)} ${effect} ${on.map(names.actor).join(' – ')}: “${label}”`;
