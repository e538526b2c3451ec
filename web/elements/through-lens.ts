import { isEmptyLens } from '../model/index.js';
import { lensed, type Lensed } from '../view/lensed.js';
import type { Scene } from '../view/scene.js';
import type { GraphState } from './state.js';

/** The scene through the lens, made once for each lens. */
export class ThroughLens {
  private seen: { scene: Scene; state: GraphState; lensed: Lensed } | null = null;

  /** Null while the lens lets everything pass, or there is nothing to see. */
  of(scene: Scene | null, state: GraphState): Lensed | null {
    const { lookup, lens, agreements } = state;
    if (!scene || !lookup || isEmptyLens(lens)) return null;
    const { seen } = this;
    if (seen?.scene === scene && seen.state.lookup === lookup && seen.state.agreements === agreements) {
      return seen.lensed;
    }
    this.seen = { scene, state, lensed: lensed(scene, lookup.relations, agreements, lookup.words.claims) };
    return this.seen.lensed;
  }
}
