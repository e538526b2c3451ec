/** How large a picture in pixels can be. One limit everywhere, so that no export works here and fails there. */
import { type Limits, LIMITS } from '../../model/index.js';

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

/** @param limits most px of the file and of a side of it, where a host page has raised them */
export function scaled(
  size: PixelSize,
  { scale = 1, pixels }: Scaling,
  limits: Pick<Limits, 'pixels' | 'side'> = LIMITS,
): Scaled {
  const wanted = pixels && pixels > 0 ? pixels / size.width : scale > 0 ? scale : 1;
  const [width, height] = [Math.round(size.width * wanted), Math.round(size.height * wanted)];
  const fits = width * height <= limits.pixels && Math.max(width, height) <= limits.side && width > 0 && height > 0;
  const most = Math.min(
    Math.sqrt(limits.pixels / (size.width * size.height)),
    limits.side / Math.max(size.width, size.height),
  );
  return { width, height, scale: wanted, fits, most: Math.floor(most * 100) / 100 };
}
