/** The map in a real browser: the switch, the same marks and words, presses, the address, and what is fetched for it. */
import type { Page } from '@playwright/test';
import { relationsOf } from '../../web/graph/index.js';
import { ATLAS } from '../../web/view/map/atlas.js';
import { sceneOf } from '../../web/view/scene-of.js';
import type { Scene } from '../../web/view/scene.js';
import { shipped } from '../support/shipped.js';
import { ANY_ENGINE, expect, test } from './fixtures.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

const land = (page: Page) => page.locator('gg-stage .ground .land').first();
const sceneIn = (page: Page): Promise<Scene> =>
  page.locator('gg-stage').evaluate((stage) => (stage as unknown as { scene: Scene }).scene);
const told = async (page: Page): Promise<string[]> => {
  const labels = await page
    .locator('gg-stage g[data-id]')
    .evaluateAll((all) => all.map((group) => group.getAttribute('aria-label') ?? ''));
  return labels.sort((a, b) => (a < b ? -1 : 1));
};
const place = (page: Page, id: string): Promise<string | null> =>
  page.locator(`gg-stage g[data-id="${id}"]`).getAttribute('transform');

test('the switch moves the same discs, with the same words, to where they lie, and back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('#japan-us');
  await expect(page.locator('gg-stage g[data-key][transform]').first()).toBeVisible({ timeout: LAYOUT });
  const [words, before] = [await told(page), await place(page, 'a:JPN')];
  const outline = await page.locator('gg-outline').textContent();
  const map = page.getByRole('button', { name: 'Map', exact: true });
  const network = page.getByRole('button', { name: 'Network', exact: true });

  await map.click();
  await expect(land(page)).toBeVisible({ timeout: LAYOUT });
  await expect(map).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/gg\.layout=map/);
  await expect(page.locator('p.live')).toContainText('Shown on a map.');
  expect(await told(page)).toEqual(words);
  expect(await page.locator('gg-outline').textContent()).toBe(outline);

  // The browser finds what Node finds.
  const scene = await sceneIn(page);
  const node = sceneOf(relationsOf(shipped('japan-us')), {
    frame: scene.frame,
    agreements: 'hub',
    layout: 'map',
    atlas: ATLAS,
  });
  expect(scene).toEqual(JSON.parse(JSON.stringify(node)));

  // A press on a disc selects it.
  const japan = scene.discs.find(({ id }) => id === 'a:JPN');
  const box = await page.locator('gg-stage').boundingBox();
  await page.mouse.click((box?.x ?? 0) + (japan?.x ?? 0), (box?.y ?? 0) + (japan?.y ?? 0));
  await expect(page.locator('gg-panel')).toContainText('Japan alone');
  await page.keyboard.press('Escape');

  // What is moved on the map is moved there alone.
  await page.locator('gg-stage g[data-id="a:AUS"]').focus();
  const australia = await place(page, 'a:AUS');
  await page.keyboard.down('Shift');
  for (let n = 0; n < 3; n++) await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
  await expect.poll(() => place(page, 'a:AUS')).not.toBe(australia);
  await network.click();
  await expect(land(page)).toHaveCount(0);
  await expect.poll(() => place(page, 'a:JPN')).toBe(before);
  await expect(page).not.toHaveURL(/layout|moved/);

  // Undo leads back to the map, then to the disc where it was.
  await network.press('Control+z');
  await expect(land(page)).toBeVisible({ timeout: LAYOUT });
  await expect(page).toHaveURL(/moved=a:AUS/);
  await network.press('Control+z');
  await expect.poll(() => place(page, 'a:AUS')).toBe(australia);
});

test('the one file has its land with it, and fetches nothing for a map', ANY_ENGINE, async ({ page, watch }) => {
  await page.goto('embed-script.html');
  await expect(page.locator('gg-stage g[data-key][transform]').first()).toBeVisible({ timeout: LAYOUT });
  const before = watch.requests.length;
  await page
    .locator('geopolitical-graph')
    .first()
    .evaluate((graph) => graph.setAttribute('layout', 'map'));
  await expect(land(page)).toBeVisible({ timeout: LAYOUT });
  expect(watch.requests.slice(before)).toEqual([]);
  // With the view, the land moves.
  const ground = page.locator('gg-stage .ground > g').first();
  const still = await ground.getAttribute('transform');
  await page.locator('gg-stage').first().hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expect(ground).not.toHaveAttribute('transform', still ?? '');
});
