/** From a layout problem to positions, bends, names and words: the one door to this folder. */
import { arrangeAll } from './idle.js';
import { crowd, isCrowd } from './crowd.js';
import { Energy } from './energy.js';
import { placeLabels } from './labels.js';
import type { Arrangement, LayoutProblem, Poles } from './problem.js';
import type { Effort, LaidOut } from './result.js';
import { repair } from './repair.js';

/** Positions found beforehand, by node and line id, in px of this problem's frame. */
export interface Saved {
  readonly positions: ReadonlyMap<string, readonly [number, number]>;
  readonly bends: ReadonlyMap<string, readonly [number, number]>;
  readonly names: ReadonlyMap<string, readonly [number, number]>;
}

/** What a browser can afford before the first picture; the script for shipped datasets takes more. */
export const QUICK: Effort = { restarts: 8, repairs: 16 };

export function layOut(problem: LayoutProblem, saved: Saved | null, effort: Effort = QUICK): LaidOut {
  if (isCrowd(problem)) return worded(problem, crowd(problem), null, { ...effort, repairs: 0 });
  const kept = saved && restore(problem, saved);
  if (kept) return worded(problem, kept, null, effort);
  const { at, poles } = arrangeAll(problem, effort.seed);
  return worded(problem, at, poles, effort);
}

function worded(problem: LayoutProblem, at: Arrangement, poles: Poles | null, effort: Effort): LaidOut {
  const energy = new Energy(problem, at, { poles, plain: true });
  const labelling = placeLabels(problem, energy, effort.restarts);
  if (labelling.dropped + labelling.struck === 0 || effort.repairs === 0) return { energy, at, labelling };
  return repair(problem, at, poles, labelling, effort);
}

/** The arrangement that was saved, or null if it lacks a node. Lines without a saved bend are drawn straight. */
function restore(problem: LayoutProblem, { positions, bends, names }: Saved): Arrangement | null {
  const { nodes, links } = problem;
  if (nodes.some((n) => !positions.has(n.id))) return null;
  const at: Arrangement = {
    x: Float64Array.from(nodes, (n) => (positions.get(n.id) as readonly [number, number])[0]),
    y: Float64Array.from(nodes, (n) => (positions.get(n.id) as readonly [number, number])[1]),
    ox: new Float64Array(links.length),
    oy: new Float64Array(links.length),
    side: Int8Array.from(nodes, (n) => names.get(n.id)?.[0] ?? 0),
    setting: Int8Array.from(nodes, (n) => Math.min(names.get(n.id)?.[1] ?? 0, Math.max(0, n.names.length - 1))),
  };
  links.forEach(({ id, a, b }, l) => {
    const control = bends.get(id);
    if (!control) return;
    at.ox[l] = control[0] - ((at.x[a] as number) + (at.x[b] as number)) / 2;
    at.oy[l] = control[1] - ((at.y[a] as number) + (at.y[b] as number)) / 2;
  });
  return at;
}
