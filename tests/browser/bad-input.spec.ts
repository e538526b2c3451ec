/** Datasets that cannot be loaded, or say little: said in plain words. Most ways to fail are in tests/promises (R9, R10, R34). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../support/imports.js';
import { type Handler, serveSite } from '../support/server.js';
import { ANY_ENGINE, expect, test } from './fixtures.js';
import { drawn } from './frames.js';

const GOOD = readFileSync(join(ROOT, 'graph-data', 'japan-us', 'claims.json'), 'utf8');

/** A host's page that keeps a list of the codes it was told. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>geopolitical-graph { width: 1000px; height: 640px }</style>
<script>var codes = []; document.addEventListener('gg-problem', (e) => codes.push(...e.problems.map((p) => p.code)));</script>
<script src="geopolitical-graph.js"></script></head><body><geopolitical-graph></geopolitical-graph></body></html>`;

const send =
  (body: string | Buffer, { status = 200, type = 'application/json', after = 0 } = {}): Handler =>
  (_request, response) => {
    setTimeout(() => {
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    }, after);
  };

async function withSite(page: Page, routes: Record<string, string | Handler>, run: () => Promise<void>): Promise<void> {
  const site = await serveSite({ routes: { '/host.html': PAGE, ...routes } });
  try {
    await page.goto(`${site.url}/host.html`);
    await run();
  } finally {
    await site.close();
  }
}

const setSrc = (page: Page, src: string) =>
  page.locator('geopolitical-graph').evaluate((graph, to) => graph.setAttribute('src', to), src);
const codes = (page: Page) => page.evaluate(() => (globalThis as unknown as { codes: string[] }).codes);
const title = (page: Page) => page.locator('gg-header h1');

test('a refused connection is told from an answer', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|Cross-Origin|NS_ERROR/);
  await withSite(page, {}, async () => {
    await setSrc(page, 'http://127.0.0.1:9/claims.json');
    await expect(page.locator('gg-problems')).toContainText('could not be fetched');
    expect(await codes(page)).toEqual(['fetch/network']);
  });
});

test('of two loads the newer is shown, however late the older one arrives', async ({ page }) => {
  const slow = GOOD.replace('"title"', '"was": "slow", "title"').replaceAll('Growing Closer', 'Too Late');
  let answer = (): void => {};
  const asked = new Promise<void>((tell) => {
    answer = tell;
  });
  let release: Handler = () => {};
  const late = new Promise<void>((done) => {
    release = (request, response) => {
      answer();
      answer = () => {
        send(slow)(request, response);
        response.once('close', done);
        if (response.destroyed) done();
      };
    };
  });
  await withSite(page, { '/slow.json': (q, r) => release(q, r), '/fast.json': send(GOOD) }, async () => {
    await setSrc(page, 'slow.json');
    await asked;
    await setSrc(page, 'fast.json');
    await expect(title(page)).toContainText('Growing Closer');
    answer();
    await late;
    await drawn(page);
    await expect(title(page)).toContainText('Growing Closer');
  });
});

test('no claims, and countries without relations, have plain sentences of their own', ANY_ENGINE, async ({ page }) => {
  const base = JSON.parse(GOOD) as { claims: { relations?: unknown[]; about?: string[] }[] };
  const none = { ...base, claims: [], layouts: [] };
  const alone = {
    ...base,
    layouts: [],
    claims: base.claims.filter((claim) => (claim.about ?? []).length > 0 && (claim.relations ?? []).length === 0),
  };
  expect(alone.claims.length).toBeGreaterThan(0);
  await withSite(
    page,
    { '/none.json': send(JSON.stringify(none)), '/alone.json': send(JSON.stringify(alone)) },
    async () => {
      await setSrc(page, 'none.json');
      await expect(page.locator('gg-panel')).toContainText('This dataset holds no claims.');
      await setSrc(page, 'alone.json');
      await expect(page.locator('gg-panel')).toContainText('relates none of them to another');
      await page.locator('gg-panel').getByRole('button', { name: 'Japan' }).click();
      await expect(page.locator('gg-panel')).toContainText('relates Japan to no other.');
    },
  );
});

test('a dataset written into the page is read, and taken away again with its script', ANY_ENGINE, async ({ page }) => {
  await withSite(page, {}, async () => {
    const element = page.locator('geopolitical-graph');
    await element.evaluate((graph, text) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      graph.append(script);
    }, GOOD);
    await expect(title(page)).toContainText('Japan');
    await element.evaluate((graph) => graph.querySelector('script')?.remove());
    await expect(title(page)).toHaveCount(0);
  });
});
