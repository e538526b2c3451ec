import type { Page } from '@playwright/test';

/** Waits until the browser has drawn, twice: whatever was asked for in this task has then been done. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );
