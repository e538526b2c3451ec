/** Discs put elsewhere, what is in view, and both in the page's address: with mouse, finger and keys. */
import type { Page } from '@playwright/test';
import { FIRST_VIEW, type ViewState, writeAddress } from '../../web/view/address.js';
import { pick, seeded } from '../../web/view/layout/random.js';
import type { Point } from '../../web/view/scene.js';
import { serveSite } from '../support/server.js';
import { expect, test } from './fixtures.js';
import { explorerOn, openExplorer } from './explorer-page.js';
import { drawn } from './frames.js';
import { together } from './together.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

/** What the tests see of the element: its own fields are there at run time, whatever their types say. */
interface Seen extends HTMLElement {
  selected: string | null;
  claim: string | null;
  lens: object;
  agreements: string;
  layout: string;
  view: { x: number; y: number; zoom: number } | null;
  moved: ReadonlyMap<string, Point>;
}

const element = (page: Page) => page.locator('geopolitical-graph');
const hash = (page: Page) => page.evaluate(() => location.hash);
const disc = (page: Page, id: string) => page.locator(`gg-stage g[data-id="${id}"]`);
const movedOf = (page: Page) => element(page).evaluate((graph) => [...(graph as unknown as Seen).moved]);

async function middleOf(page: Page, id: string): Promise<Point> {
  return disc(page, id)
    .locator('circle.hit')
    .evaluate((circle) => {
      const { left, top, width, height } = circle.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
}

/** Where the groups of the stage stand, to a tenth of a px. */
const places = (page: Page): Promise<Record<string, string>> =>
  page.locator('gg-stage g[data-id]').evaluateAll((all) => {
    const tenths = (text: string) => text.replaceAll(/-?[\d.]+/g, (n) => `${Math.round(Number(n) * 10) / 10}`);
    return Object.fromEntries(
      all.map((g) => [(g as SVGElement).dataset['id'], tenths(g.getAttribute('transform') ?? '')]),
    );
  });

/** Pairs of things on the stage that touch, by what the browser measures: names, labels, badges and discs. */
const touching = (page: Page): Promise<string[]> =>
  page.locator('gg-stage').evaluate((stage) => {
    const marks: { of: string; kind: string; box: DOMRect }[] = [];
    const union = (texts: Element[], slack: number) => {
      const boxes = texts.map((text) => text.getBoundingClientRect()).filter((box) => box.width > 0);
      if (boxes.length === 0) return null;
      const [left, top] = [Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top)) + slack];
      const [right, bottom] = [Math.max(...boxes.map((b) => b.right)), Math.max(...boxes.map((b) => b.bottom)) - slack];
      return new DOMRect(left, top, right - left, bottom - top);
    };
    for (const group of stage.shadowRoot?.querySelectorAll<SVGGElement>('g[data-id]') ?? []) {
      const of = group.dataset['id'] ?? '';
      const words = union([...group.querySelectorAll(':scope > .name text, :scope > .words text')], 2);
      if (words) marks.push({ of, kind: 'words', box: words });
      const badge = group.querySelector('.mark')?.getBoundingClientRect();
      // The box of a badge has its rim of ground in it.
      if (badge)
        marks.push({
          of,
          kind: 'badge',
          box: new DOMRect(badge.x + 2, badge.y + 2, badge.width - 4, badge.height - 4),
        });
      const ring = group.querySelector('.actor > .ring')?.getBoundingClientRect();
      // The ring of the focus stands 7.5 px off the disc; a square within the disc stands for it.
      const half = ring ? (ring.width / 2 - 9) * 0.707 : 0;
      if (ring)
        marks.push({
          of,
          kind: 'disc',
          box: new DOMRect(ring.x + ring.width / 2 - half, ring.y + ring.height / 2 - half, 2 * half, 2 * half),
        });
    }
    const edge = stage.getBoundingClientRect();
    const found = marks
      .filter(
        ({ box }) =>
          box.left < edge.left - 1 ||
          box.top < edge.top - 1 ||
          box.right > edge.right + 1 ||
          box.bottom > edge.bottom + 1,
      )
      .map(({ of, kind }) => `${kind} of ${of} outside`);
    marks.forEach((one, i) => {
      for (const other of marks.slice(i + 1)) {
        const apart =
          one.box.right <= other.box.left ||
          other.box.right <= one.box.left ||
          one.box.bottom <= other.box.top ||
          other.box.bottom <= one.box.top;
        if (!apart && one.of !== other.of) found.push(`${one.kind} of ${one.of}, ${other.kind} of ${other.of}`);
      }
    });
    return found;
  });

test('a lens, a selection, pairs and another size keep what was moved', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'the same geometry in every browser');
  await openExplorer(page, '#japan-us&gg.moved=a:CHN,5000,1500,g:yama-sakura,2500,2500');
  const share = async () => {
    const [at, box] = [await middleOf(page, 'a:CHN'), await page.locator('gg-stage').boundingBox()];
    return Math.round((100 * (at.y - (box?.y ?? 0))) / (box?.height ?? 1));
  };
  await expect.poll(share).toBeLessThan(25);
  expect(await touching(page)).toEqual([]);
  const start = await places(page);
  await page
    .locator('gg-filters')
    .getByRole('button', { name: /^Conflictual/ })
    .click();
  await disc(page, 'a:CHN').focus();
  await page.keyboard.press('Enter');
  await expect(element(page)).toHaveJSProperty('selected', 'a:CHN');
  await drawn(page);
  const after = await places(page);
  expect(Object.keys(after).filter((id) => after[id] !== start[id])).toEqual([]);
  await page.getByRole('button', { name: 'as pairs' }).click();
  await expect(page.locator('gg-stage')).not.toHaveAttribute('waiting', { timeout: LAYOUT });
  await expect.poll(share).toBeLessThan(25);
  await page.setViewportSize({ width: 700, height: 900 });
  await expect(page.locator('gg-stage')).not.toHaveAttribute('waiting', { timeout: LAYOUT });
  await expect.poll(share).toBeLessThan(30);
});

test('what is in view is in the address, in one entry; its link is copied, or shown where that is refused', async ({
  page,
  context,
  browserName,
}) => {
  await openExplorer(page);
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => hash(page)).toBe('#japan-us&gg.view=5000,5000,1690');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  const zoomed = await places(page);
  await page.reload();
  await expect(page.locator('gg-stage g[data-key][transform]').first()).toBeVisible({ timeout: LAYOUT });
  await expect.poll(() => places(page)).toEqual(zoomed);
  await expect(element(page)).toHaveJSProperty('view', { x: 0.5, y: 0.5, zoom: 1.69 });

  const copy = page.locator('gg-header').getByRole('button', { name: 'Copy link to this view' });
  if (browserName === 'chromium') {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await copy.click();
    await expect(page.locator('gg-header gg-copy-link').getByRole('status')).toHaveText('Link copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  }
  await page.evaluate(() => {
    const refuse = { writeText: async () => Promise.reject(new Error('refused')) };
    Object.defineProperty(navigator, 'clipboard', { value: refuse, configurable: true });
  });
  await copy.click();
  const field = page.locator('gg-header gg-copy-link input');
  await expect(field).toBeFocused();
  expect(await field.evaluate((input: HTMLInputElement) => [input.value, input.selectionEnd])).toEqual([
    page.url(),
    page.url().length,
  ]);
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(copy).toBeFocused();
  await page.getByRole('button', { name: 'Reset view' }).click();
  await expect.poll(() => hash(page)).toBe('#japan-us');
});

/** A state of the first article, all parts of which it has. */
function randomState(random: () => number): ViewState {
  const of = <T>(items: readonly T[]): T => items[pick(random, items.length)] as T;
  const part = () => pick(random, 12_000) / 10_000;
  const keys = ['a:JPN', 'a:USA', 'a:CHN', 'a:PHL', 'd:JPN~USA', 'a:PRK'];
  const moved = new Map(Array.from({ length: pick(random, 4) }, () => [of(keys), { x: part(), y: part() }] as const));
  return {
    ...FIRST_VIEW,
    selection: of([[], ['a:JPN'], ['a:USA'], ['a:JPN', 'd:JPN~USA'], ['d:JPN~USA']]),
    lens: of([
      {},
      { certainties: ['asserted' as const] },
      { certainties: ['hedged' as const, 'asserted' as const], words: 'a' },
      { signs: [1 as const, -1 as const] },
    ]),
    agreements: of(['hub', 'pairs']),
    view: random() < 0.3 ? null : { x: part(), y: part(), zoom: (400 + pick(random, 3_600)) / 1_000 },
    moved,
  };
}

test('twenty states of two explorers are read from one address, and given back exactly', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'an address is one in every browser');
  const graph = (id: string) =>
    `<geopolitical-graph id="${id}" address controls="none" src="graph-data/japan-us/claims.json"></geopolitical-graph>`;
  const host = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two</title><link rel="icon" href="data:,">
<script src="geopolitical-graph.js"></script></head><body>${graph('one')}${graph('two')}</body></html>`;
  const own = await serveSite({ routes: { '/host.html': host } });
  const random = seeded(11);
  try {
    await page.goto(`${own.url}/host.html#part-2`);
    await expect(page.locator('#two gg-stage g[data-key][transform]').first()).toBeVisible({ timeout: LAYOUT });
    for (let n = 0; n < 10; n++) {
      const states = { one: randomState(random), two: randomState(random) };
      const address = writeAddress(writeAddress('#part-2', 'one', states.one), 'two', states.two);
      const shown = await page.evaluate(async (to) => {
        const changed = new Promise((done) => globalThis.addEventListener('hashchange', done, { once: true }));
        location.hash = to;
        await changed;
        const all = [...document.querySelectorAll('geopolitical-graph')] as unknown as (Seen & {
          updateComplete: Promise<unknown>;
        })[];
        await Promise.all(all.map((one) => one.updateComplete));
        return all.map(({ selected, claim, lens, agreements, layout, view, moved }) => ({
          selected,
          claim,
          lens,
          agreements,
          layout,
          view,
          moved: [...moved],
        }));
      }, address);
      const expected = [states.one, states.two].map(({ selection, claim, lens, agreements, layout, view, moved }) => ({
        selected: selection.at(-1) ?? null,
        claim,
        lens,
        agreements,
        layout,
        view,
        moved: [...moved],
      }));
      expect(shown).toEqual(expected);
      expect(await hash(page)).toBe(address);
    }
    // What an address says can be said by attributes too.
    await page.locator('#one').evaluate((one) => {
      one.setAttribute('view', '2500,5000,2000');
      one.setAttribute('moved', 'a:JPN,1000,2000');
    });
    await expect(page.locator('#one')).toHaveJSProperty('view', { x: 0.25, y: 0.5, zoom: 2 });
    expect(await page.locator('#one').evaluate((one) => [...(one as unknown as Seen).moved])).toEqual([
      ['a:JPN', { x: 0.1, y: 0.2 }],
    ]);
  } finally {
    await own.close();
  }
});

test(
  'the wheel, the mouse and the keys move what they should',
  together(explorerOn(), {
    'a plain wheel says once how to zoom, and blocks nothing': async (page) => {
      const { x, y } = await middleOf(page, 'a:JPN');
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 10);
      const hint = page.locator('gg-stage .hint');
      await expect(hint).toContainText('scroll to zoom');
      await expect(hint).toHaveAttribute('aria-hidden', 'true');
      await expect(hint).toHaveCSS('pointer-events', 'none');
      await expect(hint).toHaveCount(0);
      await page.mouse.wheel(0, 10);
      await drawn(page);
      await expect(hint).toHaveCount(0);
    },
    'Shift and arrows move the disc in focus; letting go of Shift is one step': async (page) => {
      await disc(page, 'a:CHN').focus();
      const from = await middleOf(page, 'a:CHN');
      await page.keyboard.down('Shift');
      for (let n = 0; n < 5; n++) await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Alt+ArrowDown');
      await expect.poll(async () => Math.round((await middleOf(page, 'a:CHN')).x - from.x)).toBe(40);
      expect(await movedOf(page)).toEqual([]);
      await page.keyboard.up('Shift');
      await expect.poll(() => movedOf(page)).toHaveLength(1);
      await drawn(page);
      const now = await middleOf(page, 'a:CHN');
      expect([Math.round(now.x - from.x), Math.round(now.y - from.y)]).toEqual([40, 1]);
      await expect(disc(page, 'a:CHN')).toBeFocused();
      await page.keyboard.press('Control+z');
      await expect.poll(() => movedOf(page)).toEqual([]);
    },
    'a disc is dragged with its lines and words, put back with Esc, undone, and reset': async (page) => {
      const before = await places(page);
      const from = await middleOf(page, 'a:PHL');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x - 40, from.y - 30, { steps: 4 });
      await drawn(page);
      const held = await middleOf(page, 'a:PHL');
      expect(Math.hypot(held.x - from.x + 40, held.y - from.y + 30)).toBeLessThan(2);
      const during = await places(page);
      expect(Object.keys(before).filter((id) => id.includes('PHL') && during[id] === before[id])).toEqual([]);
      expect(
        Object.keys(before).filter((id) => /^[ad]:/.test(id) && !id.includes('PHL') && during[id] !== before[id]),
      ).toEqual([]);
      await page.keyboard.press('Escape');
      await page.mouse.up();
      await drawn(page);
      expect(await places(page)).toEqual(before);
      expect(await movedOf(page)).toEqual([]);
      await expect(element(page)).toHaveJSProperty('selected', null);

      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      const stage = await page.locator('gg-stage').boundingBox();
      const to = { x: (stage?.x ?? 0) + 150, y: (stage?.y ?? 0) + 500 };
      await page.mouse.move(to.x, to.y, { steps: 6 });
      await page.mouse.up();
      await expect.poll(() => movedOf(page)).toHaveLength(1);
      await drawn(page);
      expect(await touching(page)).toEqual([]);
      const now = await middleOf(page, 'a:PHL');
      expect(Math.hypot(now.x - to.x, now.y - to.y)).toBeLessThan(60);
      expect(await hash(page)).toMatch(/gg\.moved=a:PHL,\d+,\d+$/);
      await expect(element(page)).toHaveJSProperty('selected', null);
      const after = await places(page);
      expect(Object.keys(before).filter((id) => id.startsWith('a:') && before[id] !== after[id])).toEqual(['a:PHL']);

      await disc(page, 'a:PHL').focus();
      await page.keyboard.press('Control+z');
      await expect.poll(() => places(page)).toEqual(before);
      await page.keyboard.press('Control+Shift+z');
      await expect.poll(() => places(page)).toEqual(after);
      await page.goBack();
      await expect.poll(() => movedOf(page)).toEqual([]);
      await page.goForward();
      await expect.poll(() => places(page)).toEqual(after);
      await page.getByRole('button', { name: 'Reset view' }).click();
      await expect.poll(() => places(page)).toEqual(before);
      await expect(page.getByRole('button', { name: 'Reset view' })).toHaveCount(0);
    },
  }),
);

test.describe('a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('that rests on a disc moves it; one that moves at once does not; the link is with the key', async ({
    page,
    browserName,
  }) => {
    test.skip(browserName !== 'chromium', 'fingers can be driven in Chromium only');
    await openExplorer(page);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });
    const from = await middleOf(page, 'a:CHN');
    await touch('touchStart', from);
    await touch('touchMove', { x: from.x + 30, y: from.y });
    await touch('touchEnd');
    await drawn(page);
    expect(await movedOf(page)).toEqual([]);
    await expect(page.locator('gg-stage .hint')).toContainText('two fingers');

    await touch('touchStart', from);
    await expect(page.locator('gg-stage .field')).toHaveAttribute('data-dragging', '');
    for (let n = 1; n <= 5; n++) await touch('touchMove', { x: from.x + 6 * n, y: from.y + 4 * n });
    await touch('touchEnd');
    await expect.poll(() => movedOf(page)).toHaveLength(1);
    await drawn(page);
    expect(await touching(page)).toEqual([]);
    await expect(element(page)).toHaveJSProperty('selected', null);
    await page.getByRole('button', { name: 'What the marks mean' }).click();
    await expect(page.locator('gg-legend').getByRole('button', { name: 'Copy link to this view' })).toBeVisible();
  });
});
