/**
 * Triads with one side not stated: two stated sides meet in an actor, and of the two at their ends no claim that counts
 * tells a sign. `counts.notStated` of `triadsOf` says how many there are; they are listed only where someone asks.
 */
import type { BalanceSheet } from './balance.js';
import type { MixedDyad, Side } from './signed.js';

export interface OpenTriad {
  /** Id of the actor in which the two sides meet. */
  readonly at: string;
  /** Ids of the two of whom nothing is stated. */
  readonly ends: readonly [string, string];
  readonly sides: readonly [Side | MixedDyad, Side | MixedDyad];
}

/** @param limit how many are listed, in the order of the sides */
export function openTriadsOf({ sides, mixed }: Pick<BalanceSheet, 'sides' | 'mixed'>, limit = 1000): OpenTriad[] {
  const at = new Map<string, Map<string, Side | MixedDyad>>();
  const put = (one: string, other: string, side: Side | MixedDyad) => {
    const ends = at.get(one);
    if (ends) ends.set(other, side);
    else at.set(one, new Map([[other, side]]));
  };
  for (const side of [...sides, ...mixed]) {
    put(side.dyad.a, side.dyad.b, side);
    put(side.dyad.b, side.dyad.a, side);
  }
  const open: OpenTriad[] = [];
  for (const [middle, ends] of at) {
    const all = [...ends];
    for (const [n, [one, first]] of all.entries())
      for (const [other, second] of all.slice(n + 1)) {
        if (at.get(one)?.has(other)) continue;
        open.push({ at: middle, ends: [one, other], sides: [first, second] });
        if (open.length === limit) return open;
      }
  }
  return open;
}
