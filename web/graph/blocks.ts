/**
 * Blocks: the largest parts of a graph that no single node holds together. A line that is in no cycle is a block alone.
 *
 * Source: J. Hopcroft, R. Tarjan, “Algorithm 447: efficient algorithms for graph manipulation”, Communications of the ACM
 * 16 (1973), 372–378. Every cycle lies in one block, so whatever is worked out from cycles adds up over blocks. Written
 * as a loop: an article may chain any number of actors, and a call stack is short.
 */
import type { IndexedEdge } from './indexed.js';
import { edgesAt } from './indexed.js';

/** For each block the places of its edges, in order; blocks in the order of their first edge. */
export function blocksOf(count: number, edges: readonly IndexedEdge[]): readonly (readonly number[])[] {
  const at = edgesAt(count, edges);
  const blocks: number[][] = [];
  const search = new Search(count);
  for (let root = 0; root < count; root += 1) {
    if (search.seen(root)) continue;
    search.enter(root, -1);
    while (search.path.length > 0) step(search, edges, at, blocks);
  }
  for (const block of blocks) block.sort((one, other) => one - other);
  return blocks.sort((one, other) => (one[0] ?? 0) - (other[0] ?? 0));
}

/** Where a search in depth stands. */
class Search {
  /** When each node was first met; −1 for not yet. */
  readonly met: Int32Array;
  /** The earliest node that can be reached from below a node. */
  readonly low: Int32Array;
  /** How many of a node's edges have been looked at. */
  readonly next: Int32Array;
  /** The nodes on the way down, and the edge by which each was entered. */
  readonly path: number[] = [];
  readonly by: number[] = [];
  /** Edges that no block has yet. */
  readonly open: number[] = [];
  private clock = 0;

  constructor(count: number) {
    this.met = new Int32Array(count).fill(-1);
    this.low = new Int32Array(count);
    this.next = new Int32Array(count);
  }

  seen(node: number): boolean {
    return (this.met[node] ?? -1) >= 0;
  }

  enter(node: number, edge: number): void {
    this.met[node] = this.clock;
    this.low[node] = this.clock;
    this.clock += 1;
    this.path.push(node);
    this.by.push(edge);
  }

  lower(node: number, to: number): void {
    this.low[node] = Math.min(this.low[node] ?? 0, to);
  }
}

type Places = readonly (readonly number[])[];

/** Looks at the next edge of the deepest node, or goes back up from it. */
function step(search: Search, edges: readonly IndexedEdge[], at: Places, blocks: number[][]): void {
  const { path, by, open, met, low, next } = search;
  const node = path.at(-1) ?? 0;
  const entered = by.at(-1) ?? -1;
  const place = at[node]?.[next[node] ?? 0];
  if (place === undefined) {
    path.pop();
    by.pop();
    const above = path.at(-1);
    if (above === undefined) return;
    search.lower(above, low[node] ?? 0);
    if ((low[node] ?? 0) >= (met[above] ?? 0)) blocks.push(open.splice(open.lastIndexOf(entered)));
    return;
  }
  next[node] = (next[node] ?? 0) + 1;
  const edge = edges[place];
  if (!edge || place === entered) return;
  const other = edge.a === node ? edge.b : edge.a;
  if (!search.seen(other)) {
    open.push(place);
    search.enter(other, place);
  } else if ((met[other] ?? 0) < (met[node] ?? 0)) {
    open.push(place);
    search.lower(node, met[other] ?? 0);
  }
}
