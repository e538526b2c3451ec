import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Claim,
  type Dataset,
  departureOf,
  parseDataset,
  placeQuotes,
  type QuotePiece,
  unplaced,
  type Verdict,
} from '../../web/model/index.js';
import { claim as claimOf } from '../support/dataset.js';

/** A piece of `source` whose words are in square brackets there, e.g. `He said [no] and left`. */
function marked(source: string): { text: string; quote: QuotePiece[] } {
  const parts = source.split(/[[\]]/);
  const text = parts.join('');
  let at = 0;
  const quote: QuotePiece[] = [];
  parts.forEach((part, n) => {
    const end = at + part.length;
    if (n % 2 === 1)
      quote.push({
        exact: part,
        prefix: text.slice(Math.max(0, at - 12), at),
        suffix: text.slice(end, end + 12),
        start: at,
        end,
      });
    at = end;
  });
  return { text, quote };
}

const claimIn = (source: string, id = 'c'): Claim => claimOf({ id, quote: marked(source).quote });

/** The verdict, and the words of `text` that were taken for the quote. */
function placed(claim: Claim, text: string): string {
  const [one] = placeQuotes([claim], text);
  const words = one!.places.map(({ start, end }) => text.slice(start, end));
  return [one!.verdict, ...words].join(' | ');
}

const SOURCE = 'The picture\n\nJapan and the U.S. [have been close allies] since [World War II], but no more.';

describe('a quote in another text', () => {
  const pieces = 'verbatim | have been close allies | World War II';
  const cases: [string, string, string][] = [
    ['the same', SOURCE, pieces],
    ['further on', `Six words more stand before.\n\n${SOURCE}`, pieces],
    [
      'with HTML’s line ends and indents',
      SOURCE.replaceAll(' ', '\n    '),
      pieces.replaceAll(/(?<=[a-zI]) (?=[a-zWI])/g, '\n    '),
    ],
    ['with CRLF', SOURCE.replaceAll('\n', '\r\n'), pieces],
    ['with a piece left out', SOURCE.replace('World War II', 'that war'), 'mismatch'],
    ['with the pieces the other way round', 'since [World War II] they [have been close allies]', 'mismatch'],
    ['with a capital letter', SOURCE.replace('close', 'Close'), 'mismatch'],
    ['with a no-break space', SOURCE.replace('World War', 'World\u00A0War'), 'mismatch'],
    ['with a soft hyphen', SOURCE.replace('allies', 'al\u00ADlies'), 'mismatch'],
    ['within a longer word', `Now: ${SOURCE.replace('World War II', 'World War III')}`, 'mismatch'],
    ['empty', '', 'mismatch'],
  ];
  it.each(cases)('%s', (_, source, expected) => {
    expect(placed(claimIn(SOURCE), marked(source).text)).toBe(expected);
  });

  it.each(['(a+)+$', 'He said (maybe', '$5.00', '\\', '.*', '[^x]', '💥', '日本', '“so”'])(
    '%s is plain text',
    (exact) => {
      const quote = [{ exact, prefix: '', suffix: '', start: 3, end: 3 + exact.length }];
      expect(placed(claimOf({ quote }), `more than xx ${exact} yy`)).toBe(`verbatim | ${exact}`);
    },
  );

  it('is found within a word only where it was quoted so', () => {
    expect(placed(claimIn('a [US] b'), 'RUSSIA alone')).toBe('mismatch');
    expect(placed(claimIn('R[USS]IA b'), 'All of RUSSIA alone')).toBe('verbatim | USS');
  });

  it('takes the control characters of a text as the dataset does', () => {
    expect(placed(claimIn('x [a�b] y'), '. x a\u0000b y')).toBe('verbatim | a\u0000b');
  });
});

describe('words that stand in several places', () => {
  const at = (claims: Claim[], text: string) => placeQuotes(claims, text).map(({ places }) => places[0]?.start);

  it('are told apart by the words around them', () => {
    const claim = claimIn('One fears war. Two fears war. Three [fears war] now.');
    const text = 'First. Three fears war now. One fears war. Two fears war.';
    expect(at([claim], text)).toEqual([text.indexOf('fears')]);
  });

  it('and else by their order, and by how far the text has shifted', () => {
    const source = `Go. ${'yes. '.repeat(40)}`;
    const quoted = (exact: string, start: number) =>
      claimOf({ id: `c${start}`, quote: [{ exact, prefix: '', suffix: '. ', start, end: start + exact.length }] });
    const claims = [199, 104, 19].map((start) => quoted('yes', start));
    expect(at(claims, source)).toEqual([199, 104, 19]);
    const shifted = `${'-'.repeat(1000)} ${source}`;
    // The claim that stands once tells how far everything has moved.
    expect(at([...claims, quoted('Go', 0)], shifted)).toEqual([1200, 1105, 1020, 1001]);
  });

  it('leave room for the pieces after them', () => {
    const claim = claimIn('They [met] and, in [Tokyo], they [met] again.');
    const [one] = placeQuotes([claim], '. They met and, in Tokyo, they met again.');
    expect(one!.verdict).toBe('verbatim');
    expect(one!.places.map(({ start }) => start)).toEqual([7, 19, 31]);
  });

  it('go back where a later piece would have no place', () => {
    const claim = claimIn('zz [met] qq Tokyo [signed]');
    // The second “met” has the better surroundings, but nothing is signed after it.
    const text = 'They met and signed. zz met qq';
    expect(placed(claim, text)).toBe('verbatim | met | signed');
  });
});

describe('in any edition of blanks', () => {
  const blank = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\t', '   ', '\n      ');
  const word = fc.constantFrom('Japan', 'may', '“join”', 'talks,', '(a+)+$', '日本', 'é', '💥', 'U.S.');

  it('a run of whole words is found, and has the same words', () => {
    const property = fc.property(
      fc.array(word, { minLength: 3, maxLength: 30 }),
      fc.array(blank, { minLength: 30, maxLength: 30 }),
      fc.nat(),
      fc.nat(),
      (words, blanks, a, b) => {
        const source = words.join(' ');
        const first = a % words.length;
        const last = first + (b % (words.length - first));
        const exact = words.slice(first, last + 1).join(' ');
        const start = words.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const quote = [
          { exact, prefix: source.slice(0, start).slice(-12), suffix: '', start, end: start + exact.length },
        ];
        const text = `. ${words.map((one, n) => one + blanks[n]).join('')}`;
        const [one] = placeQuotes([claimOf({ quote })], text);
        expect(one!.verdict).toBe('verbatim');
        const [place] = one!.places;
        expect(text.slice(place!.start, place!.end).replaceAll(/\s+/g, ' ')).toBe(exact);
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});

describe('the shipped article', () => {
  const { dataset } = parseDataset(JSON.parse(readFileSync('graph-data/europe-1914/claims.json', 'utf8')));
  const { claims, article } = dataset as Dataset;
  const text = article.text!;

  it('has every quote at its own offsets, and in an edition with other blanks at the same words', () => {
    const own = placeQuotes(claims, text);
    expect(own.filter(({ verdict }) => verdict !== 'verbatim')).toEqual([]);
    expect(own.map(({ places }) => places.length)).toEqual(claims.map(({ quote }) => quote.length));
    const indent = '\n  <p>\n'.replaceAll('<p>', '');
    const other = `Some newspaper\n\n${text.replaceAll(/(?<=\.) /g, indent).replaceAll('\n\n', '\n \n')}`;
    const moved = placeQuotes(claims, other);
    const words = (of: typeof own, from: string) =>
      of.map(({ places }) => places.map(({ start, end }) => from.slice(start, end).replaceAll(/\s+/g, ' ')));
    expect(words(moved, other)).toEqual(words(own, text));
    // And in the same order: the very occurrence, not another of the same words.
    const flat = (of: typeof own) => of.flatMap(({ places }, n) => places.map((place) => ({ n, at: place.start })));
    const ranks = (of: typeof own) =>
      flat(of)
        .sort((a, b) => a.at - b.at || a.n - b.n)
        .map(({ n }) => n);
    expect(ranks(moved)).toEqual(ranks(own));
  });

  it('is not found in another article', () => {
    const verdicts = placeQuotes(claims, 'A recipe for bread. Take flour and water.').map(({ verdict }) => verdict);
    expect(new Set(verdicts)).toEqual(new Set(['mismatch']));
    expect(unplaced(claims)[0]!.verdict).toBe('unchecked');
  });
});

describe('hostile texts come to an end', () => {
  const many = (exact: string, n: number): Claim[] =>
    Array.from({ length: n }, (_, i) =>
      claimOf({ id: `c${i}`, quote: [{ exact, prefix: 'a', suffix: 'b', start: 5, end: 5 + exact.length }] }),
    );

  it.each<[string, string, Claim[], Verdict]>([
    ['one letter for ever', 'a'.repeat(1_000_000), many('b', 2_000), 'unchecked'],
    ['near misses without end', `${'a'.repeat(999_999)}b`, many(`${'a'.repeat(5_000)}c`, 2_000), 'unchecked'],
    ['words that stand everywhere', 'a '.repeat(500_000), many('a', 2_000), 'unchecked'],
    ['blanks', ' '.repeat(1_000_000), many('a b', 2_000), 'mismatch'],
  ])('%s', (_, text, claims, last) => {
    const verdicts = placeQuotes(claims, text).map(({ verdict }) => verdict);
    expect(verdicts.at(-1)).toBe(last);
  });

  it('a quote of very many pieces', () => {
    const quote = Array.from({ length: 20_000 }, (_, n) => ({
      exact: 'a',
      prefix: '',
      suffix: '',
      start: n * 3,
      end: n * 3 + 1,
    }));
    expect(placed(claimOf({ quote }), 'b a '.repeat(30_000))).toBe('unchecked');
  });
});

describe('what stands there instead', () => {
  const cases: [string, string, string | null, number][] = [
    ['straight quotation marks', 'He said it’s [“a firm friend”] now', '"a firm friend"', 1],
    ['another dash', 'the [U.S.—Japan] pact', 'U.S.-Japan', 1],
    ['other words', 'They [signed a new treaty] today', 'they signed a treaty', 0],
    ['nothing like it', 'They [signed a new treaty] today', null, 0],
  ];
  const texts: Record<string, string> = {
    'straight quotation marks': 'He said it’s\n  "a firm\n friend" now',
    'another dash': 'the U.S.-Japan pact',
    'other words': 'In Brenn they were seen as they signed a treaty',
    'nothing like it': 'Flour and water.',
  };
  it.each(cases)('%s', (name, source, words, differs) => {
    const departure = departureOf(claimIn(source), texts[name]!);
    expect(departure?.words ?? null).toBe(words);
    expect(departure?.differs.length ?? 0).toBe(differs);
  });
});
