/**
 * Balanced and unbalanced triads.
 *
 * Source: D. Cartwright, F. Harary, “Structural balance: a generalization of Heider’s theory”, Psychological Review 63
 * (1956), 277–293: a cycle is balanced if the product of its signs is positive. For three actors: all are friends, or
 * two friends share an enemy. Unbalanced are two friends of whom one is the friend and one the enemy of the third, and
 * three who are all enemies (J. A. Davis, “Clustering and structural balance in graphs”, Human Relations 20 (1967),
 * 181–187, would let the last pass; Cartwright and Harary do not). The share of triangles that are balanced is their
 * degree of balance, restricted to cycles of three.
 *
 * A triad with a side of both signs has no product and is counted apart. A triad of which two sides have a sign and the
 * third has none is “not stated”: it is counted from the degrees, Σ d(d − 1)/2 − 3 × triangles, and listed (`open-triads.ts`) only
 * where someone asks.
 *
 * Each edge looks through the shorter of two lists of neighbours, which takes time in proportion to edges × arboricity
 * (N. Chiba, T. Nishizeki, “Arboricity and subgraph listing algorithms”, SIAM Journal on Computing 14 (1985), 210–223).
 */
import { edgesAt, type GraphWithSigns, type IndexedEdge, indexedOf } from './indexed.js';

export type Verdict = 'balanced' | 'unbalanced' | 'mixed';

/** Three nodes, all related. */
export interface Triad {
  /** Keys, in the order of the graph. */
  readonly nodes: readonly [string, string, string];
  /** Keys of the edges first–second, first–third, second–third. */
  readonly edges: readonly [string, string, string];
  readonly verdict: Verdict;
}

export interface Triads {
  readonly counts: Readonly<Record<Verdict, number>> & { readonly notStated: number };
  /** Of the triangles whose sides have one sign each: by how many are negative (0 to 3). */
  readonly negatives: readonly [number, number, number, number];
  /** Balanced of balanced and unbalanced, 0 to 1; null if there are neither. */
  readonly share: number | null;
  /** For each node, in the order of the graph: its triangles by verdict. */
  readonly at: readonly Readonly<Record<Verdict, number>>[];
  /** The first of each verdict, in the order of the graph; `counts` says how many there are. */
  readonly balanced: readonly Triad[];
  readonly unbalanced: readonly Triad[];
  readonly mixed: readonly Triad[];
}

/** @param limit how many triads of each verdict are listed */
export function triadsOf(graph: GraphWithSigns, limit = 1000): Triads {
  const { nodes, edges } = indexedOf(graph);
  const listed: Record<Verdict, Triad[]> = { balanced: [], unbalanced: [], mixed: [] };
  const counts: Tally = { balanced: 0, unbalanced: 0, mixed: 0 };
  const at = nodes.map((): Tally => ({ balanced: 0, unbalanced: 0, mixed: 0 }));
  const negatives: [number, number, number, number] = [0, 0, 0, 0];
  const key = (place: number) => nodes[place] ?? '';
  forEachTriangle(nodes.length, edges, (ab, ac, bc) => {
    const verdict = verdictOf([ab.sign, ac.sign, bc.sign]);
    for (const tally of [counts, at[ab.a], at[ab.b], at[bc.b]]) if (tally) tally[verdict] += 1;
    if (verdict !== 'mixed') negatives[((3 - ab.sign - ac.sign - bc.sign) / 2) as 0 | 1 | 2 | 3] += 1;
    if (listed[verdict].length >= limit) return;
    listed[verdict].push({ nodes: [key(ab.a), key(ab.b), key(bc.b)], edges: [ab.key, ac.key, bc.key], verdict });
  });
  const closed = counts.balanced + counts.unbalanced;
  const triangles = closed + counts.mixed;
  const notStated = twoPaths(nodes.length, edges) - 3 * triangles;
  const share = closed === 0 ? null : counts.balanced / closed;
  return { counts: { ...counts, notStated }, negatives, share, at, ...listed };
}

type Tally = Record<Verdict, number>;

/** The triad of three nodes, told in the order of the graph; undefined where two of them are not related. */
export function triadAt(graph: GraphWithSigns, three: readonly [string, string, string]): Triad | undefined {
  if (!three.every((key) => graph.hasNode(key))) return undefined;
  const [first, second, third] = graph.filterNodes((key) => three.includes(key));
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const [ab, ac, bc] = [graph.edge(first, second), graph.edge(first, third), graph.edge(second, third)];
  if (ab === undefined || ac === undefined || bc === undefined) return undefined;
  const signs = [ab, ac, bc].map((key) => graph.getEdgeAttribute(key, 'sign'));
  return { nodes: [first, second, third], edges: [ab, ac, bc], verdict: verdictOf(signs) };
}

/** Cartwright and Harary’s rule: the product of the signs. */
function verdictOf(signs: readonly (1 | 0 | -1 | 'mixed')[]): Verdict {
  const product = signs.reduce<number>((result, sign) => result * (sign === 'mixed' ? 0 : sign), 1);
  return product > 0 ? 'balanced' : product < 0 ? 'unbalanced' : 'mixed';
}

type Visit = (ab: IndexedEdge, ac: IndexedEdge, bc: IndexedEdge) => void;

/** Every triangle a < b < c once, in the order of its places. */
function forEachTriangle(count: number, edges: readonly IndexedEdge[], visit: Visit): void {
  const after: Map<number, IndexedEdge>[] = Array.from({ length: count }, () => new Map());
  for (const edge of edges) after[edge.a]?.set(edge.b, edge);
  for (const ab of edges) {
    const [ofA, ofB] = [after[ab.a], after[ab.b]];
    if (!ofA || !ofB) continue;
    for (const c of (ofA.size < ofB.size ? ofA : ofB).keys()) {
      const [ac, bc] = [ofA.get(c), ofB.get(c)];
      if (ac && bc) visit(ab, ac, bc);
    }
  }
}

/** How often two edges meet in a node. */
function twoPaths(count: number, edges: readonly IndexedEdge[]): number {
  return edgesAt(count, edges).reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
}
