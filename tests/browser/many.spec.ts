/** Hundreds of actors and thousands of relations: the page stays alive, words stay readable, long work can be ended. */
import type { Page } from '@playwright/test';
import { generate } from '../../scripts/lib/generate.js';
import { ANY_ENGINE, expect, test } from './fixtures.js';

/** 200 actors, 2,000 pairs; and so many that placing them takes a while. No positions are given. */
const MANY = generate(7, 200, 2_000);
const VERY_MANY = generate(7, 2_000, 4_000);

/**
 * Longest that the page may be held while claims are read and actors are placed, ms. Slices take 10; a single step and what
 * is drawn at the end take more, on a machine with two cores that runs another test beside this one.
 */
const LONGEST = 400;

interface Tasks {
  tasks: { start: number; duration: number }[];
}

async function show(page: Page, data: unknown): Promise<void> {
  await page.evaluate((given) => {
    const element = document.querySelector('geopolitical-graph') ?? document.createElement('geopolitical-graph');
    element.setAttribute('style', 'position: fixed; inset: 0');
    Object.assign(element, { data: given });
    if (!element.isConnected) document.body.replaceChildren(element);
  }, data);
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
    const tasks = await page.evaluate(() => (globalThis as unknown as Tasks).tasks);
    expect(Math.max(0, ...tasks.filter(({ start }) => start > begun).map(({ duration }) => duration))).toBeLessThan(
      LONGEST,
    );

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

test(
  'placing 2,000 actors tells how far it is, is ended by Esc and by the button, and begins again',
  ANY_ENGINE,
  async ({ page }) => {
    await show(page, VERY_MANY);
    await expect(page.getByText(/Placing [\d,]+ of 2,000/)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Canceled.')).toBeVisible();
    // What was read is there all the same.
    await expect(page.locator('gg-overview')).toBeVisible();
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('Canceled.')).toBeVisible();
    await page.getByRole('button', { name: 'Start again' }).click();
    await painted(page);
    await expect(page.getByText('Canceled.')).toHaveCount(0);
  },
);
