/** The outline says what the datasets say: no more, no less, and not otherwise. */
import { describe, expect, it } from 'vitest';
import {
  agreementKey,
  dyadKey,
  type Outline,
  type OutlineClaim,
  outlineOf,
  relationsOf,
} from '../../web/graph/index.js';
import { keep, type Lens, parseDataset } from '../../web/model/index.js';
import { claim, dataset, influence, mutual, oneWay, party, relation, unnamed } from '../support/dataset.js';
import { rawDataset, setOf, statement, statementsIn } from '../support/statements.js';

const read = (name: string) => {
  const raw = rawDataset(name);
  const { dataset: data } = parseDataset(raw);
  if (!data) throw new Error(`${name} cannot be read`);
  return { raw, data };
};

const inRelations = ({ actors }: Outline): OutlineClaim[] =>
  actors.flatMap((a) => [...a.relations.flatMap((r) => r.claims), ...a.alone, ...a.influences.map((i) => i.claim)]);
const everywhere = (outline: Outline) => [
  ...inRelations(outline),
  ...outline.actors.flatMap((a) => a.named),
  ...outline.general,
];
const told = (claims: readonly OutlineClaim[]) =>
  setOf(claims.map((one) => statement(one.parties, one.certainty, one.speaker.id, one.quote)));

describe.each(['japan-us', 'europe-1914'])('the outline of %s', (name) => {
  const { raw, data } = read(name);
  const relations = relationsOf(data);

  it.each(['hub', 'pairs'] as const)('has the statements of the file, agreements as %s', (agreements) => {
    const outline = outlineOf(data, relations, { agreements });
    expect(told(inRelations(outline))).toEqual(setOf(statementsIn(raw.claims, agreements)));
  });

  it('has every claim, and each country all that concern it', () => {
    const outline = outlineOf(data, relations);
    expect(setOf(everywhere(outline).map((one) => one.claim.id))).toEqual(setOf(data.claims.map((one) => one.id)));
    expect(outline.actors.map((a) => a.actor.id).sort()).toEqual(data.actors.map((a) => a.id).sort());
    for (const [n, summary] of relations.actors.entries()) {
      const own = outline.actors[n];
      if (!own) throw new Error(`no entry for ${summary.actor.id}`);
      const seen = everywhere({ actors: [own], general: [] }).map((one) => one.claim.id);
      expect(setOf(seen)).toEqual(setOf(summary.claims.map((one) => one.id)));
      expect(own.total).toBe(new Set(seen).size);
    }
  });

  it('has the statements that the lens leaves', () => {
    const lens: Lens = { certainties: ['hedged'] };
    const seen = keep(data, lens);
    const outline = outlineOf(seen, relationsOf(seen), { agreements: 'pairs' });
    const hedged = statementsIn(raw.claims, 'pairs').filter((one) => (JSON.parse(one) as string[])[1] === 'hedged');
    expect(hedged.length).toBeGreaterThan(0);
    expect(told(inRelations(outline))).toEqual(setOf(hedged));
  });
});

describe('an outline', () => {
  const data = dataset(
    [
      claim({
        id: 'deal',
        relations: [
          relation('AGREE', [party('A'), party('B'), party('C', 'hedged', 'perhaps'), unnamed('others')], {
            agreement: 'g',
          }),
        ],
      }),
      claim({ id: 'threat', start: 1, speaker: 'vey', via: ['post'], relations: [oneWay('THREATEN', 'B', 'A')] }),
      claim({ id: 'push', start: 2, influences: [influence('C', ['A', 'B'])] }),
      claim({ id: 'alone', start: 3, about: ['A'] }),
      claim({ id: 'weather', start: 4 }),
      claim({ id: 'pact', start: 5, relations: [mutual('ally', ['A', 'B'])] }),
    ],
    {
      agreements: [{ id: 'g', name: 'the deal' }],
      speakers: [{ id: 'post', name: 'Post', kind: 'organisation' }],
    },
  );
  const relations = relationsOf(data);
  const ids = (claims: readonly OutlineClaim[]) => claims.map((one) => one.claim.id);
  const of = (id: string, agreements: 'hub' | 'pairs' = 'hub') => {
    const found = outlineOf(data, relations, { agreements }).actors.find((a) => a.actor.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };

  it('goes from a country to its relations, most claims first, to their claims', () => {
    const [pair, deal] = of('A').relations;
    expect(pair).toMatchObject({ key: dyadKey('A', 'B'), kind: 'dyad', others: [{ id: 'B' }], members: [] });
    expect(ids(pair!.claims)).toEqual(['threat', 'pact']);
    expect(pair!.claims[0]).toMatchObject({ speaker: { id: 'vey' }, via: [{ id: 'post' }], quote: ['words'] });
    expect(deal).toMatchObject({
      key: agreementKey('g'),
      name: 'the deal',
      others: [{ id: 'B' }, { id: 'C' }],
      unnamed: ['others'],
    });
    expect(ids(of('A').alone)).toEqual(['alone']);
    expect(outlineOf(data, relations).general.map((one) => one.claim.id)).toEqual(['weather']);
  });

  it('tells influences of the two they act on', () => {
    const [push] = of('C').influences;
    expect(push).toMatchObject({ on: [{ id: 'A' }, { id: 'B' }], claim: { parties: ['A', 'B', 'C'] } });
  });

  it('as pairs, each is as sure as the less sure of the two, with the word that shows it', () => {
    const pair = of('C', 'pairs').relations.find((r) => r.key === dyadKey('A', 'C'));
    expect(pair?.claims).toMatchObject([{ certainty: 'hedged', cues: ['perhaps'], parties: ['A', 'C'] }]);
    expect(of('A', 'pairs').relations.map((r) => r.kind)).not.toContain('agreement');
    const firm = of('A', 'pairs').relations.find((r) => r.key === dyadKey('A', 'B'));
    expect(firm?.claims[0]).toMatchObject({ certainty: 'asserted', cues: [] });
  });
});
