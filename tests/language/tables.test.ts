/** Every language has every word, and every sentence has what is put into it. */
import { describe, expect, it } from 'vitest';
import { ENGLISH, LANGUAGES, type Translation, TRANSLATIONS, wordsOf, type Words } from '../../web/language/index.js';
import { formatOf } from '../../web/language/format.js';
import { CERTAINTIES, RELATION_TYPES } from '../../web/model/index.js';

const OTHERS = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== 'en');
const NUMBERS = [0, 1, 2, 3, 11, 100];

/** What each parameter is tried with: those of a name that is none of ours count as numbers or names by their place. */
const told = (claims: number) => ({ who: 'Aland', sign: -1, certainty: 'hedged', label: 'may lead', claims }) as const;

type Call = (...values: never[]) => string;
const call = (words: Words, key: string, ...values: unknown[]): string =>
  (words[key as keyof Words] as unknown as (...all: unknown[]) => string)(...values);

/** Arguments by key, for each number; those left out take one number. */
const SAMPLES: Readonly<Record<string, (n: number) => readonly unknown[]>> = {
  list: () => [['Aland', 'Beland', 'Celand']],
  either: () => [['Aland', 'Beland']],
  row: () => [['Aland', 'Beland']],
  sentence: () => ['Aland'],
  sentences: () => [['Aland', 'Beland']],
  quoted: () => ['Aland'],
  certaintyInside: () => ['hedged'],
  shownOf: (n) => [n, 200],
  actorsNamed: (n) => [n, 2],
  someSpeakers: (n) => [n, 200],
  someTypes: (n) => [n, 200],
  onlyWith: () => ['Aland'],
  claimsInParagraphs: (n) => [n, 7, 17],
  position: (n) => [n, 200],
  claimAt: (n) => [n, 200, 17],
  claimBy: (n) => [n, 'Aland'],
  backTo: () => ['Aland'],
  pairSaid: () => ['Aland', 'Beland', 'toward'],
  ribbon: (n) => [n, ['Aland', 'Beland']],
  goToClaims: () => ['Aland'],
  groupClaims: (n) => ['Aland', n],
  claimsNothing: () => ['Aland'],
  relatesNothing: () => ['Aland'],
  shownNothing: () => ['Aland'],
  shownRelatesNothing: () => ['Aland'],
  actsOn: () => ['Aland'],
  alone: () => ['Aland'],
  namesAndOthers: (n) => [['Aland', 'Beland'], n],
  alsoUnnamed: () => [['Aland', 'Beland']],
  reporting: () => ['Aland'],
  toldBy: () => [['Aland', 'Beland']],
  certaintyFor: () => ['hedged', ['Aland', 'Beland']],
  readAs: () => ['Aland', 'Beland'],
  when: () => [['Aland', 'Beland']],
  pair: () => ['Aland', 'Beland', true],
  agreementOf: () => [['Aland', 'Beland']],
  relationTold: (n) => [told(n)],
  actorTold: (n) => ['Aland', n, n],
  actorSelected: (n) => ['Aland', n],
  pairSelected: (n) => ['Aland', 'Beland', 'Celand', n],
  quoteChecked: () => [true],
  articleScore: (n) => [{ origin: 'own', edition: 'other', found: n, unchecked: 0, total: 200 }],
  insteadOfQuote: () => [['quotes', 'dashes']],
  figureOnly: () => [{ signs: [1], certainties: ['hedged'], types: ['ally'], speakers: ['Aland'], words: 'Beland' }],
  figureSource: (n) => ['Aland', ['Beland'], n, 3],
  figureMore: (n) => ['1, 2', n],
  agreementSaid: () => ['Aland', ['Beland', 'Celand']],
  partyHedged: () => ['Aland', 'Beland'],
  partyAs: () => ['Aland', 'hedged'],
  partyUnnamed: () => ['Aland'],
  influenceSaid: () => ['Aland', 'weakens', 'Beland', 'Celand'],
  influenceTold: () => ['Aland', 'hedged', 'Beland'],
  certaintyTold: () => ['hedged', ['Aland']],
  saidBy: () => ['Aland'],
  loaded: (n) => ['Aland', n, 5],
  claimsFrom: () => ['Aland'],
  accessed: () => ['Aland'],
  concerning: () => [['Aland', 'Beland']],
  problemAt: () => ['Aland'],
  problemId: () => ['Aland'],
};

const samplesOf = (key: string) => SAMPLES[key] ?? ((n: number) => [n]);
const isFunction = (value: unknown): value is Call => typeof value === 'function';
const namesIn = (value: unknown): string[] => (JSON.stringify(value).match(/[ABC]eland|Aland|may lead/g) ?? []).sort();

describe.each(OTHERS)('%s', (tag) => {
  const words = wordsOf(tag);
  const table = TRANSLATIONS[tag]?.(formatOf(tag, words.direction)) ?? {};

  it('has a table with every key, and no others', () => {
    const keys = Object.keys(ENGLISH).filter((key) => !['tag', 'direction', 'number'].includes(key));
    // A mark that is the same everywhere may be left to English.
    const missing = keys.filter((key) => !(key in table) && key !== 'paragraphMark');
    expect(missing).toEqual([]);
    expect(Object.keys(table).filter((key) => !keys.includes(key))).toEqual([]);
  });

  it('has a word for every type, certainty and sign', () => {
    for (const type of RELATION_TYPES) expect(words.type[type]).toMatch(/\S/);
    for (const value of CERTAINTIES) {
      expect([words.certainty[value], words.certaintyMeaning[value], words.certaintyInside(value)]).toEqual([
        expect.any(String),
        expect.any(String),
        expect.stringMatching(/\S/),
      ]);
    }
    expect(new Set(Object.values(words.certainty)).size).toBe(5);
    expect(new Set(Object.values(words.sign)).size).toBe(4);
  });

  it('leaves no sentence in English', () => {
    const same = Object.keys(table).filter((key) => {
      const [own, english] = [words[key as keyof Words], ENGLISH[key as keyof Words]];
      if (typeof own === 'string') return own === english;
      if (!isFunction(own)) return false;
      const values = samplesOf(key)(3);
      return call(words, key, ...values) === call(ENGLISH, key, ...values);
    });
    expect(same.filter((key) => !MAY_BE_ALIKE.has(key))).toEqual([]);
  });

  it('puts every name and every number into its sentence', () => {
    for (const key of Object.keys(table)) {
      if (!isFunction(words[key as keyof Words])) continue;
      for (const n of NUMBERS) {
        const values = samplesOf(key)(n);
        const text = call(words, key, ...values);
        expect(text, key).toMatch(/\S/);
        expect(text, key).not.toMatch(/undefined|null|NaN|#|\[object/);
        for (const name of namesIn(values)) expect(text, `${key}: ${text}`).toContain(name);
        // Zero, one and two may be words of their own.
        if (n > 2 && values.includes(n)) expect(text, key).toContain(words.number(n));
      }
    }
  });
});

/** Short marks, punctuation and words that two languages share. */
const MAY_BE_ALIKE = new Set([
  'comma',
  'list',
  'either',
  'row',
  'sentence',
  'sentences',
  'quoted',
  'zoom',
  'pair',
  'problemId',
  'note',
  'agreementMark',
  'relations',
  'partyHedged',
  'saidBy',
  'readingArticle',
]);

describe('plurals', () => {
  it('of Arabic are six', () => {
    const { claims } = wordsOf('ar');
    expect(NUMBERS.map((n) => claims(n))).toEqual([
      'لا إفادات',
      'إفادة واحدة',
      'إفادتان',
      '3 إفادات',
      '11 إفادة',
      '100 إفادة',
    ]);
    const { speakers } = wordsOf('ar');
    expect(NUMBERS.map((n) => speakers(n))).toEqual([
      'لا متحدثين',
      'متحدث واحد',
      'متحدثان',
      '3 متحدثين',
      '11 متحدثًا',
      '100 متحدث',
    ]);
  });

  it.each([
    ['de', '0 Aussagen', '1 Aussage', '2 Aussagen'],
    ['fr', '0 affirmation', '1 affirmation', '2 affirmations'],
    ['es', '0 afirmaciones', '1 afirmación', '2 afirmaciones'],
    ['ja', '記述0件', '記述1件', '記述2件'],
  ])('of %s', (tag, ...forms) => {
    expect([0, 1, 2].map((n) => wordsOf(tag).claims(n))).toEqual(forms);
  });

  it('have the digits that a page asks for', () => {
    expect(wordsOf('ar-EG').claims(3)).toBe('٣ إفادات');
    expect(wordsOf('ar-u-nu-arab').claims(3)).toBe('٣ إفادات');
  });
});

it('a key that a language lacks is English', () => {
  const lacking: Translation = {};
  expect({ ...ENGLISH, ...lacking }.show).toBe('Show');
});
