import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import {
  type ArticleText,
  chooseText,
  claimsOfKey,
  markedParagraphs,
  runsThrough,
  scoreOf,
} from '../../../web/elements/article/article-text.js';
import { decode } from '../../../web/elements/article/copy.js';
import { compare } from '../../../web/elements/article/edition.js';
import { lookupThrough, tell } from '../../../web/elements/lookup.js';
import { ENGLISH } from '../../../web/language/index.js';
import { parseDataset, placeQuotes } from '../../../web/model/index.js';

const { dataset } = parseDataset(JSON.parse(readFileSync('graph-data/europe-1914/claims.json', 'utf8')));
const TEXT = dataset!.article.text!;
const LOOKUP = tell(dataset!, ENGLISH);

const read = (text: string, origin: ArticleText['origin'] = 'own'): ArticleText => ({
  origin,
  text,
  edition: 'other',
  placed: placeQuotes(dataset!.claims, text),
});

describe('paragraphs with marks', () => {
  const run = (start: number, end: number) => ({ start, end, claims: ['c'] });
  const shown = (text: string, ...runs: [number, number][]) =>
    markedParagraphs(
      text,
      runs.map(([start, end]) => run(start, end)),
    ).map(({ stretches }) => stretches.map((one) => (one.run < 0 ? one.words : `[${one.run}:${one.words}]`)).join(''));

  it.each<[string, [number, number][], string[]]>([
    ['ab cd ef', [], ['ab cd ef']],
    ['ab cd ef', [[3, 5]], ['ab [0:cd] ef']],
    [
      'ab cd ef',
      [
        [0, 2],
        [2, 5],
        [6, 8],
      ],
      ['[0:ab][1: cd] [2:ef]'],
    ],
    [
      'ab\n\ncd',
      [
        [0, 2],
        [4, 6],
      ],
      ['[0:ab]', '[1:cd]'],
    ],
    ['ab\n\ncd\n\nef', [[1, 9]], ['a[0:b]', '[0:cd]', '[0:e]f']],
    ['ab\n\ncd', [[0, 6]], ['[0:ab]', '[0:cd]']],
  ])('%j %j', (text, runs, expected) => expect(shown(text, ...runs)).toEqual(expected));

  it('hold every word of the article, and every claim', () => {
    const runs = runsThrough(read(TEXT), LOOKUP);
    const paragraphs = markedParagraphs(TEXT, runs);
    const words = paragraphs.map(({ stretches }) => stretches.map((one) => one.words).join('')).join('\n\n');
    expect(words).toBe(TEXT.trim());
    const marked = paragraphs.flatMap(({ stretches }) => stretches.flatMap(({ run: at }) => runs[at]?.claims ?? []));
    expect(new Set(marked).size).toBe(dataset!.claims.length);
  });
});

describe('the texts at hand', () => {
  it('are taken the reader’s own first, then the page’s, then the dataset’s', () => {
    const [own, page, shipped] = [read('bread'), read(TEXT, 'page'), read(TEXT, 'shipped')];
    expect(chooseText(own, page, shipped)).toBe(own);
    expect(chooseText(null, page, shipped)).toBe(page);
    expect(chooseText(null, null, shipped)).toBe(shipped);
    expect(chooseText(null, null, null)).toBe(null);
  });

  it('but not a page’s in which no quote stands, if there is another', () => {
    const [page, shipped] = [read('bread', 'page'), read(TEXT, 'shipped')];
    expect(chooseText(null, page, shipped)).toBe(shipped);
    expect(chooseText(null, page, null)).toBe(page);
  });

  it('are marked with what passes the lens', () => {
    const through = lookupThrough(LOOKUP, { certainties: ['hedged'] });
    const marked = new Set(runsThrough(read(TEXT), through).flatMap(({ claims }) => claims));
    expect(marked).toEqual(new Set(through.claims.keys()));
    expect(runsThrough(null, LOOKUP)).toEqual([]);
  });

  it('give the claims behind a thing on the graph', () => {
    const [dyad] = LOOKUP.relations.dyads;
    expect(claimsOfKey(LOOKUP, dyad!.id)).toEqual(dyad!.claims);
    expect(claimsOfKey(LOOKUP, 'a:nobody')).toEqual([]);
    expect(claimsOfKey(LOOKUP, null)).toEqual([]);
  });
});

describe('the verdict on a text', () => {
  const told = (changes: Partial<ReturnType<typeof scoreOf>>) =>
    ENGLISH.articleScore({ ...scoreOf(read(TEXT)), ...changes });

  it('counts the quotes', () => {
    expect(scoreOf(read(TEXT))).toMatchObject({ found: 53, unchecked: 0, total: 53 });
    const changed = scoreOf(read(TEXT.replace('coveted Trieste', 'wanted Trieste')));
    expect(changed.found).toBe(52);
  });

  it.each([
    [{ edition: 'same' }, /^This is the text the dataset was made from\. All 53 quotes were found word for word\.$/],
    [{ edition: 'other', found: 50 }, /^Not letter for letter .*\. 50 of 53 quotes were found/],
    [{ edition: 'unknown' }, /cannot be told here.* All 53/],
    [{ edition: 'other', found: 0 }, /^None of the 53 quotes stands in this text/],
    [{ edition: null, origin: 'page' }, /^The article of this page\. All 53/],
    [{ edition: null }, /^All 53 quotes were found/],
    [{ edition: 'other', found: 0, unchecked: 53 }, /53 not checked/],
    [{ found: 1, total: 1 }, /Its quote was found/],
    [{ found: 0, total: 0 }, /no claims/],
  ] as const)('%j', (changes, expected) => expect(told(changes)).toMatch(expected));
});

describe('a copy', () => {
  const sha = createHash('sha256').update(TEXT).digest('hex');

  it.each([
    ['the same', TEXT, 'same'],
    ['with CRLF', TEXT.replaceAll('\n', '\r\n'), 'same'],
    ['with a byte order mark and blank lines around it', `\uFEFF\n\n${TEXT.trim()}\n\n`, 'same'],
    ['with one letter changed', TEXT.replace('Serbia', 'Servia'), 'other'],
    ['empty', '', 'other'],
  ])('%s', async (_, text, edition) => {
    const compared = await compare(text, sha);
    expect(compared.edition).toBe(edition);
    if (edition === 'same') expect(compared.text).toBe(TEXT);
  });

  it('cannot be compared where the browser computes no hash', async () => {
    vi.stubGlobal('crypto', {});
    expect((await compare(TEXT, sha)).edition).toBe('unknown');
    vi.unstubAllGlobals();
  });

  it('is read in the encodings that files are saved in', () => {
    const words = '“Zürich” — é';
    const units = Uint16Array.from({ length: words.length }, (_, n) => words.charCodeAt(n));
    const utf16 = new Uint8Array([0xff, 0xfe, ...new Uint8Array(units.buffer)]);
    const utf8 = new TextEncoder().encode(`\uFEFF${words}`);
    expect([utf16, utf8].map(decode)).toEqual([words, words]);
    // Node reads the quotation marks of Windows otherwise than browsers do.
    expect(decode(Uint8Array.from([0x5a, 0xfc, 0xe9]))).toBe('Züé');
  });
});
