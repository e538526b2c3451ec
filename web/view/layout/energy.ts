/**
 * How bad a figure is, as one sum that a local search lowers: see `prices.ts`. The sum is kept in parts so that a move is
 * priced by what it touches only.
 */
import type { Figure, NameBox } from './figure.js';
import { crossings, distanceTo, length, lengthInside } from './geometry.js';
import { placeOf } from './place.js';
import { BOXES, CROSSING, DISC_GAP, LINE_ON_DISC, LINE_ON_NAME, narrowAngle, outside, SIDE_PRICE } from './prices.js';
import { FRAME_MARGIN, type LayoutLink, type LayoutNode, type LayoutProblem } from './problem.js';

export class Energy {
  readonly figure: Figure;
  readonly #plain: boolean;
  readonly #incident: readonly (readonly number[])[];
  readonly #spacing: number;
  /** Node that two lines share, for each pair of lines; −1 = none. */
  readonly #shared: Int16Array;
  readonly #named: Uint8Array;
  readonly #inNodes: Uint8Array;
  readonly #inLinks: Uint8Array;

  /** `plain`: only what is wrong and ugly, without wishes for places, so that different principles can be compared. */
  constructor(figure: Figure, { plain = false } = {}) {
    const { nodes, links, frame } = figure.problem;
    this.figure = figure;
    this.#plain = plain;
    this.#incident = nodes.map((_, n) => links.flatMap((l, i) => (l.a === n || l.b === n ? [i] : [])));
    this.#spacing = 0.95 * Math.sqrt((frame.width * frame.height) / Math.max(nodes.length, 4));
    this.#shared = sharedNodes(figure.problem);
    this.#named = Uint8Array.from(nodes, (n) => (n.names.length > 0 ? 1 : 0));
    this.#inNodes = new Uint8Array(nodes.length);
    this.#inLinks = new Uint8Array(links.length);
  }

  /** Links at a node. */
  linksAt(node: number): readonly number[] {
    return this.#incident[node] ?? [];
  }

  total(): number {
    const { nodes, links } = this.figure.problem;
    return this.part(
      nodes.map((_, n) => n),
      links.map((_, l) => l),
    );
  }

  /**
   * The share of the sum in which any of these nodes or links has a part; given up as soon as it is more than `most`,
   * for no term is negative.
   */
  part(nodes: readonly number[], links: readonly number[], most = Infinity): number {
    const nodeCount = this.figure.problem.nodes.length;
    const linkCount = this.figure.problem.links.length;
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
      for (let k = 0; k < linkCount && sum <= most; k++)
        if (k !== l && (!inLinks[k] || k > l)) sum += this.#links(l, k);
    }
    for (const n of nodes) inNodes[n] = 0;
    for (const l of links) inLinks[l] = 0;
    return sum;
  }

  /** What a node costs by itself: leaving the frame, standing on an obstacle, being off its place, its name's side. */
  #node(n: number): number {
    const { frame, obstacles, nodes } = this.figure.problem;
    const { radius, ring, names } = nodes[n] as LayoutNode;
    const x = this.figure.at.x[n] as number;
    const y = this.figure.at.y[n] as number;
    const room = radius + ring + FRAME_MARGIN;
    let sum = outside(x - room, y - room, x + room, y + room, frame.width, frame.height);
    for (const o of obstacles) if (boxGap(o, x - radius, y - radius, 2 * radius, 2 * radius) < 10) sum += BOXES;
    if (!this.#plain && this.figure.poles)
      sum += placeOf(this.figure.poles, frame, this.figure.at.x, this.figure.at.y, n);
    if (names.length === 0) return sum;
    const box = this.figure.names[n] as NameBox;
    const m = FRAME_MARGIN;
    sum += outside(box.x - m, box.y - m, box.x + box.width + m, box.y + box.height + m, frame.width, frame.height);
    for (const o of obstacles) if (boxGap(o, box.x, box.y, box.width, box.height) < 6) sum += BOXES;
    return sum + (SIDE_PRICE[this.figure.at.side[n] as number] ?? 0) + 9 * (this.figure.at.setting[n] as number);
  }

  #pair(n: number, m: number): number {
    const dx = (this.figure.at.x[n] as number) - (this.figure.at.x[m] as number);
    const dy = (this.figure.at.y[n] as number) - (this.figure.at.y[m] as number);
    const d = length(dx, dy);
    const gap = d - (this.figure.reach[n] as number) - (this.figure.reach[m] as number);
    let sum = 0;
    if (gap < DISC_GAP) sum += gap < 8 ? BOXES + 10 * (8 - gap) : 4 * (DISC_GAP - gap);
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
      const b = this.figure.names[m] as NameBox;
      if (boxGap(this.figure.names[n] as NameBox, b.x, b.y, b.width, b.height) < 5) sum += BOXES;
    }
    return sum;
  }

  #nameOnDisc(n: number, m: number): number {
    const box = this.figure.names[n] as NameBox;
    const r = (this.figure.reach[m] as number) + 5;
    const x = this.figure.at.x[m] as number;
    const y = this.figure.at.y[m] as number;
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
    const left = this.figure.left[l] as number;
    const top = this.figure.top[l] as number;
    const right = this.figure.right[l] as number;
    const bottom = this.figure.bottom[l] as number;
    const { x: xs, y: ys } = this.figure.at;
    const reach = this.figure.reach;
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
    const box = this.figure.names[n] as NameBox;
    const pad = 3;
    if (box.x - pad > right || box.x + box.width + pad < left) return 0;
    if (box.y - pad > bottom || box.y + box.height + pad < top) return 0;
    const points = this.figure.points[l] as Float64Array;
    const hit = lengthInside(points, box.x - pad, box.y - pad, box.x + box.width + pad, box.y + box.height + pad);
    return hit > 0 ? LINE_ON_NAME + 3 * hit : 0;
  }

  #lineOnDisc(n: number, l: number, x: number, y: number, r: number): number {
    const { a, b } = this.figure.problem.links[l] as LayoutLink;
    if (a === n || b === n) return 0;
    const short = r - distanceTo(this.figure.points[l] as Float64Array, x, y);
    return short > 6 ? LINE_ON_DISC + 8 * short : short > 0 ? 6 * short : 0;
  }

  /** What a line costs by itself: being short, leaving the frame, bending away from the rule. */
  #link(l: number): number {
    const { frame, links } = this.figure.problem;
    const { a, b, labels, weight } = links[l] as LayoutLink;
    const points = this.figure.points[l] as Float64Array;
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
    const cx = (this.figure.at.x[b] as number) - (this.figure.at.x[a] as number);
    const cy = (this.figure.at.y[b] as number) - (this.figure.at.y[a] as number);
    if (dx * cx + dy * cy < 0) sum += 300 + 4 * long;
    const m = 14;
    sum += outside(
      (this.figure.left[l] as number) - m,
      (this.figure.top[l] as number) - m,
      (this.figure.right[l] as number) + m,
      (this.figure.bottom[l] as number) + m,
      frame.width,
      frame.height,
    );
    for (const o of this.figure.problem.obstacles)
      if (lengthInside(points, o.x - 6, o.y - 6, o.x + o.width + 6, o.y + o.height + 6) > 0) sum += BOXES;
    const bend = (this.figure.at.ox[l] as number) ** 2 + (this.figure.at.oy[l] as number) ** 2;
    return sum + ((380 + 40 * weight) * bend) / (long * long + 1);
  }

  /** Between poles: a line that touches neither pole should keep its ends together. */
  #isLoose(l: number): boolean {
    const poles = this.figure.poles;
    const { a, b } = this.figure.problem.links[l] as LayoutLink;
    return poles !== null && a !== poles.p && a !== poles.q && b !== poles.p && b !== poles.q;
  }

  #links(l: number, k: number): number {
    const node = this.#shared[l * this.figure.points.length + k] as number;
    let sum = node < 0 ? 0 : this.#angle(l, k, node);
    if (
      (this.figure.left[l] as number) <= (this.figure.right[k] as number) &&
      (this.figure.left[k] as number) <= (this.figure.right[l] as number) &&
      (this.figure.top[l] as number) <= (this.figure.bottom[k] as number) &&
      (this.figure.top[k] as number) <= (this.figure.bottom[l] as number)
    )
      sum += CROSSING * crossings(this.figure.points[l] as Float64Array, this.figure.points[k] as Float64Array);
    return sum;
  }

  /** Lines that leave a common disc almost in the same direction. */
  #angle(l: number, k: number, node: number): number {
    const links = this.figure.problem.links;
    const i = 4 * l + ((links[l] as LayoutLink).a === node ? 0 : 2);
    const j = 4 * k + ((links[k] as LayoutLink).a === node ? 0 : 2);
    const v = this.figure.leaving;
    const cosine = (v[i] as number) * (v[j] as number) + (v[i + 1] as number) * (v[j + 1] as number);
    return narrowAngle(cosine);
  }
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
