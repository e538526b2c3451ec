/** What draws lines and discs: cytoscape (`network.ts`), or for crowds a canvas of our own (`crowd-canvas.ts`). */
import type { Emphasis } from './emphasis.js';
import type { Point, Scene } from './scene.js';
import type { Palette } from './style.js';

/** Where a point of the scene stands on screen: `zoom` × point + (`x`, `y`), px. */
export interface View extends Point {
  readonly zoom: number;
}

export interface Drawing {
  view: View;
  /** Nothing is yet to be painted of what is shown. */
  readonly isPainted: boolean;
  /** Replaces everything that is drawn. The view stays. */
  show(scene: Scene): void;
  /** Brings one node (null: all of them) and its lines to where another state of the shown scene has them. */
  follow(scene: Scene, key: string | null): void;
  paint(palette: Palette): void;
  /** `marked`: keys of what is under the pointer, or marked like it. Nothing moves. */
  emphasize(emphasis: Emphasis, marked: ReadonlySet<string>): void;
  /** To be called when the container's size has changed. */
  resize(): void;
  /** The curve that is drawn for a line, in px of the scene, so that it can be checked; null if there is no such line. */
  drawnCurve(id: string): { start: Point; control: Point; middle: Point; tip: Point } | null;
  destroy(): void;
}

/** `container` must be connected and have a size; `drawn` is called in each frame in which something was drawn. */
export type DrawingClass = new (container: HTMLElement, palette: Palette, drawn: () => void) => Drawing;
