/** What a layout costs and what it gives. */
import type { Figure } from './figure.js';
import type { Labelling } from './labels.js';

/** Everything found. */
export interface LaidOut {
  readonly figure: Figure;
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
