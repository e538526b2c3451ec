/** Rules of accessibility that a machine can check, in every state of the explorer. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LONG, expect, test } from './fixtures.js';
import { drawn } from './frames.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

/**
 * The page goes in untyped: the checker brings types of a Playwright of its own. Its legacy mode leaves out frames, of
 * which there are none, and the second page that it opens for them each time.
 * @param outline the graph in words too, which is long and the same in most states
 */
async function violations(page: Page, outline: boolean): Promise<string[]> {
  const builder = new AxeBuilder({ page: page as never }).setLegacyMode();
  if (!outline) builder.exclude({ fromShadowDom: ['geopolitical-graph', 'gg-outline'] });
  const { violations: found, passes } = await builder.analyze();
  expect(passes.length).toBeGreaterThan(8);
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}: ${node.failureSummary}`),
  );
}

const element = (page: Page) => page.locator('geopolitical-graph');
const set = (page: Page, properties: object) =>
  element(page).evaluate((graph, to) => void Object.assign(graph, to), properties);
const filters = (page: Page) => page.locator('gg-filters');

interface State {
  readonly name: string;
  readonly enter: (page: Page) => Promise<void>;
  readonly leave?: (page: Page) => Promise<void>;
}

const selected = (name: string, properties: object): State => ({
  name,
  enter: (page) => set(page, properties),
  leave: (page) => set(page, { selected: null, claim: null }),
});

const escape = (page: Page) => page.keyboard.press('Escape');

const ANYWHERE: readonly State[] = [
  { name: 'nothing selected', enter: async () => {} },
  selected('a country', { selected: 'a:JPN' }),
  selected('a relation', { selected: 'd:JPN~USA' }),
  selected('an agreement', { selected: 'g:deal' }),
  selected('a claim', { claim: 'c7-korea' }),
  {
    name: 'a lens',
    enter: (page) => set(page, { lens: { signs: [-1], speakers: ['klingner'] }, selected: 'a:JPN' }),
    leave: (page) => set(page, { lens: {}, selected: null }),
  },
  {
    name: 'a lens that lets nothing pass',
    enter: (page) => set(page, { lens: { words: 'no such words' } }),
    leave: (page) => set(page, { lens: {} }),
  },
  {
    name: 'a menu',
    enter: (page) => filters(page).locator('[popovertarget="speakers"]').press('Enter'),
    leave: escape,
  },
  {
    name: 'hits of a search',
    enter: async (page) => {
      const search = page.getByRole('combobox', { name: /^Search/ }).filter({ visible: true });
      await search.fill('Japan');
      await search.press('ArrowDown');
    },
    leave: async (page) => {
      await escape(page);
      await page
        .getByRole('combobox', { name: /^Search/ })
        .filter({ visible: true })
        .blur();
    },
  },
  {
    name: 'all claims in order',
    enter: (page) => set(page, { reading: 'story' }),
    leave: (page) => set(page, { reading: 'claims' }),
  },
  {
    name: 'the keys',
    enter: (page) => element(page).locator('button.keys').press('Enter'),
    leave: escape,
  },
  {
    name: 'agreements as pairs',
    enter: (page) => set(page, { agreements: 'pairs' }),
    leave: (page) => set(page, { agreements: 'hub' }),
  },
];

const NARROW: readonly State[] = [
  {
    name: 'the legend',
    enter: (page) => page.getByRole('button', { name: 'What the marks mean' }).press('Enter'),
    leave: escape,
  },
  ...(['larger', 'larger', 'smaller'] as const).map(
    (size): State => ({
      name: `the sheet ${size}`,
      enter: (page) => page.getByRole('button', { name: `Make the list of claims ${size}` }).press('Enter'),
    }),
  ),
];

const FAULTY = {
  version: 1,
  id: 'fault',
  article: { title: 'One fault', length: 9, words: 1, paragraphs: 1, sha256: '0'.repeat(64) },
  actors: [{ id: 'A', name: 'Aland' }],
  speakers: [],
  claims: [
    {
      id: 'x',
      text: 'x',
      quote: [{ exact: 'x', start: 0, end: 1 }],
      paragraph: 1,
      speaker: 'nobody',
      certainty: { value: 'asserted' },
    },
  ],
};

/** Other datasets and other controls: last, since nothing leads back. */
const LAST: readonly State[] = [
  {
    name: 'compact',
    enter: async (page) => {
      // The page around an embed has a title of its own.
      await page.evaluate(() => {
        const title = document.createElement('h1');
        title.textContent = 'A page';
        document.querySelector('main')?.prepend(title);
      });
      await set(page, { controls: 'compact' });
    },
  },
  { name: 'compact, the claims open', enter: (page) => page.getByRole('button', { name: /^Read the/ }).press('Enter') },
  { name: 'no controls', enter: (page) => set(page, { controls: 'none' }) },
  { name: 'a dataset with a fault', enter: (page) => set(page, { controls: 'full', data: FAULTY }) },
  {
    name: 'its problems',
    enter: (page) => page.getByRole('button', { name: /problem/ }).press('Enter'),
    leave: escape,
  },
  { name: 'an empty dataset', enter: (page) => set(page, { data: { ...FAULTY, actors: [], claims: [] } }) },
  { name: 'a load that failed', enter: (page) => set(page, { data: [] }) },
];

async function check(page: Page, states: readonly State[]): Promise<void> {
  for (const [n, { name, enter, leave }] of states.entries()) {
    await test.step(name, async () => {
      await enter(page);
      await drawn(page);
      expect(await violations(page, n === 0)).toEqual([]);
      await leave?.(page);
    });
  }
}

async function open(page: Page): Promise<void> {
  // Opacity is on its way for a while after a selection: what is checked is where it ends.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('#japan-us');
  await expect(page.locator('gg-stage g[data-key]').first()).toBeVisible({ timeout: LAYOUT });
  await expect(page.locator('gg-outline section')).toHaveAttribute('aria-busy', 'false', { timeout: LAYOUT });
}

/** States that are made of others, and are looked at on request. */
const AGAIN: ReadonlySet<string> = new Set([
  'an agreement',
  'a claim',
  'a lens that lets nothing pass',
  'agreements as pairs',
]);
const DESK = process.env.LONG ? ANYWHERE : ANYWHERE.filter(({ name }) => !AGAIN.has(name));

/** Both schemes, both sizes, and colors that the reader forces: what they share is looked at once. */
const CASES = [
  ['desk, light', { viewport: { width: 1280, height: 800 } }, DESK],
  ['other controls and datasets', { viewport: { width: 1280, height: 800 } }, LAST],
  ['desk, dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }, ANYWHERE.slice(1, 4)],
  [
    'phone, dark',
    { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true },
    [...ANYWHERE.slice(1, 2), ...NARROW],
  ],
  ['forced colors', { viewport: { width: 1280, height: 800 }, forcedColors: 'active' }, ANYWHERE.slice(2, 6)],
] as const;

for (const [name, options, states] of CASES) {
  test.describe(name, () => {
    const { forcedColors, ...rest } = { forcedColors: undefined, ...options };
    test.use({ ...rest, ...(forcedColors ? { contextOptions: { forcedColors } } : {}) });

    test('no state breaks a rule', name === 'desk, light' ? {} : LONG, async ({ page, browserName }) => {
      test.skip(browserName !== 'chromium', 'the rules read the tree and the styles, which are the same in Firefox');
      // Looking at everything takes a second or two each time, and more on a busy machine.
      test.setTimeout(240_000);
      await open(page);
      await check(page, states);
    });
  });
}

test.describe('forced colors', () => {
  test.use({ contextOptions: { forcedColors: 'active', colorScheme: 'dark' } });

  test('ground, lines, discs, badges, selection and focus stand out in the reader’s own colors', async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'Firefox has no forced colors to emulate');
    await open(page);
    await set(page, { selected: 'd:JPN~USA' });
    await drawn(page);
    const seen = await page.locator('gg-stage').evaluate((stage) => {
      const root = stage.shadowRoot as ShadowRoot;
      const system = (name: string) => {
        const probe = document.createElement('i');
        probe.style.color = name;
        document.body.append(probe);
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
      };
      const of = (selector: string, name: string) =>
        getComputedStyle(root.querySelector(selector) as Element).getPropertyValue(name);
      const canvas = [...root.querySelectorAll('canvas')];
      const painted = new Set<string>();
      for (const one of canvas) {
        const { data } = one.getContext('2d')?.getImageData(0, 0, one.width, one.height) ?? { data: [] };
        for (let i = 0; i < data.length; i += 4)
          if (data[i + 3] === 255) painted.add(`rgb(${data[i]}, ${data[i + 1]}, ${data[i + 2]})`);
      }
      return {
        ground: getComputedStyle(stage).backgroundColor === system('Canvas'),
        ink: painted.has(system('CanvasText')),
        badge: of('.relation.selected .mark', 'color') === system('CanvasText'),
        name: of('.country', 'fill') === system('CanvasText'),
        code: of('.actor.selected .code', 'fill') === system('Canvas'),
        focus: of('.ring', 'stroke') === system('Highlight'),
        different: system('Canvas') !== system('CanvasText'),
      };
    });
    expect(Object.entries(seen).filter(([, stands]) => !stands)).toEqual([]);
  });
});
