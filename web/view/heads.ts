/**
 * Arrowheads, and the line as it is drawn up to its head: pure geometry shared by the network on screen and by exports.
 * Shapes and sizes are cytoscape's own `triangle`, `triangle-tee` and `vee`, so that an export shows the same picture.
 */
import type { EdgeSign } from '../graph/index.js';
import { length } from './layout/geometry.js';
import type { Point, SceneLine } from './scene.js';

export const HEAD_SCALE = 0.95;

export type HeadShape = 'triangle' | 'triangle-tee' | 'vee';

/** Cooperative a triangle, conflictual a triangle with a bar behind it, neutral and mixed a vee: form as well as color. */
export function headShape(sign: EdgeSign): HeadShape {
  return sign === 1 ? 'triangle' : sign === -1 ? 'triangle-tee' : 'vee';
}

/** Cytoscape's unit of arrowheads for a line of this width, px; a head is 0.3 of it long and wide. */
export const headSize = (width: number): number => Math.max((width * 13.37) ** 0.9, 29) * HEAD_SCALE;

/** How far before the tip the line itself ends, px, so that a thick one does not stick out around the tip. */
export const headGap = (sign: EdgeSign, width: number): number =>
  2 * width * HEAD_SCALE * (headShape(sign) === 'vee' ? 0.525 : 1);

const TRIANGLE = [
  [-0.3, -0.15],
  [0, 0],
  [-0.3, 0.15],
] as const;

const SHAPES: Readonly<Record<HeadShape, readonly (readonly (readonly [number, number])[])[]>> = {
  triangle: [TRIANGLE],
  'triangle-tee': [
    TRIANGLE,
    [
      [-0.5, -0.15],
      [-0.4, -0.15],
      [-0.4, 0.15],
      [-0.5, 0.15],
    ],
  ],
  vee: [[...TRIANGLE, [-0.15, 0]]],
};

const digits = (value: number) => Math.round(value * 100) / 100;

/** Path of a line's head where it stands; '' where it has none. */
export function headPathAt({ sign, width }: Pick<SceneLine, 'sign' | 'width'>, { tip, along }: Shaft): string {
  const size = headSize(width);
  const corner = ([x, y]: readonly [number, number]) =>
    `${digits(tip.x + size * (x * along.x - y * along.y))} ${digits(tip.y + size * (x * along.y + y * along.x))}`;
  return SHAPES[headShape(sign)].map((shape) => `M${shape.map(corner).join('L')}Z`).join('');
}

/** Path of the head for a line of `width` px: tip at the origin, pointing along +x. */
export function headPath(sign: EdgeSign, width: number): string {
  const size = headSize(width);
  const corners = (shape: readonly (readonly [number, number])[]) =>
    shape.map(([x, y]) => `${digits(x * size)} ${digits(y * size)}`).join('L');
  return SHAPES[headShape(sign)].map((shape) => `M${corners(shape)}Z`).join('');
}

export function quadAt({ start, control, end }: Pick<SceneLine, 'start' | 'control' | 'end'>, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * start.x + 2 * s * t * control.x + t * t * end.x,
    y: s * s * start.y + 2 * s * t * control.y + t * t * end.y,
  };
}

const between = (a: Point, b: Point, t: number): Point => ({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t });

export interface Shaft {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
  /** Tip of the head, or `end` where there is none. */
  readonly tip: Point;
  /** Tip of the head at the start, or `start` where there is none. */
  readonly rear: Point;
  /** Unit vectors in which the line arrives at its end, and, run backwards, at its start. */
  readonly along: Point;
  readonly back: Point;
}

/** Where a curve that ends in a head is cut: the `t` at which it is `gap` px from its end. */
function cutAt(line: SceneLine, gap: number): number {
  let [low, high] = [0.3, 1];
  for (let i = 0; i < 24; i++) {
    const t = (low + high) / 2;
    const at = quadAt(line, t);
    if (length(at.x - line.end.x, at.y - line.end.y) > gap) low = t;
    else high = t;
  }
  return high;
}

function unit(from: Point, to: Point): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const far = length(dx, dy) || 1;
  return { x: dx / far, y: dy / far };
}

const off = (from: Point, way: Point, by: number): Point => ({ x: from.x + by * way.x, y: from.y + by * way.y });

const reversed = (line: SceneLine): SceneLine => ({ ...line, start: line.end, end: line.start });

/** The same line run backwards, for the head at its start. */
export const rearOf = (shaft: Shaft): Shaft => ({
  ...shaft,
  start: shaft.end,
  end: shaft.start,
  tip: shaft.rear,
  rear: shaft.tip,
  along: shaft.back,
  back: shaft.along,
});

/** The part of a line that is stroked: the scene's own curve, cut short of its arrowheads. Not another curve. */
export function shaftOf(line: SceneLine): Shaft {
  const room = headGap(line.sign, line.width);
  const [gap, rearGap] = [line.head ? room : 0, line.tail ? room : 0];
  const t = gap > 0 ? cutAt(line, gap) : 1;
  const s = rearGap > 0 ? 1 - cutAt(reversed(line), rearGap) : 0;
  // The control point of the part from s to t: de Casteljau at s on one side, at t on the other.
  const control = between(between(line.start, line.control, t), between(line.control, line.end, t), s);
  const start = s === 0 ? line.start : quadAt(line, s);
  const end = t === 1 ? line.end : quadAt(line, t);
  const [along, back] = [unit(control, end), unit(control, start)];
  return { start, control, end, along, back, tip: off(end, along, gap), rear: off(start, back, rearGap) };
}
