import { describe, expect, it } from 'vitest';
import { certaintiesNamed } from '../../web/graph/counted.js';
import { relationsOf, signedOf, type SignOptions } from '../../web/graph/index.js';
import { CERTAINTIES, type Claim, keep } from '../../web/model/index.js';
import { actor, claim, dataset, mutual, oneWay } from '../support/dataset.js';

const ally = (id: string, more: Parameters<typeof claim>[0] = {}) =>
  claim({ id, start: Number(id.slice(1)), relations: [mutual('ally', ['A', 'B'])], ...more });
const rival = (id: string, more: Parameters<typeof claim>[0] = {}) =>
  ally(id, { relations: [mutual('rival', ['A', 'B'])], ...more });
const of = (claims: Claim[], options?: SignOptions) => signedOf(relationsOf(dataset(claims)), options);
/** How A and B stand. */
const standing = (claims: Claim[], options?: SignOptions) => {
  const { sides, mixed, unstated } = of(claims, options);
  return sides[0]?.sign ?? mixed[0]?.sign ?? unstated[0]?.why;
};

describe('what counts', () => {
  it('is by itself only what is asserted or believed', () => {
    const found = CERTAINTIES.map((certainty) => standing([ally('c1', { certainty })]));
    expect(found).toEqual([1, 1, 'uncounted', 'uncounted', 'uncounted']);
  });

  it('is also what the caller names', () => {
    expect(standing([ally('c1', { certainty: 'hedged' })], { certainties: ['hedged'] })).toBe(1);
    expect(standing([ally('c1')], { certainties: ['hedged'] })).toBe('uncounted');
    expect(certaintiesNamed({})).toEqual(['asserted', 'believed']);
    expect(certaintiesNamed({ certainties: ['hedged', 'asserted'] })).toEqual(['asserted', 'hedged']);
  });

  it('is never a cautioned claim, unless it is taken at its word', () => {
    const claims = [ally('c1', { caution: true })];
    expect(standing(claims, { certainties: CERTAINTIES })).toBe('uncounted');
    expect(standing(claims, { atItsWord: ['c2'] })).toBe('uncounted');
    expect(standing(claims, { atItsWord: ['c1'] })).toBe(1);
  });

  it('leaves a cautioned claim as hedged as it is', () => {
    const claims = [ally('c1', { caution: true, certainty: 'hedged' })];
    expect(standing(claims, { atItsWord: ['c1'] })).toBe('uncounted');
    expect(standing(claims, { atItsWord: ['c1'], certainties: ['hedged'] })).toBe(1);
  });

  it('is judged on what the lens passes', () => {
    const data = dataset([ally('c1', { speaker: 'x' }), rival('c2', { speaker: 'y' })]);
    expect(signedOf(relationsOf(data)).mixed).toHaveLength(1);
    expect(signedOf(relationsOf(keep(data, { speakers: ['y'] }))).sides[0]?.sign).toBe(-1);
  });
});

describe('the sign', () => {
  it('is mixed where both signs count, however many there are of each', () => {
    const [mixed] = of([ally('c1'), ally('c2'), rival('c3')]).mixed;
    expect(mixed?.plus.claims.map((c) => c.id)).toEqual(['c1', 'c2']);
    expect(mixed?.minus.claims.map((c) => c.id)).toEqual(['c3']);
  });

  it('is not mixed by what does not count', () => {
    expect(standing([ally('c1'), rival('c2', { certainty: 'hedged' }), rival('c3', { caution: true })])).toBe(1);
  });

  it('is not taken away by neutral claims, and not stated where there is nothing else', () => {
    const neutral = ally('c2', { relations: [mutual('ranks', ['A', 'B'])] });
    expect(standing([ally('c1'), neutral])).toBe(1);
    expect(standing([neutral])).toBe('neutral');
    expect(of([neutral]).unstated[0]?.evidence).toHaveLength(1);
  });

  it('is that of what is denied only where nothing else counts, as in the drawing', () => {
    const denied = rival('c2', { certainty: 'denied' });
    expect(standing([ally('c1'), denied], { certainties: CERTAINTIES })).toBe(1);
    expect(standing([denied], { certainties: CERTAINTIES })).toBe(-1);
  });
});

describe('a side', () => {
  it('does not rest on what is denied where something is affirmed', () => {
    const [side] = of([ally('c1'), ally('c2', { certainty: 'denied' })], { certainties: CERTAINTIES }).sides;
    expect(side?.claims.map((c) => c.id)).toEqual(['c1']);
  });

  it('carries the very evidence that decides, and what is set aside', () => {
    const claims = [ally('c1', { certainty: 'hedged' }), ally('c2'), rival('c3', { caution: true })];
    const [side] = of(claims).sides;
    expect(side?.evidence.map((e) => e.claim)).toEqual([claims[1]]);
    expect(side?.claims[0]).toBe(claims[1]);
    expect(side?.aside.map((e) => e.claim)).toEqual([claims[0], claims[2]]);
  });

  it('takes its words from a claim that counts, even if another is drawn', () => {
    const relations = [mutual('ally', ['A', 'B'], { label: 'may be friends', lead: true })];
    const [side] = of([ally('c1', { certainty: 'hedged', relations }), ally('c2')]).sides;
    expect(side?.dyad.label).toBe('may be friends');
    expect([side?.label, side?.certainty]).toEqual(['label ally', 'asserted']);
  });
});

describe('the graph', () => {
  it('keeps the sign apart from the weight, which is a number of claims', () => {
    const { graph } = of([rival('c1'), rival('c2'), rival('c3', { certainty: 'hedged' })]);
    expect(graph.getEdgeAttributes('d:A~B')).toMatchObject({ sign: -1, weight: 2 });
  });

  it('counts a claim that speaks both ways once', () => {
    const { graph } = of([ally('c1', { relations: [mutual('ally', ['A', 'B']), oneWay('ACCUSE', 'A', 'B')] })]);
    expect(graph.getEdgeAttributes('d:A~B')).toMatchObject({ sign: 'mixed', weight: 1 });
  });

  it('has every actor in order of first mention, and a line for each dyad with a sign', () => {
    const relations = relationsOf(dataset([ally('c1'), ally('c2', { certainty: 'denied' })], { actors: [actor('Z')] }));
    const { graph } = signedOf(relations);
    expect(graph.nodes()).toEqual(['a:A', 'a:B', 'a:Z']);
    expect(graph.edges()).toEqual(['d:A~B']);
  });

  it('copes with ids of Object.prototype', () => {
    const relations = [mutual('ally', ['__proto__', 'constructor']), mutual('rival', ['constructor', 'toString'])];
    const { graph } = of([claim({ relations })]);
    expect(graph.degree('a:constructor')).toBe(2);
    expect(graph.degree('a:__proto__')).toBe(1);
  });
});
