/** A canvas of a crowd: larger than the stage, and moved by the browser as long as the view moves. */
import type { View } from './drawing.js';
import type { Frame } from './scene.js';

/** Painted beyond each edge of the stage, in parts of its size, so that there is a picture when the view moves. */
export const MARGIN = 0.25;

/** A canvas that fills the container and `MARGIN` beyond it. */
export class Sheet {
  readonly canvas = document.createElement('canvas');
  /** The view it was painted in. */
  painted: View | null = null;

  constructor(container: HTMLElement) {
    const { style } = this.canvas;
    style.setProperty('position', 'absolute');
    style.setProperty('inset', '0 auto auto 0');
    style.setProperty('transform-origin', '0 0');
    style.setProperty('will-change', 'transform, opacity');
    container.append(this.canvas);
  }

  /** Where the painted picture stands when the view is another one. */
  place(view: View, { width, height }: Frame): void {
    const from = this.painted ?? view;
    const scale = view.zoom / from.zoom;
    const [left, top] = [-MARGIN * width, -MARGIN * height];
    const x = view.x + (left - from.x) * scale;
    const y = view.y + (top - from.y) * scale;
    this.canvas.style.setProperty('transform', `translate(${x}px, ${y}px) scale(${scale})`);
  }

  /** A cleared canvas of this size; px of the view are its unit, with the stage's corner at (0, 0). */
  clear({ width, height }: Frame, ratio: number): CanvasRenderingContext2D | null {
    const [w, h] = [width * (1 + 2 * MARGIN), height * (1 + 2 * MARGIN)];
    const { canvas } = this;
    canvas.width = Math.round(w * ratio);
    canvas.height = Math.round(h * ratio);
    canvas.style.setProperty('width', `${w}px`);
    canvas.style.setProperty('height', `${h}px`);
    const pencil = canvas.getContext('2d');
    pencil?.setTransform(ratio, 0, 0, ratio, MARGIN * width * ratio, MARGIN * height * ratio);
    return pencil;
  }
}
