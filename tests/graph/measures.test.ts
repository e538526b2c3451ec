import { describe, expect, it } from 'vitest';
import { betweenness, degree, relationsOf, weightedDegree } from '../../web/graph/index.js';
import { actor, claim, dataset, mutual, oneWay } from '../support/dataset.js';

const pairs = (...given: [string, string][]) =>
  given.map(([a, b], i) => claim({ id: `c${i}`, start: i, relations: [mutual('ally', [a, b])] }));
const of = (measure: typeof degree, ...given: [string, string][]) =>
  Object.fromEntries(measure(relationsOf(dataset(pairs(...given), { actors: [actor('Z')] }))));

describe('degree', () => {
  it('counts others, not claims', () => {
    expect(of(degree, ['A', 'B'], ['A', 'B'], ['A', 'C'])).toEqual({ A: 2, B: 1, C: 1, Z: 0 });
  });
});

describe('weightedDegree', () => {
  it('counts the claims of each dyad', () => {
    expect(of(weightedDegree, ['A', 'B'], ['B', 'A'], ['A', 'C'])).toEqual({ A: 3, B: 2, C: 1, Z: 0 });
  });

  it('counts a claim once a dyad, however many relations it states', () => {
    const relations = [mutual('ally', ['A', 'B']), oneWay('AID', 'A', 'B'), oneWay('AID', 'A', 'C')];
    const found = weightedDegree(relationsOf(dataset([claim({ relations })])));
    expect(Object.fromEntries(found)).toEqual({ A: 2, B: 1, C: 1 });
  });
});

describe('betweenness', () => {
  it('is 1 in the middle of a star and 0 at its points', () => {
    const found = betweenness(relationsOf(dataset(pairs(['M', 'A'], ['M', 'B'], ['M', 'C']))));
    expect(Object.fromEntries(found)).toEqual({ M: 1, A: 0, B: 0, C: 0 });
  });

  it('halves where two ways are equally short', () => {
    // A square A–B–C–D: each pair of opposite corners has two ways. Of the 3 pairs of others, 1/2 leads through each.
    const found = betweenness(relationsOf(dataset(pairs(['A', 'B'], ['B', 'C'], ['C', 'D'], ['D', 'A']))));
    for (const value of found.values()) expect(value).toBeCloseTo(1 / 6, 12);
  });

  it('counts the unrelated and ignores how many claims a dyad has', () => {
    // A–B–C and Z: of the 3 pairs of others, one leads through B.
    const found = of(betweenness, ['A', 'B'], ['A', 'B'], ['B', 'C']);
    expect(found).toEqual({ A: 0, B: expect.closeTo(1 / 3, 12), C: 0, Z: 0 });
  });

  it('is 0 for one, two or no actors', () => {
    expect([...betweenness(relationsOf(dataset(pairs(['A', 'B'])))).values()]).toEqual([0, 0]);
    expect(betweenness(relationsOf(dataset([]))).size).toBe(0);
  });

  it('copes with ids of Object.prototype', () => {
    const found = betweenness(relationsOf(dataset(pairs(['__proto__', 'constructor'], ['constructor', 'toString']))));
    expect([...found]).toEqual([
      ['__proto__', 0],
      ['constructor', 1],
      ['toString', 0],
    ]);
  });
});
