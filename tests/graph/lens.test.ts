/** What the graph shows of a dataset seen through a lens: neither more nor less than the lens says. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dyadKey, type Relations, relationsOf } from '../../web/graph/index.js';
import {
  CERTAINTIES,
  type Certainty,
  type Dataset,
  keep,
  type Lens,
  parseDataset,
  ROLES,
  SIGNS,
} from '../../web/model/index.js';
import { claim, dataset, deepFrozen, mutual, oneWay, party, relation, unnamed } from '../support/dataset.js';

function shipped(name: string): Dataset {
  const file = new URL(`../../graph-data/${name}/claims.json`, import.meta.url);
  const { dataset: read, problems } = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
  if (!read) throw new Error(JSON.stringify(problems));
  return read;
}

const through = (data: Dataset, lens: Lens): Relations => relationsOf(keep(data, lens));
const dyadIds = ({ dyads }: Relations) => dyads.map((d) => d.id).sort();
const members = ({ agreements }: Relations) =>
  agreements.map((g) => g.members.map((m) => `${m.actor}${m.beside ? ' beside' : ''}`));

const deal = dataset([
  claim({
    id: 'deal',
    relations: [
      relation('AGREE', [party('JPN'), party('USA'), party('AUS', 'hedged', 'perhaps'), party('NZL', 'denied')]),
    ],
  }),
]);

describe('a deal of two and perhaps a third', () => {
  it.each<[Certainty[], string[], string[][]]>([
    [['asserted'], ['JPN-USA'], [['JPN', 'USA']]],
    [['hedged'], ['AUS-JPN', 'AUS-USA'], [['JPN beside', 'USA beside', 'AUS']]],
    [['denied'], ['JPN-NZL', 'NZL-USA'], [['JPN beside', 'USA beside', 'AUS beside', 'NZL']]],
    [['asserted', 'hedged'], ['AUS-JPN', 'AUS-USA', 'JPN-USA'], [['JPN', 'USA', 'AUS']]],
    [['believed'], [], []],
  ])('%s', (certainties, pairs, hubs) => {
    const seen = through(deal, { certainties });
    expect(dyadIds(seen)).toEqual(pairs.map((pair) => dyadKey(...(pair.split('-') as [string, string]))));
    expect(members(seen)).toEqual(hubs);
    expect(seen.agreements.every((g) => certainties.includes(g.certainty))).toBe(true);
  });

  it('stays one deal, and its claim concerns only those whom the lens leaves in it', () => {
    const seen = through(deal, { certainties: ['asserted'] });
    expect(seen.dyads.map((d) => d.apart)).toEqual([null]);
    expect(seen.actors.filter((a) => a.claims.length > 0).map((a) => a.actor.id)).toEqual(['JPN', 'USA']);
  });

  it('a second lens narrows the first', () => {
    const both = keep(keep(deal, { certainties: ['hedged', 'denied'] }), { certainties: ['hedged', 'asserted'] });
    expect(relationsOf(both)).toEqual(through(deal, { certainties: ['hedged'] }));
    expect(keep(keep(deal, { certainties: ['hedged'] }), { certainties: ['asserted'] }).claims).toEqual([]);
    expect(relationsOf(keep(keep(deal, { certainties: ['hedged'] }), { types: ['AGREE'] }))).toEqual(
      through(deal, { certainties: ['hedged'] }),
    );
  });

  it('all doubtful: a hub without pairs, for those only who look for doubt', () => {
    const data = dataset([
      claim({ relations: [relation('AGREE', [party('A', 'hedged'), party('B', 'hedged'), unnamed('others')])] }),
    ]);
    expect(members(through(data, { certainties: ['hedged'] }))).toEqual([['A', 'B']]);
    expect(through(data, { certainties: ['asserted'] })).toMatchObject({ claims: [], agreements: [] });
  });
});

describe('a pair', () => {
  it('whose leading claim is filtered out shows the words of the next', () => {
    const data = dataset([
      claim({ id: 'c1', relations: [mutual('ally', ['A', 'B'], { label: 'firm friends', lead: true })] }),
      claim({ id: 'c2', start: 9, speaker: 'vey', relations: [oneWay('THREATEN', 'A', 'B', { label: 'threatens' })] }),
    ]);
    const label = (lens: Lens) => through(data, lens).dyads.map((d) => d.label);
    expect(label({})).toEqual(['firm friends']);
    expect(label({ signs: [-1] })).toEqual(['threatens']);
    expect(label({ speakers: ['vey'] })).toEqual(['threatens']);
  });
});

describe('the article on Japan and the U.S.', () => {
  const data = shipped('japan-us');
  const asserted = through(data, { certainties: ['asserted'] });

  it('asserted only: nothing of Australia, New Zealand or Britain rests on “perhaps” or “could”', () => {
    for (const id of ['AUS', 'NZL', 'GBR']) {
      const summary = asserted.actors.find((a) => a.actor.id === id);
      expect(summary, id).toMatchObject({ dyads: [], agreements: [], influences: [] });
      for (const { certainty, relations } of summary?.claims ?? []) {
        expect(certainty.value).toBe('asserted');
        expect(relations.flatMap((r) => r.participants).filter((p) => p.actor === id)).toEqual([]);
      }
    }
    expect(asserted.dyads.every((d) => d.evidence.every((e) => e.certainty === 'asserted'))).toBe(true);
    expect(members(asserted)).toEqual([['JPN', 'USA', 'PHL']]);
  });

  it('hedged only: Japan and Australia, but not Japan and the U.S. by the deal', () => {
    const hedged = through(data, { certainties: ['hedged'] });
    expect(dyadIds(hedged)).toContain(dyadKey('JPN', 'AUS'));
    expect(hedged.dyads.flatMap((d) => d.evidence).filter((e) => e.certainty !== 'hedged')).toEqual([]);
    expect(hedged.dyads.find((d) => d.id === dyadKey('JPN', 'PHL'))).toBeUndefined();
  });
});

const participantOf = fc.record(
  {
    actor: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('A', 'B', 'C', 'constructor') }, fc.constant(undefined)),
    unnamed: fc.constant('others'),
    role: fc.oneof(fc.constant('party' as const), fc.constantFrom(...ROLES)),
    certainty: fc.constantFrom(...CERTAINTIES).map((value) => ({ value, cues: [] })),
  },
  { requiredKeys: ['role', 'actor'] },
);
/** As `parseDataset` lets them through: each actor once in a relation. */
const relationOf = fc
  .tuple(
    fc.constantFrom('AGREE' as const, 'THREATEN' as const, 'ranks' as const),
    fc.uniqueArray(participantOf, { maxLength: 5, selector: (p) => p.actor ?? Symbol('unnamed') }),
  )
  .map(([type, participants]) => relation(type, participants));
const claimsOf = fc
  .array(fc.tuple(fc.constantFrom(...CERTAINTIES), fc.array(relationOf, { maxLength: 3 }), fc.subarray(['A', 'B'])), {
    maxLength: 6,
  })
  .map((all) =>
    all.map(([certainty, relations, about], n) => claim({ id: `c${n}`, start: n, certainty, relations, about })),
  );

const told = ({ dyads }: Relations) =>
  dyads.flatMap((d) =>
    d.evidence.map(({ key, certainty, sign, from, to, agreement }) => ({
      id: d.id,
      key,
      certainty,
      sign,
      from,
      to,
      agreement,
    })),
  );
const sorted = (items: readonly object[]) => items.map((item) => JSON.stringify(item)).sort();

describe('whatever the claims', () => {
  it('a lens leaves exactly the pairs of the certainties and signs it names', () => {
    fc.assert(
      fc.property(
        claimsOf,
        fc.subarray([...CERTAINTIES], { minLength: 1 }),
        fc.subarray([...SIGNS]),
        (claims, certainties, signs) => {
          const data = deepFrozen(dataset(claims));
          const wanted = told(relationsOf(data)).filter(
            (e) => certainties.includes(e.certainty) && (signs.length === 0 || signs.includes(e.sign)),
          );
          expect(sorted(told(through(data, { certainties, signs })))).toEqual(sorted(wanted));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a lens adds no agreement, no member, and none that stands alone', () => {
    fc.assert(
      fc.property(claimsOf, fc.subarray([...CERTAINTIES], { minLength: 1 }), (claims, certainties) => {
        const all = new Map(relationsOf(dataset(claims)).agreements.map((g) => [g.id, g.members.map((m) => m.actor)]));
        for (const g of through(dataset(claims), { certainties }).agreements) {
          expect(g.members.length).toBeGreaterThanOrEqual(2);
          expect(all.get(g.id)).toEqual(expect.arrayContaining(g.members.map((m) => m.actor)));
          expect(certainties).toContain(g.certainty);
          for (const m of g.members) expect(m.beside ?? false).toBe(!certainties.includes(m.certainty));
        }
      }),
      { numRuns: 300 },
    );
  });
});
