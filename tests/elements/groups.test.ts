import { describe, expect, it } from 'vitest';
import { legendFacts } from '../../web/elements/legend-facts.js';
import { drawnOf, lookupOf } from '../../web/elements/lookup.js';
import { groupsOf } from '../../web/elements/panel/groups.js';
import { relationsOf } from '../../web/graph/index.js';
import type { Claim } from '../../web/model/index.js';
import { claim, dataset, influence, mutual, oneWay, party, relation, unnamed } from '../support/dataset.js';

const CLAIMS = [
  claim({ id: 'ab1', start: 0, relations: [mutual('ally', ['A', 'B'])] }),
  claim({ id: 'ac1', start: 10, relations: [oneWay('THREATEN', 'C', 'A')] }),
  claim({ id: 'ac2', start: 20, relations: [oneWay('ACCUSE', 'C', 'A')], certainty: 'hedged' }),
  claim({
    id: 'deal',
    start: 30,
    relations: [
      relation('AGREE', [party('A'), party('B'), party('D', 'hedged', 'perhaps'), unnamed('others')], {
        agreement: 'deal',
      }),
    ],
  }),
  claim({ id: 'own', start: 40, about: ['A'] }),
  claim({ id: 'acts', start: 50, influences: [influence('A', ['B', 'C'])] }),
  claim({
    id: 'place',
    start: 60,
    relations: [
      relation('MOBILIZE', [
        { role: 'source', actor: 'C' },
        { role: 'target', actor: 'B' },
        { role: 'place', actor: 'A' },
      ]),
    ],
  }),
];

function lookup(claims: readonly Claim[] = CLAIMS) {
  const data = dataset(claims);
  return lookupOf(data, relationsOf(data));
}

function groups(view: 'hub' | 'pairs', actor = 'A') {
  const found = lookup();
  const summary = found.actors.get(actor);
  if (!summary) throw new Error(`no actor ${actor}`);
  return groupsOf(summary, found, view).map((group) => [group.id, ...group.items.map((item) => item.claim.id)]);
}

describe('the claims of a country', () => {
  it('stand by counterpart, most first, then what it acts on, alone, and in relations of others', () => {
    expect(groups('hub')).toEqual([
      ['d:A~C', 'ac1', 'ac2'],
      ['d:A~B', 'ab1'],
      ['g:deal', 'deal'],
      ['i:d:B~C', 'acts'],
      ['alone', 'own'],
      ['others', 'place'],
    ]);
  });

  it('with agreements as pairs stand with each sure party, and an agreement stands nowhere else', () => {
    expect(groups('pairs')).toEqual([
      ['d:A~B', 'ab1', 'deal'],
      ['d:A~C', 'ac1', 'ac2'],
      ['d:A~D', 'deal'],
      ['i:d:B~C', 'acts'],
      ['alone', 'own'],
      ['others', 'place'],
    ]);
  });

  it.each(['hub', 'pairs'] as const)('are all there (%s)', (view) => {
    for (const [id, summary] of lookup().actors) {
      const shown = new Set(groups(view, id).flatMap(([, ...claims]) => claims));
      expect([...shown].sort()).toEqual(summary.claims.map((one) => one.id).sort());
    }
  });
});

describe('an agreement whose parties are all but one doubtful', () => {
  const doubtful = [
    claim({
      id: 'd',
      relations: [
        relation('AGREE', [party('A', 'hedged'), party('B', 'hedged'), party('C', 'hedged')], { agreement: 'x' }),
      ],
    }),
  ];

  it('keeps its hub among the pairs, since it makes none', () => {
    const found = lookup(doubtful);
    expect(found.relations.dyads).toEqual([]);
    expect(drawnOf(found.relations, 'pairs').map((drawn) => drawn.key)).toEqual(['g:x']);
  });
});

describe('the legend', () => {
  it('names only what is drawn', () => {
    expect(legendFacts(lookup(), 'hub')).toEqual({
      signs: [1, -1],
      certainties: ['asserted', 'hedged'],
      heads: true,
      most: 2,
      hubs: true,
      own: true,
      marks: [],
    });
    const plain = lookup([claim({ id: 'x', relations: [mutual('CONSULT', ['A', 'B'])] })]);
    expect(legendFacts(plain, 'hub')).toEqual({
      signs: [1],
      certainties: ['asserted'],
      heads: false,
      most: 1,
      hubs: false,
      own: false,
      marks: [],
    });
    expect(legendFacts(lookup([]), 'hub').signs).toEqual([]);
  });
});
