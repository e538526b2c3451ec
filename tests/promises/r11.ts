/** R11: text is read as UTF-8, or refused with the place of the first byte that is not. */
import { must, type PageCase, type Promised, same } from './kit/case.js';
import { send } from './kit/answers.js';
import { sound } from './kit/texts.js';

const GOOD = JSON.stringify(sound('Zürich 日本 💥'));
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])));
const utf16 = (text: string, little: boolean) =>
  new Uint8Array(
    [...text].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

type Row = readonly [what: string, body: Uint8Array, code: string | null, words: RegExp];
const ROWS: readonly Row[] = [
  ['ISO-8859-1', bytes('{"id": "Z', [0xfc], 'rich"}'), 'parse/encoding', /byte 9\b/],
  ['Windows-1252 quotes', bytes('{"id": "', [0x93], 'x', [0x94], '"}'), 'parse/encoding', /byte 8\b/],
  ['a surrogate in UTF-8', bytes('{"id": "', [0xed, 0xa0, 0xbd], '"}'), 'parse/encoding', /byte [89]\b/],
  ['an overlong slash', bytes('{"id": "', [0xc0, 0xaf], '"}'), 'parse/encoding', /byte 8\b/],
  [
    'UTF-16, little end first, with its mark',
    bytes([0xff, 0xfe], [...utf16('{}', true)]),
    'parse/encoding',
    /byte 0\b/,
  ],
  ['UTF-16 without a mark', utf16('{"a":1}', true), 'parse/json', /line 1, column 2/],
  ['cut in the middle of a sign', bytes('{"id": "', [0xf0, 0x9f, 0x92]), 'parse/encoding', /byte \d+/],
  ['UTF-8 with a byte order mark', bytes([0xef, 0xbb, 0xbf], GOOD), null, /Zürich 日本 💥/],
  ['UTF-8 though the type says ISO-8859-1', bytes(GOOD), null, /Zürich 日本 💥/],
];

const rows: PageCase[] = ROWS.map(([what, body, code, words]) => ({
  number: code ? 50 : 51,
  where: 'the bytes of a dataset',
  what,
  expected: code ? `${code} with the place` : 'read',
  answers: { 'x.json': send(body, { type: 'application/json; charset=iso-8859-1' }) },
  run: async (t) => {
    const shown = await t.load(t.address('x.json'));
    await shown.settled();
    same(shown.codes, code ? [code] : [], 'told');
    must(words.test(shown.words()), `the words: ${shown.words().slice(0, 300)}`);
  },
}));

export const R11: Promised = {
  id: 'R11',
  title: 'Text is read as UTF-8 or refused',
  page: rows,
  proved: [
    {
      number: 50,
      where: 'scripts',
      what: 'the first wrong byte',
      file: 'tests/model/scripts.test.ts',
      test: '%s: the offset of the first wrong byte',
    },
    {
      number: 51,
      where: 'scripts',
      what: 'a byte order mark',
      file: 'tests/model/scripts.test.ts',
      test: 'a byte order mark is no part of the text',
    },
  ],
};
