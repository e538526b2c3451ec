/**
 * What the reader lets through. `keep` takes out the claims and relations that a lens does not pass, before the graph
 * is built. An absent or empty setting lets everything pass: no chip pressed = everything shown.
 */
import { makesRelation } from './relations.js';
import type { Claim, Dataset, Participant, Relation } from './schema.js';
import { CERTAINTIES, type Certainty, type RelationType, SIGN_OF_TYPE, type Sign } from './vocabulary.js';

export interface Lens {
  readonly signs?: readonly Sign[];
  readonly certainties?: readonly Certainty[];
  readonly types?: readonly RelationType[];
  /** Speaker ids. */
  readonly speakers?: readonly string[];
  /** Looked for in a claim's own sentence, its quote and its labels; letters' case does not count. */
  readonly words?: string;
}

/** Numbers of relations within their claims, for those that `keep` has moved up. */
const numbers = new WeakMap<Relation, number>();

/**
 * The number of a relation in its claim, counted from 0 in the dataset as parsed. A lens that takes out the first
 * relation of a claim must not rename the second: keys such as `claimId/1` stay what they were.
 */
export const relationNumber = (relation: Relation, index: number): number => numbers.get(relation) ?? index;

/** The dataset as seen through the lens. Actors and speakers stay; the caller's objects are not changed. */
export function keep(dataset: Dataset, lens: Lens): Dataset {
  const claims = dataset.claims.filter((claim) => passes(claim, lens)).flatMap((claim) => through(claim, lens));
  return { ...dataset, claims };
}

const allows = <T>(list: readonly T[] | undefined, value: T): boolean => !list?.length || list.includes(value);

/** Claim by claim: who says it, and in what words. */
function passes(claim: Claim, lens: Lens): boolean {
  if (!allows(lens.speakers, claim.speaker)) return false;
  const wanted = fold(lens.words ?? '').trim();
  return wanted === '' || fold(wordsIn(claim)).includes(wanted);
}

/** Case, kinds of blanks and of apostrophes do not count; NFC, so that typed accents match. */
const fold = (words: string): string =>
  words.normalize('NFC').toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll(/\s+/gu, ' ');

function wordsIn(claim: Claim): string {
  const labels = [...claim.relations, ...claim.influences].map((r) => r.label);
  // The signs between keep the end of one text and the beginning of the next from making a phrase.
  return [claim.text, claim.quote.map((piece) => piece.exact).join(' … '), ...labels].join(' ¶ ');
}

/** The claim with the relations that pass: none, or one claim. */
function through(claim: Claim, lens: Lens): Claim[] {
  const relations = claim.relations.flatMap((relation, n) => relationThrough(relation, n, claim, lens));
  const bySignOrType = Boolean(lens.signs?.length || lens.types?.length);
  // What a claim says of one actor alone, and influences, have a certainty but neither sign nor type.
  const certain = allows(lens.certainties, claim.certainty.value);
  const alone = claim.about.length + claim.influences.length > 0 || claim.relations.length === 0;
  if (relations.length === 0 && (bySignOrType || !certain || !alone)) return [];
  const same =
    certain && relations.length === claim.relations.length && relations.every((r, n) => r === claim.relations[n]);
  if (same) return [claim];
  return [{ ...claim, relations, ...(certain ? {} : { about: [], influences: [] }) }];
}

function relationThrough(relation: Relation, n: number, claim: Claim, lens: Lens): Relation[] {
  if (!allows(lens.types, relation.type) || !allows(lens.signs, relation.sign ?? SIGN_OF_TYPE[relation.type]))
    return [];
  if (!lens.certainties?.length) return [numbered(relation, n)];
  const participants = certainParticipants(relation.participants, claim.certainty.value, lens.certainties);
  if (!makesRelation(participants)) return [];
  const kept = participants.length === relation.participants.length ? relation : { ...relation, participants };
  return [numbered(kept, relationNumber(relation, n))];
}

function numbered(relation: Relation, n: number): Relation {
  if (!numbers.has(relation)) numbers.set(relation, n);
  return relation;
}

/** Two participants are related as surely as the less sure of them; one stays who has a partner that passes. */
function certainParticipants(
  all: readonly Participant[],
  claim: Certainty,
  wanted: readonly Certainty[],
): Participant[] {
  const rank = (p: Participant) => CERTAINTIES.indexOf(p.certainty?.value ?? claim);
  const pairs = (p: Participant, q: Participant) =>
    (p.role === 'party' && q.role === 'party') ||
    (p.role === 'source' && q.role === 'target') ||
    (p.role === 'target' && q.role === 'source');
  const related = all.filter((p) =>
    all.some((q) => q !== p && pairs(p, q) && wanted.includes(CERTAINTIES[Math.max(rank(p), rank(q))] ?? 'asserted')),
  );
  if (related.length === 0) return [];
  const bystander = (p: Participant) => p.role === 'beneficiary' || p.role === 'place';
  return all.filter((p) => related.includes(p) || (bystander(p) && allows(wanted, CERTAINTIES[rank(p)] ?? claim)));
}
