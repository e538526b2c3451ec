import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, openTriadsOf, relationsOf } from '../../web/graph/index.js';
import { triadAt, triadsOf } from '../../web/graph/triads.js';
import { claim, dataset, mutual } from '../support/dataset.js';
import { shipped as shippedDataset } from '../support/shipped.js';
import { graphFrom, graphOf, TRIBES, trianglesByHand } from '../support/signed.js';

describe('triadsOf', () => {
  it('finds in Read’s sixteen tribes 58 ties, 29 of them negative, 59 balanced and 9 unbalanced triangles', () => {
    const graph = graphOf(TRIBES);
    expect(graph.size).toBe(58);
    expect(graph.filterEdges((_, { sign }) => sign === -1)).toHaveLength(29);
    const found = triadsOf(graph);
    expect(found.counts).toMatchObject({ balanced: 59, unbalanced: 9, mixed: 0 });
    expect(found.share).toBeCloseTo(59 / 68, 12);
  });

  it('judges the four triangles by the product of their signs', () => {
    const verdict = (rows: string[]) => triadsOf(graphOf(['', ...rows])).negatives;
    expect(verdict(['+', '++'])).toEqual([1, 0, 0, 0]);
    expect(verdict(['+', '+-'])).toEqual([0, 1, 0, 0]);
    expect(verdict(['+', '--'])).toEqual([0, 0, 1, 0]);
    expect(verdict(['-', '--'])).toEqual([0, 0, 0, 1]);
    expect(triadsOf(graphOf(['', '+', '--'])).counts.balanced).toBe(1);
    expect(triadsOf(graphOf(['', '-', '--'])).counts.unbalanced).toBe(1);
  });

  it('counts a triad with a side of both signs apart, and one with a side missing as not stated', () => {
    const found = triadsOf(graphOf(['', '±', '++', '+..']));
    expect(found.counts).toEqual({ balanced: 0, unbalanced: 0, mixed: 1, notStated: 2 });
    expect(found.share).toBeNull();
    expect(found.mixed).toEqual([{ nodes: ['n1', 'n2', 'n3'], edges: ['1–2', '1–3', '2–3'], verdict: 'mixed' }]);
  });

  it('lists those that are not stated where they are asked for, each with its two stated sides', () => {
    const shared = [mutual('ally', ['A', 'B']), mutual('ally', ['B', 'C']), mutual('rival', ['C', 'D'])];
    const claims = [
      claim({ id: 'x', relations: shared }),
      claim({ id: 'y', start: 9, relations: [mutual('rival', ['A', 'C']), mutual('ally', ['A', 'C'])] }),
    ];
    const sheet = balanceOf(relationsOf(dataset(claims)));
    const open = openTriadsOf(sheet);
    expect(open.map(({ at, ends }) => `${at}: ${[...ends].sort().join()}`).sort()).toEqual(['C: A,D', 'C: B,D']);
    expect(open.every(({ sides }) => sides.length === 2 && sides.every(({ dyad }) => dyad.claims.length > 0))).toBe(
      true,
    );
    expect(openTriadsOf(sheet, 1)).toEqual(open.slice(0, 1));
    for (const name of ['japan-us', 'europe-1914'] as const) {
      const shipped = balanceOf(relationsOf(shippedDataset(name)));
      expect(openTriadsOf(shipped)).toHaveLength(shipped.counts.notStated);
      expect(shipped.counts.notStated).toBeGreaterThan(10);
    }
  });

  it('agrees with three loops on any graph of up to seven nodes', () => {
    const signs = fc.array(fc.constantFrom('+' as const, '-' as const, '.' as const, '±' as const), {
      minLength: 21,
      maxLength: 21,
    });
    fc.assert(
      fc.property(signs, fc.integer({ min: 0, max: 7 }), (list, count) => {
        const graph = graphFrom(count, list);
        const { counts, at, ...listed } = triadsOf(graph);
        const { balanced, unbalanced, mixed, notStated } = counts;
        expect({ '1': balanced, '-1': unbalanced, '0': mixed, open: notStated }).toEqual(trianglesByHand(graph));
        expect([listed.balanced.length, listed.unbalanced.length, listed.mixed.length]).toEqual([
          balanced,
          unbalanced,
          mixed,
        ]);
        for (const verdict of ['balanced', 'unbalanced', 'mixed'] as const) {
          expect(at.reduce((sum, tally) => sum + tally[verdict], 0)).toBe(3 * counts[verdict]);
          for (const triad of listed[verdict]) expect(triadAt(graph, triad.nodes)).toEqual(triad);
        }
      }),
    );
  });

  it('lists no more than asked, but counts all', () => {
    const all = graphOf(['', '+', '++', '+++', '++++']);
    expect(triadsOf(all, 3)).toMatchObject({ counts: { balanced: 10 }, balanced: { length: 3 } });
  });

  it('does not care in which order edges were added', () => {
    const rows = ['', '+', '-+', '+-+'];
    const graph = graphOf(rows);
    const turned = graphOf(rows);
    turned.clearEdges();
    for (const key of graph.edges().reverse()) {
      turned.addUndirectedEdgeWithKey(key, ...graph.extremities(key), graph.getEdgeAttributes(key));
    }
    expect(triadsOf(turned)).toEqual(triadsOf(graph));
  });

  it('goes through a thick graph of 2,000 nodes and 20,000 edges', () => {
    // 200 nodes all related to each other, and a chain of 1,800.
    const graph = graphOf(Array.from({ length: 200 }, (_, i) => '-'.repeat(i)));
    for (let n = 201; n <= 2000; n += 1) graph.addNode(`n${n}`);
    for (let n = 200; n < 2000; n += 1)
      graph.addUndirectedEdgeWithKey(`${n}–${n + 1}`, `n${n}`, `n${n + 1}`, { sign: 1 });
    const { counts, unbalanced } = triadsOf(graph);
    expect(graph.size).toBe(21_700);
    expect(counts.unbalanced).toBe((200 * 199 * 198) / 6);
    expect(unbalanced).toHaveLength(1000);
  });
});

describe('triadAt', () => {
  const graph = graphOf(['', '+', '--', '...']);
  it('tells three nodes in the order of the graph', () => {
    expect(triadAt(graph, ['n3', 'n1', 'n2'])).toEqual({
      nodes: ['n1', 'n2', 'n3'],
      edges: ['1–2', '1–3', '2–3'],
      verdict: 'balanced',
    });
  });
  it('knows none where a side or a node is missing', () => {
    expect(triadAt(graph, ['n1', 'n2', 'n4'])).toBeUndefined();
    expect(triadAt(graph, ['n1', 'n2', 'constructor'])).toBeUndefined();
    expect(triadAt(graph, ['n1', 'n2', 'n2'])).toBeUndefined();
  });
});
