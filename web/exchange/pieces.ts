/**
 * Files in pieces. What takes long to write is put down a piece at a time, in steps: the command line runs them through, a
 * page gives the browser its turn in between. Joined, the pieces are the file, whoever wrote it.
 */
import { finished, type Progress, type Steps } from '../model/index.js';

/** Puts pieces of a text at the end of `to`. */
export type Writing = (to: string[]) => Steps<void>;

export function written(write: Writing): string {
  const to: string[] = [];
  finished(write(to));
  return to.join('');
}

/** Items that are written in one step. */
const IN_STEP = 16;

/** One piece for each item, with `between` before all but the first. */
export function* each<T>(
  to: string[],
  items: readonly T[],
  write: (item: T, place: number) => string,
  between = '',
): Steps<void> {
  for (const [n, item] of items.entries()) {
    to.push(n === 0 || between === '' ? write(item, n) : between + write(item, n));
    if (n % IN_STEP === IN_STEP - 1) yield { done: n + 1, of: items.length };
  }
}

function* told<T>(steps: Steps<T>, how: (progress: Progress) => Progress): Steps<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield value && how(value);
  }
}

/** Steps that are one of several parts of a work: how far they have come is told of the whole. @param place from 0 */
export const part = <T>(steps: Steps<T>, place: number, parts: number): Steps<T> =>
  told(steps, ({ done, of }) => ({ done: place * of + done, of: parts * of }));

/** Steps over some of many items: how far they have come is told of all. @param before items that were done already */
export const among = <T>(steps: Steps<T>, before: number, all: number): Steps<T> =>
  told(steps, ({ done }) => ({ done: before + done, of: all }));
