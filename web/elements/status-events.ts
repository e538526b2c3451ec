/** What the root element tells its host about loading. `gg-select` is in events.ts. */
import type { Problem } from '../model/index.js';

/** A dataset has been read and is shown. */
export class GgReadyEvent extends Event {
  static readonly type = 'gg-ready';

  /** `problems`: how many were found in it. */
  constructor(readonly problems: number) {
    super(GgReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** Something is wrong with a dataset, or it could not be loaded. */
export class GgProblemEvent extends Event {
  static readonly type = 'gg-problem';

  constructor(readonly problems: readonly Problem[]) {
    super(GgProblemEvent.type, { bubbles: true, composed: true });
  }
}
