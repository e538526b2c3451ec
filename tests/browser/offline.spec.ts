/** The page that holds everything: opened from a disk, without a network, and with the worst of texts. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { offlineHtml, type OfflineView } from '../../web/exchange/index.js';
import type { Dataset } from '../../web/model/index.js';
import { SHIPPED, shownHostile } from '../exchange/datasets.js';
import { ROOT } from '../support/imports.js';
import { expect, test } from './fixtures.js';

const bundle = () => readFileSync(join(ROOT, 'dist', 'geopolitical-graph.js'), 'utf8');

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
});
test.afterAll(() => rmSync(folder, { recursive: true }));

/** What runs before the page: a canary that every payload would sing to, and an ear for what the policy forbids. */
async function open(page: Page, dataset: Dataset, view: OfflineView = {}, title?: string): Promise<string> {
  await page.addInitScript(() => {
    const heard = { canary: 0, violations: [] as string[] };
    Object.assign(globalThis, { heard, alert: () => (heard.canary += 1) });
    addEventListener('securitypolicyviolation', (event) =>
      heard.violations.push(`${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  const file = join(folder, `${dataset.id}.html`);
  writeFileSync(file, offlineHtml({ bundle: bundle(), dataset, view, ...(title === undefined ? {} : { title }) }));
  const url = pathToFileURL(file).href;
  await page.goto(url);
  return url;
}

const heard = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: { canary: number; violations: string[] } }).heard);

/** All but the page itself, which not every browser tells of, and what it made in memory. */
const askedFor = (requests: readonly string[], url: string) =>
  requests.filter((address) => address !== url && !/^(blob|data):/.test(address));

test('opens from a disk with the explorer and its evidence, and asks for nothing', async ({ page, watch }) => {
  const [, dataset] = SHIPPED.find(([name]) => name === 'japan-us') ?? [];
  if (!dataset) throw new Error('there is no such dataset');
  const url = await open(page, dataset, { selected: 'd:JPN~USA', layout: 'map' });
  const stage = page.locator('gg-stage');
  for (const { name } of dataset.actors) await expect(stage.getByText(name).first()).toBeVisible();
  await expect(page.locator('gg-relation')).toContainText('close allies since World War II');
  await expect(page.locator('[slot="fallback"]')).toBeHidden();
  // As it was: on the map, whose land it has with it.
  await expect(page.getByRole('button', { name: 'Map', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(stage.locator('path.land').first()).toBeVisible();
  expect(askedFor(watch.requests, url)).toEqual([]);
  expect(await heard(page)).toEqual({ canary: 0, violations: [] });
});

test('holds any text as text', async ({ page, watch }) => {
  // Without positions, so that they must be found under the page’s policy as well.
  const dataset = { ...shownHostile(), layouts: [] };
  const title = '</title><script>alert(1)</script>';
  const view = { lens: '"><script>alert(1)</script>', selected: `"'><img src=x onerror=alert(1)>` };
  const url = await open(page, dataset, view, title);
  await expect(page).toHaveTitle(title);
  await expect(page.locator('gg-header h1')).toBeVisible();
  // The search for places takes seconds on a busy machine.
  await expect(page.locator('gg-stage [role="button"]').first()).toBeVisible({ timeout: 20_000 });
  // Claims without scripts: as many as there are, and no element but those of the page's own.
  const fallback = page.locator('article[slot="fallback"]');
  await expect(fallback.locator('li')).toHaveCount(dataset.claims.length);
  expect(await fallback.locator('*:not(h1, p, ol, li, blockquote)').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(2);
  expect(askedFor(watch.requests, url)).toEqual([]);
  expect(await heard(page)).toEqual({ canary: 0, violations: [] });
});

test('can be read without scripts', async ({ browser }, { project }) => {
  test.skip(project.name !== 'chromium', 'plain HTML');
  const [, dataset] = SHIPPED[0] ?? [];
  if (!dataset) throw new Error('there is no shipped dataset');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const file = join(folder, 'plain.html');
  writeFileSync(file, offlineHtml({ bundle: bundle(), dataset }));
  await page.goto(pathToFileURL(file).href);
  await expect(page.getByText(dataset.claims[0]?.text ?? '')).toBeVisible();
  await context.close();
});
