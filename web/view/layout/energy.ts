/**
 * How bad an arrangement is, as one sum that a local search lowers. Faults cost hundreds (a crossing, a name on a
 * line), matters of taste cost units. The sum is kept in parts so that a move is priced by what it touches only.
 */
import { placeOf } from './place.js';
import type { Point } from '../scene.js';
import { crossings, distanceTo, length, lengthInside, trace } from './geometry.js';
import {
  type Arrangement,
  boxBeside,
  FRAME_MARGIN,
  LINE_GAP,
  type LayoutLink,
  type LayoutNode,
  type LayoutProblem,
  NAME_GAP,
  type Poles,
} from './problem.js';

/** Prices. The scale is px for matters of distance; a crossing outweighs any of taste. */
const CROSSING = 1000;
const LINE_ON_DISC = 700;
const LINE_ON_NAME = 260;
const BOXES = 420;
const OUTSIDE = 400;
const NARROW_ANGLE = 90;
/** Cosine of 14°: lines that leave a disc closer together than this are hard to tell apart. */
const NARROW = 0.9703;

/** What each side costs a name by itself, in the order of SIDES: below, above, beside, then the corners. */
const SIDE_PRICE = [0, 2, 3, 3, 14, 14, 14, 14] as const;

export interface EnergyOptions {
  readonly poles: Poles | null;
  /** Only what is wrong and what is ugly, without wishes for places: lets different principles be compared. */
  readonly plain?: boolean;
}

const SEGMENTS = 10;

/** How far the control points of two opposite lines stand off the straight line, px at most. */
const MOST_BOW = 40;

export class Energy {
  readonly #problem: LayoutProblem;
  readonly #at: Arrangement;
  readonly #poles: Poles | null;
  readonly #plain: boolean;
  readonly #incident: readonly (readonly number[])[];
  readonly #spacing: number;
  readonly points: Float64Array[];
  /** Bounding boxes of lines. */
  readonly #left: Float64Array;
  readonly #top: Float64Array;
  readonly #right: Float64Array;
  readonly #bottom: Float64Array;
  /** Unit vectors in which a line leaves its first and its second node. */
  readonly #leaving: Float64Array;
  /** Node that two lines share, for each pair of lines; −1 = none. */
  readonly #shared: Int16Array;
  /** Radius of each disc with its second ring. */
  readonly #reach: Float64Array;
  readonly #named: Uint8Array;
  readonly #name: { x: number; y: number; width: number; height: number }[];
  readonly #inNodes: Uint8Array;
  readonly #inLinks: Uint8Array;

  constructor(problem: LayoutProblem, at: Arrangement, options: EnergyOptions) {
    this.#problem = problem;
    this.#at = at;
    this.#poles = options.poles;
    this.#plain = options.plain ?? false;
    const { nodes, links, frame } = problem;
    this.#incident = nodes.map((_, n) => links.flatMap((l, i) => (l.a === n || l.b === n ? [i] : [])));
    this.#spacing = 0.95 * Math.sqrt((frame.width * frame.height) / Math.max(nodes.length, 4));
    this.points = links.map(() => new Float64Array(2 * SEGMENTS + 2));
    this.#left = new Float64Array(links.length);
    this.#top = new Float64Array(links.length);
    this.#right = new Float64Array(links.length);
    this.#bottom = new Float64Array(links.length);
    this.#leaving = new Float64Array(links.length * 4);
    this.#shared = sharedNodes(problem);
    this.#reach = Float64Array.from(nodes, (n) => n.radius + n.ring);
    this.#named = Uint8Array.from(nodes, (n) => (n.names.length > 0 ? 1 : 0));
    this.#name = nodes.map(() => ({ x: 0, y: 0, width: 0, height: 0 }));
    this.#inNodes = new Uint8Array(nodes.length);
    this.#inLinks = new Uint8Array(links.length);
    this.refresh();
  }

  /** Brings names and lines in step with the arrangement after it was changed from outside. */
  refresh(): void {
    for (let n = 0; n < this.#problem.nodes.length; n++) this.#setName(n);
    for (let l = 0; l < this.#problem.links.length; l++) this.#setLine(l);
  }

  /** Links at a node. */
  linksAt(node: number): readonly number[] {
    return this.#incident[node] ?? [];
  }

  /** The middle of a node. */
  place(node: number): Point {
    return { x: this.#at.x[node] as number, y: this.#at.y[node] as number };
  }

  /** The box of a node's name, in px of the frame. */
  nameBox(node: number): { x: number; y: number; width: number; height: number } {
    return this.#name[node] as { x: number; y: number; width: number; height: number };
  }

  /** Brings the given nodes, their names and the given links in step. */
  update(nodes: readonly number[], links: readonly number[]): void {
    for (const n of nodes) this.#setName(n);
    for (const l of links) this.#setLine(l);
  }

  total(): number {
    return this.part(
      this.#problem.nodes.map((_, n) => n),
      this.#problem.links.map((_, l) => l),
    );
  }

  /**
   * The share of the sum in which any of these nodes or links has a part; given up as soon as it is more than `most`,
   * for no term is negative.
   */
  part(nodes: readonly number[], links: readonly number[], most = Infinity): number {
    const nodeCount = this.#problem.nodes.length;
    const linkCount = this.#problem.links.length;
    const inNodes = this.#inNodes;
    const inLinks = this.#inLinks;
    for (const n of nodes) inNodes[n] = 1;
    for (const l of links) inLinks[l] = 1;
    let sum = 0;
    for (const n of nodes) {
      sum += this.#node(n);
      for (let m = 0; m < nodeCount; m++) if (m !== n && (!inNodes[m] || m > n)) sum += this.#pair(n, m);
      for (let l = 0; l < linkCount; l++) if (!inLinks[l]) sum += this.#linkNodes(l, n, n + 1);
    }
    for (const l of links) {
      if (sum > most) break;
      sum += this.#link(l) + this.#linkNodes(l, 0, nodeCount);
      for (let k = 0; k < linkCount; k++) if (k !== l && (!inLinks[k] || k > l)) sum += this.#links(l, k);
    }
    for (const n of nodes) inNodes[n] = 0;
    for (const l of links) inLinks[l] = 0;
    return sum;
  }

  /** Where the rule of the picture puts a line's control point, before the search bends it further. */
  design(link: number): Point {
    const { a, b, bow } = this.#problem.links[link] as LayoutLink;
    const { x, y } = this.#at;
    const [ax, ay, bx, by] = [x[a] as number, y[a] as number, x[b] as number, y[b] as number];
    const mid = { x: (ax + bx) / 2, y: (ay + by) / 2 };
    if (bow !== 0) {
      const share = bow * Math.min(0.16, MOST_BOW / (length(bx - ax, by - ay) || 1));
      return { x: mid.x - share * (by - ay), y: mid.y + share * (bx - ax) };
    }
    const poles = this.#poles;
    if (!poles) return mid;
    const pole = a === poles.p || a === poles.q ? a : b === poles.p || b === poles.q ? b : -1;
    const other = pole === a ? b : a;
    if (pole < 0 || !poles.middle[other]) return mid;
    const [px, py, mx, my] = [x[pole] as number, y[pole] as number, x[other] as number, y[other] as number];
    const corner = poles.stacked ? { x: mx, y: py + 0.32 * (my - py) } : { x: px + 0.32 * (mx - px), y: my };
    return { x: mid.x + 0.62 * (corner.x - mid.x), y: mid.y + 0.62 * (corner.y - mid.y) };
  }

  control(link: number): Point {
    const d = this.design(link);
    return { x: d.x + (this.#at.ox[link] as number), y: d.y + (this.#at.oy[link] as number) };
  }

  /** Start, control and end of a line as drawn: it begins and ends `LINE_GAP` px off the discs. */
  curve(link: number): { start: Point; control: Point; end: Point } {
    const { a, b } = this.#problem.links[link] as LayoutLink;
    const control = this.control(link);
    return { start: this.#port(a, control), control, end: this.#port(b, control) };
  }

  #port(node: number, towards: Point): Point {
    const x = this.#at.x[node] as number;
    const y = this.#at.y[node] as number;
    const dx = towards.x - x;
    const dy = towards.y - y;
    const d = length(dx, dy) || 1;
    const r = (this.#reach[node] as number) + LINE_GAP;
    return { x: x + (dx / d) * r, y: y + (dy / d) * r };
  }

  #setLine(link: number): void {
    const points = this.points[link] as Float64Array;
    const { start, control, end } = this.curve(link);
    trace(start, control, end, SEGMENTS, points);
    let left = Infinity;
    let top = Infinity;
    let right = -Infinity;
    let bottom = -Infinity;
    for (let i = 0; i < points.length; i += 2) {
      const px = points[i] as number;
      const py = points[i + 1] as number;
      if (px < left) left = px;
      if (px > right) right = px;
      if (py < top) top = py;
      if (py > bottom) bottom = py;
    }
    this.#left[link] = left;
    this.#top[link] = top;
    this.#right[link] = right;
    this.#bottom[link] = bottom;
    const { a, b } = this.#problem.links[link] as LayoutLink;
    this.#setLeaving(4 * link, a, start);
    this.#setLeaving(4 * link + 2, b, end);
  }

  #setLeaving(i: number, node: number, port: Point): void {
    const r = (this.#reach[node] as number) + LINE_GAP;
    this.#leaving[i] = (port.x - (this.#at.x[node] as number)) / r;
    this.#leaving[i + 1] = (port.y - (this.#at.y[node] as number)) / r;
  }

  #setName(node: number): void {
    const { names, radius, ring } = this.#problem.nodes[node] as LayoutNode;
    const setting = names[this.#at.setting[node] as number];
    if (!setting) return;
    const d = radius + ring + NAME_GAP - 1;
    const box = boxBeside(
      this.#at.x[node] as number,
      this.#at.y[node] as number,
      d,
      setting.width,
      setting.height,
      this.#at.side[node] as number,
    );
    Object.assign(this.nameBox(node), box);
  }

  /** What a node costs by itself: leaving the frame, standing on an obstacle, being off its place, its name's side. */
  #node(n: number): number {
    const { frame, obstacles, nodes } = this.#problem;
    const { radius, ring, names } = nodes[n] as LayoutNode;
    const x = this.#at.x[n] as number;
    const y = this.#at.y[n] as number;
    const room = radius + ring + FRAME_MARGIN;
    let sum = outside(x - room, y - room, x + room, y + room, frame.width, frame.height);
    for (const o of obstacles) if (boxGap(o, x - radius, y - radius, 2 * radius, 2 * radius) < 10) sum += BOXES;
    if (!this.#plain && this.#poles) sum += placeOf(this.#poles, frame, this.#at.x, this.#at.y, n);
    if (names.length === 0) return sum;
    const box = this.nameBox(n);
    const m = FRAME_MARGIN;
    sum += outside(box.x - m, box.y - m, box.x + box.width + m, box.y + box.height + m, frame.width, frame.height);
    for (const o of obstacles) if (boxGap(o, box.x, box.y, box.width, box.height) < 6) sum += BOXES;
    return sum + (SIDE_PRICE[this.#at.side[n] as number] ?? 0) + 9 * (this.#at.setting[n] as number);
  }

  #pair(n: number, m: number): number {
    const dx = (this.#at.x[n] as number) - (this.#at.x[m] as number);
    const dy = (this.#at.y[n] as number) - (this.#at.y[m] as number);
    const d = length(dx, dy);
    const gap = d - (this.#reach[n] as number) - (this.#reach[m] as number);
    let sum = 0;
    if (gap < 34) sum += gap < 8 ? BOXES + 10 * (8 - gap) : 4 * (34 - gap);
    if (!this.#plain && d < this.#spacing) {
      const short = 1 - d / this.#spacing;
      sum += 170 * short * short;
    }
    return sum + this.#names(n, m);
  }

  #names(n: number, m: number): number {
    let sum = 0;
    if (this.#named[n]) sum += this.#nameOnDisc(n, m);
    if (this.#named[m]) sum += this.#nameOnDisc(m, n);
    if (this.#named[n] && this.#named[m]) {
      const b = this.nameBox(m);
      if (boxGap(this.nameBox(n), b.x, b.y, b.width, b.height) < 5) sum += BOXES;
    }
    return sum;
  }

  #nameOnDisc(n: number, m: number): number {
    const box = this.nameBox(n);
    const r = (this.#reach[m] as number) + 5;
    const x = this.#at.x[m] as number;
    const y = this.#at.y[m] as number;
    if (x + r + 12 < box.x || x - r - 12 > box.x + box.width) return 0;
    if (y + r + 12 < box.y || y - r - 12 > box.y + box.height) return 0;
    const dx = x < box.x ? box.x - x : x > box.x + box.width ? x - box.x - box.width : 0;
    const dy = y < box.y ? box.y - y : y > box.y + box.height ? y - box.y - box.height : 0;
    const d = length(dx, dy) - r;
    if (d < 0) return BOXES;
    // A name must be nearer to its own disc than to any other.
    return d < 12 ? 4 * (12 - d) : 0;
  }

  /** What a line costs with the discs and names of nodes `from` to `to` − 1. The innermost loop: plain and flat. */
  #linkNodes(l: number, from: number, to: number): number {
    const left = this.#left[l] as number;
    const top = this.#top[l] as number;
    const right = this.#right[l] as number;
    const bottom = this.#bottom[l] as number;
    const { x: xs, y: ys } = this.#at;
    const reach = this.#reach;
    const named = this.#named;
    let sum = 0;
    for (let n = from; n < to; n++) {
      const x = xs[n] as number;
      const y = ys[n] as number;
      const r = (reach[n] as number) + 14;
      if (x + r > left && x - r < right && y + r > top && y - r < bottom) sum += this.#lineOnDisc(n, l, x, y, r);
      if (named[n]) sum += this.#lineOnName(n, l, left, top, right, bottom);
    }
    return sum;
  }

  #lineOnName(n: number, l: number, left: number, top: number, right: number, bottom: number): number {
    const box = this.#name[n] as { x: number; y: number; width: number; height: number };
    const pad = 3;
    if (box.x - pad > right || box.x + box.width + pad < left) return 0;
    if (box.y - pad > bottom || box.y + box.height + pad < top) return 0;
    const points = this.points[l] as Float64Array;
    const hit = lengthInside(points, box.x - pad, box.y - pad, box.x + box.width + pad, box.y + box.height + pad);
    return hit > 0 ? LINE_ON_NAME + 3 * hit : 0;
  }

  #lineOnDisc(n: number, l: number, x: number, y: number, r: number): number {
    const { a, b } = this.#problem.links[l] as LayoutLink;
    if (a === n || b === n) return 0;
    const short = r - distanceTo(this.points[l] as Float64Array, x, y);
    return short > 6 ? LINE_ON_DISC + 8 * short : short > 0 ? 6 * short : 0;
  }

  /** What a line costs by itself: being short, leaving the frame, bending away from the rule. */
  #link(l: number): number {
    const { frame, links } = this.#problem;
    const { a, b, labels, weight } = links[l] as LayoutLink;
    const points = this.points[l] as Float64Array;
    const last = points.length - 2;
    const dx = (points[last] as number) - (points[0] as number);
    const dy = (points[last + 1] as number) - (points[1] as number);
    const long = length(dx, dy);
    const want = labels.length > 0 ? 105 : 66;
    let sum = 0.035 * long;
    if (!this.#plain && long > want && this.#isLoose(l)) sum += 0.6 * (long - want);
    if (long < want) sum += 2.2 * (want - long);
    if (long < 54) sum += 300 + 8 * (54 - long);
    // Start and end have passed each other: the discs overlap and the line points backwards.
    const cx = (this.#at.x[b] as number) - (this.#at.x[a] as number);
    const cy = (this.#at.y[b] as number) - (this.#at.y[a] as number);
    if (dx * cx + dy * cy < 0) sum += 300 + 4 * long;
    const m = 14;
    sum += outside(
      (this.#left[l] as number) - m,
      (this.#top[l] as number) - m,
      (this.#right[l] as number) + m,
      (this.#bottom[l] as number) + m,
      frame.width,
      frame.height,
    );
    for (const o of this.#problem.obstacles)
      if (lengthInside(points, o.x - 6, o.y - 6, o.x + o.width + 6, o.y + o.height + 6) > 0) sum += BOXES;
    const bend = (this.#at.ox[l] as number) ** 2 + (this.#at.oy[l] as number) ** 2;
    return sum + ((380 + 40 * weight) * bend) / (long * long + 1);
  }

  /** Between poles: a line that touches neither pole should keep its ends together. */
  #isLoose(l: number): boolean {
    const poles = this.#poles;
    const { a, b } = this.#problem.links[l] as LayoutLink;
    return poles !== null && a !== poles.p && a !== poles.q && b !== poles.p && b !== poles.q;
  }

  #links(l: number, k: number): number {
    const node = this.#shared[l * this.points.length + k] as number;
    let sum = node < 0 ? 0 : this.#angle(l, k, node);
    if (
      (this.#left[l] as number) <= (this.#right[k] as number) &&
      (this.#left[k] as number) <= (this.#right[l] as number) &&
      (this.#top[l] as number) <= (this.#bottom[k] as number) &&
      (this.#top[k] as number) <= (this.#bottom[l] as number)
    )
      sum += CROSSING * crossings(this.points[l] as Float64Array, this.points[k] as Float64Array);
    return sum;
  }

  /** Lines that leave a common disc almost in the same direction. */
  #angle(l: number, k: number, node: number): number {
    const links = this.#problem.links;
    const i = 4 * l + ((links[l] as LayoutLink).a === node ? 0 : 2);
    const j = 4 * k + ((links[k] as LayoutLink).a === node ? 0 : 2);
    const v = this.#leaving;
    const cosine = (v[i] as number) * (v[j] as number) + (v[i + 1] as number) * (v[j + 1] as number);
    return cosine > NARROW ? (NARROW_ANGLE * (cosine - NARROW)) / (1 - NARROW) : 0;
  }
}

/** Price of what juts out of the frame. */
function outside(left: number, top: number, right: number, bottom: number, width: number, height: number): number {
  const over = Math.max(0, -left) + Math.max(0, -top) + Math.max(0, right - width) + Math.max(0, bottom - height);
  return over > 0 ? OUTSIDE + 12 * over : 0;
}

/** The gap between a box and another given by its sides; negative where they overlap. */
function boxGap(
  a: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  x: number,
  y: number,
  width: number,
  height: number,
): number {
  const gapX = Math.max(x - a.x - a.width, a.x - x - width);
  const gapY = Math.max(y - a.y - a.height, a.y - y - height);
  return Math.max(gapX, gapY);
}

/** The first node that two lines have in common, for each pair of lines; −1 where they have none. */
function sharedNodes({ links }: LayoutProblem): Int16Array {
  const shared = new Int16Array(links.length ** 2).fill(-1);
  links.forEach((one, l) => {
    links.forEach((other, k) => {
      if (l === k) return;
      if (one.a === other.a || one.a === other.b) shared[l * links.length + k] = one.a;
      else if (one.b === other.a || one.b === other.b) shared[l * links.length + k] = one.b;
    });
  });
  return shared;
}
