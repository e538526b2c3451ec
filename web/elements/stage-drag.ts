/**
 * Discs and hubs that the reader puts elsewhere. While one is held, it and its lines and words follow in the browser's
 * frames; when it is let go, the stage tells its place, and whoever owns the state has names and words placed anew.
 *
 * With the mouse: press and move. With a finger: press long, then move; a finger that moves at once scrolls the page as
 * before. With keys: Shift and an arrow, 8 px, with Alt too 1 px; letting go of Shift lets go of the disc. Esc puts it back.
 */
import { dragged, heldOff, roundsOf } from '../view/dragged.js';
import { keyAt } from '../view/hit.js';
import type { View } from '../view/drawing.js';
import type { Point, Scene } from '../view/scene.js';
import { MoveEvent } from './events.js';
import { inScene } from './stage-view.js';

export interface DragHost extends EventTarget {
  /** What has words and can be pressed, and all that is drawn. */
  readonly live: Scene | null;
  readonly scene: Scene | null;
  view(): View | null;
  hover(key: string | null): void;
  /** Shows a state of the scene in which the disc or hub of `key` is elsewhere. */
  follow(key: string, change: (scene: Scene) => Scene): void;
}

const STEP = 8;
const FINE = 1;
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

interface Held {
  readonly key: string;
  readonly scene: Scene;
  readonly from: Point;
  /** Where it is wanted; it stands in the frame and off other discs. */
  to: Point;
  readonly byKeys: boolean;
}

export class StageDrag {
  #held: Held | null = null;
  #frame = 0;

  constructor(private readonly host: DragHost) {}

  /** Key of what is held. */
  get key(): string | null {
    return this.#held?.key ?? null;
  }

  /** Key of the disc or hub at a point of the stage, or of the group `id`; null if there is none that can be moved. */
  keyAt(at: Point, id: string | null): string | null {
    const { live } = this.host;
    const view = this.host.view();
    if (!live || !view) return null;
    if (id !== null) return roundsOf(live).some((round) => round.id === id) ? id : null;
    return keyAt({ ...live, lines: [] }, inScene(at, view), view.zoom);
  }

  /** Takes hold of a disc or hub; false if there is none of that key. */
  hold(key: string, byKeys = false): boolean {
    const { scene } = this.host;
    const at = scene && roundsOf(scene).find(({ id }) => id === key);
    if (!scene || !at) return false;
    this.cancel();
    this.host.hover(null);
    this.#held = { key, scene, from: at, to: at, byKeys };
    globalThis.addEventListener('keydown', this.#onEscape, { capture: true });
    return true;
  }

  /** Farther by so many px of the stage from where it was. */
  onStage({ x, y }: Point): void {
    const zoom = this.host.view()?.zoom ?? 1;
    this.to({ x: x / zoom, y: y / zoom });
  }

  /** Farther by so many px of the scene from where it was. */
  to(by: Point): void {
    const held = this.#held;
    if (!held) return;
    held.to = heldOff(held.scene, held.key, { x: held.from.x + by.x, y: held.from.y + by.y });
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#held) this.#show(this.#held, this.#held.to);
    });
  }

  /** Lets go where it is. What has not moved stays as it was. */
  drop(): void {
    const held = this.#release();
    if (!held) return;
    const { x, y } = held.to;
    const { width, height } = held.scene.frame;
    const still = x === held.from.x && y === held.from.y;
    // A scene that has come meanwhile, for another size, knows nothing of what was held.
    const stale = held.scene !== this.host.scene;
    if (!still && !stale && !this.host.dispatchEvent(new MoveEvent(held.key, { x: x / width, y: y / height }))) return;
    this.#show(held, held.from);
  }

  /** Lets go and puts it back. */
  cancel(): void {
    const held = this.#release();
    if (held) this.#show(held, held.from);
  }

  /** True if the key was one of ours. `id` is what has the focus. */
  readonly onKeydown = (event: KeyboardEvent, id: string | null): boolean => {
    const way = ARROWS[event.key];
    if (!way || !event.shiftKey || event.ctrlKey || event.metaKey || id === null) return false;
    if (this.#held?.key !== id && !this.hold(id, true)) return false;
    const held = this.#held;
    if (!held) return false;
    event.preventDefault();
    const step = event.altKey ? FINE : STEP;
    this.to({ x: held.to.x - held.from.x + way.x * step, y: held.to.y - held.from.y + way.y * step });
    return true;
  };

  readonly onKeyup = (event: KeyboardEvent): void => {
    if (event.key === 'Shift' && this.#held?.byKeys) this.drop();
  };

  /** The focus has left what was moved with keys. */
  readonly onFocusout = (): void => {
    if (this.#held?.byKeys) this.drop();
  };

  #show({ key, scene }: Held, to: Point): void {
    if (scene === this.host.scene) this.host.follow(key, (shown) => dragged(shown, key, to));
  }

  #release(): Held | null {
    const held = this.#held;
    this.#held = null;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    globalThis.removeEventListener('keydown', this.#onEscape, { capture: true });
    return held;
  }

  /** Before anybody else: while something is held, Esc means that. */
  readonly #onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };
}
