import type { Page } from '@playwright/test';
import { test } from './fixtures.js';

/** What the parts are shown on: opens it the first time, and later brings back how it was at first. */
export type Begin = (page: Page) => Promise<void>;

/**
 * The body of a test of several parts that share one page, one after the other: a page costs seconds, a part tenths of
 * one. The report names the part that failed; those after it are then not run.
 */
export function together(begin: Begin, parts: Readonly<Record<string, (page: Page) => Promise<void>>>) {
  return async ({ page }: { page: Page }): Promise<void> => {
    test.slow();
    for (const [name, part] of Object.entries(parts)) {
      await test.step(name, async () => {
        await begin(page);
        await part(page);
      });
    }
  };
}
