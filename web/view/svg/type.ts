/**
 * Words as SVG text. One `<text>` for each group of words, a `<tspan>` for each of its lines.
 *
 * Halos: `paint-order` would do in browsers, but programs that do not know it paint the halo over the letters. So the
 * halo is a clone of the text (`<use>`), stroked, below it: whoever edits the words in a drawing program edits both.
 * The clone takes paint from itself, which it can only as long as the text has none: that is the group's.
 *
 * Direction: `direction` and `unicode-bidi` are read differently, or not at all, by programs outside browsers. Unicode's
 * own isolates mean the same to all of them, and leave anchors what they are; so they are set around lines that need them.
 */
import { SANS, SERIF } from '../tokens.js';
import { type Face, textWidth } from '../metrics.js';
import type { Ids } from './ids.js';
import type { Paint } from './paint.js';
import { element, joined, type Markup, NOTHING, words } from './xml.js';

export interface SvgFont {
  readonly face: Face;
  readonly size: number;
}

/** Values of `font-family` for our words and the article's. */
export interface Families {
  readonly sans: string;
  readonly serif: string;
}

export const FAMILIES: Families = { sans: SANS.replaceAll('"', "'"), serif: SERIF.replaceAll('"', "'") };

/** Attributes of a face; with fallbacks, since no font is embedded. */
function fontOf({ face, size }: SvgFont, families: Families) {
  const ours = face === 'sans' || face === 'bold';
  return {
    'font-family': ours ? families.sans : families.serif,
    'font-size': size,
    'font-style': face === 'serif' ? 'italic' : null,
    'font-weight': face === 'bold' || face === 'headline' ? 700 : null,
  };
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const LETTER = /\p{L}/u;

/** Whether the first letter is of a script that runs from right to left. */
export const runsLeft = (line: string): boolean => RIGHT_TO_LEFT.test(LETTER.exec(line)?.[0] ?? '');

/** A line that cannot turn around what stands beside it, nor be turned: isolated, with isolates of its own closed. */
export function isolated(line: string): string {
  if (!RIGHT_TO_LEFT.test(line) && !TURNING.test(line)) return line;
  let open = 0;
  let safe = '';
  for (const sign of line) {
    if (sign === '\u2069' && open === 0) continue;
    if (sign >= '\u2066' && sign <= '\u2068') open += 1;
    if (sign === '\u2069') open -= 1;
    safe += sign;
  }
  return `${runsLeft(line) ? '\u2067' : '\u2066'}${safe}${'\u2069'.repeat(open + 1)}`;
}

export interface SetText {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of each line. */
  readonly ys: readonly number[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly font: SvgFont;
  readonly fill: string;
  /** Width of the stroke that clears a rim around the letters; 0 for none. */
  readonly halo?: number;
  readonly language?: string | null;
}

/** How words are kept clear of lines: by letters, by boxes (no letter is drawn twice, for PDF), or not at all. */
export type Halos = 'letters' | 'boxes' | 'none';

const textElement = (id: string, text: SetText, families: Families): Markup => {
  const { lines, x, ys, anchor, font, language } = text;
  const one = lines.length === 1;
  const tspans = lines.map((line, n) => element('tspan', { x, y: ys[n] ?? 0 }, words(isolated(line))));
  const place = one ? { x, y: ys[0] ?? 0 } : {};
  const attributes = { id, ...place, 'text-anchor': anchor === 'start' ? null : anchor, ...fontOf(font, families) };
  const content = one ? words(isolated(lines[0] ?? '')) : joined(tspans);
  return element('text', { ...attributes, 'xml:lang': language || null }, content);
};

function boxes({ lines, x, ys, anchor, font }: SetText, pad: number, color: string): Markup {
  const rects = lines.map((line, n) => {
    const width = textWidth(line, font.face, font.size);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const top = (ys[n] ?? 0) - font.size * 0.78;
    const size = { width: width + 2 * pad, height: font.size * 1.04 + 2 * pad };
    return element('rect', { x: left - pad, y: top - pad, ...size, fill: color });
  });
  return joined(rects);
}

/** Everything that the parts of a picture are drawn with. */
export interface Pen {
  readonly paint: Paint;
  readonly ids: Ids;
  readonly halos: Halos;
  readonly families: Families;
  /** Language of the article's words (BCP 47). */
  readonly language: string | null;
}

/** A group of words with its halo. `id` names the text in the picture. */
export function setText(text: SetText, id: string, { paint, halos, families }: Pen): Markup {
  const { halo = 0, fill } = text;
  const { canvas } = paint.colors;
  if (text.lines.every((line) => line.trim() === '')) return NOTHING;
  const set = textElement(id, text, families);
  if (halo === 0 || halos === 'none') return element('g', { fill }, set);
  if (halos === 'boxes') return element('g', { fill }, boxes(text, halo / 2 - 0.5, canvas), set);
  const rim = { fill: canvas, stroke: canvas, 'stroke-width': halo, 'stroke-linejoin': 'round' };
  return element('g', { fill }, element('use', { 'xlink:href': `#${id}`, ...rim, 'aria-hidden': 'true' }), set);
}
