/** A signed graph in flat arrays, for searches that walk it many times. */
import { edgesAt, type IndexedEdge } from './indexed.js';

/** Neighbours in flat arrays: those of node n stand from `from[n]` to `from[n + 1]`. */
export class Net {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly by: Int32Array;
  readonly signs: Int8Array;

  constructor(
    readonly count: number,
    readonly edges: readonly IndexedEdge[],
  ) {
    const at = edgesAt(count, edges);
    this.from = new Int32Array(count + 1);
    at.forEach(({ length }, node) => {
      this.from[node + 1] = (this.from[node] ?? 0) + length;
    });
    this.by = Int32Array.from(at.flat());
    this.signs = Int8Array.from(this.by, (edge) => edges[edge]?.sign ?? 0);
    this.to = new Int32Array(this.by.length);
    at.forEach((own, node) => {
      own.forEach((edge, n) => {
        this.to[(this.from[node] ?? 0) + n] = otherEnd(edges[edge], node);
      });
    });
  }
}

/** The end of an edge that is not this one. */
export const otherEnd = (edge: IndexedEdge | undefined, node: number) => (edge?.a === node ? edge.b : (edge?.a ?? 0));
