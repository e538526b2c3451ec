/**
 * The numbers of an actor, gathered for a panel. Each is defined in its own file; betweenness, which looks at the whole
 * graph, is worked out when it is first asked for.
 */
import { betweenness } from './betweenness.js';
import { degree } from './degree.js';
import { weightedDegree } from './weighted-degree.js';
import type { Relations } from './types.js';

export interface ActorNumbers {
  /** Claims that concern it, and how many speakers make them. */
  readonly claims: number;
  readonly speakers: number;
  /** With how many others the article relates it. */
  readonly degree: number;
  /** Claims summed over those relations. */
  readonly weightedDegree: number;
  /** 0 to 1; see `betweenness.ts`. */
  readonly betweenness: number;
  /** Of how many actors there are; its place by betweenness, 1 for the highest; those equal share a place. */
  readonly actors: number;
  readonly place: number;
}

const known = new WeakMap<Relations, (actor: string) => ActorNumbers | undefined>();

/** Tells the numbers of an actor by its id; undefined for one that is not there. Kept for as long as the relations are. */
export function numbersOf(relations: Relations): (actor: string) => ActorNumbers | undefined {
  const before = known.get(relations);
  if (before) return before;
  const found = reader(relations);
  known.set(relations, found);
  return found;
}

function reader(relations: Relations): (actor: string) => ActorNumbers | undefined {
  const summaries = new Map(relations.actors.map((summary) => [summary.actor.id, summary]));
  let between: ReadonlyMap<string, number> | undefined;
  return (id) => {
    const summary = summaries.get(id);
    if (!summary) return undefined;
    between ??= betweenness(relations);
    const own = between.get(id) ?? 0;
    return {
      claims: summary.claims.length,
      speakers: summary.speakers.length,
      degree: degree(relations).get(id) ?? 0,
      weightedDegree: weightedDegree(relations).get(id) ?? 0,
      betweenness: own,
      actors: summaries.size,
      place: 1 + [...between.values()].filter((other) => other > own).length,
    };
  };
}
