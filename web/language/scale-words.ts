/** The words for datasets with very many claims. Part of `Words`, one object a language. */
export interface ScaleWords {
  /** Over the outline where only what is selected is written out. */
  readonly outlineLong: string;
  /** Before the choice of how many relations are shown: 40, 100, all. */
  readonly mostFirst: string;
  readonly all: string;
  readonly shown: (shown: number, all: number) => string;
  /** How far long work has come, in claims read, claims looked into, and countries placed. */
  readonly reading: (done: number, of: number) => string;
  readonly relating: (done: number, of: number) => string;
  readonly placing: (done: number, of: number) => string;
  /** How much of a file is written, from 0 to 1. */
  readonly writing: (done: number, of: number) => string;
  /** On the button that shows claims before those that are shown. */
  readonly earlier: (n: number) => string;
  readonly canceled: string;
  readonly again: string;
}
