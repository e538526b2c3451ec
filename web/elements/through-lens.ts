import { isEmptyLens } from '../model/index.js';
import type { Lensed } from '../view/lensed.js';
import type { Scene } from '../view/scene.js';
import { seenThrough } from '../view/svg/picture.js';
import type { GraphState } from './state.js';
import { voicesDrawn } from './voices-drawn.js';

/** The scene through the lens, and with the marks of a comparison, made once for each. */
export class ThroughLens {
  private seen: { readonly of: readonly unknown[]; readonly lensed: Lensed } | null = null;

  /** Null while the lens lets everything pass and nobody is compared, or there is nothing to see. */
  of(scene: Scene | null, state: GraphState): Lensed | null {
    const { lookup, lens, agreements } = state;
    const voices = voicesDrawn(state);
    if (!scene || !lookup || (isEmptyLens(lens) && !voices)) return null;
    const of = [scene, lookup, agreements, voices];
    if (this.seen?.of.every((one, n) => one === of[n])) return this.seen.lensed;
    const { relations } = voices ?? lookup;
    this.seen = { of, lensed: seenThrough(scene, relations, agreements, lookup.words, voices?.marks) };
    return this.seen.lensed;
  }
}
