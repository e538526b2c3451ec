/** The place that stands for a country on a map: well inside its largest piece of land, near the middle of it. */
import type { Point } from './simplify.js';

const STEPS = 60;

/** Degrees of longitude count by their length at the ring’s own latitude. */
export function middleOf(ring: readonly (readonly number[])[]): Point {
  const ys = ring.map(([, y = 0]) => y);
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  const across = Math.cos(((low + high) / 2) * (Math.PI / 180));
  const points = ring.map(([x = 0, y = 0]): Point => [x * across, y]);
  const xs = points.map(([x]) => x);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const center = centroidOf(points);
  const size = Math.max(right - left, high - low);
  let best: { at: Point; worth: number } = { at: center, worth: -Infinity };
  for (let i = 0; i <= STEPS; i++)
    for (let j = 0; j <= STEPS; j++) {
      const at: Point = [left + ((right - left) * i) / STEPS, low + ((high - low) * j) / STEPS];
      if (!isInside(points, at)) continue;
      const off = Math.hypot(at[0] - center[0], at[1] - center[1]);
      const worth = Math.min(roomAt(points, at), size / 6) - off / 3;
      if (worth > best.worth) best = { at, worth };
    }
  return [best.at[0] / across, best.at[1]];
}

function centroidOf(points: readonly Point[]): Point {
  let [x, y, area] = [0, 0, 0];
  points.forEach(([ax, ay], n) => {
    const [bx, by] = points[(n + 1) % points.length] ?? [ax, ay];
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
    area += cross;
  });
  return area === 0 ? (points[0] ?? [0, 0]) : [x / (3 * area), y / (3 * area)];
}

export function isInside(points: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  points.forEach(([ax, ay], n) => {
    const [bx, by] = points[n === 0 ? points.length - 1 : n - 1] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** Distance to the nearest side. */
function roomAt(points: readonly Point[], [x, y]: Point): number {
  let best = Infinity;
  points.forEach(([ax, ay], n) => {
    const [bx, by] = points[(n + 1) % points.length] ?? [ax, ay];
    const [dx, dy] = [bx - ax, by - ay];
    const square = dx * dx + dy * dy;
    const t = square > 0 ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square)) : 0;
    best = Math.min(best, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  });
  return best;
}
