/** The balance sheet, on invented claims and on the two articles, whose sheets were worked out by hand. */
import { describe, expect, it } from 'vitest';
import {
  balanceAtItsWord,
  balanceOf,
  type BalanceOptions,
  type BalanceSheet,
  type BalanceTriad,
  relationsOf,
} from '../../web/graph/index.js';
import { type Claim, type RelationType } from '../../web/model/index.js';
import { claim, dataset, deepFrozen, mutual } from '../support/dataset.js';
import { shipped } from '../support/shipped.js';

const says = (id: string, type: RelationType, pair: [string, string], more: Parameters<typeof claim>[0] = {}) =>
  claim({ id, start: Number(id.slice(1)), relations: [mutual(type, pair)], ...more });
const of = (claims: Claim[], options?: BalanceOptions) => balanceOf(relationsOf(dataset(claims)), options);

const ids = (triad: Pick<BalanceTriad, 'actors'>) => triad.actors.map((a) => a.id).join(' ');
const camps = (sheet: BalanceSheet) => sheet.groups.map((g) => g.camps.map((camp) => camp.map((a) => a.id).join(' ')));

const FRIENDS_AND_FOE = [
  says('c1', 'ally', ['A', 'B']),
  says('c2', 'rival', ['A', 'C']),
  says('c3', 'rival', ['B', 'C']),
];

describe('balanceOf', () => {
  it('finds two friends with a common enemy consistent', () => {
    const sheet = of(FRIENDS_AND_FOE);
    expect(sheet).toMatchObject({ share: 1, upper: 0, proven: true, counts: { balanced: 1, unbalanced: 0 } });
    expect(camps(sheet)).toEqual([['A B', 'C']]);
    expect(sheet.parts.map((p) => [p.actor.id, p.plus, p.minus])).toEqual([
      ['A', 1, 1],
      ['B', 1, 1],
      ['C', 0, 2],
    ]);
  });

  it('gives every number its dyads, and every dyad its claims', () => {
    const claims = [
      ...FRIENDS_AND_FOE,
      says('c4', 'ally', ['C', 'D']),
      says('c5', 'ally', ['D', 'A']),
      says('c6', 'ally', ['D', 'B']),
    ];
    const sheet = of(claims);
    const sides = [...sheet.triads.balanced, ...sheet.triads.unbalanced].flatMap((t) => t.sides);
    for (const side of sides) {
      expect(side.sign).not.toBe('mixed');
      if (side.sign !== 'mixed') expect(claims).toContain(side.claims[0]);
    }
    const contradicted = sheet.groups.flatMap((g) => g.frustrated);
    expect(contradicted.map((f) => f.side.claims[0]?.id)).toEqual(['c4']);
    expect(contradicted[0]?.always).toBe(true);
    expect(sheet.parts[0]).toMatchObject({ actor: { id: 'C' }, triads: { balanced: 1, unbalanced: 2 } });
    expect(sheet.parts.reduce((sum, p) => sum + p.frustrated.length, 0)).toBe(2 * sheet.upper);
  });

  it('reports a pair of both signs, and judges no triangle by it', () => {
    const sheet = of([...FRIENDS_AND_FOE, says('c4', 'rival', ['A', 'B'])]);
    expect(sheet.counts).toMatchObject({ balanced: 0, unbalanced: 0, mixed: 1 });
    expect(sheet.mixed[0]?.plus.claims.map((c) => c.id)).toEqual(['c1']);
    expect(camps(sheet)).toEqual([['A B', 'C']]);
  });

  it('tells groups apart between which nothing is said', () => {
    const sheet = of([...FRIENDS_AND_FOE, says('c4', 'rival', ['X', 'Y'])]);
    expect(camps(sheet)).toEqual([
      ['A B', 'C'],
      ['X', 'Y'],
    ]);
  });

  it('is empty of nothing, and only reads', () => {
    expect(of([])).toMatchObject({ share: null, upper: 0, groups: [], parts: [] });
    expect(() => balanceOf(relationsOf(deepFrozen(dataset(FRIENDS_AND_FOE))))).not.toThrow();
  });

  it('does not change with the order of claims in the file', () => {
    expect(of([...FRIENDS_AND_FOE].reverse())).toEqual(of(FRIENDS_AND_FOE));
  });
});

describe('balanceAtItsWord', () => {
  const claims = [...FRIENDS_AND_FOE, says('c4', 'ally', ['A', 'C'], { caution: true, certainty: 'hedged' })];
  const taken = (id: string, options?: BalanceOptions) => balanceAtItsWord(relationsOf(dataset(claims)), id, options);

  it('sets the caution aside and lets the claim’s own certainty count on all sides', () => {
    const found = taken('c4');
    expect(found?.cautioned.certainties).toEqual(['asserted', 'believed', 'hedged']);
    expect(found?.pairs).toMatchObject([
      { cautioned: { sign: -1 }, counted: { sign: 'mixed' }, decisive: { sign: 1 } },
    ]);
    expect(found?.triads).toMatchObject([{ cautioned: 'balanced', counted: 'mixed', decisive: 'unbalanced' }]);
    expect([found?.cautioned.upper, found?.counted.upper, found?.decisive.upper]).toEqual([0, 0, 1]);
  });

  it('has nothing to say where “may” does not count, or where there is no caution', () => {
    expect(taken('c4', { certainties: ['asserted'] })).toBeUndefined();
    expect(taken('c1')).toBeUndefined();
    expect(taken('constructor')).toBeUndefined();
  });

  it('counts a pair of which nothing else is said as not stated before', () => {
    const alone = [...FRIENDS_AND_FOE.slice(0, 2), says('c4', 'ally', ['B', 'C'], { caution: true })];
    const found = balanceAtItsWord(relationsOf(dataset(alone)), 'c4');
    expect(found?.unbalanced).toMatchObject([
      { cautioned: 'not stated', counted: 'unbalanced', decisive: 'unbalanced' },
    ]);
    expect([found?.cautioned.upper, found?.counted.upper]).toEqual([0, 1]);
  });
});

describe('the first article', () => {
  const relations = relationsOf(shipped('japan-us'));

  it('hangs together: three balanced triangles, two camps', () => {
    const sheet = balanceOf(relations);
    expect(sheet.counts).toMatchObject({ balanced: 3, unbalanced: 0, mixed: 0 });
    expect(sheet.triads.balanced.map(ids).sort()).toEqual(['JPN USA CHN', 'JPN USA PHL', 'USA CHN TWN']);
    expect(sheet).toMatchObject({ upper: 0, proven: true });
    expect(camps(sheet)).toEqual([['JPN USA TWN PHL GBR', 'CHN PRK']]);
  });

  it('does so as well if everything counts that is not denied', () => {
    const sheet = balanceOf(relations, { certainties: ['asserted', 'believed', 'conditional', 'hedged'] });
    expect(sheet.counts).toMatchObject({ balanced: 9, unbalanced: 0, mixed: 0 });
    expect(camps(sheet)).toEqual([['JPN USA TWN AUS NZL PHL GBR', 'CHN PRK']]);
  });

  it('would not, if “may strengthen relations between Japan and China” were taken at its word', () => {
    const found = balanceAtItsWord(relations, 'c6-printed');
    expect(found?.pairs.map((p) => p.dyad.id)).toEqual(['d:CHN~JPN']);
    expect(found?.unbalanced.map(ids)).toEqual(['JPN USA CHN']);
    expect(found?.unbalanced[0]).toMatchObject({ cautioned: 'balanced', counted: 'mixed', decisive: 'unbalanced' });
    expect([found?.cautioned.upper, found?.decisive.upper]).toEqual([0, 1]);
    expect(found?.decisive.counts.unbalanced).toBe(1);
  });

  it('says “may”: where only what is firm counts, the sentence changes nothing even at its word', () => {
    const firm = balanceOf(relations);
    expect({ ...balanceOf(relations, { atItsWord: ['c6-printed'] }) }).toEqual(firm);
    expect(balanceAtItsWord(relations, 'c6-printed', { certainties: firm.certainties })).toBeUndefined();
  });

  it('has another sentence printed in error, which relates no two and so changes nothing', () => {
    expect(balanceAtItsWord(relations, 'c16-idea')).toBeUndefined();
  });
});

describe('the second article', () => {
  const sheet = balanceOf(relationsOf(shipped('europe-1914')));

  it('has one triangle that does not hang together: Romania between Austria-Hungary and Russia', () => {
    expect(sheet.counts).toMatchObject({ balanced: 2, unbalanced: 1, mixed: 4 });
    expect(sheet.triads.unbalanced.map(ids)).toEqual(['AUH ROU RUS']);
    expect(sheet.triads.balanced.map(ids).sort()).toEqual(['AUH DEU RUS', 'FRA GBR BEL']);
  });

  it('has four pairs of both signs', () => {
    expect(sheet.mixed.map((m) => m.dyad.id).sort()).toEqual(['d:AUH~ITA', 'd:AUH~SRB', 'd:DEU~GBR', 'd:GBR~RUS']);
  });

  it('falls into two camps at the cost of two pairs, in one of five ways', () => {
    expect(sheet).toMatchObject({ lower: 2, upper: 2, proven: true, groups: [{ divisions: 5 }] });
    expect(camps(sheet)).toEqual([['AUH DEU ITA ROU OTT', 'RUS FRA GBR BEL']]);
    const [group] = sheet.groups;
    expect(group?.frustrated.map((f) => f.side.dyad.id)).toEqual(['d:BEL~DEU', 'd:ROU~RUS']);
    expect(group?.frustrated.every((f) => f.always === false)).toBe(true);
    const instead = ['d:AUH~ROU', 'd:AUH~RUS', 'd:DEU~RUS', 'd:FRA~RUS'];
    expect(group?.elsewhere.map((s) => s.dyad.id).sort()).toEqual(instead);
  });
});
