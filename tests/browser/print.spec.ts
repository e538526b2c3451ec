/** On paper: the graph, what its marks mean and every claim, on light ground, nothing cut off, and the host's page around it. */
import type { Page } from '@playwright/test';
import { rawDataset } from '../support/statements.js';
import { serveSite } from '../support/server.js';
import { expect, test } from './fixtures.js';
import { drawn } from './frames.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

/** Width of what is printed on a page with margins of 1 cm, px. */
const PAPER = { A4: 718, Letter: 740 } as const;
const NO_MEDIUM = 'Firefox, driven over its standard protocol, cannot be told another medium';
const CLAIMS = rawDataset('japan-us').claims.length;

const element = (page: Page) => page.locator('geopolitical-graph');
const ready = (page: Page) => expect(page.locator('gg-stage g[data-key]').first()).toBeAttached({ timeout: LAYOUT });

/** As the browser sets pages: the medium, and the window as wide as the paper. */
async function onPaper(page: Page, width: number, then: () => Promise<void>): Promise<void> {
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('gg-print h1')).toBeVisible();
  await drawn(page);
  await then();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('gg-print')).toHaveCount(0);
}

/** What sticks out of the page, is cut off by what is around it, or scrolls, where nobody can scroll. */
const faults = (page: Page) =>
  page.locator('gg-print').evaluate((print) => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const name = (one: Element) => `${one.localName}.${one.getAttribute('class') ?? ''}`;
    const seen = all(print.shadowRoot as ShadowRoot).filter((one) => one.getClientRects().length > 0);
    const wide = seen.filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      return left < -0.5 || right > document.documentElement.clientWidth + 0.5;
    });
    const cut = seen.filter(
      (one) =>
        /hidden|clip|auto|scroll/.test(getComputedStyle(one).overflow) && one.scrollHeight > one.clientHeight + 1,
    );
    return [...wide, ...cut.filter((one) => one instanceof HTMLElement && one.clientHeight > 1)].map(name);
  });

/** How far the element, and so the page, goes beyond what it holds: nothing may. */
const ends = (page: Page) =>
  element(page).evaluate((graph) => {
    const print = graph.shadowRoot?.querySelector('gg-print') as Element;
    return [graph, document.documentElement].map((one) =>
      Math.round(one.getBoundingClientRect().bottom - print.getBoundingClientRect().bottom),
    );
  });

test.describe('the explorer', () => {
  test.use({ colorScheme: 'dark', reducedMotion: 'reduce' });

  test('prints all claims in the order of the article below graph and legend, on A4 and Letter, in light colors', async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', NO_MEDIUM);
    test.slow();
    await page.goto('#japan-us');
    await ready(page);
    for (const width of Object.values(PAPER)) {
      await onPaper(page, width, async () => {
        expect(await faults(page)).toEqual([]);
        for (const distance of await ends(page)) expect(Math.abs(distance)).toBeLessThanOrEqual(1);
        const claims = page.locator('gg-print gg-claim');
        await expect(claims).toHaveCount(CLAIMS);
        const places = await claims.evaluateAll((all) =>
          all.map((one) => (one as unknown as { claim: { quote: { start: number }[] } }).claim.quote[0]?.start ?? -1),
        );
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        await expect(claims.last()).toBeVisible();
        expect(
          await claims.evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).breakInside))]),
        ).toEqual(['avoid']);
        await expect(page.locator('gg-print gg-legend')).toContainText('Hedged');
        // Every line and disc of the picture, none of them a raster.
        const drawnLines = await page
          .locator('gg-stage')
          .evaluate((one) => (one as unknown as { scene: { lines: unknown[] } }).scene.lines.length);
        await expect(page.locator('gg-print svg.picture path.shaft')).toHaveCount(drawnLines);
        await expect(page.locator('gg-print svg.picture g.actor')).toHaveCount(9);
        await expect(page.locator('gg-print canvas, gg-print image')).toHaveCount(0);
        const colors = await page.locator('gg-print').evaluate((one) => {
          const text = getComputedStyle(one).color;
          const disc = getComputedStyle(one.shadowRoot?.querySelector('.face') as Element).fill;
          return { text, disc };
        });
        expect(colors).toEqual({ text: 'rgb(27, 29, 33)', disc: 'rgb(255, 255, 255)' });
        await expect(page.getByRole('navigation', { name: 'Articles' })).toBeHidden();
      });
    }
  });

  test('prints what the lens lets pass, with what is selected forward, and again as it was before', async ({
    page,
    browserName,
  }) => {
    await page.goto('#japan-us');
    await ready(page);
    await element(page).evaluate((graph) =>
      Object.assign(graph, { selected: 'a:JPN', lens: { certainties: ['hedged'] } }),
    );
    await expect(page.locator('gg-header .counts')).toContainText('11 of 69');
    const before = await page.locator('gg-stage').boundingBox();
    // By its events alone, as browsers that do not tell of the medium.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('gg-print gg-claim')).toHaveCount(11);
    await expect(page.locator('gg-print .sub')).toContainText('11 of 69 claims shown');
    await expect(page.locator('gg-print .disc.selected')).toHaveCount(1);
    await expect(page.locator('gg-print .line.back').first()).toBeAttached();
    // What acts on a pair, and the marks of a comparison, are on paper as on screen.
    await element(page).evaluate((graph) =>
      Object.assign(graph, { selected: 'a:CHN', lens: {}, asked: { first: 'klingner', drawn: true } }),
    );
    await expect(page.locator('gg-print .acts .heads')).toHaveAttribute('d', /M/);
    await expect(page.locator('gg-print .mark[data-mark="differ"]').first()).toBeAttached();
    await expect(page.locator('gg-print gg-legend')).toContainText('they differ');
    await element(page).evaluate((graph) =>
      Object.assign(graph, { selected: 'a:JPN', lens: { certainties: ['hedged'] }, asked: null }),
    );
    await expect(page.locator('gg-print gg-claim')).toHaveCount(11);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('gg-print')).toHaveCount(0);
    expect(await page.locator('gg-stage').boundingBox()).toEqual(before);
    // And as a file, which needs all of it in one go.
    if (browserName !== 'chromium') return;
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(1);
    expect(pdf).not.toMatch(/\/Subtype \/Image/);
  });
});

const HOST = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>body { margin: 0 auto; max-width: 640px } geopolitical-graph { height: 420px; max-height: 80vh; overflow: hidden }</style>
<script src="geopolitical-graph.js"></script></head><body><h1>An article</h1><p id="above">Before the graph.</p>
<geopolitical-graph controls="compact" src="graph-data/japan-us/claims.json"><p slot="caption">A caption</p></geopolitical-graph>
<p id="below">After the graph.</p></body></html>`;

test('a host’s page prints its article around all of the embed', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', NO_MEDIUM);
  const site = await serveSite({ routes: { '/host.html': HOST } });
  try {
    await page.goto(`${site.url}/host.html`);
    await ready(page);
    await onPaper(page, PAPER.A4, async () => {
      expect(await faults(page)).toEqual([]);
      await expect(page.locator('gg-print gg-claim')).toHaveCount(CLAIMS);
      const box = async (what: string) => {
        const found = await page.locator(what).first().boundingBox();
        return { top: found?.y ?? 0, bottom: (found?.y ?? 0) + (found?.height ?? 0) };
      };
      const [above, print, caption, below] = [
        await box('#above'),
        await box('gg-print'),
        await box('[slot="caption"]'),
        await box('#below'),
      ];
      expect(above.bottom).toBeLessThanOrEqual(print.top);
      expect(print.bottom).toBeLessThanOrEqual(caption.top + 1);
      expect(caption.bottom).toBeLessThanOrEqual(below.top);
    });
  } finally {
    await site.close();
  }
});
