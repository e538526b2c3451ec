/**
 * Where the drawing comes from. Modules fetch it, and with it cytoscape, when the first graph of a page has a place to be
 * drawn in; the one-file bundle, which has all in it, gives it beforehand.
 */
import type { DrawingClass } from './drawing.js';

let drawing: DrawingClass | null = null;
let coming: Promise<void> | null = null;

export function giveDrawing(given: DrawingClass): void {
  drawing = given;
}

/** The class that draws; null while it has not been fetched. */
export const drawingAtHand = (): DrawingClass | null => drawing;

/** @throws (rejects) what the browser says where it cannot be fetched; asked for again, it is tried again. */
export function fetchDrawing(): Promise<void> {
  coming ??= import('./network.js').then(
    ({ Network }) => giveDrawing(Network),
    (error: unknown) => {
      coming = null;
      throw error;
    },
  );
  return coming;
}
