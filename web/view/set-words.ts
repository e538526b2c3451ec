/** Where the words of a scene stand, for all that draw them: the layer on screen, and pictures that leave the page. */
import { textWidth } from './metrics.js';
import type { SceneDisc, SceneText } from './scene.js';

/** From the last line of a label to the count under it, px. */
export const COUNT_DROP = 14;

/** The x at which the lines of a text are anchored. */
export const startOf = ({ anchor, box }: SceneText): number =>
  anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;

/** Least size at which a code can be read, px, and at which what is left of a long one is worth showing. */
const READABLE = 7;
const WORTH = 9;
/** Room between a code and the rim of its disc: usual, and least, px. */
const RIM = 8;
export const NEAR_RIM = 4;
/** A code of so many letters says nothing if one is cut off. */
const SHORT = 4;

/** A code as it fits into its disc: smaller, then nearer to the rim, then a long one cut; else none: the name stands beside. */
export function codeIn({ code, radius }: Pick<SceneDisc, 'code' | 'radius'>): { text: string; size: number } {
  const sizeOf = (text: string, rim: number) =>
    Math.min(11, (11 * (2 * radius - rim)) / Math.max(1, textWidth(text, 'bold', 11)));
  const size = Math.max(sizeOf(code, RIM), Math.min(READABLE, sizeOf(code, NEAR_RIM)));
  const rounded = (px: number) => Math.floor(px * 10) / 10;
  if (size >= READABLE) return { text: code, size: rounded(size) };
  const letters = Array.from(code);
  for (let kept = letters.length - 1; kept >= SHORT - 1; kept--) {
    const text = `${letters.slice(0, kept).join('')}…`;
    if (sizeOf(text, RIM) >= WORTH) return { text, size: rounded(sizeOf(text, RIM)) };
  }
  return { text: '', size: READABLE };
}
