/**
 * A stretch of a long list that is gone through from one item to the next: the pages around the one in focus, with a way to
 * those before and after. A jump leads to the page of the item, wherever that is, and not to all on the way there.
 */

/** More pages at once are more than a reader keeps in sight, and make every step slow. */
const MOST_PAGES = 4;

export interface Stretch {
  /** Pages, from 0; the last is not among them. */
  readonly first: number;
  readonly end: number;
}

export const START: Stretch = { first: 0, end: 1 };

/** The stretch with the page of an item, which is put at an end of it if it is next to it, else begun anew there. */
export function reached({ first, end }: Stretch, page: number): Stretch {
  if (page >= first && page < end) return { first, end };
  if (page === end) return { first: Math.max(first, end + 1 - MOST_PAGES), end: end + 1 };
  if (page === first - 1) return { first: page, end: Math.min(end, page + MOST_PAGES) };
  return { first: page, end: page + 1 };
}

/** How many items are shown, and how many a press on either button brings. */
export interface Shown<T> {
  readonly items: readonly T[];
  readonly before: number;
  readonly after: number;
}

/** @param size items on a page; a few more than a page are shown at once */
export function shownOf<T>(all: readonly T[], size: number, { first, end }: Stretch): Shown<T> {
  if (all.length <= size * 1.25) return { items: all, before: 0, after: 0 };
  const [from, to] = [first * size, end * size];
  return {
    items: all.slice(from, to),
    before: Math.min(size, from),
    after: Math.min(size, Math.max(0, all.length - to)),
  };
}
