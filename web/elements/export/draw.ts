/** The figure of what an element shows: the one path of menu, methods and command line to a picture. */
import { part as share } from '../../exchange/pieces.js';
import type { Steps } from '../../model/index.js';
import { figurePieces } from '../../view/figure/figure-of.js';
import type { FigureOptions, FigurePieces } from '../../view/figure/state.js';
import { checkedOptions, type ExportOptions, sizeOf } from './options.js';
import { scenesFor } from './scenes.js';
import { carriedIn, figureState, type Shown } from './shown.js';

/** What a use needs besides what is asked for. */
export type DrawFor = Pick<FigureOptions, 'halos' | 'idPrefix'> & { readonly carries?: boolean };

/** @throws ExportFailure if there is nothing to draw, RangeError for options that there are not */
export function* drawn(shown: Shown, asked: ExportOptions, use: DrawFor = {}): Steps<FigurePieces> {
  const { part, theme, ground, claims, title, subtitle, credit, text, data = true } = checkedOptions(asked);
  const { carries = false, ...how } = use;
  const state = figureState(shown, part);
  const { words } = shown.state;
  const carried = carries && data ? yield* share(carriedIn(shown), 0, 2) : null;
  const figure = figurePieces(state, {
    size: sizeOf(asked),
    theme,
    ground,
    claims,
    words,
    data: carried,
    scenes: scenesFor(state, words.tag),
    ...given({ scale: text, title, subtitle, credit }),
    ...how,
  } as FigureOptions);
  return yield* carried ? share(figure, 1, 2) : figure;
}

/** What is undefined is left out. */
const given = (choices: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));

/** The figure as SVG, byte for byte what `npm run export -- --figure` writes for the same state. */
export function* svgPieces(shown: Shown, options: ExportOptions): Steps<readonly string[]> {
  return (yield* drawn(shown, options, { carries: true })).pieces;
}
