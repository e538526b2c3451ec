/**
 * What the format means by a paragraph, a word and the edge of a word. Every position counts UTF-16 code units.
 */

/** One block of text between blank lines. `end` is excluded and stands before the last line break. */
export interface Paragraph {
  /** The first block, which is the title, is 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const BLANK = /^\s$/u;
const LETTER = /^[\p{L}\p{M}\p{N}_]$/u;
/** Scripts written without blanks between words: any place between two signs may be the edge of a word. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** Katakana spells foreign names as unbroken runs, so ラン must not be found inside イラン. */
const KATAKANA = /^[\p{Script=Katakana}\u30FC\uFF70]$/u;

export const isBlank = (sign: string): boolean => BLANK.test(sign);

/** The blocks between blank lines, in order. A line of blanks alone is blank; CR, LF and CRLF all end a line. */
export function paragraphsOf(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let open: { start: number; end: number } | undefined;
  const close = () => {
    if (open) found.push({ number: found.length + 1, ...open });
    open = undefined;
  };
  for (let from = 0; from <= text.length; ) {
    const to = lineEnd(text, from);
    const line = text.slice(from, to);
    const words = line.trimEnd();
    if (words.trimStart() === '') close();
    else open = { start: open?.start ?? from + line.length - line.trimStart().length, end: from + words.length };
    from = to + (text.startsWith('\r\n', to) ? 2 : 1);
  }
  close();
  return found;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

/** Start and end of every maximal run of characters that are not blank. */
export function wordsOf(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const blank = at === text.length || isBlank(text.charAt(at));
    if (blank && start >= 0) found.push({ start, end: at });
    if (blank) start = -1;
    else if (start < 0) start = at;
  }
  return found;
}

/** Number of words: maximal runs of characters that are not blank. */
export const countWords = (text: string): number => wordsOf(text).length;

/** The whole code point that ends just before `at`, or '' at the start of the text. */
function signBefore(text: string, at: number): string {
  const low = text.charAt(at - 1);
  const pair = text.slice(at - 2, at);
  return at >= 2 && pair.codePointAt(0)! > 0xffff ? pair : low;
}

function signAfter(text: string, at: number): string {
  const point = text.codePointAt(at);
  return point === undefined ? '' : String.fromCodePoint(point);
}

/** Letters, digits and “_” of ASCII: most of most texts, and quick to tell. */
const isPlainLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;

/** True if a word can begin or end between the signs on either side of `at`. */
export function isWordEdge(text: string, at: number): boolean {
  const [one, other] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if (one < 0x80 && other < 0x80) return !(isPlainLetter(one) && isPlainLetter(other));
  if (insidePair(text, at)) return false;
  const before = signBefore(text, at);
  const after = signAfter(text, at);
  if (KATAKANA.test(before) && KATAKANA.test(after)) return false;
  if (UNSPACED.test(before) || UNSPACED.test(after)) return !/^\p{M}$/u.test(after);
  return !(LETTER.test(before) && LETTER.test(after));
}

/** True if `at` would cut a surrogate pair in two. */
export function insidePair(text: string, at: number): boolean {
  const low = text.charCodeAt(at);
  const high = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
}

/**
 * True if text[start, end) stands as words of its own: "US" does not inside "RUSSIA", nor "U.S." inside "U.S.A.".
 */
export function standsAsWords(text: string, start: number, end: number): boolean {
  const runsOn = text.charAt(end - 1) === '.' && /^\p{L}$/u.test(signAfter(text, end));
  return isWordEdge(text, start) && isWordEdge(text, end) && !runsOn;
}

/** Where `words` begin in text[from, to), in order and without overlap. Plain comparison, linear in the text. */
export function occurrences(text: string, words: string, from = 0, to = text.length): number[] {
  const found: number[] = [];
  if (words === '' || to - from < words.length) return found;
  const part = text.slice(from, to);
  const find = finder(words);
  for (let at = find(part, 0); at >= 0; at = find(part, at + words.length)) found.push(from + at);
  return found;
}

/**
 * A search for `words` whose time never exceeds text + words. `indexOf` is quicker on short words but takes text × words
 * on hostile ones, so long words go by Knuth, Morris and Pratt (1977).
 */
export function finder(words: string): (text: string, from: number) => number {
  if (words.length <= 64) return (text, from) => text.indexOf(words, from);
  const back = new Int32Array(words.length);
  for (let n = 1, k = 0; n < words.length; n += 1) {
    while (k > 0 && words.charCodeAt(n) !== words.charCodeAt(k)) k = back[k - 1] ?? 0;
    if (words.charCodeAt(n) === words.charCodeAt(k)) k += 1;
    back[n] = k;
  }
  return (text, from) => {
    for (let n = from, k = 0; n < text.length; n += 1) {
      while (k > 0 && text.charCodeAt(n) !== words.charCodeAt(k)) k = back[k - 1] ?? 0;
      if (text.charCodeAt(n) === words.charCodeAt(k)) k += 1;
      if (k === words.length) return n - k + 1;
    }
    return -1;
  };
}
