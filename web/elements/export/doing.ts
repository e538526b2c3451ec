/** How an export is done: in slices on the page's own thread, told of, and ended when nobody waits for it any more. */
import type { Steps } from '../../model/index.js';
import { inSlices } from '../../view/slices.js';

export interface Doing {
  /** Ends the work; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Hears now and then how far the work has come: so much is done, of so much. */
  readonly progress?: (done: number, of: number) => void;
}

/** What comes out of the steps. Rejects with the signal's reason where the work was ended. */
export async function doing<T>(steps: Steps<T>, { signal, progress }: Doing = {}): Promise<T> {
  const out = await inSlices(
    steps,
    () => !signal?.aborted,
    ({ done, of }) => progress?.(done, of),
  );
  if (out) return out.value;
  throw signal?.reason;
}

/** Characters that go into the file together. */
const TOGETHER = 250_000;

/** A file of what `write` puts down, which is not kept as text. */
export function* blobSteps(write: (to: string[]) => Steps<void>, type: string): Steps<Blob> {
  const parts: Blob[] = [];
  const to: string[] = [];
  const work = write(to);
  let [seen, length] = [0, 0];
  for (;;) {
    const { done, value } = work.next();
    for (; seen < to.length; seen++) length += to[seen]?.length ?? 0;
    if (done || length > TOGETHER) {
      parts.push(new Blob(to.splice(0)));
      [seen, length] = [0, 0];
    }
    if (done) return new Blob(parts, { type });
    yield value;
  }
}

/** A file of pieces that are made first. */
export const blobOfPieces = (pieces: Steps<readonly string[]>, type: string): Steps<Blob> =>
  blobSteps(function* put(to) {
    for (const piece of yield* pieces) {
      to.push(piece);
      yield;
    }
  }, type);
