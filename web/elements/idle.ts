/** Longest that work waits for the browser to have nothing else to do, ms. */
const LONGEST = 2000;

/** Does `work` once the browser has painted and has time; returns what calls it off. */
export function whenIdle(work: () => void): () => void {
  let off = (): void => {};
  const frame = requestAnimationFrame(() => {
    if (typeof requestIdleCallback === 'function') {
      const idle = requestIdleCallback(work, { timeout: LONGEST });
      off = () => cancelIdleCallback(idle);
    } else {
      const timer = setTimeout(work);
      off = () => clearTimeout(timer);
    }
  });
  off = () => cancelAnimationFrame(frame);
  return () => off();
}
