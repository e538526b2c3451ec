/** A signed graph in numbers: measures walk over arrays, and keys come back at the end. */
import type { AbstractGraph, Attributes } from 'graphology-types';

/** A graph whose edges are positive, negative, or of both signs at once; how much each weighs is 1 unless it says. */
export type GraphWithSigns = AbstractGraph<Attributes, { readonly sign: 1 | -1 | 'mixed'; readonly weight?: number }>;

export interface IndexedEdge {
  readonly key: string;
  /** Places of the two nodes; `a` < `b`. */
  readonly a: number;
  readonly b: number;
  /** 0 for both signs at once. */
  readonly sign: 1 | 0 | -1;
  /** 0 or more. */
  readonly weight: number;
}

export interface IndexedGraph {
  /** Keys, in the order of the graph. */
  readonly nodes: readonly string[];
  readonly edges: readonly IndexedEdge[];
}

/** Nodes keep their order; edges come by the places of their ends, so that the order in which they were added is gone. */
export function indexedOf(graph: GraphWithSigns): IndexedGraph {
  const nodes = graph.nodes();
  const places = new Map(nodes.map((key, place) => [key, place]));
  const edges: IndexedEdge[] = [];
  graph.forEachEdge((key, { sign, weight = 1 }, source, target) => {
    const [one, other] = [places.get(source) ?? 0, places.get(target) ?? 0];
    if (one === other) return;
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    edges.push({ key, a, b, sign: sign === 'mixed' ? 0 : sign, weight });
  });
  return { nodes, edges: edges.sort((one, other) => one.a - other.a || one.b - other.b) };
}

/** For each node the places of the edges at it, in their order. */
export function edgesAt(count: number, edges: readonly IndexedEdge[]): readonly (readonly number[])[] {
  const at: number[][] = Array.from({ length: count }, () => []);
  edges.forEach(({ a, b }, place) => {
    at[a]?.push(place);
    at[b]?.push(place);
  });
  return at;
}
