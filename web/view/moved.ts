/**
 * A scene with discs put elsewhere by the reader. It follows from the scene without them, so that one drop takes no
 * search: what was moved stands where it was put, or at the nearest place with room; its lines go with it; names and
 * words that are now in the way find other places; all else stays. Pure, and the same in every engine.
 */
import type { Relations } from '../graph/index.js';
import type { Atlas } from './atlas.js';
import { assemble, settingOf, sideOf } from './assemble.js';
import { isCrowdScene, movedCrowd } from './crowd-scene.js';
import type { Choice, Wish } from './layout/candidates.js';
import { carried } from './layout/carry.js';
import { Figure } from './layout/figure.js';
import { layOutFixed } from './layout/fixed.js';
import type { Wishes } from './layout/labels.js';
import { type Arrangement, blank, type LayoutProblem } from './layout/problem.js';
import { finished, type Steps } from './layout/steps.js';
import { type PlanOptions, planOf } from './plan.js';
import type { Point, Scene, SceneText } from './scene.js';

/** By key of the actor or agreement; places are parts of the frame's width and height. The last moved comes last. */
export type Moved = ReadonlyMap<string, Point>;

/** How far a moved disc may give way, so that names and badges find room, px. */
const GIVING = 120;
/** Between a disc and the rim of what it stands in, px. */
const RIM = 16;
/** What words that stay where they were are worth, and words that stay on their side. */
const STAY = 80;

type MovedOptions = PlanOptions & { readonly moved?: Moved | undefined; readonly atlas?: Atlas | undefined };

export const movedScene = (scene: Scene, relations: Relations, options: MovedOptions): Scene =>
  finished(movedSteps(scene, relations, options));

/** The same in steps. */
export function* movedSteps(scene: Scene, relations: Relations, options: MovedOptions): Steps<Scene> {
  const { moved } = options;
  if (!scene.map && isCrowdScene(scene)) return movedCrowd(scene, moved);
  const { width, height } = scene.frame;
  const nodes = [...scene.discs, ...scene.hubs];
  const places = new Map<number, Point>();
  for (const [id, { x, y }] of moved ?? []) {
    const n = nodes.findIndex((node) => node.id === id);
    if (n >= 0) places.set(n, withinOwn(scene, id, { x: x * width, y: y * height }));
  }
  if (places.size === 0) return scene;
  const flat = planOf(relations, options);
  const plan = scene.map && options.atlas ? options.atlas.grounded(flat, scene.map) : flat;
  const from = arrangementOf(plan.problem, scene);
  const at = carried(plan.problem, from, places);
  const giving = [...places.keys()].reverse().map((node) => ({ node, far: GIVING }));
  const laid = yield* layOutFixed(plan.problem, at, { giving, wishes: wishesOf(plan.problem, scene) });
  return { ...assemble(plan, laid, scene.frame), ...(scene.map ? { map: scene.map } : {}) };
}

/** What stands in an inset of a map, or in its row, does not leave it. */
function withinOwn({ map, discs }: Scene, id: string, wanted: Point): Point {
  const own = [...(map?.insets ?? []), ...(map?.row ? [map.row] : [])].find(({ ids }) => ids.includes(id));
  const disc = discs.find((one) => one.id === id);
  if (!own || !disc) return wanted;
  const room = disc.radius + RIM;
  const within = (v: number, low: number, size: number) => Math.min(Math.max(v, low + room), low + size - room);
  const { x, y, width, height } = own.box;
  return { x: within(wanted.x, x, width), y: within(wanted.y, y, height) };
}

/** How a scene of this problem is arranged. */
function arrangementOf(problem: LayoutProblem, scene: Scene): Arrangement {
  const at = blank(problem);
  [...scene.discs, ...scene.hubs].forEach(({ x, y }, n) => {
    at.x[n] = x;
    at.y[n] = y;
  });
  scene.discs.forEach((disc, n) => {
    at.side[n] = Math.max(0, sideOf(disc, disc.label));
    at.setting[n] = settingOf(problem.nodes[n]?.names ?? [], disc.label);
  });
  const rule = new Figure(problem, at, null);
  scene.lines.forEach(({ control }, l) => {
    const { x, y } = rule.design(l);
    at.ox[l] = control.x - x;
    at.oy[l] = control.y - y;
  });
  return at;
}

const sameNumber = (a: number, b: number) => Math.abs(a - b) < 0.02;

/** Words stay where they stood; those of a line that was moved stay at the same part of it, on the same side. */
function wishesOf(problem: LayoutProblem, scene: Scene): Wishes {
  const badges = new Map(scene.badges.map((badge) => [badge.id, badge]));
  const cues = new Map(scene.cues.map((cue) => [cue.id, cue.text]));
  const wish = (text: SceneText | null, at: (Point & { readonly t?: number }) | null): Wish => {
    const side = text && at ? sideOf(at, text) : -1;
    return (choice) => {
      const sameT = at?.t === undefined || (choice.t !== null && sameNumber(choice.t, at.t));
      if (!text) return choice.box === null && sameT ? STAY : 0;
      return isSame(choice, text, sameT && side === choice.side) ? STAY : 0;
    };
  };
  return {
    links: problem.links.map(({ id, badge }) => {
      const before = badges.get(id);
      return badge ? before && wish(before.label, before) : wish(cues.get(id) ?? null, null);
    }),
    hubs: new Map(
      [...problem.hubLabels.keys()].flatMap((n) => {
        const before = badges.get(problem.nodes[n]?.id ?? '');
        return before ? [[n, wish(before.label, before)] as const] : [];
      }),
    ),
  };
}

function isSame({ box }: Choice, { box: before, lines }: SceneText, alike: boolean): boolean {
  if (!box || !sameNumber(box.width, before.width) || !sameNumber(box.height, before.height)) return false;
  return lines.length > 0 && (alike || (sameNumber(box.x, before.x) && sameNumber(box.y, before.y)));
}
