/** The words under labels: how many claims are behind them. */
import type { Relations } from '../graph/index.js';
import { claimsIn } from '../language/en.js';
import { formatOf } from '../language/format.js';

/** For scenes that are made without a page. */
export const claimsInEnglish = claimsIn(formatOf('en', 'ltr'));

/** The words for every number of claims that a scene of these relations may show. */
export function countsOf(
  { dyads, agreements }: Relations,
  words: (claims: number) => string,
): Readonly<Record<number, string>> {
  const pairs = dyads.flatMap((dyad) => [
    dyad,
    ...dyad.strands,
    ...(dyad.apart ? [dyad.apart, ...dyad.apart.strands] : []),
  ]);
  const numbers = new Set([...pairs, ...agreements].map((bundle) => bundle.claims.length));
  return Object.fromEntries([...numbers].map((n) => [n, words(n)]));
}
