import { describe, expect, it } from 'vitest';
import { isAgreement, pairsOf } from '../../web/graph/pairs.js';
import type { Certainty, Participant } from '../../web/model/index.js';
import { claim, participant, party, relation, source, target, unnamed } from '../support/dataset.js';

/** Each pair as `A – B certainty` or `A > B certainty`. */
const told = (participants: Participant[], certainty: Certainty = 'asserted') =>
  pairsOf(claim({ certainty }), relation('AGREE', participants)).map(
    (p) => `${p.from === undefined ? `${p.one} – ${p.other}` : `${p.from} > ${p.to}`} ${p.certainty}`,
  );

describe('pairsOf', () => {
  const cases: [string, Participant[], Certainty, string[]][] = [
    ['two parties', [party('A'), party('B')], 'asserted', ['A – B asserted']],
    [
      'three parties',
      [party('C'), party('A'), party('B')],
      'believed',
      ['C – A believed', 'C – B believed', 'A – B believed'],
    ],
    ['one acts on another', [source('A'), target('B')], 'hedged', ['A > B hedged']],
    ['one acts on two', [source('A'), target('B'), target('C')], 'asserted', ['A > B asserted', 'A > C asserted']],
    ['two act on one', [source('A'), source('B'), target('C')], 'asserted', ['A > C asserted', 'B > C asserted']],
    ['the weaker of two certainties', [party('A', 'believed'), party('B', 'hedged')], 'asserted', ['A – B hedged']],
    ['own words firmer than the claim’s', [party('A', 'asserted'), party('B')], 'hedged', ['A – B hedged']],
    ['own words of both firmer', [party('A', 'asserted'), party('B', 'asserted')], 'hedged', ['A – B asserted']],
    ['a source less sure than its target', [source('A', 'hedged'), target('B')], 'asserted', ['A > B hedged']],
    [
      'two merely possible parties of a larger agreement',
      [party('A'), party('B', 'hedged'), party('C', 'hedged')],
      'asserted',
      ['A – B hedged', 'A – C hedged'],
    ],
    [
      'two possible parties that are all there is',
      [party('A', 'hedged'), party('B', 'hedged')],
      'asserted',
      ['A – B hedged'],
    ],
    [
      'two possible parties beside unnamed ones',
      [party('A', 'hedged'), party('B', 'hedged'), unnamed('other nations')],
      'asserted',
      [],
    ],
    [
      'own words as weak as the claim’s do not make a party doubtful',
      [party('A'), party('B', 'hedged'), party('C', 'hedged')],
      'hedged',
      ['A – B hedged', 'A – C hedged', 'B – C hedged'],
    ],
    [
      'beneficiary and place make no pair',
      [source('A'), target('B'), participant('beneficiary', 'C'), participant('place', 'D')],
      'asserted',
      ['A > B asserted'],
    ],
    ['a party and a target do not meet', [party('A'), target('B')], 'asserted', []],
    ['nobody is paired with itself', [party('A'), party('A')], 'asserted', []],
    ['not even as source and target', [source('A'), target('A'), target('B')], 'asserted', ['A > B asserted']],
    ['each on the other', [source('A'), source('B'), target('A'), target('B')], 'asserted', ['A – B asserted']],
    ['unnamed participants make no pair', [party('A'), unnamed('other nations')], 'asserted', []],
    ['a single party', [party('A')], 'asserted', []],
  ];
  it.each(cases)('%s', (_, participants, certainty, expected) => {
    expect(told(participants, certainty)).toEqual(expected);
  });
});

describe('isAgreement', () => {
  const cases: [string, Participant[], boolean][] = [
    ['two parties', [party('A'), party('B')], false],
    ['three parties', [party('A'), party('B'), party('C')], true],
    ['two named and others unnamed', [party('A'), party('B'), unnamed('other nations')], true],
    ['one named and others unnamed', [party('A'), unnamed('other nations'), unnamed('partners')], false],
    ['one actor named three times', [party('A'), party('A'), party('A')], false],
    ['two sources and a target', [source('A'), source('B'), target('C')], false],
    ['two parties at a third one’s place', [party('A'), party('B'), participant('place', 'C')], false],
  ];
  it.each(cases)('%s', (_, participants, expected) => {
    expect(isAgreement(relation('AGREE', participants))).toBe(expected);
  });
});
