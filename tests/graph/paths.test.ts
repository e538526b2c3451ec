import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connectionOf, type Path, type PathOptions, relationsOf } from '../../web/graph/index.js';
import { CERTAINTIES, type Certainty, type Claim } from '../../web/model/index.js';
import { actor, claim, dataset, mutual, oneWay, party, relation } from '../support/dataset.js';
import { shipped } from '../support/shipped.js';

type Tie = readonly [string, string, Certainty?, number?];

/** Ties, each of so many claims of one certainty. */
const claimsOf = (ties: readonly Tie[]): Claim[] =>
  ties.flatMap(([a, b, certainty = 'asserted', count = 1], i) =>
    Array.from({ length: count }, (_, n) =>
      claim({ id: `c${i}-${n}`, start: 10 * i + n, certainty, relations: [mutual('ally', [a, b])] }),
    ),
  );
const relations = (ties: readonly Tie[]) => relationsOf(dataset(claimsOf(ties), { actors: [actor('Z')] }));
const between = (ties: readonly Tie[], from: string, to: string, options?: PathOptions) =>
  connectionOf(relations(ties), from, to, options);
const stops = (path: Path | null | undefined) =>
  path && [path.links[0]?.from.id, ...path.links.map((l) => l.to.id)].join(' ');

describe('shortest chains', () => {
  it('are all found, in the order of the graph', () => {
    const found = between(
      [
        ['A', 'B'],
        ['B', 'D'],
        ['A', 'C'],
        ['C', 'D'],
        ['A', 'E'],
        ['E', 'F'],
        ['F', 'D'],
      ],
      'A',
      'D',
    );
    expect(found).toMatchObject({ connected: true, steps: 2, count: 2 });
    expect(found?.shortest.map(stops)).toEqual(['A B D', 'A C D']);
  });

  it('are listed up to a limit and counted beyond it, without end', () => {
    const diamonds: Tie[] = [];
    for (let n = 0; n < 60; n += 1)
      for (const m of ['x', 'y']) diamonds.push([`n${n}`, `${m}${n}`], [`${m}${n}`, `n${n + 1}`]);
    const found = between(diamonds, 'n0', 'n60');
    expect(found).toMatchObject({ steps: 120, count: Number.MAX_SAFE_INTEGER });
    expect(new Set(found?.shortest.map(stops)).size).toBe(12);
    expect(between(diamonds.slice(0, 12), 'n0', 'n3', { limit: 3 })).toMatchObject({
      count: 8,
      shortest: { length: 3 },
    });
  });

  it('run against a one-way relation too, and through pairs of an agreement', () => {
    const deal = relation('AGREE', [party('B'), party('C'), party('D')]);
    const claims = [
      claim({ id: 'c1', relations: [oneWay('THREATEN', 'B', 'A')] }),
      claim({ id: 'c2', relations: [deal] }),
    ];
    const found = connectionOf(relationsOf(dataset(claims)), 'A', 'D');
    expect(found?.shortest.map(stops)).toEqual(['A B D']);
    expect(found?.shortest[0]?.links[0]?.lead).toMatchObject({ from: 'B', to: 'A', sign: -1 });
  });

  it('carry the claims that count, and take their words from one as certain as the link', () => {
    const lead = mutual('ally', ['A', 'B'], { lead: true, label: 'could be' });
    const claims = [
      claim({ id: 'c1', certainty: 'conditional', relations: [lead] }),
      ...claimsOf([['A', 'B', 'believed']]),
    ];
    const [link] = connectionOf(relationsOf(dataset(claims)), 'A', 'B')?.shortest[0]?.links ?? [];
    expect(link).toMatchObject({ certainty: 'believed', lead: { claim: claims[1] }, claims: { length: 2 } });
  });
});

describe('what counts', () => {
  it('is neither hedged nor denied nor cautioned, unless the lens names it; and where there is no chain, it says so', () => {
    for (const certainty of ['hedged', 'denied'] as const) {
      const found = between([['A', 'B', certainty]], 'A', 'B');
      expect(found).toMatchObject({ connected: false, count: 0, shortest: [], strongest: null });
      expect(stops(found?.beyond)).toBe('A B');
      expect(between([['A', 'B', certainty]], 'A', 'B', { certainties: [certainty] })?.connected).toBe(true);
    }
    const printed = relationsOf(dataset([claim({ caution: true, relations: [mutual('ally', ['A', 'B'])] })]));
    expect(connectionOf(printed, 'A', 'B')).toMatchObject({ connected: false, beyond: null });
    expect(connectionOf(printed, 'A', 'B', { atItsWord: ['c1'] })?.connected).toBe(true);
  });

  it('does not join what the article does not relate at all', () => {
    expect(between([['A', 'B']], 'A', 'Z')).toMatchObject({ connected: false, beyond: null });
  });

  it('needs two actors of the dataset', () => {
    expect(between([['A', 'B']], 'A', 'A')).toBeUndefined();
    expect(between([['A', 'B']], 'A', 'constructor')).toBeUndefined();
  });
});

describe('the strongest chain', () => {
  it('is the one whose weakest link is most certain, however long', () => {
    const found = between(
      [
        ['A', 'D', 'believed', 9],
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'D'],
      ],
      'A',
      'D',
    );
    expect(stops(found?.strongest)).toBe('A B C D');
    expect(stops(found?.shortest[0])).toBe('A D');
  });

  it('is the shorter of two, then that of more claims, then the first', () => {
    expect(
      stops(
        between(
          [
            ['A', 'B'],
            ['B', 'C'],
            ['C', 'D'],
            ['A', 'E'],
            ['E', 'D'],
          ],
          'A',
          'D',
        )?.strongest,
      ),
    ).toBe('A E D');
    expect(
      stops(
        between(
          [
            ['A', 'B'],
            ['B', 'D'],
            ['A', 'C'],
            ['C', 'D', 'asserted', 3],
          ],
          'A',
          'D',
        )?.strongest,
      ),
    ).toBe('A C D');
    expect(
      stops(
        between(
          [
            ['A', 'B'],
            ['B', 'D'],
            ['A', 'C'],
            ['C', 'D'],
          ],
          'A',
          'D',
        )?.strongest,
      ),
    ).toBe('A B D');
  });

  it('names its weakest link', () => {
    const found = between(
      [
        ['A', 'B'],
        ['B', 'C', 'conditional', 2],
        ['C', 'D', 'conditional'],
      ],
      'A',
      'D',
    );
    expect(found?.strongest).toMatchObject({ weakest: { dyad: { id: 'd:C~D' }, certainty: 'conditional' }, asWeak: 2 });
    expect(found?.strongest?.weakest.lead.claim.id).toBe('c2-0');
  });

  it('needs no deep stack', () => {
    const line = Array.from({ length: 3000 }, (_, n): Tie => [`n${n}`, `n${n + 1}`]);
    expect(between(line, 'n0', 'n3000')).toMatchObject({
      steps: 3000,
      count: 1,
      strongest: { links: { length: 3000 } },
    });
  });
});

describe('on any small graph', () => {
  const NODES = ['A', 'B', 'C', 'D', 'E'];
  const tie = fc.record({
    certainty: fc.constantFrom(undefined, ...CERTAINTIES),
    count: fc.integer({ min: 1, max: 3 }),
  });

  /** Every way without a repeated stop, as ranks of certainty and claims. */
  function ways(ties: readonly Tie[], from: string, to: string): { ranks: number[]; claims: number }[] {
    const found: { ranks: number[]; claims: number }[] = [];
    const walk = (at: string, seen: string[], ranks: number[], claims: number): void => {
      if (at === to) found.push({ ranks, claims });
      else {
        for (const [a, b, certainty = 'asserted', count = 1] of ties) {
          const next = a === at ? b : b === at ? a : undefined;
          if (next === undefined || seen.includes(next)) continue;
          walk(next, [...seen, next], [...ranks, CERTAINTIES.indexOf(certainty)], claims + count);
        }
      }
    };
    walk(from, [from], [], 0);
    return found;
  }

  it('equals going every way there is', () => {
    fc.assert(
      fc.property(fc.array(tie, { minLength: 10, maxLength: 10 }), (list) => {
        const pairs = NODES.flatMap((a, i) => NODES.slice(i + 1).map((b) => [a, b] as const));
        const ties = pairs.flatMap(([a, b], n): Tie[] => {
          const { certainty, count } = list[n] ?? {};
          return certainty ? [[a, b, certainty, count]] : [];
        });
        const all = ways(ties, 'A', 'E');
        const found = connectionOf(
          relationsOf(dataset(claimsOf(ties), { actors: NODES.map((id) => actor(id)) })),
          'A',
          'E',
          {
            certainties: CERTAINTIES,
            limit: 100,
          },
        );
        const steps = Math.min(...all.map((w) => w.ranks.length));
        const short = all.filter((w) => w.ranks.length === steps);
        expect(found).toMatchObject({
          connected: all.length > 0,
          count: short.length,
          shortest: { length: short.length },
        });
        if (all.length === 0) return;
        const weakest = (w: { ranks: number[] }) => Math.max(...w.ranks);
        const best = all.reduce((one, other) => {
          const better =
            weakest(other) - weakest(one) || other.ranks.length - one.ranks.length || one.claims - other.claims;
          return better < 0 ? other : one;
        });
        const links = found?.strongest?.links ?? [];
        expect([Math.max(...links.map((l) => CERTAINTIES.indexOf(l.certainty))), links.length]).toEqual([
          weakest(best),
          best.ranks.length,
        ]);
        expect(links.reduce((sum, l) => sum + l.claims.length, 0)).toBe(best.claims);
        expect(CERTAINTIES.indexOf(found?.strongest?.weakest.certainty ?? 'denied')).toBe(weakest(best));
      }),
    );
  });
});

describe('the first article', () => {
  it('joins North Korea and Taiwan by Japan only through “could”, and else through China or the United States', () => {
    const found = connectionOf(relationsOf(shipped('japan-us')), 'PRK', 'TWN');
    expect(found).toMatchObject({ steps: 3, count: 2 });
    expect(found?.shortest.map(stops)).toEqual(['PRK JPN USA TWN', 'PRK JPN CHN TWN']);
    expect(found?.strongest?.weakest.certainty).toBe('asserted');
    const hedged = connectionOf(relationsOf(shipped('japan-us')), 'PRK', 'TWN', {
      certainties: ['asserted', 'hedged'],
    });
    expect(hedged?.shortest.map(stops)).toEqual(['PRK JPN TWN']);
    expect(hedged?.shortest[0]?.weakest.lead.claim.id).toBe('c7-drawn');
    expect(stops(hedged?.strongest)).toBe('PRK JPN USA TWN');
  });
});
