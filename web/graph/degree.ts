/**
 * Degree: with how many others the article relates an actor, that is, its number of dyads.
 *
 * Source: L. C. Freeman, “Centrality in social networks: conceptual clarification”, Social Networks 1 (1978/79),
 * 215–239: the number of points that a point is adjacent to. Two actors are adjacent if they make a dyad, however many
 * claims it has and whatever its sign.
 */
import type { Relations } from './types.js';

/** Actor id → number of dyads (0 or more); every actor has an entry. */
export function degree({ actors }: Relations): ReadonlyMap<string, number> {
  return new Map(actors.map(({ actor, dyads }) => [actor.id, dyads.length]));
}
