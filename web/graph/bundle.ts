/**
 * THE rule: what a group of evidence says together. It is the same for a dyad, one of its strands, and an agreement.
 *
 * 1. Evidence whose claim carries a caution (“as printed, probably an error”) decides nothing, unless there is no other.
 * 2. The lead, whose words are the label, is the one that the annotator marked `lead`; where none or several are, the
 *    firmest (asserted, believed, conditional, hedged, denied); then a standing relation before an event; then the first
 *    in the article.
 * 3. The certainty of the whole is that of the lead, so that line and label never disagree.
 * 4. The sign is that of all evidence that is neither cautioned nor denied: both signs make it mixed, and neutral
 *    evidence takes nothing away from a sign. Where all is denied, it is the sign of what is denied. Where all is
 *    cautioned, it is 0.
 */
import type { Claim, Sign } from '../model/index.js';
import { certaintyRank } from './certainty.js';
import { byArticleOrder, speakerIds } from './order.js';
import type { Bundle, EdgeSign, Evidence } from './types.js';

/** The evidence that may decide: all without caution, or all if every claim carries one. */
export function deciding(evidence: readonly Evidence[]): readonly Evidence[] {
  const cautioned = evidence.filter((e) => e.caution).length;
  if (cautioned === 0 || cautioned === evidence.length) return evidence;
  return evidence.filter((e) => !e.caution);
}

/** Negative if `one` leads. Equal relations of one claim stay in the order in which the claim states them. */
export function byLead(one: Evidence, other: Evidence): number {
  return (
    flag(other.relation.lead) - flag(one.relation.lead) ||
    certaintyRank(one.certainty) - certaintyRank(other.certainty) ||
    flag(other.relation.kind === 'standing') - flag(one.relation.kind === 'standing') ||
    byArticleOrder(one.claim, other.claim)
  );
}

const flag = (value: boolean | undefined) => (value ? 1 : 0);

/** The evidence in the order in which it would lead; cautioned evidence last. */
export const ranked = (evidence: readonly Evidence[]): readonly Evidence[] =>
  [...evidence].sort((one, other) => flag(one.caution) - flag(other.caution) || byLead(one, other));

/**
 * The evidence whose words are the label.
 * @param evidence in article order
 * @throws RangeError if there is none
 */
export function leadOf(evidence: readonly Evidence[]): Evidence {
  let lead: Evidence | undefined;
  for (const e of deciding(evidence)) if (!lead || byLead(e, lead) < 0) lead = e;
  if (!lead) throw new RangeError('leadOf needs at least one piece of evidence: a group without any is not made.');
  return lead;
}

/**
 * The sign of a group of evidence, rule 4.
 * @param heeded what is not cautioned, unless the caller knows better
 */
export function signOf(evidence: readonly Evidence[], heeded = (e: Evidence): boolean => !e.caution): EdgeSign {
  const affirmed = new Set<Sign>();
  const denied = new Set<Sign>();
  for (const e of evidence) if (heeded(e)) (e.certainty === 'denied' ? denied : affirmed).add(e.sign);
  const signs = affirmed.size > 0 ? affirmed : denied;
  if (signs.has(1) && signs.has(-1)) return 'mixed';
  return signs.has(1) ? 1 : signs.has(-1) ? -1 : 0;
}

/**
 * What a group of evidence says together.
 * @param evidence at least one piece, in article order
 * @throws RangeError if there is none
 */
export function bundleOf(evidence: readonly Evidence[]): Bundle {
  const lead = leadOf(evidence);
  const claims = claimsOf(evidence);
  return {
    evidence,
    claims,
    lead,
    label: lead.relation.label,
    sign: signOf(evidence),
    certainty: lead.certainty,
    speakers: speakerIds(claims),
  };
}

/** Relations of one claim stand together, so that a claim that comes again comes at once. */
export function claimsOf(evidence: readonly Evidence[]): readonly Claim[] {
  const claims: Claim[] = [];
  for (const { claim } of evidence) if (claims.at(-1) !== claim) claims.push(claim);
  return claims;
}
