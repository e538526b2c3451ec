/** R15: late work is harmless. That no error and no rejection is left is what the pass rule hears after every case. */
import { type PageCase, type Promised, same } from './kit/case.js';
import { send } from './kit/answers.js';
import { later, type Shown } from './kit/page-tools.js';
import { actors, graphOf, relating, sound } from './kit/texts.js';

/** Enough to be laid out for a while. */
const MANY = graphOf(
  actors(30),
  Array.from({ length: 60 }, (_, n) =>
    relating(`c${n}`, [`A${n % 30}`, `A${(n * 7 + 3) % 30 === n % 30 ? (n + 1) % 30 : (n * 7 + 3) % 30}`]),
  ),
);

const MOMENTS: readonly (readonly [what: string, until: (shown: Shown) => unknown])[] = [
  ['at once', () => undefined],
  ['in mid fetch', () => later(10)],
  ['just told', (shown) => shown.told()],
  [
    'in mid layout',
    async (shown) => {
      await shown.told();
      await later(15);
    },
  ],
  [
    'when its picture is there',
    async (shown) => {
      await shown.told();
      await shown.drawn();
    },
  ],
  [
    'right after a selection',
    async (shown) => {
      await shown.told();
      await shown.drawn();
      shown.graph.select('A0');
    },
  ],
  [
    'right after another size',
    async (shown) => {
      await shown.told();
      await shown.drawn();
      shown.graph.style.width = '500px';
      await later(5);
    },
  ],
  [
    'in mid drag',
    async (shown) => {
      await shown.told();
      await shown.drawn();
      const disc = shown.find('g.actor circle');
      const { x = 0, y = 0 } = disc?.getBoundingClientRect() ?? {};
      const at = { pointerId: 1, isPrimary: true, clientX: x + 4, clientY: y + 4, bubbles: true, composed: true };
      disc?.dispatchEvent(new PointerEvent('pointerdown', { ...at, buttons: 1 }));
      disc?.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: x + 60, buttons: 1 }));
    },
  ],
];

const removed: PageCase[] = MOMENTS.map(([what, moment]) => ({
  number: 116,
  where: 'the element is removed',
  what,
  expected: 'nothing is heard of it afterwards',
  answers: { 'x.json': send(MANY, { after: 30 }) },
  run: async (t) => {
    const shown = t.put(t.make({ src: t.address('x.json') }));
    await moment(shown);
    shown.graph.remove();
    const before = [shown.ready, shown.failed];
    await later(250);
    same([shown.ready, shown.failed], before, 'told while it is out');
  },
}));

const exporting: PageCase[] = ['svg', 'png', 'jpeg', 'json'].map((format) => ({
  number: 116,
  where: 'the element is removed in mid export',
  what: format,
  expected: 'a file, or an error with a code; nothing else',
  run: async (t) => {
    const shown = await t.show(sound());
    const file = shown.graph.toBlob(format, { pixels: 640 });
    shown.graph.remove();
    const size = await file.then(
      (blob) => blob.size > 100,
      (error: { code?: string }) => /^export\//.test(error.code ?? ''),
    );
    same(size, true, 'a file or a code');
  },
}));

export const R15: Promised = {
  id: 'R15',
  title: 'Late work is harmless',
  page: [...removed, ...exporting],
  proved: [
    {
      number: 102,
      where: 'the element',
      what: 'taken out while it loads or lays out',
      file: 'tests/browser/life.spec.ts',
      test: 'taken out while it loads or lays out, it leaves no error and works when it is back',
    },
  ],
};
