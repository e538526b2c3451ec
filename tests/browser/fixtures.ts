/**
 * The `test` of every browser spec. It serves the built site, and after each test asserts what must always hold: no
 * uncaught error, nothing written to the console as an error, no dialog, and no request to another machine.
 */
import { test as base, expect } from '@playwright/test';
import { serveSite, type Served } from '../support/server.js';

export { expect };

/**
 * For tests of what no browser engine has a part in, such as what is said of a bad dataset: run in Chromium only, so that
 * the whole stays under ten minutes. `ALL_ENGINES=1 npm run test:browser` runs them everywhere.
 */
export const ANY_ENGINE = { tag: '@any-engine' } as const;

/** For what repeats on a second dataset, at length, what is tested on the first: `LONG=1 npm run test:browser` runs it. */
export const LONG = { tag: ['@any-engine', '@long'] };

/** Firefox asks a site for its icon of its own accord, which a strict policy forbids: the browser's doing, not ours. */
export const ICON_ASKED = /img-src[^]*favicon\.ico/;

export interface Watch {
  /** The address of every request so far, in order. */
  readonly requests: readonly string[];
  /** What went wrong so far, in words. */
  readonly problems: readonly string[];
  /** Expects problems whose text matches: for tests that provoke one, such as an answer 404. */
  allow(pattern: RegExp): void;
}

const LOCAL = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Whether a request goes out to a network; `data:` and `blob:` never leave the page. */
function leavesTheMachine(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return /^(https?|wss?|ftp):$/.test(protocol) && !LOCAL.has(hostname);
}

export const test = base.extend<{ watch: Watch }, { site: Served }>({
  site: [
    // Playwright reads from the parameter which fixtures this one needs: none.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  baseURL: async ({ site }, use) => use(`${site.url}/`),

  watch: [
    async ({ context }, use) => {
      const requests: string[] = [];
      const problems: string[] = [];
      const allowed: RegExp[] = [];
      context.on('weberror', (event) => problems.push(`uncaught: ${event.error().stack ?? event.error().message}`));
      context.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
      });
      context.on('dialog', (dialog) => {
        problems.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      context.on('request', (request) => {
        requests.push(request.url());
        if (leavesTheMachine(request.url())) problems.push(`request to another machine: ${request.url()}`);
      });
      await use({ requests, problems, allow: (pattern) => void allowed.push(pattern) });
      expect(problems.filter((problem) => !allowed.some((pattern) => pattern.test(problem)))).toEqual([]);
    },
    { auto: true },
  ],
});
