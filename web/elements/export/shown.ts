/** From what an element shows to what a figure shows. */
import { type Carried, carriedSteps, VERSION } from '../../exchange/picture/index.js';
import type { FigureState } from '../../view/figure/state.js';
import { textOfView } from '../../view/lens-text.js';
import type { Limits, Steps } from '../../model/index.js';
import type { Box, Frame, Scene } from '../../view/scene.js';
import type { Lookup } from '../lookup.js';
import { fitted, viewOfPort } from '../stage-view.js';
import { type GraphState, selectedIn, viewOf } from '../state.js';
import { loadAtlas, loadedAtlas } from '../scene/atlas-loader.js';
import { voicesDrawn } from '../voices-drawn.js';
import { failure } from './failure.js';

/** An element at one moment. */
export interface Shown {
  readonly state: GraphState;
  /** What is on the stage, and the stage's size in CSS px; null while the element is hidden. */
  readonly scene: Scene | null;
  readonly stage: Frame | null;
  readonly limits: Limits;
}

/** The dataset that is shown. @throws ExportFailure `export/nothing` before there is one */
export function lookupOf({ state }: Shown): { readonly full: Lookup; readonly kept: Lookup } {
  const { full, lookup, words } = state;
  if (!full || !lookup) throw failure(words.exporting, 'nothing');
  return { full, kept: lookup };
}

/** To be waited for before anything is drawn: a map needs the world. @throws ExportFailure `export/failed` without it */
export async function drawable({ state }: Shown): Promise<void> {
  if (state.layout !== 'map') return;
  await loadAtlas().catch(() => undefined);
  if (!loadedAtlas()) throw failure(state.words.exporting, 'failed');
}

/** What is in view, in px of the scene. */
function boxOf({ state }: Shown, scene: Scene, stage: Frame): Box {
  const view = state.view ? viewOfPort(state.view, scene.frame, stage) : fitted(scene.frame, stage);
  const { x, y, zoom } = view;
  return { x: -x / zoom, y: -y / zoom, width: stage.width / zoom, height: stage.height / zoom };
}

/** @throws ExportFailure `export/nothing`, `export/empty` if no claim passes the lens, `export/hidden` for a view that is not there */
export function figureState(shown: Shown, part: 'whole' | 'view' = 'whole'): FigureState {
  const { full, kept } = lookupOf(shown);
  const { state, scene, stage } = shown;
  const words = state.words.exporting;
  if (full.relations.claims.length > 0 && kept.relations.claims.length === 0) throw failure(words, 'empty');
  const voices = voicesDrawn(state);
  const whole: FigureState = {
    dataset: full.dataset,
    full: full.relations,
    kept: (voices ?? kept).relations,
    voices: voices ?? undefined,
    selected: selectedIn(state),
    agreements: state.agreements,
    lens: state.lens,
    layout: state.layout,
    atlas: state.layout === 'map' ? loadedAtlas() : undefined,
    moved: state.moved.size > 0 ? state.moved : undefined,
    most: Math.min(shown.limits.relations, state.most ?? shown.limits.relations),
    related: state.most !== null,
  };
  if (part === 'whole') return whole;
  if (!scene || !stage) throw failure(words, 'hidden');
  return { ...whole, view: { scene, box: boxOf(shown, scene, stage) } };
}

/** What a picture carries, in pieces: the dataset as it was given, with its own names. */
export function carriedIn(shown: Shown): Steps<readonly string[]> {
  const carried: Carried = {
    dataset: lookupOf(shown).full.given,
    view: textOfView(viewOf(shown.state)),
    version: VERSION,
  };
  return carriedSteps(carried);
}
