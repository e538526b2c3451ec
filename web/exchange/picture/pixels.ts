/** How large a picture in pixels can be. One limit everywhere, so that no export works here and fails there. */
import { LIMITS } from '../../model/index.js';

/** What the canvases of browsers bear. */
export const MOST_PIXELS = LIMITS.pixels;
export const MOST_SIDE = 16_384;

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export interface Scaling {
  /** px of the file for one px of the picture; anything but a number above 0 counts as 1. */
  readonly scale?: number | undefined;
  /** Width of the file in px; comes before `scale`. */
  readonly pixels?: number | null | undefined;
}

/** The size that is asked for: `fits` says whether it can be made, `most` is the largest scale that can. */
export interface Scaled extends PixelSize {
  readonly scale: number;
  readonly fits: boolean;
  readonly most: number;
}

/** @param limit most px of the file, where a host page has raised it */
export function scaled(size: PixelSize, { scale = 1, pixels }: Scaling, limit = MOST_PIXELS): Scaled {
  const wanted = pixels && pixels > 0 ? pixels / size.width : scale > 0 ? scale : 1;
  const [width, height] = [Math.round(size.width * wanted), Math.round(size.height * wanted)];
  const fits = width * height <= limit && width <= MOST_SIDE && height <= MOST_SIDE && width > 0 && height > 0;
  const most = Math.min(Math.sqrt(limit / (size.width * size.height)), MOST_SIDE / size.width, MOST_SIDE / size.height);
  return { width, height, scale: wanted, fits, most: Math.floor(most * 100) / 100 };
}
