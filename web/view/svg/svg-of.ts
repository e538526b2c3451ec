/**
 * The picture as SVG text: real vectors, one `<text>` for each group of words, titles and descriptions, readable ids; no
 * script, no raster, no `foreignObject`, no style sheet, nothing loaded. Pure: the same picture gives the same text,
 * byte for byte, in Node and in every browser.
 */
import { isCrowdScene } from '../crowd-scene.js';
import type { Box } from '../scene.js';
import { actsLayer } from './acts.js';
import { finished, type Steps } from '../layout/steps.js';
import { groundLayer } from './ground.js';
import { idsFor } from './ids.js';
import { clearings, labelsLayer } from './labels.js';
import { linesLayer } from './lines.js';
import { countriesLayer, hubsLayer } from './nodes.js';
import { type Ground, paintOf, type PictureTheme } from './paint.js';
import type { Picture } from './picture.js';
import { FAMILIES, type Families, type Halos, type Pen } from './type.js';
import { ENGLISH, type Words } from '../../language/index.js';
import { block, digits, element, joined, type Markup, NOTHING, words } from './xml.js';

export interface SvgOptions {
  readonly title: string;
  readonly description?: string;
  readonly theme?: PictureTheme;
  readonly ground?: Ground;
  readonly words?: Words;
  /** Language of the article's words (BCP 47). */
  readonly language?: string | null;
  /** Keeps ids apart where a document holds several pictures; begins with a letter. */
  readonly idPrefix?: string;
  /** The part of the scene that is shown; all of it where left out. */
  readonly view?: Box | null;
  readonly halos?: Halos;
  /** Other fonts than those of the design, for programs that cannot choose among several. */
  readonly families?: Families;
  /** For a page: as wide as its column and as high as its ratio asks for, instead of a size of its own. */
  readonly inline?: boolean;
  /** Goes along unseen, so that the picture can be opened again: see `web/exchange/picture`. */
  readonly data?: string | null;
}

/** The element that carries data, and its name space: a name, not an address. */
export const DATA_ELEMENT = 'gg:picture';
export const DATA_NAMESPACE = 'urn:geopolitical-graph:picture';

/** What a picture carries, in the pieces that it is given in: put together with all around it only once. */
const carried = (data: readonly Markup[]): readonly string[] =>
  data.length === 0
    ? []
    : [`<metadata><${DATA_ELEMENT} xmlns:gg="${DATA_NAMESPACE}">`, ...data, `</${DATA_ELEMENT}></metadata>\n`];

/** Everything of a picture but the document around it, in the scene's own px. */
export function* layerSteps(picture: Picture, pen: Pen, language: Words): Steps<Markup> {
  const { whole, live, emphasis, acts, relations } = picture;
  const telling = { relations, words: language };
  const mask = pen.paint.ground === null ? pen.ids('clear') : null;
  // Among very many discs signs and words would be hidden.
  const above = isCrowdScene(whole);
  const labels = () => labelsLayer(live, pen, emphasis, relations);
  const below = [
    groundLayer(whole, pen),
    mask ? clearings(live, emphasis, mask) : NOTHING,
    actsLayer(acts, pen, relations, language, mask),
  ];
  yield;
  const lines = yield* linesLayer(whole, pen, emphasis, telling, mask);
  const hubs = hubsLayer(whole, pen, emphasis);
  const said = labels();
  yield;
  const countries = yield* countriesLayer(whole, pen, emphasis, telling);
  return joined([...below, lines, hubs, ...(above ? [countries, said] : [said, countries])], true);
}

export interface Document extends Pick<SvgOptions, 'title' | 'description' | 'inline'> {
  readonly data: readonly Markup[];
  /** Size in px, and in the unit that the picture is to be printed in. */
  readonly width: number;
  readonly height: number;
  readonly unit?: 'px' | 'mm';
  readonly view: Box;
  readonly ground: string | null;
  readonly language: string;
}

const PX_IN_MM = 25.4 / 96;

/** The document around the layers, in pieces. */
export function documentOf(about: Document, pen: Pen, layers: Markup): readonly string[] {
  const { view, unit = 'px' } = about;
  const size = (px: number) => (unit === 'mm' ? `${digits(px * PX_IN_MM)}mm` : digits(px));
  const [title, desc] = [pen.ids('title'), pen.ids('desc')];
  const { x, y, width, height } = view;
  const ground = about.ground
    ? element('rect', { id: pen.ids('ground'), x, y, width, height, fill: about.ground })
    : NOTHING;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    'xmlns:xlink': 'http://www.w3.org/1999/xlink',
    width: about.inline ? '100%' : size(about.width),
    height: about.inline ? null : size(about.height),
    viewBox: [x, y, width, height].map((v) => digits(v)).join(' '),
    role: 'img',
    'aria-labelledby': about.description ? `${title} ${desc}` : title,
    'xml:lang': about.language,
  };
  const told = [
    element('title', { id: title }, words(about.title)),
    about.description ? element('desc', { id: desc }, words(about.description)) : NOTHING,
  ];
  const end = '</svg>';
  const body = joined([ground, layers], true);
  return [
    block('svg', attributes, ...told).slice(0, -end.length),
    ...carried(about.data),
    body,
    `${body === '' ? '' : '\n'}${end}\n`,
  ];
}

type PenChoice = Pick<SvgOptions, 'theme' | 'ground' | 'language' | 'idPrefix' | 'halos' | 'families'>;

export function penOf(choice: PenChoice): Pen {
  const paint = paintOf(choice.theme ?? 'light', choice.ground ?? 'white');
  return {
    paint,
    ids: idsFor(choice.idPrefix ?? ''),
    halos: paint.ground === null ? 'none' : (choice.halos ?? 'letters'),
    families: choice.families ?? FAMILIES,
    language: choice.language ?? null,
  };
}

export function svgOf(picture: Picture, options: SvgOptions): string {
  const { ground = 'paper', words: language = ENGLISH } = options;
  const pen = penOf({ ...options, ground });
  const { paint } = pen;
  const { frame } = picture.whole;
  const view = options.view ?? { x: 0, y: 0, ...frame };
  const about = {
    ...options,
    width: view.width,
    height: view.height,
    view,
    data: options.data ? [words(options.data)] : [],
    ground: paint.ground,
    language: language.tag,
  };
  return documentOf(about, pen, finished(layerSteps(picture, pen, language))).join('');
}
