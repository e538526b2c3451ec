/** Rules of accessibility that a machine can check, in every state of the explorer. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;
/** Both schemes and both sizes: what they share is looked at once. */
const CASES = [
  ['desk, light', { width: 1280, height: 800 }, 'light'],
  ['phone, dark', { width: 390, height: 844 }, 'dark'],
] as const;
const STATES = [null, 'a:JPN', 'd:JPN~USA', 'g:deal'] as const;

/** The page goes in untyped: the checker brings types of a Playwright of its own. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found, passes } = await new AxeBuilder({ page: page as never }).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}: ${node.failureSummary}`),
  );
}

/** Opacity is on its way for a while after a selection: what is checked is where it ends. */
const still = (page: Page) => page.emulateMedia({ reducedMotion: 'reduce' });

for (const [name, size, colorScheme] of CASES) {
  test.describe(name, () => {
    test.use({ viewport: size, colorScheme });

    test('no state breaks a rule', async ({ page, browserName }) => {
      test.skip(browserName !== 'chromium', 'the rules read the tree and the styles, which are the same in Firefox');
      test.slow();
      await still(page);
      await page.goto('#japan-us');
      await expect(page.locator('gg-stage g[data-key]').first()).toBeVisible({ timeout: LAYOUT });
      for (const key of STATES) {
        await test.step(key ?? 'nothing selected', async () => {
          await page
            .locator('geopolitical-graph')
            .evaluate((graph, to) => (graph as unknown as { select(key: string | null): void }).select(to), key);
          await expect(page.locator('geopolitical-graph')).toHaveJSProperty('selected', key);
          expect(await violations(page)).toEqual([]);
        });
      }
    });
  });
}
