/**
 * What can be said of the frustration index of a signed graph too large to try all divisions.
 *
 * Above (“at most”): a division found by seeded local search. From a division that suits a spanning tree, nodes change
 * camp as long as that frustrates fewer edges; then a few are moved by chance and the search goes on, and what is not
 * worse is kept (iterated local search; H. R. Lourenço, O. C. Martin, T. Stützle, in Handbook of Metaheuristics, 2003).
 *
 * Below (“at least”): unbalanced cycles that share no edge, see `disjoint-cycles.ts`. Where both bounds meet, the index is
 * proven.
 */
import { disjointCycles } from './disjoint-cycles.js';
import type { IndexedEdge } from './indexed.js';
import { Net } from './net.js';
import { pick, type Random, seeded } from './random.js';

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
  /** For each edge, whether the best division found frustrates it. */
  readonly frustrated: readonly boolean[];
}

/** Work is counted, not timed, so that the result is the same on every machine. */
const LOOKS = 3_000_000;
const LOOKS_AN_EDGE = 20_000;
/** After each the lower bound is sought anew: where it is met, there is nothing more to find. */
const ROUNDS = 4;

/** @param edges of a connected graph without edges of both signs */
export function boundsOf(count: number, edges: readonly IndexedEdge[], seed = 1): Bounds {
  const net = new Net(count, edges);
  const division = new Division(net, onTree(net));
  const random = seeded(seed);
  const looks = Math.min(LOOKS, LOOKS_AN_EDGE * edges.length) / ROUNDS;
  const below = looks * 8; // a look at a way round costs less than a move
  division.settle();
  let lower = disjointCycles(net, division.frustrated(), below);
  for (let round = 0; round < ROUNDS && lower < division.index; round += 1) {
    improve(division, random, looks);
    lower = Math.max(lower, disjointCycles(net, division.frustrated(), below));
  }
  return { lower, upper: division.index, frustrated: division.frustrated() };
}

/** Camps (0 and 1) that satisfy every edge of a spanning tree, found in breadth. */
function onTree({ count, from, to, signs }: Net): Int8Array {
  const camps = new Int8Array(count).fill(-1);
  const queue = [0];
  camps[0] = 0;
  for (const node of queue) {
    for (let n = from[node] ?? 0; n < (from[node + 1] ?? 0); n += 1) {
      const other = to[n] ?? 0;
      if ((camps[other] ?? 0) >= 0) continue;
      camps[other] = (signs[n] ?? 0) > 0 ? (camps[node] ?? 0) : 1 - (camps[node] ?? 0);
      queue.push(other);
    }
  }
  return camps;
}

/** A division of all nodes, and what moving each would change. */
class Division {
  /** Frustrated minus satisfied edges at each node: what a move saves. */
  readonly saves: Int32Array;
  index = 0;
  looks = 0;

  constructor(
    private readonly net: Net,
    readonly camps: Int8Array,
  ) {
    this.saves = new Int32Array(net.count);
    for (const { a, b, sign } of net.edges) {
      const worse = (camps[a] !== camps[b]) === sign > 0;
      this.index += worse ? 1 : 0;
      for (const node of [a, b]) this.saves[node] = (this.saves[node] ?? 0) + (worse ? 1 : -1);
    }
  }

  move(node: number): void {
    const { from, to, signs } = this.net;
    const { camps, saves } = this;
    this.index -= saves[node] ?? 0;
    saves[node] = -(saves[node] ?? 0);
    const camp = 1 - (camps[node] ?? 0);
    camps[node] = camp;
    const end = from[node + 1] ?? 0;
    for (let n = from[node] ?? 0; n < end; n += 1) {
      const other = to[n] ?? 0;
      const worse = (camps[other] !== camp) === (signs[n] ?? 0) > 0;
      saves[other] = (saves[other] ?? 0) + (worse ? 2 : -2);
      if ((saves[other] ?? 0) > 0) this.open.push(other);
    }
    this.looks += end - (from[node] ?? 0) + 1;
  }

  /** Nodes that may be worth moving. */
  readonly open: number[] = [];

  frustrated(): readonly boolean[] {
    return this.net.edges.map(({ a, b, sign }) => (this.camps[a] !== this.camps[b]) === sign > 0);
  }

  /** Looks at every node, and moves until no single move saves anything. */
  settle(): void {
    for (let node = 0; node < this.net.count; node += 1) this.open.push(node);
    this.descend();
  }

  /** The same for the nodes that may be worth moving. */
  descend(): void {
    for (let node = this.open.pop(); node !== undefined; node = this.open.pop()) {
      if ((this.saves[node] ?? 0) > 0) this.move(node);
    }
  }
}

/** Moves a few nodes by chance and settles, again and again; ends at the best division met. */
function improve(division: Division, random: Random, looks: number): void {
  const { camps, saves } = division;
  const end = division.looks + looks;
  let best = { index: division.index, camps: camps.slice(), saves: saves.slice() };
  while (division.looks < end && best.index > 0) {
    for (let kick = 2 + pick(random, 4); kick > 0; kick -= 1) {
      const node = pick(random, camps.length);
      division.move(node);
      division.open.push(node);
    }
    division.descend();
    if (division.index > best.index) {
      camps.set(best.camps);
      saves.set(best.saves);
      division.index = best.index;
    } else best = { index: division.index, camps: camps.slice(), saves: saves.slice() };
    division.looks += camps.length;
  }
}
