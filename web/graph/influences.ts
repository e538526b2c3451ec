/** Influences: what an actor is said to do to the relation of two others. They make no line of their own. */
import type { Claim } from '../model/index.js';
import { dyadKey } from './keys.js';
import type { InfluenceOn } from './types.js';

/**
 * All influences, in article order and within one claim in its own order.
 * @param claims in article order
 */
export function influencesOf(claims: readonly Claim[]): readonly InfluenceOn[] {
  return claims.flatMap((claim) =>
    claim.influences.map((influence) => {
      const { actor, on } = influence;
      return { claim, influence, actor, dyad: dyadKey(on[0], on[1]) };
    }),
  );
}
