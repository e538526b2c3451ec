/**
 * A press on any country, relation or agreement of the shipped articles shows exactly its claims. What is expected is
 * worked out here from the JSON alone, not by the code under test.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ROOT } from '../support/imports.js';
import { ANY_ENGINE, LONG, expect, test } from './fixtures.js';
import { explorerOn, openExplorer } from './explorer-page.js';
import { drawn } from './frames.js';
import { together } from './together.js';

interface Participant {
  readonly actor?: string;
  readonly role: string;
  readonly certainty?: { readonly value: string };
}
interface Relation {
  readonly agreement?: string;
  readonly participants: readonly Participant[];
}
interface Claim {
  readonly id: string;
  readonly certainty: { readonly value: string };
  readonly about?: readonly string[];
  readonly relations?: readonly Relation[];
  readonly influences?: readonly { readonly actor: string; readonly on: readonly [string, string] }[];
}
interface Dataset {
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly claims: readonly Claim[];
}

const ARTICLES = ['japan-us', 'europe-1914'] as const;
const datasetOf = (article: string) =>
  JSON.parse(readFileSync(join(ROOT, 'graph-data', article, 'claims.json'), 'utf8')) as Dataset;

const FIRMNESS = ['asserted', 'believed', 'conditional', 'hedged', 'denied'];
const pairOf = (one: string, other: string) => `d:${[one, other].sort().join('~')}`;

/** Keys of the pairs of one relation: parties with each other unless both are doubtful in an agreement; source, target. */
function pairs({ participants }: Relation, claim: Claim): string[] {
  const named = (role: string) => participants.filter((p) => p.role === role && p.actor !== undefined);
  const many = participants.filter((p) => p.role === 'party').length >= 3 && named('party').length >= 2;
  const doubtful = (p: Participant) =>
    FIRMNESS.indexOf(p.certainty?.value ?? '') > FIRMNESS.indexOf(claim.certainty.value);
  const found: string[] = [];
  named('party').forEach((one, n) => {
    for (const other of named('party').slice(n + 1))
      if (!(many && doubtful(one) && doubtful(other))) found.push(pairOf(one.actor ?? '', other.actor ?? ''));
  });
  for (const one of named('source'))
    for (const other of named('target')) found.push(pairOf(one.actor ?? '', other.actor ?? ''));
  return found;
}

type Expected = Map<string, Set<string>>;

function add(expected: Expected, key: string, claim: Claim): void {
  expected.set(key, (expected.get(key) ?? new Set()).add(claim.id));
}

function expectedOf(dataset: Dataset) {
  const [actors, dyads, agreements]: [Expected, Expected, Expected] = [new Map(), new Map(), new Map()];
  for (const claim of dataset.claims) {
    for (const actor of claim.about ?? []) add(actors, `a:${actor}`, claim);
    for (const { actor } of claim.influences ?? []) add(actors, `a:${actor}`, claim);
    for (const relation of claim.relations ?? []) {
      for (const { actor } of relation.participants) if (actor) add(actors, `a:${actor}`, claim);
      for (const key of pairs(relation, claim)) add(dyads, key, claim);
      if (relation.agreement) add(agreements, `g:${relation.agreement}`, claim);
    }
  }
  for (const claim of dataset.claims)
    for (const { on } of claim.influences ?? []) if (dyads.has(pairOf(...on))) add(dyads, pairOf(...on), claim);
  return { actors, dyads, agreements };
}

/** A layout that is not shipped may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

const panel = (page: Page): Locator => page.locator('gg-panel');

async function claimsShown(page: Page): Promise<string[]> {
  const more = panel(page).getByRole('button', { name: /^Show \d+ more$/ });
  for (let left = await more.count(); left > 0; left--) {
    await more.first().click();
    await expect(more).toHaveCount(left - 1);
  }
  const ids = await panel(page)
    .locator('gg-claim')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset['claim'] ?? ''));
  return [...new Set(ids)].sort();
}

/** Presses the disc or the badge of a key with the mouse, where it stands. */
async function press(page: Page, key: string): Promise<void> {
  const target = page.locator(`gg-stage g[data-key=${JSON.stringify(key)}] circle.hit`).first();
  await expect(target, `something on the graph stands for ${key}`).toBeAttached({ timeout: LAYOUT });
  const box = await target.boundingBox();
  if (!box) throw new Error(`${key} has no place on the graph`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const overview = (page: Page) => panel(page).getByRole('heading', { name: 'What the article states' });

async function pressEach(page: Page, expected: Expected): Promise<void> {
  for (const [key, claims] of expected) {
    await test.step(key, async () => {
      await press(page, key);
      await expect(overview(page)).toHaveCount(0);
      await expect.poll(() => claimsShown(page)).toEqual([...claims].sort());
      await panel(page)
        .getByRole('button', { name: /^Close/ })
        .click();
      await expect(overview(page)).toBeVisible();
    });
  }
}

for (const article of ARTICLES) {
  // One article is pressed through in every engine, the others in one: the way from a press to its claims is the same.
  test.describe(article, article === ARTICLES[0] ? {} : ANY_ENGINE, () => {
    const expected = expectedOf(datasetOf(article));
    const again = article === ARTICLES[0] ? {} : LONG;

    test('every country shows exactly its claims', again, async ({ page }) => {
      test.slow();
      await openExplorer(page, `#${article}`);
      expect(expected.actors.size).toBeGreaterThan(2);
      await pressEach(page, expected.actors);
    });

    test(
      'a press shows exactly the claims, and the panel lists all that is drawn',
      together(explorerOn(article), {
        'every agreement shows exactly its claims': async (page) => {
          expect(expected.agreements.size).toBeGreaterThan(0);
          await pressEach(page, expected.agreements);
        },
        'the panel lists all that is drawn, and a press in it selects the same': async (page) => {
          const keysOf = (where: Locator) =>
            where.evaluateAll((all) =>
              [...new Set(all.map((one) => (one as HTMLElement).dataset['key'] ?? ''))].sort(),
            );
          const drawn = await keysOf(page.locator('gg-stage g.relation[data-key]'));
          expect(await keysOf(panel(page).locator('button.row'))).toEqual(drawn);
          const row = panel(page).locator('button.row').first();
          const key = await row.getAttribute('data-key');
          await row.click();
          await expect(page.locator('geopolitical-graph')).toHaveJSProperty('selected', key);
        },
      }),
    );

    // Lines and discs are pressed in every engine by the test of countries and by stage.spec.ts.
    test('every pair, agreements drawn as pairs, shows exactly its claims', LONG, async ({ page }) => {
      test.slow();
      await openExplorer(page, `#${article}`);
      await page.getByRole('button', { name: 'as pairs' }).click();
      await expect(page.locator('gg-stage g[data-key^="g:"]')).toHaveCount(0);
      expect(expected.dyads.size).toBeGreaterThan(5);
      await pressEach(page, expected.dyads);
    });
  });
}

test(
  'from the graph to the claims and back',
  together(explorerOn(), {
    'a selection never moves a label': async (page) => {
      const stage = page.locator('gg-stage');
      const places = () =>
        stage
          .locator('g[data-id]')
          .evaluateAll((all) =>
            all.map((one) => `${(one as SVGElement).dataset['id']} ${one.getAttribute('transform') ?? ''}`),
          );
      await expect.poll(async () => (await places()).filter((place) => place.endsWith(' '))).toEqual([]);
      const before = await places();
      const scene = await stage.evaluateHandle((one) => (one as unknown as { scene: object }).scene);
      await press(page, 'a:JPN');
      await expect(panel(page).getByRole('heading', { name: /^Japan/, level: 2 })).toBeVisible();
      await drawn(page);
      expect(await places()).toEqual(before);
      // No other scene is on its way either.
      await expect(stage).not.toHaveAttribute('waiting');
      expect(await stage.evaluate((one, was) => (one as unknown as { scene: object }).scene === was, scene)).toBe(true);
    },
    'Esc and the back button lead from a relation to its country, then to nothing': async (page) => {
      const selected = () =>
        page
          .locator('geopolitical-graph')
          .evaluate((graph) => (graph as unknown as { selected: string | null }).selected);
      for (const step of ['Escape', 'button'] as const) {
        await press(page, 'a:JPN');
        await panel(page).locator('.group button[data-key="d:JPN~USA"]').click();
        await expect.poll(selected).toBe('d:JPN~USA');
        if (step === 'Escape') await page.keyboard.press('Escape');
        else await panel(page).getByRole('button', { name: 'Back to Japan' }).click();
        await expect.poll(selected).toBe('a:JPN');
        await page.keyboard.press('Escape');
        await expect.poll(selected).toBe(null);
      }
    },
    'a jump button scrolls the list of claims and nothing else': async (page) => {
      await press(page, 'a:JPN');
      const header = page.locator('gg-header');
      const before = await header.boundingBox();
      const jump = panel(page).locator('.jump').last();
      await jump.click();
      const group = panel(page).locator('section').last();
      const body = panel(page).locator('.body');
      await expect.poll(async () => (await body.evaluate((one) => one.scrollTop)) > 100).toBe(true);
      await expect(group.locator('h3')).toBeInViewport();
      expect(await header.boundingBox()).toEqual(before);
    },
    'with the keyboard alone: from the list into a relation and back to where one was': async (page) => {
      await panel(page).locator('button.row').nth(1).focus();
      const key = await panel(page).locator('button.row').nth(1).getAttribute('data-key');
      await page.keyboard.press('Enter');
      await expect(panel(page).locator('h2')).toBeFocused();
      await expect(page.locator('geopolitical-graph [aria-live]')).toContainText('selected');
      await page.keyboard.press('Escape');
      await expect(panel(page).locator(`button.row[data-key="${key}"]`)).toBeFocused();
    },
    'light and dark: the button sets one on the element, the page keeps its own': async (page) => {
      const ground = () =>
        page.locator('geopolitical-graph .root').evaluate((root) => getComputedStyle(root).backgroundColor);
      expect(await ground()).toBe('rgb(250, 248, 243)');
      await page.getByRole('button', { name: 'Use dark colors' }).click();
      await expect.poll(ground).toBe('rgb(20, 23, 28)');
      await page.getByRole('button', { name: 'Use light colors' }).click();
      await expect.poll(ground).toBe('rgb(250, 248, 243)');
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await ground()).toBe('rgb(250, 248, 243)');
    },
  }),
);

test('the address chooses among the shipped articles and nothing else', async ({ page, watch }) => {
  await page.goto('?src=https://evil.example/x.json#https://evil.example/x.json');
  await expect(page.locator('gg-header h1')).toContainText('Japan');
  await page.goto('#europe-1914');
  await expect(page.locator('gg-header h1')).toContainText('1914');
  expect(watch.requests.filter((address) => new URL(address).hostname === 'evil.example')).toEqual([]);
});

test.describe('narrow', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a selected country shows its own relations only, and the sheet has three stops', async ({ page }) => {
    await openExplorer(page);
    const sheet = page.locator('geopolitical-graph .panel');
    const height = async () => Math.round((await sheet.boundingBox())?.height ?? 0);
    await expect.poll(height).toBe(96);
    await page
      .locator('geopolitical-graph')
      .evaluate((graph) => (graph as unknown as { select(key: string): void }).select('PRK'));
    const keys = () =>
      page
        .locator('gg-stage g.actor')
        .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset['key'] ?? '').sort());
    await expect.poll(keys).toEqual(['a:JPN', 'a:PRK']);
    const whole = (await page.locator('geopolitical-graph').boundingBox())?.height ?? 0;
    await expect.poll(height).toBe(Math.round(whole * 0.48));
    // The scene is made for what is seen of the stage, and is shown at the size it was made.
    const shown = () =>
      page.locator('gg-stage').evaluate((stage) => {
        const { scene, view } = stage as unknown as { scene: { frame: object }; view(): { zoom: number } | null };
        return { frame: scene.frame, zoom: view.call(stage)?.zoom };
      });
    const area = await page.locator('gg-stage').boundingBox();
    const top = (await sheet.boundingBox())?.y ?? 0;
    expect(Math.abs((area?.y ?? 0) + (area?.height ?? 0) - top)).toBeLessThan(1);
    const seen = await page
      .locator('gg-stage')
      .evaluate((one) => ({ width: one.clientWidth, height: one.clientHeight }));
    await expect.poll(shown).toEqual({ frame: seen, zoom: 1 });
    await page.getByRole('button', { name: 'Make the list of claims larger' }).press('ArrowUp');
    await expect.poll(height).toBe(Math.round(whole - 56));
  });
});
