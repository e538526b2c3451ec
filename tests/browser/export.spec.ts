/** Exporting in the browser: every format, opened again by others and by us; the dialog; what it says where it cannot. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import { MultiGraph, UndirectedGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { main as exportMain } from '../../scripts/export.js';
import { FORMAT_IDS, importText } from '../../web/exchange/index.js';
import { readPicture } from '../../web/exchange/picture/index.js';
import { readXml } from '../../web/exchange/xml/read.js';
import { type Dataset, parseDataset } from '../../web/model/index.js';
import { shownHostile } from '../exchange/datasets.js';
import { serveSite } from '../support/server.js';
import { shipped } from '../support/shipped.js';
import { ANY_ENGINE, expect, ICON_ASKED, LONG, test } from './fixtures.js';

// Figures of other shapes than those shipped are searched for, which takes a second on a machine at rest.
test.describe.configure({ timeout: 60_000 });

/** The element's methods, as a page calls them. */
interface Exporting extends HTMLElement {
  data: unknown;
  toBlob(format: string, options?: object): Promise<Blob>;
  toSVG(options?: object): Promise<string>;
  openFile(file: Blob): Promise<boolean>;
}

const element = (page: Page) => page.locator('geopolitical-graph');
const stage = (page: Page) => page.locator('gg-stage [role="button"]').first();
const set = (page: Page, properties: object) =>
  element(page).evaluate((graph, to) => void Object.assign(graph, to), properties);
const toSVG = (page: Page, options: object) =>
  element(page).evaluate((graph, asked) => (graph as Exporting).toSVG(asked), options);

/** Files of these formats, in Base64; or why there is none. */
const files = (page: Page, formats: readonly string[], options: object = {}) =>
  element(page).evaluate(
    async (graph, [all, asked]) => {
      const made: Record<string, string> = {};
      for (const format of all) {
        try {
          const blob = await (graph as Exporting).toBlob(format, asked);
          const address = await new Promise<string>((done) => {
            const reader = new FileReader();
            reader.onload = () => done(reader.result as string);
            reader.readAsDataURL(blob);
          });
          made[format] = address.slice(address.indexOf(',') + 1);
        } catch (error) {
          made[format] = `failed: ${(error as { code?: string }).code ?? String(error)}`;
        }
      }
      return made;
    },
    [formats, options] as const,
  );

const bytes = (made: Record<string, string>, format: string) => Buffer.from(made[format] ?? '', 'base64');
const text = (made: Record<string, string>, format: string) => bytes(made, format).toString('utf8');
const plain = (dataset: unknown): unknown => JSON.parse(JSON.stringify(dataset));

/** Waits until the newest dataset is shown. */
const show = (page: Page, dataset: Dataset) =>
  element(page).evaluate(async (graph, data) => {
    const ready = new Promise((done) => graph.addEventListener('gg-ready', done, { once: true }));
    (graph as Exporting).data = data;
    await ready;
  }, dataset);

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gg-export-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DATASETS = [
  ['japan-us', shipped('japan-us')],
  ['europe-1914', shipped('europe-1914')],
  ['hostile', { ...shownHostile(), id: 'hostile' }],
] as const;

for (const [name, dataset] of DATASETS)
  test(
    `${name}: every format is opened again by others and by us`,
    name === 'hostile' ? ANY_ENGINE : LONG,
    async ({ page }) => {
      await page.addInitScript(() =>
        Object.assign(globalThis, { alert: () => Object.assign(globalThis, { pwned: 1 }) }),
      );
      await page.goto('index.html');
      await expect(stage(page)).toBeVisible();
      await show(page, dataset);
      const made = await files(page, ['svg', 'png', 'jpeg', 'webp', ...FORMAT_IDS], { ratio: '1:1', pixels: 640 });
      for (const [format, base64] of Object.entries(made)) expect(base64, format).not.toMatch(/^failed|^$/);

      // Pictures, by resvg and by the browser: of the size that was asked for, with ink.
      const svg = text(made, 'svg');
      const { width, height } = new Resvg(svg).render();
      expect([width, height]).toEqual([1200, 1200]);
      expect(readXml(svg).name).toBe('svg');
      expect(bytes(made, 'png').readUInt32BE(16)).toBe(640);
      const seen = await page.evaluate(
        async (all) => {
          const inks: number[] = [];
          for (const [type, base64] of all) {
            const data = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
            const bitmap = await createImageBitmap(new Blob([data], { type }));
            const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
            const context = canvas.getContext('2d');
            context?.drawImage(bitmap, 0, 0);
            const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
            let dark = 0;
            for (let n = 0; n < pixels.length; n += 4) if ((pixels[n] ?? 255) < 128) dark += 1;
            inks.push(dark, bitmap.width, bitmap.height);
          }
          return inks;
        },
        ['png', 'jpeg', 'webp'].map((one) => [`image/${one}`, made[one] ?? ''] as const),
      );
      for (let n = 0; n < 3; n++) {
        expect(seen[3 * n]).toBeGreaterThan(800);
        expect(seen.slice(3 * n + 1, 3 * n + 3)).toEqual([640, 640]);
      }

      // What carries the dataset gives it back whole.
      for (const picture of [svg, new Uint8Array(bytes(made, 'png'))])
        expect(await readPicture(picture)).toMatchObject({ ok: true, dataset: plain(dataset), view: '' });
      for (const format of ['json', 'json-ld', 'graphml', 'gexf', 'csv-claims', 'html']) {
        const read = importText(text(made, format), `x.${format}`);
        expect(read.ok && parseDataset(read.dataset).dataset, `${name} ${format}`).toEqual(
          parseDataset(plain(dataset)).dataset,
        );
      }
      expect(parseGraphml(UndirectedGraph, text(made, 'graphml')).order).toBe(dataset.actors.length);
      expect(parseGexf(MultiGraph, text(made, 'gexf')).order).toBe(dataset.actors.length);
      for (const format of ['bibtex', 'ris', 'citation', 'markdown', 'text', 'csv-dyads'])
        expect(text(made, format).length, format).toBeGreaterThan(200);
      const one = await files(page, ['ris', 'bibtex', 'citation'], { ids: [dataset.claims[0]?.id] });
      expect(text(one, 'ris').match(/^TY {2}-/gm)).toHaveLength(1);
      expect(text(one, 'bibtex').match(/^@/gm)).toHaveLength(1);
      expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
    },
  );

test('the figure is the one of the command line, and each refusal says what to do', ANY_ENGINE, async ({ page }) => {
  await page.goto('index.html#lang=en');
  await expect(stage(page)).toBeVisible();
  const [plainFile, chosenFile] = [join(folder, 'plain.svg'), join(folder, 'chosen.svg')];
  const asked = ['--claims', 'beside', '--theme', 'dark', '--ratio', '1:1', '--title', 'A <b>', '--text', '1.2'];
  const seen = ['--lens', 'sign=-1&cert=asserted,believed', '--selected', 'a:JPN', '--agreements', 'pairs'];
  expect(await exportMain(['japan-us', '--figure', '--out', plainFile])).toBe(0);
  expect(await exportMain(['japan-us', '--figure', ...asked, ...seen, '--out', chosenFile])).toBe(0);
  expect((await toSVG(page, {})) === readFileSync(plainFile, 'utf8')).toBe(true);
  const lens = { signs: [-1], certainties: ['asserted', 'believed'] };
  await set(page, { lens, selected: 'a:JPN', agreements: 'pairs' });
  const options = { claims: 'beside', theme: 'dark', ratio: '1:1', title: 'A <b>', text: 1.2 };
  expect((await toSVG(page, options)) === readFileSync(chosenFile, 'utf8')).toBe(true);

  // The map, two speakers compared, and what acts on the pair that is selected.
  const compared = ['--compare', 'klingner', '--selected', 'd:JPN~USA', '--layout', 'map', '--claims', 'below'];
  expect(await exportMain(['japan-us', '--figure', ...compared, '--out', chosenFile])).toBe(0);
  const drawn = { first: 'klingner', drawn: true };
  await set(page, { selected: null });
  await set(page, { lens: {}, selected: 'd:JPN~USA', agreements: 'hub', layout: 'map', asked: drawn });
  const figure = await toSVG(page, { claims: 'below' });
  expect(figure === readFileSync(chosenFile, 'utf8')).toBe(true);
  for (const part of ['legend-mark-differ', 'legend-influence', 'influence-chn-jpn-usa'])
    expect(figure).toContain(`id="${part}"`);
  await set(page, { layout: 'network', asked: null });

  const refused = (format: string, choices: object) =>
    element(page).evaluate(
      async (graph, [one, all]) => {
        const why: { name: string; code?: string; message: string } = await (graph as Exporting).toBlob(one, all).then(
          (blob) => ({ name: 'a file', message: `${blob.size}` }),
          (error: unknown) => error as Error,
        );
        return [why.code ?? why.name, why.message] as const;
      },
      [format, choices] as const,
    );
  expect(await refused('png', { scale: 50 })).toEqual([
    'export/too-large',
    expect.stringMatching(/5,[\d,]+ px or less/),
  ]);
  for (const pixels of [40_000, Infinity]) expect((await refused('png', { pixels }))[0]).toBe('export/too-large');
  for (const scale of [0, -1, Number.NaN]) expect((await refused('png', { scale }))[0]).toBe('a file');
  expect(await refused('pdf', {})).toEqual(['export/print', expect.stringContaining('print window')]);
  expect(await refused('tiff', {})).toEqual(['RangeError', expect.stringContaining('svg, png')]);
  expect(await refused('svg', { theme: 'pink' })).toEqual(['RangeError', expect.stringContaining('light, dark, gray')]);
  await set(page, { lens: { words: 'no such words' } });
  expect(await refused('svg', {})).toEqual(['export/empty', expect.stringContaining('filters')]);
  await set(page, { lens: {}, selected: null });
  // Hidden, the whole graph can be exported, a view cannot.
  expect(await toSVG(page, { part: 'view', data: false })).toContain('clip-path');
  await page.evaluate(() => {
    const fresh = document.createElement('geopolitical-graph') as Exporting;
    fresh.hidden = true;
    fresh.style.display = 'none';
    const old = document.querySelector('geopolitical-graph') as Exporting;
    old.replaceWith(fresh);
  });
  expect(await refused('svg', {})).toEqual(['export/nothing', expect.stringContaining('loaded')]);
  await set(page, { src: 'graph-data/japan-us/claims.json' });
  await expect
    .poll(() => refused('svg', { part: 'view' }))
    .toEqual(['export/hidden', expect.stringContaining('Show it')]);
  expect((await refused('svg', {}))[0]).toBe('a file');
});

/** Types into a number field as a reader does, over what is there. */
async function type(page: Page, name: string, value: string): Promise<void> {
  const field = page.getByRole('dialog').getByLabel(name, { exact: true });
  await field.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
}

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What “Save” hands over. A Firefox driven over WebDriver BiDi tells of no download: there the link itself is caught. */
async function saved(page: Page, downloads: boolean, press: () => Promise<void>): Promise<Saved> {
  if (downloads) {
    const waiting = page.waitForEvent('download');
    await press();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
  await page.evaluate(() => {
    const made = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = create(blob);
      made.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      Object.assign(globalThis, { pressed: { name: this.download, blob: made.get(this.href) } });
    };
  });
  await press();
  await page.waitForFunction(() => 'pressed' in globalThis);
  const { name, base64 } = await page.evaluate(async () => {
    const { pressed } = globalThis as unknown as { pressed: { name: string; blob: Blob } };
    const bytes = new Uint8Array(await pressed.blob.arrayBuffer());
    return { name: pressed.name, base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
  });
  return { name, bytes: Buffer.from(base64, 'base64') };
}

/** Rules of accessibility, with the dialog open. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: page as never })
    .setLegacyMode()
    .include({ fromShadowDom: ['geopolitical-graph', 'gg-export'] })
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

test('the dialog goes by keys, shows every choice, and remembers it', ANY_ENGINE, async ({ page }) => {
  await page.goto('index.html');
  await expect(stage(page)).toBeVisible();
  const opener = page.getByRole('button', { name: 'Export' });
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  const preview = dialog.locator('.paper svg');
  await expect(preview).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // Each choice is in the preview, and is still chosen when the dialog comes again.
  await dialog.getByLabel('Title', { exact: true }).fill('../Two words <b>');
  await expect(preview.locator('#preview-figure-title, [id*="figure-title"]').first()).toContainText(
    '../Two words <b>',
  );
  await dialog.getByLabel('Numbered claims').selectOption('Below the graph');
  await dialog.getByLabel('Colors').selectOption('Gray');
  await dialog.getByLabel('Shape').selectOption('1:1');
  await dialog.getByLabel('Unit').selectOption('mm');
  await type(page, 'Width', '85');
  await expect(dialog.locator('.measure')).toContainText('85 × ');
  await dialog.getByLabel('Subtitle').fill('In its own words');
  await expect(preview.locator('[id*="figure-subtitle"]').first()).toContainText('In its own words');
  await type(page, 'File width in px', '1234');
  await expect(dialog.locator('.measure')).toContainText('1,234 × ');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.keyboard.press('Enter');
  await expect(dialog.getByLabel('Title', { exact: true })).toHaveValue('../Two words <b>');
  await expect(dialog.getByLabel('Subtitle')).toHaveValue('In its own words');
  await expect(dialog.locator('.measure')).toContainText('85 × ');
  expect(await violations(page)).toEqual([]);
});

test('a file is saved, printed, and opened again as it was', ANY_ENGINE, async ({ page, browserName }) => {
  await page.addInitScript(() => {
    globalThis.print = () => Object.assign(globalThis.top ?? {}, { printed: globalThis });
  });
  await page.goto('index.html#gg.sign=-1&gg.s=a:JPN&gg.moved=a:GBR,1000,9000');
  await expect(stage(page)).toBeVisible();
  await page.getByRole('button', { name: 'Export' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Title', { exact: true }).fill('../Two words <b>');
  await dialog.getByLabel('Shape').selectOption('1:1');
  await dialog.getByLabel('Unit').selectOption('mm');
  await type(page, 'Width', '85');

  const file = await saved(page, browserName === 'chromium', () =>
    dialog.getByRole('button', { name: 'Save' }).press('Enter'),
  );
  expect(file.name).toBe('Two-words-b.png');
  await expect(dialog.getByRole('status')).toContainText('Two-words-b.png');
  const picture = join(folder, 'again.png');
  writeFileSync(picture, file.bytes);

  // The print window gets the figure alone, one page of its very size.
  await dialog.getByLabel('Format').selectOption('PDF, through the print window');
  await dialog.getByRole('button', { name: 'Print' }).press('Enter');
  await page.waitForFunction(() => 'printed' in globalThis);
  const printed = await page.evaluate(() => {
    const { document: shown } = (globalThis as unknown as { printed: Window }).printed;
    const rules = shown.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText));
    return { title: shown.title, body: shown.body.outerHTML, rules: rules.join('\n') };
  });
  expect(printed.title).toBe('Two-words-b');
  expect(printed.body).toMatch(/^<body><svg[^]*<\/svg><\/body>$/);
  expect(printed.rules).toMatch(/@page \{[^}]*size: 322px \d+px/);
  await dialog.getByLabel('Format').selectOption('Citations for BibTeX');
  await expect(dialog.locator('pre')).toContainText('@');
  await page.keyboard.press('Escape');

  // Opened again, from another view of another article.
  await page.goto('index.html#europe-1914');
  await expect(page.locator('gg-header h1')).toContainText('1914');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles(picture);
  await expect(page.locator('gg-header h1')).toContainText('Japan');
  const state = () =>
    element(page).evaluate((graph) => {
      const { lens, selected, moved } = graph as unknown as Record<'lens' | 'selected' | 'moved', unknown>;
      return { lens, selected, moved: [...(moved as Map<string, unknown>)] };
    });
  expect(await state()).toEqual({
    lens: { signs: [-1] },
    selected: 'a:JPN',
    moved: [['a:GBR', { x: 0.1, y: 0.9 }]],
  });
  // What holds nothing says so, and what was shown stays.
  await page.evaluate(() => {
    const files = new DataTransfer();
    files.items.add(new File(['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'], 'plain.svg'));
    const graph = document.querySelector('geopolitical-graph');
    for (const type of ['dragover', 'drop'])
      graph?.dispatchEvent(
        new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true, composed: true }),
      );
  });
  await expect(page.locator('gg-problems')).toContainText('This picture carries no dataset');
  await expect(page.locator('gg-header h1')).toContainText('Japan');
  // An article chosen again takes the place of the file.
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Europe' }).click();
  await expect(page.locator('gg-header h1')).toContainText('1914');
});

test(
  'under the strictest policy the preview stands, and pixels say what forbids them',
  ANY_ENGINE,
  async ({ page, watch }) => {
    watch.allow(/Content.Security.Policy/);
    watch.allow(ICON_ASKED);
    const strict = await serveSite({
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
      },
      routes: {
        '/strict.html': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Strict</title><body><script src="geopolitical-graph.js"></script>
        <geopolitical-graph src="graph-data/japan-us/claims.json"></geopolitical-graph></body></html>`,
      },
    });
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      addEventListener('securitypolicyviolation', (event) =>
        heard.push(`${event.effectiveDirective} ${event.blockedURI}`),
      );
    });
    await page.goto(`${strict.url}/strict.html`);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'What the marks mean' }).click();
    await page.getByRole('button', { name: 'Export' }).filter({ visible: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await expect(dialog.locator('.paper svg')).toBeVisible();
    const heard = () => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
    expect((await heard()).filter((what) => !ICON_ASKED.test(what))).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(dialog.getByRole('status')).toContainText('img-src');
    const made = await files(page, ['svg', 'html', 'png']);
    expect(made['png']).toBe('failed: export/policy');
    expect(text(made, 'svg')).toContain('</svg>');
    expect(importText(text(made, 'html')).ok).toBe(true);
    await strict.close();
  },
);

/** Exports one after the other; what they took is given back. */
async function many(page: Page, times: number): Promise<void> {
  await page.goto('index.html');
  await expect(stage(page)).toBeVisible();
  const client = await page.context().newCDPSession(page);
  const heap = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  const run = (n: number) =>
    element(page).evaluate(async (graph, count) => {
      const formats = ['svg', 'png', 'json', 'csv-claims', 'webp', 'graphml'];
      let empty = 0;
      for (let i = 0; i < count; i++) {
        const options = { ratio: '1:1', pixels: 320, theme: i % 2 ? 'dark' : 'light' };
        const blob = await (graph as Exporting).toBlob(formats[i % formats.length] ?? 'svg', options);
        if (blob.size < 1_000) empty += 1;
      }
      return empty;
    }, n);
  expect(await run(12)).toBe(0);
  const before = await heap();
  expect(await run(times)).toBe(0);
  expect((await heap()) - before).toBeLessThan(2_000_000);
}

test('sixty exports in a row leave the heap flat', ANY_ENGINE, async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium tells the heap');
  await many(page, 60);
});

test('five hundred exports in a row leave the heap flat', LONG, async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium tells the heap');
  await many(page, 500);
});
