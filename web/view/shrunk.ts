/**
 * A crowd in a picture that is smaller than its frame, as on paper: discs and lines are drawn smaller, words keep their
 * size, and those show that have room (`detail.ts`). Pure.
 */
import { isCrowdScene } from './crowd-scene.js';
import { detailed, nameAt } from './detail.js';
import type { Emphasis } from './emphasis.js';
import type { Frame, Point, Scene, SceneBadge, SceneDisc, SceneLine, SceneText } from './scene.js';

/** Discs smaller than this, as half their size, have no room for a code, px. */
const LEAST_CODED = 10;
/** Lines are never drawn thinner, px. */
const THINNEST = 0.25;
/** Below this arrowheads are no more than dots. */
const LEAST_HEADED = 0.5;

/** How much smaller a scene is drawn in a frame; 1 for what is no crowd, which is laid out for its frame. */
export function shrinkingOf(scene: Scene, frame: Frame): number {
  if (!isCrowdScene(scene)) return 1;
  return Math.min(1, frame.width / scene.frame.width, frame.height / scene.frame.height);
}

interface Seen {
  readonly whole: Scene;
  readonly live: Scene;
}

const NO_WORDS: SceneText = { lines: [], anchor: 'middle', box: { x: 0, y: 0, width: 0, height: 0 }, baselines: [] };

/** Both scenes of a picture at `zoom`, with the words that have room there. */
export function shrunk({ whole, live }: Seen, zoom: number, emphasis: Emphasis): Seen {
  if (!isCrowdScene(whole)) return { whole, live };
  const size = { width: whole.frame.width * zoom, height: whole.frame.height * zoom };
  const rank = (levels: ReadonlyMap<string, string>) => (one: { readonly id: string }) => {
    const level = levels.get(one.id);
    return level === 'selected' ? 'must' : level === 'forward' ? 'first' : level === 'back' ? 'back' : 'plain';
  };
  const looking = { view: { x: 0, y: 0, zoom }, size, disc: rank(emphasis.nodes), badge: rank(emphasis.badges) };
  const shown = detailed(live, looking);
  const names = new Map(shown.discs.map((disc) => [disc.id, disc]));
  const scaled = (scene: Scene): Scene => ({
    ...smaller(scene, zoom, names),
    badges: shown.badges.map((one) => badgeAt(one, zoom)),
  });
  return { whole: scaled(whole), live: scaled(live) };
}

const at = ({ x, y }: Point, zoom: number): Point => ({ x: x * zoom, y: y * zoom });

function smaller(scene: Scene, zoom: number, names: ReadonlyMap<string, SceneDisc>): Scene {
  const { width, height } = scene.frame;
  return {
    ...scene,
    frame: { width: width * zoom, height: height * zoom },
    // Those with names last, so that no disc covers a name.
    discs: [...scene.discs]
      .sort((a, b) => Number(names.has(a.id)) - Number(names.has(b.id)))
      .map((disc) => {
        const named = names.get(disc.id);
        const radius = disc.radius * zoom;
        const label = named ? nameAt(named, zoom) : NO_WORDS;
        return { ...disc, ...at(disc, zoom), radius, label, code: radius < LEAST_CODED ? '' : disc.code };
      }),
    hubs: scene.hubs.map((hub) => ({ ...hub, ...at(hub, zoom), radius: hub.radius * zoom })),
    lines: scene.lines.map((line) => ({
      ...bare(line),
      start: at(line.start, zoom),
      control: at(line.control, zoom),
      end: at(line.end, zoom),
      width: Math.max(THINNEST, line.width * zoom),
      head: line.head && zoom >= LEAST_HEADED,
    })),
  };
}

/** Without the head at its start. */
function bare(line: SceneLine): SceneLine {
  const { tail: _, ...rest } = line;
  return rest;
}

function badgeAt(badge: SceneBadge, zoom: number): SceneBadge {
  const place = at(badge, zoom);
  const { label } = badge;
  const box = label && { ...label.box, x: place.x + label.box.x - badge.x, y: place.y + label.box.y - badge.y };
  return { ...badge, ...place, label: label && box ? { ...label, box } : null };
}
