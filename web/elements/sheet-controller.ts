import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far the sheet comes up: its head, half of the element, or all but a strip of the graph. */
export const STOPS = ['peek', 'half', 'full'] as const;
export type Stop = (typeof STOPS)[number];

/** Lower elements show no more of a folded sheet than its title, px. */
const LOWEST = 460;

/** Height of the sheet at its stops in an element of `height` px (design of record: "Narrow"). */
export const stopHeight = (stop: Stop, height: number): number =>
  stop === 'peek' ? (height < LOWEST ? 64 : 96) : stop === 'half' ? height * 0.48 : height - 56;

/** The stop nearest to a height that the sheet was let go at; a fling of more than 0.5 px/ms goes on to the next. */
export function nearestStop(at: number, height: number, speed: number): Stop {
  const aim = at + (Math.abs(speed) > 0.5 ? Math.sign(speed) * height * 0.25 : 0);
  const far = (stop: Stop) => Math.abs(stopHeight(stop, height) - aim);
  return STOPS.reduce((best, stop) => (far(stop) < far(best) ? stop : best));
}

interface Drag {
  readonly sheet: HTMLElement;
  readonly startY: number;
  readonly startHeight: number;
  readonly whole: number;
  lastY: number;
  lastTime: number;
  speed: number;
  moved: boolean;
}

/** The panel as a bottom sheet: dragged by its handle, or moved stop by stop with its button and the arrow keys. */
export class SheetController implements ReactiveController {
  stop: Stop = 'half';
  /** Where the reader, and not a selection, put the sheet: a screen reader is told. */
  said: Stop | null = null;
  private drag: Drag | null = null;
  private justDragged = false;

  /** `moved` is called when the sheet goes to another stop, before it is drawn there. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly moved: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.drag = null;
  }

  moveTo(stop: Stop): void {
    this.said = null;
    if (stop === this.stop) return;
    this.stop = stop;
    this.moved();
    this.host.requestUpdate();
  }

  private step(by: 1 | -1): void {
    this.handTo(STOPS[Math.min(2, Math.max(0, STOPS.indexOf(this.stop) + by))] ?? 'half');
  }

  private handTo(stop: Stop): void {
    this.moveTo(stop);
    this.said = stop;
  }

  readonly onClick = (): void => {
    if (this.justDragged) this.justDragged = false;
    else if (this.stop === 'full') this.handTo('half');
    else this.step(1);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.step(event.key === 'ArrowUp' ? 1 : -1);
  };

  readonly onPointerdown = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const sheet = handle.parentElement;
    const whole = sheet?.parentElement?.clientHeight ?? 0;
    if (!sheet || whole === 0 || event.button !== 0) return;
    handle.setPointerCapture(event.pointerId);
    this.justDragged = false;
    this.drag = {
      sheet,
      startY: event.clientY,
      startHeight: sheet.clientHeight,
      whole,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      speed: 0,
      moved: false,
    };
  };

  private heightAt(drag: Drag, y: number): number {
    // As seen; heights that are set grow with the text.
    const zoom = drag.sheet.currentCSSZoom || 1;
    return Math.min(drag.whole - 56, Math.max(56, drag.startHeight + (drag.startY - y) / zoom));
  }

  readonly onPointermove = (event: PointerEvent): void => {
    const { drag } = this;
    if (!drag) return;
    if (Math.abs(event.clientY - drag.startY) > 4) drag.moved = true;
    const time = Math.max(1, event.timeStamp - drag.lastTime);
    drag.speed = (drag.lastY - event.clientY) / time;
    drag.lastY = event.clientY;
    drag.lastTime = event.timeStamp;
    if (drag.moved) drag.sheet.style.setProperty('height', `${this.heightAt(drag, event.clientY)}px`);
  };

  readonly onPointerup = (event: PointerEvent): void => {
    const { drag } = this;
    this.drag = null;
    if (!drag?.moved) return;
    this.justDragged = true;
    drag.sheet.style.removeProperty('height');
    const stop =
      event.type === 'pointercancel'
        ? this.stop
        : nearestStop(this.heightAt(drag, event.clientY), drag.whole, drag.speed);
    this.handTo(stop);
  };
}
