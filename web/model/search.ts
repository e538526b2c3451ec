/**
 * Finds what a reader types. A query is plain text: nothing in it is a pattern. Every word of it must stand somewhere in
 * what is found, be it in the middle of a word, and at least one in its own text; a relation is also known by the names
 * of its parties, and a claim by its speaker and its actors, so that “japan threat” finds the threat to Japan.
 *
 * Hits are ranked by the text they were found in (`SEARCH_FIELDS`: name, alias, label, speaker, claim, quote), then by
 * how many of the query's words it has, by how early the first stands in it, by its length, and by the order of the
 * dataset.
 */
import { fold, foldWithPlaces } from './fold.js';
import {
  type Entry,
  type Found,
  type IndexedText,
  SEARCH_FIELDS,
  type SearchField,
  type SearchIndex,
} from './search-index.js';
import { finder } from './text.js';

export type SearchHit = Found & {
  readonly field: SearchField;
  /** The words of the dataset in which it was found. */
  readonly text: string;
  /** Which piece of the quote `text` is, counted from 0. */
  readonly piece?: number;
  /** What to emphasize in `text`: [start, end) in UTF-16 code units, in order, apart from one another. */
  readonly spans: readonly (readonly [start: number, end: number])[];
};

export interface SearchResult {
  /** The best, at most as many as asked for. */
  readonly hits: readonly SearchHit[];
  /** How many there are altogether. */
  readonly total: number;
}

type Find = (text: string, from: number) => number;

/** One word of the query. */
interface Word {
  readonly length: number;
  readonly find: Find;
}

interface Ranked {
  readonly entry: Entry;
  readonly text: IndexedText;
  /** Field, words missing, place of the first, length, place in the index: smaller is better. */
  readonly rank: readonly [number, number, number, number, number];
}

/**
 * @param index made once by `searchIndex`
 * @param query as typed; blanks alone find nothing
 * @param most how many hits to give, 20 unless told
 */
export function search(index: SearchIndex, query: string, most = 20): SearchResult {
  const words = wordsOf(query);
  const best = new Best(Math.max(0, Math.floor(most)));
  if (words.length === 0) return { hits: [], total: 0 };
  let total = 0;
  index.entries.forEach((entry, place) => {
    if (!matches(entry, words)) return;
    total += 1;
    const ranked = rankedIn(entry, words, place);
    if (ranked) best.add(ranked);
  });
  return { hits: best.list.map((ranked) => hitOf(ranked, words)), total };
}

/** The words of a query, each once, the longest first: it is the likeliest not to be there. */
function wordsOf(query: string): Word[] {
  const words = new Set(fold(query).split(' '));
  words.delete('');
  const sorted = [...words].sort((one, other) => other.length - one.length);
  return sorted.map((word) => ({ length: word.length, find: finderOf(word) }));
}

/** Most texts do not even have the beginning of a long word, which the engine finds out sooner than `finder`. */
function finderOf(word: string): Find {
  const find = finder(word);
  const beginning = word.slice(0, 32);
  if (beginning === word) return find;
  return (text, from) => (text.length - from < word.length || !text.includes(beginning, from) ? -1 : find(text, from));
}

function matches({ own, context }: Entry, words: readonly Word[]): boolean {
  let inOwn = false;
  for (const { find } of words) {
    if (find(own, 0) >= 0) inOwn = true;
    else if (context === '' || find(context, 0) < 0) return false;
  }
  return inOwn;
}

/** The text of an entry that speaks best for it. */
function rankedIn(entry: Entry, words: readonly Word[], place: number): Ranked | null {
  let best: Ranked | null = null;
  for (const text of entry.texts) {
    let [missing, first] = [0, text.folded.length];
    for (const { find } of words) {
      const at = find(text.folded, 0);
      if (at < 0) missing += 1;
      else first = Math.min(first, at);
    }
    if (missing === words.length) continue;
    const rank = [SEARCH_FIELDS.indexOf(text.field), missing, first, text.text.length, place] as const;
    const ranked: Ranked = { entry, text, rank };
    if (!best || missing < best.rank[1] || (missing === best.rank[1] && before(ranked, best))) best = ranked;
  }
  return best;
}

function before(one: Ranked, other: Ranked): boolean {
  const at = one.rank.findIndex((value, n) => value !== other.rank[n]);
  return at >= 0 && (one.rank[at] ?? 0) < (other.rank[at] ?? 0);
}

/** The best of many, in order, without sorting all. */
class Best {
  readonly list: Ranked[] = [];

  constructor(private readonly most: number) {}

  add(ranked: Ranked): void {
    const { list, most } = this;
    const last = list.at(-1);
    if (most === 0 || (list.length >= most && last && !before(ranked, last))) return;
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(ranked, list[middle] as Ranked)) high = middle;
      else low = middle + 1;
    }
    list.splice(low, 0, ranked);
    if (list.length > most) list.pop();
  }
}

function hitOf({ entry, text }: Ranked, words: readonly Word[]): SearchHit {
  const { field, piece } = text;
  const where = piece === undefined ? {} : { piece };
  return { ...entry.found, field, text: text.text, ...where, spans: spansIn(text.text, words) };
}

/** Every place where a word stands, in the original; those that touch are one. */
function spansIn(text: string, words: readonly Word[]): [number, number][] {
  const folded = foldWithPlaces(text);
  const found: [number, number][] = [];
  for (const { length, find } of words) {
    for (let at = find(folded.text, 0); at >= 0; at = find(folded.text, at + length)) {
      found.push([folded.starts[at] ?? 0, folded.ends[at + length - 1] ?? text.length]);
    }
  }
  found.sort((one, other) => one[0] - other[0]);
  const apart: [number, number][] = [];
  for (const span of found) {
    const last = apart.at(-1);
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else apart.push([...span]);
  }
  return apart;
}
