/**
 * Plane geometry on numbers. Only + − × ÷ √ and comparisons: IEEE 754 makes these exact, so that every engine draws
 * the same picture; `Math.sin`, `Math.hypot` and `Math.exp` are not used on the way to positions.
 */
import type { Box, Point } from '../scene.js';

export const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

export const round = (value: number): number => Math.round(value * 100) / 100 + 0;

/** The point at `t` of the quadratic curve `a`, `control`, `b`. */
export function pointAt(a: Point, control: Point, b: Point, t: number): Point {
  const s = 1 - t;
  return {
    x: s * s * a.x + 2 * s * t * control.x + t * t * b.x,
    y: s * s * a.y + 2 * s * t * control.y + t * t * b.y,
  };
}

/** The curve's polyline of `segments` pieces, as x, y, x, y …, written into `out`. */
export function trace(a: Point, control: Point, b: Point, segments: number, out: Float64Array): void {
  for (let i = 0; i <= segments; i++) {
    const t = i / segments;
    const s = 1 - t;
    out[2 * i] = s * s * a.x + 2 * s * t * control.x + t * t * b.x;
    out[2 * i + 1] = s * s * a.y + 2 * s * t * control.y + t * t * b.y;
  }
}

/** True if the segments p–q and r–s properly cross. */
export function segmentsCross(
  px: number,
  py: number,
  qx: number,
  qy: number,
  rx: number,
  ry: number,
  sx: number,
  sy: number,
): boolean {
  const d1 = (qx - px) * (ry - py) - (qy - py) * (rx - px);
  const d2 = (qx - px) * (sy - py) - (qy - py) * (sx - px);
  if (d1 > 0 === d2 > 0) return false;
  const d3 = (sx - rx) * (py - ry) - (sy - ry) * (px - rx);
  const d4 = (sx - rx) * (qy - ry) - (sy - ry) * (qx - rx);
  return d3 > 0 !== d4 > 0;
}

/** How often two polylines cross. */
export function crossings(one: Float64Array, other: Float64Array): number {
  let count = 0;
  for (let i = 0; i + 3 < one.length; i += 2) {
    const px = one[i] as number;
    const py = one[i + 1] as number;
    const qx = one[i + 2] as number;
    const qy = one[i + 3] as number;
    const left = px < qx ? px : qx;
    const right = px < qx ? qx : px;
    const top = py < qy ? py : qy;
    const bottom = py < qy ? qy : py;
    for (let j = 0; j + 3 < other.length; j += 2) {
      const rx = other[j] as number;
      const sx = other[j + 2] as number;
      if ((rx < left && sx < left) || (rx > right && sx > right)) continue;
      const ry = other[j + 1] as number;
      const sy = other[j + 3] as number;
      if ((ry < top && sy < top) || (ry > bottom && sy > bottom)) continue;
      if (segmentsCross(px, py, qx, qy, rx, ry, sx, sy)) count++;
    }
  }
  return count;
}

/** The least distance from a point to a polyline. */
export function distanceTo(points: Float64Array, x: number, y: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const ax = points[i] as number;
    const ay = points[i + 1] as number;
    const dx = (points[i + 2] as number) - ax;
    const dy = (points[i + 3] as number) - ay;
    const square = dx * dx + dy * dy;
    let t = square > 0 ? ((x - ax) * dx + (y - ay) * dy) / square : 0;
    t = t < 0 ? 0 : t > 1 ? 1 : t;
    const ex = x - ax - t * dx;
    const ey = y - ay - t * dy;
    const d = ex * ex + ey * ey;
    if (d < best) best = d;
  }
  return Math.sqrt(best);
}

/** The length in px of the part of a polyline that runs inside a box. */
export function lengthInside(points: Float64Array, left: number, top: number, right: number, bottom: number): number {
  let sum = 0;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const ax = points[i] as number;
    const ay = points[i + 1] as number;
    const bx = points[i + 2] as number;
    const by = points[i + 3] as number;
    if ((ax < left && bx < left) || (ax > right && bx > right)) continue;
    if ((ay < top && by < top) || (ay > bottom && by > bottom)) continue;
    const part = clipped(ax, ay, bx - ax, by - ay, left, top, right, bottom);
    if (part > 0) sum += part * length(bx - ax, by - ay);
  }
  return sum;
}

/** The share of the segment (a, a + d) that lies in the box: Liang and Barsky's clipping. */
function clipped(
  ax: number,
  ay: number,
  dx: number,
  dy: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  let from = 0;
  let to = 1;
  if (dx !== 0) {
    const t1 = (left - ax) / dx;
    const t2 = (right - ax) / dx;
    from = Math.max(from, Math.min(t1, t2));
    to = Math.min(to, Math.max(t1, t2));
  } else if (ax < left || ax > right) return 0;
  if (dy !== 0) {
    const t1 = (top - ay) / dy;
    const t2 = (bottom - ay) / dy;
    from = Math.max(from, Math.min(t1, t2));
    to = Math.min(to, Math.max(t1, t2));
  } else if (ay < top || ay > bottom) return 0;
  return to > from ? to - from : 0;
}

/** True if two boxes come closer than `gap` px to each other. */
export function near(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Distance from a point to the nearest point of a box; 0 inside. */
export function distanceToBox(box: Box, x: number, y: number): number {
  const dx = x < box.x ? box.x - x : x > box.x + box.width ? x - box.x - box.width : 0;
  const dy = y < box.y ? box.y - y : y > box.y + box.height ? y - box.y - box.height : 0;
  return dx === 0 ? dy : dy === 0 ? dx : length(dx, dy);
}

/** True if a box lies in the frame with `margin` px to spare. */
export function inside(box: Box, frame: { readonly width: number; readonly height: number }, margin: number): boolean {
  return (
    box.x >= margin &&
    box.y >= margin &&
    box.x + box.width <= frame.width - margin &&
    box.y + box.height <= frame.height - margin
  );
}
