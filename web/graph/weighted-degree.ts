/**
 * Weighted degree (strength): how much the article says about an actor's relations to others.
 *
 * Source: A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani, “The architecture of complex weighted networks”,
 * PNAS 101 (2004), 3747–3752: the sum of the weights of a point's lines. The weight of a dyad is its number of claims,
 * so a claim that relates an actor to two others counts twice. Signs are left out: a weight is never negative.
 */
import type { Relations } from './types.js';

/** Actor id → claims summed over its dyads (0 or more); every actor has an entry. */
export function weightedDegree({ actors }: Relations): ReadonlyMap<string, number> {
  return new Map(actors.map(({ actor, dyads }) => [actor.id, dyads.reduce((sum, d) => sum + d.claims.length, 0)]));
}
