/**
 * Pointer, wheel and fingers on the stage. The page keeps what is its own: a plain wheel and one finger scroll it, and a
 * field that the reader is typing in keeps the focus.
 */
import type { View } from '../view/drawing.js';
import type { Point } from '../view/scene.js';
import type { StageDrag } from './stage-drag.js';
import { TouchHold } from './stage-hold.js';

export interface Surface {
  /** The key of what lies at a point of the stage (px from its top left corner), or null. */
  keyAt(at: Point): string | null;
  view(): View | null;
  moveTo(view: View): void;
  press(key: string | null, id: string | null): void;
  readonly dragging: StageDrag;
  /** Something was tried that scrolls the page here. */
  hint(how: 'wheel' | 'touch'): void;
  hover(key: string | null): void;
}

/** A press that moves farther than this is a drag, px. */
const SLACK = 4;

interface Drag {
  readonly pointer: number;
  readonly from: Point;
  readonly view: View;
  /** Key of the disc or hub under the press; null where the ground was pressed. */
  readonly key: string | null;
  moved: boolean;
}

export class StageInput {
  #drag: Drag | null = null;
  #pinch: { readonly center: Point; readonly span: number; readonly view: View } | null = null;
  /** The click that ends a drag is not a press. */
  #dragged = false;
  #listening: AbortController | null = null;
  readonly #holding: TouchHold;

  constructor(
    private readonly field: HTMLElement,
    private readonly surface: Surface,
  ) {
    this.#holding = new TouchHold({
      at: (touch) => this.#at(touch),
      keyAt: (event) => this.#movable(event, event.touches[0] as Touch),
      hold: (key) => {
        if (surface.dragging.hold(key)) field.toggleAttribute('data-dragging', true);
      },
      move: (by) => surface.dragging.onStage(by),
      drop: () => this.#letGo(true),
      cancel: () => this.#letGo(false),
    });
  }

  #movable(event: Event, at: { clientX: number; clientY: number }): string | null {
    return this.surface.dragging.keyAt(this.#at(at), this.#keyed(event)?.dataset.id ?? null);
  }

  #letGo(put: boolean): void {
    this.field.removeAttribute('data-dragging');
    if (put) this.surface.dragging.drop();
    else this.surface.dragging.cancel();
  }

  connect(): void {
    this.disconnect();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) =>
      this.field.addEventListener(type, listener, { signal, passive: false });
    on('mousedown', (event) => event.preventDefault());
    on('click', this.#click);
    on('pointerdown', this.#down);
    on('pointermove', this.#move);
    on('pointerup', this.#up);
    on('pointercancel', this.#up);
    // A long press is ours while it holds a disc.
    on('contextmenu', (event) => {
      if (this.#holding.busy) event.preventDefault();
    });
    on('pointerleave', () => this.surface.hover(null));
    on('wheel', this.#wheel);
    on('touchstart', this.#touch);
    on('touchmove', this.#touch);
    on('touchend', this.#touch);
    on('touchcancel', this.#touch);
  }

  disconnect(): void {
    this.#listening?.abort();
    this.#listening = null;
    this.#holding.end();
    this.#drag = null;
    this.#pinch = null;
  }

  /** Measured each time: the page may have scrolled, zoomed or moved since. */
  #at({ clientX, clientY }: { clientX: number; clientY: number }): Point {
    const box = this.field.getBoundingClientRect();
    const scale = box.width / this.field.clientWidth || 1;
    return { x: (clientX - box.left) / scale, y: (clientY - box.top) / scale };
  }

  #keyed(event: Event): SVGElement | null {
    const found = event.composedPath().find((t) => t instanceof SVGElement && t.dataset.key !== undefined);
    return (found as SVGElement | undefined) ?? null;
  }

  #keyOf(event: MouseEvent): string | null {
    return this.#keyed(event)?.dataset.key ?? this.surface.keyAt(this.#at(event));
  }

  #click = (event: MouseEvent): void => {
    if (this.#dragged) this.#dragged = false;
    else this.surface.press(this.#keyOf(event), this.#keyed(event)?.dataset.id ?? null);
  };

  #down = (event: PointerEvent): void => {
    this.#dragged = false;
    const view = this.surface.view();
    if (event.pointerType !== 'mouse' || event.button !== 0 || !view) return;
    const key = this.#movable(event, event);
    this.#drag = { pointer: event.pointerId, from: this.#at(event), view, key, moved: false };
  };

  #move = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag && event.pointerId === drag.pointer) {
      const at = this.#at(event);
      const [dx, dy] = [at.x - drag.from.x, at.y - drag.from.y];
      if (!drag.moved && Math.hypot(dx, dy) > SLACK) {
        drag.moved = true;
        this.field.setPointerCapture(event.pointerId);
        this.field.toggleAttribute('data-dragging', true);
        if (drag.key !== null) this.surface.dragging.hold(drag.key);
      }
      if (!drag.moved) return;
      if (drag.key !== null) this.surface.dragging.onStage({ x: dx, y: dy });
      else this.surface.moveTo({ ...drag.view, x: drag.view.x + dx, y: drag.view.y + dy });
      return;
    }
    if (event.pointerType !== 'touch') this.surface.hover(this.#keyOf(event));
  };

  #up = (event: PointerEvent): void => {
    if (this.#drag?.pointer !== event.pointerId) return;
    const { moved, key } = this.#drag;
    this.#dragged = moved;
    this.#drag = null;
    if (moved && key !== null) this.#letGo(event.type === 'pointerup');
    else this.field.removeAttribute('data-dragging');
  };

  #wheel = (event: WheelEvent): void => {
    const view = this.surface.view();
    if (!view) return;
    if (!(event.ctrlKey || event.metaKey)) return this.surface.hint('wheel');
    event.preventDefault();
    const step = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1);
    this.surface.moveTo(zoomedAbout(view, this.#at(event), 1.0035 ** -Math.max(-120, Math.min(120, step))));
  };

  #touch = (event: TouchEvent): void => {
    if (this.#holding.touch(event)) return;
    if (event.type === 'touchmove' && event.touches.length === 1) this.surface.hint('touch');
    const [one, other] = event.touches;
    const view = this.surface.view();
    if (event.touches.length !== 2 || !one || !other || !view) {
      this.#pinch = null;
      return;
    }
    event.preventDefault();
    const [a, b] = [this.#at(one), this.#at(other)];
    const center = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
    const span = Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
    this.#pinch ??= { center, span, view };
    const { center: from, span: before, view: start } = this.#pinch;
    const zoomed = zoomedAbout(start, from, span / before);
    this.surface.moveTo({ ...zoomed, x: zoomed.x + center.x - from.x, y: zoomed.y + center.y - from.y });
  };
}

/** The view zoomed by `factor` so that what is at `at` on screen stays there. */
export function zoomedAbout(view: View, at: Point, factor: number): View {
  return {
    zoom: view.zoom * factor,
    x: at.x - (at.x - view.x) * factor,
    y: at.y - (at.y - view.y) * factor,
  };
}
