/**
 * Hints for words that do not stand in the article: the near-miss with its difference named, or the passage that has
 * most words in common. A hint is never taken for the quote itself.
 */
import { finder, isBlank, wordsOf } from './text.js';

/** What two runs of words may differ in and still look alike to a reader. */
const FOLDS = {
  quotes: (s: string) => (/[‘’‚‛′ʼ`´]/u.test(s) ? "'" : /[“”„‟″«»]/u.test(s) ? '"' : s),
  dashes: (s: string) => (/[‐‑‒–—―−﹣-]/u.test(s) ? '-' : s),
  blanks: (s: string) => (isBlank(s) ? ' ' : s),
  unseen: (s: string) =>
    /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/u.test(s) ? '' : s,
  accents: (s: string) => s.normalize('NFC'),
  case: (s: string) => s.toLowerCase(),
} as const;

/** A kind of difference that a reader hardly sees. */
export type Difference = keyof typeof FOLDS;
const KINDS = Object.keys(FOLDS) as Difference[];

const DIFFERENCE_NAMES: Readonly<Record<Difference, string>> = {
  quotes: 'curly and straight quotation marks',
  dashes: 'dashes and hyphens',
  blanks: 'kinds of blanks',
  unseen: 'characters that cannot be seen (soft hyphen, zero-width space)',
  accents: 'accents written as one character or as two',
  case: 'capital and small letters',
};

/** Differences in plain English, for the messages of the checks; the interface has words of its own. */
export const inWords = (differs: readonly Difference[]): string =>
  differs.map((kind) => DIFFERENCE_NAMES[kind]).join('; ');

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

/** True for a Latin letter, digit or blank that no mark follows: most of most texts, and quick to fold. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  const latin = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return (latin || code === 0x20 || (code >= 0x30 && code <= 0x39)) && !(next >= 0x300);
}

function fold(text: string, kinds: readonly Difference[]): Folded {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const plainly = kinds.length === KINDS.length;
  for (let at = 0; at < text.length; ) {
    const sign = isPlain(text, at) ? text.charAt(at) : nextSign(text, at);
    let seen: string = sign;
    if (plainly && isPlain(text, at)) seen = sign.toLowerCase();
    else for (const kind of kinds) seen = FOLDS[kind](seen);
    for (let n = 0; n < seen.length; n += 1) {
      starts.push(at);
      ends.push(at + sign.length);
    }
    parts.push(seen);
    at += sign.length;
  }
  return { text: parts.join(''), starts, ends };
}

/** A text made ready for hints: folded once, its words folded once. */
interface Ready {
  readonly text: string;
  readonly folded: Folded;
  readonly words: readonly { readonly start: number; readonly end: number; readonly plain: string }[];
}

let last: Ready | undefined;

/** Hints come in rows on one and the same text, so the last one is kept. */
function ready(text: string): Ready {
  if (last?.text !== text) {
    const words = wordsOf(text).map((w) => ({ ...w, plain: plainWord(text.slice(w.start, w.end)) }));
    last = { text, folded: fold(text, KINDS), words };
  }
  return last;
}

const plainWord = (word: string): string => fold(word, KINDS).text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Longer texts and words get no hint: a hint is not worth making a reader wait. */
const LONGEST_TEXT = 300_000;
const LONGEST_WORDS = 5_000;

export interface NearMiss {
  readonly start: number;
  readonly end: number;
  /** The article's own words there. */
  readonly words: string;
  /** What differs. */
  readonly differs: readonly Difference[];
}

/** Words in text[from, to) that look the same as `exact` but are not; null if there are none. Linear. */
export function nearMiss(text: string, exact: string, from = 0, to = text.length): NearMiss | null {
  if (text.length > LONGEST_TEXT || exact.length > LONGEST_WORDS) return null;
  const { folded } = ready(text);
  const wanted = fold(exact, KINDS).text.trim();
  if (wanted === '') return null;
  const find = finder(wanted);
  for (let at = find(folded.text, 0); at >= 0; at = find(folded.text, at + wanted.length)) {
    const start = folded.starts[at] ?? 0;
    const end = folded.ends[at + wanted.length - 1] ?? 0;
    if (start < from || end > to) continue;
    const words = text.slice(start, end);
    return { start, end, words, differs: differences(exact, words) };
  }
  return null;
}

/** The kinds of difference without which the two would be equal. */
function differences(one: string, other: string): Difference[] {
  return KINDS.filter((kind) => {
    const rest = KINDS.filter((k) => k !== kind);
    return fold(one, rest).text !== fold(other, rest).text;
  });
}

/** The passage of text[from, to) that has most words in common with `exact`; '' if none has a third of them. */
export function nearestPassage(text: string, exact: string, from = 0, to = text.length): string {
  if (text.length > LONGEST_TEXT || exact.length > LONGEST_WORDS) return '';
  const asked = wordsOf(exact).map((w) => plainWord(exact.slice(w.start, w.end)));
  const wanted = new Set(asked.filter((word) => word !== ''));
  const words = ready(text).words.filter((w) => w.start >= from && w.end <= to);
  const size = Math.max(1, Math.min(words.length, asked.length));
  const hit = (n: number) => (wanted.has(words[n]?.plain ?? '') ? 1 : 0);
  let [sum, best, bestAt] = [0, 0, 0];
  for (let n = 0; n < words.length; n += 1) {
    sum += hit(n) - (n >= size ? hit(n - size) : 0);
    if (sum > best) [best, bestAt] = [sum, Math.max(0, n - size + 1)];
  }
  if (best === 0 || best * 3 < wanted.size) return '';
  return text.slice(words[bestAt]?.start ?? 0, words[Math.min(words.length, bestAt + size) - 1]?.end ?? 0);
}

/** Cuts words to `max` signs for a message; never through a surrogate pair. */
export function cut(words: string, max = 80): string {
  if (words.length <= max) return words;
  const end = /[\uD800-\uDBFF]/u.test(words.charAt(max - 2)) ? max - 2 : max - 1;
  return `${words.slice(0, end)}…`;
}
