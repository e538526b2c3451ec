/** Where the words of a scene stand, for all that draw them: the layer on screen, and pictures that leave the page. */
import { textWidth } from './metrics.js';
import type { SceneDisc, SceneText } from './scene.js';

/** From the last line of a label to the count under it, px. */
export const COUNT_DROP = 14;

/** The x at which the lines of a text are anchored. */
export const startOf = ({ anchor, box }: SceneText): number =>
  anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;

/** A code as it fits into its disc: smaller, and where that could not be read, cut. */
export function codeIn({ code, radius }: SceneDisc): { text: string; size: number } {
  const room = 2 * radius - 8;
  const sizeOf = (text: string) => Math.min(11, (11 * room) / Math.max(1, textWidth(text, 'bold', 11)));
  const letters = Array.from(code);
  let text = code;
  for (let kept = letters.length - 1; kept > 0 && sizeOf(text) < (text === code ? 7 : 9); kept--) {
    text = `${letters.slice(0, kept).join('')}…`;
  }
  return { text, size: Math.floor(sizeOf(text) * 10) / 10 };
}
