/**
 * A lower bound of the frustration index: unbalanced cycles that share no edge, each of which must have a frustrated edge
 * of its own.
 *
 * Source: S. Aref, M. C. Wilson, “Measuring partial balance in signed networks”, Journal of Complex Networks 6 (2018),
 * 566–595, on bounds of the index. A cycle with exactly one edge that a division frustrates is unbalanced. So for each
 * such edge a shortest way round is sought among the edges that the division satisfies and no other cycle has used.
 */
import { type Net, otherEnd } from './net.js';

/**
 * How many of the frustrated edges can be given a way round: triangles first, then four edges, then longer ones.
 * @param looks how many edges may be looked at; it ends early, with a lower bound that is less good, where that is not
 * enough
 */
export function disjointCycles(net: Net, frustrated: readonly boolean[], looks: number): number {
  const used = Uint8Array.from(frustrated, Number);
  const ways = new WaysRound(net, used, looks);
  const edges = frustrated.flatMap((is, n) => (is ? [n] : []));
  const left = edges.filter((n) => !ways.take(n, 2));
  const still = left.filter((n) => !ways.take(n, 3));
  return edges.length - still.filter((n) => !ways.take(n, net.count)).length;
}

/** Ways round by edges that are still free, found in breadth. */
class WaysRound {
  private readonly stamp: Int32Array;
  private readonly entered: Int32Array;
  private turn = 0;

  constructor(
    private readonly net: Net,
    private readonly used: Uint8Array,
    private looks: number,
  ) {
    this.stamp = new Int32Array(net.count);
    this.entered = new Int32Array(net.count);
  }

  /** Uses up a shortest way of at most `longest` edges between the ends of an edge, and says whether there is one. */
  take(edge: number, longest: number): boolean {
    const { a = 0, b = 0 } = this.net.edges[edge] ?? {};
    if (!this.reaches(a, b, longest)) return false;
    for (let node = b; node !== a; ) {
      const by = this.entered[node] ?? 0;
      this.used[by] = 1;
      node = otherEnd(this.net.edges[by], node);
    }
    return true;
  }

  private reaches(start: number, goal: number, longest: number): boolean {
    const { from, to, by } = this.net;
    this.turn += 1;
    this.stamp[start] = this.turn;
    let front = [start];
    for (let steps = 0; steps < longest && front.length > 0 && this.looks > 0; steps += 1) {
      const next: number[] = [];
      for (const node of front) {
        for (let n = from[node] ?? 0; n < (from[node + 1] ?? 0); n += 1) {
          this.looks -= 1;
          const other = to[n] ?? 0;
          if (this.used[by[n] ?? 0] === 1 || this.stamp[other] === this.turn) continue;
          this.stamp[other] = this.turn;
          this.entered[other] = by[n] ?? 0;
          if (other === goal) return true;
          next.push(other);
        }
      }
      front = next;
    }
    return false;
  }
}
