/**
 * Positions for graphs too large to be searched. The most-related actors are placed first and come to rest; the others
 * join them a batch at a time, each in the middle of those it is related to, and all make room. At last no two discs
 * overlap. Every turn takes time in proportion to discs and lines: only near discs push each other.
 */
import type { Point } from '../scene.js';
import { length } from './geometry.js';
import { Grid } from './grid.js';
import { type Arrangement, blank, type LayoutProblem } from './problem.js';
import type { Steps } from './steps.js';

/** Up to here crossings are searched away. */
const MOST_NODES = 60;
const MOST_LINKS = 72;

/** How many are placed first, and how many times more there are after each batch. */
const FIRST = 24;
const GROWTH = 1.6;
/** Turns in which a batch, and at last all, come to rest. */
const TURNS = 12;
const LAST_TURNS = 40;
/** Turns in which discs that overlap are pushed apart. */
const APART_TURNS = 60;
/** Least gap between two discs, and between a disc and the frame, px. */
const GAP = 10;
const RIM = 12;

/** Cosine and sine of the golden angle, so that no trigonometric function is called. */
const TURN = { x: -0.7373688780783197, y: 0.6754902942615238 };

export const isCrowd = (nodes: number, links: number): boolean => nodes > MOST_NODES || links > MOST_LINKS;

/** Links of each node, as indices into `links`. */
function linksAt({ nodes, links }: LayoutProblem): readonly number[][] {
  const at: number[][] = nodes.map(() => []);
  links.forEach(({ a, b }, l) => {
    at[a]?.push(l);
    at[b]?.push(l);
  });
  return at;
}

/** The most-related first; of equals in the given order. */
function ranked(problem: LayoutProblem, at: readonly (readonly number[])[]): number[] {
  const degree = (n: number) => at[n]?.length ?? 0;
  return problem.nodes.map((_, n) => n).sort((a, b) => degree(b) - degree(a) || a - b);
}

/** Where everyone stands who has been placed. */
class Crowd {
  readonly at: Arrangement;
  private readonly placed: number[] = [];
  private readonly isPlaced: Uint8Array;
  private readonly fx: Float64Array;
  private readonly fy: Float64Array;
  private readonly linksAt: readonly (readonly number[])[];
  readonly order: readonly number[];
  private way: Point = { x: 1, y: 0 };

  constructor(private readonly problem: LayoutProblem) {
    const { nodes } = problem;
    this.at = blank(problem);
    this.isPlaced = new Uint8Array(nodes.length);
    this.fx = new Float64Array(nodes.length);
    this.fy = new Float64Array(nodes.length);
    this.linksAt = linksAt(problem);
    this.order = ranked(problem, this.linksAt);
  }

  get count(): number {
    return this.placed.length;
  }

  /** Places the next ones, up to `count`: amid those they are related to, or in a spiral around the middle. */
  join(count: number): void {
    const { frame, links } = this.problem;
    const near = this.ideal(count);
    for (const node of this.order.slice(this.placed.length, count)) {
      let [x, y, n] = [0, 0, 0];
      for (const l of this.linksAt[node] ?? []) {
        const link = links[l];
        const other = link?.a === node ? link.b : (link?.a ?? node);
        if (this.isPlaced[other] !== 1) continue;
        x += this.at.x[other] as number;
        y += this.at.y[other] as number;
        n += 1;
      }
      const r = n > 0 ? near : 0.47 * Math.sqrt((this.placed.length + 0.5) / this.order.length);
      this.at.x[node] = n > 0 ? x / n + near * this.way.x : frame.width * (0.5 + r * this.way.x);
      this.at.y[node] = n > 0 ? y / n + near * this.way.y : frame.height * (0.5 + r * this.way.y);
      this.isPlaced[node] = 1;
      this.placed.push(node);
      const { x: wx, y: wy } = this.way;
      this.way = { x: wx * TURN.x - wy * TURN.y, y: wx * TURN.y + wy * TURN.x };
    }
  }

  /** Distance between neighbors if so many fill the frame evenly, px. */
  private ideal(count: number): number {
    const { width, height } = this.problem.frame;
    return Math.sqrt((width * height) / Math.max(1, count));
  }

  /** One turn: near ones push each other, lines pull, nobody goes farther than `reach` ideal distances. */
  relax(reach: number): void {
    const k = this.ideal(this.placed.length);
    this.fx.fill(0);
    this.fy.fill(0);
    const grid = new Grid(2 * k);
    for (const n of this.placed) grid.add(n, this.at.x[n] as number, this.at.y[n] as number);
    grid.pairs((a, b) => this.force(a, b, (d) => (d < 2 * k ? -(k * k) / d : 0)));
    for (const { a, b } of this.problem.links) {
      if (this.isPlaced[a] !== 1 || this.isPlaced[b] !== 1) continue;
      // Who has many lines is not drawn together with all that they lead to.
      const many = Math.max(this.linksAt[a]?.length ?? 1, this.linksAt[b]?.length ?? 1);
      this.force(a, b, (d) => (d * d) / k / (4 + 3 * many));
    }
    for (const n of this.placed) this.step(n, reach * k);
  }

  private force(a: number, b: number, strength: (d: number) => number): void {
    const dx = (this.at.x[b] as number) - (this.at.x[a] as number);
    const dy = (this.at.y[b] as number) - (this.at.y[a] as number);
    const d = length(dx, dy) || 0.01;
    const f = strength(d) / d;
    this.fx[a] = (this.fx[a] as number) + dx * f;
    this.fy[a] = (this.fy[a] as number) + dy * f;
    this.fx[b] = (this.fx[b] as number) - dx * f;
    this.fy[b] = (this.fy[b] as number) - dy * f;
  }

  private step(n: number, reach: number): void {
    const [fx, fy] = [this.fx[n] as number, this.fy[n] as number];
    const d = length(fx, fy) || 1;
    const far = Math.min(d, reach) / d;
    this.put(n, (this.at.x[n] as number) + fx * far, (this.at.y[n] as number) + fy * far);
  }

  private put(n: number, x: number, y: number): void {
    const { frame, nodes } = this.problem;
    const room = (nodes[n]?.radius ?? 0) + (nodes[n]?.ring ?? 0) + RIM;
    this.at.x[n] = Math.min(frame.width - room, Math.max(room, x));
    this.at.y[n] = Math.min(frame.height - room, Math.max(room, y));
  }

  /** Stretches the whole to fill the frame. */
  spread(): void {
    const { width, height } = this.problem.frame;
    for (const [along, size] of [
      [this.at.x, width],
      [this.at.y, height],
    ] as const) {
      let [low, high] = [Infinity, -Infinity];
      for (const v of along) [low, high] = [Math.min(low, v), Math.max(high, v)];
      const wide = high - low;
      if (!(wide > 0)) continue;
      for (let n = 0; n < along.length; n++) along[n] = size * (0.04 + 0.92 * (((along[n] as number) - low) / wide));
    }
  }

  /** Pushes discs apart that stand too near each other; false if there are none. */
  part(): boolean {
    const { nodes } = this.problem;
    const reach = (n: number) => (nodes[n]?.radius ?? 0) + (nodes[n]?.ring ?? 0);
    const grid = new Grid(2 * Math.max(1, ...nodes.map((_, n) => reach(n))) + GAP);
    for (const n of this.placed) grid.add(n, this.at.x[n] as number, this.at.y[n] as number);
    let parted = false;
    grid.pairs((a, b) => {
      const dx = (this.at.x[b] as number) - (this.at.x[a] as number);
      const dy = (this.at.y[b] as number) - (this.at.y[a] as number);
      const d = length(dx, dy);
      const short = reach(a) + reach(b) + GAP - d;
      if (short <= 0.5) return;
      parted = true;
      const [ux, uy] = d > 0.01 ? [dx / d, dy / d] : [TURN.x, TURN.y];
      this.put(a, (this.at.x[a] as number) - (ux * short) / 2, (this.at.y[a] as number) - (uy * short) / 2);
      this.put(b, (this.at.x[b] as number) + (ux * short) / 2, (this.at.y[b] as number) + (uy * short) / 2);
    });
    return parted;
  }
}

/** The positions, in steps that tell how many of the discs have been placed. */
export function* crowdSteps(problem: LayoutProblem): Steps<Arrangement> {
  const crowd = new Crowd(problem);
  const all = problem.nodes.length;
  for (let count = Math.min(FIRST, all); ; count = Math.min(all, Math.ceil(count * GROWTH))) {
    const before = crowd.count;
    crowd.join(count);
    const turns = count === all ? LAST_TURNS : TURNS;
    for (let turn = 0; turn < turns; turn++) {
      crowd.relax(0.6 * (1 - turn / turns));
      yield { done: before + Math.floor(((count - before) * (turn + 1)) / turns), of: all };
    }
    if (count === all) break;
  }
  crowd.spread();
  for (let turn = 0; turn < APART_TURNS && crowd.part(); turn++) yield { done: all, of: all };
  return crowd.at;
}
