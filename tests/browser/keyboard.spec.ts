/** By keyboard alone: every country, relation and claim, the way back, and the keys that tell the keys. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { neighborOf } from '../../web/elements/stage-keys.js';
import { LONG, expect, test } from './fixtures.js';
import { explorerOn } from './explorer-page.js';
import { drawn } from './frames.js';
import { together } from './together.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

interface Dataset {
  readonly claims: readonly {
    readonly id: string;
    readonly paragraph: number;
    readonly quote: readonly [{ readonly start: number }, ...unknown[]];
  }[];
  readonly actors: readonly { readonly id: string }[];
}

const read = (name: string) => JSON.parse(readFileSync(`graph-data/${name}/claims.json`, 'utf8')) as Dataset;
const element = (page: Page) => page.locator('geopolitical-graph');

async function open(page: Page, hash: string): Promise<void> {
  await page.goto(hash);
  await expect(page.locator('gg-stage g[data-key]').first()).toBeVisible({ timeout: LAYOUT });
  await drawn(page);
}

/** What has the focus, what is selected, and the claim that the element is at. */
const where = (page: Page) =>
  page.evaluate(() => {
    let at: Element | null = document.activeElement;
    const path: Element[] = [];
    for (; at; at = at.shadowRoot?.activeElement ?? null) path.push(at);
    const last = path.at(-1);
    const card = path.find((one) => one.localName === 'gg-claim');
    const { selected, claim, reading } = document.querySelector('geopolitical-graph') as unknown as Record<
      'selected' | 'claim' | 'reading',
      string | null
    >;
    return {
      group: last instanceof SVGElement ? (last.dataset['id'] ?? null) : null,
      key: last instanceof SVGElement ? (last.dataset['key'] ?? null) : null,
      card: card instanceof HTMLElement ? (card.dataset['claim'] ?? null) : null,
      selected,
      claim,
      reading,
    };
  });

/** Tab, until the focus is on the graph. */
async function tabToGraph(page: Page): Promise<void> {
  for (let n = 0; n < 40 && (await where(page)).group === null; n++) await page.keyboard.press('Tab');
  expect((await where(page)).group).not.toBeNull();
}

const places = (page: Page) =>
  page.locator('gg-stage g[data-id]').evaluateAll((all) =>
    all.map((one) => {
      const [x = 0, y = 0] = (one.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      return { id: (one as SVGElement).dataset['id'] ?? '', x, y };
    }),
  );

/** Arrow keys from what has the focus to `id`, on the shortest way. */
async function arrowTo(page: Page, id: string): Promise<void> {
  const all = await places(page);
  const from = (await where(page)).group ?? '';
  const ways = new Map<string, readonly string[]>([[from, []]]);
  for (const [at, keys] of ways) {
    const place = all.find((one) => one.id === at);
    for (const key of ARROWS) {
      const to = place && neighborOf(key, place, all);
      if (to && !ways.has(to)) ways.set(to, [...keys, key]);
    }
  }
  for (const key of ways.get(id) ?? []) await page.keyboard.press(key);
  await expect.poll(async () => (await where(page)).group).toBe(id);
}

/** Keeps the ids of the cards that have the focus whenever a key comes up again. */
const watchCards = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    document.addEventListener('keyup', () => {
      for (let at = document.activeElement; at; at = at.shadowRoot?.activeElement ?? null) {
        const claim = at instanceof HTMLElement && at.localName === 'gg-claim' ? at.dataset['claim'] : undefined;
        if (claim !== undefined) seen.push(claim);
      }
    });
  });
const cardsSeen = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);

/** “n” to the end of the list, from its first card, which has the focus. */
async function walk(page: Page): Promise<void> {
  const live = page.locator('geopolitical-graph [aria-live]').first();
  await expect(live).toContainText(/Claim 1 of /);
  const [, of = ''] = /Claim 1 of (\d+)/.exec((await live.textContent()) ?? '') ?? [];
  for (let n = 1; n < Number(of); n++) await page.keyboard.press('n');
  await expect(live).toContainText(`Claim ${of} of ${of},`);
}

/** “r” through the relations of the country that has the focus, until the first comes again. */
async function relationsFrom(page: Page): Promise<string[]> {
  const seen: string[] = [];
  for (let key: string | null = null; ; ) {
    await page.keyboard.press('r');
    await expect.poll(async () => (await where(page)).key === (await where(page)).selected).toBe(true);
    key = (await where(page)).selected;
    if (key === null || seen.includes(key)) return seen;
    seen.push(key);
  }
}

for (const name of ['japan-us', 'europe-1914'] as const) {
  test(`${name}: countries, relations and claims are all reached with keys`, LONG, async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'hundreds of keys; what could differ in Firefox is in the tests below');
    test.setTimeout(120_000);
    const dataset = read(name);
    const inOrder = [...dataset.claims]
      .sort((one, other) => one.paragraph - other.paragraph || one.quote[0].start - other.quote[0].start)
      .map(({ id }) => id);
    await open(page, `#${name}`);
    await tabToGraph(page);

    await watchCards(page);
    const relations = new Set<string>();
    for (const { id } of dataset.actors) {
      await arrowTo(page, `a:${id}`);
      await page.keyboard.press('Enter');
      await expect(element(page)).toHaveJSProperty('selected', `a:${id}`);
      await page.keyboard.press('Enter');
      await walk(page);
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await where(page)).group).toBe(`a:${id}`);
      for (const key of await relationsFrom(page)) relations.add(key);
      for (const _ of ['the relation', 'the country']) await page.keyboard.press('Escape');
      await expect(element(page)).toHaveJSProperty('selected', null);
    }
    const onGraph = await page
      .locator('gg-stage g.relation')
      .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset['key'] ?? ''));
    expect([...relations].sort()).toEqual([...new Set(onGraph)].sort());
    const reached = new Set(await cardsSeen(page));
    expect(dataset.claims.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);

    // What concerns no country is told in the story, with all the rest.
    await page.keyboard.press('n');
    await expect(element(page)).toHaveJSProperty('reading', 'story');
    await walk(page);
    await expect(element(page)).toHaveJSProperty('claim', inOrder.at(-1));
  });
}

test(
  'keys lead to the claims and back, are told, and are left to the page',
  together(explorerOn(), {
    'letters are the reader’s own in a field, with Ctrl or Alt, and outside of the element': async (page) => {
      await open(page, '#japan-us&gg.s=d:JPN~USA');
      const field = page.locator('gg-header').getByRole('combobox');
      await field.pressSequentially('nrp?');
      await expect(field).toHaveValue('nrp?');
      expect((await where(page)).claim).toBeNull();
      await field.press('Escape');
      await page.locator('gg-panel h2').focus();
      await page.keyboard.press('Alt+n');
      expect((await where(page)).claim).toBeNull();
      await page.keyboard.press('g');
      await expect.poll(async () => (await where(page)).key).toBe('d:JPN~USA');
      await page.locator('nav a').first().focus();
      for (const key of ['n', 'r', '?']) await page.keyboard.press(key);
      await drawn(page);
      expect(await where(page)).toMatchObject({ claim: null, selected: 'd:JPN~USA' });
      await expect(page.locator('gg-keys dialog')).toBeHidden();
    },
    'Enter selects, then leads to the claims; Esc leads back to the graph, and out': async (page) => {
      await tabToGraph(page);
      await arrowTo(page, 'a:JPN');
      await page.keyboard.press('Enter');
      await page.keyboard.press('r');
      await expect.poll(async () => (await where(page)).key).toBe('d:JPN~USA');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await where(page)).card).not.toBeNull();
      await page.keyboard.press('n');
      const live = page.locator('geopolitical-graph [aria-live]').first();
      await expect(live).toContainText(/Claim 2 of \d+, paragraph \d+\./);
      await page.keyboard.press('End');
      await expect.poll(async () => ((at) => at.card === at.claim)(await where(page))).toBe(true);
      const last = (await where(page)).claim;
      await page.keyboard.press('n');
      expect((await where(page)).claim).toBe(last);
      await page.keyboard.press('Home');
      await expect(live).toContainText(/Claim 1 of/);
      await page.keyboard.press('Escape');
      await expect.poll(async () => (await where(page)).key).toBe('d:JPN~USA');
      expect((await where(page)).claim).toBeNull();
      await page.keyboard.press('Escape');
      await expect(element(page)).toHaveJSProperty('selected', 'a:JPN');
      await page.keyboard.press('Shift+R');
      await expect.poll(async () => (await where(page)).selected).not.toBe('a:JPN');
      expect((await where(page)).key).toBe((await where(page)).selected);
    },
    '“?” tells the keys; Esc closes that alone, and the focus returns': async (page) => {
      await tabToGraph(page);
      await page.keyboard.press('Enter');
      const { group, selected } = await where(page);
      expect(selected).not.toBeNull();
      const dialog = page.getByRole('dialog', { name: 'Keys' });
      await page.keyboard.press('?');
      await expect(dialog).toBeVisible();
      await page.keyboard.press('n');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      expect(await where(page)).toMatchObject({ group, selected, claim: null });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole('button', { name: 'Keys' }).click();
      await expect(dialog).toBeVisible();
      const box = await dialog.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
      expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      await dialog.getByRole('button', { name: 'Close' }).click();
      await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused();
    },
  }),
);
