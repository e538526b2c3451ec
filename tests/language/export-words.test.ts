/** The words of exporting and of embedding are translated, each of them. */
import { describe, expect, it } from 'vitest';
import { ENGLISH, LANGUAGES, type Words, wordsOf } from '../../web/language/index.js';

type Leaves = readonly (readonly [path: string, words: string])[];

/** Every word and sentence, with numbers and a name put into those that take some. */
function leaves(value: unknown, path = ''): Leaves {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (value as (...all: unknown[]) => string)(7, 8, 9)]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

/** Names of formats, and words that two languages share. */
const MAY_BE_ALIKE = /^\/(exporting\/(kinds\/(jpeg|webp)|format))$/;

const both = ({ exporting, embedding }: Words) => leaves({ exporting, embedding });

const english = new Map(both(ENGLISH));

describe.each(LANGUAGES.filter(({ tag }) => tag !== 'en'))('$tag', ({ tag }) => {
  const own = both(wordsOf(tag));

  it('has the same words, none of them English', () => {
    expect(own.map(([path]) => path)).toEqual([...english.keys()]);
    const same = own.filter(([path, words]) => words === english.get(path) && !MAY_BE_ALIKE.test(path));
    expect(same).toEqual([]);
  });

  it('puts the numbers into its sentences', () => {
    const told = new Map(own);
    for (const n of [7, 8, 9]) expect(told.get('/exporting/failures/tooLarge')).toContain(wordsOf(tag).number(n));
    expect(told.get('/exporting/all')).toContain(wordsOf(tag).number(7));
    for (const [, words] of own) expect(words).not.toMatch(/undefined|NaN|\[object/);
  });
});
