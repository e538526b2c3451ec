/** The orders that everything in this floor is given in, so that the order of claims in the file never shows. */
import type { Claim } from '../model/index.js';

/** Code-unit order: the same in every engine and locale. */
export const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Article order: paragraph, then where the first piece of the quote starts, then the claim's id. */
export function byArticleOrder(one: Claim, other: Claim): number {
  return one.paragraph - other.paragraph || startOf(one) - startOf(other) || byCodeUnits(one.id, other.id);
}

const startOf = (claim: Claim) => claim.quote[0]?.start ?? 0;

/** Ids of the claims' speakers, in order of first appearance. */
export function speakerIds(claims: readonly Claim[]): readonly string[] {
  const ids = new Set<string>();
  for (const { speaker } of claims) ids.add(speaker);
  return [...ids];
}

/** Of two groups: more claims first, then the one whose lead comes earlier in the article, then by id. */
export function byWeight(one: Weighed, other: Weighed): number {
  return (
    other.claims.length - one.claims.length ||
    byArticleOrder(one.lead.claim, other.lead.claim) ||
    byCodeUnits(one.id, other.id)
  );
}

interface Weighed {
  readonly id: string;
  readonly claims: readonly Claim[];
  readonly lead: { readonly claim: Claim };
}
