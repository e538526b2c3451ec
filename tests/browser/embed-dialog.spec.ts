/** Embedding from the explorer: what is copied shows the same on another page, and the dialog disturbs nothing. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ANY_ENGINE, expect, test } from './fixtures.js';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: page as never })
    .setLegacyMode()
    .include({ fromShadowDom: ['geopolitical-graph', 'gg-export'] })
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

test('tag, frame and fragment show on another page what was copied', ANY_ENGINE, async ({ page, watch }) => {
  // A page without a clipboard: the code is selected, and a sentence says what to do.
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }),
  );
  await page.goto('index.html#gg.s=a:JPN&gg.sign=-1&gg.layout=map');
  await expect(page.locator('gg-stage [role="button"]').first()).toBeVisible();
  const opener = page.getByRole('button', { name: 'Export or embed' });
  await opener.press('Enter');
  const before = watch.requests.length;
  const half = page.getByRole('dialog').getByRole('button', { name: 'Embed' });
  await half.press('Enter');
  const form = page.locator('gg-embed');
  const kind = form.locator('select').first();
  const code = form.getByRole('textbox', { name: 'Code to paste' });
  const preview = form.locator('.sheet geopolitical-graph');
  await expect(preview.locator('gg-stage [role="button"]').first()).toBeAttached();
  await expect(preview).toHaveAttribute('lens', 'sign=-1');
  expect(watch.requests.slice(before).filter((address) => !address.includes('/assets/'))).toEqual([]);
  await form.locator('select').nth(1).selectOption('640');
  await expect(form.locator('.measure')).toContainText('640 × 420');
  expect(await violations(page)).toEqual([]);
  await form.getByRole('button', { name: 'Copy code' }).click();
  await expect(form.getByRole('status').filter({ hasText: 'keyboard' })).toBeVisible();
  expect(await page.evaluate(() => location.hash)).toBe('#gg.s=a:JPN&gg.sign=-1&gg.layout=map');
  const tag = await code.inputValue();
  expect(
    await code.evaluate(({ value, selectionStart, selectionEnd }: HTMLTextAreaElement) => [
      selectionStart,
      (selectionEnd ?? 0) - value.length,
    ]),
  ).toEqual([0, 0]);
  await kind.selectOption('frame');
  await expect(code).toHaveValue(/^<iframe/);
  const frame = await code.inputValue();
  await page.emulateMedia({ colorScheme: 'dark' });
  await kind.selectOption('static');
  await expect(code).toHaveValue(/^<figure/);
  await expect(form.locator('.sheet svg')).toBeVisible();
  const fragment = await code.inputValue();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();

  // Pasted, all three, into a page of someone else.
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pasted</title><body>${tag}${frame}${fragment}</body></html>`;
  await page.route('**/pasted.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto('pasted.html');
  for (const root of [page, page.frameLocator('iframe')]) {
    const graph = root.locator('geopolitical-graph');
    await expect(graph.locator('gg-stage [role="button"]').first()).toBeAttached();
    const shown = await graph.evaluate((one) => {
      const { selected, lens, layout, controls } = one as unknown as Record<string, unknown>;
      return { selected, lens, layout, controls };
    });
    expect(shown).toEqual({ selected: 'a:JPN', lens: { signs: [-1] }, layout: 'map', controls: 'compact' });
  }
  await expect(page.locator('geopolitical-graph')).toHaveCSS('max-width', '640px');
  await expect(page.locator('figure.gg-static svg')).toBeVisible();
  await expect(page.locator('figure.gg-static blockquote').first()).toContainText('“');
});
