/** What a selection means beyond the panel: said aloud, drawn on its own, found for a claim. Pure. */
import { actorOfKey } from '../graph/index.js';
import { drawnPart, isPartial, nameOf, selectionOf } from './lookup.js';
import { agreementTitle } from './panel/groups.js';
import type { Stop } from './sheet-controller.js';
import { type GraphState, selectedIn } from './state.js';
import { positionOf } from './steps.js';
import { voicesDrawn } from './voices-drawn.js';
import { shownWords } from './words.js';

/**
 * What a screen reader is told: how a load went, what is selected, how much a lens shows, which layout is shown, where the sheet was put. Each
 * stands by itself, so that a change of one does not repeat the others.
 */
export function announcements(state: GraphState, sheet: Stop | null): readonly string[] {
  const { lookup, words } = state;
  const some = lookup && isPartial(lookup) ? words.sentence(shownWords(lookup)) : '';
  const shown = state.switched ? (state.layout === 'map' ? words.map.isMap : words.map.isNetwork) : '';
  return [
    loadWords(state),
    selectedWords(state),
    some,
    shown,
    voicesWords(state),
    sheet === null ? '' : words.sheetAt[sheet],
  ];
}

function voicesWords(state: GraphState): string {
  const voices = voicesDrawn(state);
  return voices ? state.words.sentence(voices.told) : '';
}

function loadWords({ load, full, problems, words }: GraphState): string {
  if (load === 'loading') return words.loading;
  if (load === 'failed') return words.loadFailed;
  if (!full) return '';
  return words.loaded(full.dataset.title ?? full.dataset.article.title, full.total, problems.length);
}

function selectedWords(state: GraphState): string {
  const { lookup, words } = state;
  if (!lookup) return '';
  const position = positionOf(state);
  if (position) return words.claimAt(position.n, position.of, position.paragraph);
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
 * story and the article go from country to country, so that they are told over the whole graph.
 */
export function egoOf(state: GraphState): string | null {
  if (state.reading !== 'claims') return null;
  const first = state.trail[0];
  return first !== undefined && actorOfKey(first) !== undefined ? first : null;
}
