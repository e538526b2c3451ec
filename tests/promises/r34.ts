/**
 * R34: bad files do not come back. Groups B, E and F of the hostile input, the limits, every bug that a case of this suite
 * found, and inputs by chance. What chance finds becomes a line of BUGS.
 */
import { FORMATS } from '../../web/exchange/index.js';
import { relationsOf } from '../../web/graph/index.js';
import { type Dataset, type Limits, parseDataset } from '../../web/model/index.js';
import { figureOf } from '../../web/view/figure/figure-of.js';
import { figureSize } from '../../web/view/figure/size.js';
import { planOf } from '../../web/view/plan.js';
import { sceneOf } from '../../web/view/scene-of.js';
import { accountOf } from './kit/account.js';
import { must, type NodeCase, type PageCase, type Promised, same } from './kit/case.js';
import { until } from './kit/page-tools.js';
import { actors, graphOf, relating, sound } from './kit/texts.js';

type Loose = Record<string, unknown>;

/** A change to a sound dataset, and the codes that must be told (with the pointer of each), or none. */
type Row = readonly [
  number: number,
  where: string,
  what: string,
  change: (d: ReturnType<typeof sound>) => unknown,
  codes: readonly string[],
  claims: number,
];
const claim = (d: ReturnType<typeof sound>, n = 0) => d.claims[n] as unknown as Loose;
const actor = (d: ReturnType<typeof sound>, n = 0) => d.actors[n] as unknown as Loose;
const ROWS: readonly Row[] = [
  [
    14,
    'a claim',
    'NUL, U+0008, U+000B, U+FFFE',
    (d) => (claim(d).text = 'a\u0000b\u0008c\u000Bd\uFFFEe'),
    ['schema/text /claims/0/text'],
    4,
  ],
  [15, 'a claim', 'half a surrogate pair', (d) => (claim(d).text = 'a\ud83d'), ['schema/text /claims/0/text'], 4],
  [17, 'an id', 'a zero-width space', (d) => (claim(d).id = 'c\u200B9'), ['schema/text /claims/0'], 4],
  [
    18,
    'ids of two actors',
    'é as NFC and as NFD',
    (d) => {
      Object.assign(actor(d, 1), { name: 'x' });
      d.actors.push({ ...d.actors[1]!, id: 'Caf\u00e9', name: 'y' }, { ...d.actors[1]!, id: 'Cafe\u0301', name: 'z' });
    },
    ['id/confusable'],
    4,
  ],
  [
    19,
    'names of two actors',
    'Japan with a Cyrillic а',
    (d) => {
      actor(d, 1).name = 'Japan';
      actor(d, 2).name = 'J\u0430pan';
    },
    ['id/confusable /actors/2'],
    4,
  ],
  [26, 'the name of an actor', 'nothing', (d) => (actor(d, 1).name = ''), ['schema/empty /actors/1/name'], 4],
  [26, 'the name of an actor', 'blanks', (d) => (actor(d, 1).name = ' \n\t'), ['schema/empty /actors/1/name'], 4],
  [
    21,
    'the name of an actor',
    '100,000 characters',
    (d) => (actor(d, 1).name = 'x'.repeat(100_000)),
    ['schema/text /actors/1/name'],
    4,
  ],
  [52, 'the version', '99', (d) => ((d as Loose).version = 99), ['schema/version /version'], 4],
  [
    54,
    'a number',
    '1e999',
    (d) => (claim(d).paragraph = JSON.parse('1e999') as number),
    ['schema/number /claims/0/paragraph'],
    3,
  ],
  [
    54,
    'a number',
    '9007199254740993',
    (d) => (claim(d).paragraph = 2 ** 53 + 2),
    ['schema/number /claims/0/paragraph'],
    4,
  ],
  [55, 'a number', '"2"', (d) => (claim(d).paragraph = '2'), ['schema/number /claims/0/paragraph'], 3],
  [55, 'a text', '0', (d) => (claim(d).text = 0), ['schema/type /claims/0/text'], 3],
  [
    55,
    'a truth',
    '"true"',
    (d) => Object.assign((claim(d).relations as Loose[])[0]!, { lead: 'true' }),
    ['schema/type /claims/0/relations/0/lead'],
    3,
  ],
  [56, 'a field', 'that nobody knows', (d) => (claim(d).mood = 'x'), ['schema/unknown /claims/0/mood'], 4],
  [
    62,
    'two actors',
    'one id',
    (d) => void d.actors.push({ ...d.actors[1]!, name: 'Other' }),
    ['id/duplicate /actors/3'],
    4,
  ],
  [63, 'two claims', 'one id', (d) => (claim(d, 1).id = 'c1'), ['id/duplicate /claims/1'], 3],
  [64, 'a claim', 'the id of an actor', (d) => (claim(d, 1).id = 'AAA'), ['id/duplicate /claims/1'], 3],
  [
    65,
    'a claim',
    'an actor that is not there',
    (d) => (claim(d, 3).about = ['AAB']),
    ['ref/dangling /claims/3/about/0'],
    3,
  ],
  [
    65,
    'a claim',
    'a speaker that is not there',
    (d) => (claim(d).speaker = 'autor'),
    ['ref/dangling /claims/0/speaker'],
    3,
  ],
  ...(['', null, {}, [], true, 5] as const).map(
    (id): Row => [
      69,
      'the id of a claim',
      JSON.stringify(id),
      (d) => (claim(d).id = id),
      [id === '' ? 'schema/empty /claims/0/id' : 'schema/id /claims/0/id'],
      3,
    ],
  ),
  [
    70,
    'a relation',
    'of an actor with itself',
    (d) =>
      Object.assign((claim(d).relations as Loose[])[0]!, {
        participants: [
          { actor: 'AAA', role: 'source' },
          { actor: 'AAA', role: 'target' },
        ],
      }),
    ['relation/self'],
    3,
  ],
  [
    78,
    'a width that nobody asked for',
    '-1, "abc", 1e300',
    (d) => Object.assign((claim(d).relations as Loose[])[0]!, { weight: 1e300, width: -1 }),
    ['schema/unknown'],
    4,
  ],
  [
    60,
    'a getter',
    'that throws in the middle',
    (d) =>
      Object.defineProperty(claim(d), 'text', {
        enumerable: true,
        get: () => {
          throw new Error('no');
        },
      }),
    ['schema/type /claims/0/text'],
    3,
  ],
];

const rows: NodeCase[] = ROWS.map(([number, where, what, change, codes, claims]) => ({
  number,
  where,
  what,
  expected: `${codes.join(', ')}; ${claims} of 4 claims are shown`,
  run: (t) => {
    const input = structuredClone(sound());
    change(input);
    const { dataset, problems } = t.parse(input);
    const told = problems.map(({ code, pointer }) => `${code} ${pointer}`);
    for (const code of codes)
      must(
        told.some((one) => one === code || (!code.includes(' ') && one.startsWith(`${code} `))),
        `told ${told.join(', ')}`,
      );
    same(dataset?.claims.length, claims, 'claims');
  },
}));

/** Inputs that are no dataset at all, and shapes of graphs. */
const shapes: NodeCase[] = [
  ...[null, 'hi', [], 42, true, undefined, () => 1, Symbol('s'), 1n].map(
    (input): NodeCase => ({
      number: 49,
      where: 'parseDataset',
      what: String(typeof input === 'object' ? JSON.stringify(input) : String(input)),
      expected: 'schema/type',
      run: (t) =>
        same(
          t.parse(input).problems.map((p) => p.code),
          ['schema/type'],
          'told',
        ),
    }),
  ),
  ...(['version', 'id', 'article', 'actors', 'speakers', 'claims'] as const).map(
    (field): NodeCase => ({
      number: 58,
      where: 'a dataset',
      what: `without ${field}`,
      expected: 'told with its place, and the rest is read',
      run: (t) => {
        const { [field]: _, ...rest } = sound() as Loose;
        const { problems } = t.parse(rest);
        must(
          problems.some((p) => p.pointer === `/${field}` || p.pointer.startsWith(`/${field}/`)),
          problems.map((p) => p.pointer).join(),
        );
      },
    }),
  ),
  ...(
    [
      ['lists', '[', ']', 200_000],
      ['objects', '{"a":', '}', 20_000],
    ] as const
  ).map(
    ([what, open, close, depth]): NodeCase => ({
      number: 53,
      where: 'a dataset',
      what: `${depth} ${what} inside one another`,
      expected: 'limit/depth; no RangeError; the rest is shown',
      run: (t) => {
        const extra: unknown = JSON.parse(open.repeat(depth) + (what === 'lists' ? '' : '1') + close.repeat(depth));
        const { dataset, problems } = t.parse(sound('Deep', { extra }));
        must(
          problems.some((p) => p.code === 'limit/depth'),
          'it is told',
        );
        same(dataset?.claims.length, 4, 'claims');
      },
    }),
  ),
];

/** Graphs of odd shapes, down to the scene: everything finishes, is finite, and everyone is there. */
const GRAPHS: readonly (readonly [number: number, what: string, make: () => unknown, actors: number, dyads: number])[] =
  [
    [71, 'A→B with B→A', () => graphOf(actors(2), [relating('x', ['A0', 'A1']), relating('y', ['A1', 'A0'])]), 2, 1],
    [
      72,
      '1,000 parallel claims',
      () =>
        graphOf(
          actors(2),
          Array.from({ length: 1_000 }, (_, n) => relating(`c${n}`, ['A0', 'A1'])),
        ),
      2,
      1,
    ],
    [
      73,
      'a cycle of 200',
      () =>
        graphOf(
          actors(200),
          Array.from({ length: 200 }, (_, n) => relating(`c${n}`, [`A${n}`, `A${(n + 1) % 200}`])),
        ),
      200,
      200,
    ],
    [
      74,
      'one claim of 60 parties',
      () =>
        graphOf(actors(60), [
          relating(
            'c',
            actors(60).map((a) => String(a.id)),
          ),
        ]),
      60,
      1770,
    ],
    [75, '1 actor, no relation', () => graphOf(actors(1), []), 1, 0],
    [75, '300 actors without relations', () => graphOf(actors(300), []), 300, 0],
    [
      68,
      'ids of all kinds',
      () =>
        graphOf(
          ['#', '.', '"', "'", ']', ':', ',', ' x', '\n y', '💥', '<b>', 'a~b', 'a>b', '%7E', 'x/0'].map((id, n) => ({
            ...actors(1)[0],
            id,
            name: `N${n}`,
          })),
          [relating('c', ['#', '💥']), relating('d', ['a~b', 'a>b'])],
        ),
      15,
      2,
    ],
  ];
const graphs: NodeCase[] = GRAPHS.map(([number, what, make, count, dyads]) => ({
  number,
  where: 'a graph',
  what,
  expected: 'a scene with everyone in it, all of it finite',
  held: 30_000,
  run: (t) => {
    const { dataset } = t.parse(make());
    if (!dataset) throw new Error('there is no dataset');
    same(dataset.actors.length, count, 'actors');
    const relations = relationsOf(dataset);
    same(relations.dyads.length, dyads, 'pairs');
    sceneIsSound(dataset);
  },
}));

function sceneIsSound(dataset: Dataset): void {
  const relations = relationsOf(dataset);
  const scene = sceneOf(relations, { frame: { width: 800, height: 600 }, agreements: 'hub', layouts: dataset.layouts });
  same(scene.discs.length, relations.actors.length, 'discs');
  const text = JSON.stringify(scene, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'NOT FINITE' : value,
  );
  must(!text.includes('NOT FINITE'), 'a number is not finite');
}

/** Limits: what is beyond them is told, what can be shown is, and code alone raises them. */
const MANY = (count: number) =>
  graphOf(
    actors(count),
    Array.from({ length: count }, (_, n) =>
      relating(`c${n}`, [
        `A${n % count}`,
        `A${(n * 3 + 1) % count === n % count ? (n + 1) % count : (n * 3 + 1) % count}`,
      ]),
    ),
  );
const limitCases: NodeCase[] = [
  {
    number: 76,
    where: 'limits.actors',
    what: '12 actors, limit 10',
    expected: 'the 10 with the most claims; 2 and their claims told with limit/items',
    run: (t) => {
      const input = graphOf(actors(12), [
        ...Array.from({ length: 10 }, (_, n) => relating(`m${n}`, [`A${n + 2}`, `A${n + 2 === 11 ? 2 : n + 3}`])),
        relating('gone', ['A0', 'A5']),
      ]);
      const { dataset, problems } = t.parse(input, { limits: { actors: 10 } });
      same(
        dataset?.actors.map(({ id }) => id),
        Array.from({ length: 10 }, (_, n) => `A${n + 2}`),
        'the most claimed',
      );
      same(
        problems.filter((p) => p.code === 'limit/items').map((p) => [p.pointer, p.id]),
        [
          ['/actors/0', 'A0'],
          ['/actors/1', 'A1'],
          ['/claims/10', 'gone'],
        ],
        'told',
      );
      same(parseDataset(input, { limits: { actors: 12 } }).dataset?.actors.length, 12, 'raised');
    },
  },
  {
    number: 76,
    where: 'limits.actors',
    what: '2,500 actors, the limit as it is',
    expected: '2,000 are shown, 500 told',
    held: 20_000,
    run: (t) => {
      const { dataset, problems } = t.parse(MANY(2_500));
      same(dataset?.actors.length, 2_000, 'actors');
      must(problems.filter((p) => p.code === 'limit/items' && p.pointer.startsWith('/actors/')).length === 500, 'told');
    },
  },
  {
    number: 76,
    where: 'limits.claims',
    what: '20,100 claims, the limit as it is',
    expected: '20,000 are shown, the others told once',
    held: 30_000,
    run: (t) => {
      const { dataset, problems } = t.parse(
        graphOf(
          actors(3),
          Array.from({ length: 20_100 }, (_, n) => relating(`c${n}`, ['A0', 'A1'])),
        ),
      );
      same(dataset?.claims.length, 20_000, 'claims');
      same(
        problems.filter((p) => p.code === 'limit/items').map((p) => p.pointer),
        ['/claims/20000'],
        'told',
      );
    },
  },
  {
    number: 76,
    where: 'limits.claims',
    what: '100,000 claims',
    expected: 'as above, within 10 s of work',
    long: true,
    held: 30_000,
    run: (t) => {
      const one = relating('x', ['A0', 'A1']);
      const { dataset } = t.parse(
        graphOf(
          actors(3),
          Array.from({ length: 100_000 }, (_, n) => ({ ...one, id: `c${n}` })),
        ),
      );
      same(dataset?.claims.length, 20_000, 'claims');
    },
  },
  {
    number: 76,
    where: 'limits.relations',
    what: '45 pairs, 10 drawn',
    expected: 'the 10 with the most claims',
    run: (t) => {
      const pairs = Array.from({ length: 10 }, (_, a) =>
        Array.from({ length: a }, (__, b) => [`A${a}`, `A${b}`] as const),
      ).flat();
      const claims = pairs.flatMap(([a, b], n) =>
        Array.from({ length: n < 10 ? 2 : 1 }, (_, k) => relating(`c${n}-${k}`, [a, b])),
      );
      const { dataset } = t.parse(graphOf(actors(10), claims));
      if (!dataset) throw new Error('there is no dataset');
      const plan = planOf(relationsOf(dataset), { frame: { width: 800, height: 600 }, agreements: 'pairs', most: 10 });
      same(
        plan.badges.map((badge) => badge?.count),
        Array.from({ length: 10 }, () => 2),
        'claims of each',
      );
      same(
        planOf(relationsOf(dataset), { frame: { width: 800, height: 600 }, agreements: 'pairs' }).lines.length,
        45,
        'all',
      );
    },
  },
  ...(
    [
      ['depth', 3, 'limit/depth'],
      ['article', 5, 'limit/bytes'],
    ] as const
  ).map(
    ([name, value, code]): NodeCase => ({
      where: `limits.${name}`,
      what: String(value),
      expected: `${code}; raised again it is fine`,
      run: (t) => {
        const input = sound();
        const text = 'x'.repeat(input.article.length);
        const withText = name === 'article' ? { ...input, article: { ...input.article, text } } : input;
        must(
          t.parse(withText, { limits: { [name]: value } as Partial<Limits> }).problems.some((p) => p.code === code),
          'it is told',
        );
        const { dataset, problems } = t.parse(withText);
        same([problems.some((p) => p.code === code), dataset?.claims.length], [false, 4], 'as it is');
      },
    }),
  ),
  {
    where: 'limits.label',
    what: 'a claim of 20,000 characters',
    expected: 'schema/text; raised it is shown in full',
    run: (t) => {
      const input = sound();
      Object.assign(input.claims[0]!, { text: 'x'.repeat(20_000) });
      same(
        t.parse(input).problems.map((p) => [p.code, p.pointer]),
        [['schema/text', '/claims/0/text']],
        'told',
      );
      same(t.parse(input, { limits: { label: 20_000 } }).dataset?.claims[0]?.text.length, 20_000, 'raised');
      same(t.parse(input, { limits: { label: 19_999 } }).dataset?.claims.length, 3, 'raised too little');
    },
  },
  ...[Number.NaN, -1, 0, '99', null, {}].map(
    (value): NodeCase => ({
      where: 'a limit',
      what: Number.isNaN(value) ? 'NaN' : JSON.stringify(value),
      expected: 'counts for nothing',
      run: (t) =>
        same(
          t.parse(sound(), { limits: { actors: value, claims: value, depth: value } as unknown as Partial<Limits> })
            .dataset?.claims.length,
          4,
          'claims',
        ),
    }),
  ),
  {
    where: 'a dataset',
    what: 'that brings limits of its own',
    expected: 'they count for nothing',
    run: (t) => {
      const input = { ...MANY(12), limits: { actors: 1e9 }, maxActors: 1e9 };
      same(t.parse(input, { limits: { actors: 5 } }).dataset?.actors.length, 5, 'actors');
    },
  },
];

/** What cases of this suite found, each as it was found. */
const BUGS: NodeCase[] = [
  ...(['__proto__', 'constructor', 'prototype'] as const).map(
    (key): NodeCase => ({
      number: 57,
      where: 'a claim that could not be read',
      what: `a field called ${key} in it`,
      expected: 'is told with the id of the claim (was: without)',
      run: (t) => {
        const text = JSON.stringify(sound()).replace('"id":"c2"', `"id":"c2","${key}":{"x":1}`);
        const { problems } = t.parse(JSON.parse(text));
        same(
          problems.map((p) => [p.code, p.pointer, p.id]),
          [['schema/type', `/claims/1/${key}`, 'c2']],
          'told',
        );
      },
    }),
  ),
  {
    where: 'the version of a dataset',
    what: 'NaN',
    expected: 'is told once and is the version known here (was: kept, and lost in every file)',
    run: (t) => {
      const { dataset, problems } = t.parse(sound('Sound', { version: Number.NaN }));
      same(
        problems.map(({ code, pointer }) => `${code} ${pointer}`),
        ['schema/number /version'],
        'told',
      );
      same(dataset?.version, 1, 'the version');
    },
  },
  {
    where: 'a claim that could not be read',
    what: 'a number that is not finite in it',
    expected: 'is told with the id of the claim (was: without)',
    run: (t) => {
      const input = sound();
      Object.assign(input.claims[1]!, { extra: Infinity });
      same(
        t
          .parse(input)
          .problems.filter((p) => p.severity === 'error')
          .map((p) => p.id),
        ['c2'],
        'ids',
      );
    },
  },
];

/** From an input to all files: nothing is thrown, everything is accounted for, what is written leads back. */
function wholeWay(input: unknown): void {
  const { dataset, problems } = parseDataset(input);
  same(accountOf(input, dataset, problems), [], 'the account');
  if (!dataset) return;
  sceneIsSound(dataset);
  const full = relationsOf(dataset);
  const svg = figureOf(
    { dataset, full, kept: full, selected: null, agreements: 'hub', lens: {} },
    { size: figureSize('4:3'), claims: 'below' },
  ).svg;
  must(svg.endsWith('</svg>') || svg.trimEnd().endsWith('</svg>'), 'the picture is whole');
  must(
    !/[\u0000-\u0008\uFFFE\uFFFF\p{Cs}]|<script|NaN|Infinity(?!<)/u.test(svg.replace(/>[^<]*</g, '><')),
    'the picture holds what no program reads',
  );
  for (const { write, read } of FORMATS) {
    const text = write(dataset, { bundle: '' });
    if (read) same(parseDataset(read(text).dataset).dataset, dataset, 'read again');
  }
}

/** A seed of its own for each run of many; the same in the gate, so that it fails for everybody or nobody. */
const fuzz = (runs: number, long: boolean): NodeCase => {
  const seed = Number(globalThis.process?.env.PROMISES_SEED ?? (long ? Date.now() % 1_000_000 : 34));
  return {
    where: 'parse → graph → scene → figure and files',
    what: `${runs} datasets spoiled by chance, seed ${seed}`,
    expected: 'nothing is thrown; input = shown + told; what is written leads back',
    long,
    held: long ? 3_600_000 : 60_000,
    run: async () => {
      const { byChance } = await import('./kit/chance.js');
      byChance(wholeWay, runs, seed);
    },
  };
};

const page: PageCase[] = [
  {
    number: 21,
    where: 'the name of an actor, on the screen',
    what: '9,000 characters',
    expected: 'cut in the picture, whole in the panel',
    run: async (t) => {
      const input = sound();
      Object.assign(input.actors[1]!, { name: `Long ${'x'.repeat(9_000)}` });
      const shown = await t.show(input);
      await shown.select('BBB');
      must(shown.words().includes('x'.repeat(9_000)), 'whole in the panel');
      const drawn = shown
        .elements()
        .filter((one) => one.matches('g.actor text'))
        .map((one) => one.textContent?.length ?? 0);
      must(Math.max(...drawn) < 200, 'cut in the picture');
    },
  },
  {
    number: 22,
    where: 'a quote, on the screen',
    what: '1,000,000 characters',
    expected: 'shown; the panel answers',
    held: 6_000,
    run: async (t) => {
      const input = sound();
      const exact = 'word '.repeat(200_000);
      Object.assign(input.article, { length: 2_000_000 });
      Object.assign(input.claims[0]!.quote[0]!, { exact, end: input.claims[0]!.quote[0]!.start + exact.length });
      const shown = await t.show(input);
      await shown.select('d:AAA~BBB');
      must(shown.find('blockquote'), 'the quote is there');
    },
  },
  {
    number: [16, 20, 23],
    where: 'names, on the screen',
    what: 'turned, piled up, in 10,000 lines',
    expected: 'set apart, in one row each',
    run: async (t) => {
      const input = sound();
      ['\u202Egpj.exe \u2066x', `Z${'\u0335'.repeat(2_000)}`, 'a\n'.repeat(4_000)].forEach((name, n) =>
        Object.assign(input.actors[n]!, { name }),
      );
      const shown = await t.show(input);
      for (const text of shown.elements().filter((one) => one.matches('g.actor .name')))
        must(text.getBoundingClientRect().height < 120, `a name is ${text.getBoundingClientRect().height} px high`);
      await shown.select('AAA');
      must(
        shown.elements().some((one) => one.localName === 'bdi' && one.textContent?.includes('\u202E')),
        'it is set apart',
      );
    },
  },
  {
    number: 66,
    where: 'claims, on the screen',
    what: 'one bad among 300',
    expected: '299 are counted, 1 is listed with its place, id and code',
    run: async (t) => {
      const input = graphOf(
        actors(4),
        Array.from({ length: 300 }, (_, n) =>
          relating(`c${n}`, n === 150 ? ['A0', 'NOWHERE'] : ['A0', `A${1 + (n % 3)}`]),
        ),
      );
      const shown = await t.show(input);
      must(shown.find('.counts')?.textContent?.includes('299 claims'), shown.find('.counts')?.textContent ?? '');
      same(
        shown.problems.map((p) => [p.code, p.id]),
        [['ref/dangling', 'c150']],
        'told',
      );
      (shown.find('button.problems') as HTMLElement).click();
      await shown.settled();
      must(/\/claims\/150/.test(shown.words()) && /c150/.test(shown.words()), 'it is listed');
      document.getElementById('field')?.focus({ preventScroll: true });
    },
  },
  {
    number: 76,
    where: 'limits of the element',
    what: '12 actors and 20 pairs, limits of 8 actors and 5 lines',
    expected: '8 discs, 5 lines; all of it told; raised by code everything is shown',
    run: async (t) => {
      const input = MANY(12);
      const shown = t.make();
      shown.graph.limits = { actors: 8, relations: 5 };
      shown.graph.data = input;
      await (await t.put(shown).told()).drawn();
      same(shown.count('g.actor'), 8, 'discs');
      must(shown.count('g.relation') <= 5, `${shown.count('g.relation')} lines`);
      must(
        shown.problems.some(
          (p) => p.code === 'limit/items' && p.severity === 'warning' && /5 with the most claims/.test(p.message),
        ),
        shown.problems.map((p) => p.message).join(),
      );
      shown.problems.length = 0;
      shown.graph.limits = {};
      await shown.told(2);
      await shown.drawn();
      await shown.settled();
      await shown.drawn();
      same([shown.count('g.actor'), shown.problems.length], [12, 0], 'discs and problems');
    },
  },
  {
    number: 45,
    where: 'limits.pixels of the element',
    what: '100,000 px',
    expected: 'export/too-large for 400 × 400 px, a file for 300 × 300',
    run: async (t) => {
      const shown = await t.show(sound());
      shown.graph.limits = { pixels: 100_000 };
      await shown.told(2);
      const made = (pixels: number) =>
        shown.graph.toBlob('png', { ratio: '1:1', pixels }).then(
          () => 'a file',
          (error: { code?: string }) => error.code,
        );
      same([await made(400), await made(300)], ['export/too-large', 'a file'], 'what comes of it');
      shown.graph.limits = { side: 299 };
      await shown.told(3);
      same([await made(300), await made(299)], ['export/too-large', 'a file'], 'what comes of a side');
    },
  },
  {
    number: 45,
    where: 'limits.file and limits.article of the element',
    what: 'a dataset that is opened, a copy of the article that is pasted',
    expected: 'too large by one byte or letter it is refused in words; raised it is read',
    run: async (t) => {
      const shown = await t.show(sound());
      const file = new Blob([JSON.stringify(sound('Opened'))]);
      shown.graph.limits = { file: file.size - 1, article: 9 };
      await shown.told(2);
      same(await shown.graph.openFile(file), false, 'what comes of a file');
      await until('what is told of it', () => shown.codes.join() === 'limit/bytes');
      shown.problems.length = 0;
      await shown.read('article');
      const paste = async (text: string) => {
        const form = shown.find('gg-copy-form')?.shadowRoot;
        const [field, check] = [form?.querySelector('textarea'), form?.querySelector<HTMLElement>('button.check')];
        if (!field || !check) throw new Error('there is no form for a copy');
        field.value = text;
        check.click();
        await shown.settled();
      };
      await paste('ten words.');
      must(/more than 9 characters/.test(shown.words()), 'the copy is refused with the limit');
      await paste('nine word');
      await until('the copy', () => !shown.find('gg-copy-form'));
      shown.graph.limits = { file: file.size };
      await shown.told(3);
      same(await shown.graph.openFile(file), true, 'a file within the limit is read');
      document.getElementById('field')?.focus({ preventScroll: true });
    },
  },
];

export const R34: Promised = {
  id: 'R34',
  title: 'Bad files do not come back',
  node: [...rows, ...shapes, ...graphs, ...limitCases, ...BUGS, fuzz(25, false), fuzz(3_000, true)],
  page,
  proved: [
    {
      number: 52,
      where: 'scripts',
      what: 'a key that stands twice',
      file: 'tests/model/scripts.test.ts',
      test: 'names both places of a key that stands twice',
    },
    {
      number: 53,
      where: 'scripts',
      what: 'a million brackets',
      file: 'tests/model/scripts.test.ts',
      test: 'a million brackets',
    },
    {
      where: 'graph',
      what: 'any claims in any order',
      file: 'tests/graph/properties.test.ts',
      test: 'their order in the file changes nothing',
    },
    {
      where: 'files',
      what: 'any dataset',
      file: 'tests/exchange/round-trip.test.ts',
      test: 'brings any dataset back as it was',
    },
    {
      where: 'an input',
      what: 'one object a million times',
      file: 'tests/model/parse.test.ts',
      test: 'one object a million times',
    },
  ],
};
