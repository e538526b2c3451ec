/** What a picture shows: a scene, seen through a lens, with what is selected forward. The same steps as on screen. */
import type { Relations } from '../../graph/index.js';
import { ENGLISH, type Words } from '../../language/index.js';
import { actsIn, actsShown, type DrawnAct, withActs } from '../acts.js';
import { type Emphasis, emphasisOf } from '../emphasis.js';
import { lensed, type Lensed, setBack } from '../lensed.js';
import { finished, type Steps } from '../layout/steps.js';
import type { Scene } from '../scene.js';
import { shrunk } from '../shrunk.js';
import { marked, type Marks } from '../voices.js';

export interface Picture {
  /** Everything, for lines and discs: also what is set back. */
  readonly whole: Scene;
  /** What passes the lens: it alone has words. */
  readonly live: Scene;
  readonly emphasis: Emphasis;
  /** Influences of a selected actor, or on a selected pair. */
  readonly acts: readonly DrawnAct[];
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
  /** On pairs and agreements, besides their signs. */
  readonly marks?: Marks | undefined;
}

/** A scene of all relations through a lens, with marks if there are any. */
export function seenThrough(
  scene: Scene,
  kept: Relations,
  agreements: 'hub' | 'pairs',
  words: Words,
  marks?: Marks,
): Lensed {
  const { whole, live } = lensed(scene, kept, agreements, words.claims);
  return marks ? { whole: marked(whole, marks), live: marked(live, marks) } : { whole, live };
}

/** @param scene made of all relations */
export const pictureOf = (scene: Scene, choice: PictureChoice): Picture => finished(pictureSteps(scene, choice));

/** The same in steps. */
export function* pictureSteps(
  scene: Scene,
  { kept, agreements, selected, marks, words = ENGLISH, zoom = 1 }: PictureChoice,
): Steps<Picture> {
  const seen = seenThrough(scene, kept, agreements, words, marks);
  yield;
  const shown = actsShown(kept, selected);
  const chosen = withActs(emphasisOf(seen.live, selected, kept), seen.live, shown);
  const emphasis = setBack(chosen, scene, seen);
  yield;
  const drawn = shrunk(seen, zoom, emphasis);
  yield;
  return { ...drawn, emphasis, acts: actsIn({ scene: drawn.whole, emphasis }, shown, kept), relations: kept };
}
