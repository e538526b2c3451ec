/** What a selection means beyond the panel: said aloud, drawn on its own, found for a claim. Pure. */
import { actorOfKey } from '../graph/index.js';
import { drawnPart, isPartial, nameOf, selectionOf } from './lookup.js';
import { agreementTitle } from './panel/groups.js';
import { READING_WORDS } from './reading-words.js';
import { type GraphState, selectedIn } from './state.js';
import { positionOf } from './steps.js';
import { count, shownWords } from './words.js';

/** What a screen reader is told: what is selected, and how much a lens shows. */
export function announcement(state: GraphState): string {
  const { lookup } = state;
  const position = positionOf(state);
  if (position) return READING_WORDS.announced(position.n, position.of, position.paragraph);
  const some = lookup && isPartial(lookup) ? shownWords(lookup) : '';
  return [selectedWords(state), some && `${some}.`].filter(Boolean).join(' ');
}

function selectedWords(state: GraphState): string {
  const { lookup, load } = state;
  if (!lookup) return load === 'failed' ? 'The graph could not be loaded.' : '';
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

/**
 * Key of the country whose relations alone a narrow graph shows: the one selected, or the one the reader came from. The
 * story goes from country to country, so that it is told over the whole graph.
 */
export function egoOf(state: GraphState): string | null {
  if (state.reading === 'story') return null;
  const first = state.trail[0];
  return first !== undefined && actorOfKey(first) !== undefined ? first : null;
}
