import { html, nothing } from 'lit';
import type { Words } from '../language/index.js';
import type { View } from '../view/drawing.js';
import { meet } from '../view/pushed.js';
import type { Box, Frame, Point, Scene, SceneBadge, SceneDisc } from '../view/scene.js';

/** The words of a badge in a box of their own, where they have no place in the scene. */
export const tip = (badge: SceneBadge, language: string | null, words: Words) =>
  html`<div class="tip" data-tip=${badge.id} aria-hidden="true"><bdi lang=${language ?? nothing}>${badge.words}</bdi><small>${words.claims(badge.count)}</small></div>`;

/** Sets each such box beside its badge. */
export function placeTips(root: ParentNode, scene: Scene, view: View, frame: Frame): void {
  const taken: Box[] = [];
  for (const box of root.querySelectorAll<HTMLElement>('.tip')) {
    const badge = scene.badges.find((b) => b.id === box.dataset.tip);
    if (badge) taken.push(placeTip(box, badge, view, frame, scene.discs, taken));
  }
}

interface Measured {
  readonly of: string;
  readonly width: number;
  readonly height: number;
}

const measured = new WeakMap<HTMLElement, Measured>();

/** The size of a box, measured once for its words: to measure is to lay out, which each frame of a zoom would pay for. */
function sizeOf(tip: HTMLElement, { width: room }: Frame): Measured {
  const of = `${room} ${tip.textContent}`;
  const before = measured.get(tip);
  if (before?.of === of) return before;
  const now = { of, width: tip.offsetWidth, height: tip.offsetHeight };
  measured.set(tip, now);
  return now;
}

/** From a badge to the box of its words, and from that to the edge of the stage, px. */
const GAP = 14;
const EDGE = 8;

/** Above, below, right, left of the badge: which part of the box's size lies before the middle. */
const SIDES = [
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
] as const;

/**
 * Sets the box of a badge's words beside the badge and inside the stage, on the first side where it covers neither the
 * badge nor a disc, and no box that has been set before.
 */
function placeTip(
  tip: HTMLElement,
  badge: Point,
  view: View,
  frame: Frame,
  discs: readonly SceneDisc[],
  taken: readonly Box[],
): Box {
  const { width: w, height: h } = sizeOf(tip, frame);
  const [x, y] = [badge.x * view.zoom + view.x, badge.y * view.zoom + view.y];
  const inside = (v: number, size: number, room: number) => Math.max(EDGE, Math.min(room - size - EDGE, v));
  const places = SIDES.map(([sx, sy]) => ({
    left: inside(x - w / 2 + sx * (w / 2 + GAP), w, frame.width),
    top: inside(y - h / 2 + sy * (h / 2 + GAP), h, frame.height),
  }));
  const covers = (place: { left: number; top: number }, at: Point, r: number) =>
    at.x > place.left - r && at.x < place.left + w + r && at.y > place.top - r && at.y < place.top + h + r;
  const onDisc = (place: { left: number; top: number }) =>
    discs.some((d) =>
      covers(place, { x: d.x * view.zoom + view.x, y: d.y * view.zoom + view.y }, d.radius * view.zoom + 6),
    );
  const onName = (place: { left: number; top: number }) =>
    discs.some((d) => {
      const { box } = d.label;
      const [nx, ny] = [d.x * view.zoom + view.x + box.x - d.x, d.y * view.zoom + view.y + box.y - d.y];
      return nx < place.left + w && nx + box.width > place.left && ny < place.top + h && ny + box.height > place.top;
    });
  const apart = places.filter(
    ({ left, top }) => !taken.some((box) => meet({ x: left, y: top, width: w, height: h }, box)),
  );
  const free = (apart.length > 0 ? apart : places).filter((p) => !covers(p, { x, y }, GAP - 4) && !onDisc(p));
  const best = free.find((p) => !onName(p)) ?? free[0] ?? apart[0] ?? places[0] ?? { left: x, top: y };
  tip.style.setProperty('transform', `translate(${Math.round(best.left)}px, ${Math.round(best.top)}px)`);
  return { x: best.left, y: best.top, width: w, height: h };
}
