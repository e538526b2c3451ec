/** Comparing how sure words are, in the order of `CERTAINTIES` (firmest first). */
import {
  CERTAINTIES,
  type Certainty,
  type Claim,
  lensPasses,
  type Participant,
  type Relation,
} from '../model/index.js';

const RANK: ReadonlyMap<Certainty, number> = new Map(CERTAINTIES.map((c, i) => [c, i]));

/** 0 for the firmest. */
export const certaintyRank = (certainty: Certainty): number => RANK.get(certainty) ?? CERTAINTIES.length;

export const isWeaker = (one: Certainty, than: Certainty): boolean => certaintyRank(one) > certaintyRank(than);

export const weaker = (one: Certainty, other: Certainty): Certainty => (isWeaker(one, other) ? one : other);

export const firmer = (one: Certainty, other: Certainty): Certainty => (isWeaker(one, other) ? other : one);

/** A participant's own certainty, else the claim's. */
export const certaintyOf = (claim: Claim, participant: Participant): Certainty =>
  participant.certainty?.value ?? claim.certainty.value;

/** True where the participant's own words are weaker than the claim's (“perhaps Australia”). */
export const isDoubtful = (claim: Claim, participant: Participant): boolean =>
  participant.certainty !== undefined && isWeaker(participant.certainty.value, claim.certainty.value);

/**
 * How sure a relation is as a whole: as its claim; where a lens does not pass that, as the firmest of its participants
 * that does pass.
 */
export function wholeCertainty(claim: Claim, relation: Relation): Certainty {
  const own = claim.certainty.value;
  if (lensPasses(relation, own)) return own;
  const passing = relation.participants.map((p) => certaintyOf(claim, p)).filter((c) => lensPasses(relation, c));
  return passing.length === 0 ? own : passing.reduce(firmer);
}
