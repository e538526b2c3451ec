/** Where words stand on screen: discs, hubs and lines grow with the view, words do not, and keep their distance from the rim. */
import type { Box, Point } from './scene.js';

/** What words stand beside: half its size, px of the scene, and whether it is a disc. */
export interface Beside {
  readonly half: number;
  readonly disc: boolean;
}

const NOWHERE: Point = { x: 0, y: 0 };

/** The side of `at` on which a box stands, as a unit vector. */
export function sideBeside(at: Point, box: Box | null): Point {
  if (!box) return NOWHERE;
  const sign = (low: number, high: number, v: number) => (v < low ? 1 : v > high ? -1 : 0);
  const x = sign(box.x, box.x + box.width, at.x);
  const y = sign(box.y, box.y + box.height, at.y);
  const scale = x !== 0 && y !== 0 ? Math.SQRT1_2 : 1;
  return { x: x * scale, y: y * scale };
}

/** How far words are pushed off by what grows beside them; nothing comes nearer than the scene set it, but names do. */
export const pushOf = ({ half, disc }: Beside, zoom: number): number =>
  half * (disc ? zoom - 1 : Math.max(0, zoom - 1));

/**
 * The box of words in px on screen, from the stage's corner where the view is not moved.
 * @param words their box around `at`, px
 */
export function boxOnScreen(at: Point, words: Box, side: Point, push: number, zoom: number): Box {
  return { ...words, x: at.x * zoom + words.x + side.x * push, y: at.y * zoom + words.y + side.y * push };
}

/** Whether two boxes overlap. */
export const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
