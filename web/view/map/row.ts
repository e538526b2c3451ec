/** Actors without a place (an alliance, an invented country) stand in a row of their own at the lower edge. */
import type { LayoutNode } from '../layout/problem.js';
import type { Box, Frame, Point } from '../scene.js';

/** Least room for one disc with its name, and the most that it is given, px. */
const LEAST = 92;
const MOST = 170;
const EDGE = 12;
const CAPTION = 20;
const NAME = 22;

export interface Row {
  readonly box: Box;
  /** In the order in which they were given. */
  readonly places: readonly Point[];
}

/** @param buttons what stands at the lower right of the frame */
export function rowFor(nodes: readonly LayoutNode[], frame: Frame, buttons: Box | null): Row | null {
  if (nodes.length === 0) return null;
  const reach = Math.max(...nodes.map((node) => node.radius + node.ring));
  const width = frame.width - 2 * EDGE - (buttons ? buttons.width + EDGE : 0);
  const most = Math.max(1, Math.floor(width / LEAST));
  const rows = Math.ceil(nodes.length / most);
  const perRow = Math.ceil(nodes.length / rows);
  const line = 2 * reach + NAME + 10;
  const height = Math.min(CAPTION + rows * line + 4, frame.height - 2 * EDGE);
  const box = { x: EDGE, y: frame.height - EDGE - height, width, height };
  const step = Math.min(MOST, width / perRow);
  const places = nodes.map((_, n) => {
    const [row, column] = [Math.floor(n / perRow), n % perRow];
    const inRow = Math.min(perRow, nodes.length - row * perRow);
    const start = box.x + (width - inRow * step) / 2;
    return { x: start + (column + 0.5) * step, y: box.y + CAPTION + 4 + row * ((height - CAPTION) / rows) + reach };
  });
  return { box, places };
}
