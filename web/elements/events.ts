/** The events that leave the elements. All bubble and cross shadow boundaries. */

import type { Lens } from '../model/index.js';

/** Another lens is in force. */
export class GgLensEvent extends Event {
  static readonly type = 'gg-lens';

  /** `shown` of `total` claims pass. */
  constructor(
    readonly lens: Lens,
    readonly shown: number,
    readonly total: number,
  ) {
    super(GgLensEvent.type, { bubbles: true, composed: true });
  }
}

/** Something on the graph or in the panel was pressed. */
export class GgSelectEvent extends Event {
  static readonly type = 'gg-select';

  /** `key`: of an actor, dyad or agreement; null for nothing. */
  constructor(
    readonly key: string | null,
    /** Chosen with a key, so that focus may follow. */
    readonly keyboard = false,
  ) {
    super(GgSelectEvent.type, { bubbles: true, composed: true });
  }
}

/** The pointer or the focus came to something on the graph, or left it (`key` null). */
export class GgHoverEvent extends Event {
  static readonly type = 'gg-hover';

  constructor(readonly key: string | null) {
    super(GgHoverEvent.type, { bubbles: true, composed: true });
  }
}

/** Inside the component: a disc or hub was put elsewhere. Whoever takes the place prevents the default, which puts it back. */
export class MoveEvent extends Event {
  static readonly type = 'gg-move';

  /** `place`: as parts of the frame's width and height. */
  constructor(
    readonly key: string,
    readonly place: { readonly x: number; readonly y: number },
  ) {
    super(MoveEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

/** Inside the component: the reader moved or zoomed the graph, and it has come to rest. Null: all of it is in view. */
export class PortEvent extends Event {
  static readonly type = 'gg-port';

  constructor(readonly port: { readonly x: number; readonly y: number; readonly zoom: number } | null) {
    super(PortEvent.type, { bubbles: true, composed: true });
  }
}
