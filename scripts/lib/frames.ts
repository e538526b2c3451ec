/** The sizes at which layouts are shipped and judged: a laptop's window, an embed in an article column, a phone. */
import type { Frame } from '../../web/view/scene.js';

export const FRAMES: readonly { readonly name: string; readonly size: Frame }[] = [
  { name: '1280×800', size: { width: 1280, height: 800 } },
  { name: '640×420', size: { width: 640, height: 420 } },
  { name: '390×844', size: { width: 390, height: 844 } },
];
