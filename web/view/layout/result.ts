/** What a layout costs and what it gives. */
import type { Energy } from './energy.js';
import type { Labelling } from './labels.js';
import type { Arrangement } from './problem.js';

/** Everything found. */
export interface LaidOut {
  readonly energy: Energy;
  readonly at: Arrangement;
  readonly labelling: Labelling;
}

export interface Effort {
  /** First seed of the search for positions. */
  readonly seed?: number;
  /** Seeded starts for the words. */
  readonly restarts: number;
  /** Tries to make room where words found no place. */
  readonly repairs: number;
}
