/**
 * Pictures that leave the page: the same bytes in Node and in every browser, nothing in them that runs, and what they
 * carry read back by the browser's own means.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { main as exportMain } from '../../scripts/export.js';
import { carriedBy } from '../../scripts/lib/export/make.js';
import { relationsOf } from '../../web/graph/index.js';
import { wordsOf } from '../../web/language/index.js';
import { type Dataset, keep } from '../../web/model/index.js';
import { NOTHING_ASKED } from '../../web/view/asked.js';
import { figureOf } from '../../web/view/figure/figure-of.js';
import { figureSize } from '../../web/view/figure/size.js';
import { sceneOf } from '../../web/view/scene-of.js';
import { staticOf } from '../../web/view/static/static-of.js';
import { pictureSvg } from '../../web/view/svg/picture-svg.js';
import { hostile, MARKUP, TEXTS } from '../support/hostile.js';
import { shipped } from '../support/shipped.js';
import { LONG, expect, test } from './fixtures.js';

/**
 * Several pictures of a dataset, as text. It runs here and, bundled, in the page. Most have a layout that is shipped: that
 * searches come out alike is for scene.spec.ts to test.
 */
function picturesOf(dataset: Dataset, data: string): string[] {
  const full = relationsOf(dataset);
  const lens = { signs: [-1 as const] };
  const state = { dataset, full, kept: full, selected: null, agreements: 'hub' as const, lens: {} };
  const seen = { ...state, kept: relationsOf(keep(dataset, lens)), lens, selected: full.actors[0]?.id ?? null };
  const words = wordsOf('en');
  const frame = { width: 888, height: 648 };
  const scene = sceneOf(full, { frame, agreements: 'hub', layouts: dataset.layouts });
  return [
    pictureSvg(state, { frame, description: words.figureDek, words, data }),
    pictureSvg({ ...seen, agreements: 'pairs' }, { frame: { width: 390, height: 600 }, theme: 'dark', ground: 'none' }),
    figureOf(state, { size: figureSize('16:9'), claims: 'beside', words }).svg,
    figureOf(
      { ...seen, view: { scene, box: { x: 40, y: 60.5, width: 500, height: 400 } } },
      { size: figureSize('auto', 85, 'mm'), claims: 'below', theme: 'gray', scale: 1.2, words },
    ).svg,
    staticOf(state, { frame, words }),
  ];
}

// Every picture is made twice or three times over: in Node, by the command, in the page.
test.describe.configure({ timeout: 90_000 });

/** Made and taken away with each share of these tests: a browser's worker may get several. */
let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gg-svg-'));
});
let script = '';

test.beforeAll(async () => {
  const entry = `
    import { relationsOf } from './web/graph/index.js';
    import { wordsOf } from './web/language/index.js';
    import { keep } from './web/model/index.js';
    import { figureOf } from './web/view/figure/figure-of.js';
    import { figureSize } from './web/view/figure/size.js';
    import { sceneOf } from './web/view/scene-of.js';
    import { staticOf } from './web/view/static/static-of.js';
    import { pictureSvg } from './web/view/svg/picture-svg.js';
    import { readPicture, withText } from './web/exchange/picture/index.js';
    globalThis.pictures = { picturesOf: ${picturesOf.toString()}, readPicture, withText };`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  script = outputFiles[0]?.text ?? '';
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface InPage {
  readonly pictures: {
    picturesOf(dataset: unknown, data: string): string[];
    readPicture(file: Uint8Array | string): Promise<unknown>;
    withText(png: Uint8Array, key: string, text: string): Promise<Uint8Array>;
  };
}

const stateOf = (dataset: Dataset) => {
  const full = relationsOf(dataset);
  return { dataset, full, kept: full, lens: {}, selected: null, agreements: 'hub' as const, asked: NOTHING_ASKED };
};

for (const name of ['japan-us', 'europe-1914'] as const)
  test(
    `${name}: one picture in Node, on the command line and here`,
    name === 'japan-us' ? {} : LONG,
    async ({ page }) => {
      const dataset = shipped(name);
      const data = carriedBy(dataset, stateOf(dataset));
      await page.goto('about:blank');
      await page.addScriptTag({ content: script });
      const here = await page.evaluate(
        ([given, carried]) => (globalThis as unknown as InPage).pictures.picturesOf(given, carried),
        [dataset, data] as const,
      );
      const there = picturesOf(dataset, data);
      expect(here.length).toBe(there.length);
      here.forEach((text, n) => expect(text === there[n], `picture ${n} is the same`).toBe(true));
      const [svg, png] = [join(folder, `${name}.svg`), join(folder, `${name}.png`)];
      expect(await exportMain([name, '--out', svg, '--out', png])).toBe(0);
      expect(readFileSync(svg, 'utf8') === here[0], 'the file is the same').toBe(true);

      const read = await page.evaluate(
        async ([text, base64]) => {
          const { readPicture, withText } = (globalThis as unknown as InPage).pictures;
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
          const again = await withText(bytes, 'geopolitical-graph', '{"dataset":1,"view":"é","version":"2"}');
          const files = [text, bytes, again, again.subarray(0, -20)];
          return JSON.stringify(await Promise.all(files.map((file) => readPicture(file))));
        },
        [here[0] ?? '', readFileSync(png).toString('base64')] as const,
      );
      const plain: unknown = JSON.parse(JSON.stringify(dataset));
      const whole = { ok: true, dataset: plain, view: '', version: expect.any(String) };
      const damaged = { ok: false, problem: expect.objectContaining({ code: 'parse/png' }) };
      expect(JSON.parse(read)).toEqual([whole, whole, { ok: true, dataset: 1, view: 'é', version: '2' }, damaged]);
    },
  );

test('hostile words stay words in every picture', async ({ page }) => {
  const all = stateOf(hostile(TEXTS.join(' ')));
  const frame = { width: 600, height: 400 };
  const svgs = [
    figureOf(all, { size: figureSize('4:3', 900), claims: 'below', data: TEXTS.join('') }).svg,
    ...MARKUP.slice(0, 5).map((text) => pictureSvg(stateOf(hostile(text)), { frame, data: text })),
  ];
  await page.goto('about:blank');
  const results = await page.evaluate((texts) => {
    const wrong: string[] = [];
    for (const svg of texts) {
      const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
      if (parsed.querySelector('parsererror')) wrong.push(parsed.documentElement.textContent ?? '');
      document.body.replaceChildren(document.importNode(parsed.documentElement, true));
      if (document.body.querySelector('script, img, iframe, style, foreignObject, math')) wrong.push('an element');
    }
    const frameElement = document.createElement('iframe');
    frameElement.src = URL.createObjectURL(new Blob([texts[0] ?? ''], { type: 'image/svg+xml' }));
    document.body.append(frameElement);
    return { wrong, pwned: 'pwned' in globalThis };
  }, svgs);
  expect(results).toEqual({ wrong: [], pwned: false });
});

test('static pages stand under a strict policy, twice in one page, each with its room from the start', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'static markup: no engine differs in it');
  const frame = { width: 888, height: 648 };
  const fragments = [
    staticOf(stateOf(shipped('japan-us')), { frame, idPrefix: 'one' }),
    staticOf(stateOf(hostile(TEXTS.join(' '))), { frame, idPrefix: 'two', jsonLd: 'none' }),
  ];
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Two</title></head><body>${fragments.join('')}</body></html>`;
  await page.route('**/static-test.html', (route) =>
    route.fulfill({
      body,
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" },
    }),
  );
  await page.goto('static-test.html');
  const seen = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const uses = [...document.querySelectorAll('use')].map((use) => use.getAttribute('xlink:href')?.slice(1) ?? '');
    const boxes = [...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect());
    return {
      figures: document.body.children.length,
      repeated: ids.length - new Set(ids).size,
      lost: uses.filter((id) => !document.getElementById(id)).length,
      ratios: boxes.map(({ width, height }) => Math.round((100 * width) / height)),
      intruders: document.body.querySelectorAll('img, iframe, math, style, svg script, li script').length,
      items: document.querySelectorAll('li').length,
    };
  });
  const items = shipped('japan-us').claims.length + 3;
  expect(seen).toEqual({ figures: 2, repeated: 0, lost: 0, ratios: [137, 137], intruders: 0, items });
});

test('a PDF is one page of vectors and real text', async ({ browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium prints it');
  const file = join(folder, 'figure.pdf');
  expect(await exportMain(['japan-us', '--figure', '--claims', 'below', '--out', file])).toBe(0);
  const pdf = readFileSync(file, 'latin1');
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  expect(pdf).toContain('/FontFile2');
  expect(pdf).not.toContain('/Subtype /Image');
});
