/**
 * Lines and discs of a crowd on a 2D canvas, in steps. What could not be told apart at the size it is seen in is left out:
 * dashes and arrowheads come as one looks nearer. Alike lines share one stroke, which is what makes it quick.
 */
import type { View } from './drawing.js';
import { headPath, headSize } from './heads.js';
import type { Steps } from './layout/steps.js';
import { capOf, dashOf, signToken } from './marks.js';
import type { Frame, Point, Scene, SceneDisc, SceneHub, SceneLine } from './scene.js';
import { DISC_OFF, type Palette } from './style.js';
import { mixed } from './color.js';

export interface CrowdChoice {
  readonly scene: Scene;
  readonly view: View;
  /** Size of the canvas, px on screen. */
  readonly size: Frame;
  readonly palette: Palette;
  /** Ids of lines, and of discs and hubs, that are set back. */
  readonly back: ReadonlySet<string>;
}

type Pencil = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Lines that share a stroke: a path of more takes longer than two. */
const TOGETHER = 64;
/** Discs and strokes that are painted in one step. */
const DISCS = 200;
/** Heads smaller than this on screen are no more than dots, px; and zooms below this show no dashes. */
const LEAST_HEAD = 3;
const LEAST_DASHED = 0.5;
/** Thinnest stroke on screen, px: thinner ones only grow paler. */
const THINNEST = 0.35;

/** Everything in view: lines set back, lines, then discs. */
export function* paintCrowd(pencil: Pencil, choice: CrowdChoice): Steps<void> {
  const { scene, back } = choice;
  pencil.save();
  const { x, y, zoom } = choice.view;
  pencil.transform(zoom, 0, 0, zoom, x, y);
  const seen = scene.lines.filter(isSeen(choice));
  for (const off of [true, false]) {
    for (const alike of groupsOf(seen.filter((line) => back.has(line.id) === off)))
      for (let n = 0; n < alike.length; n += TOGETHER) {
        strokeLines(pencil, alike.slice(n, n + TOGETHER), choice, off);
        yield;
      }
  }
  const signs = new Map(scene.badges.flatMap((badge) => (badge.t === undefined ? [[badge.id, badge.sign]] : [])));
  for (const hub of scene.hubs) paintHub(pencil, hub, choice, choice.palette.colors[signToken(signs.get(hub.id) ?? 0)]);
  yield;
  for (let n = 0; n < scene.discs.length; n += DISCS) {
    for (const disc of scene.discs.slice(n, n + DISCS)) paintDisc(pencil, disc, choice);
    yield;
  }
  pencil.restore();
}

/** Whether any of a line's curve may be on the canvas. */
function isSeen({ view, size }: CrowdChoice): (line: SceneLine) => boolean {
  const [left, top] = [-view.x / view.zoom, -view.y / view.zoom];
  const [right, bottom] = [left + size.width / view.zoom, top + size.height / view.zoom];
  return ({ start, control, end }) =>
    Math.min(start.x, control.x, end.x) < right &&
    Math.max(start.x, control.x, end.x) > left &&
    Math.min(start.y, control.y, end.y) < bottom &&
    Math.max(start.y, control.y, end.y) > top;
}

/** Lines that look alike, thin ones first, so that the most-claimed lie on top. */
function groupsOf(lines: readonly SceneLine[]): SceneLine[][] {
  const groups = new Map<string, SceneLine[]>();
  for (const line of lines) {
    const key = `${line.width} ${line.sign} ${line.certainty}`;
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].sort((one, other) => (one[0]?.width ?? 0) - (other[0]?.width ?? 0));
}

/** Heads with their tips at the origin, by sign and width. */
const headShapes: Record<string, Path2D> = {};

/** Puts a head's tip at `tip`, pointing away from `from`. */
function arrow(tip: Point, from: Point, scale: number): DOMMatrix {
  const [dx, dy] = [tip.x - from.x, tip.y - from.y];
  const far = (Math.hypot(dx, dy) || 1) / scale;
  return new DOMMatrix([dx / far, dy / far, -dy / far, dx / far, tip.x, tip.y]);
}

/** Strokes lines that look alike, with their heads. */
export function strokeLines(pencil: Pencil, lines: readonly SceneLine[], choice: CrowdChoice, off: boolean): void {
  const [first] = lines;
  const { palette, view } = choice;
  if (!first) return;
  const color = palette.colors[signToken(first.sign)];
  const heads = headSize(first.width) * 0.3 * view.zoom >= LEAST_HEAD;
  pencil.globalAlpha = off ? palette.off : 1;
  pencil.strokeStyle = color;
  pencil.fillStyle = color;
  // Nearer than at full size lines grow no thicker: else they would cover the ground.
  const scale = Math.min(1, 1 / view.zoom);
  pencil.lineWidth = Math.max(first.width * scale, THINNEST / view.zoom);
  pencil.lineCap = capOf(first.certainty);
  const dashes = dashOf(first.certainty, first.width).map((part) => part * scale);
  pencil.setLineDash(view.zoom < LEAST_DASHED ? [] : dashes);
  pencil.beginPath();
  const points = new Path2D();
  for (const line of lines) {
    const { start, control, end } = line;
    pencil.moveTo(start.x, start.y);
    pencil.quadraticCurveTo(control.x, control.y, end.x, end.y);
    if (!heads || !line.head) continue;
    const shape = (headShapes[`${line.sign} ${line.width}`] ??= new Path2D(headPath(line.sign, line.width)));
    points.addPath(shape, arrow(end, control, scale));
    if (line.tail) points.addPath(shape, arrow(start, control, scale));
  }
  pencil.stroke();
  if (heads) pencil.fill(points);
  pencil.globalAlpha = 1;
}

/** The ground under a line that is selected or under the pointer. */
export function underlay(
  pencil: Pencil,
  { start, control, end, width }: SceneLine,
  { view, palette }: CrowdChoice,
): void {
  pencil.globalAlpha = 0.12;
  pencil.strokeStyle = palette.colors.ink;
  pencil.lineWidth = width * Math.min(1, 1 / view.zoom) + 12 / view.zoom;
  pencil.lineCap = 'round';
  pencil.setLineDash([]);
  pencil.beginPath();
  pencil.moveTo(start.x, start.y);
  pencil.quadraticCurveTo(control.x, control.y, end.x, end.y);
  pencil.stroke();
  pencil.globalAlpha = 1;
}

const TURN = 2 * Math.PI;

function circle(pencil: Pencil, { x, y }: { x: number; y: number }, radius: number): void {
  pencil.beginPath();
  pencil.arc(x, y, radius, 0, TURN);
}

/** A disc as cytoscape draws it: its rim, and a second ring where it has claims of its own. */
export function paintDisc(pencil: Pencil, disc: SceneDisc, { palette, back, view }: CrowdChoice, chosen = false): void {
  const { colors } = palette;
  const off = back.has(disc.id);
  const rim = off ? mixed(colors['node-line'], colors.canvas, DISC_OFF) : colors['node-line'];
  pencil.setLineDash([]);
  pencil.lineWidth = Math.max(1.5, 0.75 / view.zoom);
  pencil.fillStyle = chosen ? colors.ink : off ? colors.canvas : colors.node;
  pencil.strokeStyle = chosen ? colors.ink : rim;
  circle(pencil, disc, disc.radius);
  pencil.fill();
  pencil.stroke();
  if (!disc.own && !chosen) return;
  pencil.lineWidth = chosen ? Math.max(2, 1.5 / view.zoom) : Math.max(1, 0.5 / view.zoom);
  circle(pencil, disc, disc.radius + 3.25 + (chosen ? 2 / view.zoom : 0));
  pencil.stroke();
}

export function paintHub(pencil: Pencil, hub: SceneHub, { palette, back, view }: CrowdChoice, color: string): void {
  const { colors, off } = palette;
  pencil.setLineDash([]);
  pencil.lineWidth = Math.max(1.5, 0.75 / view.zoom);
  pencil.fillStyle = colors.canvas;
  pencil.strokeStyle = back.has(hub.id) ? mixed(color, colors.canvas, off) : color;
  circle(pencil, hub, hub.radius);
  pencil.fill();
  pencil.stroke();
}
