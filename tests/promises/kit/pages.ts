/** Which promises share a page: loading one costs as much as many cases, and some cases cost as much as many others. */
import type { Promised } from './case.js';

/** What of a promise runs in a page: the numbers of its cases. */
export interface Part {
  readonly promise: Promised;
  readonly numbers: readonly number[];
}

/** How many pages the cases of `npm test` share: as few as keep two workers busy to the end. */
const PAGES = 4;

/** How long the cases of a promise took, tenths of a second on a slow machine: only so that pages end at the same time. */
const TOOK: Readonly<Record<string, number>> = {};

/** What a promise that is not in that list takes for each of its cases. */
const EACH = 5;

/**
 * The pages, each with its promises in their order. With the long cases, which fill a page’s memory, each promise has a
 * page of its own.
 */
export function pagesOf(promises: readonly Promised[], all: boolean): readonly (readonly Part[])[] {
  const parts = promises.flatMap((promise): Part[] => {
    const numbers = (promise.page ?? []).flatMap((one, n) => (all || !one.long ? [n] : []));
    return numbers.length > 0 ? [{ promise, numbers }] : [];
  });
  if (all) return parts.map((part) => [part]);
  const length = ({ promise: { id }, numbers }: Part) => TOOK[id] ?? numbers.length * EACH;
  const pages = Array.from({ length: Math.min(PAGES, parts.length) }, () => ({ parts: [] as Part[], length: 0 }));
  for (const part of parts.toSorted((a, b) => length(b) - length(a))) {
    const page = pages.reduce((a, b) => (b.length < a.length ? b : a));
    page.parts.push(part);
    page.length += length(part);
  }
  return pages.map((page) => parts.filter((part) => page.parts.includes(part)));
}
