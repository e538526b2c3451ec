/** How much of an article its quotes hold: the union of all pieces, in words. A word counts if any of it is quoted. */
import { cleanText } from './clean.js';
import type { Claim, Dataset } from './schema.js';
import { countWords, wordsOf } from './text.js';

export interface Coverage {
  /** Words that at least one quote touches. */
  readonly quoted: number;
  /** Words of the article. */
  readonly words: number;
  /** quoted / words; 0 for an empty article. */
  readonly share: number;
}

/** @param text the article's text that the offsets count in */
export function coverage(dataset: Dataset, text: string): Coverage {
  const spans = dataset.claims.flatMap((claim) => claim.quote.map(({ start, end }) => ({ start, end })));
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const words = wordsOf(cleanText(text));
  let [quoted, next, reach] = [0, 0, 0];
  for (const word of words) {
    // Spans that begin before the word ends; of these only the one that reaches farthest matters.
    for (let span = spans[next]; span && span.start < word.end; span = spans[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    if (reach > word.start) quoted += 1;
  }
  return { quoted, words: words.length, share: words.length > 0 ? quoted / words.length : 0 };
}

/** Words in a claim's quote, all pieces together. */
export const quoteLength = (claim: Claim): number => claim.quote.reduce((sum, { exact }) => sum + countWords(exact), 0);
