import { describe, expect, it } from 'vitest';
import { compareSpeakers, type Comparison } from '../../web/graph/index.js';
import { keep, type RelationType } from '../../web/model/index.js';
import { claim, dataset, deepFrozen, influence, mutual, oneWay } from '../support/dataset.js';
import { shipped } from '../support/shipped.js';

let next = 0;
const says = (speaker: string, type: RelationType, pair: [string, string], more: Parameters<typeof claim>[0] = {}) =>
  claim({ id: `c${++next}`, start: next, speaker, relations: [mutual(type, pair)], ...more });

const DATA = dataset([
  says('x', 'ally', ['A', 'B']),
  says('y', 'security-partner', ['B', 'A']),
  says('x', 'rival', ['A', 'C']),
  says('y', 'ally', ['A', 'D'], { certainty: 'hedged' }),
  says('x', 'ally', ['A', 'D']),
  says('x', 'ally', ['B', 'C']),
  says('y', 'rival', ['B', 'C']),
  says('z', 'ally', ['A', 'C']),
  says('z', 'ally', ['C', 'D']),
]);
const marks = ({ dyads }: Comparison) => Object.fromEntries(dyads.map((d) => [d.of.id, d.mark]));

describe('compareSpeakers', () => {
  const found = compareSpeakers(deepFrozen(DATA), 'x', 'y');

  it('marks each dyad once: what both say alike, what only one says, where they differ', () => {
    expect(marks(found)).toEqual({ 'd:A~B': 'both', 'd:A~C': 'first', 'd:A~D': 'differ', 'd:B~C': 'differ' });
    expect(found.counts).toEqual({ both: 1, first: 1, second: 0, differ: 2 });
  });

  it('says in what they differ, with the claims of both', () => {
    const [certainty, sign] = ['d:A~D', 'd:B~C'].map((id) => found.dyads.find((d) => d.of.id === id));
    expect(certainty).toMatchObject({
      sign: false,
      certainty: true,
      denied: false,
      first: { certainty: 'asserted' },
      second: { certainty: 'hedged' },
    });
    expect(sign).toMatchObject({
      sign: true,
      certainty: false,
      denied: false,
      first: { sign: 1 },
      second: { sign: -1 },
    });
    expect(sign?.second?.claims[0]).toBe(DATA.claims[6]);
  });

  it('gives the relations of the two alone, to be drawn once', () => {
    expect(found.relations.dyads.map((d) => d.id)).toEqual(found.dyads.map((d) => d.of.id));
    expect(found.relations.claims.every((c) => c.speaker !== 'z')).toBe(true);
    expect(found.dyads.every((d, n) => d.of === found.relations.dyads[n])).toBe(true);
    expect([found.claims.first.length, found.claims.second.length]).toEqual([4, 3]);
  });

  it('sets one against all others', () => {
    const all = compareSpeakers(DATA, 'x');
    expect(all.second).toBeNull();
    expect(marks(all)).toEqual({
      'd:A~B': 'both',
      'd:A~C': 'differ',
      'd:A~D': 'differ',
      'd:B~C': 'differ',
      'd:C~D': 'second',
    });
  });

  it('turns round with the two', () => {
    const turned = compareSpeakers(DATA, 'y', 'x');
    expect(turned.counts).toEqual({ both: 1, first: 0, second: 1, differ: 2 });
  });

  it('sees that one denies what the other says, although the sign is that of the thing denied', () => {
    const data = dataset([says('x', 'ally', ['A', 'B']), says('y', 'ally', ['A', 'B'], { certainty: 'denied' })]);
    expect(compareSpeakers(data, 'x', 'y').dyads[0]).toMatchObject({
      mark: 'differ',
      sign: false,
      certainty: true,
      denied: true,
    });
  });

  it('compares agreements, and a dyad as it is drawn beside them', () => {
    const deal = mutual('AGREE', ['A', 'B', 'C'], { agreement: 'deal' });
    const data = dataset([
      claim({ id: 'd1', speaker: 'x', relations: [deal] }),
      claim({ id: 'd2', speaker: 'y', start: 1, relations: [deal] }),
      claim({ id: 'd3', speaker: 'y', start: 2, relations: [oneWay('AID', 'A', 'B')] }),
    ]);
    const both = compareSpeakers(data, 'x', 'y');
    expect(both.agreements).toMatchObject([{ of: { id: 'g:deal' }, mark: 'both' }]);
    const [ab, ac] = ['d:A~B', 'd:A~C'].map((id) => both.dyads.find((d) => d.of.id === id));
    expect([ab?.mark, ab?.apart]).toEqual(['both', 'second']);
    expect([ac?.mark, ac?.apart]).toEqual(['both', null]);
  });

  it('compares influences by their effect', () => {
    const on = (id: string, speaker: string, effect: 'strengthens' | 'weakens', actor = 'C') =>
      claim({ id, speaker, influences: [influence(actor, ['A', 'B'], { effect })] });
    const data = dataset([on('i1', 'x', 'strengthens'), on('i2', 'y', 'weakens'), on('i3', 'y', 'weakens', 'D')]);
    const found = compareSpeakers(data, 'x', 'y').influences.map((i) => [
      i.actor,
      i.mark,
      i.first.length,
      i.second.length,
    ]);
    expect(found).toEqual([
      ['C', 'differ', 1, 1],
      ['D', 'second', 0, 1],
    ]);
  });

  it('looks through the lens of the dataset it is given', () => {
    const seen = compareSpeakers(keep(DATA, { signs: [-1] }), 'x', 'y');
    expect(marks(seen)).toEqual({ 'd:A~C': 'first', 'd:B~C': 'second' });
  });

  it('refuses a speaker that is not there, and one against itself', () => {
    expect(() => compareSpeakers(DATA, 'nobody')).toThrow(RangeError);
    expect(() => compareSpeakers(DATA, 'x', 'toString')).toThrow(/toString/);
    expect(() => compareSpeakers(DATA, 'x', 'x')).toThrow(/different/);
  });

  it('finds in the first article that Klingner alone speaks of Taiwan’s side, and Weinstein alone of the threat to the U.S.', () => {
    const two = compareSpeakers(shipped('japan-us'), 'klingner', 'weinstein');
    expect(marks(two)).toMatchObject({
      'd:CHN~JPN': 'first',
      'd:CHN~TWN': 'first',
      'd:TWN~USA': 'both',
      'd:CHN~USA': 'differ',
    });
    expect(two.dyads.find((d) => d.of.id === 'd:CHN~USA')).toMatchObject({ sign: false, certainty: true });
  });
});
