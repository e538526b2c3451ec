import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Frame } from '../../view/scene.js';

/** A stage that changed by less than this keeps its scene, which is then only fitted, px. */
const SMALL = 12;
/** A scene is made anew when the size has rested this long, ms. */
const REST = 120;
/** Narrower elements show a selected country's own relations only, px (design of record: "Narrow"). */
const NARROW = 520;

/** Lower ones have no room for a picture and half a sheet, px. */
const LOW = 640;

/** Room that a scene is made for at the least, px², and how many times the stage that may be. */
const ROOM = 110_000;
const MOST_SHRUNK = 1.6;

/**
 * What is smaller gets the scene of a larger stage, drawn smaller: words keep their size, and those that then stand on
 * others go, the names with the fewest claims first.
 */
function roomy({ width, height }: Frame): Frame {
  const more = Math.min(MOST_SHRUNK, Math.max(1, Math.sqrt(ROOM / (width * height))));
  return { width: Math.round(width * more), height: Math.round(height * more) };
}

/** The size to make a scene for. Nothing is known while the element is hidden or has no area. */
export class FrameController implements ReactiveController {
  frame: Frame | null = null;
  narrow = false;
  /** The sheet of claims comes up over the picture and leaves it as it is. */
  low = false;
  /** False from a change that will give the stage another size until that size is known. */
  settled = true;
  private root: Element | null = null;
  private stage: Element | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private observer: ResizeObserver | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Back in a page, what was watched is watched again, with the next update. */
  hostConnected(): void {
    if (this.frame) this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = null;
    this.root = null;
    this.stage = null;
    clearTimeout(this.timer);
  }

  /** Watches these from now on; the same again is no work. */
  watch(root: Element | null, stage: Element | null): void {
    if (root === this.root && stage === this.stage) return;
    this.observer?.disconnect();
    this.root = root;
    this.stage = stage;
    if (typeof ResizeObserver === 'undefined') return this.measure();
    this.observer = new ResizeObserver(() => this.resized());
    if (root) this.observer.observe(root);
    if (stage) this.observer.observe(stage);
  }

  /** The stage is about to change its size at once: a scene made before that would be for nothing. */
  settle(): void {
    if (!this.frame) return;
    this.settled = false;
    void this.host.updateComplete.then(() => {
      this.settled = true;
      clearTimeout(this.timer);
      this.measure();
      this.host.requestUpdate();
    });
  }

  private wasSmall = false;

  /** Calls `react` once whenever the element has become narrow or low. */
  whenSmall(react: () => void): void {
    const small = this.narrow || this.low;
    if (small && !this.wasSmall) react();
    this.wasSmall = small;
  }

  private resized(): void {
    clearTimeout(this.timer);
    if (!this.frame) return this.measure();
    this.timer = setTimeout(() => this.measure(), REST);
  }

  private measure(): void {
    const narrow = (this.root?.clientWidth ?? NARROW) < NARROW;
    const low = (this.root?.clientHeight ?? LOW) < LOW;
    const size = { width: this.stage?.clientWidth ?? 0, height: this.stage?.clientHeight ?? 0 };
    const { frame } = this;
    const seen = size.width >= 40 && size.height >= 40;
    const { width, height } = seen ? roomy(size) : size;
    const little = frame && Math.abs(frame.width - width) < SMALL && Math.abs(frame.height - height) < SMALL;
    const other = seen && !little;
    if (!other && narrow === this.narrow && low === this.low) return;
    this.narrow = narrow;
    this.low = low;
    if (other) this.frame = { width, height };
    this.host.requestUpdate();
  }
}
