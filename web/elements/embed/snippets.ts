/** The code to paste into another page, for what is shown and how it was chosen to be shown. Pure. */
import { type ViewState, writeAddress } from '../../view/address.js';
import { type Attributes, joined, paired, scriptJson } from '../../view/svg/xml.js';
import { attributesOf } from './attributes.js';
import { type EmbedChoice, heightOf, OWN_HEIGHT } from './choice.js';

/** What is to be seen on the other page. */
export interface Embedded {
  readonly view: ViewState;
  /** BCP 47, of the interface as the reader has it. */
  readonly language: string;
  readonly choice: EmbedChoice;
}

/** Where a tag finds its program and its dataset: at an address, or in the tag itself. */
export interface TagSource {
  readonly script: string;
  readonly src: string | null;
  readonly json: unknown;
}

export interface FrameSource {
  /** Absolute address of the page for frames. */
  readonly frame: string;
  /** Name of one of the articles beside it. */
  readonly article: string;
  /** Says to readers of the screen what the frame holds. */
  readonly title: string;
}

/** English is what the element speaks where a page says nothing; other languages have to be said. */
const languageOf = (language: string): string | null => (/^en(-|$)/i.test(language) ? null : language);

function styleOf(choice: EmbedChoice): string | null {
  const { width, colors, controls } = choice;
  const height = heightOf(choice);
  const rules = [
    ...(height === OWN_HEIGHT[controls] ? [] : [`height:${height}px`]),
    ...(width === 'full' ? [] : [`max-width:${width}px`]),
    ...(colors === 'page' ? [] : [`color-scheme:${colors}`]),
  ];
  return rules.join(';') || null;
}

/** The element's attributes without its source: a tag on another page and the preview have the same. */
export function tagAttributes({ view, language, choice }: Embedded): Attributes {
  const { controls } = choice;
  return {
    ...attributesOf(view),
    controls: controls === 'full' ? null : controls,
    lang: languageOf(language),
  };
}

/** The line that loads the program, and the tag. */
export function tagSnippet(embedded: Embedded, { script, src, json }: TagSource): string {
  const attributes = { src, ...tagAttributes(embedded), style: styleOf(embedded.choice) };
  const inside = src === null ? [paired('script', { type: 'application/json' }, scriptJson(json))] : [];
  const program = paired('script', { src: script, defer: '' });
  return joined([program, paired('geopolitical-graph', attributes, ...inside)], true);
}

/** A frame is as high as it is said to be here, or as it tells a page that listens. */
export function frameSnippet({ view, language, choice }: Embedded, { frame, article, title }: FrameSource): string {
  const { width, controls, colors } = choice;
  const height = heightOf(choice);
  const address = new URL(frame);
  const asked = {
    article,
    controls: controls === 'compact' ? null : controls,
    height: height === OWN_HEIGHT[controls] ? null : `${height}`,
    lang: languageOf(language),
    theme: colors === 'page' ? null : colors,
  };
  for (const [name, value] of Object.entries(asked)) if (value !== null) address.searchParams.set(name, value);
  address.hash = writeAddress('', 'gg', view);
  const style = 'border:0;max-width:100%';
  return paired('iframe', {
    src: address.href,
    title,
    width: width === 'full' ? '100%' : width,
    height,
    loading: 'lazy',
    allow: 'clipboard-write',
    style,
  });
}

const ARTICLE = /^[a-z0-9-]{1,64}$/;

/** The name by which the page for frames knows a dataset; null for one that does not lie beside it. */
export function articleOf(src: string, frame: string): string | null {
  const name = src.split('/').at(-2) ?? '';
  if (!ARTICLE.test(name)) return null;
  return new URL(`graph-data/${name}/claims.json`, frame).href === src ? name : null;
}
