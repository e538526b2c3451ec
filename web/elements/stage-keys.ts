/** Arrow keys on the stage: from one group to the nearest in that direction. */
import type { Point } from '../view/scene.js';

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export interface Place extends Point {
  readonly id: string;
}

/**
 * The id that an arrow key leads to from `from`: the nearest in a quarter turn around its direction, where what lies
 * aside counts double; null for another key, or where nothing lies that way.
 */
export function neighborOf(key: string, from: Point, places: readonly Place[]): string | null {
  const way = ARROWS[key];
  if (!way) return null;
  let [id, best]: [string | null, number] = [null, Infinity];
  for (const place of places) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    if (ahead <= 0.5 || aside > ahead * 1.5) continue;
    const cost = ahead + 2 * aside;
    if (cost < best) [id, best] = [place.id, cost];
  }
  return id;
}
