/**
 * The best divisions of a small signed graph, by looking at all of them.
 *
 * Divisions are gone through so that each differs from the one before by one node (F. Gray’s reflected binary code, US
 * patent 2,632,058, 1953); what a move changes is counted in bit sets.
 */
import type { IndexedEdge } from './indexed.js';

/** Twenty nodes have 2¹⁹ divisions; a bit set holds up to 31 nodes. */
export const EXACT_UP_TO = 20;

export interface Exact {
  /** How many edges every division frustrates at least. */
  readonly index: number;
  /** How many divisions frustrate no more than that; swapping the two camps makes no new one. */
  readonly divisions: number;
  /** For each edge: whether the chosen division frustrates it, and whether all, or some, of the best do. */
  readonly edges: readonly { readonly frustrated: boolean; readonly always: boolean; readonly ever: boolean }[];
}

/**
 * Of several best divisions the one is chosen that frustrates the least weight; then the one in which the earliest
 * possible nodes stand with the first.
 * @param count at most `EXACT_UP_TO`; node n is bit count − 1 − n, and the first node never moves
 */
export function exactly(count: number, edges: readonly IndexedEdge[]): Exact {
  if (count > EXACT_UP_TO)
    throw new RangeError(`exactly is for up to ${EXACT_UP_TO} nodes; use boundsOf for ${count}.`);
  const bit = (node: number) => count - 1 - node;
  const [friends, foes] = [new Int32Array(count), new Int32Array(count)];
  for (const { a, b, sign } of edges) {
    const near = sign > 0 ? friends : foes;
    near[bit(a)] = (near[bit(a)] ?? 0) | (1 << bit(b));
    near[bit(b)] = (near[bit(b)] ?? 0) | (1 << bit(a));
  }
  const best = new Best(edges.map(({ a, b, sign, weight }) => ({ a: bit(a), b: bit(b), apart: sign < 0, weight })));
  let mask = 0;
  let index = edges.filter((edge) => edge.sign < 0).length;
  best.offer(mask, index);
  for (let turn = 1; turn < 2 ** (count - 1); turn += 1) {
    const moved = 31 - Math.clz32(turn & -turn);
    const same = (mask >> moved) & 1 ? mask : ~mask;
    const [loved, hated] = [friends[moved] ?? 0, foes[moved] ?? 0];
    index += bits(loved) + bits(hated) - 2 * (bits(loved & ~same) + bits(hated & same));
    mask ^= 1 << moved;
    best.offer(mask, index);
  }
  return best.result();
}

/** How many bits are set, counted side by side in pairs, fours and eights. */
function bits(set: number): number {
  const pairs = set - ((set >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

interface Wish {
  readonly a: number;
  readonly b: number;
  /** The two want to be in different camps. */
  readonly apart: boolean;
  readonly weight: number;
}

const isFrustrated = ({ a, b, apart }: Wish, mask: number) => (((mask >> a) ^ (mask >> b)) & 1) !== Number(apart);

/** The best so far, and what all of the best have in common. */
class Best {
  private index = Infinity;
  private divisions = 0;
  private chosen = 0;
  private weight = Infinity;
  /** In how many of the best each edge is frustrated. */
  private readonly times: Float64Array;

  constructor(private readonly wishes: readonly Wish[]) {
    this.times = new Float64Array(wishes.length);
  }

  offer(mask: number, index: number): void {
    if (index > this.index) return;
    if (index < this.index) {
      this.index = index;
      this.divisions = 0;
      this.weight = Infinity;
      this.times.fill(0);
    }
    this.divisions += 1;
    let weight = 0;
    this.wishes.forEach((wish, n) => {
      if (!isFrustrated(wish, mask)) return;
      this.times[n] = (this.times[n] ?? 0) + 1;
      weight += wish.weight;
    });
    if (weight > this.weight || (weight === this.weight && mask > this.chosen)) return;
    this.weight = weight;
    this.chosen = mask;
  }

  result(): Exact {
    const { index, divisions, chosen } = this;
    const edges = this.wishes.map((wish, n) => ({
      frustrated: isFrustrated(wish, chosen),
      always: this.times[n] === divisions,
      ever: (this.times[n] ?? 0) > 0,
    }));
    return { index, divisions, edges };
  }
}
