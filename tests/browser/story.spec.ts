/** The story: all claims in article order, told over the graph; and the words of the lens. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LONG, expect, test } from './fixtures.js';
import { explorerOn, openExplorer } from './explorer-page.js';
import { drawn } from './frames.js';
import { together } from './together.js';

const element = (page: Page) => page.locator('geopolitical-graph');
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const next = (page: Page) => page.getByRole('button', { name: 'Next claim' });
const position = (page: Page) => page.locator('gg-story .steps .count');
const current = (page: Page) => page.locator('gg-panel gg-claim[focused]');
const cell = (page: Page, n: number) => page.getByRole('button', { name: new RegExp(`^Paragraph ${n}: `) });
const hash = (page: Page) => page.evaluate(() => location.hash);
const selectedOnGraph = (page: Page) =>
  page
    .locator('gg-stage g.selected')
    .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset['key'] ?? '').sort());

/** Whether all of the card in focus is seen in the list that scrolls. */
const inSight = (page: Page) =>
  current(page).evaluate((card) => {
    const [inner, outer] = [card.getBoundingClientRect(), card.closest('.body')?.getBoundingClientRect()];
    return outer !== undefined && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  });

test('the switch leads into the story, which goes over the graph claim by claim, and is in the address', async ({
  page,
}) => {
  await openExplorer(page, '#japan-us');
  await tab(page, 'Claims').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(page, 'In order')).toHaveAttribute('aria-selected', 'true');
  await expect(tab(page, 'In order')).toBeFocused();
  await expect(position(page)).toHaveText('69 claims');
  await expect(page.locator('gg-story gg-claim')).toHaveCount(69);
  const before = await page.evaluate(() => history.length);
  for (let n = 0; n < 6; n++) await next(page).click();
  await expect(position(page)).toHaveText('6 of 69');
  const claim = await current(page).getAttribute('data-claim');
  await expect(element(page)).toHaveJSProperty('claim', claim);
  await expect(page.locator('geopolitical-graph [aria-live]').first()).toContainText('Claim 6 of 69, paragraph 3.');
  const key = await element(page).evaluate((graph) => (graph as unknown as { selected: string }).selected);
  const forward = await selectedOnGraph(page);
  expect(forward).toContain(key);
  await expect.poll(() => inSight(page)).toBe(true);
  await expect.poll(() => hash(page)).toBe(`#japan-us&gg.s=${key}&gg.c=${claim}&gg.read=story`);
  // The first step has an entry of its own, the others are gone through in one.
  expect((await page.evaluate(() => history.length)) - before).toBeLessThanOrEqual(2);

  await page.reload();
  await expect(position(page)).toHaveText('6 of 69');
  await expect.poll(() => selectedOnGraph(page)).toEqual(forward);
  await expect.poll(() => inSight(page)).toBe(true);
  for (let n = 0; n < 3; n++) await next(page).click();
  await next(page).press('Control+z');
  await expect(position(page)).toHaveText('6 of 69');

  // A press on the graph leads to the claims of what was pressed, the switch to where one was.
  await page.locator('gg-stage g[data-key="a:CHN"]').dispatchEvent('click');
  await expect(tab(page, 'Claims')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('gg-panel h2')).toContainText('China');
  await tab(page, 'In order').click();
  await expect(position(page)).toHaveText('6 of 69');
  await expect.poll(() => selectedOnGraph(page)).toEqual(forward);
  await page.keyboard.press('Escape');
  await expect(position(page)).toHaveText('69 claims');
  await expect.poll(() => selectedOnGraph(page)).toEqual([]);
  await page.keyboard.press('n');
  await expect(position(page)).toHaveText('7 of 69');
});

test(
  'words, ribbon and picture go with the story',
  together(explorerOn(), {
    'words filter story, graph, counts and legend as they are typed, and are undone as one': async (page) => {
      await element(page).evaluate((graph) => graph.setAttribute('reading', 'story'));
      const chip = page.locator('gg-filters').getByRole('button', { name: /^Words/ });
      const field = page.getByRole('textbox', { name: 'Show claims with these words' });
      await chip.click();
      await expect(field).toBeFocused();
      await field.pressSequentially('threat');
      await expect(page.locator('gg-header .counts')).toContainText('8 of 69 claims shown');
      await expect(position(page)).toHaveText('8 claims');
      await expect(page.locator('gg-legend .marks:not(.room)')).not.toContainText('Cooperative');
      expect(await hash(page)).toContain('gg.words=threat');
      await field.press('Enter');
      await expect(field).toBeHidden();
      await page.keyboard.press('Control+z');
      await expect(page.locator('gg-header .counts')).toContainText('69 claims, each');
      const search = page.locator('gg-header').getByRole('combobox');
      await search.fill('threat');
      await search.press('ArrowUp');
      await expect(page.getByRole('option', { name: /^Show only claims with “threat”/ })).toHaveAttribute(
        'aria-selected',
        'true',
      );
      await search.press('Enter');
      await expect(position(page)).toHaveText('8 claims');
      await page.locator('gg-filters .chip.on').click();
      await page.getByRole('button', { name: 'Clear' }).click();
      await expect(position(page)).toHaveText('69 claims');
      await expect(field).toBeFocused();
      await field.fill('(a+)+$ <b>');
      await expect(position(page)).toHaveText('0 claims');
    },
    '`reading` is an attribute; what is unknown is not': async (page) => {
      await element(page).evaluate((graph) => graph.setAttribute('reading', 'story'));
      await expect(tab(page, 'In order')).toHaveAttribute('aria-selected', 'true');
      await element(page).evaluate((graph) => graph.setAttribute('reading', 'aloud'));
      await expect(tab(page, 'Claims')).toHaveAttribute('aria-selected', 'true');
      await expect(element(page)).toHaveJSProperty('reading', 'claims');
    },
    'a zoomed graph is moved to what the story is at': async (page) => {
      await element(page).evaluate((graph) => graph.setAttribute('reading', 'story'));
      await drawn(page);
      for (let n = 0; n < 5; n++) await page.getByRole('button', { name: 'Zoom in' }).click();
      const inStage = () =>
        page.locator('gg-stage').evaluate((stage) => {
          const frame = stage.getBoundingClientRect();
          const marks = [...(stage.shadowRoot?.querySelectorAll('g.selected > .mark, g.selected > .ring') ?? [])];
          return marks.some((mark) => {
            const { x, y, width, height } = mark.getBoundingClientRect();
            const [cx, cy] = [x + width / 2, y + height / 2];
            return cx >= frame.left && cx <= frame.right && cy >= frame.top && cy <= frame.bottom;
          });
        });
      for (const id of ['g:deal', 'd:JPN~PRK', 'd:CHN~TWN']) {
        const claim = await element(page).evaluate((graph, key) => {
          const lookup = (
            graph as unknown as { state: { lookup: Record<string, Map<string, { claims: { id: string }[] }>> } }
          ).state.lookup;
          return (lookup['dyads']?.get(key) ?? lookup['agreements']?.get(key))?.claims[0]?.id ?? '';
        }, id);
        await element(page).evaluate((graph, to) => Object.assign(graph, { claim: to }), claim);
        await expect(page.locator(`gg-claim[focused][data-claim="${claim}"]`)).toHaveCount(1);
        await expect.poll(inStage).toBe(true);
      }
    },
    'the ribbon leads to a paragraph, from the overview too; far cards come into view, the page stays': async (
      page,
    ) => {
      // Something to scroll below the explorer.
      await page.evaluate(() => document.documentElement.style.setProperty('padding-bottom', '2000px'));
      await cell(page, 15).click();
      await expect(tab(page, 'In order')).toHaveAttribute('aria-selected', 'true');
      await expect(cell(page, 15)).toHaveAttribute('aria-current', 'true');
      await expect(current(page).locator('.place')).toContainText('15');
      await expect.poll(() => inSight(page)).toBe(true);
      await cell(page, 15).focus();
      await page.keyboard.press('ArrowLeft');
      await expect(cell(page, 14)).toBeFocused();
      await expect(current(page).locator('.place')).toContainText('14');
      await page.keyboard.press('Home');
      await expect(position(page)).toHaveText('1 of 69');
      await expect.poll(() => inSight(page)).toBe(true);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await page.locator('gg-story gg-claim').nth(1).click();
      await expect(position(page)).toHaveText('2 of 69');
    },
  }),
);

for (const [size, colorScheme] of [
  [{ width: 1280, height: 800 }, 'light'],
  [{ width: 390, height: 844 }, 'dark'],
] as const) {
  test.describe(`${size.width} px, ${colorScheme}`, () => {
    test.use({ viewport: size, colorScheme });

    test(
      'the story, the keys and the words break no rule of accessibility',
      // What it looks at is looked at in a11y.spec.ts as well, if less of it.
      LONG,
      async ({ page, browserName }) => {
        test.skip(browserName !== 'chromium', 'the rules read the tree and the styles, which are the same in Firefox');
        test.slow();
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await openExplorer(page, '#japan-us&gg.read=story');
        const check = async () => {
          const { violations } = await new AxeBuilder({ page: page as never }).analyze();
          expect(
            violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`)),
          ).toEqual([]);
        };
        await next(page).click();
        await expect(position(page)).toHaveText('1 of 69');
        await check();
        // What both sizes and schemes share is looked at once.
        if (colorScheme === 'light') {
          await page.keyboard.press('?');
          await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
        } else {
          await page
            .locator('gg-filters')
            .getByRole('button', { name: /^Words/ })
            .click();
          await page.getByRole('textbox', { name: 'Show claims with these words' }).fill('threat');
          await expect(position(page)).toHaveText('8 claims');
        }
        await check();
      },
    );
  });
}
