/** A dataset as a picture, in one step: the way that exports on screen, the command line and static pages share. */
import type { Relations } from '../../graph/index.js';
import type { Dataset } from '../../model/index.js';
import type { LayoutName } from '../address.js';
import type { Atlas } from '../atlas.js';
import { countsOf } from '../counts.js';
import type { Moved } from '../moved.js';
import type { Frame, Scene } from '../scene.js';
import { type SceneOptions, sceneOf } from '../scene-of.js';
import { shrinkingOf } from '../shrunk.js';
import type { Voices } from '../voices.js';
import { pictureOf } from './picture.js';
import { type SvgOptions, svgOf } from './svg-of.js';
import { ENGLISH, type Words } from '../../language/index.js';

/** What is shown. */
export interface PictureState {
  readonly dataset: Dataset;
  /** Of all claims. */
  readonly full: Relations;
  /** Of the claims that pass the lens, and of the speakers compared; the same as `full` where all is shown. */
  readonly kept: Relations;
  /** Where speakers are compared: which of them says what. `kept` is then what either says. */
  readonly voices?: Voices | undefined;
  readonly selected: string | null;
  readonly agreements: 'hub' | 'pairs';
  /** The network where left out. A map needs the atlas. */
  readonly layout?: LayoutName;
  readonly atlas?: Atlas | undefined;
  /** Discs and hubs that the reader put elsewhere. */
  readonly moved?: Moved | undefined;
  /** Most pairs and agreements that are drawn. */
  readonly most?: number | undefined;
  /** Actors that none of what is drawn leads to are left out. */
  readonly related?: boolean | undefined;
}

/** How it is shown. `title` and `language` are the dataset's where left out. */
export interface PictureOptions extends Omit<SvgOptions, 'title' | 'language'> {
  readonly title?: string;
  /** The size for which the graph is laid out, CSS px. Or the scene that is on screen already. */
  readonly frame: Frame;
  readonly scene?: Scene;
}

/** What a state says of its scene; the frame is left to the picture. */
export const sceneChoice = (
  { dataset, full, agreements, layout, atlas, moved, most, related }: PictureState,
  words: Words,
): Omit<SceneOptions, 'frame'> => ({
  agreements,
  layout,
  atlas,
  moved,
  most,
  related: related ?? false,
  layouts: dataset.layouts,
  counts: countsOf(full, words.claims),
  mapWords: words.map,
});

export function pictureSvg(state: PictureState, options: PictureOptions): string {
  const { full, kept, selected, agreements, dataset, voices } = state;
  const { frame, words = ENGLISH } = options;
  const scene = options.scene ?? sceneOf(full, { ...sceneChoice(state, words), frame });
  const zoom = shrinkingOf(scene, frame);
  const picture = pictureOf(scene, { kept, agreements, selected, words, zoom, marks: voices?.marks });
  const title = options.title ?? dataset.title ?? dataset.article.title;
  return svgOf(picture, { ...options, title, words, language: dataset.article.lang });
}
