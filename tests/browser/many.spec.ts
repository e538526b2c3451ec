/** Hundreds of actors and thousands of relations: the page stays alive, words stay readable. */
import type { Page } from '@playwright/test';
import { invented } from '../../scripts/bench/dataset.js';
import { ANY_ENGINE, expect, test } from './fixtures.js';

/** No positions are given. */
const MANY = invented(200, 2_000);

/**
 * Longest that the page may be held while claims are read and related, ms. Slices take 10; more is what a machine with two
 * cores takes that runs another test beside this one.
 */
const LONGEST = 400;

interface Tasks {
  readyAt: number;
  tasks: { start: number; duration: number }[];
}

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
  await page.evaluate(() => {
    const all: Tasks['tasks'] = [];
    Object.assign(globalThis, { tasks: all });
    addEventListener('gg-ready', () => Object.assign(globalThis, { readyAt: performance.now() }));
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) all.push({ start: startTime, duration });
    }).observe({ type: 'longtask' });
  });
});

test(
  '200 actors, 2,000 relations: words that can be read, a press that is answered, the most-claimed first',
  ANY_ENGINE,
  async ({ page }) => {
    const begun = await page.evaluate(() => performance.now());
    await show(page, MANY);
    await painted(page);
    const { tasks, readyAt } = await page.evaluate(() => {
      const { tasks, readyAt } = globalThis as unknown as Tasks;
      return { tasks, readyAt };
    });
    const whileRead = tasks.filter(({ start, duration }) => start > begun && start + duration < readyAt);
    expect(Math.max(0, ...whileRead.map(({ duration }) => duration))).toBeLessThan(LONGEST);

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

    await page.locator('gg-stage g.actor circle.hit').first().click();
    await expect(page.locator('gg-country gg-claim').first()).toBeVisible();
    await page.keyboard.press('Escape');

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
  await expect(element.getByText('Shown: 5,000 of 20,000 relations')).toBeVisible();
});
