/** Whether a picture that was painted in one view shows all that there is to see in another. Pure. */
import type { View } from './drawing.js';
import type { Box, Frame, Scene } from './scene.js';

/** What is drawn beyond discs and curves, rings and what lies under a hovered line, px. */
const AROUND = 8;

/** Where a curve of these three turns back along one axis; its end where it does not. */
function turn(start: number, control: number, end: number): number {
  const t = (start - control) / (start - 2 * control + end);
  if (!(t > 0 && t < 1)) return end;
  return (1 - t) ** 2 * start + 2 * t * (1 - t) * control + t ** 2 * end;
}

/** What lies around all lines and discs of a scene. */
export function extentOf({ discs, hubs, lines }: Scene): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const add = (x: number, y: number, reach: number) => {
    left = Math.min(left, x - reach);
    top = Math.min(top, y - reach);
    right = Math.max(right, x + reach);
    bottom = Math.max(bottom, y + reach);
  };
  for (const { x, y, radius } of [...discs, ...hubs]) add(x, y, radius + AROUND);
  for (const { start, control, end, width } of lines) {
    const turned = { x: turn(start.x, control.x, end.x), y: turn(start.y, control.y, end.y) };
    for (const { x, y } of [start, turned, end]) add(x, y, width / 2 + AROUND);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** What rounding may take, px. */
const SLACK = 0.5;

/** @param extent all there is, px of the scene; @param size of the stage, px */
export function isCovered(painted: View, view: View, size: Frame, extent: Box): boolean {
  // Both in px of the painted picture: what of the extent is to be seen, and where the picture ends.
  const scale = painted.zoom / view.zoom;
  const within = (from: number, length: number, room: number, low: number, now: number) => {
    const begin = Math.max(low + from * painted.zoom, low - now * scale);
    const end = Math.min(low + (from + length) * painted.zoom, low + (room - now) * scale);
    return begin >= end || (begin >= -SLACK && end <= room + SLACK);
  };
  return (
    within(extent.x, extent.width, size.width, painted.x, view.x) &&
    within(extent.y, extent.height, size.height, painted.y, view.y)
  );
}
