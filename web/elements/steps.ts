/** From claim to claim of the list that the panel shows, and from relation to relation of a country. Pure. */
import { actorOfKey } from '../graph/index.js';
import { drawnOf, selectionOf } from './lookup.js';
import { groupsOf, itemsOf, pairItems } from './panel/groups.js';
import { focusClaim, type GraphState, selectedIn } from './state.js';

export type Step = 'next' | 'previous' | 'first' | 'last';

/** Ids of the claims in the list that the panel shows, in its order, each once. */
export function claimsShown(state: GraphState): readonly string[] {
  const { lookup, reading, agreements } = state;
  if (!lookup) return [];
  if (reading === 'questions') return [];
  if (reading !== 'claims') return lookup.relations.claims.map((claim) => claim.id);
  const selection = selectionOf(lookup, selectedIn(state));
  switch (selection?.kind) {
    case 'actor': {
      const items = groupsOf(selection.actor, lookup, agreements).flatMap((group) => group.items);
      return [...new Set(items.map((item) => item.claim.id))];
    }
    case 'dyad': {
      const { items, shared, acting } = pairItems(selection.dyad, lookup, agreements);
      return [...items, ...shared, ...acting].map((item) => item.claim.id);
    }
    case 'agreement':
      return itemsOf(selection.agreement).map((item) => item.claim.id);
    default:
      return [];
  }
}

/**
 * The claim that a step leads to; null if there is none. `all` holds the list and more, in the same order: from a claim
 * that a lens has taken out, a step leads to what stands next to its place.
 */
function stepIn(list: readonly string[], all: readonly string[], at: string | null, step: Step): string | null {
  if (step === 'first' || (step === 'next' && at === null)) return list[0] ?? null;
  if (step === 'last') return list.at(-1) ?? null;
  if (at === null) return null;
  if (list.includes(at)) return list[list.indexOf(at) + (step === 'next' ? 1 : -1)] ?? null;
  const places = new Map(all.map((id, place) => [id, place]));
  const place = places.get(at) ?? -1;
  const before = (id: string) => (places.get(id) ?? -1) < place;
  return (step === 'next' ? list.find((id) => !before(id)) : list.findLast(before)) ?? null;
}

/** One claim on, or back, or to either end; the same state where there is no such claim. */
export function stepClaim(state: GraphState, step: Step): GraphState {
  const list = claimsShown(state);
  const all = state.full?.relations.claims.map((claim) => claim.id) ?? list;
  const at = state.claim ?? (state.reading !== 'claims' ? state.mark : null);
  const to = stepIn(list, all, at, step);
  return to === null ? state : focusClaim(state, to);
}

export interface Position {
  /** From 1. */
  readonly n: number;
  readonly of: number;
  readonly paragraph: number;
}

/** Where the claim in focus stands in the list shown. */
export function positionOf(state: GraphState): Position | null {
  const claim = state.claim === null ? undefined : state.lookup?.claims.get(state.claim);
  if (!claim) return null;
  const list = claimsShown(state);
  const n = list.indexOf(claim.id) + 1;
  return n === 0 ? null : { n, of: list.length, paragraph: claim.paragraph };
}

/** Key of the country whose relations are gone through: `from`, if it is one, else that of the selection. */
function countryOf({ trail }: GraphState, from: string | null): string | null {
  return [from, trail[0] ?? null].find((key) => key !== null && actorOfKey(key) !== undefined) ?? null;
}

/**
 * The keys to select, one after the other, to come to the next relation (`by` 1) or the one before (−1): of the country
 * `from` or selected, else of all that are drawn, most claims first. After the last comes the first.
 *
 * @param from key of what has the focus on the graph
 */
export function relationStep(state: GraphState, from: string | null, by: 1 | -1): readonly string[] {
  const { lookup, agreements } = state;
  if (!lookup) return [];
  const country = countryOf(state, from);
  const actor = country === null ? undefined : lookup.actors.get(actorOfKey(country) ?? '');
  const all = drawnOf(lookup.relations, agreements).map(({ key }) => key);
  const own = actor && groupsOf(actor, lookup, agreements).flatMap(({ bundle, id }) => (bundle ? [id] : []));
  const list = own ?? all;
  const here = [selectedIn(state), from].find((key) => key !== null && list.includes(key));
  const at = here === undefined ? (by > 0 ? -1 : list.length) : list.indexOf(here ?? '');
  const key = list[(at + by + list.length) % Math.max(1, list.length)];
  if (key === undefined) return [];
  return own && country !== null ? [country, key] : [key];
}
