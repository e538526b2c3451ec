/** R29: matching quotes never hangs, and no quote is repaired in silence (group G). */
import { checkText, search, searchIndex, verifyQuote } from '../../web/model/index.js';
import { must, type NodeCase, type Promised, same } from './kit/case.js';
import { sound } from './kit/texts.js';

type Piece = { exact: string; start: number; end: number };

/** A dataset with one claim that quotes these pieces of this text. */
function quoting(text: string, pieces: readonly Piece[]) {
  const base = sound('Quotes');
  const [first] = base.claims;
  const quote = pieces.map((piece) => ({ ...piece, prefix: '', suffix: '' }));
  return {
    ...base,
    actors: base.actors.map((actor) => ({ ...actor, aliases: [] })),
    article: { ...base.article, length: text.length, paragraphs: 99 },
    claims: [{ ...first, quote, relations: [], about: ['AAA'], notes: [], times: [], quantities: [], fragments: [] }],
  };
}
const at = (exact: string, start: number): Piece => ({ exact, start, end: start + exact.length });

const TEXT =
  'Both sides signed. “A firm friend – so they say,” he wrote in Zürich. It is ten\u00A0men strong, and co\u00ADop.';

type Row = readonly [number: number, what: string, text: string, piece: Piece, code: string | null, words: RegExp];
const ROWS: readonly Row[] = [
  [79, 'words that are not there', TEXT, at('nobody ever said this at all', 0), 'quote/not-found', /./],
  [
    80,
    'a straight quotation mark for a curly one',
    TEXT,
    at('"A firm friend', 19),
    'quote/not-found',
    /quotation marks/,
  ],
  [80, 'a hyphen for a dash', TEXT, at('friend - so', 27), 'quote/not-found', /dashes/],
  [80, 'a blank for one that does not break', TEXT, at('ten men', TEXT.indexOf('ten')), 'quote/not-found', /blanks/],
  [80, 'NFD for NFC', TEXT, at('Zu\u0308rich', TEXT.indexOf('Z')), 'quote/not-found', /accents/],
  [80, 'capitals', TEXT, at('BOTH SIDES', 0), 'quote/not-found', /capital/],
  [80, 'without a soft hyphen', TEXT, at('coop', TEXT.indexOf('co')), 'quote/not-found', /cannot be seen/],
  [81, 'code points for UTF-16', '💥💥 Zürich signed', at('Zürich', 3), 'quote/offset', /5/],
  [81, 'bytes for UTF-16', '💥 Zürich signed', at('signed', 14), 'quote/offset', /10/],
  [82, 'past the end', TEXT, { exact: 'Both', start: 9_000, end: 9_004 }, 'quote/offset', /./],
  [82, 'negative', TEXT, { exact: 'Both', start: -1, end: 3 }, 'schema/number', /./],
  [82, 'start after end', TEXT, { exact: 'Both', start: 4, end: 0 }, 'quote/offset', /./],
  [82, 'inside a surrogate pair', 'a 💥 b', { exact: ' b', start: 3, end: 5 }, 'quote/offset', /./],
  [85, 'he said (maybe', 'x He said (maybe y', at('He said (maybe', 2), null, /./],
  [85, '(a+)+$', 'x (a+)+$ y', at('(a+)+$', 2), null, /./],
  [85, '$5.00', 'x $5.00 y', at('$5.00', 2), null, /./],
  [85, 'a backslash', 'x \\ y', at('\\', 2), null, /./],
  [85, '.*[', 'x .*[ y', at('.*[', 2), null, /./],
  [88, 'CRLF, no line end at the end', 'one\r\n\r\ntwo and more', at('two and', 7), null, /./],
  [88, 'NUL in the text', 'a\u0000b two and more', at('two and', 4), null, /./],
];

const rows: NodeCase[] = ROWS.map(([number, what, text, piece, code, words]) => ({
  number,
  where: 'a quote, held against the article',
  what,
  expected: code ? `${code}, named and never repaired` : 'found',
  run: (t) => {
    const { dataset, problems } = t.parse(quoting(text, [piece]), { text });
    if (!dataset) throw new Error('there is no dataset');
    const found = [...problems, ...(dataset.claims.length > 0 ? checkText(dataset, text) : [])].filter(
      ({ severity }) => severity === 'error',
    );
    if (!code) {
      same(
        found.map((p) => p.code),
        [],
        'errors',
      );
      return same(verifyQuote(dataset.claims[0]!, text), 'found', 'the verdict');
    }
    const told = found.find(
      (problem) => problem.code === code || (code === 'quote/not-found' && problem.code.startsWith('quote/')),
    );
    must(told, `told ${found.map((p) => p.code).join()}`);
    must(words.test(`${told.message} ${told.hint}`), `${told.message} ${told.hint}`);
    if (dataset.claims[0]) same(verifyQuote(dataset.claims[0], text), 'differs', 'the verdict');
  },
}));

const ELISIONS: readonly (readonly [what: string, pieces: readonly Piece[], code: string | null])[] = [
  ['out of order', [at('sides', 5), at('Both', 0)], 'quote/elision'],
  ['overlapping', [at('Both sides', 0), at('sides signed', 5)], 'quote/elision'],
  ['an empty piece', [at('Both', 0), at('', 5)], 'schema/empty'],
  ['none', [], 'schema/empty'],
  ['200 pieces', Array.from({ length: 200 }, (_, n) => at('x', 2 * n)), null],
];
const elisions: NodeCase[] = ELISIONS.map(([what, pieces, code]) => ({
  number: 84,
  where: 'a quote with words left out',
  what,
  expected: code ?? 'fine',
  run: (t) => {
    const text = what === '200 pieces' ? 'x '.repeat(200) : TEXT;
    const codes = t
      .parse(quoting(text, pieces))
      .problems.filter(({ severity }) => severity === 'error')
      .map((p) => p.code);
    same(codes.includes((code ?? '') as never) || (code === null && codes.length === 0), true, `told ${codes.join()}`);
  },
}));

const MB = 1_000_000;
const LONG: readonly (readonly [what: string, text: string, exact: string])[] = [
  ['80,000 blanks', ' '.repeat(80_000), `a${' '.repeat(40_000)}b`],
  ['a megabyte of a, a near miss', 'a'.repeat(MB), `${'a'.repeat(200_000)}b`],
  ['a megabyte of aab', 'aab'.repeat(MB / 3), `${'aab'.repeat(50_000)}c`],
  ['the whole article', 'word and '.repeat(MB / 9), 'word and '.repeat(MB / 9)],
  ['brackets', '(('.repeat(MB / 2), '('.repeat(100_000)],
  ['one letter, 900,000 characters of quote', 'b'.repeat(MB), 'b'.repeat(900_000)],
];
const long: NodeCase[] = LONG.map(([what, text, exact]) => ({
  number: 86,
  where: 'a quote, held against a long text',
  what,
  expected: 'a verdict within 200 ms for a megabyte',
  held: 8_000,
  run: (t) => {
    const { dataset } = t.parse(quoting(text, [at(exact, 0)]));
    const [claim] = dataset?.claims ?? [];
    if (!claim || !dataset) throw new Error('there is no claim');
    const before = process.cpuUsage();
    const verdict = verifyQuote(claim, text);
    const { user } = process.cpuUsage(before);
    must(user / 1000 < 200 * Math.max(1, text.length / MB), `it took ${user / 1000} ms`);
    same(verdict, text.startsWith(exact) ? 'found' : 'differs', 'the verdict');
    checkText(dataset, text);
  },
}));

/** Searching is for texts, never for patterns. */
const searches: NodeCase[] = [
  '"',
  '[',
  '(a+)+$',
  '\\',
  '.*',
  '*',
  '^',
  '𝒳',
  '\u0000',
  '__proto__',
  'a'.repeat(100_000),
].map((what) => ({
  number: 68,
  where: 'the search',
  what,
  expected: 'finds text only; answers at once',
  run: (t) => {
    const { dataset } = t.parse(sound(`Title with ${what.slice(0, 20)}`));
    if (!dataset) throw new Error('there is no dataset');
    const { hits } = search(searchIndex(dataset), what);
    must(hits.length < 50, 'few hits');
  },
}));

export const R29: Promised = {
  id: 'R29',
  title: 'Matching quotes never hangs',
  node: [...rows, ...elisions, ...long, ...searches],
  proved: [
    {
      number: 83,
      where: 'a quote',
      what: 'that occurs 40 times: the offset decides',
      file: 'tests/model/anchors.test.ts',
      test: 'words that occur 40 times: the offset decides',
    },
    {
      number: 86,
      where: 'checkText',
      what: 'long texts and near misses',
      file: 'tests/model/anchors.test.ts',
      test: '%s: a verdict in time',
    },
    {
      number: 87,
      where: 'an article',
      what: 'edited after coding',
      file: 'tests/model/anchors.test.ts',
      test: 'an edited article',
    },
    {
      number: 89,
      where: 'scripts',
      what: 'a folder for a dataset',
      file: 'tests/model/scripts.test.ts',
      test: 'a folder is no dataset',
    },
    {
      number: 89,
      where: 'the server',
      what: 'paths that lead out, links',
      file: 'tests/scripts/serve.test.ts',
      test: 'does not leave its folder: %s',
    },
    {
      number: 90,
      where: 'aliases',
      what: 'words stand alone, the longest wins',
      file: 'tests/model/scripts.test.ts',
      test: 'the longest alias wins, and words stand alone',
    },
    {
      number: 90,
      where: 'aliases',
      what: 'an alias that stands nowhere',
      file: 'tests/model/scripts.test.ts',
      test: 'an alias that does not stand in the article is an error',
    },
    {
      number: 68,
      where: 'search',
      what: 'any text',
      file: 'tests/model/search.test.ts',
      test: 'answers any text, and every hit shows why',
    },
  ],
};
