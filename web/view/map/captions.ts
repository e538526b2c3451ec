/** Our own words on a map: small, at the lower or upper left of a box. */
import { textWidth } from '../metrics.js';
import type { Box, SceneText } from '../scene.js';
import { CAPTION } from '../words.js';

const PAD = 6;

export function captionIn(box: Box, words: string, edge: 'top' | 'bottom'): SceneText {
  const width = textWidth(words, CAPTION.face, CAPTION.size);
  const y = edge === 'top' ? box.y + 4 : box.y + box.height - CAPTION.leading - 3;
  return {
    lines: [words],
    anchor: 'start',
    box: { x: box.x + PAD, y, width, height: CAPTION.leading },
    baselines: [(CAPTION.leading + CAPTION.size * 0.7) / 2],
  };
}

export const ENGLISH_MAP = { inset: 'Inset, larger scale', unplaced: 'Without a place on the map' } as const;
