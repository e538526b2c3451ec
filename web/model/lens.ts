/**
 * What the reader lets through. `keep` takes out the claims and relations that a lens does not pass, before the graph
 * is built. An absent or empty setting lets everything pass: no chip pressed = everything shown.
 *
 * Certainty is judged pair by pair. Of a deal signed by Japan, the U.S. and perhaps Australia, “asserted” leaves Japan
 * and the U.S.; “hedged” leaves all three, because Japan and Australia are related by “perhaps”, but not the pair of
 * Japan and the U.S. A list of participants cannot say that, so a relation of which only some pairs pass remembers
 * which certainties do (`lensPasses`), and what it was as a whole (`wholeOf`). The graph asks for both.
 */
import { relatedHow } from './certainties.js';
import { fold } from './fold.js';
import type { Claim, Dataset, Participant, Relation } from './schema.js';
import { finished, type Steps } from './steps.js';
import {
  CERTAINTIES,
  type Certainty,
  RELATION_TYPES,
  type RelationType,
  SIGNS,
  SIGN_OF_TYPE,
  type Sign,
} from './vocabulary.js';

export interface Lens {
  readonly signs?: readonly Sign[];
  readonly certainties?: readonly Certainty[];
  readonly types?: readonly RelationType[];
  /** Speaker ids. */
  readonly speakers?: readonly string[];
  /** Looked for in a claim's own sentence, its quote and its labels, as one phrase; see `fold` for what does not count. */
  readonly words?: string;
}

/** What a relation was before a lens changed or moved it. */
interface Before {
  readonly number: number;
  readonly whole: Relation;
  /** The certainties that pairs of it may have; undefined for all. */
  readonly certainties?: readonly Certainty[];
}

const befores = new WeakMap<Relation, Before>();

/**
 * The number of a relation in its claim, counted from 0 in the dataset as parsed. A lens that takes out the first
 * relation of a claim must not rename the second: keys such as `claimId/1` stay what they were.
 */
export const relationNumber = (relation: Relation, index: number): number => befores.get(relation)?.number ?? index;

/** The relation with all its participants, as it was before any lens. */
export const wholeOf = (relation: Relation): Relation => befores.get(relation)?.whole ?? relation;

/** Whether the lens through which a relation is seen passes a pair, or a member, of that certainty. */
export function lensPasses(relation: Relation, certainty: Certainty): boolean {
  return befores.get(relation)?.certainties?.includes(certainty) ?? true;
}

/** True if the lens lets everything pass. */
export const isEmptyLens = (lens: Lens): boolean =>
  !lens.signs?.length &&
  !lens.certainties?.length &&
  !lens.types?.length &&
  !lens.speakers?.length &&
  fold(lens.words ?? '').trim() === '';

type Group = 'signs' | 'certainties' | 'types' | 'speakers';
type ValueOf<G extends Group> = NonNullable<Lens[G]>[number];

const ORDER: Readonly<Partial<Record<Group, readonly unknown[]>>> = {
  signs: SIGNS,
  certainties: CERTAINTIES,
  types: RELATION_TYPES,
};

/** The lens with one chip pressed or released. A group with nothing pressed is left out; vocabularies keep their order. */
export function toggled<G extends Group>(lens: Lens, group: G, value: ValueOf<G>): Lens {
  const { [group]: before = [], ...rest } = lens as { readonly [K in Group]?: readonly unknown[] };
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const order = ORDER[group];
  const sorted = order ? [...after].sort((one, other) => order.indexOf(one) - order.indexOf(other)) : after;
  return sorted.length === 0 ? (rest as Lens) : ({ ...rest, [group]: sorted } as Lens);
}

/**
 * The dataset as seen through the lens. Actors and speakers stay; the caller's objects are not changed. An empty lens
 * gives the same object back.
 */
export const keep = (dataset: Dataset, lens: Lens): Dataset => finished(keepSteps(dataset, lens));

/** Claims that are looked at in one step. */
const IN_STEP = 100;

/** The same in steps. */
export function* keepSteps(dataset: Dataset, lens: Lens): Steps<Dataset> {
  if (isEmptyLens(lens)) return dataset;
  const words = wordsWanted(lens);
  const passes = (claim: Claim) => allows(lens.speakers, claim.speaker) && speaks(claim, words);
  const claims: Claim[] = [];
  for (const [n, claim] of dataset.claims.entries()) {
    if (n % IN_STEP === IN_STEP - 1) yield;
    if (passes(claim)) claims.push(...through(claim, lens));
  }
  return { ...dataset, claims };
}

/** True where nothing in particular is wanted, or the value is. */
export const allows = <T>(list: readonly T[] | undefined, value: T): boolean => !list?.length || list.includes(value);

/** The words of a lens, comparable. */
export const wordsWanted = (lens: Lens): string => fold(lens.words ?? '').trim();

/** Claims never change, so each is made comparable once, not once a keystroke. */
const folded = new WeakMap<Claim, string>();

/** Whether the claim has these words, which `wordsWanted` made comparable. */
export function speaks(claim: Claim, words: string): boolean {
  if (words === '') return true;
  let own = folded.get(claim);
  if (own === undefined) {
    own = wordsIn(claim);
    folded.set(claim, own);
  }
  return own.includes(words);
}

/** Comparable. A line break, which no comparable words have, keeps two texts from making a phrase between them. */
function wordsIn(claim: Claim): string {
  const labels = [...claim.relations, ...claim.influences].map((r) => r.label);
  const quote = claim.quote.map((piece) => piece.exact).join(' … ');
  return [claim.text, quote, ...labels].map(fold).join('\n');
}

/** What a claim says of one actor alone, and its influences, have a certainty but neither sign nor type. */
export const saysAlone = (claim: Claim): boolean =>
  claim.about.length + claim.influences.length > 0 || claim.relations.length === 0;

export const signOfRelation = (relation: Relation): Sign => relation.sign ?? SIGN_OF_TYPE[relation.type];

/** The claim with the relations that pass: none, or one claim. */
function through(claim: Claim, lens: Lens): Claim[] {
  const found = claim.relations.flatMap((relation, n) => relationThrough(relation, n, claim, lens));
  const certain = allows(lens.certainties, claim.certainty.value);
  const bySignOrType = Boolean(lens.signs?.length || lens.types?.length);
  if (found.length === 0 && (bySignOrType || !certain || !saysAlone(claim))) return [];
  const same = found.length === claim.relations.length && found.every(({ now }, n) => now === claim.relations[n]);
  if (certain && same) return [claim];
  const relations = found.map(({ now, before }) => remembered(now, before));
  return [{ ...claim, relations, ...(certain ? {} : { about: [], influences: [] }) }];
}

/** A copy, so that what is remembered of it is not remembered of the dataset's own. */
function remembered(relation: Relation, before: Before): Relation {
  const copy = { ...relation };
  befores.set(copy, before);
  return copy;
}

interface Seen {
  readonly now: Relation;
  readonly before: Before;
}

function relationThrough(relation: Relation, n: number, claim: Claim, lens: Lens): Seen[] {
  if (!allows(lens.types, relation.type) || !allows(lens.signs, signOfRelation(relation))) return [];
  const earlier: Before = befores.get(relation) ?? { number: n, whole: relation };
  if (!lens.certainties?.length) return [{ now: relation, before: earlier }];
  const wanted = lens.certainties.filter((certainty) => lensPasses(relation, certainty));
  const how = relatedHow(relation, claim);
  const passes = (p: Participant) => how.get(p)?.some((certainty) => wanted.includes(certainty)) ?? false;
  if (!relation.participants.some(passes)) return [];
  const own = (p: Participant) => wanted.includes(p.certainty?.value ?? claim.certainty.value);
  const bystander = (p: Participant) => p.role === 'beneficiary' || p.role === 'place';
  const participants = relation.participants.filter((p) => passes(p) || (bystander(p) && own(p)));
  const same = participants.length === relation.participants.length && participants.every(own);
  if (same && wanted.includes(claim.certainty.value)) return [{ now: relation, before: earlier }];
  return [{ now: { ...relation, participants }, before: { ...earlier, certainties: wanted } }];
}
