/** A scene from what was planned and what was laid out. */
import { round } from './layout/geometry.js';
import { SIDES } from './layout/problem.js';
import type { LaidOut } from './layout/result.js';
import type { Plan } from './plan.js';
import type { Box, Frame, Point, Scene, SceneBadge, SceneCue, SceneDisc, SceneText } from './scene.js';
import { codeIn } from './set-words.js';
import { LABEL, NAME, type Setting, type TextStyle } from './words.js';

export function assemble(plan: Plan, laid: LaidOut, frame: Frame): Scene {
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

export function textOf(setting: Setting, style: TextStyle, box: Box, side: number): SceneText {
  const sx = SIDES[side]?.[0] ?? 0;
  const first = (style.leading + style.size * 0.7) / 2;
  return {
    lines: setting.lines,
    anchor: sx > 0 ? 'start' : sx < 0 ? 'end' : 'middle',
    box: rounded(box),
    baselines: setting.lines.map((_, i) => round(first + i * style.leading)),
  };
}

/** Of a name that has no place: its disc has the code. */
const NO_WORDS: Setting = { lines: [], width: 0, height: 0 };

function discOf({ actors, problem }: Plan, { figure }: LaidOut, n: number): SceneDisc {
  const summary = actors[n] as Plan['actors'][number];
  const node = problem.nodes[n] as Plan['problem']['nodes'][number];
  const setting = node.names[figure.at.setting[n] as number] ?? NO_WORDS;
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

/** Whether the whole code of an actor stands in its disc, so that it can do without its name. */
export const hasCode =
  ({ actors, problem }: Plan) =>
  (node: number): boolean => {
    const { id = '', code = id } = actors[node]?.actor ?? {};
    return codeIn({ code, radius: problem.nodes[node]?.radius ?? 0 }).text === code;
  };

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

/** Which of its settings a text is in. */
export const settingOf = (names: readonly Setting[], text: SceneText): number =>
  Math.max(
    0,
    names.findIndex((s) => s.lines.length === text.lines.length),
  );

/** The side of a point on which words stand, as an index into SIDES. */
export function sideOf({ x, y }: Point, { box }: SceneText): number {
  const sign = (low: number, high: number, at: number) => (at < low ? 1 : at > high ? -1 : 0);
  const sx = sign(box.x, box.x + box.width, x);
  const sy = sign(box.y, box.y + box.height, y);
  return SIDES.findIndex(([dx, dy]) => dx === sx && dy === sy);
}
