/** The one value that the root element owns, and the ways it changes. Pure: no DOM, nothing is changed in place. */
import { actorOfKey } from '../graph/index.js';
import type { Problem } from '../model/index.js';
import type { AgreementView, Lookup } from './lookup.js';
import { selectionOf } from './lookup.js';

export interface GraphState {
  readonly load: 'idle' | 'loading' | 'ready' | 'failed';
  /** What the last good dataset says; it stays when a later one fails. */
  readonly lookup: Lookup | null;
  readonly problems: readonly Problem[];
  /** How the reader came here: an actor, then a relation of it; the last is selected. */
  readonly trail: readonly string[];
  readonly claim: string | null;
  readonly agreements: AgreementView;
}

export const START: GraphState = {
  load: 'idle',
  lookup: null,
  problems: [],
  trail: [],
  claim: null,
  agreements: 'hub',
};

export const selectedIn = (state: GraphState): string | null => state.trail.at(-1) ?? null;

/** Whether the relation of `key` has the actor among its own. */
function concerns(lookup: Lookup, key: string, actor: string): boolean {
  const selection = selectionOf(lookup, key);
  if (selection?.kind === 'dyad') return selection.dyad.a === actor || selection.dyad.b === actor;
  if (selection?.kind === 'agreement') return selection.agreement.members.some((member) => member.actor === actor);
  return false;
}

/**
 * Selects `key`: null, or a key the dataset does not have, selects nothing. A relation keeps the country it was reached
 * from, as long as it is one of that country's, so that a step back leads there.
 */
export function select(state: GraphState, key: string | null): GraphState {
  const { lookup } = state;
  if (key === null || !lookup || !selectionOf(lookup, key)) return { ...state, trail: [], claim: null };
  if (key === selectedIn(state)) return { ...state, claim: null };
  const from = state.trail[0];
  const actor = from === undefined ? undefined : actorOfKey(from);
  const keeps = from !== undefined && actor !== undefined && concerns(lookup, key, actor);
  return { ...state, trail: keeps ? [from, key] : [key], claim: null };
}

/** One step back: from a claim to what it was shown in, from a relation to its country, then to nothing. */
export function back(state: GraphState): GraphState {
  return state.claim === null ? { ...state, trail: state.trail.slice(0, -1) } : { ...state, claim: null };
}

/** A new dataset: what was selected stays if the new one has it too. */
export function arrive(state: GraphState, lookup: Lookup, problems: readonly Problem[]): GraphState {
  const trail = state.trail.filter((key) => selectionOf(lookup, key) !== null);
  const claim = state.claim !== null && lookup.claims.has(state.claim) ? state.claim : null;
  return { ...state, load: 'ready', lookup, problems, trail, claim };
}
