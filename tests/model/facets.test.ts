/** The number on a chip is what pressing it alone in its group would show. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CERTAINTIES,
  type Dataset,
  facets,
  isEmptyLens,
  keep,
  type Lens,
  parseDataset,
  RELATION_TYPES,
  ROLES,
  SIGNS,
  toggled,
} from '../../web/model/index.js';
import { claim, dataset, mutual, party, relation } from '../support/dataset.js';

const SPEAKERS = ['author', 'vey', 'constructor'];
const TYPES = ['AGREE', 'THREATEN', 'ranks'] as const;

/** Counted the long way, chip by chip. */
function counted(data: Dataset, lens: Lens) {
  const shown = (changes: Lens) => keep(data, { ...lens, ...changes }).claims.length;
  return {
    signs: new Map(SIGNS.map((sign) => [sign, shown({ signs: [sign] })])),
    certainties: new Map(CERTAINTIES.map((certainty) => [certainty, shown({ certainties: [certainty] })])),
    types: new Map(RELATION_TYPES.map((type) => [type, shown({ types: [type] })])),
    speakers: new Map(data.speakers.map(({ id }) => [id, shown({ speakers: [id] })])),
    shown: shown({}),
    total: data.claims.length,
  };
}

const participantOf = fc.record(
  {
    actor: fc.oneof({ weight: 4, arbitrary: fc.constantFrom('A', 'B', 'C') }, fc.constant(undefined)),
    role: fc.constantFrom(...ROLES),
    certainty: fc.constantFrom(...CERTAINTIES).map((value) => ({ value, cues: [] })),
  },
  { requiredKeys: ['role', 'actor'] },
);
const claimsOf = fc
  .array(
    fc.record({
      certainty: fc.constantFrom(...CERTAINTIES),
      speaker: fc.constantFrom(...SPEAKERS),
      text: fc.constantFrom('A pact.', 'A threat.'),
      about: fc.subarray(['A']),
      relations: fc.array(
        fc
          .tuple(
            fc.constantFrom(...TYPES),
            fc.array(participantOf, { maxLength: 4 }),
            fc.constantFrom(...SIGNS, undefined),
          )
          .map(([type, participants, sign]) => relation(type, participants, sign === undefined ? {} : { sign })),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 6 },
  )
  .map((all) => all.map((one, n) => claim({ ...one, id: `c${n}` })));
const lensOf: fc.Arbitrary<Lens> = fc.record(
  {
    signs: fc.subarray([...SIGNS]),
    certainties: fc.subarray([...CERTAINTIES]),
    types: fc.subarray([...TYPES]),
    speakers: fc.subarray(SPEAKERS),
    words: fc.constantFrom('', 'PACT', 'nowhere'),
  },
  { requiredKeys: [] },
);

describe('facets', () => {
  it('are what each chip alone in its group would show, whatever else is pressed', () => {
    fc.assert(
      fc.property(claimsOf, lensOf, lensOf, (claims, lens, earlier) => {
        const data = keep(dataset(claims), earlier);
        expect(facets(data, lens)).toEqual(counted(data, lens));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['japan-us', 'europe-1914'])('%s', (name) => {
    const file = new URL(`../../graph-data/${name}/claims.json`, import.meta.url);
    const { dataset: data } = parseDataset(JSON.parse(readFileSync(file, 'utf8')));
    if (!data) throw new Error(`${name} cannot be read`);
    for (const lens of [{}, { signs: [-1] }, { certainties: ['hedged'], signs: [1] }, { words: 'war' }] as Lens[]) {
      expect(facets(data, lens)).toEqual(counted(data, lens));
    }
    expect(facets(data, {}).shown).toBe(data.claims.length);
  });

  it('grow with the claims and the parties, not with their square', () => {
    const parties = Array.from({ length: 300 }, (_, n) => party(`P${n}`, n % 2 ? 'hedged' : undefined));
    const claims = Array.from({ length: 20_000 }, (_, n) =>
      claim({ id: `c${n}`, relations: [mutual('ally', ['A', 'B'])] }),
    );
    const data = dataset([claim({ id: 'large', relations: [relation('AGREE', parties)] }), ...claims]);
    facets(data, {});
    // The square of either would take minutes; a machine that is busy with other things may take seconds.
    const start = performance.now();
    expect(facets(data, { signs: [1], words: 'plain' }).shown).toBe(20_001);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe('the lens', () => {
  it('empty gives the same dataset', () => {
    const data = dataset([claim()]);
    for (const lens of [{}, { signs: [], types: [], words: ' \n' }]) {
      expect(isEmptyLens(lens)).toBe(true);
      expect(keep(data, lens)).toBe(data);
    }
    expect(isEmptyLens({ words: '.' })).toBe(false);
  });

  it('is pressed and released chip by chip, in the order of the vocabulary', () => {
    let lens: Lens = { words: 'war' };
    lens = toggled(toggled(lens, 'certainties', 'hedged'), 'certainties', 'asserted');
    expect(lens).toEqual({ words: 'war', certainties: ['asserted', 'hedged'] });
    lens = toggled(toggled(toggled(lens, 'speakers', 'vey'), 'speakers', 'author'), 'certainties', 'hedged');
    expect(lens).toEqual({ words: 'war', certainties: ['asserted'], speakers: ['vey', 'author'] });
    lens = toggled(lens, 'certainties', 'asserted');
    expect(lens).toEqual({ words: 'war', speakers: ['vey', 'author'] });
  });
});
