/** How large a figure is: by ratio on a screen, by the width of a column in print. */

export const RATIOS = ['16:9', '16:10', '4:3', '1:1', '9:16', 'auto'] as const;
export type Ratio = (typeof RATIOS)[number];

/** px by which a figure of that ratio is wide where nothing else is asked for. */
const WIDTHS: Readonly<Record<Ratio, number>> = {
  '16:9': 1600,
  '16:10': 1600,
  '4:3': 1600,
  '1:1': 1200,
  '9:16': 900,
  auto: 1200,
};

export interface FigureSize {
  /** px; 96 to the inch. */
  readonly width: number;
  /** px; null where the figure may be as tall as it needs. */
  readonly height: number | null;
  /** The unit that the file says its size in. */
  readonly unit: 'px' | 'mm';
}

export const LEAST_WIDTH = 240;
export const MOST_WIDTH = 8_000;

/** @param width px or mm by `unit`; left out for the ratio's own */
export function figureSize(ratio: Ratio, width?: number, unit: 'px' | 'mm' = 'px'): FigureSize {
  const asked = width === undefined || !(width > 0) ? WIDTHS[ratio] : unit === 'mm' ? (width * 96) / 25.4 : width;
  const wide = Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, asked));
  const [across = 0, down = 0] = ratio.split(':').map(Number);
  return { width: wide, height: across > 0 && down > 0 ? (wide * down) / across : null, unit };
}

/** How much smaller than on a wide page type and marks are: in a narrow column of print, 7.6 points are read well. */
export const typeScale = (width: number): number => Math.min(1, Math.max(0.6, width / 900));

/** Where a figure lists its claims by number. */
export const CLAIM_LISTS = ['none', 'below', 'beside'] as const;
export type ClaimList = (typeof CLAIM_LISTS)[number];
