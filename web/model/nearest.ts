/**
 * Hints for words that do not stand in the article: the near-miss with its difference named, or the passage that has
 * most words in common. A hint is never taken for the quote itself.
 */
import { isBlank, wordsOf } from './text.js';

/** What two runs of words may differ in and still look alike to a reader. */
const FOLDS = {
  'curly and straight quotation marks': (s: string) => (/[‘’‚‛′ʼ`´]/u.test(s) ? "'" : /[“”„‟″«»]/u.test(s) ? '"' : s),
  'dashes and hyphens': (s: string) => (/[‐‑‒–—―−﹣-]/u.test(s) ? '-' : s),
  'kinds of blanks': (s: string) => (isBlank(s) ? ' ' : s),
  'characters that cannot be seen (soft hyphen, zero-width space)': (s: string) =>
    /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/u.test(s) ? '' : s,
  'accents written as one character or as two': (s: string) => s.normalize('NFC'),
  'capital and small letters': (s: string) => s.toLowerCase(),
} as const;

type Fold = keyof typeof FOLDS;
const KINDS = Object.keys(FOLDS) as Fold[];

interface Folded {
  readonly text: string;
  /** For each code unit of the folded text, where the sign that it came from begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A base sign with the combining marks after it (at most 30, so that a pile of marks cannot cost time). */
function nextSign(text: string, at: number): string {
  let sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  for (let n = 0; n < 30; n += 1) {
    const mark = text.codePointAt(at + sign.length);
    if (mark === undefined || mark < 0x300 || !/^\p{M}$/u.test(String.fromCodePoint(mark))) break;
    sign += String.fromCodePoint(mark);
  }
  return sign;
}

function fold(text: string, kinds: readonly Fold[]): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; ) {
    const sign = nextSign(text, at);
    let seen: string = sign;
    for (const kind of kinds) seen = FOLDS[kind](seen);
    for (let n = 0; n < seen.length; n += 1) {
      starts.push(at);
      ends.push(at + sign.length);
    }
    parts.push(seen);
    at += sign.length;
  }
  return { text: parts.join(''), starts, ends };
}

export interface NearMiss {
  readonly start: number;
  readonly end: number;
  /** The article's own words there. */
  readonly words: string;
  /** What differs, in plain words. */
  readonly differs: readonly string[];
}

/** Words that look the same but are not: looked for in text[from, to). Linear; texts over `limit` units are skipped. */
export function nearMiss(text: string, exact: string, from = 0, to = text.length, limit = 300_000): NearMiss | null {
  if (to - from > limit || exact.length > limit) return null;
  const within = fold(text.slice(from, to), KINDS);
  const wanted = fold(exact, KINDS).text;
  const at = wanted === '' ? -1 : within.text.indexOf(wanted);
  if (at < 0) return null;
  const start = from + (within.starts[at] ?? 0);
  const end = from + (within.ends[at + wanted.length - 1] ?? 0);
  const words = text.slice(start, end);
  return { start, end, words, differs: differences(exact, words) };
}

/** The kinds of difference without which the two would be equal. */
function differences(one: string, other: string): string[] {
  return KINDS.filter((kind) => {
    const rest = KINDS.filter((k) => k !== kind);
    return fold(one, rest).text !== fold(other, rest).text;
  });
}

/**
 * The passage of text[from, to) that has most words in common with `exact`, or '' if there is none worth showing.
 * One pass over the words; gives up (with '') on texts over `limit` code units.
 */
export function nearestPassage(text: string, exact: string, from = 0, to = text.length, limit = 300_000): string {
  if (to - from > limit || exact.length > 5_000) return '';
  const plain = (s: string) => fold(s, KINDS).text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
  const wanted = new Set(wordsOf(exact).map((w) => plain(exact.slice(w.start, w.end))));
  wanted.delete('');
  const words = wordsOf(text.slice(from, to)).map((w) => ({ start: w.start + from, end: w.end + from }));
  const hits = words.map((w) => (wanted.has(plain(text.slice(w.start, w.end))) ? 1 : 0));
  const size = Math.max(1, Math.min(words.length, wordsOf(exact).length));
  let [sum, best, bestAt] = [0, 0, 0];
  for (let n = 0; n < words.length; n += 1) {
    sum += (hits[n] ?? 0) - (n >= size ? (hits[n - size] ?? 0) : 0);
    if (sum > best) [best, bestAt] = [sum, Math.max(0, n - size + 1)];
  }
  if (best * 3 < wanted.size) return '';
  return text.slice(words[bestAt]?.start ?? 0, words[Math.min(words.length, bestAt + size) - 1]?.end ?? 0);
}

/** Cuts words to `max` signs for a message; never through a surrogate pair. */
export function cut(words: string, max = 80): string {
  if (words.length <= max) return words;
  const end = /[\uD800-\uDBFF]/u.test(words.charAt(max - 2)) ? max - 2 : max - 1;
  return `${words.slice(0, end)}…`;
}
