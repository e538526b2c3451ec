/** Read rather than seen: the outline says what the files say; and seen large, narrow, low, by finger, without motion. */
import type { Page } from '@playwright/test';
import { rawDataset, setOf, statementsIn } from '../support/statements.js';
import { saidInSnapshot, saidInTree, statementsSaid } from './access-tree.js';
import { LONG, expect, test } from './fixtures.js';
import { drawn } from './frames.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

const element = (page: Page) => page.locator('geopolitical-graph');
const outline = (page: Page) => page.locator('gg-outline section');
const written = (page: Page) => expect(outline(page)).toHaveAttribute('aria-busy', 'false', { timeout: LAYOUT });
const select = (page: Page, key: string | null) =>
  element(page).evaluate((graph, to) => (graph as unknown as { select(key: string | null): void }).select(to), key);
const said = (page: Page, browserName: string) =>
  browserName === 'chromium' ? saidInTree(page, 'The graph in words') : saidInSnapshot(page);
const live = (page: Page) => element(page).locator('[aria-live] > span').allTextContents();
const spoken = async (page: Page) => (await live(page)).map((words) => words.trim());

async function open(page: Page, article = 'japan-us'): Promise<void> {
  await page.goto(`#${article}`);
  await expect(page.locator('gg-stage g[data-key]').first()).toBeAttached({ timeout: LAYOUT });
}

for (const article of ['japan-us', 'europe-1914']) {
  test(
    `${article}: the accessibility tree states what the file states, with every lens`,
    article === 'japan-us' ? {} : LONG,
    async ({ page, browserName }) => {
      const raw = rawDataset(article);
      await open(page, article);
      await written(page);
      const statements = async () => setOf(statementsSaid(await said(page, browserName), raw));
      expect(await statements()).toEqual(setOf(statementsIn(raw.claims, 'hub')));
      await element(page).evaluate((graph) => {
        Object.assign(graph, { agreements: 'pairs', lens: { certainties: ['hedged'] } });
      });
      const hedged = statementsIn(raw.claims, 'pairs').filter((one) => (JSON.parse(one) as string[])[1] === 'hedged');
      expect(hedged.length).toBeGreaterThan(0);
      await expect.poll(statements).toEqual(setOf(hedged));
    },
  );
}

test('the outline shares the selection, is out of the way of the tab key, and each change is told once', async ({
  page,
}) => {
  await open(page);
  await written(page);
  const said = await saidOnce(page);
  const button = (key: string) => page.locator(`gg-outline button[data-key="${key}"]`).first();
  await expect(page.locator('gg-outline button:not([tabindex="-1"])')).toHaveCount(0);
  await button('d:JPN~PRK').evaluate((one) => (one as HTMLElement).click());
  await expect(element(page)).toHaveJSProperty('selected', 'd:JPN~PRK');
  await expect(page.locator('gg-outline [aria-current="true"]')).toHaveCount(2);
  await expect(page.locator('gg-panel h2')).toContainText('North Korea');
  await expect.poll(said).toEqual([expect.stringContaining('North Korea selected')]);
  await page
    .locator('gg-filters')
    .getByRole('button', { name: /^Conflictual/ })
    .click();
  await expect.poll(said).toEqual([expect.stringContaining('of 69 claims shown.')]);
  await select(page, null);
  await expect(page.locator('gg-outline [aria-current="true"]')).toHaveCount(0);
  // Nothing is said of places, and nothing is seen of the outline.
  expect(await page.locator('gg-outline').ariaSnapshot()).not.toMatch(/\d+(\.\d+)?\s?px|NaN|undefined|°/);
  expect(
    await page.locator('gg-outline').evaluate((one) => [one.clientHeight, getComputedStyle(one).clipPath]),
  ).toEqual([1, 'inset(50%)']);
  await page.evaluate(() => {
    document.querySelector('geopolitical-graph')?.setAttribute('src', 'graph-data/europe-1914/claims.json');
  });
  await expect(page.locator('gg-outline h3').first()).toContainText('claims');
  await expect.poll(async () => (await spoken(page))[0]).toMatch(/: 53 claims\.$/);
});

/** What the live region has newly said since the last call: the texts that changed, but for those that fell silent. */
async function saidOnce(page: Page): Promise<() => Promise<string[]>> {
  let before = await spoken(page);
  return async () => {
    const now = await spoken(page);
    const fresh = now.filter((words, n) => words !== before[n] && words !== '');
    if (fresh.length > 0) before = now;
    return fresh;
  };
}

test('the list of problems takes the focus and gives it back, and what it covers is out of reach', async ({ page }) => {
  await open(page);
  await element(page).evaluate((graph) => {
    const claim = {
      id: 'x',
      text: 'x',
      quote: [{ exact: 'x', start: 0, end: 1 }],
      paragraph: 1,
      speaker: 'nobody',
      certainty: { value: 'asserted' },
    };
    const article = { title: 'One fault', length: 9, words: 1, paragraphs: 1, sha256: '0'.repeat(64) };
    const data = {
      version: 1,
      id: 'fault',
      article,
      actors: [{ id: 'A', name: 'Aland' }],
      speakers: [],
      claims: [claim],
    };
    Object.assign(graph, { data });
  });
  await page.getByRole('button', { name: /problems? in this dataset/ }).press('Enter');
  await expect(page.locator('gg-problems h2')).toBeFocused();
  await expect(page.locator('.frame')).toHaveAttribute('inert');
  await page.keyboard.press('Escape');
  await expect(page.locator('gg-problems')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /problems? in this dataset/ })).toBeFocused();
});

/** Controls that are seen and smaller than 44 × 44 px to a finger, which also meets what reaches beyond their edges. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const at = (x: number, y: number) => {
      let found = document.elementFromPoint(x, y);
      while (found?.shadowRoot) {
        const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === found) break;
        found = inner;
      }
      return found;
    };
    const within = (one: Element | null, what: Element): boolean => {
      for (
        let node: Node | null = one;
        node;
        node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode
      )
        if (node === what) return true;
      return false;
    };
    const controls = all(document.body).filter(
      (one) => one.matches('button, a[href], label, g[role="button"]') && !one.closest('gg-outline section'),
    );
    return controls.flatMap((one) => {
      const target = one.querySelector(':scope > circle.hit') ?? one;
      const box = target.getBoundingClientRect();
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      // Out of sight: hidden, folded away, scrolled on, under what lies above; but not under the reach of another.
      const over = at(x, y)?.closest('button, a[href]');
      const edges = over?.getBoundingClientRect();
      const covered =
        over && edges && over !== one && (y < edges.top || y > edges.bottom || x < edges.left || x > edges.right);
      if (covered)
        return [`${one.localName} “${one.textContent?.trim().slice(0, 30)}” is under the reach of ${over.className}`];
      if (box.width === 0 || !within(at(x, y), one.closest('label') ?? one)) return [];
      const reach = (dx: number, dy: number) => {
        let n = 0;
        while (n < 44 && within(at(x + n * dx, y + n * dy), one)) n++;
        return n;
      };
      const wide = Math.max(box.width, reach(1, 0) + reach(-1, 0) - 1) >= 43.5;
      // One of many in a row that is as wide as the screen: each is also reached by the list below.
      const narrow = one.matches('.cell');
      const high = Math.max(box.height, reach(0, 1) + reach(0, -1) - 1) >= 43.5;
      const name = one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 30);
      return (wide || narrow) && high
        ? []
        : [
            `${one.localName}.${one.getAttribute('class') ?? ''} “${name}” ${Math.round(box.width)} × ${Math.round(box.height)}`,
          ];
    });
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' });

  test('every control is 44 px to a finger, in every view', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'Firefox is not driven as a touch screen');
    test.slow();
    await open(page);
    for (const key of [null, 'a:JPN', 'd:JPN~USA', 'g:deal']) {
      await test.step(key ?? 'nothing selected', async () => {
        await select(page, key);
        await expect(page.locator('gg-stage')).not.toHaveAttribute('waiting', { timeout: LAYOUT });
        await drawn(page);
        expect(await smallTargets(page)).toEqual([]);
      });
    }
    for (const stop of ['larger', 'smaller']) {
      await page.getByRole('button', { name: `Make the list of claims ${stop}` }).press('Enter');
      await drawn(page);
      expect(await smallTargets(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'What the marks mean' }).press('Enter');
    await drawn(page);
    expect(await smallTargets(page)).toEqual([]);
  });
});

/** Of the picture, what can be read: names whole and inside of the stage, codes that are not cut. */
const picture = (page: Page) =>
  page.locator('gg-stage').evaluate((stage) => {
    const outer = stage.getBoundingClientRect();
    const texts = [...(stage.shadowRoot?.querySelectorAll<SVGTextElement>('.actor .country') ?? [])];
    const shown = texts.filter((one) => one.getClientRects().length > 0).map((one) => one.getBoundingClientRect());
    const cut = [...(stage.shadowRoot?.querySelectorAll('.code') ?? [])].filter((one) =>
      one.textContent?.includes('…'),
    );
    const out = shown.filter(
      (b) => b.left < outer.left - 1 || b.right > outer.right + 1 || b.bottom > outer.bottom + 1,
    );
    return { height: outer.height, cut: cut.length, out: out.length, names: shown.length };
  });

for (const [width, height, least] of [
  [640, 420, 200],
  [320, 568, 280],
] as const) {
  test.describe(`in a window of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, reducedMotion: 'reduce' });

    test('the sheet starts low, and a selection leaves the picture as it is', async ({ page }) => {
      test.slow();
      await open(page);
      for (const key of [null, 'a:JPN']) {
        await select(page, key);
        await expect(page.locator('gg-stage')).not.toHaveAttribute('waiting', { timeout: LAYOUT });
        await drawn(page);
        const { names, ...rest } = await picture(page);
        expect(names).toBeGreaterThan(0);
        expect(rest).toEqual({ height: expect.any(Number), cut: 0, out: 0 });
        expect(rest.height).toBeGreaterThan(least);
      }
      const stage = await page.locator('gg-stage').boundingBox();
      await page.getByRole('button', { name: 'Make the list of claims larger' }).press('ArrowUp');
      await drawn(page);
      expect((await page.locator('.panel').boundingBox())?.height).toBeGreaterThan(150);
      expect(await page.locator('gg-stage').boundingBox()).toEqual(stage);
      await expect.poll(async () => (await spoken(page)).at(-1)).toContain('half');
    });
  });
}

test.describe('zoomed to 400 %', () => {
  test.use({ viewport: { width: 320, height: 200 }, reducedMotion: 'reduce' });

  test('all is one column that scrolls down only, and the tab key brings everything into view', async ({ page }) => {
    test.slow();
    await open(page);
    await select(page, 'JPN');
    await expect(page.locator('gg-country')).toBeAttached();
    await drawn(page);
    const frame = page.locator('geopolitical-graph .frame');
    expect(await frame.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // Nothing below scrolls by itself, in either direction, but the stage, which the reader drags.
    const scrollers = await page.evaluate(() => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
      const scrolls = (one: Element) =>
        /auto|scroll/.test(getComputedStyle(one).overflow) &&
        (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1);
      return all(document.body)
        .filter((one) => one.clientWidth > 0 && scrolls(one))
        .map((one) => one.className);
    });
    expect(scrollers).toEqual(['frame']);
    const last = page.locator('gg-country .more, gg-country .group button').last();
    await last.focus();
    await expect(last).toBeInViewport();
    await expect(page.locator('gg-claim').last()).toBeVisible();
    const stage = await page.locator('gg-stage').boundingBox();
    expect(stage?.height).toBe(200);
  });
});

test('nothing moves for those who want no motion', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'Firefox, driven over its standard protocol, cannot be told to reduce motion');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const times = () =>
    page.evaluate(() => {
      const all = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
      const longest = (list: string) => Math.max(...list.split(',').map((one) => Number.parseFloat(one)));
      return all(document.body).flatMap((one) => {
        // The probes tell of changed colors by a transition of 1 ms that nobody sees.
        if (one.closest('.probes')) return [];
        const styles = [getComputedStyle(one), getComputedStyle(one, '::before'), getComputedStyle(one, '::after')];
        const takes = styles.some(
          (s) => longest(s.transitionDuration) > 0 || longest(s.animationDuration) > 0 || s.scrollBehavior === 'smooth',
        );
        return takes ? [`${one.localName}.${one.getAttribute('class') ?? ''}`] : [];
      });
    });
  expect(await times()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 700 });
  await select(page, 'a:JPN');
  await expect(page.locator('gg-country')).toBeAttached();
  expect(await times()).toEqual([]);
});

test('a reader’s larger text makes all of it larger, whatever size the page’s root has', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'the size that readers choose cannot be set from a test in Firefox');
  await page.addInitScript(() => {
    // A reader who chose 32 px: `medium` is twice as large.
    const own = globalThis.getComputedStyle;
    globalThis.getComputedStyle = (one, pseudo) => {
      const style = own(one, pseudo);
      if (!one.classList.contains('probe')) return style;
      return new Proxy(style, { get: (at, name) => (name === 'fontSize' ? '32px' : Reflect.get(at, name)) });
    };
  });
  await open(page);
  const title = page.locator('gg-panel h2').first();
  await expect.poll(async () => (await title.boundingBox())?.height).toBe(60);
  // 1280 px are 640 to it: the panel is a sheet, and a press still meets what it seems to.
  await expect(page.locator('.handle')).toBeVisible();
  await expect(page.locator('gg-stage')).not.toHaveAttribute('waiting', { timeout: LAYOUT });
  const disc = await page.locator('gg-stage g[data-key="a:JPN"] circle.hit').first().boundingBox();
  if (!disc) throw new Error('Japan has no place');
  await page.mouse.click(disc.x + disc.width / 2, disc.y + disc.height / 2);
  await expect(element(page)).toHaveJSProperty('selected', 'a:JPN');
  const menu = page.locator('gg-filters [popovertarget="speakers"]');
  await menu.scrollIntoViewIfNeeded();
  await menu.click();
  const [button, box] = [await menu.boundingBox(), await page.locator('gg-filters #speakers').boundingBox()];
  expect(Math.abs((box?.y ?? 0) - (button?.y ?? 0) - (button?.height ?? 0))).toBeLessThan(8);
});
