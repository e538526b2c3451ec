/** What a selection means beyond the panel: said aloud, drawn on its own, found for a claim. Pure. */
import { actorKey, actorOfKey } from '../graph/index.js';
import { drawnPart, isPartial, type Lookup, nameOf, selectionOf } from './lookup.js';
import { agreementTitle } from './panel/groups.js';
import { type GraphState, selectedIn } from './state.js';
import { count, shownWords } from './words.js';

/**
 * What a screen reader is told: how a load went, what is selected, how much a lens shows. Each stands by itself, so that
 * a change of one does not repeat the others.
 */
export function announcements(state: GraphState): readonly string[] {
  const { lookup } = state;
  const some = lookup && isPartial(lookup) ? `${shownWords(lookup)}.` : '';
  return [loadWords(state), selectedWords(state), some];
}

function loadWords({ load, full, problems }: GraphState): string {
  if (load === 'loading') return 'Loading the dataset …';
  if (load === 'failed') return 'The dataset could not be loaded.';
  if (!full) return '';
  const wrong = problems.length > 0 ? ` ${count(problems.length, 'problem')}.` : '';
  return `${full.dataset.title ?? full.dataset.article.title}: ${count(full.total, 'claim')}.${wrong}`;
}

function selectedWords(state: GraphState): string {
  const { lookup } = state;
  if (!lookup) return '';
  const selection = selectionOf(lookup, selectedIn(state));
  switch (selection?.kind) {
    case 'actor':
      return `${selection.actor.actor.name} selected: ${count(selection.actor.claims.length, 'claim')}.`;
    case 'dyad': {
      const { a, b } = selection.dyad;
      const shown = drawnPart(selection.dyad, state.agreements) ?? selection.dyad;
      return `${nameOf(lookup, a)} and ${nameOf(lookup, b)} selected: “${shown.label}”, ${count(shown.claims.length, 'claim')}.`;
    }
    case 'agreement':
      return `${agreementTitle(lookup, selection.agreement)} selected: ${count(selection.agreement.claims.length, 'claim')}.`;
    default:
      return '';
  }
}

/** Key of the country whose relations alone a narrow graph shows: the one selected, or the one the reader came from. */
export function egoOf(state: GraphState): string | null {
  const first = state.trail[0];
  return first !== undefined && actorOfKey(first) !== undefined ? first : null;
}

/** Key of what shows a claim: its dyad or agreement, else an actor it concerns; null if there is no such claim. */
export function placeOfClaim(lookup: Lookup, id: string): string | null {
  const claim = lookup.claims.get(id);
  if (!claim) return null;
  const { dyads, agreements, actors } = lookup.relations;
  const bundle = [...dyads, ...agreements].find((one) => one.claims.includes(claim));
  const actor = actors.find((one) => one.claims.includes(claim));
  return bundle?.id ?? (actor ? actorKey(actor.actor.id) : null);
}
