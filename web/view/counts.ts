/** The words under labels: how many claims are behind them. */
import type { Bundle, Relations } from '../graph/index.js';
import { claimsIn } from '../language/en.js';
import { formatOf } from '../language/format.js';

/** For scenes that are made without a page. */
export const claimsInEnglish = claimsIn(formatOf('en', 'ltr'));

/** The words for every number of claims that a scene of these relations may show. */
export function countsOf(
  { dyads, agreements }: Relations,
  words: (claims: number) => string,
): Readonly<Record<number, string>> {
  const numbers = new Set<number>();
  const add = (bundle: Bundle) => numbers.add(bundle.claims.length);
  for (const dyad of dyads) {
    for (const one of dyad.apart ? [dyad, dyad.apart] : [dyad]) {
      add(one);
      one.strands.forEach(add);
    }
  }
  agreements.forEach(add);
  return Object.fromEntries([...numbers].map((n) => [n, words(n)]));
}
