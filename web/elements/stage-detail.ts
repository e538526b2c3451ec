/** Which words the stage shows where there are too many: chosen anew when the view has rested, or something else is asked for. */
import { detailed, isDetailed, type Looking, type Rank } from '../view/detail.js';
import type { View } from '../view/drawing.js';
import { badgeLevel, type Emphasis, type Level, nodeLevel } from '../view/emphasis.js';
import type { Frame, Scene } from '../view/scene.js';

/** The view has rested so long, ms. */
const REST = 120;

export interface Asked {
  readonly view: View;
  readonly size: Frame;
  readonly emphasis: Emphasis;
  /** Keys that are selected, under the pointer, in focus or marked. */
  readonly keys: ReadonlySet<string>;
}

const RANK_OF: Readonly<Record<Level, Rank>> = { selected: 'must', forward: 'first', plain: 'plain', back: 'back' };

export class StageDetail {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param changed other words may show now */
  constructor(private readonly changed: () => void) {}

  /** The view is moving. */
  moved(scene: Scene | null): void {
    if (!scene || !isDetailed(scene)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.changed, REST);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** What has words now; the very same scene where all have. */
  of(scene: Scene, { view, size, emphasis, keys }: Asked): Scene {
    if (!isDetailed(scene)) return scene;
    const ends = new Set<string>();
    if (keys.size > 0) for (const { target, from, to } of scene.lines) if (keys.has(target)) ends.add(from).add(to);
    const looking: Looking = {
      view,
      size,
      disc: ({ id }) => (keys.has(id) || ends.has(id) ? 'must' : RANK_OF[nodeLevel(emphasis, id)]),
      badge: ({ id, target }) => (keys.has(target) || keys.has(id) ? 'must' : RANK_OF[badgeLevel(emphasis, id)]),
    };
    return detailed(scene, looking);
  }
}
