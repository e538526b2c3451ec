import type { View } from '../view/network.js';
import type { Frame, Point } from '../view/scene.js';

/** From a badge to the box of its words, and from that to the edge of the stage, px. */
const GAP = 14;
const EDGE = 8;

/** Sets the box of a badge's words above the badge, or below it where there is no room, inside the stage. */
export function placeTip(tip: HTMLElement, badge: Point, view: View, { width, height }: Frame): void {
  const [w, h] = [tip.offsetWidth, tip.offsetHeight];
  const [x, y] = [badge.x * view.zoom + view.x, badge.y * view.zoom + view.y];
  const left = Math.max(EDGE, Math.min(width - w - EDGE, x - w / 2));
  const above = y - GAP - h;
  const top = Math.max(EDGE, Math.min(height - h - EDGE, above < EDGE ? y + GAP : above));
  tip.style.setProperty('transform', `translate(${Math.round(left)}px, ${Math.round(top)}px)`);
}
