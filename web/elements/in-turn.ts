/**
 * Elements of a large dataset are brought up to date one after the other, so that the page can be scrolled and painted in
 * between. Those of a small one all at once, as the picture that they belong to.
 */
import { turn } from '../view/slices.js';
import { isLarge, type Lookup } from './lookup.js';

/** For `scheduleUpdate`: `update` is the element's own. */
export function inTurn(lookup: Lookup | null, update: () => unknown): Promise<unknown> | void {
  if (lookup && isLarge(lookup)) return turn().then(update);
  update();
}
