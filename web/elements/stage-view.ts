/** Where the scene stands on the stage. */
import type { View } from '../view/drawing.js';
import type { ViewPort } from '../view/address.js';
import type { Frame, Point, Scene } from '../view/scene.js';

/** What a line of words over or under a disc takes, px: it keeps its size where the frame is drawn smaller. */
const LINE = 22;

/**
 * The whole frame in view, in the middle. A scene made for this very size is neither moved nor zoomed; one that is drawn
 * smaller leaves room above and below for words, which are not.
 */
export function fitted(frame: Frame, size: Frame): View {
  const whole = Math.min(size.width / frame.width, size.height / frame.height);
  const lines = 2 * LINE * Math.max(0, 1 - whole);
  const zoom = Math.min(whole, Math.max(whole / 2, (size.height - lines) / frame.height));
  return { zoom, x: (size.width - frame.width * zoom) / 2, y: (size.height - frame.height * zoom) / 2 };
}

const LEAST = 0.4;
const MOST = 4;
/** Part of the stage that the frame always covers, whichever way it is dragged, px. */
const GRIP = 96;

/** A view within bounds: not too small, not too large, and never so far aside that nothing is seen. */
export function kept(view: View, frame: Frame, size: Frame): View {
  const whole = fitted(frame, size).zoom;
  const zoom = Math.min(MOST * Math.max(1, whole), Math.max(LEAST * whole, view.zoom));
  const factor = zoom / view.zoom;
  const [cx, cy] = [size.width / 2, size.height / 2];
  const within = (v: number, length: number, room: number) => Math.min(room - GRIP, Math.max(GRIP - length * zoom, v));
  return {
    zoom,
    x: within(cx - (cx - view.x) * factor, frame.width, size.width),
    y: within(cy - (cy - view.y) * factor, frame.height, size.height),
  };
}

/** A point of the stage in px of the scene. */
export const inScene = (at: Point, { x, y, zoom }: View): Point => ({ x: (at.x - x) / zoom, y: (at.y - y) / zoom });

/** A view in terms of the frame, so that it holds on a stage of another size; null where the whole frame is in view. */
export function portOf(view: View, frame: Frame, size: Frame): ViewPort | null {
  const share = (v: number) => Math.round(v * 10_000) / 10_000;
  const x = share((size.width / 2 - view.x) / view.zoom / frame.width);
  const y = share((size.height / 2 - view.y) / view.zoom / frame.height);
  const zoom = Math.max(0.001, Math.round((view.zoom / fitted(frame, size).zoom) * 1_000) / 1_000);
  return x === 0.5 && y === 0.5 && zoom === 1 ? null : { x, y, zoom };
}

/** The view that a port stands for, within bounds. */
export function viewOfPort(port: ViewPort, frame: Frame, size: Frame): View {
  const zoom = port.zoom * fitted(frame, size).zoom;
  const x = size.width / 2 - port.x * frame.width * zoom;
  const y = size.height / 2 - port.y * frame.height * zoom;
  return kept({ zoom, x, y }, frame, size);
}

/** Least zoom at which words still stand about as they were laid out. */
const READABLE = 0.8;

/**
 * Where a scene for another size stands until the one for this size is there: the whole of it, or, where that would be
 * too small to read, as large as it was made, with `at` in view.
 */
export function held(frame: Frame, size: Frame, at: Point | undefined): View {
  const whole = fitted(frame, size);
  if (whole.zoom >= READABLE || !at) return whole;
  const start = (room: number, length: number, middle: number) =>
    length <= room ? (room - length) / 2 : Math.min(0, Math.max(room - length, room / 2 - middle));
  return { zoom: 1, x: start(size.width, frame.width, at.x), y: start(size.height, frame.height, at.y) };
}

/** Where keys are drawn: a relation's badges, a country's disc, then the ends of relations. */
export function placesOf(scene: Scene, keys: readonly (string | null)[]): Point[] {
  const lines = scene.lines.filter((line) => keys.includes(line.target));
  const ends = new Set(lines.flatMap((line) => [line.from, line.to]));
  const own = scene.discs.filter((disc) => keys.includes(disc.id));
  return [
    ...scene.badges.filter((badge) => keys.includes(badge.target)),
    ...own,
    ...scene.discs.filter((disc) => ends.has(disc.id)),
  ];
}

/**
 * The view moved, and no farther than needed, so that places of the scene that lie outside of the stage are inside: all
 * of them, or where they do not fit at this zoom, the first in the middle. Null if they are already.
 */
export function revealedAll(view: View, places: readonly Point[], size: Frame): View | null {
  const along = (at: readonly number[], start: number, room: number): number => {
    const [low, high] = [Math.min(...at) * view.zoom + start, Math.max(...at) * view.zoom + start];
    if (low >= 0 && high <= room) return start;
    if (high - low > room - 2 * INSET) return room / 2 - (at[0] ?? 0) * view.zoom;
    return start + Math.max(0, INSET - low) - Math.max(0, high - (room - INSET));
  };
  if (places.length === 0) return null;
  const x = along(
    places.map((place) => place.x),
    view.x,
    size.width,
  );
  const y = along(
    places.map((place) => place.y),
    view.y,
    size.height,
  );
  return x === view.x && y === view.y ? null : { ...view, x, y };
}

/** From the edge of the stage to what was brought into view, px. */
const INSET = 48;

/** The view moved so that a point of the scene that lies outside of the stage is inside; null if it is already. */
export function revealed(view: View, point: Point, { width, height }: Frame): View | null {
  const [x, y] = [point.x * view.zoom + view.x, point.y * view.zoom + view.y];
  if (x >= 0 && y >= 0 && x <= width && y <= height) return null;
  const inside = (v: number, room: number) => Math.min(Math.max(v, INSET), Math.max(INSET, room - INSET));
  return { ...view, x: view.x + inside(x, width) - x, y: view.y + inside(y, height) - y };
}
