/** The scene of a dataset's relations in a frame. Pure: the same input gives the same scene, byte for byte, anywhere. */
import type { Relations } from '../graph/index.js';
import type { Layout } from '../model/index.js';
import { densityOf } from './density.js';
import { Energy } from './layout/energy.js';
import { round } from './layout/geometry.js';
import { layOut, QUICK, type Saved } from './layout/layout.js';
import { SIDES } from './layout/problem.js';
import type { Effort, LaidOut } from './layout/result.js';
import { type Plan, type PlanOptions, planOf } from './plan.js';
import type { Box, Frame, Point, Scene, SceneBadge, SceneCue, SceneDisc, SceneText } from './scene.js';
import { LABEL, NAME, type Setting, type TextStyle } from './words.js';

export interface SceneOptions extends PlanOptions {
  /** Layouts found beforehand and shipped with the dataset. */
  readonly layouts?: readonly Layout[];
  readonly effort?: Effort;
}

/** The scene; `options.frame` in CSS px. @throws RangeError if the frame has no area. */
export const sceneOf = (relations: Relations, options: SceneOptions): Scene => judgedScene(relations, options).scene;

/** The scene, and what is wrong or ugly about it as one sum (lower is better), to compare seeds by. */
export function judgedScene(relations: Relations, options: SceneOptions): { scene: Scene; sum: number } {
  const { width, height } = options.frame;
  if (!(width > 0 && height > 0)) throw new RangeError('sceneOf: the frame needs a width and a height above 0');
  const plan = planOf(relations, options);
  const saved = options.ego ? null : savedFor(options);
  const laid = layOut(plan.problem, saved, options.effort ?? QUICK);
  return {
    scene: assemble(plan, laid, options.frame),
    sum: new Energy(laid.figure, { plain: true }).total() + laid.labelling.sum,
  };
}

/** True if a shipped layout serves this frame, so that the scene takes no search and may be made at once. */
export const hasLayoutFor = (options: SceneOptions): boolean => !options.ego && savedFor(options) !== null;

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

function assemble(plan: Plan, laid: LaidOut, frame: Frame): Scene {
  const { problem } = plan;
  const discs = plan.actors.map((_, n) => discOf(plan, laid, n));
  const hubs = plan.hubs.map((g, i) => {
    const n = plan.actors.length + i;
    return { id: g.id, ...point(laid.figure.place(n)), radius: problem.nodes[n]?.radius ?? 0 };
  });
  const lines = plan.lines.map((line, l) => {
    const { start, control, end } = laid.figure.curve(l);
    return { ...line, start: point(start), control: point(control), end: point(end) };
  });
  return { frame, discs, hubs, lines, badges: badgesOf(plan, laid), cues: cuesOf(plan, laid) };
}

const point = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });

const rounded = ({ x, y, width, height }: Box): Box => ({ x: round(x), y: round(y), width: round(width), height });

function textOf(setting: Setting, style: TextStyle, box: Box, side: number): SceneText {
  const sx = SIDES[side]?.[0] ?? 0;
  const first = (style.leading + style.size * 0.7) / 2;
  return {
    lines: setting.lines,
    anchor: sx > 0 ? 'start' : sx < 0 ? 'end' : 'middle',
    box: rounded(box),
    baselines: setting.lines.map((_, i) => round(first + i * style.leading)),
  };
}

function discOf({ actors, problem }: Plan, { figure }: LaidOut, n: number): SceneDisc {
  const summary = actors[n] as Plan['actors'][number];
  const node = problem.nodes[n] as Plan['problem']['nodes'][number];
  const setting = node.names[figure.at.setting[n] as number] as Setting;
  return {
    id: summary.id,
    ...point(figure.place(n)),
    code: summary.actor.code ?? summary.actor.id,
    name: summary.actor.name,
    radius: round(node.radius),
    own: summary.alone.length > 0,
    claims: summary.claims.length,
    label: textOf(setting, NAME, figure.names[n] as Box, figure.at.side[n] as number),
  };
}

function badgesOf({ problem, badges, hubBadges, actors }: Plan, laid: LaidOut): SceneBadge[] {
  const found: SceneBadge[] = [];
  badges.forEach((badge, l) => {
    const choice = laid.labelling.links[l];
    if (!badge || !choice) return;
    const setting = problem.links[l]?.labels[choice.setting];
    const { under: count, ...rest } = badge;
    const label = setting && choice.box ? { ...textOf(setting, LABEL, choice.box, choice.side), count } : null;
    found.push({ ...rest, ...point(choice.at), ...(choice.t === null ? {} : { t: round(choice.t) }), label });
  });
  hubBadges.forEach((badge, i) => {
    const n = actors.length + i;
    const choice = laid.labelling.hubs.get(n);
    const setting = choice && problem.hubLabels.get(n)?.labels[choice.setting];
    const { under: count, ...rest } = badge;
    const label = setting && choice.box ? { ...textOf(setting, LABEL, choice.box, choice.side), count } : null;
    found.push({ ...rest, ...point(laid.figure.place(n)), label });
  });
  return found;
}

function cuesOf({ problem, lines, cues }: Plan, laid: LaidOut): SceneCue[] {
  return cues.flatMap((cue, l) => {
    const choice = laid.labelling.links[l];
    const setting = choice && problem.links[l]?.labels[choice.setting];
    const line = lines[l];
    if (cue === null || !line || !setting || !choice.box) return [];
    return [{ id: line.id, target: line.target, text: textOf(setting, LABEL, choice.box, choice.side) }];
  });
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
      scene.discs.map((d, n) => [d.id, [sideOf(d), settingOf(plan.problem.nodes[n]?.names ?? [], d)]]),
    ),
  };
}

const settingOf = (names: readonly Setting[], disc: SceneDisc): number =>
  Math.max(
    0,
    names.findIndex((s) => s.lines.length === disc.label.lines.length),
  );

function sideOf(disc: SceneDisc): number {
  const { box } = disc.label;
  const sign = (low: number, high: number, at: number) => (at < low ? 1 : at > high ? -1 : 0);
  const sx = sign(box.x, box.x + box.width, disc.x);
  const sy = sign(box.y, box.y + box.height, disc.y);
  return SIDES.findIndex(([x, y]) => x === sx && y === sy);
}
