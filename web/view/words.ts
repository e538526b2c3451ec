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

/** Words of `text`; where it has no blanks (Japanese, Chinese) runs of six characters stand in for words. */
function units(text: string): string[] {
  return text.split(' ').flatMap((word) => {
    const characters = Array.from(word);
    if (characters.length <= 24) return [word];
    const runs: string[] = [];
    for (let i = 0; i < characters.length; i += 12) runs.push(characters.slice(i, i + 12).join(''));
    return runs;
  });
}

/** The setting in exactly `count` lines whose widest line is narrowest; null if there are fewer words than lines. */
function inLines(words: readonly string[], count: number, style: TextStyle): Setting | null {
  if (words.length < count) return null;
  let best: Setting | null = null;
  const cut = (from: number, left: number, lines: readonly string[]): void => {
    if (left === 1) {
      const all = [...lines, words.slice(from).join(' ')];
      const width = Math.max(...all.map((line) => textWidth(line, style.face, style.size)));
      if (!best || width < best.width) best = { lines: all, width, height: count * style.leading };
      return;
    }
    for (let to = from + 1; to <= words.length - left + 1; to++)
      cut(to, left - 1, [...lines, words.slice(from, to).join(' ')]);
  };
  cut(0, count, []);
  return best;
}

/** The settings of `text` in one to `most` balanced lines. Never empty. */
export function settings(text: string, style: TextStyle, most: number): Setting[] {
  const words = units(clip(text));
  const found: Setting[] = [];
  for (let count = 1; count <= most; count++) {
    const setting = inLines(words, count, style);
    if (setting) found.push(setting);
  }
  return found;
}
