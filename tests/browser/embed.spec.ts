/** Every way of putting the element into a page, as its own page shows it. */
import type { Locator, Page } from '@playwright/test';
import { ANY_ENGINE, expect, test } from './fixtures.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

const graphs = (page: Page): Locator => page.locator('geopolitical-graph');
const shown = async (graph: Locator): Promise<void> =>
  expect(graph.locator('gg-stage g.actor').first()).toBeVisible({ timeout: LAYOUT });

test('one script and one tag; one element and a few modules', async ({ page }) => {
  for (const name of ['embed-script', 'embed-module']) {
    await page.goto(`${name}.html`);
    await shown(graphs(page));
    // The style sheet of the page colors every button: not those inside.
    const button = graphs(page).locator('gg-header button').first();
    await expect(button).not.toHaveCSS('background-color', 'rgb(122, 31, 61)');
    await expect(button).toHaveCSS('text-transform', 'none');
  }
});

test('a dataset inside the tag asks nobody for anything', async ({ page, watch, site }) => {
  await page.goto('embed-inline.html');
  await shown(graphs(page));
  await expect(graphs(page).locator('gg-stage g.actor')).toHaveCount(3);
  await expect(graphs(page).locator('gg-problems')).toHaveCount(0);
  const asked = watch.requests.filter((address) => address.startsWith(site.url)).map((one) => new URL(one).pathname);
  expect(asked.filter((path) => !/\.(html|css|js)$/.test(path))).toEqual([]);
});

test('a frame tells its height, and its own page alone is listened to', async ({ page }) => {
  await page.goto('embed-iframe.html');
  const frame = page.locator('iframe#graph');
  await shown(page.frameLocator('iframe#graph').locator('geopolitical-graph'));
  await expect(frame).toHaveAttribute('height', '420');
  // From another window, of another kind, or beyond sense: nothing changes.
  await page.evaluate(() => {
    for (const height of [1e9, '1e9', -1, NaN, Infinity, null]) postMessage({ type: 'gg-height', height }, '*');
    for (let n = 0; n < 1000; n++) postMessage({ type: 'gg-height', height: 300 + n }, '*');
  });
  const told = (height: unknown) =>
    page.frames()[1]?.evaluate((value) => parent.postMessage({ type: 'gg-height', height: value }, '*'), height);
  for (const height of ['1e9', -1, null]) await told(height);
  await told(1e9);
  await expect(frame).toHaveAttribute('height', '4000');
  await told(333);
  await expect(frame).toHaveAttribute('height', '333');
});

for (const framework of ['react', 'vue', 'svelte']) {
  test(`in ${framework}: attributes go in, events come out`, ANY_ENGINE, async ({ page }) => {
    await page.goto(`embed-${framework}.html`);
    await shown(graphs(page));
    const told = page.locator('#selected');
    await expect(told).toHaveText('nothing selected');
    await page.getByRole('button', { name: 'Show Japan' }).click();
    await expect(graphs(page)).toHaveJSProperty('selected', 'a:JPN');
    await graphs(page).locator('gg-stage g[data-key="a:USA"] circle.hit').click();
    await expect(told).toHaveText('a:USA selected');
  });
}

test('elements of one group select together, others do not', async ({ page }) => {
  await page.goto('embed-several.html');
  const [all, asserted, other] = [page.locator('#all'), page.locator('#asserted'), page.locator('#other')];
  for (const one of [all, asserted, other]) await shown(one);
  await all.locator('gg-stage g[data-key="a:JPN"] circle.hit').click();
  for (const one of [all, asserted]) await expect(one).toHaveJSProperty('selected', 'a:JPN');
  await expect(other).toHaveJSProperty('selected', null);
  await asserted.evaluate((graph) => (graph as unknown as { select(key: null): void }).select(null));
  await expect(all).toHaveJSProperty('selected', null);
});

test('in a content system: pasted, in a narrow column, and as a picture that can be pressed', async ({ page }) => {
  await page.goto('embed-cms.html');
  const [pasted, narrow, bare] = [page.locator('#graph'), page.locator('#narrow'), page.locator('#bare')];
  for (const one of [pasted, narrow, bare]) await shown(one);
  await expect(pasted.locator('.gg-static')).toBeHidden();
  for (const small of [narrow, bare]) {
    // Names that are seen stand inside, and none on another.
    const faults = () =>
      small.locator('gg-stage').evaluate((stage) => {
        const room = stage.getBoundingClientRect();
        // A line's box is larger than its letters: by some 5 px above and below, and by its halo.
        const boxes = [...(stage.shadowRoot?.querySelectorAll('g.actor .name') ?? [])]
          .map((one) => one.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ left, right, top, bottom }) => ({
            left: left + 2,
            right: right - 2,
            top: top + 5,
            bottom: bottom - 5,
          }));
        const cut = boxes.filter(
          (a) => a.left < room.left - 1 || a.right > room.right + 1 || a.top < room.top || a.bottom > room.bottom,
        );
        const meet = boxes.filter((a, n) =>
          boxes.slice(n + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
        );
        return { seen: boxes.length >= 4, cut: cut.length, meet: meet.length };
      });
    await expect.poll(faults).toEqual({ seen: true, cut: 0, meet: 0 });
  }
  // In a column of an article the graph can be taken along as well.
  await pasted.getByRole('button', { name: 'Export' }).click();
  await expect(pasted.getByRole('dialog', { name: 'Export' }).locator('.paper svg')).toBeVisible();
  await page.keyboard.press('Escape');
  await bare.locator('gg-stage g[data-key="a:USA"] circle.hit').click();
  await expect(page.locator('#selected')).toHaveText('a:USA selected');
  await expect(bare.locator('gg-panel')).toHaveCount(0);
});
