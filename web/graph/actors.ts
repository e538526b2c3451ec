/** What the claims say of each actor, sorted by whom they relate it to. */
import { type Claim, finished, type Steps } from '../model/index.js';
import type { ActorNodeAttributes, ClaimGraph } from './build.js';
import { actorKey } from './keys.js';
import { byArticleOrder, byCodeUnits, speakerIds } from './order.js';
import type { ActorSummary, Relations } from './types.js';

/** Actors that are summed up in one step. */
const IN_STEP = 20;

type Groups = Pick<Relations, 'dyads' | 'agreements' | 'influences'>;

/** Every actor of the dataset in order of first mention (first claim, then id); those without claims last, by id. */
export const actorsOf = (graph: ClaimGraph, groups: Groups): readonly ActorSummary[] =>
  finished(actorSteps(graph, groups));

/** The same in steps. */
export function* actorSteps(graph: ClaimGraph, groups: Groups): Steps<readonly ActorSummary[]> {
  const dyads = indexed(groups.dyads, (d) => [d.a, d.b]);
  const agreements = indexed(groups.agreements, (g) => g.members.map((m) => m.actor));
  const influences = indexed(groups.influences, (i) => [i.actor]);
  yield;
  const found: ActorSummary[] = [];
  for (const { attributes: node } of graph.nodeEntries()) {
    if (node.kind !== 'actor') continue;
    const { id } = node.actor;
    const own = { dyads: dyads(id), agreements: agreements(id), influences: influences(id) };
    found.push(summaryOf(node, own));
    if (found.length % IN_STEP === 0) yield;
  }
  return found.sort(byFirstMention);
}

function summaryOf({ actor, claims }: ActorNodeAttributes, own: Groups): ActorSummary {
  const alone = claims.filter((c) => c.about.includes(actor.id));
  const told = new Set<Claim>(alone);
  for (const group of [...own.dyads, ...own.agreements]) for (const claim of group.claims) told.add(claim);
  for (const { claim } of own.influences) told.add(claim);
  const others = claims.filter((c) => !told.has(c));
  return { id: actorKey(actor.id), actor, claims, alone, others, ...own, speakers: speakerIds(claims) };
}

/** Finds the items of an actor, in the order of `items`. */
function indexed<T>(items: readonly T[], actors: (item: T) => readonly string[]): (actor: string) => readonly T[] {
  const index = new Map<string, T[]>();
  for (const item of items) {
    for (const actor of actors(item)) {
      const list = index.get(actor);
      if (list) list.push(item);
      else index.set(actor, [item]);
    }
  }
  return (actor) => index.get(actor) ?? [];
}

function byFirstMention(one: ActorSummary, other: ActorSummary): number {
  const [first, second] = [one.claims[0], other.claims[0]];
  const byClaim = first && second ? byArticleOrder(first, second) : Number(!first) - Number(!second);
  return byClaim || byCodeUnits(one.actor.id, other.actor.id);
}
