/**
 * What the map layout gives to those who draw scenes. It is handed to them rather than imported, because it brings the
 * whole land along, which a page that shows a network should not load.
 */
import type { Relations } from '../graph/index.js';
import type { Steps } from './layout/steps.js';
import type { Plan, PlanOptions } from './plan.js';
import type { Scene, SceneMap } from './scene.js';

/** What our words stand for on a map, in the reader's language; plain data. */
export interface MapWords {
  readonly inset: string;
  readonly unplaced: string;
}

export interface MapOptions extends PlanOptions {
  readonly mapWords?: MapWords | undefined;
}

export interface Atlas {
  /** The scene with nothing moved, in steps. */
  sceneSteps(relations: Relations, options: MapOptions): Steps<Scene>;
  /** The plan with what a map adds to it: where no words may stand, and on whose land no disc. */
  grounded(plan: Plan, map: SceneMap): Plan;
}
