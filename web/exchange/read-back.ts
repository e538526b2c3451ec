import type { Problem } from '../model/index.js';

/** What a reader makes of a file. */
export interface ReadBack {
  /** Unchecked: `parseDataset` says whether it is one. */
  readonly dataset: unknown;
  /** Warnings: parts of the file that were changed and not read. */
  readonly problems: readonly Problem[];
}
