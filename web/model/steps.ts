/**
 * Work in steps. What takes long is a generator that stops now and then, with or without a word on how far it has come:
 * Node runs it through, a page gives the browser its turn in between. Where it stops has no part in what comes out.
 */

/** So many are done, of so many. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

export type Steps<T> = Generator<Progress | undefined, T, undefined>;

/** Runs all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
