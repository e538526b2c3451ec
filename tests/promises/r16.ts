/** R16: ready in a background tab, where no frame is ever painted. */
import { send } from './kit/answers.js';
import { type DriveCase, type PageCase, type Promised, same } from './kit/case.js';
import { until } from './kit/page-tools.js';
import { sound } from './kit/texts.js';

const TAG = '<geopolitical-graph src="data.json"></geopolitical-graph>';
const routes = { '/data.json': JSON.stringify(sound()), '/next.json': JSON.stringify(sound('Next')) };

/** A browser keeps a page that is left as it is, and shows that very page to those who go back. */
const kept: DriveCase = {
  number: 114,
  where: 'a page that is left, and kept by the browser',
  what: 'a country selected, another page, back',
  expected: 'graph and selection are as they were, and it loads what it is then given',
  only: ['firefox', 'Playwright turns this off in Chromium'],
  held: 60_000,
  run: async ({ page, open }) => {
    // A page that must not be stored is not kept.
    const html = (body: string) =>
      send(`<!doctype html><title>Page</title>${body}`, { type: 'text/html; charset=utf-8' });
    const url = await open({
      headers: {},
      bare: true,
      routes: {
        ...routes,
        '/kept.html': html(`<script src="geopolitical-graph.js"></script>${TAG}`),
        '/other.html': html('Another'),
      },
    });
    await page.goto(`${url}/kept.html`);
    await page.locator('gg-stage g.actor').nth(2).waitFor();
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => document.body.classList.toggle('kept', persisted));
      document.querySelector('geopolitical-graph')?.setAttribute('selected', 'a:AAA');
    });
    await page.locator('gg-panel h2').first().waitFor();
    await page.goto(`${url}/other.html`);
    await page.evaluate(() => void setTimeout(() => history.back()));
    // Waiting for an element waits for a load, and nothing is loaded; what is asked of the page that is left fails.
    const isKept = () => page.evaluate(() => document.body.classList.contains('kept')).catch(() => false);
    while (!(await isKept())) await new Promise((done) => setTimeout(done, 50));
    same(await page.locator('gg-stage g.actor').count(), 3, 'discs');
    same(await page.locator('geopolitical-graph').getAttribute('selected'), 'a:AAA', 'the selection');
    await page.locator('geopolitical-graph').evaluate((graph) => graph.setAttribute('src', 'next.json'));
    while ((await page.locator('geopolitical-graph h1').textContent()) !== 'Next')
      await new Promise((done) => setTimeout(done, 50));
  },
};

export const R16: Promised = {
  id: 'R16',
  title: 'Ready even in a background tab',
  page: [
    {
      number: 114,
      where: 'a page in which no animation frame comes',
      what: 'loads, then comes to the front',
      expected: 'gg-ready comes without a frame; in front the picture stands',
      run: async (t) => {
        const own = globalThis.requestAnimationFrame;
        const waiting: FrameRequestCallback[] = [];
        globalThis.requestAnimationFrame = (call) => waiting.push(call);
        try {
          const shown = await t.give(sound());
          same(shown.ready, 1, 'ready without a frame');
          globalThis.requestAnimationFrame = own;
          for (const call of waiting.splice(0)) call(performance.now());
          await shown.drawn();
          same(shown.count('g.actor'), 3, 'discs');
        } finally {
          globalThis.requestAnimationFrame = own;
        }
      },
    },
    {
      number: 114,
      where: 'a page that says it is hidden',
      what: 'document.visibilityState is hidden while it loads',
      expected: 'ready',
      run: async (t) => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        try {
          const shown = await t.give(sound());
          same(shown.ready, 1, 'ready');
          await until('a picture', () => shown.count('g.actor') === 3);
        } finally {
          delete (document as { visibilityState?: unknown }).visibilityState;
        }
      },
    },
  ] satisfies PageCase[],
  drive: [kept],
  notRun: [
    {
      number: 114,
      what: 'a page frozen and resumed',
      why: 'a page in front is not frozen on request, and a page that is steered is always in front',
    },
    { number: 114, what: 'the back/forward cache of Chromium', why: 'Playwright turns it off; that of Firefox is run' },
  ],
};
