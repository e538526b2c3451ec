/**
 * Whether a page’s thread was held by the page’s own work. A page has a clock for the wall only: on a busy machine its
 * thread may stand still for seconds without having anything to do. Chromium tells from outside how long it worked.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { HELD, HELD_FOR } from './rule.js';

/** How long the thread of a page has worked so far, ms; Infinity where the browser does not tell. */
export type Clock = () => Promise<number>;

export async function clockOf(context: BrowserContext, page: Page, browserName: string): Promise<Clock> {
  if (browserName !== 'chromium') return () => Promise.resolve(Infinity);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const time = metrics.find(({ name }) => name === 'ThreadTime')?.value;
    if (time === undefined) throw new Error('Chromium does not tell how long a thread has worked');
    return time * 1000;
  };
}

/** Leaves out that the page was held where it cannot have been, as it worked for less than that in all. */
export const withoutWaits = (faults: readonly string[], worked: number, held: number = HELD): string[] =>
  faults.filter((fault) => !HELD_FOR.test(fault) || !(worked < held));
