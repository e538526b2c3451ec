/** The explorer, opened on an article, and brought back to how it was first shown. */
import { expect, type Page } from '@playwright/test';
import type { Begin } from './together.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

interface Graph extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  reset(): void;
}

/** Opens the explorer at an address, and waits for its graph to stand. */
export async function openExplorer(page: Page, hash = '#japan-us'): Promise<void> {
  await page.goto(hash);
  await expect(page.locator('gg-stage g[data-key][transform]').first()).toBeVisible({ timeout: LAYOUT });
}

/** For parts that share a page: opened at first, then reset as a reader would, with the other choices as they were. */
export const explorerOn =
  (article = 'japan-us'): Begin =>
  async (page) => {
    if (new URL(page.url()).hash.split('&')[0] !== `#${article}`) return openExplorer(page, `#${article}`);
    await page.mouse.move(1, 1);
    await page.locator('geopolitical-graph').evaluate(async (graph) => {
      Object.assign(graph, { agreements: 'hub', reading: 'claims', layout: 'network' });
      // What a page asks for by properties is not in the address; the reset that follows writes it.
      await (graph as unknown as Graph).updateComplete;
      (graph as unknown as Graph).reset();
    });
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${article}`);
    await expect(page.locator('gg-stage')).not.toHaveAttribute('waiting', { timeout: LAYOUT });
  };
