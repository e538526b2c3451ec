/** What a picture shows: a scene, seen through a lens, with what is selected forward. The same steps as on screen. */
import type { Relations } from '../../graph/index.js';
import { ENGLISH, type Words } from '../../language/index.js';
import { type Emphasis, emphasisOf } from '../emphasis.js';
import { lensed, setBack } from '../lensed.js';
import type { Scene } from '../scene.js';
import { shrunk } from '../shrunk.js';

export interface Picture {
  /** Everything, for lines and discs: also what is set back. */
  readonly whole: Scene;
  /** What passes the lens: it alone has words. */
  readonly live: Scene;
  readonly emphasis: Emphasis;
  /** The relations that pass the lens. */
  readonly relations: Relations;
}

export interface PictureChoice {
  /** The relations that pass the lens; the very same as the scene was made of where there is no lens. */
  readonly kept: Relations;
  /** As in the options that the scene was made with. */
  readonly agreements: 'hub' | 'pairs';
  /** Key of what is selected, or null. */
  readonly selected: string | null;
  readonly words?: Words;
  /** How much smaller than it was laid out a crowd is drawn. */
  readonly zoom?: number;
}

/** @param scene made of all relations */
export function pictureOf(
  scene: Scene,
  { kept, agreements, selected, words = ENGLISH, zoom = 1 }: PictureChoice,
): Picture {
  const seen = lensed(scene, kept, agreements, words.claims);
  const emphasis = setBack(emphasisOf(seen.live, selected, kept), scene, seen);
  return { ...shrunk(seen, zoom, emphasis), emphasis, relations: kept };
}
