/** The scripts that help an annotator: strict reading, anchoring, checking, the published schema. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anchor } from '../../scripts/anchor.js';
import { checkDataset } from '../../scripts/check-data.js';
import { decode, EncodingError, sha256 } from '../../scripts/lib/files.js';
import { datasetJsonSchema } from '../../scripts/lib/json-schema.js';
import { readJson } from '../../scripts/lib/json.js';
import { printable } from '../../scripts/lib/terminal.js';
import { claim, codes, dataset, type Loose, piece, TEXT } from './fixture.js';

const folder = mkdtempSync(join(tmpdir(), 'datasets-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(content: string | Uint8Array): string {
  const path = join(folder, `${Math.round(performance.now() * 1e6)}.json`);
  writeFileSync(path, content);
  return path;
}

describe('the published schema', () => {
  it('is in step with the run-time schema (npm run schema)', () => {
    expect(readFileSync('graph-data/dataset.schema.json', 'utf8')).toBe(datasetJsonSchema());
  });

  it('says what offsets count', () => expect(datasetJsonSchema()).toContain('UTF-16 code units'));
});

describe('strict JSON', () => {
  it.each([
    ['', 'line 1, column 1'],
    ['{"a": 1', 'line 1, column 8'],
    ['{\n  "a": 1,\n}', 'line 3, column 1'],
    ['// x\n{}', 'line 1, column 1'],
    ['{"a": NaN}', 'line 1, column 7'],
    ['callback({})', 'line 1, column 1'],
    ['{}\n{}', 'line 2, column 1'],
    ["{'a': 1}", 'line 1, column 2'],
    ['["a\nb"]', 'line 1, column 2'],
    ['[01]', 'line 1, column 3'],
    ['[1 2]', 'line 1, column 4'],
    ['{"a" 1}', 'line 1, column 6'],
    ['[}', 'line 1, column 2'],
  ])('%j is refused with its place', (text, place) => {
    const { value, problems } = readJson(text);
    expect(value).toBeUndefined();
    expect(codes(problems)).toEqual(['parse/json']);
    expect(problems[0]?.message).toContain(place);
    expect(() => JSON.parse(text)).toThrow();
  });

  it.each(['null', ' [ ] ', '{"a":[{},[],"\\u00e9\\"",-1.5e+3,true]}', '"x"', '{"a":{"b":{}},"c":[[1],[2]]}'])(
    '%s is read',
    (text) => {
      expect(readJson(text)).toEqual({ value: JSON.parse(text), problems: [] });
    },
  );

  it('names both places of a key that stands twice', () => {
    const { problems } = readJson('{"a": [0, {"id": 1,\n "id": 2}], "b": {"id": 3}}');
    expect(problems).toMatchObject([{ code: 'json/duplicate-key', pointer: '/a/1/id' }]);
    expect(problems[0]?.message).toContain('line 1, column 12 and line 2, column 2');
  });

  it('a key is the same however it is escaped', () =>
    expect(codes(readJson('{"a":1,"\\u0061":2}').problems)).toEqual(['json/duplicate-key']));

  it('a million brackets', () =>
    expect(codes(readJson('['.repeat(1e6) + ']'.repeat(1e6)).problems)).toEqual(['limit/depth']));
});

describe('encoding', () => {
  it.each([
    ['ISO-8859-1', [0x61, 0xe9, 0x62], 1],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], 0],
    ['cut short', [0x61, 0xe2, 0x82], 1],
    ['a surrogate', [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
  ])('%s: the offset of the first wrong byte', (_, bytes, at) => {
    const error = (() => {
      try {
        return decode(Uint8Array.from(bytes), 'x');
      } catch (e) {
        return e;
      }
    })();
    expect(error).toBeInstanceOf(EncodingError);
    expect((error as EncodingError).at).toBe(at);
  });

  it('a byte order mark is no part of the text', () =>
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]), 'x')).toBe('a'));
});

it('nothing from a file reaches the terminal as a control', () =>
  expect(printable('\u001b[2J\u202Ex')).toBe('\\u{1B}[2J\\u{202E}x'));

describe('anchor', () => {
  const bare = (changes: Loose = {}) =>
    dataset({
      article: { title: 'T', text: TEXT },
      actors: [{ id: 'ALB', name: 'Albora', aliases: [{ words: 'Albora', kind: 'name' }] }],
      ...changes,
    });

  it('fills in quotes, cues and measures, and what comes out is sound', () => {
    const quote = [{ exact: 'Brenn' }, { exact: 'threaten Dovia' }];
    const certainty = { value: 'hedged', cues: [{ exact: 'threaten' }] };
    const half = {
      ...dataset(),
      ...bare({
        actors: dataset().actors,
        claims: [claim('c', { quote, certainty, paragraph: 3, relations: [], about: ['BRE'] })],
      }),
    };
    const run = anchor(half, TEXT);
    expect(run.errors).toEqual([]);
    expect(checkDataset(file(JSON.stringify(half)), []).problems).toEqual([]);
    expect((half.claims as Loose[])[0]?.quote).toMatchObject([
      { start: TEXT.indexOf('Brenn may'), suffix: ' may threate' },
      { exact: 'threaten Dovia' },
    ]);
    expect(half.article).toMatchObject({ length: TEXT.length, words: 29, paragraphs: 3, sha256: sha256(TEXT) });
    expect(Object.keys(half.article as Loose).at(-1)).toBe('text');
    const before = JSON.stringify(half);
    anchor(half, TEXT);
    expect(JSON.stringify(half)).toBe(before);
  });

  it('chooses the occurrence asked for, and says where it had to choose', () => {
    const at = (item: Loose) => {
      const half = bare({ claims: [claim('c', { quote: [item], paragraph: 2 })] });
      const run = anchor(half, TEXT);
      return { run, piece: item };
    };
    const first = at({ exact: 'with' });
    expect(first.piece?.start).toBe(TEXT.indexOf('with'));
    expect(first.run.notes.join()).toContain('2 times');
    const second = at({ exact: 'with', occurrence: 2 });
    expect(second.piece).toMatchObject({ start: TEXT.lastIndexOf('with') });
    expect(second.piece).not.toHaveProperty('occurrence');
    expect(at({ exact: 'with', occurrence: 3 }).run.errors).toHaveLength(1);
  });

  it.each([
    [{ exact: '"A firm friend,"' }, 2, 'quotation marks'],
    [{ exact: 'The talks' }, 2, 'paragraph 3'],
    [{ exact: 'signed the treaty with Brenn' }, 2, 'nearest passage'],
    [{ exact: 'x' }, 7, 'paragraph 7'],
  ])('%j in paragraph %i is not found, with a hint', (item, paragraph, hint) => {
    const run = anchor(bare({ claims: [claim('c', { quote: [item], paragraph })] }), TEXT);
    expect(run.errors.join()).toContain(hint);
  });

  it('the longest alias wins, and words stand alone', () => {
    const text = 'North Korea and Korea met Koreans. us, US, RUSSIA.';
    const actors: Loose[] = [
      { id: 'KOR', aliases: [{ words: 'Korea', kind: 'name' }] },
      { id: 'PRK', aliases: [{ words: 'North Korea', kind: 'name' }] },
      {
        id: 'USA',
        aliases: [
          { words: 'US', kind: 'name' },
          { words: 'us', kind: 'context', paragraph: 1 },
          { words: 'met', kind: 'leader' },
        ],
      },
    ];
    const run = anchor({ article: {}, actors, claims: [] }, text);
    expect(run.errors).toEqual([]);
    const places = actors.map((a) =>
      (a.aliases as Loose[]).map((alias) => (alias.mentions as Loose[] | undefined)?.map((m) => m.start)),
    );
    expect(places).toEqual([[[16]], [[0]], [[39], [35], undefined]]);
    expect(JSON.stringify(actors)).not.toContain('paragraph');
  });

  it('an alias that does not stand in the article is an error', () => {
    expect(
      anchor({ article: {}, actors: [{ id: 'X', aliases: [{ words: 'SS', kind: 'name' }] }], claims: [] }, 'RUSSIA')
        .errors,
    ).toHaveLength(1);
  });
});

describe('check-data', () => {
  const check = (changes: Loose, texts: Parameters<typeof checkDataset>[1] = []) =>
    checkDataset(file(JSON.stringify(dataset(changes))), texts);

  it('finds nothing wrong with a sound dataset', () => {
    const { problems, summary } = check({});
    expect(problems).toEqual([]);
    expect(summary).toBe(
      '3 actors, 1 claim, 1 relation, 2 speakers, 1 piece of quotes checked, longest quote 6 words, coverage 20.7 %',
    );
  });

  it('takes the text that has the dataset’s hash, and says so where there is none', () => {
    const article = { ...(dataset().article as Loose), text: undefined };
    const text = { file: 'x', text: TEXT, hash: sha256(TEXT), used: false };
    expect(check({ article }).summary).toContain('text not at hand');
    expect(check({ article }, [{ ...text, hash: sha256('other'), text: 'other' }]).summary).toContain(
      'text not at hand',
    );
    expect(check({ article }, [text]).summary).toContain('1 piece of quotes checked');
    expect(text.used).toBe(true);
  });

  it.each([
    [
      'a changed text',
      { article: { ...(dataset().article as Loose), text: TEXT.replace('Two', 'Six') } },
      ['source/hash'],
    ],
    [
      'a quote of more than 25 words',
      { claims: [claim('c', { quote: [piece(TEXT.slice(21))], relations: [], about: ['ALB'] })] },
      ['quote/length', 'quote/offset', 'quote/coverage'],
    ],
    [
      'a sentence that is the article’s',
      { claims: [claim('c', { text: 'That Brenn may threaten Dovia, Vey believes: the talks!' })] },
      ['claim/verbatim'],
    ],
  ])('%s', (_, changes, wanted) => expect(codes(check(changes).problems).sort()).toEqual([...wanted].sort()));

  it.each([
    ['not UTF-8', Uint8Array.from([0x22, 0xe9, 0x22]), 'parse/encoding'],
    ['not JSON', '{', 'parse/json'],
    ['no dataset', '[]', 'schema/type'],
  ])('%s', (_, content, code) => expect(codes(checkDataset(file(content), []).problems)).toEqual([code]));

  it('a folder is no dataset', () => expect(codes(checkDataset(folder, []).problems)).toEqual(['path/outside']));
});
