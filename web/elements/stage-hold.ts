/** A finger that rests on a disc takes hold of it. One that moves before that scrolls the page, as anywhere. */
import type { Point } from '../view/scene.js';

export interface Holdable {
  at(touch: { clientX: number; clientY: number }): Point;
  /** Key of the disc or hub at what was touched, or null. */
  keyAt(event: TouchEvent): string | null;
  hold(key: string): void;
  /** px on the stage since it was taken hold of. */
  move(by: Point): void;
  drop(): void;
  cancel(): void;
}

/** How long a finger must rest, ms, and what it may stray meanwhile, px. */
const LONG = 420;
const SLACK = 8;

export class TouchHold {
  #from: Point | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #held = false;

  constructor(private readonly of: Holdable) {}

  /** A finger is resting or has hold of something. */
  get busy(): boolean {
    return this.#from !== null;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#from = null;
    if (this.#held) this.of.cancel();
    this.#held = false;
  }

  /** True if the event was about something that is held. */
  touch(event: TouchEvent): boolean {
    const [finger] = event.touches;
    if (event.type === 'touchstart' && event.touches.length === 1 && finger) this.#start(event, this.of.at(finger));
    else if (event.type === 'touchmove' && event.touches.length === 1 && finger)
      return this.#move(event, this.of.at(finger));
    else if (event.type === 'touchend' && this.#held) return this.#drop(event);
    else this.end();
    return false;
  }

  #start(event: TouchEvent, at: Point): void {
    this.end();
    const key = this.of.keyAt(event);
    if (key === null) return;
    this.#from = at;
    this.#timer = setTimeout(() => {
      this.#held = true;
      this.of.hold(key);
    }, LONG);
  }

  #move(event: TouchEvent, at: Point): boolean {
    if (!this.#from) return false;
    const by = { x: at.x - this.#from.x, y: at.y - this.#from.y };
    if (this.#held) {
      event.preventDefault();
      this.of.move(by);
      return true;
    }
    if (Math.hypot(by.x, by.y) > SLACK) this.end();
    return false;
  }

  /** Without this the finger's end would be a press too. */
  #drop(event: TouchEvent): boolean {
    event.preventDefault();
    this.#held = false;
    this.#from = null;
    this.of.drop();
    return true;
  }
}
