/** A view as the attributes of the element have it: what a pasted tag and an offline page show at first. */
import type { OfflineView, VIEW_ATTRIBUTES } from '../../exchange/index.js';
import { FIRST_VIEW, type ViewState } from '../../view/address.js';
import { textOfAsked, textOfLens, textOfView } from '../../view/lens-text.js';

/** The value of one part of an address: `view`, `moved`. */
function partOf(view: ViewState, name: 'view' | 'moved'): string {
  const text = textOfView({ ...FIRST_VIEW, [name]: view[name] });
  return text.slice(text.indexOf('=') + 1);
}

/** Those that differ from what the element shows without them, always in the same order. */
export function attributesOf(view: ViewState): OfflineView {
  const { selection, claim, lens, agreements, reading, layout, asked } = view;
  const all: Readonly<Record<(typeof VIEW_ATTRIBUTES)[number], string | null>> = {
    selected: selection.at(-1) ?? null,
    claim,
    lens: textOfLens(lens),
    agreements: agreements === FIRST_VIEW.agreements ? null : agreements,
    reading: reading === FIRST_VIEW.reading ? null : reading,
    layout: layout === FIRST_VIEW.layout ? null : layout,
    view: partOf(view, 'view'),
    moved: partOf(view, 'moved'),
    asked: textOfAsked(asked),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== ''));
}
