/** Rings and lines cut off at a box. Both are flat lists of x, y, x, y … */
import type { Box } from './scene.js';

/** A side of a box: an axis, where it lies on it, and whether inside is beyond (1) or before (−1) that. */
interface Side {
  readonly axis: 0 | 1;
  readonly at: number;
  readonly way: 1 | -1;
}

const sidesOf = ({ x, y, width, height }: Box): Side[] => [
  { axis: 0, at: x, way: 1 },
  { axis: 0, at: x + width, way: -1 },
  { axis: 1, at: y, way: 1 },
  { axis: 1, at: y + height, way: -1 },
];

/** The part of a ring on the inner side: Sutherland and Hodgman’s clipping. */
export function cutRing(ring: ArrayLike<number>, { axis, at, way }: Side): number[] {
  const out: number[] = [];
  const other = axis === 0 ? 1 : 0;
  for (let i = 0; i < ring.length; i += 2) {
    const j = i === 0 ? ring.length - 2 : i - 2;
    const [before, now] = [ring[j + axis] as number, ring[i + axis] as number];
    const [wasIn, isIn] = [(before - at) * way >= 0, (now - at) * way >= 0];
    if (wasIn !== isIn) {
      const from = ring[j + other] as number;
      const cross = from + (((ring[i + other] as number) - from) * (at - before)) / (now - before);
      out.push(...(axis === 0 ? [at, cross] : [cross, at]));
    }
    if (isIn) out.push(ring[i] as number, ring[i + 1] as number);
  }
  return out;
}

/** The part of a ring in a box; empty where there is none. */
export function ringIn(ring: readonly number[], box: Box): readonly number[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ring.length; i += 2) {
    const [x, y] = [ring[i] as number, ring[i + 1] as number];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  const [r, b] = [box.x + box.width, box.y + box.height];
  if (right < box.x || left > r || bottom < box.y || top > b) return [];
  if (left >= box.x && right <= r && top >= box.y && bottom <= b) return ring;
  return sidesOf(box).reduce<readonly number[]>((part, side) => (part.length > 0 ? cutRing(part, side) : part), ring);
}

/** The parts of a line in a box. */
export function lineIn(line: readonly number[], box: Box): number[][] {
  const parts: number[][] = [];
  for (let i = 0; i + 3 < line.length; i += 2) {
    const [ax, ay, bx, by] = line.slice(i, i + 4) as [number, number, number, number];
    const share = shareIn(ax, ay, bx - ax, by - ay, box);
    if (!share) continue;
    const [from, to] = share;
    const last = parts.at(-1);
    const start = [ax + from * (bx - ax), ay + from * (by - ay)] as const;
    const end = [ax + to * (bx - ax), ay + to * (by - ay)] as const;
    if (last && from === 0 && last.at(-2) === start[0] && last.at(-1) === start[1]) last.push(...end);
    else parts.push([...start, ...end]);
  }
  return parts;
}

/** From where to where the segment a + t d lies in a box: Liang and Barsky. */
function shareIn(ax: number, ay: number, dx: number, dy: number, box: Box): [number, number] | null {
  let [from, to] = [0, 1];
  for (const [a, d, low, size] of [
    [ax, dx, box.x, box.width],
    [ay, dy, box.y, box.height],
  ] as const) {
    if (d === 0) {
      if (a < low || a > low + size) return null;
      continue;
    }
    const [one, other] = [(low - a) / d, (low + size - a) / d];
    from = Math.max(from, Math.min(one, other));
    to = Math.min(to, Math.max(one, other));
  }
  return to > from ? [from, to] : null;
}
