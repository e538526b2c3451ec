/** The element in other people's pages: it takes what it is given, leaves all else alone, and bears what pages do. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { ROOT } from '../support/imports.js';
import { serveSite } from '../support/server.js';
import { drawn } from './frames.js';
import { ANY_ENGINE, expect, ICON_ASKED, test } from './fixtures.js';

const SHIPPED = readFileSync(join(ROOT, 'graph-data', 'japan-us', 'claims.json'), 'utf8');
/** Without its layouts it has to be laid out in the browser. */
const UNPLACED = JSON.stringify({ ...(JSON.parse(SHIPPED) as object), layouts: [] });
/** A few of its claims: much faster to show, a hundred times. */
const FEW = JSON.stringify({
  ...(JSON.parse(SHIPPED) as object),
  claims: (JSON.parse(SHIPPED) as { claims: unknown[] }).claims.slice(0, 4),
});
/** A layout may take this long on a busy machine, ms. */
const LAYOUT = 20_000;
/** Inside a script element. */
const INLINE = SHIPPED.replaceAll('<', '\\u003c');

const html = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}</head><body>${body}</body></html>`;
const ICON = '<link rel="icon" href="data:,">';
const bundle = () => readFileSync(join(ROOT, 'dist', 'geopolitical-graph.js'), 'utf8');
const shown = (graph: Locator): Promise<void> =>
  expect(graph.locator('gg-stage g.actor').first()).toBeVisible({ timeout: LAYOUT });

/** With the mouse alone: a locator's click may scroll the page to what it presses, which would be heard as the element's. */
async function press(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeVisible();
  const { x, y, width, height } = (await what.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Runs in the page before anything else: hears all that the element must not do. */
const EAR = `{
  const heard = [];
  Object.defineProperty(globalThis, 'heard', { value: heard });
  const inside = (node) => node instanceof Node && !!(node.nodeType === 1 ? node : node.parentElement)?.closest('geopolitical-graph');
  addEventListener('securitypolicyviolation', (event) => heard.push('policy: ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
  document.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (const { type, target, attributeName } of records)
        if (!inside(target)) heard.push('changed: ' + type + ' of ' + target.nodeName + ' ' + (attributeName ?? ''));
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    for (const name of ['focusin', 'scroll', 'selectionchange'])
      document.addEventListener(name, () => heard.push(name), true);
  });
  const spy = (object, name) => {
    const own = object?.[name];
    if (typeof own === 'function')
      object[name] = function (...all) { heard.push('called: ' + name); return own.apply(this, all); };
  };
  for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key']) spy(Storage.prototype, name);
  for (const name of ['open', 'databases']) spy(IDBFactory.prototype, name);
  for (const name of ['open', 'match', 'keys', 'has']) spy(globalThis.CacheStorage?.prototype, name);
  spy(globalThis.ServiceWorkerContainer?.prototype, 'register');
  for (const name of ['pushState', 'replaceState']) spy(History.prototype, name);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(document, 'cookie', {
    get: () => (heard.push('cookie read'), cookie.get.call(document)),
    set: (value) => (heard.push('cookie written'), cookie.set.call(document, value)),
  });
  const before = new Set([...Object.getOwnPropertyNames(globalThis), 'names']);
  globalThis.names = () => Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !/^(\\d+|__pw.*)$/.test(name));
}`;

interface Ear {
  readonly heard: readonly string[];
  names(): string[];
}
const heard = (page: Page) =>
  page.evaluate(() => {
    const ear = globalThis as unknown as Ear;
    return [...ear.heard, ...ear.names().map((name) => `name: ${name}`), ...(scrollY === 0 ? [] : ['scrolled'])];
  });

test('under a strict policy and Trusted Types it works, and touches nothing of the page', async ({ page, watch }) => {
  watch.allow(ICON_ASKED);
  const policy =
    "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  const tag = '<geopolitical-graph src="unplaced.json"></geopolitical-graph>';
  const head = '<script src="ear.js"></script><script src="geopolitical-graph.js" defer></script>';
  const host = await serveSite({
    headers: { 'Content-Security-Policy': policy },
    routes: {
      '/host.html': html(head, `<input autofocus>${tag}<p>Words after it.</p>`),
      '/ear.js': EAR,
      '/unplaced.json': UNPLACED,
    },
  });
  try {
    await page.goto(`${host.url}/host.html`);
    const graph = page.locator('geopolitical-graph');
    await shown(graph);
    expect((await heard(page)).filter((what) => what !== 'focusin' && !ICON_ASKED.test(what))).toEqual([]);
    await expect(page.locator('body > input')).toBeFocused();
    // Keys pressed elsewhere are the page's: neither stopped nor answered.
    const before = await graph.evaluate((one) => one.shadowRoot?.querySelector('.root')?.outerHTML);
    const left = await page.evaluate(() =>
      ['g', 'n', 'p', '?', 'Escape', 'ArrowRight', 'Enter', 'z'].every((key) =>
        document.querySelector('input')?.dispatchEvent(
          new KeyboardEvent('keydown', {
            key,
            ctrlKey: key === 'z',
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        ),
      ),
    );
    expect(left).toBe(true);
    await drawn(page);
    expect(await graph.evaluate((one) => one.shadowRoot?.querySelector('.root')?.outerHTML)).toBe(before);
    await press(page, graph.locator('gg-stage g[data-key="a:JPN"] circle.hit'));
    await expect(graph).toHaveJSProperty('selected', 'a:JPN');
    for (const tab of ['In order', 'Article', 'Claims']) await press(page, graph.getByRole('tab', { name: tab }));
    await graph.getByRole('searchbox').or(graph.getByRole('combobox')).first().fill('Japan');
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen' });
    await graph.evaluate((one) => one.remove());
    await drawn(page);
    const told = (await heard(page)).filter(
      (what) => !/^(focusin|selectionchange|changed: childList of BODY)/.test(what) && !ICON_ASKED.test(what),
    );
    expect(told).toEqual([]);
    const asked = watch.requests
      .filter((address) => !address.endsWith('/favicon.ico'))
      .map((address) => address.replace(`${host.url}/`, ''));
    expect(asked).toEqual(['host.html', 'ear.js', 'geopolitical-graph.js', 'unplaced.json']);
    expect(await page.context().cookies()).toEqual([]);
  } finally {
    await host.close();
  }
});

test('from a disk: in a shadow root, in closed details, in a sandboxed frame', async ({ page, watch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'manners-'));
  const head = `${ICON}<script src="geopolitical-graph.js"></script>`;
  const tag = (id: string) =>
    `<geopolitical-graph id="${id}" controls="compact"><script type="application/json">${INLINE}</script></geopolitical-graph>`;
  const shadow = `<div><template shadowrootmode="open">${tag('deep')}</template></div>`;
  const frame = '<iframe sandbox="allow-scripts" src="frame.html" width="600" height="440"></iframe>';
  const body = `${shadow}<details><summary>More</summary>${tag('folded')}</details>${frame}`;
  const file = join(folder, 'host.html');
  try {
    writeFileSync(join(folder, 'geopolitical-graph.js'), bundle());
    // A sandboxed frame may load nothing from the disk, so that this one brings all in itself.
    writeFileSync(join(folder, 'frame.html'), html(`<script>${bundle()}</script>`, tag('framed')));
    writeFileSync(file, html(head, body));
    await page.goto(pathToFileURL(file).href);
    await shown(page.locator('#deep'));
    await shown(page.frameLocator('iframe').locator('#framed'));
    await page.getByText('More', { exact: true }).click();
    const folded = page.locator('#folded');
    await shown(folded);
    // Not heaped up: what was laid out while nothing could be measured would be.
    const places = await folded
      .locator('gg-stage g.actor')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
    expect(new Set(places.map(Math.round)).size).toBeGreaterThan(5);
    const local = /^(file|data|blob):/;
    expect(watch.requests.filter((address) => !local.test(address))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test(
  'two copies of the bundle, elements taken out at every moment of their start, and no leak',
  ANY_ENGINE,
  async ({ page, browserName }) => {
    const scripts = '<script src="geopolitical-graph.js"></script><script src="geopolitical-graph.js?2"></script>';
    const style = '<style>geopolitical-graph { width: 600px; height: 400px }</style>';
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    const host = await serveSite({
      routes: { '/host.html': html(ICON + style + scripts, ''), '/unplaced.json': UNPLACED },
    });
    try {
      await page.goto(`${host.url}/host.html`);
      expect(warnings.filter((text) => text.includes('second copy'))).toHaveLength(1);
      const made = await page.evaluate(async () => {
        const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
        const one = async (ms: number) => {
          const graph = document.createElement('geopolitical-graph');
          graph.setAttribute('src', 'unplaced.json');
          document.body.append(graph);
          await wait(ms);
          graph.remove();
          return graph.shadowRoot?.querySelector('gg-stage') ? 1 : 0;
        };
        const all = await Promise.all(Array.from({ length: 16 }, (_, n) => one(20 * n)));
        return { count: all.length, begun: all.reduce<number>((sum, begun) => sum + begun, 0) };
      });
      expect(made.count).toBe(16);
      expect(await page.locator('geopolitical-graph').count()).toBe(0);

      // How much memory a page holds only Chromium tells.
      const session = browserName === 'chromium' ? await page.context().newCDPSession(page) : null;
      const heap = async () => {
        if (!session) return 0;
        await session.send('HeapProfiler.collectGarbage');
        return (await session.send('Runtime.getHeapUsage')).usedSize;
      };
      const cycles = (count: number) =>
        page.evaluate(
          async ([text, times]) => {
            const data: unknown = JSON.parse(text);
            for (let n = 0; n < times; n++) {
              const graph = document.createElement('geopolitical-graph');
              Object.assign(graph, { data });
              document.body.append(graph);
              await new Promise((done) => graph.addEventListener('gg-ready', done, { once: true }));
              await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              graph.remove();
            }
            await new Promise((done) => setTimeout(done, 50));
          },
          [FEW, count] as const,
        );
      await cycles(5);
      const before = await heap();
      await cycles(CYCLES);
      expect((await heap()) - before).toBeLessThan(2_000_000);

      await page.evaluate(() => {
        const graph = document.createElement('geopolitical-graph');
        graph.setAttribute('src', 'unplaced.json');
        document.body.append(graph);
      });
      await shown(page.locator('geopolitical-graph'));
    } finally {
      await host.close();
    }
  },
);

/** How many pixels of two pictures are clearly unlike: more than where an edge falls between two of them. */
const unlike = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const pixels = async (base64: string) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      };
      const [a, b] = [await pixels(pictures[0] ?? ''), await pixels(pictures[1] ?? '')];
      if (a.length !== b.length || a.length === 0) return Infinity;
      let count = 0;
      for (let n = 0; n < a.length; n += 4)
        if ([0, 1, 2].some((channel) => Math.abs((a[n + channel] ?? 0) - (b[n + channel] ?? 0)) > 64)) count++;
      return count;
    },
    [one.toString('base64'), other.toString('base64')],
  );

/** Each one that stayed would hold some 2 MB. */
const CYCLES = process.env.LONG ? 100 : 30;

const HOSTILE = {
  unset: '* { all: unset !important }',
  'div hidden': 'div { display: none !important }',
  'large and out of the flow': '* { font-size: 40px !important; position: absolute !important }',
} as const;

test('a hostile style sheet changes nothing inside', ANY_ENGINE, async ({ page }) => {
  const plain = '<style>html, body { margin: 0; inline-size: 100% }</style>';
  const body = '<geopolitical-graph src="graph-data/japan-us/claims.json"></geopolitical-graph>';
  const host = await serveSite({
    routes: {
      '/host.html': html(`${ICON}${plain}<style id="bad"></style><script src="geopolitical-graph.js"></script>`, body),
    },
  });
  /** Of everything inside, down to the last shadow root: its box, and how it is set. */
  const inside = () =>
    page.evaluate(() => {
      const looks: string[] = [];
      const graph = document.querySelector('geopolitical-graph');
      const walk = (root: ShadowRoot) => {
        for (const one of root.querySelectorAll<HTMLElement>('*:not(.box, .strut)')) {
          const { x, y, width, height } = one.getBoundingClientRect();
          const from = graph?.shadowRoot?.querySelector('.box')?.getBoundingClientRect() ?? { x: 0, y: 0 };
          const { display, position, fontSize, color, fontFamily } = getComputedStyle(one);
          const box =
            width + height === 0 ? 'unseen' : [x - from.x, y - from.y, width, height].map(Math.round).join(' ');
          if (one.localName !== 'slot')
            looks.push(
              `${one.localName}.${one.getAttribute('class') ?? ''} ${box} ${display} ${position} ${fontSize} ${color} ${fontFamily}`,
            );
          if (one.shadowRoot) walk(one.shadowRoot);
        }
      };
      if (graph?.shadowRoot) walk(graph.shadowRoot);
      return looks;
    });
  const look = async () => {
    await drawn(page);
    await page.waitForFunction(() => {
      const stage = document.querySelector('geopolitical-graph')?.shadowRoot?.querySelector('gg-stage');
      return stage !== null && !stage?.hasAttribute('waiting');
    });
    return {
      looks: await inside(),
      picture: await page.locator('geopolitical-graph .root').screenshot({ animations: 'disabled' }),
    };
  };
  try {
    await page.goto(`${host.url}/host.html`);
    await shown(page.locator('geopolitical-graph'));
    const before = await look();
    expect(before.looks.length).toBeGreaterThan(300);
    for (const [name, rules] of Object.entries(HOSTILE)) {
      await page.locator('#bad').evaluate((style, text) => (style.textContent = text), rules);
      const now = await look();
      expect(now.looks.filter((one, n) => one !== before.looks[n]).slice(0, 5), name).toEqual([]);
      expect(now.looks.length, name).toBe(before.looks.length);
      expect(await unlike(page, before.picture, now.picture), name).toBeLessThan(100);
    }
  } finally {
    await host.close();
  }
});

test('the explorer is readable without scripts, and nothing moves when they come', async ({ browser, page }) => {
  // No engine runs the scripts of a sandboxed page; a Firefox driven over WebDriver BiDi cannot be told to run none.
  const sandboxed = await serveSite({ headers: { 'Content-Security-Policy': 'sandbox allow-same-origin' } });
  const silent = await browser.newContext({ javaScriptEnabled: false });
  try {
    const still = await silent.newPage();
    await still.goto(`${sandboxed.url}/`);
    await expect(still.getByRole('img', { name: /Why Japan and the U.S. Are Growing Closer/ })).toBeVisible();
    const { claims } = JSON.parse(SHIPPED) as { claims: { text: string }[] };
    await expect(still.locator('.gg-static ol > li')).toHaveCount(claims.length);
    await still.getByText(claims.at(-1)?.text ?? '', { exact: true }).scrollIntoViewIfNeeded();
    await expect(still.getByText(claims.at(-1)?.text ?? '', { exact: true })).toBeInViewport();
    await expect(still.getByText('cannot be shown')).toBeHidden();
  } finally {
    await silent.close();
    await sandboxed.close();
  }
  await page.addInitScript(`{
    const seen = { shifts: [], gaps: [] };
    Object.defineProperty(globalThis, 'seen', { value: seen });
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) => { for (const { value, sources } of list.getEntries()) seen.shifts.push(value + sources.map(({ node }) => ' ' + node?.nodeName).join()); })
        .observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const fragment = document.querySelector('.gg-static');
      const root = document.querySelector('geopolitical-graph')?.shadowRoot?.querySelector('.root');
      const seenNow = [fragment, root].filter((one) => one?.checkVisibility({ visibilityProperty: true })).length;
      if (fragment && seenNow !== 1) seen.gaps.push(seenNow + ' of them');
      requestAnimationFrame(look);
    };
    look();
  }`);
  await page.goto('');
  await shown(page.locator('geopolitical-graph'));
  await expect(page.locator('.gg-static')).toBeHidden();
  await drawn(page);
  const seen = await page.evaluate(() => (globalThis as unknown as { seen: unknown }).seen);
  expect(seen).toEqual({ shifts: [], gaps: [] });
});
