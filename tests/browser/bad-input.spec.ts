/** Datasets that cannot be loaded, read or trusted: said in plain words, the sound rest shown, nothing thrown. */
// These addresses are what must be refused.
/* oxlint-disable no-script-url */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../support/imports.js';
import { type Handler, serveSite } from '../support/server.js';
import { ANY_ENGINE, expect, test } from './fixtures.js';
import { drawn } from './frames.js';

const GOOD = readFileSync(join(ROOT, 'graph-data', 'japan-us', 'claims.json'), 'utf8');

/** A host's page that keeps a list of the codes it was told. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>geopolitical-graph { width: 1000px; height: 640px }</style>
<script>var codes = []; document.addEventListener('gg-problem', (e) => codes.push(...e.problems.map((p) => p.code)));</script>
<script src="geopolitical-graph.js"></script></head><body><geopolitical-graph></geopolitical-graph></body></html>`;

const send =
  (body: string | Buffer, { status = 200, type = 'application/json', after = 0 } = {}): Handler =>
  (_request, response) => {
    setTimeout(() => {
      response.writeHead(status, { 'content-type': type });
      response.end(body);
    }, after);
  };

async function withSite(page: Page, routes: Record<string, string | Handler>, run: () => Promise<void>): Promise<void> {
  const site = await serveSite({ routes: { '/host.html': PAGE, ...routes } });
  try {
    await page.goto(`${site.url}/host.html`);
    await run();
  } finally {
    await site.close();
  }
}

const setSrc = (page: Page, src: string) =>
  page.locator('geopolitical-graph').evaluate((graph, to) => graph.setAttribute('src', to), src);
const codes = (page: Page) => page.evaluate(() => (globalThis as unknown as { codes: string[] }).codes);
const title = (page: Page) => page.locator('gg-header h1');

const CASES: readonly (readonly [name: string, handler: Handler, code: string, words: RegExp])[] = [
  ['not there', send('<h1>404</h1>', { status: 404, type: 'text/html' }), 'fetch/status', /answered 404/],
  ['empty answer', send('', { status: 204 }), 'fetch/status', /204/],
  ['a page to log in', send('<!doctype html><p>Please log in', { type: 'text/html' }), 'fetch/not-json', /web page/],
  ['cut short', send('{"version": 1,\n "id": '), 'parse/json', /line 2, column 8/],
  ['a comma too many', send('{"a": [1,]}'), 'parse/json', /line 1, column 10/],
  ['ISO-8859-1', send(Buffer.from('{"id": "Z\xfcrich"}', 'latin1')), 'parse/encoding', /byte 9/],
  ['nothing at all', send(''), 'parse/json', /line 1, column 1/],
  ['a list', send('[]'), 'schema/type', /must be an object/],
];

test(
  'a load that fails: said in words, told to the host, and tried again on request',
  ANY_ENGINE,
  async ({ page, watch }) => {
    test.slow();
    watch.allow(/Failed to load resource/);
    let answer: Handler = send(GOOD);
    await withSite(page, { '/data.json': (request, response) => answer(request, response) }, async () => {
      for (const [name, handler, code, words] of CASES) {
        await test.step(name, async () => {
          answer = handler;
          await page.evaluate(() => {
            const old = document.querySelector('geopolitical-graph');
            old?.replaceWith(document.createElement('geopolitical-graph'));
          });
          await setSrc(page, 'data.json');
          const problems = page.locator('gg-problems');
          await expect(problems.getByRole('heading')).toHaveText('The dataset could not be loaded');
          await expect(problems).toContainText(words);
          expect(await codes(page)).toContain(code);
          answer = send(GOOD);
          await page.getByRole('button', { name: 'Try again' }).click();
          await expect(title(page)).toContainText('Japan');
          await expect(problems).toHaveCount(0);
        });
      }
    });
  },
);

test('addresses that are none make no request', ANY_ENGINE, async ({ page, watch }) => {
  await withSite(page, {}, async () => {
    const before = watch.requests.length;
    for (const src of [
      '',
      '  ',
      'javascript:alert(1)',
      'data:application/json,{}',
      'file:///etc/hosts',
      'http://u:p@localhost/x',
      'http://[::1',
    ]) {
      await setSrc(page, src);
      await expect.poll(async () => (await codes(page)).at(-1)).toBe('src/invalid');
      await page.evaluate(() => ((globalThis as unknown as { codes: string[] }).codes.length = 0));
    }
    expect(watch.requests.slice(before)).toEqual([]);
  });
});

test('a refused connection is told from an answer', async ({ page, watch }) => {
  watch.allow(/Failed to load resource|Cross-Origin|NS_ERROR/);
  await withSite(page, {}, async () => {
    await setSrc(page, 'http://127.0.0.1:9/claims.json');
    await expect(page.locator('gg-problems')).toContainText('could not be fetched');
    expect(await codes(page)).toEqual(['fetch/network']);
  });
});

test('the last good graph stays when a new one fails', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/);
  await withSite(page, { '/good.json': send(GOOD) }, async () => {
    await setSrc(page, 'good.json');
    await expect(title(page)).toContainText('Japan');
    await setSrc(page, 'gone.json');
    await page.getByRole('button', { name: /Not loaded/ }).click();
    await expect(page.locator('gg-problems')).toContainText('What was loaded before stays');
    await page.keyboard.press('Escape');
    await expect(page.locator('gg-problems')).toHaveCount(0);
    await expect(title(page)).toContainText('Japan');
    // No layout is shipped for this frame: on a busy machine the search takes seconds.
    await expect(page.locator('gg-stage g.actor').first()).toBeVisible({ timeout: 20_000 });
  });
});

test('of two loads the newer is shown, however late the older one arrives', async ({ page }) => {
  const slow = GOOD.replace('"title"', '"was": "slow", "title"').replaceAll('Growing Closer', 'Too Late');
  let answer = (): void => {};
  const asked = new Promise<void>((tell) => {
    answer = tell;
  });
  let release: Handler = () => {};
  const late = new Promise<void>((done) => {
    release = (request, response) => {
      answer();
      answer = () => {
        send(slow)(request, response);
        response.once('close', done);
        if (response.destroyed) done();
      };
    };
  });
  await withSite(page, { '/slow.json': (q, r) => release(q, r), '/fast.json': send(GOOD) }, async () => {
    await setSrc(page, 'slow.json');
    await asked;
    await setSrc(page, 'fast.json');
    await expect(title(page)).toContainText('Growing Closer');
    answer();
    await late;
    await drawn(page);
    await expect(title(page)).toContainText('Growing Closer');
  });
});

test('one bad claim is listed and the rest is shown', ANY_ENGINE, async ({ page }) => {
  const dataset = JSON.parse(GOOD) as { claims: { about?: string[]; relations?: unknown[]; influences?: unknown[] }[] };
  const all = dataset.claims.length;
  dataset.claims[3] = { ...dataset.claims[3], about: ['NOWHERE'], relations: [], influences: [] };
  await withSite(page, { '/data.json': send(JSON.stringify(dataset)) }, async () => {
    await setSrc(page, 'data.json');
    await expect(page.locator('gg-header')).toContainText(`${all - 1} claims`);
    await page.getByRole('button', { name: /problems? in this dataset/ }).click();
    await expect(page.locator('gg-problems')).toContainText('/claims/3');
    expect(await codes(page)).toContain('ref/dangling');
  });
});

test('markup in names, words and quotes is shown as it is written', async ({ page }) => {
  const evil = '<img src=x onerror=alert(1)>';
  const dataset = JSON.parse(GOOD) as {
    title?: string;
    actors: { name: string }[];
    claims: { text: string; notes?: unknown[] }[];
    speakers: { name: string; kind: string; outlet?: string }[];
  };
  dataset.title = `"><svg onload=alert(1)> ${evil}`;
  for (const actor of dataset.actors) actor.name = `${evil} ${actor.name}`;
  for (const claim of dataset.claims)
    Object.assign(claim, { text: evil, notes: [{ kind: 'as-printed', text: `{{1}}\${alert(1)}${evil}` }] });
  for (const speaker of dataset.speakers)
    Object.assign(speaker, { kind: 'person', name: evil, outlet: '</script><script>alert(1)</script>' });
  await withSite(page, { '/data.json': send(JSON.stringify(dataset)) }, async () => {
    await setSrc(page, 'data.json');
    await expect(title(page)).toHaveText(dataset.title ?? '');
    await page
      .locator('geopolitical-graph')
      .evaluate((graph) => (graph as unknown as { select(key: string): void }).select('JPN'));
    await expect(page.locator('gg-claim .text').first()).toHaveText(evil);
    await expect(page.locator('gg-claim .note').first()).toContainText(evil);
    expect(await page.locator('geopolitical-graph img, geopolitical-graph script').count()).toBe(0);
  });
});

test('no claims, and countries without relations, have plain sentences of their own', ANY_ENGINE, async ({ page }) => {
  const base = JSON.parse(GOOD) as { claims: { relations?: unknown[]; about?: string[] }[] };
  const none = { ...base, claims: [], layouts: [] };
  const alone = {
    ...base,
    layouts: [],
    claims: base.claims.filter((claim) => (claim.about ?? []).length > 0 && (claim.relations ?? []).length === 0),
  };
  expect(alone.claims.length).toBeGreaterThan(0);
  await withSite(
    page,
    { '/none.json': send(JSON.stringify(none)), '/alone.json': send(JSON.stringify(alone)) },
    async () => {
      await setSrc(page, 'none.json');
      await expect(page.locator('gg-panel')).toContainText('This dataset holds no claims.');
      await setSrc(page, 'alone.json');
      await expect(page.locator('gg-panel')).toContainText('relates none of them to another');
      await page.locator('gg-panel').getByRole('button', { name: 'Japan' }).click();
      await expect(page.locator('gg-panel')).toContainText('relates Japan to no other.');
    },
  );
});

test('an object given by property is not changed, and its getters cannot throw out of the element', async ({
  page,
}) => {
  await withSite(page, {}, async () => {
    const same = await page.locator('geopolitical-graph').evaluate(async (graph, text) => {
      const freeze = (value: unknown): unknown => {
        if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
        return value;
      };
      const ready = new Promise((resolve) => graph.addEventListener('gg-ready', resolve, { once: true }));
      (graph as unknown as { data: unknown }).data = freeze(JSON.parse(text));
      await ready;
      return JSON.stringify((graph as unknown as { data: unknown }).data) === JSON.stringify(JSON.parse(text));
    }, GOOD);
    expect(same).toBe(true);
    await page.locator('geopolitical-graph').evaluate((graph) => {
      const trap = Object.defineProperty({}, 'claims', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      });
      (graph as unknown as { data: unknown }).data = trap;
    });
    await expect.poll(() => codes(page)).not.toEqual([]);
    await expect(title(page)).toContainText('Japan');
  });
});

test('a dataset written into the page is read, and taken away again with its script', ANY_ENGINE, async ({ page }) => {
  await withSite(page, {}, async () => {
    const element = page.locator('geopolitical-graph');
    await element.evaluate((graph, text) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = text;
      graph.append(script);
    }, GOOD);
    await expect(title(page)).toContainText('Japan');
    await element.evaluate((graph) => graph.querySelector('script')?.remove());
    await expect(title(page)).toHaveCount(0);
  });
});
