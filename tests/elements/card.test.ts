import { describe, expect, it } from 'vitest';
import { lookupOf, tell } from '../../web/elements/lookup.js';
import { certaintyHere, differing, notesOf, reported, signHere, typesHere } from '../../web/elements/panel/card.js';
import { actorsNamed, signOfClaim } from '../../web/elements/words.js';
import { relationsOf } from '../../web/graph/index.js';
import { ENGLISH, wordsOf } from '../../web/language/index.js';
import type { Claim, Dataset } from '../../web/model/index.js';
import { actor, claim, dataset, mutual, oneWay, party, relation, unnamed } from '../support/dataset.js';

const lookup = (claims: readonly Claim[], more: Partial<Dataset> = {}) => {
  const data = { ...dataset(claims), ...more };
  return lookupOf(data, relationsOf(data));
};

describe('a card', () => {
  it('takes sign, certainty and type from the evidence of the place it stands in', () => {
    const both = claim({
      relations: [mutual('ally', ['A', 'B']), oneWay('THREATEN', 'C', 'A')],
      certainty: 'believed',
    });
    const { dyads } = lookup([both]).relations;
    const [ab, ac] = [dyads.find((d) => d.b === 'B'), dyads.find((d) => d.b === 'C')];
    expect([signHere(both, ab?.evidence ?? []), typesHere(both, ab?.evidence ?? [], ENGLISH)]).toEqual([1, 'Alliance']);
    expect([signHere(both, ac?.evidence ?? []), typesHere(both, ac?.evidence ?? [], ENGLISH)]).toEqual([-1, 'Threat']);
    expect([signOfClaim(both), signHere(both, []), typesHere(both, [], ENGLISH)]).toEqual([
      'mixed',
      'mixed',
      'Alliance, Threat',
    ]);
    expect(certaintyHere(both, ab?.evidence ?? [])).toBe('believed');
  });

  it('says whose belief is reported, and by whom it comes', () => {
    const one = claim({ holder: 'A', via: [], about: ['A'] });
    expect(reported(one, lookup([one]))).toBe('reporting Name of A’s view');
    expect(reported({ ...one, holder: one.speaker }, lookup([one]))).toBe('');
    expect(reported({ ...one, holder: undefined, via: ['x', 'y'] }, lookup([one]))).toBe('as told by x and y');
  });

  it('names the parties whose part is less sure', () => {
    const deal = claim({
      relations: [
        relation('AGREE', [
          party('A'),
          party('B', 'hedged', 'perhaps'),
          { ...unnamed('others'), certainty: { value: 'hedged', cues: [] } },
        ]),
      ],
    });
    expect(differing(deal, lookup([deal]))).toEqual(['Hedged for Name of B and “others”']);
  });

  it('puts cautions first, and says how words were read unless a note has', () => {
    const usa = actor('USA', {
      name: 'United States',
      aliases: [{ words: 'us', kind: 'context', mentions: [{ start: 0, end: 2 }] }],
    });
    const quote = [{ exact: 'us all', prefix: '', suffix: '', start: 0, end: 6 }];
    const notes = [
      { kind: 'reading' as const, text: 'Read so.' },
      { kind: 'as-printed' as const, text: 'A slip.' },
    ];
    const one = claim({ about: ['USA'], quote, notes });
    const known = lookup([one], { actors: [usa] });
    expect(notesOf(one, known).map((note) => [note.caution, note.text])).toEqual([
      [true, 'A slip.'],
      [false, 'Read so.'],
      [false, '“us” read as United States.'],
    ]);
    const told = { ...one, notes: [{ kind: 'resolved' as const, text: 'Meant is the United States.' }] };
    expect(notesOf(told, known)).toHaveLength(1);
    // Also to a reader of another language: the note calls the country by the dataset's name.
    const german = tell({ ...known.dataset, claims: [told] }, wordsOf('de'));
    expect(german.actors.get('USA')?.actor.name).toBe('Vereinigte Staaten');
    expect(notesOf(told, german)).toHaveLength(1);
  });
});

describe('words', () => {
  it('names organizations only where there are any', () => {
    const one = claim({ about: ['A', 'N'] });
    expect(actorsNamed(lookup([one], { actors: [actor('A'), actor('N')] }))).toBe(
      '2 countries and territories named in the article',
    );
    expect(actorsNamed(lookup([one], { actors: [actor('A'), actor('N', { kind: 'organisation' })] }))).toBe(
      '2 countries, territories and organizations named in the article',
    );
  });
});
