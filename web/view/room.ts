/** Boxes on screen that are taken, in cells, so that asking whether a place is free does not look at all of them. */
import { meet } from './pushed.js';
import type { Box } from './scene.js';

/** Side of a cell, px. */
const CELL = 80;

export class Room {
  private readonly cells = new Map<string, Box[]>();

  private *cellsOf({ x, y, width, height }: Box): Generator<string> {
    for (let cy = Math.floor(y / CELL); cy <= Math.floor((y + height) / CELL); cy++)
      for (let cx = Math.floor(x / CELL); cx <= Math.floor((x + width) / CELL); cx++) yield `${cx} ${cy}`;
  }

  isFree(box: Box): boolean {
    for (const key of this.cellsOf(box)) if (this.cells.get(key)?.some((other) => meet(other, box))) return false;
    return true;
  }

  take(box: Box): void {
    for (const key of this.cellsOf(box)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(box);
      else this.cells.set(key, [box]);
    }
  }
}
