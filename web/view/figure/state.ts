/** What a figure shows and how. */
import type { Lens } from '../../model/index.js';
import type { Box, Scene } from '../scene.js';
import type { sceneSteps } from '../scene-of.js';
import type { PictureState } from '../svg/picture-svg.js';
import type { SvgOptions } from '../svg/svg-of.js';
import type { ClaimList, FigureSize } from './size.js';
import type { Words } from '../../language/index.js';

/** What is shown. */
export interface FigureState extends PictureState {
  readonly lens: Lens;
  /** The part of a scene that is in view, to be shown instead of a graph laid out for the figure. */
  readonly view?: { readonly scene: Scene; readonly box: Box } | null;
}

/** How it is shown. */
export interface FigureOptions extends Pick<SvgOptions, 'theme' | 'ground' | 'idPrefix' | 'halos' | 'families'> {
  /** As in `SvgOptions`; in pieces where it is long. */
  readonly data?: string | readonly string[] | null;
  readonly size: FigureSize;
  /** Text and marks larger or smaller than the page asks for, 0.5 to 2. */
  readonly scale?: number;
  readonly claims?: ClaimList;
  /** The dataset's own where left out; '' for none. */
  readonly title?: string;
  readonly subtitle?: string;
  readonly credit?: string;
  readonly words?: Words;
  /** How a scene is found; the usual way where left out. For those who keep scenes. */
  readonly scenes?: typeof sceneSteps;
}

/** The SVG in pieces. */
export interface FigurePieces {
  readonly pieces: readonly string[];
  /** px */
  readonly width: number;
  readonly height: number;
}

export interface Figure extends Pick<FigurePieces, 'width' | 'height'> {
  readonly svg: string;
}
