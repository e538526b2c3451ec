/** What the reader chooses for the graph on another page. */
import type { Controls } from '../controls.js';

export const EMBED_KINDS = ['tag', 'frame', 'static'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

export const EMBED_COLORS = ['page', 'light', 'dark'] as const;

export interface EmbedChoice {
  readonly kind: EmbedKind;
  /** CSS px; `full`: as wide as the column that it stands in. */
  readonly width: number | 'full';
  /** CSS px; null: the height that the element has of itself. */
  readonly height: number | null;
  readonly controls: Controls;
  readonly colors: (typeof EMBED_COLORS)[number];
}

export const FIRST_CHOICE: EmbedChoice = {
  kind: 'tag',
  width: 'full',
  height: null,
  controls: 'compact',
  colors: 'page',
};

/** The element's own heights, CSS px (root-styles.ts). */
export const OWN_HEIGHT: Readonly<Record<Controls, number>> = { full: 720, compact: 420, none: 720 };

/** What makes sense, CSS px: from the smallest in which the element still says something. */
export const WIDTHS = { least: 240, most: 4_000 } as const;
export const HEIGHTS = { least: 200, most: 4_000 } as const;

/** A column of a page, for what is as wide as its column, CSS px. */
export const COLUMN = 888;

export const widthOf = ({ width }: EmbedChoice): number => (width === 'full' ? COLUMN : width);
export const heightOf = ({ height, controls }: EmbedChoice): number => height ?? OWN_HEIGHT[controls];

/** A number that was typed, kept within what makes sense; null for none. */
export function sizeTyped(text: string, { least, most }: { readonly least: number; readonly most: number }) {
  const value = Math.round(Number(text));
  return value > 0 ? Math.min(most, Math.max(least, value)) : null;
}
