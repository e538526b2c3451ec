import { describe, expect, it } from 'vitest';
import { directionOf, ENGLISH, LANGUAGES, tableFor, wordsOf } from '../../web/language/index.js';

describe('the words for a language', () => {
  it.each([null, undefined, '', ' ', 'x', 'tlh', 'no such language', '<b>', 'e'.repeat(100_000), '-', 'en-'])(
    'are English for %j',
    (tag) => expect(wordsOf(tag)).toBe(ENGLISH),
  );

  it.each(['en', 'EN', ' en ', 'en-GB', 'en_US', 'en-Latn-AU'])('are English, with the region kept, for %j', (tag) => {
    expect(tableFor(tag)).toBe('en');
    expect(wordsOf(tag).claims(2)).toBe('2 claims');
  });

  it.each([
    ['ja-JP', 'ja'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['cmn', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh_TW', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['ko-KP', 'ko'],
    ['es-419', 'es'],
    ['fr-CA', 'fr'],
    ['de-AT', 'de'],
    ['ar-EG', 'ar'],
  ])('for %s are those of the table %s', (tag, table) => {
    expect(tableFor(tag)).toBe(table);
    expect(wordsOf(tag).show).toBe(wordsOf(table).show);
  });

  it.each(['pt', 'pt-BR', 'it', 'ru', 'yue', 'fa', 'he'])('for %s, which has no table, are English', (tag) => {
    expect(tableFor(tag)).toBeNull();
    expect(wordsOf(tag)).toBe(ENGLISH);
  });

  it('keep the tag that was asked for, and have its direction', () => {
    for (const { tag } of LANGUAGES) expect(wordsOf(tag).tag).toBe(tag);
    expect([wordsOf('zh_tw').tag, wordsOf('ar-eg').direction, wordsOf('fa').direction]).toEqual([
      'zh-TW',
      'rtl',
      'ltr',
    ]);
  });

  it('are the same object for the same tag', () => expect(wordsOf('en-GB')).toBe(wordsOf('EN_gb')));

  it('have the numbers of the region', () => {
    expect([wordsOf('en-US').claims(1234), wordsOf('en-IN').number(1_234_567)]).toEqual(['1,234 claims', '12,34,567']);
  });
});

describe('English', () => {
  it('counts, lists and possesses', () => {
    const { claims, list, reporting } = ENGLISH;
    expect([claims(1), claims(0), claims(1200)]).toEqual(['1 claim', '0 claims', '1,200 claims']);
    expect([list([]), list(['A']), list(['A', 'B', 'C'])]).toEqual(['', 'A', 'A, B and C']);
    expect([reporting('Japan'), reporting('United States')]).toEqual([
      'reporting Japan’s view',
      'reporting United States’ view',
    ]);
  });

  it('sets apart words that run the other way, and leaves its own as they are', () => {
    expect(ENGLISH.quoted('may')).toBe('“may”');
    expect(ENGLISH.quoted('ربما')).toBe('“\u2068ربما\u2069”');
  });
});

describe('the direction', () => {
  it.each([
    ['ar', 'rtl'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['he-IL', 'rtl'],
    ['az-Arab', 'rtl'],
    ['az', 'ltr'],
    ['ja', 'ltr'],
    [null, 'ltr'],
    ['nonsense!', 'ltr'],
  ])('of %j is %s', (tag, direction) => expect(directionOf(tag)).toBe(direction));
});
