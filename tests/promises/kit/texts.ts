/** Texts that break careless programs, and a dataset with a place for one in every field that holds words. */
import type { Dataset } from '../../../web/model/index.js';

/** Groups A and B of the hostile input, by number. Each would set the canary where it is taken for anything but text. */
export const PAYLOADS: readonly (readonly [number: number, text: string])[] = [
  [1, '<script>alert(1)</script>'],
  [2, '<img src=x onerror=alert(1)>'],
  [3, '"><svg onload=alert(1)>'],
  [3, "'><svg/onload=alert(1)>"],
  [4, '</text><script>alert(1)</script>'],
  [4, '</title></desc></svg><iframe src=javascript:alert(1)>'],
  [5, ']]><script>alert(1)</script>'],
  [6, '</script><img src=x onerror=alert(1)>'],
  [6, '</SCRIPT ><svg><script>alert(1)</script>'],
  [7, '<!--'],
  [7, '--><script>alert(1)</script>'],
  [7, '<![CDATA[ x ]]> <?xml version="1.0"?> <!DOCTYPE x [<!ENTITY e "e">]>&e;'],
  [8, '&lt;b&gt; &amp;amp; &#60;i&#62; &notanentity;'],
  [9, "{{constructor.constructor('alert(1)')()}}"],
  [9, '${alert(1)} <%= alert(1) %> #{alert(1)} [[alert(1)]]'],
  [10, '</style><img src=x onerror=alert(1)>'],
  [10, '}*{display:none} url(http://evil.example/x)'],
  [11, '<a id=cookie><form name=body><input name=parentNode>'],
  [12, '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">'],
  [12, '<annotation-xml encoding="text/html"><svg onload=alert(1)>'],
  [13, '\u001B[2J\u001B]0;owned\u0007'],
  [14, 'NUL\u0000 BS\u0008 VT\u000B FFFE\uFFFE'],
  [15, 'half \uD83D and \uDC00 half'],
  [16, 'turned \u202Egpj.exe \u2066isolate \u2069\u2069'],
  [17, 'zero\u200Bwidth soft\u00ADhyphen'],
  [20, `Z${'\u0335\u0321\u035C'.repeat(60)}algo`],
  [23, 'line\nafter\r\nline\tand tab'],
  [24, 'عبارة عربية (12) ABC 日本語のとても長い名前'],
  [25, '👨‍👩‍👧‍👦 family 🇯🇵 💥'],
  [91, '=HYPERLINK("http://evil.example","x")'],
  [91, '-1+@SUM(A1)'],
  [93, '](javascript:alert(1)) } \\ @misc{x,'],
  [93, 'ER  - \r\nTY  - JOUR'],
];

/** Every field of a dataset that holds words, and the most it may hold. */
export const FIELDS = [
  ['title', 10_000],
  ['article title', 10_000],
  ['article author', 10_000],
  ['article outlet', 10_000],
  ['article date', 40],
  ['article address', 20_000],
  ['actor name', 10_000],
  ['actor code', 12],
  ['actor name in German', 10_000],
  ['alias', 10_000],
  ['speaker name', 10_000],
  ['speaker outlet', 10_000],
  ['agreement name', 10_000],
  ['claim', 10_000],
  ['quote', 1_000_000],
  ['words before the quote', 10_000],
  ['words after the quote', 10_000],
  ['quoted fragment', 10_000],
  ['cue', 10_000],
  ['relation label', 10_000],
  ['relation mode', 10_000],
  ['note on a sign', 10_000],
  ['unnamed participant', 10_000],
  ['influence label', 10_000],
  ['note', 10_000],
  ['words for a time', 10_000],
  ['value of a time', 100],
  ['words for a quantity', 10_000],
  ['unit of a quantity', 10_000],
  ['an unknown field', 10_000],
] as const;
export type Field = (typeof FIELDS)[number][0];

export type Texts = Readonly<Partial<Record<Field, string>>>;

/** The text in every field, each with a mark of its own, so that one can tell which of them is seen where. */
export function everywhere(text: string): Record<Field, string> {
  const room = (most: number, mark: string) => {
    const cut = text.slice(0, Math.max(0, most - mark.length));
    return most < 20 ? text.slice(0, most).trim() || mark : cut + mark;
  };
  return Object.fromEntries(FIELDS.map(([field, most], n) => [field, room(most, ` k${n}k`)])) as Record<Field, string>;
}

/** Plain words. */
const PLAIN = Object.fromEntries(FIELDS.map(([field]) => [field, `some ${field}`.slice(0, 12)])) as Record<
  Field,
  string
>;

/** A sound dataset of three countries, four claims and one agreement, with the given words in its fields. */
export function datasetOf(texts: Texts = {}): Dataset & Record<string, unknown> {
  const t = { ...PLAIN, ...texts };
  let at = 0;
  const piece = (exact: string) => {
    const start = at;
    at += exact.length + 1;
    return {
      exact,
      prefix: t['words before the quote'],
      suffix: t['words after the quote'],
      start,
      end: start + exact.length,
    };
  };
  const claim = (id: string, more: object, quote = piece(t.quote)) => ({
    id,
    text: t.claim,
    quote: [quote],
    paragraph: 1,
    speaker: 'author',
    via: [] as string[],
    fragments: [] as object[],
    certainty: { value: 'asserted', cues: [] as object[] },
    about: [] as string[],
    relations: [] as object[],
    influences: [] as object[],
    times: [] as object[],
    quantities: [] as object[],
    notes: [] as object[],
    ...more,
  });
  const party = (actor: string) => ({ actor, role: 'party' });
  const relation = (participants: object[], more: object = {}) => ({
    kind: 'event',
    type: 'AGREE',
    contexts: [],
    label: t['relation label'],
    mode: t['relation mode'],
    participants,
    ...more,
  });
  const all = piece(`${t.quote}${t['quoted fragment']}${t.cue}`);
  const span = (exact: string, start: number) => ({ exact, start, end: start + exact.length });
  const fragment = span(t['quoted fragment'], all.start + t.quote.length);
  const claims = [
    claim('c1', { relations: [relation([party('AAA'), party('BBB')])], notes: [{ kind: 'context', text: t.note }] }),
    claim(
      'c2',
      {
        speaker: 'expert',
        relations: [
          relation(
            [
              { actor: 'AAA', role: 'source' },
              { actor: 'CCC', role: 'target' },
            ],
            {
              type: 'THREATEN',
              sign: 1,
              signNote: t['note on a sign'],
            },
          ),
        ],
        fragments: [fragment],
        certainty: { value: 'hedged', cues: [span(t.cue, fragment.end)] },
        times: [{ words: t['words for a time'], value: t['value of a time'] }],
        quantities: [{ words: t['words for a quantity'], value: 5, unit: t['unit of a quantity'] }],
        notes: [{ kind: 'as-printed', text: t.note }],
      },
      all,
    ),
    claim('c3', {
      relations: [
        relation([party('AAA'), party('BBB'), party('CCC'), { unnamed: t['unnamed participant'], role: 'party' }], {
          agreement: 'deal',
        }),
      ],
    }),
    claim('c4', {
      about: ['AAA'],
      influences: [{ actor: 'CCC', on: ['AAA', 'BBB'], effect: 'strengthens', label: t['influence label'] }],
    }),
  ];
  const actor = (id: string, more: object = {}) => ({ id, name: id, kind: 'polity', aliases: [] as object[], ...more });
  return {
    version: 1,
    id: 'hostile',
    title: t.title,
    'x-more': t['an unknown field'],
    article: {
      title: t['article title'],
      lang: 'en',
      authors: [t['article author']],
      outlet: t['article outlet'],
      url: t['article address'],
      published: t['article date'],
      length: at,
      words: 99,
      paragraphs: 3,
      sha256: '0'.repeat(64),
    },
    actors: [
      actor('AAA', {
        name: t['actor name'],
        code: t['actor code'],
        names: { de: t['actor name in German'] },
        aliases: [{ words: t.alias, kind: 'leader', mentions: [{ start: all.start, end: all.start + 1 }] }],
      }),
      actor('BBB', { name: 'Brenn' }),
      actor('CCC', { name: 'Corvia' }),
    ],
    speakers: [
      { id: 'author', name: 'The author', kind: 'author' },
      { id: 'expert', name: t['speaker name'], kind: 'person', outlet: t['speaker outlet'] },
    ],
    agreements: [{ id: 'deal', name: t['agreement name'] }],
    claims,
    layouts: [],
  } as unknown as Dataset & Record<string, unknown>;
}

/** The same in plain words, with nothing to find fault with. */
export function sound(title = 'Sound', more: Record<string, unknown> = {}): Dataset & Record<string, unknown> {
  const texts: Texts = {
    title,
    quote: 'some plain words',
    'relation label': 'some',
    'influence label': 'plain',
    'article address': 'https://paper.example/story',
    'article date': '2024-04-15',
    'value of a time': '2024',
  };
  const { 'x-more': _, ...dataset } = datasetOf(texts);
  return { ...dataset, ...more } as Dataset & Record<string, unknown>;
}

type Loose = Record<string, unknown>;

/** `count` actors called `A0`, `A1` … */
export const actors = (count: number, name = (n: number) => `Land ${n}`): Loose[] =>
  Array.from({ length: count }, (_, n) => ({ id: `A${n}`, name: name(n), kind: 'polity', aliases: [] }));

/** A claim that relates actors to each other; its quote stands where it says. */
export function relating(id: string, parties: readonly string[], more: Loose = {}): Loose {
  const participants = parties.map((actor) => ({ actor, role: 'party' }));
  return {
    ...structuredClone(sound().claims[3]),
    id,
    about: [],
    influences: [],
    relations: [{ kind: 'event', type: 'AGREE', contexts: [], label: 'some', participants }],
    ...more,
  };
}

/** A dataset of the given actors and claims. */
export const graphOf = (all: readonly Loose[], claims: readonly Loose[], more: Loose = {}) =>
  sound('Graph', { actors: all, claims, agreements: [], ...more });
