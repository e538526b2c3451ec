/** Runs work in slices, so that a page that waits for a picture can scroll, paint and be typed in meanwhile. */
import type { Progress, Steps } from './layout/steps.js';

/** Longest that the page's thread is held before others have their turn, ms; a step that has begun is finished. */
const SLICE = 10;

/**
 * Lets what waits go first: input, painting, the page's own scripts and timers. A message takes its place behind them;
 * `scheduler.yield` would go on before the page's timers for as long as there is work, and timers of our own are held back
 * by 4 ms, and by a second in a tab behind others.
 */
export function turn(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** Goes on for `ms`; what came out, or null if there is more to do. `tell` hears how far the work has come. */
export function slice<T>(
  steps: Steps<T>,
  ms = SLICE,
  tell?: (progress: Progress) => void,
): { readonly value: T } | null {
  const end = performance.now() + ms;
  let last: Progress | undefined;
  while (performance.now() < end) {
    const { done, value } = steps.next();
    if (done) return { value };
    last = value ?? last;
  }
  if (last) tell?.(last);
  return null;
}

/** Goes on slice by slice while it is still wanted; what came out, or null if it was given up. */
export async function inSlices<T>(
  steps: Steps<T>,
  wanted: () => boolean,
  tell?: (progress: Progress) => void,
): Promise<{ readonly value: T } | null> {
  for (;;) {
    await turn();
    if (!wanted()) return null;
    const out = slice(steps, SLICE, tell);
    if (out) return out;
  }
}
