/** From SVG to pixels without a browser, by resvg; and from text to outlines. */
import { Resvg } from '@resvg/resvg-js';
import { type PixelSize, scaled } from '../../../web/exchange/picture/index.js';
import type { Fonts } from './fonts.js';
import { DataError } from './state.js';

export type { PixelSize };

/** How many px of the PNG one px of the picture takes. @throws DataError if that is more than can be made */
export function scaleFor(size: PixelSize, asked: { scale: number; pixels: number | null }): number {
  const { width, height, scale, fits, most } = scaled(size, asked);
  if (fits) return scale;
  throw new DataError(
    `export/too-large: the PNG would be ${width} × ${height} px; at most 16.7 million px and 16,384 a side are made. ` +
      `Use --scale ${most} or --pixels ${Math.floor(size.width * most)} or less.`,
  );
}

const optionsOf = (fonts: Fonts) => ({
  loadSystemFonts: true,
  defaultFontFamily: fonts.sans,
  sansSerifFamily: fonts.sans,
  serifFamily: fonts.serif,
});

export interface Png extends PixelSize {
  readonly bytes: Uint8Array;
}

export function pngOf(svg: string, scale: number, fonts: Fonts): Png {
  const image = new Resvg(svg, { font: optionsOf(fonts), fitTo: { mode: 'zoom', value: scale } }).render();
  return { bytes: image.asPng(), width: image.width, height: image.height };
}

/** The SVG with its words as outlines: it looks the same everywhere, and can be neither searched nor read out. */
export const outlined = (svg: string, fonts: Fonts): string =>
  `${new Resvg(svg, { font: optionsOf(fonts) }).toString()}\n`;
