/** The comparison of two speakers that is drawn now. */
import { type Voices, voicesOf } from '../view/voices.js';
import { speakersAsked } from './questions/asked.js';
import { comparison } from './questions/worked.js';
import type { GraphState } from './state.js';

let last: { readonly of: readonly unknown[]; readonly voices: Voices } | null = null;

/** Null where none is, or where the first of the two says nothing that passes the lens. The same again while nothing changes. */
export function voicesDrawn({
  lookup,
  asked,
  agreements,
}: Pick<GraphState, 'lookup' | 'asked' | 'agreements'>): Voices | null {
  if (!lookup || !asked.drawn) return null;
  const two = speakersAsked(asked, lookup);
  if (!two || two.first !== asked.first) return null;
  const of = [lookup, two.first, two.second, agreements];
  if (last?.of.every((one, n) => one === of[n])) return last.voices;
  const found = comparison(lookup, two.first, two.second);
  const voices = voicesOf(found, agreements, lookup.dataset, lookup.words);
  last = { of, voices };
  return voices;
}
