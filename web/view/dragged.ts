/**
 * A scene while a disc or hub is dragged: its lines, badges and words go with it, nothing else changes and nothing is
 * searched. What is then on top of what is set right when it is let go (`moved.ts`). Pure.
 */
import { quadAt } from './heads.js';
import type { Frame, Point, Scene, SceneLine, SceneText } from './scene.js';

const plus = (at: Point, by: Point): Point => ({ x: at.x + by.x, y: at.y + by.y });
const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

const shifted = <T extends SceneText>(text: T, by: Point): T => ({
  ...text,
  box: { ...text.box, ...plus(text.box, by) },
});

/** Gap that a dragged disc keeps to others and to the frame, px. */
const GAP = 6;

interface Round extends Point {
  readonly id: string;
  readonly radius: number;
}

export const roundsOf = (scene: Scene): readonly Round[] => [...scene.discs, ...scene.hubs];

const within = (v: number, room: number, size: number) => Math.min(Math.max(room, size - room), Math.max(room, v));

function inFrame(at: Point, room: number, { width, height }: Frame): Point {
  return { x: within(at.x, room, width), y: within(at.y, room, height) };
}

/** Where a disc that is dragged to `to` may stand: in the frame, pushed off the discs that it would lie on. */
export function heldOff(scene: Scene, key: string, to: Point): Point {
  const own = roundsOf(scene).find(({ id }) => id === key);
  if (!own) return to;
  const room = own.radius + GAP;
  let at = inFrame(to, room, scene.frame);
  for (let turn = 0; turn < 6; turn++) {
    for (const other of roundsOf(scene)) {
      const away = minus(at, other);
      const [gap, d] = [own.radius + other.radius + GAP, Math.hypot(away.x, away.y)];
      if (other.id === key || d >= gap) continue;
      const way = d > 0.01 ? { x: away.x / d, y: away.y / d } : { x: 0, y: -1 };
      at = inFrame({ x: other.x + way.x * gap, y: other.y + way.y * gap }, room, scene.frame);
    }
  }
  return at;
}

/** A line whose ends stand elsewhere: the bend turns and grows with it, the gaps at its ends stay. */
function stretched(line: SceneLine, before: readonly [Point, Point], now: readonly [Point, Point]): SceneLine {
  const [p, q] = [minus(before[1], before[0]), minus(now[1], now[0])];
  const c = minus(line.control, before[0]);
  const square = p.x * p.x + p.y * p.y || 1;
  const [along, across] = [(c.x * p.x + c.y * p.y) / square, (c.y * p.x - c.x * p.y) / square];
  const control = { x: now[0].x + along * q.x - across * q.y, y: now[0].y + along * q.y + across * q.x };
  const port = (was: Point, from: Point, at: Point): Point => {
    const r = Math.hypot(was.x - from.x, was.y - from.y);
    const to = minus(control, at);
    const d = Math.hypot(to.x, to.y) || 1;
    return { x: at.x + (to.x / d) * r, y: at.y + (to.y / d) * r };
  };
  return { ...line, control, start: port(line.start, before[0], now[0]), end: port(line.end, before[1], now[1]) };
}

/** The scene with the disc or hub of `key` at `to`. */
export function dragged(scene: Scene, key: string, to: Point): Scene {
  const places = new Map<string, Point>(roundsOf(scene).map((round) => [round.id, round]));
  const own = places.get(key);
  if (!own) return scene;
  const by = minus(to, own);
  const placeOf = (id: string): Point => (id === key ? to : (places.get(id) ?? to));
  const moved = new Map<string, { readonly before: SceneLine; readonly now: SceneLine }>();
  const lines = scene.lines.map((line) => {
    const [from, end] = [places.get(line.from), places.get(line.to)];
    if ((line.from !== key && line.to !== key) || !from || !end) return line;
    const now = stretched(line, [from, end], [placeOf(line.from), placeOf(line.to)]);
    moved.set(line.id, { before: line, now });
    return now;
  });
  const badges = scene.badges.map((badge) => {
    const line = moved.get(badge.id)?.now;
    const at = badge.id === key ? to : line && badge.t !== undefined ? quadAt(line, badge.t) : null;
    return at ? { ...badge, ...at, label: badge.label && shifted(badge.label, minus(at, badge)) } : badge;
  });
  const cues = scene.cues.map((cue) => {
    const line = moved.get(cue.id);
    return line ? { ...cue, text: shifted(cue.text, minus(quadAt(line.now, 0.5), quadAt(line.before, 0.5))) } : cue;
  });
  return {
    ...scene,
    discs: scene.discs.map((disc) => (disc.id === key ? { ...disc, ...to, label: shifted(disc.label, by) } : disc)),
    hubs: scene.hubs.map((hub) => (hub.id === key ? { ...hub, ...to } : hub)),
    lines,
    badges,
    cues,
  };
}
