/** What an arrangement looks like: lines as curves and polylines, names as boxes. Kept in step, part by part. */
import type { Point } from '../scene.js';
import { length, trace } from './geometry.js';
import {
  type Arrangement,
  boxBeside,
  LINE_GAP,
  type LayoutLink,
  type LayoutNode,
  type LayoutProblem,
  NAME_GAP,
  type Poles,
} from './problem.js';

/** Pieces of a line's polyline. */
const SEGMENTS = 10;

/** How far the control points of two opposite lines stand off the straight line, px at most. */
const MOST_BOW = 40;

export interface NameBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

export class Figure {
  readonly problem: LayoutProblem;
  readonly at: Arrangement;
  readonly poles: Poles | null;
  /** The polyline of each line: x, y, x, y … */
  readonly points: readonly Float64Array[];
  /** Bounding boxes of lines. */
  readonly left: Float64Array;
  readonly top: Float64Array;
  readonly right: Float64Array;
  readonly bottom: Float64Array;
  /** Unit vectors in which a line leaves its first and its second node: x, y, x, y. */
  readonly leaving: Float64Array;
  /** Radius of each disc with its second ring. */
  readonly reach: Float64Array;
  /** The box of each node's name; empty for a hub. */
  readonly names: readonly NameBox[];

  constructor(problem: LayoutProblem, at: Arrangement, poles: Poles | null) {
    const { nodes, links } = problem;
    this.problem = problem;
    this.at = at;
    this.poles = poles;
    this.points = links.map(() => new Float64Array(2 * SEGMENTS + 2));
    this.left = new Float64Array(links.length);
    this.top = new Float64Array(links.length);
    this.right = new Float64Array(links.length);
    this.bottom = new Float64Array(links.length);
    this.leaving = new Float64Array(links.length * 4);
    this.reach = Float64Array.from(nodes, (n) => n.radius + n.ring);
    this.names = nodes.map(() => ({ x: 0, y: 0, width: 0, height: 0 }));
    for (let n = 0; n < nodes.length; n++) this.#setName(n);
    for (let l = 0; l < links.length; l++) this.#setLine(l);
  }

  /** Brings the names of the given nodes and the given links in step with the arrangement. */
  update(nodes: readonly number[], links: readonly number[]): void {
    for (const n of nodes) this.#setName(n);
    for (const l of links) this.#setLine(l);
  }

  /** The middle of a node. */
  place(node: number): Point {
    return { x: this.at.x[node] as number, y: this.at.y[node] as number };
  }

  /** Where the rule of the picture puts a line's control point, before the search bends it further. */
  design(link: number): Point {
    const { a, b, bow } = this.problem.links[link] as LayoutLink;
    const { x, y } = this.at;
    const [ax, ay, bx, by] = [x[a] as number, y[a] as number, x[b] as number, y[b] as number];
    const mid = { x: (ax + bx) / 2, y: (ay + by) / 2 };
    if (bow !== 0) {
      const share = bow * Math.min(0.16, MOST_BOW / (length(bx - ax, by - ay) || 1));
      return { x: mid.x - share * (by - ay), y: mid.y + share * (bx - ax) };
    }
    const poles = this.poles;
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
    return { x: d.x + (this.at.ox[link] as number), y: d.y + (this.at.oy[link] as number) };
  }

  /** Start, control and end of a line as drawn: it begins and ends `LINE_GAP` px off the discs. */
  curve(link: number): { start: Point; control: Point; end: Point } {
    const { a, b } = this.problem.links[link] as LayoutLink;
    const control = this.control(link);
    return { start: this.#port(a, control), control, end: this.#port(b, control) };
  }

  #port(node: number, towards: Point): Point {
    const x = this.at.x[node] as number;
    const y = this.at.y[node] as number;
    const dx = towards.x - x;
    const dy = towards.y - y;
    const d = length(dx, dy) || 1;
    const r = (this.reach[node] as number) + LINE_GAP;
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
    this.left[link] = left;
    this.top[link] = top;
    this.right[link] = right;
    this.bottom[link] = bottom;
    const { a, b } = this.problem.links[link] as LayoutLink;
    this.#setLeaving(4 * link, a, start);
    this.#setLeaving(4 * link + 2, b, end);
  }

  #setLeaving(i: number, node: number, port: Point): void {
    const r = (this.reach[node] as number) + LINE_GAP;
    this.leaving[i] = (port.x - (this.at.x[node] as number)) / r;
    this.leaving[i + 1] = (port.y - (this.at.y[node] as number)) / r;
  }

  #setName(node: number): void {
    const { names, radius, ring } = this.problem.nodes[node] as LayoutNode;
    const setting = names[this.at.setting[node] as number];
    if (!setting) return;
    const d = radius + ring + NAME_GAP - 1;
    const box = boxBeside(
      this.at.x[node] as number,
      this.at.y[node] as number,
      d,
      setting.width,
      setting.height,
      this.at.side[node] as number,
    );
    Object.assign(this.names[node] as NameBox, box);
  }
}
