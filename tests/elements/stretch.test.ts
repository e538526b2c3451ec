/** A long list a stretch at a time. */
import { describe, expect, it } from 'vitest';
import { reached, shownOf, START } from '../../web/elements/panel/stretch.js';

const all = Array.from({ length: 1_000 }, (_, n) => n);

describe('a stretch of a long list', () => {
  it('shows a short list whole', () => {
    expect(shownOf(all.slice(0, 125), 100, START)).toEqual({ items: all.slice(0, 125), before: 0, after: 0 });
    expect(shownOf([], 100, START).items).toEqual([]);
  });

  it('begins with a page, and tells how many a press brings', () => {
    expect(shownOf(all, 100, START)).toEqual({ items: all.slice(0, 100), before: 0, after: 100 });
    const last = shownOf(all.slice(0, 930), 100, { first: 8, end: 9 });
    expect([last.before, last.after]).toEqual([100, 30]);
    expect(shownOf(all, 100, { first: 9, end: 10 })).toMatchObject({ before: 100, after: 0 });
  });

  it('grows at either end, and lets go of what is far', () => {
    expect(reached({ first: 3, end: 4 }, 4)).toEqual({ first: 3, end: 5 });
    expect(reached({ first: 3, end: 4 }, 2)).toEqual({ first: 2, end: 4 });
    expect(reached({ first: 0, end: 4 }, 4)).toEqual({ first: 1, end: 5 });
    expect(reached({ first: 1, end: 5 }, 0)).toEqual({ first: 0, end: 4 });
    expect(reached({ first: 1, end: 5 }, 3)).toEqual({ first: 1, end: 5 });
  });

  it('is begun anew where a jump leads', () => {
    expect(reached({ first: 0, end: 4 }, 9)).toEqual({ first: 9, end: 10 });
    expect(reached({ first: 7, end: 9 }, 0)).toEqual({ first: 0, end: 1 });
  });
});
