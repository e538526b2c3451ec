import { describe, expect, it } from 'vitest';
import { tell } from '../../web/elements/lookup.js';
import { wordsOf } from '../../web/language/index.js';
import { withNamesIn } from '../../web/language/names.js';
import { regionOf } from '../../web/language/regions.js';
import { search, searchIndex } from '../../web/model/index.js';
import { actor, claim, dataset, deepFrozen, mutual } from '../support/dataset.js';

const DATA = deepFrozen(
  dataset([claim({ relations: [mutual('ally', ['JPN', 'GBR', 'AUH', 'NATO', 'FRA'])] })], {
    actors: [
      actor('JPN', { name: 'Japan' }),
      actor('GBR', { name: 'Britain', aliases: [{ words: 'London', kind: 'capital', mentions: [] }] }),
      actor('AUH', { name: 'Austria-Hungary', names: { de: 'Österreich-Ungarn', 'zh-Hant': '奧匈帝國', '!': '?' } }),
      actor('FRA', { name: 'the FRA', kind: 'organisation' }),
      actor('NATO', { name: 'NATO', kind: 'organisation', names: { fr: 'OTAN', 'fr-CA': 'OTAN (CA)' } }),
    ],
  }),
);
const names = (tag: string, data = DATA) => withNamesIn(tag, data).actors.map(({ name }) => name);

describe('the names of actors', () => {
  it('are the dataset’s own in the article’s language, whatever its region', () => {
    expect(withNamesIn('en', DATA)).toBe(DATA);
    expect(withNamesIn('en-GB', DATA)).toBe(DATA);
    const german = { ...DATA, article: { ...DATA.article, lang: 'de-CH' } };
    expect(withNamesIn('de', german)).toBe(german);
  });

  it('in another are the given ones, else the common ones of countries, else the dataset’s', () => {
    expect(names('de')).toEqual(['Japan', 'Vereinigtes Königreich', 'Österreich-Ungarn', 'the FRA', 'NATO']);
    expect(names('ja')).toEqual(['日本', 'イギリス', 'Austria-Hungary', 'the FRA', 'NATO']);
    expect(names('fr').at(-1)).toBe('OTAN');
    expect(names('fr-CA').at(-1)).toBe('OTAN (CA)');
    expect(names('fr-BE').at(-1)).toBe('OTAN');
  });

  it('are told apart by script for Chinese', () => {
    expect([names('zh-TW')[2], names('zh-CN')[2]]).toEqual(['奧匈帝國', 'Austria-Hungary']);
    const simplified = { ...DATA, article: { ...DATA.article, lang: 'zh-Hans' } };
    expect(withNamesIn('zh-Hant', simplified)).not.toBe(simplified);
  });

  it('are the dataset’s again when the language goes back', () => {
    const japanese = tell(DATA, wordsOf('ja'));
    expect(japanese.actors.get('JPN')?.actor.name).toBe('日本');
    expect(japanese.given).toBe(DATA);
    expect(tell(japanese.given, wordsOf('en')).dataset).toBe(DATA);
  });

  it('are all found: the shown one, the dataset’s own, and the aliases', () => {
    const index = searchIndex(withNamesIn('ja', DATA));
    for (const words of ['イギリス', 'Britain', 'London', 'GBR'])
      expect(search(index, words, 5).hits[0]).toMatchObject({ kind: 'actor', actor: 'GBR' });
  });

  it('keep the language of those that stay', () => {
    const [japan, , austria] = withNamesIn('ja', DATA).actors;
    expect([japan?.lang, austria?.lang]).toEqual([undefined, 'en']);
  });
});

describe('regions', () => {
  it('are those of ISO 3166-1, and no words of objects', () => {
    const known: readonly (readonly [string, string | undefined])[] = [
      ['JPN', 'JP'],
      ['PRK', 'KP'],
      ['KOR', 'KR'],
      ['UKR', 'UA'],
      ['CHE', 'CH'],
      ['PSE', 'PS'],
      ['TWN', 'TW'],
      ['SUN', undefined],
      ['jpn', undefined],
      ['constructor', undefined],
      ['', undefined],
    ];
    for (const [code, region] of known) expect(regionOf(code), code).toBe(region);
  });
});
