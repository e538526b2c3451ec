/**
 * Betweenness: how often an actor stands on the shortest ways between two others.
 *
 * Source: L. C. Freeman, “A set of measures of centrality based on betweenness”, Sociometry 40 (1977), 35–41, in its
 * relative form: the sum, over all pairs of others, of the share of their shortest ways that lead through the actor,
 * divided by the number of such pairs, (n − 1)(n − 2) / 2. Computed as in U. Brandes, “A faster algorithm for
 * betweenness centrality”, Journal of Mathematical Sociology 25 (2001), 163–177.
 *
 * Ways run along dyads, in either direction, each dyad one step: no weights, signs or directions. All actors of the
 * dataset count towards n, related or not.
 */
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { actorKey } from './keys.js';
import type { Relations } from './types.js';

/** Actor id → 0 (on no shortest way) to 1 (on all of them); every actor has an entry. With fewer than three, all 0. */
export function betweenness({ actors, dyads }: Relations): ReadonlyMap<string, number> {
  if (actors.length === 0) return new Map(); // the library throws on a graph without points
  const graph = new UndirectedGraph();
  for (const { id } of actors) graph.addNode(id);
  for (const { a, b } of dyads) graph.addUndirectedEdge(actorKey(a), actorKey(b));
  const found = betweennessCentrality(graph, { getEdgeWeight: null, normalized: true });
  return new Map(actors.map(({ id, actor }) => [actor.id, found[id] ?? 0]));
}
