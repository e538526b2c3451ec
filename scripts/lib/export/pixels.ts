/** From SVG to pixels without a browser, by resvg; and from text to outlines. */
import { Resvg } from '@resvg/resvg-js';
import type { Fonts } from './fonts.js';
import { DataError } from './state.js';

/** What canvases of browsers bear, so that no export here is one that is impossible there. */
const MOST_PIXELS = 4096 * 4096;
const MOST_SIDE = 16_384;

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** How many px of the PNG one px of the picture takes. @throws DataError if that is more than can be made */
export function scaleFor(size: PixelSize, { scale, pixels }: { scale: number; pixels: number | null }): number {
  const wanted = pixels === null ? scale : pixels / size.width;
  const [width, height] = [Math.round(size.width * wanted), Math.round(size.height * wanted)];
  if (width * height <= MOST_PIXELS && width <= MOST_SIDE && height <= MOST_SIDE && width > 0 && height > 0)
    return wanted;
  const most = Math.min(
    Math.sqrt(MOST_PIXELS / (size.width * size.height)),
    MOST_SIDE / size.width,
    MOST_SIDE / size.height,
  );
  const floor = Math.floor(most * 100) / 100;
  throw new DataError(
    `export/too-large: the PNG would be ${width} × ${height} px; at most 16.7 million px and 16,384 a side are made. ` +
      `Use --scale ${floor} or --pixels ${Math.floor(size.width * floor)} or less.`,
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
