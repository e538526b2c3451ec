/** The lens: what its chips let through is what graph, panel, legend and counts show, and nothing moves. */
import type { Page } from '@playwright/test';
import { serveSite } from '../support/server.js';
import { expect, test } from './fixtures.js';
import { explorerOn, openExplorer } from './explorer-page.js';
import { drawn } from './frames.js';
import { together } from './together.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

const chip = (page: Page, name: string) =>
  page.locator('gg-filters').getByRole('button', { name: new RegExp(`^${name}`) });
const element = (page: Page) => page.locator('geopolitical-graph');
const counts = (page: Page) => page.locator('gg-header .counts');
const relations = (page: Page) =>
  page.locator('gg-stage g.relation').evaluateAll((all) => all.map((one) => (one as SVGElement).dataset['key'] ?? ''));
const rows = (page: Page) =>
  page.locator('gg-panel button.row').evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['key'] ?? ''));
const places = (page: Page) =>
  page
    .locator('gg-stage g.relation, gg-stage g.actor')
    .evaluateAll((all) =>
      all.map((one) => `${(one as SVGElement).dataset['id']} ${one.getAttribute('transform') ?? ''}`).sort(),
    );
const hash = (page: Page) => page.evaluate(() => location.hash);

test('the address keeps the view: reload, back and forward', async ({ page }) => {
  await openExplorer(page, '#japan-us');
  await chip(page, 'Conflictual').click();
  await element(page).evaluate((graph) => (graph as unknown as { select(key: string): void }).select('CHN'));
  await expect.poll(() => hash(page)).toBe('#japan-us&gg.s=a:CHN&gg.sign=-1');
  await page.reload();
  await expect(page.locator('gg-stage g[data-key]').first()).toBeVisible({ timeout: LAYOUT });
  await expect(element(page)).toHaveJSProperty('selected', 'a:CHN');
  await expect(counts(page)).toContainText('7 of 69');
  await page.goBack();
  await expect(element(page)).toHaveJSProperty('selected', null);
  await expect(chip(page, 'Conflictual')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(chip(page, 'Conflictual')).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await expect(chip(page, 'Conflictual')).toHaveAttribute('aria-pressed', 'true');
});

test('the address chooses the article and the view of it; another article begins anew', async ({ page }) => {
  await openExplorer(page, '#europe-1914&gg.s=a:FRA&gg.cert=hedged');
  await expect(page.locator('gg-header h1')).toContainText('1914');
  await expect(element(page)).toHaveJSProperty('selected', 'a:FRA');
  await expect(chip(page, 'Hedged')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: /Japan/ }).click();
  await expect(page.locator('gg-header h1')).toContainText('Japan');
  await expect(counts(page)).toContainText('69 claims, each');
  expect(await hash(page)).toBe('#japan-us');
});

test('an element without `address` leaves the address of the page alone', async ({ page }) => {
  const host = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A newspaper</title><link rel="icon" href="data:,">
<script src="geopolitical-graph.js"></script></head>
<body><geopolitical-graph lens="sign=-1" src="graph-data/japan-us/claims.json"></geopolitical-graph></body></html>`;
  const own = await serveSite({ routes: { '/host.html': host } });
  try {
    await page.goto(`${own.url}/host.html#gg.s=a:JPN&other`);
    await expect(counts(page)).toContainText('7 of 69');
    await expect(element(page)).toHaveJSProperty('selected', null);
    const heard = element(page).evaluate(
      (graph) =>
        new Promise((done) =>
          graph.addEventListener('gg-lens', (event) => {
            const { lens, shown, total } = event as unknown as { lens: object; shown: number; total: number };
            done({ lens, shown, total });
          }),
        ),
    );
    await chip(page, 'Conflictual').click();
    expect(await heard).toEqual({ lens: {}, shown: 69, total: 69 });
    expect(await hash(page)).toBe('#gg.s=a:JPN&other');
  } finally {
    await own.close();
  }
});

test(
  'the lens, its menus, its keys and the search',
  together(explorerOn(), {
    'Ctrl+Z takes back the lens and the selection, with Shift it brings them again': async (page) => {
      await chip(page, 'Conflictual').click();
      await page.locator('gg-panel button.row').first().click();
      const key = await element(page).evaluate((graph) => (graph as unknown as { selected: string }).selected);
      expect(key).toMatch(/^d:/);
      await page.locator('gg-panel h2').focus();
      await page.keyboard.press('Control+z');
      await expect(element(page)).toHaveJSProperty('selected', null);
      await chip(page, 'Conflictual').focus();
      await page.keyboard.press('Control+z');
      await expect(counts(page)).toContainText('69 claims, each');
      await page.keyboard.press('Control+Shift+z');
      await page.keyboard.press('Control+Shift+z');
      await expect(element(page)).toHaveJSProperty('selected', key);
      await expect(counts(page)).toContainText('7 of 69');
      // Outside of the element the keys are the page's.
      await page.locator('nav a').first().focus();
      await page.keyboard.press('Control+z');
      await drawn(page);
      await expect(element(page)).toHaveJSProperty('selected', key);
    },
    'a chip filters graph, panel, legend and counts alike, and nothing moves': async (page) => {
      await expect.poll(async () => (await places(page)).filter((place) => place.endsWith(' '))).toEqual([]);
      const before = await places(page);
      await chip(page, 'Conflictual').click();
      await expect(chip(page, 'Conflictual')).toHaveAttribute('aria-pressed', 'true');
      await expect(counts(page)).toContainText('7 of 69 claims shown');
      const shown = await relations(page);
      expect(shown.length).toBeGreaterThan(2);
      expect((await rows(page)).sort()).toEqual([...shown].sort());
      await expect(page.locator('gg-stage g.relation .mark:not(.neg)')).toHaveCount(0);
      const legend = page.locator('gg-legend .marks:not(.room)');
      await expect(legend).toContainText('Conflictual');
      await expect(legend).not.toContainText('Cooperative');
      await expect(page.locator('geopolitical-graph [aria-live]').first()).toContainText('7 of 69 claims shown');
      await drawn(page);
      const after = await places(page);
      expect(after.filter((place) => !before.includes(place))).toEqual([]);
      await expect(page.locator('gg-stage')).not.toHaveAttribute('waiting');
      await page.getByRole('button', { name: 'Reset view' }).click();
      await expect(counts(page)).toContainText('69 claims, each with its quote');
      await expect.poll(() => places(page)).toEqual(before);
    },
    '“Asserted” alone leaves no relation of Australia, New Zealand or Britain': async (page) => {
      await chip(page, 'Asserted').click();
      await expect(counts(page)).toContainText('51 of 69');
      for (const id of ['AUS', 'NZL', 'GBR']) {
        expect([...(await relations(page)), ...(await rows(page))].filter((key) => key.includes(id))).toEqual([]);
        await expect(page.locator(`gg-stage g.actor.back[data-key="a:${id}"]`)).toHaveCount(1);
      }
      await page.getByRole('button', { name: 'as pairs' }).click();
      await expect.poll(() => relations(page)).toContain('d:JPN~PHL');
      expect((await relations(page)).filter((key) => /AUS|NZL|GBR/.test(key))).toEqual([]);
    },
    'speakers and kinds are chosen from menus by keyboard; Esc closes the menu only': async (page) => {
      await element(page).evaluate((graph) => (graph as unknown as { select(key: string): void }).select('JPN'));
      await chip(page, 'All speakers').focus();
      await page.keyboard.press('Enter');
      const box = page.getByRole('checkbox', { name: /Klingner/ });
      await expect(box).toBeVisible();
      await box.press('Space');
      await expect(counts(page)).toContainText('8 of 69');
      await box.press('Escape');
      await expect(box).toBeHidden();
      await expect(element(page)).toHaveJSProperty('selected', 'a:JPN');
      await expect(chip(page, '1 of 6 speakers')).toBeFocused();
    },
    'search by keyboard: names, words, speakers; what looks like a pattern is text': async (page) => {
      const field = page.locator('gg-header').getByRole('combobox');
      const hits = page.locator('gg-header').getByRole('option');
      await field.fill('austra');
      await expect(hits.first()).toContainText('Australia');
      await field.press('ArrowDown');
      await expect(hits.first()).toHaveAttribute('aria-selected', 'true');
      await expect(field).toHaveAttribute('aria-activedescendant', 'hit-0');
      await field.press('Enter');
      await expect(element(page)).toHaveJSProperty('selected', 'a:AUS');
      await expect(field).toHaveValue('');
      for (const text of ['"', '[', '(a+)+$', '<b>', '\\', '.*']) {
        await field.fill(text);
        await expect(field).toHaveValue(text);
        for (const hit of await hits.allTextContents()) expect(hit.replaceAll(/[“”]/g, '"')).toContain(text);
        await field.press('Escape');
        await expect(field).toHaveValue('');
        await expect(element(page)).toHaveJSProperty('selected', 'a:AUS');
      }
      await chip(page, 'Conflictual').click();
      await field.fill('perhaps Australia');
      await field.press('Enter');
      await expect(field).toHaveValue('');
      // What was found is shown, whatever lens hid it.
      await expect(counts(page)).toContainText('69 claims, each');
      await field.fill('Klingner');
      await field.press('Enter');
      await expect.poll(() => hash(page)).toContain('gg.by=');
    },
  }),
);
