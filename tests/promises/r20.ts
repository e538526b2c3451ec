/** R20: an export always gives a picture, or a reason. */
import { safeFileName } from '../../web/exchange/index.js';
import { must, type NodeCase, type PageCase, type Promised, same } from './kit/case.js';
import { later, type Shown } from './kit/page-tools.js';
import { actors, graphOf, relating, sound } from './kit/texts.js';

/** Size of a PNG, and how many of its pixels are dark. */
async function inkOf(blob: Blob): Promise<{ width: number; height: number; dark: number }> {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(Math.min(width, 400), Math.min(height, 400)).getContext('2d');
  must(context, 'there is a context');
  context.drawImage(bitmap, 0, 0, context.canvas.width, context.canvas.height);
  const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height);
  let dark = 0;
  for (let n = 0; n < data.length; n += 4) if ((data[n] ?? 255) < 140 && (data[n + 3] ?? 0) > 0) dark++;
  return { width, height, dark };
}

const told = ({ graph }: Shown, format: string, options: object = {}) =>
  graph.toBlob(format, options).then(
    (blob) => blob,
    (error: { code?: string; name?: string; message: string }) => `${error.code ?? error.name}`,
  );

/** What is asked for, and the width that comes of it at ratio 1:1 (1,200 px for a scale of 1), or the code. */
const SIZES: readonly (readonly [what: string, options: object, result: number | string])[] = [
  ['scale 0', { scale: 0 }, 1200],
  ['scale -1', { scale: -1 }, 1200],
  ['scale NaN', { scale: Number.NaN }, 1200],
  ['scale Infinity', { scale: Infinity }, 'export/too-large'],
  ['scale 50', { scale: 50 }, 'export/too-large'],
  ['scale 0.25', { scale: 0.25 }, 300],
  ['scale 1e-9', { scale: 1e-9 }, 'export/too-large'],
  ['width 0', { pixels: 0 }, 1200],
  ['width -5', { pixels: -5 }, 1200],
  ['width 333', { pixels: 333 }, 333],
  ['width 16,384', { pixels: 16_384 }, 'export/too-large'],
  ['width 40,000', { pixels: 40_000 }, 'export/too-large'],
];

const sizes: PageCase[] = SIZES.map(([what, options, result], n) => ({
  long: n % 2 === 1,
  number: 95,
  where: 'PNG',
  what,
  expected: typeof result === 'number' ? `${result} px ± 1, with ink` : result,
  run: async (t) => {
    const file = await told(await t.show(sound()), 'png', { ratio: '1:1', ...options });
    if (typeof result === 'string' || typeof file === 'string') return same(file, result, 'what comes of it');
    const { width, height, dark } = await inkOf(file);
    must(Math.abs(width - result) <= 1 && Math.abs(height - result) <= 1, `${width} × ${height}`);
    must(dark > 50, `${dark} dark pixels`);
  },
}));

const POSITIONS = [Number.NaN, '5', 1e308, 1e9, null, -1e9, 1e6];
const positions: PageCase[] = POSITIONS.map((x, n) => ({
  long: n > 2,
  number: 77,
  where: 'a position that is shipped',
  what: String(x),
  expected: 'schema/number, or kept within bounds; the picture has ink',
  run: async (t) => {
    const layouts = [
      {
        frame: { width: 600, height: 600 },
        agreements: 'hub',
        positions: { 'a:AAA': [x, 10], 'a:BBB': [100, 100], 'a:CCC': [300, 300], 'g:deal': [200, 200] },
        bends: {},
        names: {},
      },
    ];
    const shown = await t.show(sound('Placed', { layouts }));
    const file = await told(shown, 'png', { ratio: '1:1', pixels: 320 });
    must(typeof file !== 'string', 'it gives a reason for no file');
    must((await inkOf(file)).dark > 20, 'there is ink');
  },
}));

const moments: PageCase[] = [
  {
    number: 96,
    where: 'export',
    what: 'while hidden',
    expected: 'the whole graph; for the view a reason',
    run: async (t) => {
      const shown = t.make();
      shown.graph.style.display = 'none';
      shown.graph.data = sound();
      await t.put(shown).told();
      const file = await told(shown, 'png', { pixels: 320 });
      must(typeof file !== 'string' && (await inkOf(file)).dark > 20, 'the whole graph');
      same(await told(shown, 'svg', { part: 'view' }), 'export/hidden', 'the view');
    },
  },
  {
    number: 96,
    where: 'export',
    what: 'in mid layout',
    expected: 'a picture with ink',
    run: async (t) => {
      const shown = await t.give(
        graphOf(
          actors(24),
          Array.from({ length: 40 }, (_, n) =>
            relating(
              `c${n}`,
              [`A${n % 24}`, `A${(n * 5 + 1) % 24}`]
                .filter((id, i, all) => all.indexOf(id) === i)
                .concat(n % 24 === (n * 5 + 1) % 24 ? [`A${(n + 1) % 24}`] : []),
            ),
          ),
        ),
      );
      const file = await told(shown, 'png', { pixels: 320 });
      must(typeof file !== 'string' && (await inkOf(file)).dark > 20, 'a picture');
    },
  },
  {
    number: 96,
    where: 'export',
    what: 'before there is a dataset',
    expected: 'export/nothing',
    run: async (t) => {
      const shown = t.put(t.make());
      await later(0);
      for (const format of ['svg', 'png', 'json']) same(await told(shown, format), 'export/nothing', format);
    },
  },
  {
    number: 96,
    where: 'export',
    what: 'after the element was removed',
    expected: 'a picture with ink',
    run: async (t) => {
      const shown = await t.show(sound());
      shown.graph.remove();
      const file = await told(shown, 'png', { pixels: 320 });
      must(typeof file !== 'string' && (await inkOf(file)).dark > 20, 'a picture');
    },
  },
  {
    number: 61,
    where: 'a dataset without claims',
    what: 'claims: []',
    expected: 'said in words; every file and picture is one',
    run: async (t) => {
      const shown = await t.give(sound('None', { claims: [] }));
      await shown.settled();
      must(/holds no claims/.test(shown.words()), 'it is said');
      for (const format of ['svg', 'png', 'json', 'csv-claims', 'graphml', 'markdown', 'bibtex'])
        must(typeof (await told(shown, format)) !== 'string', format);
    },
  },
  {
    number: 98,
    where: 'the clipboard',
    what: 'is refused',
    expected: 'said in words; nothing is lost',
    run: async (t) => {
      const shown = await t.show(sound());
      const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
      const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', {
        value: { write: refuse, writeText: refuse },
        configurable: true,
      });
      try {
        const { copyText, copyPicture } = await import('../../web/elements/export/save.js');
        const { wordsOf } = await import('../../web/language/index.js');
        const words = wordsOf('en').exporting;
        for (const copy of [
          copyText('x', words),
          ...(typeof ClipboardItem === 'undefined'
            ? []
            : [copyPicture(shown.graph.toBlob('png', { pixels: 320 }), words)]),
        ])
          same(
            await copy.then(
              () => 'copied',
              (error: { code?: string }) => error.code,
            ),
            'export/denied',
            'the code',
          );
      } finally {
        if (own) Object.defineProperty(navigator, 'clipboard', own);
        else delete (navigator as { clipboard?: unknown }).clipboard;
      }
    },
  },
];

const TITLES: readonly (readonly [title: string, name: RegExp])[] = [
  ['../x', /^x\.svg$/],
  ['..\\..\\x', /^x\.svg$/],
  ['a/b', /^a-b\.svg$/],
  ['CON', /^graph-CON\.svg$/i],
  ['nul.txt', /^[^.]+\.svg$/],
  ['w'.repeat(300), /^w{1,200}\.svg$/],
  ['evil\u202Egpj.exe', /^evil-gpj-exe\.svg$/],
  ['\u0000\u0001', /^graph\.svg$/],
  ['', /^graph\.svg$/],
  ['.hidden', /^hidden\.svg$/],
  ['日本 💥 Zürich', /^日本-Zürich\.svg$/],
];
const names: NodeCase[] = TITLES.map(([what, name]) => ({
  number: 94,
  where: 'the name of a file, from the title',
  what,
  expected: String(name),
  run: () => {
    const made = safeFileName(what, '.svg');
    must(name.test(made), made);
    must(new TextEncoder().encode(made).length <= 255, 'it is short enough');
  },
}));

export const R20: Promised = {
  id: 'R20',
  title: 'Export always gives a picture or a reason',
  node: names,
  page: [...sizes, ...positions, ...moments],
  proved: [
    {
      number: 95,
      where: 'PNG, JPEG, WebP',
      what: 'size and ink of what was asked for',
      file: 'tests/browser/export.spec.ts',
      test: 'hostile: every format is opened again by others and by us',
    },
    {
      number: 99,
      where: 'exports',
      what: '500 in a row',
      file: 'tests/browser/export.spec.ts',
      test: 'five hundred exports in a row leave the heap flat',
      long: true,
    },
  ],
};
