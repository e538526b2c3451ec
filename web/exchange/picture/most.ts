/** How much is taken out of a picture. */
import { Unreadable } from '../unreadable.js';

/** Inflated: bytes, or characters of an SVG. */
export const MOST = 16 * 1024 * 1024;

export const tooMuch = (): Unreadable =>
  new Unreadable('limit/bytes', 'What the picture carries is larger than 16 MB.', 'Open the dataset itself.');
