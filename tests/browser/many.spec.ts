/** Hundreds of actors and thousands of relations: the page stays alive, words stay readable. */
import type { Page } from '@playwright/test';
import { invented } from '../../scripts/bench/dataset.js';
import { ANY_ENGINE, expect, test } from './fixtures.js';
import { longestTask } from './tasks.js';

/** No positions are given. */
const MANY = invented(200, 2_000);

/**
 * Longest that the page may be held, ms of the processor. Slices take 10 and what the browser itself does at the end of
 * one, to lay out and paint, up to 130; the rest is room for a machine whose cores are shared.
 */
const LONGEST = 250;

/** Served to the page, as a dataset is: given to `evaluate`, it would hold the page by itself. */
async function show(page: Page, data: unknown): Promise<void> {
  await page.route('**/many.json', (route) => route.fulfill({ json: data }));
  await page.evaluate(() => {
    const element = document.createElement('geopolitical-graph');
    element.setAttribute('style', 'position: fixed; inset: 0');
    element.setAttribute('src', '/many.json');
    document.body.replaceChildren(element);
  });
}

const painted = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const stage = document.querySelector('geopolitical-graph')?.shadowRoot?.querySelector('gg-stage');
        return (stage as unknown as { picture?: { isPainted: boolean } } | null)?.picture?.isPainted ?? false;
      }),
    )
    .toBe(true);

test.beforeEach(async ({ page }) => {
  await page.goto('graph-data/dataset.schema.json');
  await page.addScriptTag({ url: '/geopolitical-graph.js' });
});

test(
  '200 actors, 2,000 relations: words that can be read, a press that is answered, the most-claimed first',
  ANY_ENGINE,
  async ({ page, browser }) => {
    const held = await longestTask(browser, page, async () => {
      await show(page, MANY);
      await painted(page);
    });
    expect(held ?? 0).toBeLessThan(LONGEST);

    const names = page.locator('gg-stage g.actor:not([data-quiet]) .name text');
    await expect.poll(() => names.count()).toBeGreaterThan(15);
    const overlaps = await names.evaluateAll((all) => {
      const boxes = all.map((one) => one.getBoundingClientRect());
      const meet = (a: DOMRect, b: DOMRect) =>
        a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
      return boxes.flatMap((box, n) => boxes.slice(n + 1).filter((other) => meet(box, other))).length;
    });
    expect(overlaps).toBe(0);
    expect(await names.count()).toBeLessThan(200);

    const answered = await longestTask(browser, page, async () => {
      await page.locator('gg-stage g.actor circle.hit').first().click();
      await expect(page.locator('gg-country gg-claim').first()).toBeVisible();
      await page.keyboard.press('Escape');
      // What a lens leaves is worked out in slices, and the chip is pressed at once.
      const chip = page.locator('gg-filters .chip').first();
      await chip.click();
      await expect(chip).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('geopolitical-graph')).toHaveJSProperty('lens', { signs: [1] });
      await chip.click();
      await expect(chip).toHaveAttribute('aria-pressed', 'false');
    });
    expect(answered ?? 0).toBeLessThan(LONGEST);

    const written = await longestTask(browser, page, async () => {
      const sizes = await page.evaluate(
        async (formats) => {
          const element = document.querySelector('geopolitical-graph') as unknown as {
            toBlob(format: string, options?: object): Promise<Blob>;
          };
          const sizes: number[] = [];
          for (const format of formats) sizes.push((await element.toBlob(format)).size);
          const ended = new AbortController();
          const told: number[] = [];
          const progress = (done: number, of: number) => {
            told.push(done / of);
            ended.abort();
          };
          const reason = await element.toBlob('json-ld', { signal: ended.signal, progress }).then(
            () => 'done',
            (error: DOMException) => error.name,
          );
          if (reason !== 'AbortError' || !(Number(told[0]) < 1)) throw new Error(`ended: ${reason} at ${told[0]}`);
          return sizes;
        },
        ['json', 'graphml', 'svg'],
      );
      for (const size of sizes) expect(size).toBeGreaterThan(1_000_000);
    });
    expect(written ?? 0).toBeLessThan(LONGEST);

    await page.getByRole('group', { name: 'Most claimed first' }).getByRole('button', { name: '40' }).click();
    await expect(page.getByText('Shown: 40 of 2,000 relations')).toBeVisible();
    const lines = () =>
      page.evaluate(() => {
        const stage = document.querySelector('geopolitical-graph')?.shadowRoot?.querySelector('gg-stage');
        const scene = (stage as unknown as { scene: { lines: { target: string }[] } }).scene;
        return new Set(scene.lines.map(({ target }) => target)).size;
      });
    await expect.poll(lines).toBe(40);
  },
);

test('long work tells how far it is, and ends when the reader does not want to wait', ANY_ENGINE, async ({ page }) => {
  await show(page, invented(2_000, 20_000));
  const element = page.locator('geopolitical-graph');
  await expect(element.getByText(/^(Reading|Relating) [\d,]+ of [\d,]+ claims$/)).toBeVisible();
  // Esc elsewhere in the page is the page's; in the element it ends the work.
  const cancel = element.getByRole('button', { name: 'Cancel' });
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
  );
  await expect(cancel).toBeVisible();
  await cancel.press('Escape');
  await expect(element.getByText('Canceled.')).toBeVisible();
  await expect(cancel).toBeHidden();
  await element.getByRole('button', { name: 'Start again' }).click();
  await expect(element.getByText('Shown: 5,000 of 20,000 relations')).toBeVisible({ timeout: 60_000 });
});
