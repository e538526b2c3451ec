/** How big things are drawn and how many words are set, by the size of the frame (design of record: "Narrow", "Nodes"). */
import type { LayoutName } from './address.js';
import type { Box, Frame } from './scene.js';

export interface Density {
  readonly name: 'full' | 'embed' | 'phone';
  /** Diameter of a disc: base + step × √claims, px. */
  readonly base: number;
  readonly step: number;
  /** Words are set for relations with at least this many claims. */
  readonly words: number;
  /** What words are worth, in the prices of the layout: less, and they go rather than stand on a line. */
  readonly worth: number;
  /** The number of claims stands under the words. */
  readonly counts: boolean;
}

const FULL: Density = { name: 'full', base: 32, step: 4.2, words: 1, worth: 900, counts: true };
const EMBED: Density = { name: 'embed', base: 26, step: 2.2, words: 2, worth: 170, counts: false };
const PHONE: Density = { name: 'phone', base: 30, step: 2.6, words: 2, worth: 170, counts: false };

export function densityOf({ width, height }: Frame, layout: LayoutName = 'network'): Density {
  if (layout === 'map') return { ...densityOf({ width, height }), ...ON_MAP };
  if (width < 520) return width < 420 && height < 280 ? { ...PHONE, words: Infinity } : PHONE;
  return height < 480 ? EMBED : FULL;
}

/** On a map discs are smaller, for they cannot choose where they stand, and counts are left out. */
const ON_MAP = { base: 24, step: 2.4, counts: false } as const;

/** More lines than this and words are set on hover, focus and selection only. */
export const MOST_LABELLED = 40;

/** Where the zoom buttons stand, which only a full frame has: 16 px off the top right corner, on a map the bottom right. */
export function zoomButtons(frame: Frame, layout: LayoutName = 'network'): Box | null {
  if (densityOf(frame).name !== 'full') return null;
  const y = layout === 'map' ? frame.height - 16 - 98 : 16;
  return { x: frame.width - 16 - 34, y, width: 34, height: 98 };
}

/** Room each actor should have, px². With less than that, discs shrink, to seven tenths at the least. */
const ROOM = 18_000;

/** Room each actor of a crowd gets, px². */
const CROWD_ROOM = 6_000;

/**
 * The frame that a crowd is laid out in: larger than the one it is seen in, where that is too small for it. All of it is
 * then seen smaller; words keep their size, and as many of them show as have room.
 */
export function roomFor({ width, height }: Frame, actors: number): Frame {
  const more = Math.max(1, Math.sqrt((actors * CROWD_ROOM) / (width * height)));
  return { width: Math.round(width * more), height: Math.round(height * more) };
}

/** What discs are scaled by when so many actors share a frame. */
export const crowding = ({ width, height }: Frame, actors: number): number =>
  Math.min(1, Math.max(0.7, Math.sqrt((width * height) / (Math.max(1, actors) * ROOM))));

export const HUB_RADIUS = 13;

/** Room of the second ring of a disc that has claims about itself alone: 2.5 px off, 1 px wide. */
export const OWN_RING = 3.5;

/** Width of a line with so many claims behind it, px. */
export const lineWidth = (claims: number): number => Math.min(8, Math.max(1.5, 0.9 + 0.6 * claims));
