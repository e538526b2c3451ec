import { describe, expect, it } from 'vitest';
import { lookupOf } from '../../web/elements/lookup.js';
import {
  actorWords,
  cautions,
  influenceWords,
  relationWords,
  sayerWords,
} from '../../web/elements/outline/sentences.js';
import { outlineOf, relationsOf } from '../../web/graph/index.js';
import { actor, claim, dataset, influence, mutual, oneWay, party, relation, unnamed } from '../support/dataset.js';

const DATA = dataset(
  [
    claim({ id: 'threat', speaker: 'vey', holder: 'A', via: ['post'], relations: [oneWay('THREATEN', 'B', 'A')] }),
    claim({
      id: 'deal',
      start: 1,
      relations: [
        relation('AGREE', [party('A'), party('B'), party('C', 'hedged', 'perhaps'), unnamed('others')], {
          agreement: 'g',
        }),
      ],
    }),
    claim({ id: 'push', start: 2, influences: [influence('C', ['A', 'B'])] }),
    claim({ id: 'pact', start: 3, relations: [mutual('ally', ['B', 'C'])] }),
    claim({ id: 'away', start: 4, relations: [oneWay('ACCUSE', 'D', 'C')] }),
    claim({ id: 'back', start: 5, relations: [oneWay('AID', 'C', 'D')] }),
    claim({ id: 'slip', start: 6, notes: [{ kind: 'as-printed', text: 'May be a slip.' }], about: ['D'] }),
  ],
  {
    actors: [
      actor('A', { name: 'Aland' }),
      actor('B', { name: 'Beland' }),
      actor('C', { name: 'Celand' }),
      actor('D', { name: 'Deland' }),
    ],
    agreements: [{ id: 'g', name: 'The pact' }],
    speakers: [
      { id: 'post', name: 'The Post', kind: 'organisation' },
      { id: 'vey', name: 'Ana Vey', kind: 'person', outlet: 'The Institute' },
    ],
  },
);
const LOOKUP = lookupOf(DATA, relationsOf(DATA));
const OUTLINE = outlineOf(DATA, LOOKUP.relations);
const of = (id: string) => {
  const found = OUTLINE.actors.find((one) => one.actor.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const sentences = (id: string) => of(id).relations.map((one) => relationWords(one, id, LOOKUP));

describe('the outline in sentences', () => {
  it('names a country with what it has', () =>
    expect(actorWords(of('A'), LOOKUP)).toBe('Aland, 2 relations, 2 claims'));

  it('says which way a relation runs, whoever it is told of', () => {
    const words = 'Beland toward Aland, conflictual, asserted: “label THREATEN”, 1 claim';
    expect(sentences('A')).toContain(words);
    expect(sentences('B')).toContain(words);
    expect(sentences('B')).toContain('Beland and Celand, cooperative, asserted: “label ally”, 1 claim');
    expect(sentences('D')[0]).toMatch(/^Deland and Celand, each toward the other, mixed, /);
  });

  it('says a deal with all who are in it, hedges and unnamed ones included', () =>
    expect(sentences('C')).toContain(
      'The pact, an agreement of Aland, Beland, “perhaps” Celand and “others”, whom the article does not name, cooperative, asserted: “label AGREE”, 1 claim',
    ));

  it('says on what an influence acts', () => {
    const [one] = of('C').influences;
    expect(one && influenceWords(one, 'Celand', LOOKUP)).toMatch(
      /^Celand (strengthens|weakens|changes) the relation of Aland and Beland, asserted: “.+”$/,
    );
  });

  it('says who says a claim, for whom, by whom it is passed on, how surely, and what is doubtful', () => {
    const told = of('A')
      .relations.flatMap((one) => one.claims)
      .find((one) => one.claim.id === 'threat');
    expect(told && sayerWords(told, LOOKUP)).toBe(
      'Ana Vey, The Institute, reporting Aland’s view, as told by The Post',
    );
    expect(LOOKUP.words.certaintyTold('asserted', [])).toBe('Asserted.');
    expect(LOOKUP.words.certaintyTold('hedged', ['may', 'perhaps'])).toBe('Hedged: “may”, “perhaps”.');
    const [slip] = of('D').alone;
    expect(slip && cautions(slip, LOOKUP)).toEqual(['Caution: May be a slip.']);
  });
});
