import { describe, expect, it } from 'vitest';
import type { Dyad } from '../../web/graph/index.js';
import { leadOf, relationsOf } from '../../web/graph/index.js';
import type { Claim } from '../../web/model/index.js';
import { claim, dataset, mutual, oneWay, relation, source, target } from '../support/dataset.js';

/** The only dyad of claims about A and B. */
function dyadOf(claims: readonly Claim[]): Dyad {
  const { dyads } = relationsOf(dataset(claims));
  expect(dyads).toHaveLength(1);
  return dyads[0] as Dyad;
}

const A_B = ['A', 'B'];
type Given = Parameters<typeof claim>[0] & { type?: Parameters<typeof mutual>[0]; lead?: boolean };

/** Claims c1, c2 … in article order, each one mutual relation labeled with the claim's id. */
const inOrder = (given: readonly Given[]): Claim[] =>
  given.map(({ type = 'CONSULT', lead, ...more }, i) => {
    const id = `c${i + 1}`;
    return claim({ id, start: i * 10, relations: [mutual(type, A_B, { label: id, lead })], ...more });
  });

describe('the label', () => {
  const cases: [string, Given[], string][] = [
    ['is of the first in the article', [{}, {}], 'c1'],
    ['is of an earlier paragraph, whatever the offset', [{ paragraph: 2 }, { paragraph: 1 }], 'c2'],
    ['is of a standing relation before an event', [{}, { type: 'ally' }], 'c2'],
    ['is of firmer words before a standing relation', [{ type: 'ally', certainty: 'believed' }, {}], 'c2'],
    ['is of believed before conditional', [{ certainty: 'conditional' }, { certainty: 'believed' }], 'c2'],
    ['is of conditional before hedged', [{ certainty: 'hedged' }, { certainty: 'conditional' }], 'c2'],
    ['is of hedged before denied', [{ certainty: 'denied' }, { certainty: 'hedged' }], 'c2'],
    ['is the annotator’s choice before all else', [{ type: 'ally' }, { certainty: 'denied', lead: true }], 'c2'],
    ['is of the firmer of two choices', [{ certainty: 'hedged', lead: true }, { lead: true }], 'c2'],
    ['is not of a claim with a caution', [{ caution: true }, { certainty: 'denied' }], 'c2'],
    ['not even if it was chosen', [{ caution: true, lead: true }, { certainty: 'hedged' }], 'c2'],
    ['follows the same rule where all carry one', [{ caution: true, certainty: 'hedged' }, { caution: true }], 'c2'],
  ];
  it.each(cases)('%s', (_, given, label) => {
    const dyad = dyadOf(inOrder(given));
    expect(dyad.label).toBe(label);
    expect(dyad.lead.claim.id).toBe(label);
    expect(dyad.certainty).toBe(dyad.lead.certainty);
  });

  it('of two equal relations of one claim is that of the first', () => {
    const relations = [mutual('CONSULT', A_B, { label: 'one' }), mutual('CONSULT', A_B, { label: 'two' })];
    expect(dyadOf([claim({ relations })]).label).toBe('one');
  });

  it('takes the pair’s own certainty, not the claim’s', () => {
    const hedged = relation('AID', [source('A', 'hedged'), target('B')], { label: 'perhaps' });
    const claims = [claim({ id: 'c1', relations: [hedged] }), ...inOrder([{}, { certainty: 'believed' }]).slice(1)];
    expect(dyadOf(claims).label).toBe('c2');
  });

  it('needs evidence', () => {
    expect(() => leadOf([])).toThrow(RangeError);
  });
});

describe('the sign', () => {
  const cases: [string, Given[], Dyad['sign']][] = [
    ['cooperative', [{ type: 'ally' }], 1],
    ['conflictual', [{ type: 'ACCUSE' }], -1],
    ['neutral', [{ type: 'ranks' }, { type: 'REQUEST' }], 0],
    ['both signs are mixed', [{ type: 'ally' }, { type: 'rival' }], 'mixed'],
    ['neutral takes nothing from a sign', [{ type: 'ranks' }, { type: 'rival' }], -1],
    ['denied evidence has no say beside other', [{ type: 'ally' }, { type: 'rival', certainty: 'denied' }], 1],
    ['denied alone has its sign, to be struck', [{ type: 'rival', certainty: 'denied' }], -1],
    ['cautioned evidence has no say beside other', [{ type: 'rival' }, { type: 'ally', caution: true }], -1],
    ['cautioned alone is 0', [{ type: 'ally', caution: true }], 0],
    [
      'cautioned and denied',
      [
        { type: 'ally', caution: true },
        { type: 'rival', certainty: 'denied' },
      ],
      -1,
    ],
  ];
  it.each(cases)('%s', (_, given, sign) => {
    expect(dyadOf(inOrder(given)).sign).toBe(sign);
  });

  it('of a relation goes before that of its type', () => {
    const relations = [mutual('CONSULT', A_B, { sign: -1, signNote: 'A quarrel.' })];
    expect(dyadOf([claim({ relations })]).sign).toBe(-1);
  });
});

describe('strands', () => {
  /** `A>B`, `B>A` or `A–B` for each claim, with `?` for a caution, `~` for hedged. */
  const drawn = (...ways: string[]) => {
    const claims = ways.map((way, i) => {
      const relations = [
        way.startsWith('A>B')
          ? oneWay('AID', 'A', 'B')
          : way.startsWith('B>A')
            ? oneWay('THREATEN', 'B', 'A')
            : mutual('ally', A_B),
      ];
      const certainty = way.endsWith('~') ? 'hedged' : 'asserted';
      return claim({ id: `c${i + 1}`, start: i, relations, certainty, caution: way.endsWith('?') });
    });
    return dyadOf(claims).strands.map(
      (s) => `${s.id} ${s.from ?? ''}>${s.to ?? ''} ${s.claims.map((c) => c.id)} ${s.sign}`,
    );
  };
  const cases: [string, string[], string[]][] = [
    ['mutual', ['A–B'], ['d:A~B > c1 1']],
    ['one way', ['B>A'], ['d:A~B B>A c1 -1']],
    ['a mutual lead has no direction', ['A>B', 'A–B'], ['d:A~B > c1,c2 1']],
    ['and takes both directions', ['A>B', 'B>A', 'A–B'], ['d:A~B > c1,c2,c3 mixed']],
    ['a one-way lead gives its direction', ['A>B', 'A–B~'], ['d:A~B A>B c1,c2 1']],
    ['two ways, the lead’s first', ['B>A', 'A>B'], ['d:A~B>A B>A c1 -1', 'd:A~B>B A>B c2 1']],
    ['mutual evidence joins the lead’s', ['A>B', 'B>A', 'A–B~'], ['d:A~B>B A>B c1,c3 1', 'd:A~B>A B>A c2 -1']],
    ['a caution makes no second line', ['A>B', 'B>A?'], ['d:A~B A>B c1,c2 1']],
    ['but goes with its direction', ['A>B', 'B>A?', 'B>A'], ['d:A~B>B A>B c1 1', 'd:A~B>A B>A c2,c3 -1']],
    ['cautions alone', ['A>B?', 'B>A?'], ['d:A~B>B A>B c1 0', 'd:A~B>A B>A c2 0']],
  ];
  it.each(cases)('%s', (_, ways, expected) => {
    expect(drawn(...ways)).toEqual(expected);
  });
});
