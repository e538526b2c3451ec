/** R9: a new `src` wins, and an old load stops. */
import { must, type PageCase, type Promised, same } from './kit/case.js';
import { send } from './kit/answers.js';
import { later, type PageTools, type Shown, until } from './kit/page-tools.js';
import { sound } from './kit/texts.js';

const title = (shown: Shown) => shown.find('h1')?.textContent?.trim() ?? '';
const A = sound('A');
const B = sound('B');
const ANSWERS = {
  'a.json': send(A),
  'b.json': send(B),
  'slow.json': send(A, { after: 250 }),
  'bad.json': send('<h1>no', { status: 500, after: 120 }),
};

/** Sets addresses one after the other, and waits until nothing can come any more. */
async function through(t: PageTools, names: readonly (string | null)[], ms = 400): Promise<Shown> {
  const shown = t.put(t.make());
  for (const name of names) {
    if (name === null) shown.graph.removeAttribute('src');
    else shown.graph.setAttribute('src', t.address(name));
    await shown.graph.updateComplete;
  }
  await later(ms);
  return shown;
}

const ORDERS: readonly (readonly [
  number: number | undefined,
  what: string,
  names: readonly (string | null)[],
  shown: string,
  ready: number,
  failed: number,
])[] = [
  [100, 'A slow, then B fast', ['slow.json', 'b.json'], 'B', 1, 0],
  [101, 'A fails after B', ['bad.json', 'b.json'], 'B', 1, 0],
  [undefined, 'A → B → A', ['slow.json', 'b.json', 'a.json'], 'A', 1, 0],
  [103, 'the same twice', ['a.json', 'a.json'], 'A', 1, 0],
  [104, 'set, then taken away', ['slow.json', null], '', 0, 0],
  [104, 'set, taken away, set again', ['a.json', null, 'b.json'], 'B', 1, 0],
];

const orders: PageCase[] = ORDERS.map(([number, what, names, expected, ready, failed]) => ({
  ...(number === undefined ? {} : { number }),
  where: 'src',
  what,
  expected: expected ? `${expected} is shown, told once` : 'nothing is shown, and nothing is said',
  answers: ANSWERS,
  run: async (t) => {
    const shown = await through(t, names);
    same(title(shown), expected, 'the title');
    same([shown.ready, shown.failed], [ready, failed], 'times told: ready, failed');
  },
}));

const more: PageCase[] = [
  {
    number: 104,
    where: 'src',
    what: 'taken away when its dataset is shown',
    expected: 'cleared',
    answers: ANSWERS,
    run: async (t) => {
      const shown = await (await t.load(t.address('a.json'))).drawn();
      shown.graph.removeAttribute('src');
      await until('nothing', () => title(shown) === '' && shown.count('g.actor') === 0);
    },
  },
  {
    number: 102,
    where: 'the element',
    what: 'removed in mid fetch, and put back',
    expected: 'nothing is told while it is out; it loads when it is back',
    answers: ANSWERS,
    run: async (t) => {
      const shown = t.put(t.make({ src: t.address('slow.json') }));
      await later(50);
      shown.graph.remove();
      await later(350);
      same([shown.ready, shown.failed], [0, 0], 'told while it is out');
      t.put(shown);
      await shown.told();
      same(title(shown), 'A', 'the title');
    },
  },
  {
    number: 48,
    where: 'an answer that changes',
    what: 'A, then B at the same address, asked for again',
    expected: 'all of B, nothing of A',
    answers: {
      'x.json': (() => {
        let n = 0;
        return (request, response) => send(n++ === 0 ? A : graphOfB)(request, response);
      })(),
    },
    run: async (t) => {
      const shown = await (await t.load(t.address('x.json'))).drawn();
      shown.graph.removeAttribute('src');
      await shown.settled();
      shown.graph.setAttribute('src', t.address('x.json'));
      await shown.told(2);
      await until('the title of B', () => title(shown) === 'B');
      same(shown.find('.counts')?.textContent?.includes('2 claims'), true, 'its claims are counted');
    },
  },
  {
    where: 'src',
    what: '50 changes in an order by chance',
    expected: 'the last is shown, and is told once',
    answers: { ...ANSWERS, 'c.json': send(sound('C'), { after: 30 }), 'd.json': send(sound('D'), { after: 5 }) },
    run: async (t) => {
      const names = ['a.json', 'b.json', 'c.json', 'd.json', 'slow.json', 'bad.json'];
      let seed = 7;
      const order = Array.from(
        { length: 50 },
        () => names[(seed = (seed * 16_807) % 2_147_483_647) % names.length] ?? 'a.json',
      );
      order.push('c.json');
      const shown = t.put(t.make());
      for (const name of order) {
        shown.graph.setAttribute('src', t.address(name));
        if (seed % 3 === 0) await later(2);
        else await shown.graph.updateComplete;
      }
      await until('C', () => title(shown) === 'C');
      const told = shown.ready;
      await later(400);
      same(title(shown), 'C', 'the title afterwards');
      same(shown.ready, told, 'told no more');
      must(shown.failed <= order.filter((name) => name === 'bad.json').length, 'failures are told once');
    },
  },
];
const graphOfB = { ...B, claims: B.claims.slice(0, 2) };

export const R9: Promised = {
  id: 'R9',
  title: 'New src wins, old load stops',
  page: [...orders, ...more],
  proved: [
    {
      number: 100,
      where: 'src',
      what: 'the older answer comes when the newer is long shown',
      file: 'tests/browser/bad-input.spec.ts',
      test: 'of two loads the newer is shown, however late the older one arrives',
    },
  ],
};
