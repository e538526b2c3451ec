/**
 * Times the first picture of a dataset that ships no positions, in Chromium: `npm run layout-speed`.
 *
 * Twenty-five invented actors with forty pairs are given to the element; from then until their words stand in the picture is
 * the time, and the longest task on the page's own thread shows whether the page was held up meanwhile. Five runs, medians.
 */
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { generate } from './lib/generate.js';
import { filesOf, listen } from './serve.mjs';

const RUNS = 5;
const ACTORS = 25;
const PAIRS = 40;

const found = findChromium();
if (!found) throw new Error('Found no Chromium: run npm test once, which installs one.');
const server = await listen(filesOf('dist/site'));
const browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_ARGS });
const dataset = { ...generate(5, ACTORS, PAIRS), layouts: [] };

/** Runs in the page: gives the dataset to a new element and waits until it has drawn it. */
async function once(data: unknown): Promise<{ ready: number; longest: number }> {
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const task of list.getEntries()) longest = Math.max(longest, task.duration);
  });
  watch.observe({ type: 'longtask' });
  const element = document.createElement('geopolitical-graph');
  const before = performance.now();
  element.style.cssText = 'position: fixed; inset: 0';
  Object.assign(element, { data });
  document.body.replaceChildren(element);
  while (!element.shadowRoot?.querySelector('gg-stage')?.shadowRoot?.querySelector('svg text'))
    await new Promise(requestAnimationFrame);
  const time = performance.now() - before;
  await new Promise((done) => setTimeout(done, 60));
  watch.disconnect();
  return { ready: time, longest };
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

try {
  const runs: { ready: number; longest: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${server.url}/graph-data/dataset.schema.json`);
    await page.addScriptTag({ url: `${server.url}/geopolitical-graph.js` });
    runs.push(await page.evaluate(once, dataset));
    await page.close();
  }
  const ready = median(runs.map((r) => r.ready)).toFixed(0);
  const longest = median(runs.map((r) => r.longest)).toFixed(0);
  console.log(`${ACTORS} actors, ${PAIRS} pairs, no positions given: ready after ${ready} ms (median of ${RUNS}).`);
  console.log(`Longest task on the page’s own thread meanwhile: ${longest} ms.`);
} finally {
  await browser.close();
  await server.close();
}
