import { describe, expect, it } from 'vitest';
import { lensOf, lensOfText, soundLens, textOfLens } from '../../web/view/lens-text.js';
import { placeOfClaim } from '../../web/elements/places.js';
import { egoOf } from '../../web/elements/selection.js';
import {
  arrive,
  back,
  type GraphState,
  look,
  restore,
  select,
  selectedIn,
  speak,
  START,
  viewOf,
} from '../../web/elements/state.js';
import type { Lookup } from '../../web/elements/lookup.js';
import { wordsOf } from '../../web/language/index.js';
import { claim, dataset, mutual, oneWay } from '../support/dataset.js';

const data = dataset([
  claim({ id: 'c1', relations: [mutual('ally', ['A', 'B'])] }),
  claim({ id: 'c2', relations: [oneWay('THREATEN', 'C', 'A')] }),
  claim({ id: 'c3', relations: [mutual('AGREE', ['A', 'B', 'C'], { agreement: 'deal' })] }),
  claim({ id: 'c4', about: ['C'] }),
]);
const start = arrive(START, data, []);
const lookup = start.full as Lookup;
const after = (...keys: (string | null)[]): GraphState => keys.reduce<GraphState>(select, start);

describe('selection', () => {
  const cases: [string, (string | null)[], string[]][] = [
    ['a country', ['a:A'], ['a:A']],
    ['a relation from nothing has nowhere to go back to', ['d:A~B'], ['d:A~B']],
    ['a relation of the country keeps the country', ['a:A', 'd:A~B'], ['a:A', 'd:A~B']],
    ['an agreement of the country keeps the country', ['a:B', 'g:deal'], ['a:B', 'g:deal']],
    ['another relation of the same country too', ['a:A', 'd:A~B', 'd:A~C'], ['a:A', 'd:A~C']],
    ['a relation of others drops the country', ['a:B', 'd:A~C'], ['d:A~C']],
    ['another country starts anew', ['a:A', 'd:A~B', 'a:B'], ['a:B']],
    ['nothing', ['a:A', null], []],
    ['what the dataset does not have selects nothing', ['a:A', 'a:nowhere'], []],
    ['names of object properties are no keys', ['a:A', 'constructor'], []],
  ];
  it.each(cases)('%s', (_, keys, trail) => expect(after(...keys).trail).toEqual(trail));

  it('steps back: claim, relation, country, nothing', () => {
    let state: GraphState = { ...after('a:A', 'd:A~B'), claim: 'c1' };
    const seen = [];
    for (let n = 0; n < 4; n++) {
      state = back(state);
      seen.push([selectedIn(state), state.claim]);
    }
    expect(seen).toEqual([
      ['d:A~B', null],
      ['a:A', null],
      [null, null],
      [null, null],
    ]);
  });

  it('stays when a new dataset has it too, and goes when it has not', () => {
    const smaller = dataset([claim({ id: 'c1', relations: [mutual('ally', ['A', 'B'])] })]);
    expect(arrive(after('a:A', 'd:A~B'), smaller, []).trail).toEqual(['a:A', 'd:A~B']);
    expect(arrive(after('a:A', 'd:A~C'), smaller, []).trail).toEqual(['a:A']);
  });

  it('and the lens stay when the language changes', () => {
    const read = { ...look(after('a:A', 'd:A~B'), { signs: [1] }), claim: 'c1' };
    const words = wordsOf('en-GB');
    const spoken = speak(read, words);
    expect(viewOf(spoken)).toEqual(viewOf(read));
    expect([spoken.words, spoken.full?.words, spoken.lookup?.words]).toEqual([words, words, words]);
    expect(speak(START, words)).toEqual({ ...START, words });
  });

  it('gives a narrow graph the country that was selected, also behind its relation', () => {
    expect(egoOf(after('a:A'))).toBe('a:A');
    expect(egoOf(after('a:A', 'd:A~B'))).toBe('a:A');
    expect(egoOf(after('d:A~B'))).toBe(null);
  });

  it('finds where a claim is shown', () => {
    expect(placeOfClaim(lookup, 'c2')).toBe('d:A~C');
    expect(placeOfClaim(lookup, 'c4')).toBe('a:C');
    expect(placeOfClaim(lookup, 'c9')).toBe(null);
  });
});

describe('the lens', () => {
  it('leaves the claims that pass, and what is selected if something of it is left', () => {
    const conflict = look(after('a:A', 'd:A~C'), { signs: [-1] });
    expect([...(conflict.lookup?.claims.keys() ?? [])]).toEqual(['c2']);
    expect(conflict.lookup?.total).toBe(4);
    expect(conflict.trail).toEqual(['a:A', 'd:A~C']);
    expect(look(after('a:A', 'd:A~B'), { signs: [-1] }).trail).toEqual(['a:A']);
  });

  it('is all there again when it is lifted', () => {
    expect(look(look(start, { signs: [-1] }), {}).lookup).toBe(lookup);
  });

  it('forgets a claim that it hides', () => {
    const reading = { ...after('d:A~B'), claim: 'c1' };
    expect(look(reading, { types: ['AGREE'] }).claim).toBe(null);
    expect(look(reading, { types: ['ally'] }).claim).toBe('c1');
  });

  it('stays when another dataset arrives, without speakers that this one does not have', () => {
    expect(soundLens({ speakers: ['author', 'nobody'], signs: [1] }, data)).toEqual({
      speakers: ['author'],
      signs: [1],
    });
    expect(arrive(look(START, { speakers: ['nobody'] }), data, []).lens).toEqual({});
  });

  it('is restored with the selection from an earlier view, as far as the dataset has it', () => {
    const seen = { ...look(after('a:A', 'd:A~B'), { types: ['ally'] }), claim: 'c1' };
    const back = restore(start, viewOf(seen));
    expect(viewOf(back)).toEqual(viewOf(seen));
    expect(restore(start, { selection: ['d:A~B'], claim: null, lens: { signs: [-1] } }).trail).toEqual([]);
  });

  it('is written as an attribute as in an address', () => {
    const lens = { signs: [-1, 1], certainties: ['asserted'], speakers: ['l.x&y', 'b'], words: 'a=b & (c' } as const;
    expect(lensOfText(textOfLens(lens))).toEqual(lens);
    expect(lensOfText('sign=-1&cert=hedged,nonsense&x=1&&')).toEqual({ signs: [-1], certainties: ['hedged'] });
    expect(lensOfText(null)).toEqual({});
  });

  it.each([null, undefined, 3, [], { signs: 5 }, { words: {} }, { certainties: ['x'] }])(
    'lets everything pass for what is no lens: %j',
    (value) => expect(lensOf(value)).toEqual({}),
  );
});
