/**
 * The first stage: straight lines between discs without names, where crossings are searched away. It walks tens of
 * thousands of steps, so that it keeps flat arrays and prices one node at a time.
 */
import { placeOf } from './place.js';
import { BOXES, CROSSING, DISC_GAP, LINE_ON_DISC, NARROW, narrowAngle, outside } from './prices.js';
import { type Arrangement, FRAME_MARGIN, type LayoutProblem, type Poles } from './problem.js';
import { pick, type Random } from './random.js';
import type { Steps } from './steps.js';
import { wishes } from './wishes.js';

/** Steps that are walked at once. */
const BLOCK = 400;
const NARROW_SQUARE = NARROW * NARROW;
/** Room that names will want around a disc, px. */
const NAME_ROOM = 18;

export interface Walk {
  readonly steps: number;
  /** How much worse a step may make the sum, at the start; it falls to nothing. */
  readonly heat: number;
  /** Longest shift at the start and at the end, px. */
  readonly far: number;
  readonly close: number;
}

export class Straight {
  readonly #problem: LayoutProblem;
  readonly #poles: Poles | null;
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #reach: Float64Array;
  readonly #a: Int16Array;
  readonly #b: Int16Array;
  readonly #want: Float64Array;
  readonly #incident: readonly Int16Array[];
  readonly #wish: Float64Array;
  readonly #spacing: number;

  constructor(problem: LayoutProblem, at: Arrangement, poles: Poles | null) {
    const { nodes, links, frame } = problem;
    this.#problem = problem;
    this.#poles = poles;
    this.#x = at.x;
    this.#y = at.y;
    this.#reach = Float64Array.from(nodes, (n) => n.radius + n.ring);
    this.#a = Int16Array.from(links, (l) => l.a);
    this.#b = Int16Array.from(links, (l) => l.b);
    this.#want = Float64Array.from(links, (l) => (l.labels.length > 0 ? 115 : 76));
    this.#incident = nodes.map((_, n) => Int16Array.from(links.flatMap((l, i) => (l.a === n || l.b === n ? [i] : []))));
    this.#spacing = 0.95 * Math.sqrt((frame.width * frame.height) / Math.max(nodes.length, 4));
    this.#wish = poles ? new Float64Array(nodes.length ** 2) : wishes(problem);
  }

  /** The whole sum, terms of two nodes counted once from either side. */
  total(): number {
    let sum = 0;
    for (let n = 0; n < this.#x.length; n++) sum += this.cost(n);
    return sum / 2;
  }

  /** Everything in which a node has a part; given up as soon as it is more than `most`, for no term is negative. */
  cost(n: number, most = Infinity): number {
    const own = this.#incident[n] as Int16Array;
    let sum = this.#alone(n) + this.#discs(n);
    for (let i = 0; i < own.length && sum <= most; i++) {
      const l = own[i] as number;
      const o = this.#a[l] === n ? (this.#b[l] as number) : (this.#a[l] as number);
      sum += this.#line(l, n, o) + this.#overDiscs(n, o) + this.#others(l, n, o);
      for (let j = i + 1; j < own.length; j++) sum += this.#angle(n, o, this.#far(own[j] as number, n));
    }
    return sum > most ? sum : sum + this.#underLines(n);
  }

  #far(l: number, n: number): number {
    return this.#a[l] === n ? (this.#b[l] as number) : (this.#a[l] as number);
  }

  #alone(n: number): number {
    const { frame, obstacles } = this.#problem;
    const x = this.#x[n] as number;
    const y = this.#y[n] as number;
    const room = (this.#reach[n] as number) + FRAME_MARGIN + NAME_ROOM;
    let sum = outside(x - room, y - room, x + room, y + room, frame.width, frame.height);
    for (const o of obstacles)
      if (x + room > o.x && x - room < o.x + o.width && y + room > o.y && y - room < o.y + o.height) sum += BOXES;
    return this.#poles ? sum + placeOf(this.#poles, frame, this.#x, this.#y, n) : sum;
  }

  /** Discs too near to each other, and the even spread of all. */
  #discs(n: number): number {
    const { width, height } = this.#problem.frame;
    const count = this.#x.length;
    const x = this.#x[n] as number;
    const y = this.#y[n] as number;
    const square = Math.sqrt(width * height);
    const sx = square / width;
    const sy = square / height;
    let sum = 0;
    for (let m = 0; m < count; m++) {
      if (m === n) continue;
      const dx = x - (this.#x[m] as number);
      const dy = y - (this.#y[m] as number);
      const d = Math.sqrt(dx * dx + dy * dy);
      const gap = d - (this.#reach[n] as number) - (this.#reach[m] as number);
      if (gap < DISC_GAP) sum += gap < 8 ? BOXES + 10 * (8 - gap) : 4 * (DISC_GAP - gap);
      const wish = this.#wish[n * count + m] as number;
      if (wish > 0) {
        const off = Math.sqrt(dx * dx * sx * sx + dy * dy * sy * sy) / wish - 1;
        sum += 70 * off * off;
      } else if (d < this.#spacing) {
        const short = 1 - d / this.#spacing;
        sum += 170 * short * short;
      }
    }
    return sum;
  }

  /** Lines that run over this disc without ending at it. */
  #underLines(n: number): number {
    const a = this.#a;
    const b = this.#b;
    const xs = this.#x;
    const ys = this.#y;
    const x = xs[n] as number;
    const y = ys[n] as number;
    const r = (this.#reach[n] as number) + 14;
    let sum = 0;
    for (let l = 0; l < a.length; l++) {
      const p = a[l] as number;
      const q = b[l] as number;
      if (p !== n && q !== n)
        sum += overDisc(xs[p] as number, ys[p] as number, xs[q] as number, ys[q] as number, x, y, r);
    }
    return sum;
  }

  /** Discs that the line between two nodes runs over. */
  #overDiscs(a: number, b: number): number {
    const xs = this.#x;
    const ys = this.#y;
    const reach = this.#reach;
    const ax = xs[a] as number;
    const ay = ys[a] as number;
    const bx = xs[b] as number;
    const by = ys[b] as number;
    let sum = 0;
    for (let m = 0; m < xs.length; m++)
      if (m !== a && m !== b)
        sum += overDisc(ax, ay, bx, by, xs[m] as number, ys[m] as number, (reach[m] as number) + 14);
    return sum;
  }

  /** A line's own length. */
  #line(l: number, n: number, o: number): number {
    const dx = (this.#x[n] as number) - (this.#x[o] as number);
    const dy = (this.#y[n] as number) - (this.#y[o] as number);
    const long = Math.sqrt(dx * dx + dy * dy) - (this.#reach[n] as number) - (this.#reach[o] as number);
    const want = this.#want[l] as number;
    const poles = this.#poles;
    const loose = poles && n !== poles.p && n !== poles.q && o !== poles.p && o !== poles.q;
    if (long >= want) return 0.035 * long + (loose ? 0.6 * (long - want) : 0);
    return 2.2 * (want - long) + (long < 54 ? 300 + 8 * (54 - long) : 0);
  }

  /** What a line at `n` costs with all lines that do not end at `n`: crossings, and narrow angles at its other end. */
  #others(l: number, n: number, o: number): number {
    const xs = this.#x;
    const ys = this.#y;
    const as = this.#a;
    const bs = this.#b;
    const px = xs[n] as number;
    const py = ys[n] as number;
    const dx = (xs[o] as number) - px;
    const dy = (ys[o] as number) - py;
    let sum = 0;
    for (let k = 0; k < as.length; k++) {
      const a = as[k] as number;
      const b = bs[k] as number;
      if (k === l || a === n || b === n) continue;
      if (a === o || b === o) {
        sum += this.#angle(o, n, a === o ? b : a);
        continue;
      }
      // segmentsCross, unrolled: this is where half of all time goes.
      const rx = (xs[a] as number) - px;
      const ry = (ys[a] as number) - py;
      const sx = (xs[b] as number) - px;
      const sy = (ys[b] as number) - py;
      if (dx * ry - dy * rx > 0 === dx * sy - dy * sx > 0) continue;
      const ex = sx - rx;
      const ey = sy - ry;
      if (ey * rx - ex * ry > 0 !== ex * (dy - ry) - ey * (dx - rx) > 0) sum += CROSSING;
    }
    return sum;
  }

  /** Two lines that leave a disc almost in the same direction. */
  #angle(at: number, one: number, other: number): number {
    const x = this.#x[at] as number;
    const y = this.#y[at] as number;
    const ux = (this.#x[one] as number) - x;
    const uy = (this.#y[one] as number) - y;
    const vx = (this.#x[other] as number) - x;
    const vy = (this.#y[other] as number) - y;
    const dot = ux * vx + uy * vy;
    if (dot <= 0) return 0;
    const squares = (ux * ux + uy * uy) * (vx * vx + vy * vy);
    if (dot * dot <= NARROW_SQUARE * squares) return 0;
    return narrowAngle(dot / Math.sqrt(squares));
  }

  /** Shifts, leaps and swaps until crossings are gone: see `settle` for the rule of the walk. */
  *uncross(random: Random, walk: Walk): Steps<void> {
    for (let from = 0; from < walk.steps; from += BLOCK) {
      this.#walk(random, walk, from, Math.min(walk.steps, from + BLOCK));
      yield;
    }
  }

  #walk(random: Random, { steps, heat, far, close }: Walk, from: number, to: number): void {
    const { width, height } = this.#problem.frame;
    const count = this.#x.length;
    for (let step = from; step < to; step++) {
      const left = 1 - step / steps;
      const limit = heat * left * left;
      const n = pick(random, count);
      const kind = random();
      if (kind < 0.16) this.#swap(n, pick(random, count), limit);
      else if (kind < 0.3) this.#move(n, random() * width, random() * height, limit);
      else {
        const reach = close + (far - close) * left;
        const x = (this.#x[n] as number) + (random() + random() - 1) * reach;
        const y = (this.#y[n] as number) + (random() + random() - 1) * reach;
        this.#move(n, Math.min(width, Math.max(0, x)), Math.min(height, Math.max(0, y)), limit);
      }
    }
  }

  #move(n: number, x: number, y: number, limit: number): void {
    const oldX = this.#x[n] as number;
    const oldY = this.#y[n] as number;
    const before = this.cost(n);
    this.#x[n] = x;
    this.#y[n] = y;
    if (this.cost(n, before + limit) <= before + limit) return;
    this.#x[n] = oldX;
    this.#y[n] = oldY;
  }

  #swap(n: number, m: number, limit: number): void {
    if (n === m) return;
    const before = this.cost(n) + this.cost(m);
    this.#exchange(n, m);
    const most = before + limit;
    const one = this.cost(n, most);
    if (one > most || one + this.cost(m, most - one) > most) this.#exchange(n, m);
  }

  #exchange(n: number, m: number): void {
    const x = this.#x[n] as number;
    const y = this.#y[n] as number;
    this.#x[n] = this.#x[m] as number;
    this.#y[n] = this.#y[m] as number;
    this.#x[m] = x;
    this.#y[m] = y;
  }
}

/** Price of a line a–b that runs within `r` px of the point m. */
function overDisc(ax: number, ay: number, bx: number, by: number, x: number, y: number, r: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const mx = x - ax;
  const my = y - ay;
  const along = mx * dx + my * dy;
  const square = dx * dx + dy * dy;
  if (along <= 0 || along >= square) return 0;
  const away = mx * dy - my * dx;
  if (away * away >= r * r * square) return 0;
  const short = r - Math.abs(away) / Math.sqrt(square);
  return short > 6 ? LINE_ON_DISC + 8 * short : 6 * short;
}
