/** A triad in a sentence. Pure, so that it can be tested without a browser. */
import type { BalanceTriad } from '../../graph/index.js';
import type { Words } from '../../language/index.js';

/** “Japan and United States stand together, both against China: consistent.” */
export function triadWords({ actors, sides, verdict }: BalanceTriad, { follows: { triad } }: Words): string {
  const names = actors.map(({ name }) => name);
  const [a = '', b = '', c = ''] = names;
  if (verdict === 'mixed') return triad.mixed(names);
  const signs = sides.map(({ sign }) => sign);
  // For each side, its two and the third, who stands opposite.
  const seen: readonly (readonly [readonly string[], string])[] = [
    [[a, b], c],
    [[a, c], b],
    [[b, c], a],
  ];
  const alone = (sign: 1 | -1) => seen[signs.indexOf(sign)] ?? [names, ''];
  const negative = signs.filter((sign) => sign === -1).length;
  if (negative === 0) return triad.together(names);
  if (negative === 3) return triad.apart(names);
  const [two, third] = alone(negative === 2 ? 1 : -1);
  return negative === 2 ? triad.against(two, third) : triad.between(third, two);
}
