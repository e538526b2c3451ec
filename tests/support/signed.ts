/** Signed graphs for tests, and what they must give, worked out the long way. */
import { UndirectedGraph } from 'graphology';

export type Sign = 1 | -1 | 'mixed';
export type TestGraph = UndirectedGraph<Record<string, never>, { sign: Sign; weight?: number }>;

/** Rows below the diagonal of a matrix: `+`, `-`, `±` for both, `.` for nothing. Nodes are called n1, n2 … */
export function graphOf(rows: readonly string[]): TestGraph {
  const graph: TestGraph = new UndirectedGraph();
  rows.forEach((row, i) => {
    graph.addNode(`n${i + 1}`);
    [...row].forEach((sign, j) => {
      if (sign === '.') return;
      const attributes = { sign: sign === '+' ? (1 as const) : sign === '-' ? (-1 as const) : ('mixed' as const) };
      graph.addUndirectedEdgeWithKey(`${j + 1}–${i + 1}`, `n${i + 1}`, `n${j + 1}`, attributes);
    });
  });
  return graph;
}

/** The graph whose pairs, taken row by row, have the signs of the list. */
export function graphFrom(count: number, signs: readonly ('+' | '-' | '.' | '±')[]): TestGraph {
  const rows = Array.from({ length: count }, (_, i) => signs.slice((i * (i - 1)) / 2, (i * (i + 1)) / 2).join(''));
  return graphOf(rows);
}

/**
 * The alliances (+) and enmities (−) of sixteen groups of the Gahuku-Gama in the highlands of New Guinea, as told in
 * K. E. Read, “Cultures of the Central Highlands, New Guinea”, Southwestern Journal of Anthropology 10 (1954), 1–43, and
 * used as a known answer since P. Hage and F. Harary, Structural Models in Anthropology (1983), 56–60.
 */
export const TRIBES: readonly string[] = [
  '',
  '+',
  '--',
  '-.+',
  '--..',
  '--+..',
  '..+.++',
  '..++.++',
  '.-..+-..',
  '.-......+',
  '.....+++--',
  '-....+++..+',
  '.....-+.++-.',
  '....+..-...-+',
  '++..-...-----.',
  '++..--....----+',
];

/** How many edges a division frustrates. */
export function frustratedBy(graph: TestGraph, isSecond: (node: string) => boolean): number {
  return graph.filterEdges((_, { sign }, a, b) => sign !== 'mixed' && (isSecond(a) !== isSecond(b)) === (sign === 1))
    .length;
}

/** The index and the number of best divisions of all nodes, by trying every one; swapped camps count once. */
export function bruteForce(graph: TestGraph): { index: number; divisions: number } {
  const nodes = graph.nodes();
  const place = new Map(nodes.map((node, n) => [node, n]));
  let [index, divisions] = [Infinity, 0];
  for (let mask = 0; mask < 2 ** Math.max(0, nodes.length - 1); mask += 1) {
    const found = frustratedBy(graph, (node) => ((mask >> (place.get(node) ?? 0)) & 1) === 1);
    if (found < index) [index, divisions] = [found, 0];
    if (found === index) divisions += 1;
  }
  return { index, divisions };
}

/** Triangles by the product of their signs: 1, −1, or 0 where a side has both. */
export function trianglesByHand(graph: TestGraph): Record<string, number> {
  const nodes = graph.nodes();
  const found: Record<string, number> = { '1': 0, '-1': 0, '0': 0, open: 0 };
  const sign = (a: string, b: string) => {
    const edge = graph.edge(a, b);
    if (edge === undefined) return undefined;
    const own = graph.getEdgeAttribute(edge, 'sign');
    return own === 'mixed' ? 0 : own;
  };
  for (const [i, a] of nodes.entries()) {
    for (const [j, b] of nodes.entries()) {
      for (const [k, c] of nodes.entries()) {
        if (!(i < j && j < k)) continue;
        const sides = [sign(a, b), sign(a, c), sign(b, c)].filter((s) => s !== undefined);
        const product = String(sides.reduce<number>((all, s) => (all * s) | 0, 1));
        if (sides.length === 3) found[product] = (found[product] ?? 0) + 1;
        if (sides.length === 2) found['open'] = (found['open'] ?? 0) + 1;
      }
    }
  }
  return found;
}
