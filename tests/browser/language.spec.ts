/** The language of the interface: where it comes from, that nothing is left in English, and that all of it fits. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ENGLISH, LANGUAGES, wordsOf } from '../../web/language/index.js';
import { ROOT } from '../support/imports.js';
import { LONG, expect, test } from './fixtures.js';

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

const element = (page: Page) => page.locator('geopolitical-graph');
const root = (page: Page) => page.locator('geopolitical-graph .root');
const disc = (page: Page, id: string) => page.locator(`gg-stage g.actor[data-id="a:${id}"]`);

async function open(page: Page): Promise<void> {
  await page.goto('#japan-us');
  await expect(disc(page, 'JPN')).toBeVisible({ timeout: LAYOUT });
}

/** Waits until the interface speaks a language. */
async function speaks(page: Page, tag: string): Promise<void> {
  await expect(root(page)).toHaveAttribute('lang', tag);
  await expect(page.locator('gg-panel aside, gg-stage svg.layer').first()).toHaveAttribute(
    'aria-label',
    wordsOf(tag).graph,
  );
}

const setPage = (page: Page, tag: string) =>
  page.evaluate((lang) => document.documentElement.setAttribute('lang', lang), tag);

test('the nearest lang counts, from inside out, and is followed as it changes', async ({ page }) => {
  await open(page);
  await speaks(page, 'en-US');
  await setPage(page, 'de');
  await speaks(page, 'de');
  await page.locator('main').evaluate((main) => main.setAttribute('lang', 'ko'));
  await speaks(page, 'ko');
  await element(page).evaluate((one) => ((one as HTMLElement).lang = 'zh-TW'));
  await speaks(page, 'zh-TW');
  await expect(disc(page, 'JPN')).toHaveAttribute('aria-label', /^日本，/);
  await element(page).evaluate((one) => one.removeAttribute('lang'));
  await speaks(page, 'ko');
  // A language without a table is English, and so is the name of a country then.
  await page.locator('main').evaluate((main) => main.setAttribute('lang', 'tlh'));
  await speaks(page, 'en');
  await expect(disc(page, 'JPN')).toHaveAttribute('aria-label', /^Japan,/);

  // Through a shadow root, and the page's beyond it.
  await element(page).evaluate((one) => {
    const host = document.createElement('div');
    host.style.height = '100%';
    document.querySelector('main')?.replaceChildren(host);
    document.querySelector('main')?.removeAttribute('lang');
    host.attachShadow({ mode: 'open' }).append(one);
  });
  await speaks(page, 'de');
  await page.locator('main > div').evaluate((host) => host.setAttribute('lang', 'fr'));
  await speaks(page, 'fr');
  await page.locator('main > div').evaluate((host) => host.removeAttribute('lang'));
  await setPage(page, 'es');
  await speaks(page, 'es');
});

test('the explorer takes the language from its address, and its chooser writes it there', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'what the page does is the same everywhere');
  await page.goto('#europe-1914&lang=fr&gg.s=a:SRB');
  await speaks(page, 'fr');
  await expect(disc(page, 'SRB')).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('combobox', { name: 'Langue' }).selectOption('ar');
  await speaks(page, 'ar');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveURL(/#europe-1914&gg\.s=a:SRB&lang=ar$/);
  await expect(disc(page, 'SRB')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('nav a').first().click();
  await speaks(page, 'ar');
  await expect(disc(page, 'JPN')).toBeVisible({ timeout: LAYOUT });
  await page.goBack();
  await page.goBack();
  await speaks(page, 'fr');
  await expect(disc(page, 'SRB')).toBeVisible({ timeout: LAYOUT });
});

test('a change of language keeps what is selected; the article’s words keep their own', async ({ page }) => {
  await open(page);
  await element(page).evaluate((one) => ((one as unknown as { selected: string }).selected = 'd:JPN~USA'));
  const quotes = page.locator('gg-claim blockquote');
  await expect(quotes.first()).toBeVisible();
  const before = await quotes.allTextContents();
  await setPage(page, 'ja');
  await speaks(page, 'ja');
  await expect(page.locator('gg-panel h2')).toHaveText('日本 – アメリカ合衆国');
  expect(await quotes.allTextContents()).toEqual(before);
  expect(
    new Set(
      await quotes.evaluateAll((all) => all.map((one) => `${one.getAttribute('lang')} ${one.getAttribute('dir')}`)),
    ),
  ).toEqual(new Set(['en auto']));
  await expect(page.locator('gg-stage text.label').first()).toHaveAttribute('lang', 'en');

  const field = page.locator('gg-header').getByRole('combobox');
  for (const words of ['アメリカ', 'United States']) {
    await field.fill(words);
    await expect(page.locator('gg-header').getByRole('option').first()).toContainText(words);
  }
  await field.fill('');
  await setPage(page, 'en');
  await expect(page.locator('gg-panel h2')).toHaveText('Japan – United States');
});

test('Arabic runs from right to left, but for the picture and the article’s words', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page);
  const discs = () =>
    page.locator('gg-stage g.actor').evaluateAll((all) => {
      const at = (one: Element) => one.querySelector('.hit')?.getBoundingClientRect().x ?? 0;
      return all.sort((one, other) => at(one) - at(other)).map((one) => (one as SVGElement).dataset['id']);
    });
  const order = await discs();
  await element(page).evaluate((one) => ((one as HTMLElement).lang = 'ar'));
  await speaks(page, 'ar');
  await expect(root(page)).toHaveCSS('direction', 'rtl');
  expect(await discs()).toEqual(order);

  const x = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x ?? NaN;
  expect(await x('.panel')).toBeLessThan(await x('.stage'));
  expect(await x('gg-header .controls')).toBeLessThan(await x('gg-header h1'));
  // The title and the labels of the list begin at the right, although their words run to the right.
  for (const selector of ['gg-header h1', 'gg-panel .row .label'])
    expect(
      await page
        .locator(selector)
        .first()
        .evaluate((one) => getComputedStyle(one).textAlign),
    ).toBe('right');

  // A menu hangs from the right end of its button.
  const button = page.locator('gg-filters button[popovertarget="speakers"]');
  await button.click();
  const [menu, from] = [await page.locator('gg-filters #speakers').boundingBox(), await button.boundingBox()];
  expect(Math.abs((menu?.x ?? 0) + (menu?.width ?? 0) - (from?.x ?? 0) - (from?.width ?? 0))).toBeLessThan(2);
  await page.keyboard.press('Escape');

  // The way back points to where lines begin; the ribbon begins at the right.
  await disc(page, 'JPN').locator('.hit').first().click();
  await page.locator('gg-panel .group button[data-key="d:JPN~USA"]').click();
  const arrow = page.locator('gg-panel .from svg');
  await expect(arrow).toHaveCSS('scale', '-1 1');
  expect(await x('gg-panel .ends span:first-child')).toBeGreaterThan(await x('gg-panel .ends span:last-child'));
});

/** Texts of the dataset: whoever made it chose their language. */
const DATASET = new Set<string>();
JSON.parse(readFileSync(join(ROOT, 'graph-data', 'japan-us', 'claims.json'), 'utf8'), (_, value: unknown) => {
  if (typeof value === 'string' && value.length > 1) DATASET.add(value);
  return value;
});
const GIVEN = [...DATASET].sort((one, other) => other.length - one.length);

/** All words shown or told outside of what is marked as the article's language. */
const allWords = (page: Page) =>
  element(page).evaluate((graph) => {
    const found: string[] = [];
    const walk = (node: Element | ShadowRoot): void => {
      if (node instanceof Element) {
        if (node.getAttribute('lang') === 'en' || ['STYLE', 'SCRIPT'].includes(node.tagName)) return;
        for (const name of ['aria-label', 'title', 'placeholder']) found.push(node.getAttribute(name) ?? '');
        if (node.shadowRoot) walk(node.shadowRoot);
      }
      for (const child of node.childNodes) {
        if (child instanceof Element) walk(child);
        else if (child instanceof Text) found.push(child.data);
      }
    };
    if (graph.shadowRoot) walk(graph.shadowRoot);
    return found.map((text) => text.trim()).filter(Boolean);
  });

const ENGLISH_WORDS = new Set(
  Object.values(ENGLISH).flatMap((word) =>
    typeof word === 'string' ? [word] : typeof word === 'object' ? Object.values(word as Record<string, string>) : [],
  ),
);
const LATIN = new Set(['en', 'es', 'fr', 'de']);

/** Names of keys, and codes of countries. `Tab` may stand amid letters that are none to the pattern. */
const NOT_WORDS = /\b(Esc|Enter|Home|End|Ctrl|Shift|Alt|[A-Z]{3})\b|Tab/g;

/** Every text of a table of words, with those of its parts. */
const stringsIn = (table: object): string[] =>
  Object.values(table).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : typeof word === 'object' && word !== null ? stringsIn(word) : [],
  );

/** What of the interface is still English. */
function leftInEnglish(texts: readonly string[], tag: string): string[] {
  if (tag === 'en') return [];
  const own = wordsOf(tag);
  // “Questions” is French too: what a language's own table has, in whatever part of it, is not left over from English.
  const alike = new Set(stringsIn(own));
  return texts.filter((text) => {
    if (DATASET.has(text)) return false;
    if (LATIN.has(tag)) return ENGLISH_WORDS.has(text) && !alike.has(text);
    const rest = GIVEN.reduce((left, given) => left.replaceAll(given, ' '), text);
    return /[A-Za-z]{3,}/.test(rest.replaceAll(NOT_WORDS, ''));
  });
}

/** Buttons, chips and entries whose words are wider than they, or that stand out of the window. */
const misfits = (page: Page) =>
  element(page).evaluate((graph) => {
    const all: Element[] = [];
    const walk = (at: ParentNode): void => {
      for (const one of at.querySelectorAll('*')) {
        all.push(one);
        if (one.shadowRoot) walk(one.shadowRoot);
      }
    };
    if (graph.shadowRoot) walk(graph.shadowRoot);
    const boxes = all.filter(
      (one) => one.matches('button, .options, gg-legend li, .counts, h2') && one.checkVisibility(),
    );
    const wide = boxes.filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1);
    const out = all.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return one.matches('gg-header .control, .control, .options') && width > 0 && (left < 0 || right > innerWidth);
    });
    return [...wide, ...out].map((one) => `${one.localName}.${one.className}: ${one.textContent?.trim()}`);
  });

/** What is selected in each language: the shortest and the fullest panel, and on request what lies between. */
const SELECTIONS = process.env.LONG ? [null, 'a:JPN', 'd:JPN~USA', 'g:deal'] : [null, 'd:JPN~USA'];

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(
    `every language at ${width}: nothing overflows, and nothing is left in English`,
    LONG,
    async ({ page, browserName }) => {
      test.skip(browserName !== 'chromium', 'words and boxes are those of the same tables and rules');
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await open(page);
      for (const { tag } of LANGUAGES) {
        await setPage(page, tag);
        await speaks(page, tag);
        for (const key of SELECTIONS) {
          await element(page).evaluate(
            (one, to) => (one as unknown as { select(key: string | null): void }).select(to),
            key,
          );
          await expect(page.locator('gg-panel h2')).toBeVisible();
          const words = await allWords(page);
          if (tag !== 'en') expect(words.length).toBeGreaterThan(80);
          expect(leftInEnglish(words, tag), `${tag} ${key}`).toEqual([]);
          expect(await misfits(page), `${tag} ${key}`).toEqual([]);
        }
        await element(page).evaluate((one) => (one as unknown as { select(key: string | null): void }).select(null));
      }
    },
  );
}
