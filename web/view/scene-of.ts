/** The scene of a dataset's relations in a frame. Pure: the same input gives the same scene, byte for byte, anywhere. */
import type { Relations } from '../graph/index.js';
import type { Layout } from '../model/index.js';
import type { Atlas, MapOptions } from './atlas.js';
import { assemble, hasCode, settingOf, sideOf } from './assemble.js';
import { crowdFrame, crowdSceneSteps } from './crowd-scene.js';
import { densityOf } from './density.js';
import { Energy } from './layout/energy.js';
import { layOut, QUICK, type Saved } from './layout/layout.js';
import { mended } from './layout/mend.js';
import type { Effort, LaidOut } from './layout/result.js';
import { finished, type Steps } from './layout/steps.js';
import { type Moved, movedSteps } from './moved.js';
import { type Plan, planOf } from './plan.js';
import type { Scene } from './scene.js';

export interface SceneOptions extends MapOptions {
  /** Needed where the layout is `map`. */
  readonly atlas?: Atlas | undefined;
  /** Layouts found beforehand and shipped with the dataset. */
  readonly layouts?: readonly Layout[];
  readonly effort?: Effort;
  /** Discs and hubs that the reader put elsewhere. */
  readonly moved?: Moved | undefined;
}

/** The scene; `options.frame` in CSS px. @throws RangeError if the frame has no area, TypeError for a map without an atlas. */
export const sceneOf = (relations: Relations, options: SceneOptions): Scene => finished(sceneSteps(relations, options));

/** The same in steps, for a page that has other things to do meanwhile. */
export function* sceneSteps(relations: Relations, options: SceneOptions): Steps<Scene> {
  checked(options);
  const scene =
    options.layout === 'map' ? yield* mapSteps(relations, options) : yield* networkSteps(relations, options);
  return yield* movedSteps(scene, relations, options);
}

function checked({ frame: { width, height } }: SceneOptions): void {
  if (!(width > 0 && height > 0)) throw new RangeError('sceneOf: the frame needs a width and a height above 0');
}

function* networkSteps(relations: Relations, options: SceneOptions): Steps<Scene> {
  const room = crowdFrame(relations, options);
  if (room) {
    const inRoom = { ...options, frame: room };
    return yield* crowdSceneSteps(relations, inRoom, options.ego ? null : savedFor(inRoom));
  }
  const { plan, laid } = yield* planned(relations, options);
  return assemble(plan, laid, options.frame);
}

function* mapSteps(relations: Relations, options: SceneOptions): Steps<Scene> {
  if (!options.atlas) throw new TypeError('sceneOf: the layout “map” needs the atlas (web/view/map/atlas.ts)');
  return yield* options.atlas.sceneSteps(relations, options);
}

/** The scene with nothing moved, and what is wrong or ugly about it as one sum (lower is better), to compare seeds by. */
export function judgedScene(relations: Relations, options: SceneOptions): { scene: Scene; sum: number } {
  checked(options);
  const { plan, laid } = finished(planned(relations, options));
  return {
    scene: assemble(plan, laid, options.frame),
    sum: new Energy(laid.figure, { plain: true }).total() + laid.labelling.sum,
  };
}

function* planned(relations: Relations, options: SceneOptions): Steps<{ plan: Plan; laid: LaidOut }> {
  const plan = planOf(relations, options);
  const saved = options.ego ? null : savedFor(options);
  yield;
  const laid = yield* layOut(plan.problem, saved, options.effort ?? QUICK);
  return { plan, laid: yield* mended(laid, hasCode(plan)) };
}

/** True if a shipped layout serves this frame, so that the scene takes no search and may be made at once. */
export function hasLayoutFor(relations: Relations, options: SceneOptions): boolean {
  if (options.layout === 'map' || options.ego || !options.layouts?.length) return false;
  return savedFor({ ...options, frame: crowdFrame(relations, options) ?? options.frame }) !== null;
}

/** The shipped layout of the likest frame, stretched to this one; null if none is like enough. */
function savedFor({ layouts = [], frame, agreements }: SceneOptions): Saved | null {
  const likeness = (layout: Layout) => {
    const [sx, sy] = [frame.width / layout.frame.width, frame.height / layout.frame.height];
    return Math.max(sx / sy, sy / sx) * Math.max(1, 1 / sx, 1 / sy);
  };
  const density = densityOf(frame).name;
  const [best] = layouts
    .filter((l) => l.agreements === agreements && densityOf(l.frame).name === density && likeness(l) < 1.35)
    .sort((a, b) => likeness(a) - likeness(b));
  if (!best) return null;
  const [sx, sy] = [frame.width / best.frame.width, frame.height / best.frame.height];
  const stretched = (record: Readonly<Record<string, readonly [number, number]>>) =>
    new Map(Object.entries(record).map(([id, [x, y]]) => [id, [x * sx, y * sy] as const]));
  return {
    positions: stretched(best.positions),
    bends: stretched(best.bends),
    names: new Map(Object.entries(best.names)),
  };
}

/** The layout to ship with a dataset: the scene's positions and bends, to a tenth of a px. */
export function layoutOf(scene: Scene, agreements: 'hub' | 'pairs', relations: Relations): Layout {
  const tenth = (v: number) => Math.round(v * 10) / 10;
  const plan = planOf(relations, { frame: scene.frame, agreements });
  return {
    frame: { width: scene.frame.width, height: scene.frame.height },
    agreements,
    positions: Object.fromEntries([...scene.discs, ...scene.hubs].map((d) => [d.id, [tenth(d.x), tenth(d.y)]])),
    bends: Object.fromEntries(scene.lines.map((l) => [l.id, [tenth(l.control.x), tenth(l.control.y)]])),
    names: Object.fromEntries(
      scene.discs.map((d, n) => [d.id, [sideOf(d, d.label), settingOf(plan.problem.nodes[n]?.names ?? [], d.label)]]),
    ),
  };
}
