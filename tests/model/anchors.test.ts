import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText, coverage, type Dataset, paragraphsOf, parseDataset, verifyQuote } from '../../web/model/index.js';
import { claim, codes, dataset, type Loose, piece, span, TEXT } from './fixture.js';

/** A dataset with one claim that quotes `pieces` of `text`. */
function quoting(text: string, pieces: Loose[], changes: Loose = {}): Dataset {
  const article = {
    title: 'T',
    length: text.length,
    words: 1,
    paragraphs: Math.max(1, paragraphsOf(text).length),
    sha256: '0'.repeat(64),
  };
  const claims = [claim('c', { quote: pieces, relations: [], about: ['ALB'], paragraph: 1, ...changes })];
  const { dataset: parsed, problems } = parseDataset(
    dataset({ article, claims, actors: [{ id: 'ALB', name: 'Albora' }] }),
  );
  if (!parsed?.claims.length) throw new Error(JSON.stringify(problems));
  return parsed;
}
const at = (exact: string, start: number) => ({ exact, start, end: start + exact.length });

describe('words that stand where they should', () => {
  it('in the small dataset', () => {
    const parsed = parseDataset(dataset()).dataset!;
    expect(checkText(parsed, TEXT)).toEqual([]);
    expect(verifyQuote(parsed.claims[0]!, TEXT)).toBe('found');
  });

  it.each(['(a+)+$', 'He said (maybe', '$5.00', '\\', '.*', '[', '💥', '日本'])('%s is plain text', (exact) => {
    const text = `xx ${exact} yy`;
    expect(checkText(quoting(text, [at(exact, 3)]), text)).toEqual([]);
  });

  it('any piece of any text', () => {
    const property = fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (raw, from, size) => {
      const text = `x${raw}`.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '-');
      const start = from % text.length;
      const exact = text.slice(start, start + 1 + (size % 20));
      fc.pre(exact.trim() !== '' && !/\p{Cs}/u.test(exact));
      const parsed = quoting(text, [at(exact, start)]);
      expect(verifyQuote(parsed.claims[0]!, text)).toBe('found');
      expect(verifyQuote(parsed.claims[0]!, `y${text}`)).toBe(
        `y${text}`.startsWith(exact, start) ? 'found' : 'differs',
      );
    });
    fc.assert(property, { seed: 11 });
  });

  it('in texts with CRLF, no final line end, and NUL', () => {
    const text = 'One\u0000 line.\r\n\r\nAlbora signed.';
    expect(checkText(quoting(text, [at('Albora', 14)], { paragraph: 2 }), text)).toEqual([]);
  });
});

describe('words that do not', () => {
  it.each([
    ['curly', 'it’s so', "it's so", 'quotation marks'],
    ['dash', 'a – b', 'a - b', 'dashes'],
    ['NBSP', 'ten\u00A0men', 'ten men', 'blanks'],
    ['NFD', 'Zürich', 'Zu\u0308rich', 'accents'],
    ['soft hyphen', 'co\u00ADop', 'coop', 'cannot be seen'],
    ['case', 'Albora', 'ALBORA', 'capital'],
  ])('near-miss by %s is named and not accepted', (_, words, exact, what) => {
    const text = `See ${words} there and more of it.`;
    const parsed = quoting(text, [at(exact, 4)]);
    expect(verifyQuote(parsed.claims[0]!, text)).toBe('differs');
    const problems = checkText(parsed, text);
    expect(problems).toMatchObject([{ code: 'quote/not-found', pointer: '/claims/0/quote/0', id: 'c' }]);
    expect(problems[0]?.hint).toContain(what);
    expect(problems[0]?.hint).toContain(words);
  });

  it('other words: the nearest passage', () => {
    const parsed = quoting(TEXT, [at('Albora has signed treaties with Brenn', 21)], { paragraph: 2 });
    expect(checkText(parsed, TEXT)[0]).toMatchObject({
      code: 'quote/not-found',
      hint: expect.stringContaining('signed a treaty with Brenn'),
    });
  });

  describe('offsets of “signed” in 💥 Zürich signed', () => {
    const text = '💥 Zürich signed';
    it.each([
      ['UTF-16 code units', 10, ''],
      ['code points', 9, 'counts whole characters'],
      ['bytes', 13, 'counts bytes of UTF-8'],
      ['no unit at all', 2, ''],
    ])('in %s', (_, start, unit) => {
      // As long as the text, but for what a wrong unit adds: an offset past the end is refused by parseDataset.
      const parsed = quoting(text.padEnd(20), [at('signed', start)]);
      const problems = checkText({ ...parsed, article: { ...parsed.article, length: text.length } }, text);
      const wanted = { code: 'quote/offset', hint: expect.stringContaining('The words stand from 10 to 16') };
      expect(problems).toMatchObject(start === 10 ? [] : [wanted]);
      expect(problems[0]?.hint ?? '').toContain(unit);
    });
  });

  it('an offset inside a surrogate pair', () => {
    const text = 'a💥b';
    const parsed = quoting(text, [at('b', 3)]);
    const [first] = parsed.claims;
    const cutPair = { ...first!, quote: [{ ...first!.quote[0]!, exact: '\uDCA5b', start: 2, end: 4 }] };
    expect(verifyQuote(cutPair, text)).toBe('differs');
  });

  it('words that occur 40 times: the offset decides', () => {
    const text = 'again '.repeat(40);
    expect(checkText(quoting(text, [at('again', 120)]), text)).toEqual([]);
    const [problem] = checkText(quoting(text, [at('again', 121)]), text);
    expect(problem?.hint).toContain('from 120 to 125 (and at 39 other places)');
  });

  it('wrong surroundings and paragraph are warned of', () => {
    const parsed = quoting(TEXT, [{ ...piece('Albora signed'), prefix: 'zz', suffix: 'zz' }], { paragraph: 3 });
    const problems = checkText(parsed, TEXT);
    expect(problems.map((p) => [p.code, p.severity])).toEqual(Array(3).fill(['quote/offset', 'warning']));
  });

  it('mentions and cues', () => {
    const parsed = parseDataset(dataset()).dataset!;
    const [actor, ...rest] = parsed.actors;
    const mentions = [
      { start: 21, end: 27 },
      { start: 22, end: 28 },
    ];
    const aliases = [
      { words: 'Albora', kind: 'name' as const, mentions },
      { words: 'lbor', kind: 'name' as const, mentions: [{ start: 22, end: 26 }] },
    ];
    const certainty = { value: 'hedged' as const, cues: [span('may')] };
    const changed = {
      ...parsed,
      actors: [{ ...actor!, aliases }, ...rest],
      claims: parsed.claims.map((c) => ({ ...c, certainty })),
    };
    expect(checkText(changed, TEXT)).toMatchObject([
      { code: 'alias/not-found', severity: 'error', pointer: '/actors/0/aliases/0/mentions/1' },
      { code: 'alias/not-found', severity: 'warning', pointer: '/actors/0/aliases/1/mentions/0' },
    ]);
    const moved = {
      ...changed,
      claims: changed.claims.map((c) => ({
        ...c,
        certainty: { ...certainty, cues: [{ ...span('may'), start: 1, end: 4 }] },
      })),
    };
    expect(codes(checkText(moved, TEXT))).toContain('quote/cue');
  });

  it('pointers are those of the file, also after a claim is left out', () => {
    const claims = [
      claim('bad', { speaker: 'nobody' }),
      claim('moved', { quote: [at('Albora', 22)], relations: [], about: ['ALB'] }),
    ];
    const parsed = parseDataset(dataset({ claims })).dataset!;
    expect(checkText(parsed, TEXT)).toMatchObject([{ id: 'moved', pointer: '/claims/1/quote/0' }]);
  });

  it('an edited article', () => {
    expect(codes(checkText(parseDataset(dataset()).dataset!, `${TEXT}!`))).toEqual(['source/hash']);
  });
});

describe('hostile sizes', () => {
  it.each([
    ['a near miss in a megabyte of a', 'a'.repeat(1_000_000), `b${'a'.repeat(400_000)}`],
    ['near miss at the end', 'a'.repeat(1_000_000), `${'a'.repeat(400_000)}b`],
    ['80,000 blanks', ' '.repeat(80_000), `a${' '.repeat(40_000)}b`],
    ['a pile of marks', `e${'\u0301'.repeat(100_000)}`, `E${'\u0301'.repeat(50_000)}`],
  ])('%s: a verdict in time', (_, text, exact) => {
    const parsed = quoting(
      `${text} x`,
      [at(exact, 0)].map((p) => ({ ...p, end: p.end })),
      {},
    );
    const start = performance.now();
    expect(codes(checkText(parsed, `${text} x`))).toContain('quote/not-found');
    // 200 ms per MB on a quiet machine; this one is shared, so the bound only catches what is not linear.
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe('coverage', () => {
  const parsed = (pieces: Loose[][]) =>
    parseDataset(
      dataset({ claims: pieces.map((quote, n) => claim(`c${n}`, { quote, relations: [], about: ['ALB'] })) }),
    ).dataset!;
  // The text has 29 words; “Albora signed a treaty with Brenn,” are six of them.
  it.each([
    ['nothing', [], 0],
    ['six words', [[piece('Albora signed a treaty with Brenn')]], 6],
    ['the same twice', [[piece('Albora signed')], [piece('Albora signed')]], 2],
    ['overlapping', [[piece('Albora signed a')], [piece('signed a treaty')]], 4],
    ['a long one first', [[piece('Albora signed a treaty with Brenn')], [piece('signed')]], 6],
    ['part of a word', [[piece('lbor')]], 1],
    ['two pieces', [[piece('Albora'), piece('Brenn')]], 2],
  ])('%s', (_, pieces, quoted) => {
    expect(coverage(parsed(pieces), TEXT)).toEqual({ quoted, words: 29, share: quoted / 29 });
  });

  it('is 0 for an empty article', () => expect(coverage(parsed([]), '').share).toBe(0));
});
