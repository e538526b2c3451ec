/** Which promises share a page: loading one costs as much as many cases, and some cases cost as much as many others. */
import type { DriveCase, Promised } from './case.js';

/** What of a promise runs in a page: the numbers of its cases. */
export interface Part {
  readonly promise: Promised;
  readonly numbers: readonly number[];
}

/** How many pages the cases of `npm test` share: as few as keep two workers busy to the end. */
const PAGES = 4;

/** How long the cases of a promise took, tenths of a second on a slow machine: only so that pages end at the same time. */
const TOOK: Readonly<Record<string, number>> = {
  R1: 99,
  R2: 40,
  R3: 38,
  R5: 22,
  R8: 8,
  R9: 28,
  R10: 50,
  R11: 5,
  R12: 24,
  R13: 55,
  R15: 62,
  R16: 8,
  R17: 25,
  R18: 8,
  R19: 9,
  R20: 70,
  R21: 9,
  R24: 57,
  R25: 5,
  R27: 70,
  R30: 8,
  R31: 5,
  R34: 27,
};

/** What a promise that is not in that list takes for each of its cases. */
const EACH = 5;

/** How many cases of one promise share a page in a run of all: they fill its memory, and one that hangs costs its page. */
const MOST = 100;

/** A run of all: each promise has pages of its own. */
const apart = ({ promise, numbers }: Part): Part[] =>
  Array.from({ length: Math.ceil(numbers.length / MOST) }, (_, n) => ({
    promise,
    numbers: numbers.slice(n * MOST, (n + 1) * MOST),
  }));

/** The pages, each with its promises in their order. */
export function pagesOf(promises: readonly Promised[], all: boolean): readonly (readonly Part[])[] {
  const parts = promises.flatMap((promise): Part[] => {
    const numbers = (promise.page ?? []).flatMap((one, n) => (all || !one.long ? [n] : []));
    return numbers.length > 0 ? [{ promise, numbers }] : [];
  });
  if (all) return parts.flatMap(apart).map((part) => [part]);
  const length = ({ promise: { id }, numbers }: Part) => TOOK[id] ?? numbers.length * EACH;
  const pages = Array.from({ length: Math.min(PAGES, parts.length) }, () => ({ parts: [] as Part[], length: 0 }));
  for (const part of parts.toSorted((a, b) => length(b) - length(a))) {
    const page = pages.reduce((a, b) => (b.length < a.length ? b : a));
    page.parts.push(part);
    page.length += length(part);
  }
  return pages.map((page) => parts.filter((part) => page.parts.includes(part)));
}

/** How many of the cases that steer the browser share a context. */
const SHARE = 7;

/** The cases that steer the browser, in their order, in groups. */
export function steeredOf(promises: readonly Promised[], all: boolean) {
  const cases = promises.flatMap(({ id, drive = [] }) =>
    drive.filter((one) => all || !one.long).map((one) => ({ id, one }) as { id: string; one: DriveCase }),
  );
  return Array.from({ length: Math.ceil(cases.length / SHARE) }, (_, n) => cases.slice(n * SHARE, (n + 1) * SHARE));
}
