import { describe, expect, it } from 'vitest';
import { lookupOf } from '../../web/elements/lookup.js';
import { keysOfClaim, placeOfClaim } from '../../web/elements/places.js';
import { announcements } from '../../web/elements/selection.js';
import {
  arrive,
  back,
  draw,
  focusClaim,
  type GraphState,
  look,
  press,
  read,
  restore,
  select,
  selectedIn,
  START,
  viewOf,
} from '../../web/elements/state.js';
import { claimsShown, positionOf, relationStep, type Step, stepClaim } from '../../web/elements/steps.js';
import { relationsOf } from '../../web/graph/index.js';
import { claim, dataset, influence, mutual, oneWay } from '../support/dataset.js';

const data = dataset([
  claim({ id: 'c1', start: 0, relations: [mutual('ally', ['A', 'B'])] }),
  claim({ id: 'c2', start: 10, relations: [oneWay('THREATEN', 'C', 'A')] }),
  claim({ id: 'c3', paragraph: 2, relations: [mutual('AGREE', ['A', 'B', 'C'], { agreement: 'deal' })] }),
  claim({ id: 'c4', paragraph: 3, about: ['C'] }),
  claim({ id: 'c5', paragraph: 4, influences: [influence('C', ['A', 'B'])] }),
  claim({ id: 'c6', paragraph: 5 }),
  claim({ id: 'c7', paragraph: 6, relations: [oneWay('AID', 'B', 'D'), mutual('ally', ['A', 'B'])] }),
]);
const lookup = lookupOf(data, relationsOf(data));
const start = arrive(START, data, []);
const story = read(start, 'story');
const go = (state: GraphState, ...steps: Step[]) => steps.reduce(stepClaim, state);
/** Every claim that `next` leads to, from the start of the list. */
function walked(from: GraphState): string[] {
  const seen: string[] = [];
  for (let [at, last] = [stepClaim(from, 'first'), from]; at !== last; [at, last] = [stepClaim(at, 'next'), at])
    seen.push(at.claim ?? '');
  return seen;
}

describe('what a claim speaks of', () => {
  it.each([
    ['c1', ['d:A~B']],
    ['c3', ['g:deal']],
    ['c4', ['a:C']],
    ['c5', ['a:C', 'd:A~B']],
    ['c6', []],
    ['c7', ['d:B~D', 'd:A~B']],
    ['c9', []],
  ])('%s: %j', (id, keys) => expect(keysOfClaim(lookup, id, 'hub')).toEqual(keys));

  it('is what is drawn for it', () => {
    expect(keysOfClaim(lookup, 'c3', 'pairs')).toEqual(['d:A~B', 'd:A~C', 'd:B~C']);
    expect(placeOfClaim(lookup, 'c3')).toBe('g:deal');
  });
});

describe('steps through the story', () => {
  it('lead through all claims in article order, and end at the ends', () => {
    expect(walked(story)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']);
    const last = go(story, 'last');
    expect(go(last, 'next')).toBe(last);
    expect(go(last, 'previous', 'previous').claim).toBe('c5');
    expect(go(story, 'previous')).toBe(story);
  });

  it('take the selection along', () => {
    const seen = [go(story, 'next'), go(story, 'next', 'next', 'next'), focusClaim(story, 'c6')].map(selectedIn);
    expect(seen).toEqual(['d:A~B', 'g:deal', null]);
    expect(draw(go(story, 'next', 'next', 'next'), 'pairs').trail).toEqual(['d:A~B']);
  });

  it('are told in few words', () => {
    expect(positionOf(go(story, 'next', 'next', 'next'))).toEqual({ n: 3, of: 7, paragraph: 2 });
    expect(announcements(go(story, 'next', 'next', 'next'), null)).toContain('Claim 3 of 7, paragraph 2.');
    expect(positionOf(story)).toBe(null);
  });

  it('go through what a lens leaves, from the place of a claim that it took out', () => {
    const at = go(story, 'next', 'next');
    const through = look(at, { signs: [1] });
    expect([through.claim, through.trail]).toEqual([null, []]);
    expect(go(through, 'next').claim).toBe('c3');
    expect(go(through, 'previous').claim).toBe('c1');
    expect(positionOf(go(through, 'next'))).toEqual({ n: 2, of: 3, paragraph: 2 });
  });

  it('go on where they were left: a press on the graph leads to its claims, the switch back into the story', () => {
    const left = press(go(story, 'next', 'next'), 'a:A');
    expect([left.reading, left.claim, left.trail]).toEqual(['claims', null, ['a:A']]);
    const again = read(left, 'story');
    expect([again.claim, again.trail]).toEqual(['c2', ['d:A~C']]);
    expect(read(start, 'story').trail).toEqual([]);
    expect(press(go(story, 'next'), null).reading).toBe('story');
    expect(read(focusClaim(select(start, 'd:A~B'), 'c7'), 'story').claim).toBe('c7');
  });

  it('back out: from the claim to the whole graph, then to the claims', () => {
    const out = back(go(story, 'next', 'next'));
    expect([out.reading, out.claim, out.trail]).toEqual(['story', null, []]);
    expect(go(out, 'next').claim).toBe('c3');
    expect(back(out).reading).toBe('claims');
  });

  it('are restored with the claim from an address', () => {
    const seen = go(story, 'next', 'next');
    const again = restore(start, viewOf(seen));
    expect(viewOf(again)).toEqual(viewOf(seen));
    expect(again.mark).toBe('c2');
    expect(restore(start, { ...viewOf(seen), claim: 'gone' }).claim).toBe(null);
  });
});

describe('steps in what is selected', () => {
  it.each([
    ['a:A', ['c1', 'c7', 'c2', 'c3']],
    ['d:A~B', ['c1', 'c7', 'c3', 'c5']],
    ['g:deal', ['c3']],
    ['a:C', ['c2', 'c3', 'c5', 'c4']],
    ['a:D', ['c7']],
  ])('%s lists each of its claims once: %j', (key, ids) => {
    const at = select(start, key);
    expect(claimsShown(at)).toEqual(ids);
    expect(walked(at)).toEqual(ids);
    expect(go(at, 'next', 'next', 'next').trail).toEqual([key]);
  });

  it('there are none where nothing is selected', () => expect(go(start, 'next')).toBe(start));
});

describe('steps through relations', () => {
  const round = (state: GraphState, from: string | null, by: 1 | -1, n: number) => {
    const keys: (string | null)[] = [];
    for (let at = state; keys.length < n; ) {
      at = relationStep(at, from, by).reduce(press, at);
      keys.push(selectedIn(at));
    }
    return keys;
  };

  it('of the country that is selected, or has the focus; after the last comes the first', () => {
    const own = ['d:A~B', 'd:A~C', 'g:deal'];
    expect(round(select(start, 'a:A'), null, 1, 4)).toEqual([...own, own[0]]);
    expect(round(start, 'a:A', 1, 3)).toEqual(own);
    expect(round(select(start, 'a:A'), null, -1, 3)).toEqual(own.toReversed());
    expect(relationStep(start, 'a:A', 1)).toEqual(['a:A', 'd:A~B']);
  });

  it('of all, where no country is', () => {
    const all = ['d:A~B', 'd:A~C', 'g:deal', 'd:B~D'];
    expect(round(start, null, 1, 5)).toEqual([...all, all[0]]);
    expect(round(start, 'd:A~C', 1, 1)).toEqual(['g:deal']);
  });

  it('nowhere, where there are none', () => {
    const alone = dataset([claim({ about: ['A'] })]);
    const none = arrive(START, alone, []);
    expect(relationStep(none, null, 1)).toEqual([]);
    expect(relationStep(none, 'a:A', -1)).toEqual([]);
    expect(relationStep(START, null, 1)).toEqual([]);
  });
});
