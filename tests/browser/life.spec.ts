/** The element comes and goes, is hidden, moved and shared, while it loads and while it lays out. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { ROOT } from '../support/imports.js';
import { type Handler, serveSite, type Served } from '../support/server.js';
import { drawn } from './frames.js';
import { expect, test } from './fixtures.js';

const SHIPPED = readFileSync(join(ROOT, 'graph-data', 'japan-us', 'claims.json'), 'utf8');
/** Without its layouts it has to be laid out in the browser. */
const UNPLACED = JSON.stringify({ ...(JSON.parse(SHIPPED) as object), layouts: [] });
/** A layout may take this long on a busy machine, ms. */
const LAYOUT = 20_000;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>geopolitical-graph { width: 1000px; height: 640px } .hidden { display: none } .mono { --gg-serif: monospace; --gg-sans: monospace }</style>
<script src="geopolitical-graph.js"></script></head><body><div id="one"></div><div id="two"></div></body></html>`;

/** Answers that are held back until the test lets them go. */
function held(body: string) {
  const waiting: (() => void)[] = [];
  let count = 0;
  let open = false;
  const handler: Handler = (_, response) => {
    const answer = () => response.writeHead(200, { 'content-type': 'application/json' }).end(body);
    count++;
    if (open) answer();
    else waiting.push(answer);
  };
  return {
    handler,
    /** How many have been asked for. */
    asked: () => count,
    /** Lets go of all that wait, and of all that come later. */
    release: () => {
      open = true;
      for (const answer of waiting.splice(0)) answer();
    },
  };
}

let host: Served;
let slow: ReturnType<typeof held>;

test.beforeEach(async () => {
  slow = held(UNPLACED);
  const handlers = { '/shipped.json': SHIPPED, '/unplaced.json': UNPLACED, '/slow.json': slow.handler };
  host = await serveSite({ routes: { '/host.html': PAGE, ...handlers } });
});
test.afterEach(async () => host.close());

const graphs = (page: Page): Locator => page.locator('geopolitical-graph');
const discs = (graph: Locator): Locator => graph.locator('gg-stage g.actor');

/** A page with one element, `src` in the place with id `one`. */
async function open(page: Page, src: string, kind = ''): Promise<void> {
  await page.goto(`${host.url}/host.html`);
  await page.evaluate(
    ([from, name]) => {
      const graph = document.createElement('geopolitical-graph');
      graph.className = name;
      graph.setAttribute('src', from);
      document.querySelector('#one')?.append(graph);
    },
    [src, kind] as const,
  );
}

test('moved while it loads, and while it lays out, it shows its graph', async ({ page }) => {
  await open(page, 'slow.json');
  await expect.poll(slow.asked).toBe(1);
  await graphs(page).evaluate((graph) => document.querySelector('#two')?.append(graph));
  slow.release();
  await expect(page.locator('gg-header h1')).toContainText('Japan');
  await graphs(page).evaluate((graph) => document.querySelector('#one')?.append(graph));
  await drawn(page);
  await expect(discs(graphs(page))).toHaveCount(9, { timeout: LAYOUT });
});

test('taken out while it loads or lays out, it leaves no error and works when it is back', async ({ page }) => {
  await open(page, 'slow.json');
  await expect.poll(slow.asked).toBe(1);
  const taken = await graphs(page).evaluateHandle((graph) => {
    graph.remove();
    return graph;
  });
  slow.release();
  await drawn(page);
  await taken.evaluate((graph) => {
    graph.setAttribute('src', 'unplaced.json');
    document.querySelector('#one')?.append(graph);
  });
  await expect(page.locator('gg-header h1')).toContainText('Japan');
  await taken.evaluate((graph) => graph.remove());
  await drawn(page);
  await taken.evaluate((graph) => document.querySelector('#two')?.append(graph));
  await expect(discs(graphs(page))).toHaveCount(9, { timeout: LAYOUT });
});

test('words in a font wider than any foreseen stay in the room they were given', async ({ page }) => {
  await open(page, 'shipped.json', 'mono');
  await expect(discs(graphs(page))).toHaveCount(9, { timeout: LAYOUT });
  const texts = () =>
    page.locator('gg-stage text[data-room]').evaluateAll((all) =>
      all.map((one) => {
        const text = one as SVGTextElement;
        return { words: text.textContent, width: text.getComputedTextLength(), room: Number(text.dataset['room']) };
      }),
    );
  await expect.poll(async () => (await texts()).filter(({ width, room }) => width > room + 1)).toEqual([]);
  const all = await texts();
  expect(all.length).toBeGreaterThan(20);
  await expect(page.locator('gg-stage text.label[textLength]').first()).toBeAttached();
});
