import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../web/graph/blocks.js';
import { type Frustration, frustrationOf } from '../../web/graph/frustration.js';
import { boundsOf } from '../../web/graph/frustration-bounds.js';
import { exactly } from '../../web/graph/frustration-exact.js';
import { indexedOf } from '../../web/graph/indexed.js';
import { seeded } from '../../web/graph/random.js';
import { bruteForce, frustratedBy, graphFrom, graphOf, type TestGraph, TRIBES } from '../support/signed.js';

/** How many divisions of all its components together are best; a component turned round makes no new one. */
const product = ({ components }: Frustration) => components.reduce((all, c) => all * (c.divisions ?? Number.NaN), 1);

/** Everything a result says must follow from its camps. */
function consistent(graph: TestGraph, found: Frustration): void {
  const second = new Set(found.components.flatMap((c) => c.camps[1]));
  expect(frustratedBy(graph, (node) => second.has(node))).toBe(found.upper);
  for (const { nodes, camps, frustrated, upper } of found.components) {
    expect([...camps[0], ...camps[1]].sort()).toEqual([...nodes].sort());
    expect(camps[0][0]).toBe(nodes[0]);
    expect(frustrated).toHaveLength(upper);
    for (const { edge } of frustrated) {
      const [a, b] = graph.extremities(edge);
      expect((second.has(a) !== second.has(b)) === (graph.getEdgeAttribute(edge, 'sign') === 1)).toBe(true);
    }
  }
}

/**
 * What brute force would say otherwise. It also counts how nodes without a line may be placed, and how whole components
 * may be turned, which no component tells.
 */
function disagreement(graph: TestGraph): string {
  const found = frustrationOf(graph);
  const byHand = bruteForce(graph);
  const loose = graph.order - found.components.reduce((sum, c) => sum + c.nodes.length, 0);
  const divisions = product(found) * 2 ** Math.max(0, loose + found.components.length - 1);
  const same = found.lower === byHand.index && found.upper === byHand.index && divisions === byHand.divisions;
  return same && found.proven ? '' : `${JSON.stringify({ ...byHand, found })}`;
}

describe('frustrationOf, known answers', () => {
  it('is 7 for Read’s sixteen tribes, by one division', () => {
    const graph = graphOf(TRIBES);
    const found = frustrationOf(graph);
    expect(found).toMatchObject({ lower: 7, upper: 7, proven: true, components: [{ divisions: 1, elsewhere: [] }] });
    consistent(graph, found);
    expect(found.components[0]?.frustrated.every(({ always }) => always)).toBe(true);
  });

  it('is 0 where all are friends, and the second camp is empty', () => {
    const [only] = frustrationOf(graphOf(['', '+', '++'])).components;
    expect(only).toMatchObject({ upper: 0, camps: [['n1', 'n2', 'n3'], []], divisions: 1 });
  });

  it('of three enemies, names the three dyads that could give way', () => {
    const [only] = frustrationOf(graphOf(['', '-', '--'])).components;
    expect(only).toMatchObject({ upper: 1, divisions: 3, frustrated: [{ edge: '1–2', always: false }] });
    expect(only?.elsewhere).toEqual(['1–3', '2–3']);
  });

  it('of several best divisions, takes the one against the least weight', () => {
    const graph = graphOf(['', '-', '--']);
    graph.setEdgeAttribute('1–2', 'weight', 5);
    graph.setEdgeAttribute('1–3', 'weight', 3);
    const [only] = frustrationOf(graph).components;
    expect(only?.frustrated.map(({ edge }) => edge)).toEqual(['2–3']);
  });

  it('leaves lines of both signs out', () => {
    const found = frustrationOf(graphOf(['', '-', '±-', '..±']));
    expect(found).toMatchObject({ upper: 0, components: [{ nodes: ['n1', 'n2', 'n3'] }] });
    expect(found.components).toHaveLength(1);
  });

  it('has no components without lines, and none at all in an empty graph', () => {
    expect(frustrationOf(graphOf(['', '.']))).toEqual({ lower: 0, upper: 0, proven: true, components: [] });
    expect(frustrationOf(graphOf([])).components).toEqual([]);
  });

  it('is half of all triads for complete graphs of enemies: lines less the largest cut', () => {
    for (const count of [3, 5, 8, 12]) {
      const graph = graphOf(Array.from({ length: count }, (_, i) => '-'.repeat(i)));
      expect(frustrationOf(graph).upper).toBe((count * (count - 1)) / 2 - Math.floor((count * count) / 4));
    }
  });
});

describe('frustrationOf equals brute force', () => {
  const nth = (count: number, number: number) =>
    graphFrom(
      count,
      Array.from({ length: 10 }, (_, place) => (['.', '+', '-'] as const)[Math.floor(number / 3 ** place) % 3] ?? '.'),
    );

  it('on every signed graph of up to four nodes', () => {
    for (let number = 0; number < 3 ** 6; number += 1) {
      expect(disagreement(nth(4, number))).toBe('');
      consistent(nth(4, number), frustrationOf(nth(4, number)));
    }
  });

  it('on every eleventh of the 59,049 of five nodes', () => {
    const wrong: string[] = [];
    for (let number = 0; number < 3 ** 10; number += 11) wrong.push(disagreement(nth(5, number)));
    expect(wrong.filter((words) => words !== '')).toEqual([]);
  });

  it('on any of six to eight nodes, with lines of both signs', () => {
    const list = fc.array(fc.constantFrom('+' as const, '-' as const, '.' as const, '±' as const), {
      minLength: 28,
      maxLength: 28,
    });
    fc.assert(
      fc.property(list, fc.integer({ min: 6, max: 8 }), (signs, count) => {
        const graph = graphFrom(count, signs);
        expect(disagreement(graph)).toBe('');
        consistent(graph, frustrationOf(graph));
      }),
    );
  });
});

/** A connected signed graph: a tree at random, and lines at random. */
function randomGraph(count: number, lines: number, seed: number): TestGraph {
  const random = seeded(seed);
  const graph = graphOf(Array.from({ length: count }, (_, i) => '.'.repeat(i)));
  const add = (a: number, b: number) => {
    if (a === b || graph.hasEdge(`n${a}`, `n${b}`)) return;
    graph.addUndirectedEdge(`n${a}`, `n${b}`, { sign: random() < 0.5 ? 1 : -1 });
  };
  for (let n = 2; n <= count; n += 1) add(n, 1 + Math.floor(random() * (n - 1)));
  for (let n = 0; n < lines; n += 1) add(1 + Math.floor(random() * count), 1 + Math.floor(random() * count));
  return graph;
}

describe('boundsOf', () => {
  it('holds the index between its bounds on fifty graphs of 6 to 16 nodes, and finds it', () => {
    let hits = 0;
    for (let seed = 1; seed <= 50; seed += 1) {
      const count = 6 + (seed % 11);
      const { nodes, edges } = indexedOf(randomGraph(count, 2 * count, seed));
      const { index } = exactly(nodes.length, edges);
      const { lower, upper, frustrated } = boundsOf(nodes.length, edges);
      expect(lower).toBeLessThanOrEqual(index);
      expect(upper).toBeGreaterThanOrEqual(index);
      expect(frustrated.filter(Boolean)).toHaveLength(upper);
      if (upper === index) hits += 1;
    }
    expect(hits).toBe(50);
  });

  it('gives the same for the same seed', () => {
    const { nodes, edges } = indexedOf(randomGraph(40, 100, 3));
    expect(boundsOf(nodes.length, edges, 7)).toEqual(boundsOf(nodes.length, edges, 7));
  });
});

describe('frustrationOf, more than twenty actors', () => {
  it('proves a ring of thirty with one enmity: an unbalanced cycle and one line that gives way', () => {
    const graph = graphOf(Array.from({ length: 30 }, (_, i) => `${'.'.repeat(Math.max(0, i - 1))}${i > 0 ? '+' : ''}`));
    graph.addUndirectedEdgeWithKey('1–30', 'n1', 'n30', { sign: -1 });
    const found = frustrationOf(graph);
    expect(found).toMatchObject({ lower: 1, upper: 1, proven: true });
    expect(found.components[0]?.divisions).toBeNull();
    consistent(graph, found);
  });

  it('says “at most” of twenty-two who are all enemies: 231 lines, of which 121 can be cut', () => {
    const graph = graphOf(Array.from({ length: 22 }, (_, i) => '-'.repeat(i)));
    const found = frustrationOf(graph);
    expect(found).toMatchObject({ upper: 110, proven: false });
    expect(found.lower).toBeGreaterThan(50);
    expect(found.components[0]?.frustrated[0]?.always).toBeNull();
    consistent(graph, found);
  });

  it('is exact for any number of actors in small blocks, and needs no deep stack', () => {
    // A chain of 1,000 triangles that share a node, each of three enemies.
    const graph = graphOf(['']);
    for (let n = 1; n <= 1999; n += 2) {
      graph.addNode(`n${n + 1}`);
      graph.addNode(`n${n + 2}`);
      for (const [a, b] of [
        [n, n + 1],
        [n, n + 2],
        [n + 1, n + 2],
      ] as const)
        graph.addUndirectedEdge(`n${a}`, `n${b}`, { sign: -1 });
    }
    const found = frustrationOf(graph);
    expect(found).toMatchObject({ lower: 1000, upper: 1000, proven: true });
    consistent(graph, found);
  });

  it('divides 5,000 actors in a line', () => {
    const graph = graphOf(['']);
    for (let n = 2; n <= 5000; n += 1) {
      graph.addNode(`n${n}`);
      graph.addUndirectedEdge(`n${n - 1}`, `n${n}`, { sign: -1 });
    }
    const [only] = frustrationOf(graph).components;
    expect(only).toMatchObject({ upper: 0, divisions: 1 });
    expect(only?.camps.map((camp) => camp.length)).toEqual([2500, 2500]);
  });

  it('bounds a graph of 600 actors and 5,000 lines', () => {
    const graph = randomGraph(600, 4_400, 1);
    const found = frustrationOf(graph);
    expect(found.lower).toBeGreaterThan(0);
    expect(found.upper).toBeLessThan(graph.size / 2);
    consistent(graph, found);
  });
});

describe('blocksOf', () => {
  const blocks = (rows: string[]) => {
    const { nodes, edges } = indexedOf(graphOf(rows));
    return blocksOf(nodes.length, edges).map((block) => block.map((place) => edges[place]?.key));
  };

  it('parts at a node that holds two cycles together, and takes a line in no cycle alone', () => {
    // Triangles 1–2–3 and 3–4–5, a line 5–6, a node alone.
    expect(blocks(['', '+', '++', '..+', '..++', '....+', '......'])).toEqual([
      ['1–2', '1–3', '2–3'],
      ['3–4', '3–5', '4–5'],
      ['5–6'],
    ]);
  });

  it('keeps cycles that share a line together', () => {
    expect(blocks(['', '+', '++', '+.+'])).toHaveLength(1);
  });
});
