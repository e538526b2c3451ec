/** Where on the graph a claim stands: the relations and actors that it speaks of. Pure. */
import { actorKey } from '../graph/index.js';
import type { Claim } from '../model/index.js';
import type { AgreementView } from '../view/address.js';
import { drawnOf, type Lookup } from './lookup.js';

/** The relations that are drawn for a claim, in the order in which it states them. */
function relationsOfClaim(lookup: Lookup, claim: Claim, view: AgreementView): string[] {
  const found = drawnOf(lookup.relations, view).flatMap(({ key, bundle }) => {
    const first = bundle.evidence.find((evidence) => evidence.claim === claim);
    return first ? [{ key, order: claim.relations.indexOf(first.relation) }] : [];
  });
  return found.sort((one, other) => one.order - other.order).map(({ key }) => key);
}

/** What acts on a relation, and that relation. */
function influencesOfClaim(lookup: Lookup, claim: Claim): string[] {
  const { influences } = lookup.relations;
  const mine = influences.filter((one) => one.claim === claim);
  return mine.flatMap(({ actor, dyad }) => (lookup.dyads.has(dyad) ? [actorKey(actor), dyad] : [actorKey(actor)]));
}

/**
 * Keys of all that a claim speaks of: its relations, what it says acts on one, actors of which it speaks alone; else the
 * actors that it concerns. Empty if there is none.
 */
export function keysOfClaim(lookup: Lookup, id: string, view: AgreementView): readonly string[] {
  const claim = lookup.claims.get(id);
  if (!claim) return [];
  const alone = claim.about.filter((actor) => lookup.actors.has(actor)).map(actorKey);
  const said = [...relationsOfClaim(lookup, claim, view), ...influencesOfClaim(lookup, claim), ...alone];
  if (said.length > 0) return [...new Set(said)];
  return lookup.relations.actors.filter((actor) => actor.claims.includes(claim)).map((actor) => actor.id);
}

/** Key of what shows a claim: the first that it speaks of; null if there is no such claim, or it speaks of none. */
export const placeOfClaim = (lookup: Lookup, id: string, view: AgreementView = 'hub'): string | null =>
  keysOfClaim(lookup, id, view)[0] ?? null;
