import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithPlaces, parseDataset, search, type SearchHit, searchIndex } from '../../web/model/index.js';
import { actor, claim, dataset, mutual, oneWay } from '../support/dataset.js';

const quote = (...words: string[]) =>
  words.map((exact) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length }));

const data = dataset(
  [
    claim({
      id: 'c1',
      text: 'The first threatens the second.',
      quote: quote('a looming threat to Japan'),
      relations: [oneWay('THREATEN', 'CHN', 'JPN', { label: 'looming threat' })],
    }),
    claim({
      id: 'c2',
      text: 'They are friends of Peru.',
      quote: quote('“firm friends”', 'Peru’s [sic] (a+)+$'),
      speaker: 'vey',
      relations: [mutual('ally', ['JPN', 'PER'], { label: 'firm friends' })],
    }),
    claim({
      id: 'c3',
      text: 'They are friends again.',
      quote: quote('firm friends'),
      relations: [mutual('ally', ['PER', 'JPN'], { label: 'firm friends' })],
    }),
    claim({
      id: 'c4',
      text: 'They signed.',
      relations: [mutual('AGREE', ['JPN', 'PER', 'CHN'], { label: 'a deal', agreement: 'deal' })],
    }),
  ],
  {
    actors: [
      actor('PER', { name: 'Perú', aliases: [{ words: 'Lima', kind: 'capital', mentions: [] }] }),
      actor('JPN', { name: 'Japan', code: 'NIP', aliases: [{ words: 'Tokyo', kind: 'capital', mentions: [] }] }),
      actor('CHN', { name: '中国がつ' }),
    ],
    speakers: [{ id: 'vey', name: 'J. Véy', kind: 'person', outlet: 'Lima Post' }],
  },
);
const index = searchIndex(data);
const found = (query: string, most?: number) => search(index, query, most).hits;
const what = (hit: SearchHit) => {
  if (hit.kind === 'actor') return `${hit.field} ${hit.actor}`;
  if (hit.kind === 'relation') return `${hit.field} ${hit.parties.join('+')}`;
  return `${hit.field} ${hit.kind === 'claim' ? hit.claim : hit.speaker}`;
};
const marked = (hit: SearchHit) => hit.spans.map(([start, end]) => hit.text.slice(start, end));

describe('search', () => {
  it.each<[string, string, string[]]>([
    ['a name before quotes, whatever its case and accents', 'PERU', ['name PER', 'claim c2']],
    ['an alias before a speaker’s outlet', 'lima', ['alias PER', 'speaker vey']],
    ['a code', 'nip', ['alias JPN']],
    [
      'a label once for the same pair, then claims, the shorter first',
      'friends',
      ['label JPN+PER', 'claim c3', 'claim c2'],
    ],
    ['words in whatever order', 'threat looming', ['label CHN+JPN', 'quote c1']],
    ['a relation by a party’s alias', 'tokyo threat', ['label CHN+JPN', 'claim c1']],
    ['a claim by its speaker', 'vey friends', ['claim c2']],
    ['scripts without blanks', '国', ['name CHN']],
    ['kana keep their voicing marks', 'か', []],
    ['a quotation mark, typed plainly', '"', ['quote c2']],
    ['a bracket', '[', ['quote c2']],
    ['a pattern', '(a+)+$', ['quote c2']],
    ['words of different things', 'lima threat', []],
    ['words that run from one text into the next', 'peru.“firm', []],
    ['an agreement', 'deal', ['label JPN+PER+CHN']],
    ['nothing', '  ', []],
    ['names of object properties', '__proto__', []],
  ])('%s', (_, query, wanted) => expect(found(query).map(what)).toEqual(wanted));

  it('marks every word where it stands in the original', () => {
    expect(marked(found('peru')[0]!)).toEqual(['Perú']);
    expect(marked(found('threat japan looming')[0]!)).toEqual(['looming', 'threat']);
    expect(marked(found('friends "')[0]!)).toEqual(['“', 'friends”']);
    expect(marked(found('looming loom')[0]!)).toEqual(['looming']);
  });

  it('tells which piece of the quote, and where an agreement is', () => {
    expect(found('[sic]')[0]).toMatchObject({ field: 'quote', piece: 1 });
    expect(found('deal')[0]).toMatchObject({ agreement: 'deal', claim: 'c4', relation: 0 });
  });

  it('gives the best only, and says how many there are', () => {
    const all = search(index, 'e', 100);
    expect(all.total).toBe(all.hits.length);
    for (let n = 0; n <= all.total; n += 1) {
      expect(search(index, 'e', n)).toEqual({ hits: all.hits.slice(0, n), total: all.total });
    }
  });

  it('answers any text, and every hit shows why', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('\ud800', 'İ', 'ﬁrm', 'ß')),
        (query) => {
          const bare = found(query).filter((hit) => hit.spans.length === 0 || marked(hit).includes(''));
          expect(bare).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('finds a country, a relation and a claim of the first article', () => {
    const file = new URL('../../graph-data/japan-us/claims.json', import.meta.url);
    const { dataset: real } = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
    const hits = search(searchIndex(real!), 'north korea').hits;
    expect(hits[0]).toMatchObject({ kind: 'actor', actor: 'PRK', field: 'name' });
    expect(search(searchIndex(real!), 'klingner').hits[0]).toMatchObject({ kind: 'speaker', speaker: 'klingner' });
  });

  // On a quiet machine of two cores the slowest takes 20 to 40 ms; the limit leaves room for a busy one.
  it('answers as one types among 20,000 claims', () => {
    const many = Array.from({ length: 20_000 }, (_, n) =>
      claim({
        id: `c${n}`,
        text: `The country numbered ${n} is said to have made some sort of pact with its neighbour, however loose it is.`,
        quote: quote(
          `“The ${n}th pact,” he said, “has perhaps been made; nobody who was there will say so, but café talk …”`,
        ),
        relations: [mutual('AGREE', [`A${n % 40}`, `B${n % 40}`], { label: `the ${n}th pact` })],
      }),
    );
    const large = searchIndex(dataset(many));
    for (const query of [
      'e',
      'pact',
      'pact 19999',
      'neighbour perhaps loose',
      'nowhere',
      '(a+)+$',
      'a'.repeat(5_000),
    ]) {
      search(large, query);
      const times = [0, 1, 2, 3, 4].map(() => {
        const start = performance.now();
        search(large, query);
        return performance.now() - start;
      });
      expect(Math.min(...times), query.slice(0, 20)).toBeLessThan(250);
    }
  });
});

describe('fold', () => {
  it.each([
    ['ÉTÉ', 'ete'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['İstanbul', 'istanbul'],
    ['ＵＳ', 'us'],
    ['ｶﾞ', 'ガ'],
    ['a \u00a0\n b', 'a b'],
    ['U\u00adS', 'us'],
    ['مُحَمَّد', 'محمد'],
    ['Ελλάς', 'ελλασ'],
    ['한국', '한국'],
    ['हिन्दी', 'हिन्दी'],
  ])('%s', (words, wanted) => expect(fold(words)).toBe(wanted));

  it('knows where everything came from, and quick and slow ways agree', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const { text, starts, ends } = foldWithPlaces(words);
        expect(fold(words)).toBe(text);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        starts.forEach((start, n) => {
          expect(start).toBeGreaterThanOrEqual(starts[n - 1] ?? 0);
          expect(ends[n]).toBeGreaterThan(start);
        });
      }),
    );
    fc.assert(
      fc.property(fc.string(), (words) => {
        expect(fold(words)).toBe(foldWithPlaces(words).text);
      }),
    );
  });
});
