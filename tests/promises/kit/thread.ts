/**
 * Whether a page’s thread was held by the page’s own work. A page has a clock for the wall only: on a busy machine its
 * thread may stand still for seconds without having anything to do. Chromium tells from outside how long it worked; of
 * Firefox, Linux tells how long all of its processes did, which is no less.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { HELD, HELD_FOR } from './rule.js';

/** How long the thread of a page has worked so far, ms, or a little more; Infinity where nobody tells. */
export type Clock = () => Promise<number>;

/** A tick of Linux, in which it counts the work of processes, ms. */
const TICK = 10;

/** How long the processes that this one started, and theirs, have worked, ms; Infinity where the system does not tell. */
export function workOfChildren(): number {
  const parents = new Map<number, { readonly parent: number; readonly work: number }>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      // After the name of the program, which may hold anything, come state, parent, … and as 12th and 13th the work.
      const fields = statOf(name)?.split(') ').at(-1)?.split(' ') ?? [];
      const [parent, user, system] = [fields[1], fields[11], fields[12]].map(Number);
      if (parent !== undefined) parents.set(Number(name), { parent, work: ((user ?? 0) + (system ?? 0)) * TICK });
    }
  } catch {
    return Infinity;
  }
  const isOurs = (id: number): boolean => {
    const parent = parents.get(id)?.parent;
    return parent !== undefined && parent > 0 && (parent === process.pid || isOurs(parent));
  };
  const ours = [...parents.keys()].filter(isOurs);
  return ours.length > 0 ? ours.reduce((sum, id) => sum + (parents.get(id)?.work ?? 0), 0) : Infinity;
}

/** Null for a process that has ended meanwhile. */
function statOf(id: string): string | null {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8');
  } catch {
    return null;
  }
}

export async function clockOf(context: BrowserContext, page: Page, browserName: string): Promise<Clock> {
  if (browserName !== 'chromium') return () => Promise.resolve(workOfChildren());
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
