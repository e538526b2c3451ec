/** The explorer opens, shows its article, and asks nobody but its own server for anything. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/imports.js';
import { serveSite } from '../support/server.js';
import { expect, test } from './fixtures.js';

const DATA = join(ROOT, 'graph-data');
const articles = readdirSync(DATA, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

interface Shown {
  readonly article: { readonly title: string };
  readonly actors: readonly { readonly name: string }[];
}

test('the explorer opens on its article, which is drawn', async ({ page, site, watch }) => {
  const asked = page.waitForRequest((request) => request.url().endsWith('/claims.json'));
  await page.goto('');
  // Read from the disk: a browser may have let go of an answer's body by the time it is asked for it.
  const path = new URL((await asked).url()).pathname.replace('/graph-data/', '');
  const dataset = JSON.parse(readFileSync(join(DATA, path), 'utf8')) as Shown;
  const element = page.locator('geopolitical-graph');
  await expect(element).toBeVisible();
  expect(dataset.actors.length).toBeGreaterThan(1);
  const stage = element.locator('gg-stage');
  for (const { name } of dataset.actors) await expect(stage.getByText(name).first()).toBeVisible();
  await expect(page.locator('gg-header').getByText(dataset.article.title).first()).toBeVisible();
  expect(watch.requests.filter((address) => /^https?:/.test(address) && !address.startsWith(`${site.url}/`))).toEqual(
    [],
  );

  // Lines and discs are drawn.
  const canvases = page.locator('geopolitical-graph canvas');
  const ink = () =>
    canvases.evaluateAll((all) =>
      all.reduce((sum, canvas) => {
        const { width, height } = canvas as HTMLCanvasElement;
        const context = (canvas as HTMLCanvasElement).getContext('2d');
        if (!context || width === 0 || height === 0) return sum;
        const { data } = context.getImageData(0, 0, width, height);
        let inked = 0;
        for (let at = 3; at < data.length; at += 4) if (data[at]) inked++;
        return sum + inked;
      }, 0),
    );
  // A disc alone has about a thousand pixels.
  await expect.poll(ink).toBeGreaterThan(1000);
});

/** The page of someone who embeds the element, with the one-file bundle. */
const host = (article: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A newspaper</title><link rel="icon" href="data:,">
<script src="before.js"></script><script src="geopolitical-graph.js"></script></head>
<body><geopolitical-graph src="graph-data/${article}/claims.json"></geopolitical-graph></body></html>`;

test.describe('the one-file bundle', () => {
  for (const article of articles) {
    test(`shows ${article} in a page of its own, and leaves no name behind`, async ({ page }) => {
      const before = 'globalThis.before = new Set(Object.getOwnPropertyNames(globalThis)).add("before");';
      const own = await serveSite({ routes: { '/host.html': host(article), '/before.js': before } });
      try {
        await page.goto(`${own.url}/host.html`);
        const { actors } = JSON.parse(readFileSync(`${DATA}/${article}/claims.json`, 'utf8')) as Shown;
        const element = page.locator('geopolitical-graph');
        for (const { name } of actors) await expect(element.getByText(name).first()).toBeVisible();
        const left = await page.evaluate(() => {
          const known = (globalThis as unknown as { before: Set<string> }).before;
          return Object.getOwnPropertyNames(globalThis).filter((name) => !known.has(name) && !/^\d+$/.test(name));
        });
        // Names of Lit, by which two copies of it find each other, and of Playwright.
        expect(
          left.filter((name) => !/^((lit|reactiveElement)[A-Za-z]*Versions|litPropertyMetadata|__pw.*)$/.test(name)),
        ).toEqual([]);
      } finally {
        await own.close();
      }
    });
  }
});
