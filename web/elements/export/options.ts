/** What an export is asked for, by pages and by the reader's dialog alike. */
import { FORMAT_IDS, type FormatId } from '../../exchange/index.js';
import type { PictureFormat } from '../../language/index.js';
import type { Doing } from './doing.js';
import {
  CLAIM_LISTS,
  type ClaimList,
  figureSize,
  type FigureSize,
  type Ratio,
  RATIOS,
} from '../../view/figure/size.js';
import { type Ground, GROUNDS, PICTURE_THEMES, type PictureTheme } from '../../view/svg/paint.js';

export const PICTURE_FORMATS = ['svg', 'png', 'jpeg', 'webp', 'pdf'] as const satisfies readonly PictureFormat[];
export type ExportFormat = PictureFormat | FormatId;
export const PARTS = ['whole', 'view'] as const;

/** How a figure looks. All may be left out. */
export interface FigureChoices {
  /** The whole graph laid out for the figure (default), or the part of it that is in view now. */
  readonly part?: (typeof PARTS)[number];
  /** Width to height: `16:9` (default), `16:10`, `4:3`, `1:1`, `9:16`, or `auto`: as tall as it needs. */
  readonly ratio?: Ratio;
  /** In `unit`; kept between 240 and 8,000 px. The ratio's own where left out. */
  readonly width?: number;
  /** `px` (default; 96 to the inch) or `mm`. */
  readonly unit?: 'px' | 'mm';
  /** `light` (default), `dark`, or `gray` for print without color. */
  readonly theme?: PictureTheme;
  /** `white` (default; the dark theme's own ground in dark), `paper`, or `none`: see-through. */
  readonly ground?: Ground;
  /** Text and marks larger or smaller: 0.5 to 2. */
  readonly text?: number;
  /** The claims by number: `none` (default), `below` or `beside` the graph; the figure grows by them. */
  readonly claims?: ClaimList;
  /** The dataset's own where left out; '' for none. */
  readonly title?: string;
  readonly subtitle?: string;
  readonly credit?: string;
  /** SVG and PNG carry the dataset and the view, so that they can be opened again; false leaves that out. */
  readonly data?: boolean;
}

/** PNG, JPEG, WebP. */
export interface PixelChoices {
  /** px of the file for one px of the figure; 1 where left out. */
  readonly scale?: number;
  /** Width of the file in px, in place of `scale`. */
  readonly pixels?: number;
}

/** Lists and citations. */
export interface ListChoices {
  /** Ids of the claims wanted; all where left out. */
  readonly ids?: readonly string[];
}

export interface ExportOptions extends FigureChoices, PixelChoices, ListChoices, Doing {}

const KNOWN = { part: PARTS, ratio: RATIOS, theme: PICTURE_THEMES, ground: GROUNDS, claims: CLAIM_LISTS } as const;

/** @throws RangeError for a word that is none of those that can be given */
export function checkedOptions(options: ExportOptions): ExportOptions {
  for (const [name, list] of Object.entries(KNOWN) as [keyof typeof KNOWN, readonly string[]][]) {
    const value = options[name];
    if (value !== undefined && !list.includes(value))
      throw new RangeError(`Export: “${name}” is “${String(value)}”; it can be ${list.join(', ')}.`);
  }
  return options;
}

/** @throws RangeError for a format that there is not */
export function checkedFormat(format: string): ExportFormat {
  const all: readonly ExportFormat[] = [...PICTURE_FORMATS, ...FORMAT_IDS];
  const found = all.find((one) => one === format);
  if (!found) throw new RangeError(`Export: there is no format “${format}”; there are ${all.join(', ')}.`);
  return found;
}

export const isPicture = (format: ExportFormat): format is PictureFormat =>
  PICTURE_FORMATS.some((one) => one === format);

export const sizeOf = ({ ratio = '16:9', width, unit }: ExportOptions): FigureSize => figureSize(ratio, width, unit);
