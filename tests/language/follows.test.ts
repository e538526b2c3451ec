/** Every language has words of its own for what follows from the claims, with all that is put into them. */
import { describe, expect, it } from 'vitest';
import { LANGUAGES, wordsOf } from '../../web/language/index.js';

type Say = (...values: never[]) => string;

const NAMES = ['Aland', 'Beland', 'Celand'];
/** What each sentence is tried with; those left out take a number. */
const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  counted: [NAMES, true],
  shortest: [3, 4],
  noWay: ['Aland', 'Beland'],
  'triad.together': [NAMES],
  'triad.against': [['Aland', 'Beland'], 'Celand'],
  'triad.between': ['Aland', ['Beland', 'Celand']],
  'triad.apart': [NAMES],
  'triad.mixed': [NAMES],
  'triad.open': ['Aland', 'Beland'],
  'word.reading': NAMES.concat('Deland'),
  only: ['Aland', 3],
  'mark.only': ['Aland'],
  voicesDrawn: ['Aland', 'Beland'],
};

/** Each word by its path. */
function saidIn(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value]];
    if (typeof value === 'function') return [[at, (value as Say)(...((SAMPLES[at] ?? [3]) as never[]))]];
    return saidIn(value as object, at);
  });
}

/** Words that two languages share. */
const ALIKE = new Set(['tab', 'camp', 'measures.betweenness.name']);

describe.each(LANGUAGES.map(({ tag }) => tag))('%s', (tag) => {
  const { follows, number } = wordsOf(tag);
  const said = new Map(saidIn(follows));

  it('has every word, and puts names and numbers into it', () => {
    expect([...said.keys()]).toEqual(saidIn(wordsOf('en').follows).map(([path]) => path));
    for (const [path, text] of said) {
      expect(text, path).toMatch(/\S/);
      expect(text, path).not.toMatch(/undefined|null|NaN|#|\[object/);
    }
    for (const [path, values] of Object.entries(SAMPLES))
      for (const value of values.flat())
        if (typeof value !== 'boolean')
          expect(said.get(path), path).toContain(typeof value === 'number' ? number(value) : value);
    for (const path of [
      'firstOnes',
      'pairs.1',
      'pairs.none',
      'triangles.mixed',
      'division',
      'camp',
      'word.changes',
      'both',
    ])
      expect(said.get(path), path).toContain(number(3));
  });

  it('tells one from many, and the best division from one of several', () => {
    expect(new Set([null, 1, 5].map((of) => follows.division(of))).size).toBe(3);
    for (const n of [0, 1, 2, 11, 100]) expect(follows.pairs.mixed(n)).not.toMatch(/undefined|#/);
    expect(new Set(Object.values(follows.triangles).map((say) => say(3))).size).toBe(4);
  });

  it('leaves no sentence in English', () => {
    if (tag === 'en') return;
    const english = new Map(saidIn(wordsOf('en').follows));
    expect([...said].flatMap(([path, text]) => (english.get(path) === text && !ALIKE.has(path) ? [path] : []))).toEqual(
      [],
    );
  });
});
