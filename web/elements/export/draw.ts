/** The figure of what an element shows: the one path of menu, methods and command line to a picture. */
import { figureOf } from '../../view/figure/figure-of.js';
import type { Figure, FigureOptions } from '../../view/figure/state.js';
import { checkedOptions, type ExportOptions, sizeOf } from './options.js';
import { scenesFor } from './scenes.js';
import { carriedIn, figureState, type Shown } from './shown.js';

/** What a use needs besides what is asked for. */
export type DrawFor = Pick<FigureOptions, 'halos' | 'idPrefix'> & { readonly carries?: boolean };

/** @throws ExportFailure if there is nothing to draw, RangeError for options that there are not */
export function drawn(shown: Shown, asked: ExportOptions, use: DrawFor = {}): Figure {
  const { part, theme, ground, claims, title, subtitle, credit, text, data = true } = checkedOptions(asked);
  const { carries = false, ...how } = use;
  const state = figureState(shown, part);
  const { words } = shown.state;
  return figureOf(state, {
    size: sizeOf(asked),
    theme,
    ground,
    claims,
    words,
    data: carries && data ? carriedIn(shown) : null,
    scenes: scenesFor(state, words.tag),
    ...given({ scale: text, title, subtitle, credit }),
    ...how,
  } as FigureOptions);
}

/** What is undefined is left out. */
const given = (choices: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));

/** The figure as SVG text, byte for byte what `npm run export -- --figure` writes for the same state. */
export const svgText = (shown: Shown, options: ExportOptions): string => drawn(shown, options, { carries: true }).svg;
