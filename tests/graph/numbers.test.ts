import { expect, it } from 'vitest';
import { numbersOf, relationsOf } from '../../web/graph/index.js';
import { actor, claim, dataset, mutual } from '../support/dataset.js';

const relations = relationsOf(
  dataset(
    [
      claim({ id: 'c1', relations: [mutual('ally', ['A', 'B'])] }),
      claim({ id: 'c2', start: 1, speaker: 'x', relations: [mutual('ally', ['A', 'B']), mutual('rival', ['B', 'C'])] }),
      claim({ id: 'c3', start: 2, about: ['B'] }),
    ],
    { actors: [actor('Z')] },
  ),
);

it('gathers the numbers of an actor', () => {
  const between = { betweenness: expect.closeTo(1 / 3, 12), place: 1, actors: 4 };
  expect(numbersOf(relations)('B')).toEqual({ claims: 3, speakers: 2, degree: 2, weightedDegree: 3, ...between });
  expect(numbersOf(relations)('Z')).toMatchObject({ claims: 0, degree: 0, betweenness: 0, place: 2 });
});

it('knows no actor that is not there', () => {
  expect(numbersOf(relations)('constructor')).toBeUndefined();
});

it('is made once for the same relations', () => {
  expect(numbersOf(relations)).toBe(numbersOf(relations));
});
