/** What follows from the claims: two actors connected, the balance sheet, speakers side by side, numbers. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { ANY_ENGINE, expect, test } from './fixtures.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

async function open(page: Page, hash: string): Promise<Locator> {
  await page.goto(hash);
  await expect(page.locator('gg-stage g[data-key]').first()).toBeVisible({ timeout: LAYOUT });
  return page.locator('gg-questions');
}

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const button = (within: Locator, name: string | RegExp) => within.getByRole('button', { name, exact: true });
const selected = (page: Page) =>
  page.locator('geopolitical-graph').evaluate((graph) => (graph as unknown as { selected: string | null }).selected);

/** Faults of the panel in these themes. */
async function faults(page: Page, ...themes: ('light' | 'dark')[]): Promise<string[]> {
  const all: string[] = [];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page: page as never }).setLegacyMode();
    const { violations, passes } = await axe.include({ fromShadowDom: ['geopolitical-graph', 'gg-panel'] }).analyze();
    expect(passes.length).toBeGreaterThan(8);
    all.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme} ${id}: ${html}`)));
  }
  return all;
}

test('ways, balance, speakers and numbers of the article, by keys alone, each leading to its claims', async ({
  page,
}) => {
  const questions = await open(page, '#japan-us&gg.s=a:PHL');
  await tab(page, 'Claims').focus();
  await page.keyboard.press('End');
  await expect(tab(page, 'Questions')).toBeFocused();
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('gg.read=questions');

  // How are X and Y connected? The selected country is the first of the two.
  await expect(questions.getByLabel('From')).toHaveValue('PHL');
  await questions.getByLabel('To').selectOption('CHN');
  await expect(questions.locator('.found')).toHaveText('2 shortest ways, 2 links each');
  await expect(questions.locator('.way')).toHaveCount(2);
  await expect(questions.locator('.way .pair')).toHaveText([
    'Philippines – Japan',
    'Japan – China',
    'Philippines – United States',
    'United States – China',
  ]);
  await expect(questions.locator('.way:has(.tag)')).toHaveCount(2);
  await expect(questions).toContainText('Strongest way');
  await questions.getByLabel('To').selectOption('NZL');
  await expect(questions.locator('.found')).toContainText('No claims that count connect Philippines and New Zealand');
  await expect(questions).toContainText('If every claim counted');

  // The balance sheet: every number opens to its pairs.
  await button(questions, 'Do the signs hang together?').press('Enter');
  for (const number of ['5 cooperative pairs', '4 conflictual pairs', '8 pairs not stated', '3 balanced triangles'])
    await expect(button(questions, number)).toBeVisible();
  await button(questions, '12 triads with one side not stated').press('Enter');
  await expect(questions).toContainText('No claim that counts tells a sign of');
  await button(questions, '12 triads with one side not stated').press('Enter');
  await expect(questions).toContainText('Frustration index: 0');
  await button(questions, '3 balanced triangles').press('Enter');
  await expect(questions).toContainText('Japan and United States stand together, both against China: consistent.');

  await button(questions, 'Numbers').press('Enter');
  await expect(questions.getByRole('row', { name: /^Japan 52 6 8 0.46$/ })).toBeVisible();
  await button(questions, 'Who says what?').press('Enter');
  await button(questions, 'They differ on 2 pairs').press('Enter');
  await expect(questions).toContainText('in sign, in certainty');

  // Drawn once, with marks; the address leads back to it, and the key says what the marks mean and takes them away.
  const marked = (form: string) => page.locator(`gg-stage .mark[data-mark="${form}"]`);
  await expect(page.locator('gg-stage .mark[data-mark]')).toHaveCount(0);
  await button(questions, 'Show in the graph').press('Enter');
  await expect(marked('differ').first()).toBeVisible();
  await expect(page.locator('gg-stage .relation[aria-label*="they differ"]').first()).toBeVisible();
  const key = page.locator('gg-legend .marks:not(.room) .voices');
  await expect(key).toContainText('only');
  const address = await page.evaluate(() => location.hash);
  expect(address).toContain('gg.ways=PHL,NZL');
  expect(address).toMatch(/gg\.voices=\w+&gg\.draw=voices/);
  await page.evaluate(() => (location.hash = '#japan-us&gg.read=questions'));
  await expect(marked('differ')).toHaveCount(0);
  await expect(questions.locator('.choice select').nth(1)).toHaveValue('');
  await page.evaluate((hash) => (location.hash = hash), address);
  await expect(marked('differ').first()).toBeVisible();
  await expect(questions.locator('.choice select').nth(1)).toHaveValue('NZL');
  expect(await faults(page, 'light', 'dark')).toEqual([]);
  await key.getByRole('button', { name: 'Stop comparing' }).press('Enter');
  await expect(marked('differ')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(marked('differ').first()).toBeVisible();

  // A mark leads to its claim in the story, with the focus; what was asked is there on the way back.
  const mark = questions.locator('.saying').first().locator('.mark').first();
  await mark.press('Enter');
  await expect(tab(page, 'In order')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('gg-claim[focused]')).toBeFocused();
  await tab(page, 'Questions').click();
  await expect(button(questions, 'They differ on 2 pairs')).toHaveAttribute('aria-expanded', 'true');
  await button(questions, 'China toward Japan').last().press('Enter');
  await expect(tab(page, 'Claims')).toHaveAttribute('aria-selected', 'true');
  expect(await selected(page)).toBe('d:CHN~JPN');

  // What acts on a pair is drawn to the middle of its line while one of the two is selected.
  const acts = page.locator('gg-stage .acts .heads');
  await expect(acts).not.toHaveAttribute('d', /M/);
  const select = (key: string) =>
    page.locator('geopolitical-graph').evaluate((graph, to) => void Object.assign(graph, { selected: to }), key);
  await select('d:JPN~USA');
  await expect(acts).toHaveAttribute('d', /M/);
  await select('d:CHN~JPN');
  await expect(acts).not.toHaveAttribute('d', /M/);

  // On the claim that is printed with a caution: what taking it at its word would change.
  const ask = page.getByRole('button', { name: 'What if it were taken at its word?' });
  await expect(page.locator('gg-at-its-word p')).toHaveCount(0);
  await ask.press('Enter');
  await expect(page.locator('gg-at-its-word')).toContainText('By itself it would unbalance 1 triangle.');
  await expect(page.locator('gg-at-its-word')).toContainText(
    'Japan – United States – China: balanced without it, mixed with it, unbalanced if it alone counted.',
  );

  // A column beside an article has no room for them.
  await page.locator('geopolitical-graph').evaluate((graph) => {
    Object.assign(graph, { controls: 'compact', reading: 'questions' });
  });
  await expect(tab(page, 'Questions')).toHaveCount(0);
  await expect(questions).toHaveCount(0);
});

test(
  'in a sheet, what is mixed is reported and one of several best divisions is told',
  ANY_ENGINE,
  async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const questions = await open(page, '#europe-1914&gg.read=questions');
    await button(questions, 'Do the signs hang together?').click();
    for (const words of ['Frustration index: 2', 'One of 5 best divisions', '28 triads with one side not stated'])
      await expect(questions).toContainText(words);
    await button(questions, '4 pairs with claims both ways, not netted').click();
    await expect(questions).toContainText('“still competed for Persia”');
    await button(questions, '1 unbalanced triangle').click();
    await expect(questions).toContainText(
      'Romania stands with both Austria-Hungary and Russia, who are against each other: not consistent.',
    );
    await button(questions, '2 pairs against the division').click();
    await expect(questions).toContainText('Together, but in two camps, in this division');
    const widths = await questions.locator('.body').evaluate((body) => [body.scrollWidth, body.clientWidth]);
    expect(widths[0]).toBe(widths[1]);
    expect(await faults(page, 'dark')).toEqual([]);

    // The lens decides what counts.
    await page.locator('geopolitical-graph').evaluate((graph) => {
      Object.assign(graph, { lens: { certainties: ['asserted'] } });
    });
    await expect(questions).toContainText('Claims that count: asserted.');
  },
);
