/** Datasets for the tests of formats: shipped ones, and invented ones full of what breaks formats. */
// These addresses are what must not become links.
/* oxlint-disable no-script-url */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  ACTOR_KINDS,
  ALIAS_KINDS,
  CERTAINTIES,
  type Claim,
  CONTEXTS,
  type Dataset,
  INFLUENCE_EFFECTS,
  NOTE_KINDS,
  parseDataset,
  RELATION_TYPES,
  ROLES,
  SIGNS,
  SPEAKER_KINDS,
} from '../../web/model/index.js';
import { FORMULAS } from '../support/formulas.js';
import { ROOT } from '../support/imports.js';

const DATA = join(ROOT, 'graph-data');

export const SHIPPED: readonly (readonly [name: string, dataset: Dataset])[] = readdirSync(DATA, {
  withFileTypes: true,
})
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const { dataset } = parseDataset(JSON.parse(readFileSync(join(DATA, name, 'claims.json'), 'utf8')));
    if (!dataset) throw new Error(`${name} holds no dataset`);
    return [name, dataset];
  });

/** Groups A, B and H of the hostile input, as texts. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'><svg onload=alert(1)>",
  '</text><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '</SCRIPT ><img src=x onerror=alert(1)>',
  '<!--<script>',
  '-->',
  '--!>',
  '<![CDATA[ x ]]>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY e "e">]>&e;',
  '&lt;b&gt; &amp;amp; &#65; &notanentity;',
  "{{constructor.constructor('alert(1)')()}}",
  '${alert(1)}',
  '<%= %>',
  '</style><img src=x onerror=alert(1)>',
  '<a id=cookie>',
  '<annotation-xml><math><mtext><mglyph><style>',
  '\u001B[2J',
  '\u0000\u0008\u000B\uFFFE\uFFFF\u007F\u0085',
  '\uD83D lone \uDE00',
  '\u202Edesrever\u2066',
  'zero\u200Bwidth soft\u00ADhyphen',
  'Jаpan Japan é é',
  `Z${'\u0327'.repeat(300)}`,
  'line\nfeed\r\nreturn\rtab\tsep\u2028par\u2029end',
  '日本 اليابان 👨‍👩‍👧‍👦🏴',
  ...FORMULAS,
  'x;=1',
  "x;'=1\t-2\n@3",
  "'",
  "''=1",
  "'=1",
  "' =1",
  "'words",
  '"',
  '""',
  'a "quote", a comma; and\na line',
  ' blank around ',
  '}',
  '{\\',
  '\\',
  '@misc{x,',
  '](javascript:alert(1))',
  '![x](http://evil.example/x.png)',
  '# heading\n\n- list\n1. one',
  '| a | b |\n|---|---|',
  '    code',
  '```\ncode',
  'ER  - \r\nTY  - JOUR',
  '__proto__',
  'constructor',
  '+',
  'claim',
  '{"a":1}',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom(...HOSTILE)).map((two) => two.join('')),
  },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const few = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 2 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const offset = fc.nat({ max: 10_000 });

/** What a newer version may have added: kept, whatever it is. */
const unknown = fc.dictionary(
  fc.constantFrom('zz', 'data', 'x:y', '10', '9', '=1', 'é'),
  fc.oneof(
    text,
    number,
    fc.constant(null),
    fc.boolean(),
    fc.array(text, { maxLength: 2 }),
    fc.constant({ deep: [{}] }),
  ),
  { maxKeys: 2, noNullPrototype: true },
);
/** Fields that are undefined are left out, as `parseDataset` leaves them. */
const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc
    .tuple(fc.record(fields), fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: unknown }))
    .map(([known, more]) => withoutUndefined({ ...more, ...known }) as T & Record<string, unknown>);

const withoutUndefined = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const span = record({ exact: text, start: offset, end: offset });
const certainty = record({ value: fc.constantFrom(...CERTAINTIES), cues: few(span) });
const piece = record({
  exact: text,
  prefix: fc.oneof(text, fc.constant('')),
  suffix: text,
  start: offset,
  end: offset,
});

interface Ids {
  readonly actors: readonly string[];
  readonly speakers: readonly string[];
}

function claimOf({ actors, speakers }: Ids): fc.Arbitrary<Omit<Claim, 'id'>> {
  const actor = fc.constantFrom(...actors);
  const speaker = fc.constantFrom(...speakers);
  const participant = fc.oneof(
    record({ actor, role: fc.constantFrom(...ROLES), certainty: maybe(certainty) }),
    record({ unnamed: text, role: fc.constant('party' as const), certainty: maybe(certainty) }),
  );
  const relation = record({
    kind: fc.constantFrom('event' as const, 'standing' as const),
    type: fc.constantFrom(...RELATION_TYPES),
    mode: maybe(text),
    contexts: few(fc.constantFrom(...CONTEXTS)),
    label: text,
    lead: maybe(fc.boolean()),
    sign: maybe(fc.constantFrom(...SIGNS)),
    signNote: maybe(text),
    agreement: maybe(fc.constantFrom('deal', '=deal')),
    participants: fc.uniqueArray(participant, {
      maxLength: 4,
      selector: (p) => ('actor' in p ? `a${String(p.actor)}` : `u${String((p as { unnamed?: string }).unnamed)}`),
    }),
  });
  const influence = record({
    actor,
    on: fc.tuple(actor, actor),
    effect: fc.constantFrom(...INFLUENCE_EFFECTS),
    label: text,
  });
  return record({
    text,
    quote: fc.array(piece, { minLength: 1, maxLength: 3 }),
    paragraph: fc.integer({ min: 1, max: 99 }),
    speaker,
    via: few(speaker),
    holder: maybe(fc.oneof(actor, speaker)),
    fragments: few(record({ exact: text, start: offset, end: offset, speaker: maybe(speaker) })),
    certainty,
    about: few(actor),
    relations: few(relation),
    influences: few(influence),
    times: few(record({ words: text, value: maybe(text), relative: maybe(fc.boolean()) })),
    quantities: few(record({ words: text, value: number, unit: text })),
    notes: few(record({ kind: fc.constantFrom(...NOTE_KINDS), text })),
  }) as fc.Arbitrary<Omit<Claim, 'id'>>;
}

const article = record({
  title: text,
  lang: fc.constantFrom('en', 'ar'),
  authors: few(text),
  outlet: maybe(text),
  url: maybe(fc.oneof(text, fc.constantFrom('https://example.org/a?b=c&d=%20)', 'javascript:alert(1)'))),
  published: maybe(fc.oneof(text, fc.constantFrom('2024-04-15', '1914'))),
  length: offset,
  words: offset,
  paragraphs: fc.constant(99),
  sha256: fc.constant('0'.repeat(64)),
  text: maybe(text),
});

const point = fc.tuple(number, number);
const places = fc.dictionary(fc.oneof(text, fc.constantFrom('a:x', '5', '-0')), point, { noNullPrototype: true });

const layout = record({
  frame: record({ width: number, height: number }),
  agreements: fc.constantFrom('hub' as const, 'pairs' as const),
  positions: places,
  bends: places,
  names: places,
});

const idsOf = fc.record({
  actors: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
  speakers: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
  claims: fc.uniqueArray(text, { maxLength: 4 }),
});

/** As `parseDataset` gives them out in shape, but with texts that it would have cleaned. */
export const anyDataset: fc.Arbitrary<Dataset> = idsOf.chain(({ claims, ...ids }) =>
  record({
    version: fc.constantFrom(1, 99),
    id: text,
    title: maybe(text),
    article,
    actors: each(ids.actors, {
      name: text,
      code: maybe(text),
      kind: fc.constantFrom(...ACTOR_KINDS),
      lang: maybe(text),
      location: maybe(point),
      aliases: few(
        record({
          words: text,
          kind: fc.constantFrom(...ALIAS_KINDS),
          mentions: few(record({ start: offset, end: offset })),
        }),
      ),
    }),
    speakers: each(ids.speakers, { name: text, kind: fc.constantFrom(...SPEAKER_KINDS), outlet: maybe(text) }),
    agreements: each(['deal', '=deal'], { name: text }),
    claims: fc.tuple(...claims.map((id) => claimOf(ids).map((claim) => ({ id, ...claim })))),
    layouts: few(layout),
  }),
) as unknown as fc.Arbitrary<Dataset>;

function each(ids: readonly string[], fields: Record<string, fc.Arbitrary<unknown>>) {
  return fc.tuple(...ids.map((id) => record(fields).map((item) => ({ id, ...item }))));
}

/** Every text of a shipped dataset, but ids and words of the vocabulary, replaced by hostile ones. */
export function hostileDataset(): Dataset {
  const [first] = SHIPPED;
  if (!first) throw new Error('there is no shipped dataset');
  let n = 0;
  const FIXED = new Set([
    'id',
    'kind',
    'type',
    'role',
    'value',
    'effect',
    'actor',
    'speaker',
    'holder',
    'agreement',
    'lang',
    'sha256',
    'agreements',
  ]);
  const spoil = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return FIXED.has(key) ? value : HOSTILE[n++ % HOSTILE.length];
    if (Array.isArray(value))
      return ['via', 'about', 'on', 'contexts'].includes(key) ? value : value.map((item) => spoil(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, spoil(field, name)]));
  };
  return spoil(first[1]) as Dataset;
}

/** The same, with quotes and places that hold, so that the validator lets every claim through and all of it is shown. */
export function shownHostile(): Dataset {
  const { article, claims, ...rest } = hostileDataset();
  let at = 0;
  const sound = claims.map((claim) => ({
    ...claim,
    quote: claim.quote.map((piece) => {
      const start = at;
      at += piece.exact.length;
      return { ...piece, start, end: at };
    }),
    certainty: { ...claim.certainty, cues: [] },
    fragments: [],
    relations: claim.relations.map((relation) => ({
      ...relation,
      participants: relation.participants.map(({ certainty, ...participant }) => ({
        ...participant,
        ...(certainty ? { certainty: { ...certainty, cues: [] } } : {}),
      })),
    })),
  }));
  const { dataset } = parseDataset({ ...rest, article: { ...article, text: undefined, length: at }, claims: sound });
  if (dataset?.claims.length !== claims.length) throw new Error('the hostile dataset lost claims');
  return dataset;
}
