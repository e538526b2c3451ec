/** From what an element shows to the code to paste; or why there is none of that kind. */
import { staticOf } from '../../view/static/static-of.js';
import { pictureSvg } from '../../view/svg/picture-svg.js';
import { drawable, figureState, lookupOf, type Shown } from '../export/shown.js';
import { viewOf } from '../state.js';
import { type EmbedChoice, heightOf, widthOf } from './choice.js';
import type { Embedder } from './embedder.js';
import { articleOf, type Embedded, frameSnippet, tagSnippet } from './snippets.js';

/** Longer than this a dataset is no line that one pastes, characters. */
export const MOST_INLINE = 200_000;

/** What the reader should know besides, or what stands in the way: keys of `EmbedWords`. */
export type EmbedNote = 'inline' | 'tooLarge' | 'noFrame';

export interface Code {
  /** '' where there is none of this kind. */
  readonly text: string;
  readonly note: EmbedNote | null;
}

export const embeddedOf = ({ state }: Shown, choice: EmbedChoice): Embedded => ({
  view: viewOf(state),
  language: state.words.tag,
  choice,
});

function tagCode(shown: Shown, { chosen, script, source }: Embedder): Code {
  const embedded = embeddedOf(shown, chosen);
  if (source !== null) return { text: tagSnippet(embedded, { script, src: source, json: null }), note: null };
  const { given } = lookupOf(shown).full;
  if (JSON.stringify(given).length > MOST_INLINE) return { text: '', note: 'tooLarge' };
  return { text: tagSnippet(embedded, { script, src: null, json: given }), note: 'inline' };
}

function frameCode(shown: Shown, { chosen, frame, source }: Embedder): Code {
  const article = source !== null && frame !== null ? articleOf(source, frame) : null;
  if (article === null || frame === null) return { text: '', note: 'noFrame' };
  const { dataset } = lookupOf(shown).full;
  const title = dataset.title ?? dataset.article.title;
  return { text: frameSnippet(embeddedOf(shown, chosen), { frame, article, title }), note: null };
}

/** How the figure of the fragment is drawn: the same for the code and for its preview. */
const drawnFor = (shown: Shown, { chosen }: Embedder) =>
  ({
    frame: { width: widthOf(chosen), height: heightOf(chosen) },
    words: shown.state.words,
    theme: chosen.colors === 'dark' ? 'dark' : 'light',
  }) as const;

/** @throws ExportFailure if there is nothing to show */
export async function codeOf(shown: Shown, embedder: Embedder): Promise<Code> {
  const { kind } = embedder.chosen;
  if (kind === 'tag') return tagCode(shown, embedder);
  if (kind === 'frame') return frameCode(shown, embedder);
  await drawable(shown);
  const text = staticOf(figureState(shown), { ...drawnFor(shown, embedder), jsonLd: 'none' });
  return { text: text.trimEnd(), note: null };
}

/** The picture of the fragment, as SVG text. @throws ExportFailure if there is nothing to show */
export function staticPicture(shown: Shown, embedder: Embedder): string {
  const { words } = shown.state;
  const how = { ...drawnFor(shown, embedder), idPrefix: 'preview-', description: words.figureDek, inline: true };
  return pictureSvg(figureState(shown), how);
}
