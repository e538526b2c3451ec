/**
 * What things cost. Faults cost hundreds (a crossing, a name on a line), matters of taste cost about as much as the px
 * they are measured in; a crossing outweighs any of taste.
 */
export const CROSSING = 1000;
export const LINE_ON_DISC = 700;
export const LINE_ON_NAME = 260;
/** Two boxes or discs that overlap. */
export const BOXES = 420;
const OUTSIDE = 400;
const NARROW_ANGLE = 90;

/** Cosine of 14°: lines that leave a disc closer together than this are hard to tell apart. */
export const NARROW = 0.9703;

/** Room that two discs should leave between them, px. */
export const DISC_GAP = 34;

/** What each side costs a name by itself, in the order of SIDES: below, above, beside, then the corners. */
export const SIDE_PRICE = [0, 2, 3, 3, 14, 14, 14, 14] as const;

/** Price of two lines at one disc by the cosine of the angle between them. */
export const narrowAngle = (cosine: number): number =>
  cosine > NARROW ? (NARROW_ANGLE * (cosine - NARROW)) / (1 - NARROW) : 0;

/** Price of what juts out of the frame. */
export function outside(
  left: number,
  top: number,
  right: number,
  bottom: number,
  width: number,
  height: number,
): number {
  const over = Math.max(0, -left) + Math.max(0, -top) + Math.max(0, right - width) + Math.max(0, bottom - height);
  return over > 0 ? OUTSIDE + 12 * over : 0;
}
