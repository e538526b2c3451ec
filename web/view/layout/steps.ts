/**
 * Work in steps. What takes long is a generator that stops now and then without a value: Node runs it through, a page
 * gives the browser its turn in between. Where it stops has no part in what comes out.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
