/**
 * Local search over arrangements: a seeded walk that takes a step if the sum grows by less than a threshold, and lowers
 * the threshold to nothing (Dueck & Scheuer 1990, threshold accepting). Unlike annealing it needs no exponential, so
 * that every engine walks the same way.
 */
import type { Energy } from './energy.js';
import { inside } from './geometry.js';
import { type LayoutProblem, SIDES } from './problem.js';
import { pick, type Random } from './random.js';
import type { Steps } from './steps.js';
import type { Walk } from './straight.js';

interface Context {
  readonly energy: Energy;
  readonly random: Random;
}

/** Tries a change to some nodes and links: keeps it if the sum grows by less than `limit`, else takes it back. */
function attempt(
  { energy }: Context,
  nodes: readonly number[],
  links: readonly number[],
  change: () => () => void,
  limit: number,
): void {
  const before = energy.part(nodes, links);
  const undo = change();
  energy.figure.update(nodes, links);
  if (energy.part(nodes, links, before + limit) <= before + limit) return;
  undo();
  energy.figure.update(nodes, links);
}

function moveNode(context: Context, node: number, x: number, y: number, limit: number): void {
  const { energy } = context;
  const { at, problem } = energy.figure;
  const { width, height } = problem.frame;
  attempt(
    context,
    [node],
    energy.linksAt(node),
    () => {
      const [oldX, oldY] = [at.x[node] as number, at.y[node] as number];
      at.x[node] = Math.min(width, Math.max(0, x));
      at.y[node] = Math.min(height, Math.max(0, y));
      return () => {
        at.x[node] = oldX;
        at.y[node] = oldY;
      };
    },
    limit,
  );
}

function bend(context: Context, link: number, reach: number, limit: number): void {
  const { energy, random } = context;
  const { at } = energy.figure;
  const [dx, dy] = [(random() + random() - 1) * reach, (random() + random() - 1) * reach];
  const [oldX, oldY] = [at.ox[link] as number, at.oy[link] as number];
  const straighten = random() < 0.15;
  attempt(
    context,
    [],
    [link],
    () => {
      at.ox[link] = straighten ? 0 : oldX + dx;
      at.oy[link] = straighten ? 0 : oldY + dy;
      return () => {
        at.ox[link] = oldX;
        at.oy[link] = oldY;
      };
    },
    limit,
  );
}

function turnName(context: Context, node: number, limit: number): void {
  const { energy, random } = context;
  const { at, problem } = energy.figure;
  const settings = (problem.nodes[node] as LayoutProblem['nodes'][number]).names.length;
  if (settings === 0) return;
  const [oldSide, oldSetting] = [at.side[node] as number, at.setting[node] as number];
  const side = pick(random, 8);
  const setting = settings > 1 && random() < 0.3 ? pick(random, settings) : oldSetting;
  attempt(
    context,
    [node],
    [],
    () => {
      at.side[node] = side;
      at.setting[node] = setting;
      return () => {
        at.side[node] = oldSide;
        at.setting[node] = oldSetting;
      };
    },
    limit,
  );
}

/** Turns every name that juts out of the frame to the cheapest of all its sides and settings. */
export function bringNamesIn(energy: Energy): void {
  const { at, problem, names } = energy.figure;
  problem.nodes.forEach((node, n) => {
    const box = names[n];
    if (!box || node.names.length === 0 || inside(box, problem.frame, 0)) return;
    let best = { side: at.side[n] as number, setting: at.setting[n] as number, price: Infinity };
    const put = (side: number, setting: number) => {
      at.side[n] = side;
      at.setting[n] = setting;
      energy.figure.update([n], []);
    };
    for (let side = 0; side < SIDES.length; side++)
      for (let setting = 0; setting < node.names.length; setting++) {
        put(side, setting);
        const price = inside(box, problem.frame, 0) ? energy.part([n], []) : Infinity;
        if (price < best.price) best = { side, setting, price };
      }
    put(best.side, best.setting);
  });
}

/** A node in whose neighbourhood something costs more than taste ever does. */
const FAULT = 240;
/** Steps between two looks for nodes with faults. */
const LOOK = 120;

const faulty = ({ energy }: Context): number[] =>
  energy.figure.problem.nodes.map((_, n) => n).filter((n) => energy.part([n], energy.linksAt(n)) > FAULT);

/** Curves and names: small shifts of nodes, bends of lines, names turned; half of them where there are faults. */
export function* settle(context: Context, walk: Walk): Steps<void> {
  for (let from = 0; from < walk.steps; from += LOOK) {
    walkOn(context, walk, from, faulty(context));
    yield;
  }
}

/** The steps from one look for faults to the next. */
function walkOn(context: Context, { steps, heat, far, close }: Walk, from: number, trouble: readonly number[]): void {
  const { energy, random } = context;
  const { problem, at } = energy.figure;
  const { nodes, links } = problem;
  for (let step = from; step < Math.min(steps, from + LOOK); step++) {
    const left = 1 - step / steps;
    const limit = heat * left * left;
    const focus = trouble.length > 0 && random() < 0.5 ? trouble[pick(random, trouble.length)] : undefined;
    const node = focus ?? pick(random, nodes.length);
    const reach = (close + (far - close) * left) * (focus === undefined ? 1 : 2);
    const kind = random();
    if (kind < 0.45 || links.length === 0) {
      const x = (at.x[node] as number) + (random() + random() - 1) * reach;
      const y = (at.y[node] as number) + (random() + random() - 1) * reach;
      moveNode(context, node, x, y, limit);
    } else if (kind < 0.7) {
      const own = energy.linksAt(node);
      bend(context, own[pick(random, own.length)] ?? pick(random, links.length), reach, limit);
    } else turnName(context, node, limit);
  }
}
