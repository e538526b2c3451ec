/** Breaking words into balanced lines, and the boxes that they fill. */
import { type Face, textWidth } from './metrics.js';

/** Longest words kept on the graph, in characters; the panel always has the whole. */
const LONGEST = 90;

export interface TextStyle {
  readonly face: Face;
  /** Font size and line height, px. */
  readonly size: number;
  readonly leading: number;
}

export const NAME: TextStyle = { face: 'bold', size: 13, leading: 16 };
export const LABEL: TextStyle = { face: 'serif', size: 13.5, leading: 16 };
export const COUNT: TextStyle = { face: 'sans', size: 11, leading: 14 };
/** Our words on a map. */
export const CAPTION: TextStyle = { face: 'sans', size: 11, leading: 14 };

export interface Setting {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** Cuts `text` to `LONGEST` characters without splitting a surrogate pair, and marks the cut with an ellipsis. */
export function clip(text: string, longest = LONGEST): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(flat);
  return characters.length <= longest
    ? flat
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** A run of text that is not broken. */
export interface Unit {
  readonly text: string;
  /** A blank stands before it, unless it begins a line. */
  readonly blank: boolean;
}

/** Scripts that are set without blanks and broken between any two characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
/** Characters that do not begin a line: closing marks, small kana, combining marks. */
const NO_START = /^[\p{Pe}\p{Pf}\p{Po}\p{M}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
/** Opening marks do not end a line. */
const NO_END = /[\p{Ps}\p{Pi}]$/u;

/** More places to break than this would be more than need be tried. */
const MOST_UNITS = 24;

/** Longest word without blanks that is not broken, and the runs that a longer one is broken into, in characters. */
const LONGEST_WORD = 24;
const RUN = 12;

/** The parts of one word: single characters of a script without blanks, runs of a word that no line could hold. */
function partsOf(word: string): string[] {
  const characters = Array.from(word);
  const unspaced = UNSPACED.test(word);
  if (!unspaced && characters.length <= LONGEST_WORD) return [word];
  const step = unspaced ? Math.max(1, Math.ceil(characters.length / MOST_UNITS)) : RUN;
  const parts: string[] = [];
  for (let i = 0; i < characters.length; i += step) {
    const part = characters.slice(i, i + step).join('');
    const last = parts.at(-1);
    if (last !== undefined && (NO_START.test(part) || NO_END.test(last))) parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  return parts;
}

export function unitsOf(text: string): Unit[] {
  return text.split(' ').flatMap((word) => partsOf(word).map((part, n): Unit => ({ text: part, blank: n === 0 })));
}

export const lineOf = (units: readonly Unit[]): string =>
  units.map(({ text, blank }, n) => (blank && n > 0 ? ` ${text}` : text)).join('');

/** The setting in exactly `count` lines whose widest line is narrowest; null if there are fewer units than lines. */
function inLines(units: readonly Unit[], count: number, style: TextStyle): Setting | null {
  if (units.length < count) return null;
  let best: Setting | null = null;
  const cut = (from: number, left: number, lines: readonly string[]): void => {
    if (left === 1) {
      const all = [...lines, lineOf(units.slice(from))];
      const width = Math.max(...all.map((line) => textWidth(line, style.face, style.size)));
      if (!best || width < best.width) best = { lines: all, width, height: count * style.leading };
      return;
    }
    for (let to = from + 1; to <= units.length - left + 1; to++)
      cut(to, left - 1, [...lines, lineOf(units.slice(from, to))]);
  };
  cut(0, count, []);
  return best;
}

/** The settings of `text` in one to `most` balanced lines. Never empty. */
export function settings(text: string, style: TextStyle, most: number): Setting[] {
  const units = unitsOf(clip(text));
  const found: Setting[] = [];
  for (let count = 1; count <= most; count++) {
    const setting = inLines(units, count, style);
    if (setting) found.push(setting);
  }
  return found;
}
