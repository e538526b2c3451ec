/** What a selection means beyond the panel: said aloud, drawn on its own, found for a claim. Pure. */
import { actorOfKey } from '../graph/index.js';
import { drawnPart, isPartial, nameOf, selectionOf } from './lookup.js';
import { agreementTitle } from './panel/groups.js';
import { type GraphState, selectedIn } from './state.js';
import { positionOf } from './steps.js';
import { shownWords } from './words.js';

/** What a screen reader is told: what is selected, and how much a lens shows. */
export function announcement(state: GraphState): string {
  const { lookup } = state;
  const position = positionOf(state);
  if (position) return state.words.claimAt(position.n, position.of, position.paragraph);
  const some = lookup && isPartial(lookup) ? shownWords(lookup) : '';
  return state.words.sentences([selectedWords(state), some && state.words.sentence(some)].filter(Boolean));
}

function selectedWords(state: GraphState): string {
  const { lookup, load, words } = state;
  if (!lookup) return load === 'failed' ? words.loadFailed : '';
  const selection = selectionOf(lookup, selectedIn(state));
  switch (selection?.kind) {
    case 'actor':
      return words.actorSelected(selection.actor.actor.name, selection.actor.claims.length);
    case 'dyad': {
      const { a, b } = selection.dyad;
      const shown = drawnPart(selection.dyad, state.agreements) ?? selection.dyad;
      return words.pairSelected(nameOf(lookup, a), nameOf(lookup, b), shown.label, shown.claims.length);
    }
    case 'agreement':
      return words.actorSelected(agreementTitle(lookup, selection.agreement), selection.agreement.claims.length);
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
