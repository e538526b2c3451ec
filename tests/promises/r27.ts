/** R27: the reader's page stays theirs. That nothing of the host page changes is checked after every case. */
import { type DriveCase, type PageCase, type Promised, must, same } from './kit/case.js';
import { later, until } from './kit/page-tools.js';
import { sound } from './kit/texts.js';

/** Things that pages do to the language itself. Each is undone afterwards. */
const HOSTILE: readonly (readonly [what: string, spoil: () => () => void])[] = [
  [
    'Array.prototype has an enumerable field',
    () => {
      Object.defineProperty(Array.prototype, 'foo', {
        value: () => 1,
        enumerable: true,
        configurable: true,
        writable: true,
      });
      return () => void delete (Array.prototype as unknown as Record<string, unknown>).foo;
    },
  ],
  [
    'JSON.parse is another',
    () => {
      const own = JSON.parse;
      JSON.parse = (...all) => own(...all) as unknown;
      return () => void (JSON.parse = own);
    },
  ],
  [
    'ResizeObserver is missing',
    () => {
      const own = globalThis.ResizeObserver;
      delete (globalThis as { ResizeObserver?: unknown }).ResizeObserver;
      return () =>
        void Object.defineProperty(globalThis, 'ResizeObserver', { value: own, configurable: true, writable: true });
    },
  ],
  [
    'localStorage throws',
    () => {
      const own = Object.getOwnPropertyDescriptor(globalThis, 'localStorage');
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
        configurable: true,
      });
      return () => void (own && Object.defineProperty(globalThis, 'localStorage', own));
    },
  ],
];

const hostile: PageCase[] = HOSTILE.map(([what, spoil]) => ({
  number: 117,
  where: 'a page whose language is changed',
  what,
  expected: 'works',
  run: async (t) => {
    const mend = spoil();
    try {
      const shown = await t.show(sound());
      await shown.select('AAA');
      must((await shown.graph.toSVG()).includes('</svg>'), 'a picture');
      same(shown.count('g.actor'), 3, 'discs');
    } finally {
      await later(0);
      mend();
    }
  },
}));

const ATTRIBUTES: readonly (readonly [name: string, value: string])[] = [
  ['limit', '1e9'],
  ['limits', '{"bytes":1e12}'],
  ['layout', 'spiral'],
  ['controls', 'everything'],
  ['reading', '<script>'],
  ['agreements', '__proto__'],
  ['lens', 'sign=9&cert=x&type=&by=&words='],
  ['view', 'NaN,Infinity,-1'],
  ['moved', 'a:AAA,x,y;constructor'],
  ['selected', 'a:NOBODY'],
  ['claim', 'none'],
  ['group', ''],
  ['lang', 'xx-\u202E'],
  ['article', ')) [[['],
];
const attributes: PageCase[] = ATTRIBUTES.map(([name, value]) => ({
  number: 118,
  where: `the attribute ${name}`,
  what: value,
  expected: 'the default; no error',
  run: async (t) => {
    const shown = await t.show(sound(), { [name]: value });
    same(shown.count('g.actor'), 3, 'discs');
    must(!shown.codes.includes('limit/bytes'), 'no limit is changed');
  },
}));

const more: PageCase[] = [
  {
    number: 118,
    where: 'src',
    what: 'a megabyte',
    expected: 'a word about it; no error',
    run: async (t) => {
      const shown = await t.load(`javascript:${'a'.repeat(1_000_000)}`);
      same(shown.codes, ['src/invalid'], 'told');
      must(shown.words().length < 20_000, 'it is not shown in full');
    },
  },
  {
    where: 'a wheel over the graph',
    what: 'plain',
    expected: 'is not stopped',
    run: async (t) => {
      const shown = await t.show(sound());
      const stage = await until('the stage', () => shown.find('gg-stage'));
      const event = new WheelEvent('wheel', { deltaY: 100, bubbles: true, composed: true, cancelable: true });
      stage.dispatchEvent(event);
      same(event.defaultPrevented, false, 'stopped');
    },
  },
  {
    where: 'keys pressed elsewhere in the page',
    what: 'letters, arrows, Escape, Ctrl+z',
    expected: 'neither stopped nor answered',
    run: async (t) => {
      const shown = await t.show(sound(), { selected: 'a:AAA' });
      const field = document.getElementById('field');
      for (const key of ['g', 'n', '?', 'Escape', 'ArrowRight', 'Enter', 'z'])
        must(
          field?.dispatchEvent(
            new KeyboardEvent('keydown', {
              key,
              ctrlKey: key === 'z',
              bubbles: true,
              composed: true,
              cancelable: true,
            }),
          ),
          `${key} is stopped`,
        );
      await shown.settled();
      same(shown.graph.selected, 'a:AAA', 'selected');
    },
  },
];

const frozen: DriveCase = {
  number: 117,
  where: 'a page whose language is changed',
  what: 'Object.freeze(Object.prototype), Object.freeze(Array.prototype)',
  expected: 'says so once in the console, and shows the words instead: libraries inside assign to inherited names',
  run: async ({ page, open }) => {
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.addInitScript(() => [Object.prototype, Array.prototype].forEach(Object.freeze));
    await open({
      bare: true,
      head: '<script src="geopolitical-graph.js"></script>',
      body: '<geopolitical-graph src="data.json"><p slot="fallback" id="words">Words instead.</p></geopolitical-graph>',
      routes: { '/data.json': JSON.stringify(sound()) },
      allow: /could not start/,
    });
    must(await page.locator('#words').isVisible(), 'the words instead are seen');
    same(errors.filter((words) => words.includes('could not start')).length, 1, 'said');
  },
};

export const R27: Promised = {
  id: 'R27',
  title: 'The reader’s page stays theirs',
  page: [...hostile, ...attributes, ...more],
  drive: [frozen],
  proved: [
    {
      where: 'a wheel',
      what: 'scrolls the page; with Ctrl it zooms',
      file: 'tests/browser/stage.spec.ts',
      test: 'wheel and ground',
    },
    {
      number: 112,
      where: 'a host’s style sheet',
      what: '* {all: unset}, div {display: none}',
      file: 'tests/browser/manners.spec.ts',
      test: 'a hostile style sheet changes nothing inside',
    },
    {
      where: 'names, storage, history, cookies, head',
      what: 'before and after',
      file: 'tests/browser/manners.spec.ts',
      test: 'under a strict policy and Trusted Types it works, and touches nothing of the page',
    },
  ],
};
