/** What is worked out, kept for as long as the relations of a lens are: a part that is opened again costs nothing. */
import {
  balanceOf,
  type BalanceSheet,
  certaintiesNamed,
  compareSpeakers,
  type Comparison,
  type Connection,
  connectionOf,
  STATED,
} from '../../graph/index.js';
import type { Lens } from '../../model/index.js';
import type { Lookup } from '../lookup.js';

/** Keeps the last result by the relations and a key. */
function kept<T>(): (lookup: Lookup, key: string, make: () => T) => T {
  const known = new WeakMap<object, { readonly key: string; readonly value: T }>();
  return ({ relations }, key, make) => {
    const before = known.get(relations);
    if (before?.key === key) return before.value;
    const value = make();
    known.set(relations, { key, value });
    return value;
  };
}

const sheets = kept<BalanceSheet>();
const ways = kept<Connection | undefined>();
const comparisons = kept<Comparison>();

export function sheetOf(lookup: Lookup, lens: Lens): BalanceSheet {
  const certainties = certaintiesNamed(lens);
  return sheets(lookup, certainties.join(), () => balanceOf(lookup.relations, { certainties }));
}

/** The certainties that count for a way. */
export const certaintiesOfWays = (lens: Lens) => certaintiesNamed(lens, STATED);

export function connection(lookup: Lookup, lens: Lens, from: string, to: string): Connection | undefined {
  const certainties = certaintiesOfWays(lens);
  const key = JSON.stringify([from, to, certainties]);
  return ways(lookup, key, () => connectionOf(lookup.relations, from, to, { certainties }));
}

/** @param second null for all others together */
export const comparison = (lookup: Lookup, first: string, second: string | null): Comparison =>
  comparisons(lookup, JSON.stringify([first, second]), () =>
    compareSpeakers(lookup.dataset, first, second ?? undefined),
  );
