/**
 * The scene of a crowd: more discs and lines than can be searched for a good picture. It stands in a frame of its own
 * size, its lines are straight, and its words have no place of their own yet: which of them show, and where, follows from
 * how near one looks (`detail.ts`).
 */
import type { Relations } from '../graph/index.js';
import { textOf } from './assemble.js';
import { roomFor } from './density.js';
import { dragged } from './dragged.js';
import { crowdSteps, isCrowd } from './layout/crowd.js';
import { length, round } from './layout/geometry.js';
import { placed, type Saved } from './layout/layout.js';
import { type Arrangement, boxBeside, LINE_GAP, type LayoutLink, type LayoutNode, NAME_GAP } from './layout/problem.js';
import type { Steps } from './layout/steps.js';
import { countsIn, type Plan, type PlanOptions, planOf } from './plan.js';
import type { Frame, Point, Scene, SceneBadge, SceneDisc, SceneHub, SceneLine } from './scene.js';
import { NAME, type Setting } from './words.js';

/** The frame that these relations are laid out in if they are a crowd; null if they are not. */
export function crowdFrame(relations: Relations, options: PlanOptions): Frame | null {
  const { nodes, links } = countsIn(relations, options);
  return isCrowd(nodes, links) ? roomFor(options.frame, nodes) : null;
}

export const isCrowdScene = ({ discs, hubs, lines }: Scene): boolean =>
  isCrowd(discs.length + hubs.length, lines.length);

/** @param saved positions for the frame of `options`, which is that of `crowdFrame` */
export function* crowdSceneSteps(relations: Relations, options: PlanOptions, saved: Saved | null): Steps<Scene> {
  const plan = planOf(relations, { ...options, bare: true });
  yield;
  const at = (saved && placed(plan.problem, saved)) ?? (yield* crowdSteps(plan.problem));
  yield;
  return crowdScene(plan, at, options.frame);
}

/** Discs put elsewhere by the reader, with their lines. */
export function movedCrowd(scene: Scene, moved: ReadonlyMap<string, Point> | undefined): Scene {
  const { width, height } = scene.frame;
  return [...(moved ?? [])].reduce((now, [key, { x, y }]) => dragged(now, key, { x: x * width, y: y * height }), scene);
}

/** Where discs stand is given. */
export function crowdScene(plan: Plan, at: Arrangement, frame: Frame): Scene {
  const discs = plan.actors.map((_, n) => discOf(plan, at, n));
  const hubs = plan.hubs.map(({ id }, i): SceneHub => {
    const n = plan.actors.length + i;
    return { id, ...placeOf(at, n), radius: plan.problem.nodes[n]?.radius ?? 0 };
  });
  // “perhaps” beside a spoke is told in the panel; here it would be one more thing among too many: no cues.
  const lines = plan.lines.map((line, l): SceneLine => ({ ...line, ...curveOf(plan, at, l) }));
  return { frame, discs, hubs, lines, badges: badgesOf(plan, lines, hubs), cues: [] };
}

const placeOf = (at: Arrangement, n: number): Point => ({ x: round(at.x[n] ?? 0), y: round(at.y[n] ?? 0) });

/** Names stand below their discs. */
const BELOW = 0;

function discOf({ actors, problem }: Plan, at: Arrangement, n: number): SceneDisc {
  const summary = actors[n] as Plan['actors'][number];
  const { radius, ring, names } = problem.nodes[n] as LayoutNode;
  const setting = names[0] as Setting;
  const { x, y } = placeOf(at, n);
  const box = boxBeside(x, y, radius + ring + NAME_GAP - 1, setting.width, setting.height, BELOW);
  return {
    id: summary.id,
    x,
    y,
    code: summary.actor.code ?? summary.actor.id,
    name: summary.actor.name,
    radius: round(radius),
    own: summary.alone.length > 0,
    claims: summary.claims.length,
    label: textOf(setting, NAME, box, BELOW),
  };
}

/** How far the two lines of a pair bow apart, as a part of their length, and px at most. */
const BOW = 0.16;
const MOST_BOW = 40;

function curveOf({ problem }: Plan, at: Arrangement, l: number): { start: Point; control: Point; end: Point } {
  const { a, b, bow } = problem.links[l] as LayoutLink;
  const [from, to] = [placeOf(at, a), placeOf(at, b)];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = bow * Math.min(BOW, MOST_BOW / (length(dx, dy) || 1));
  const control = { x: round((from.x + to.x) / 2 - share * dy), y: round((from.y + to.y) / 2 + share * dx) };
  const port = (node: number, place: Point): Point => {
    const [x, y] = [control.x - place.x, control.y - place.y];
    const { radius, ring } = problem.nodes[node] as LayoutNode;
    const off = (radius + ring + LINE_GAP) / (length(x, y) || 1);
    return { x: round(place.x + x * off), y: round(place.y + y * off) };
  };
  return { start: port(a, from), control, end: port(b, to) };
}

/** Each in the middle of its line, or at its hub. */
function badgesOf({ badges, hubBadges }: Plan, lines: readonly SceneLine[], hubs: readonly SceneHub[]): SceneBadge[] {
  const onLines = badges.flatMap((badge, l): SceneBadge[] => {
    const line = lines[l];
    if (!badge || !line) return [];
    const { under: _, ...rest } = badge;
    const { start, control, end } = line;
    const middle = (axis: 'x' | 'y') => round(start[axis] / 4 + control[axis] / 2 + end[axis] / 4);
    return [{ ...rest, x: middle('x'), y: middle('y'), t: 0.5, label: null }];
  });
  const atHubs = hubBadges.map((badge, i): SceneBadge => {
    const { under: _, ...rest } = badge;
    const { x = 0, y = 0 } = hubs[i] ?? {};
    return { ...rest, x, y, label: null };
  });
  return [...onLines, ...atHubs];
}
