/** What a map adds to a plan: where no words may stand, and where no disc. */
import type { Plan } from '../plan.js';
import type { Box, Point, SceneMap } from '../scene.js';
import { theLand } from './land.js';
import { Ownership } from './ownership.js';
import { type Home, mayStand } from './seats.js';

/** The rim of a box as boxes: nothing may stand on it, but inside it there is room. */
function rimOf({ x, y, width, height }: Box): Box[] {
  return [
    { x: x - 1, y: y - 1, width: width + 2, height: 2 },
    { x: x - 1, y: y + height - 1, width: width + 2, height: 2 },
    { x: x - 1, y: y - 1, width: 2, height: height + 2 },
    { x: x + width - 1, y: y - 1, width: 2, height: height + 2 },
  ];
}

/** Where each node belongs, in the order of the problem’s nodes. `hub` is where a hub would like to be. */
export function homesOf(plan: Plan, map: SceneMap, hub: (index: number) => Point): Home[] {
  const { frame } = plan.problem;
  const whole: Box = { x: 0, y: 0, ...frame };
  const places = new Map(map.places.map((place) => [place.id, place]));
  const boxes = [...map.insets.map(({ box }) => box), ...(map.row ? [map.row.box] : [])];
  return plan.problem.nodes.map(({ id }, n): Home => {
    const inset = map.insets.find(({ ids }) => ids.includes(id));
    const at = places.get(id);
    if (inset && at) return { at, box: inset.box, view: inset.view, others: [], true: true };
    if (map.row?.ids.includes(id)) return { at: hub(n), box: map.row.box, view: null, others: [], true: false };
    if (at) return { at, box: whole, view: map.view, others: boxes, true: true };
    return { at: hub(n), box: whole, view: null, others: boxes, true: false };
  });
}

export const ownershipOf = ({ actors }: Plan): Ownership =>
  new Ownership(
    actors.map(({ actor }) => actor),
    theLand(),
  );

export function grounded(plan: Plan, map: SceneMap): Plan {
  const { problem } = plan;
  const ownership = ownershipOf(plan);
  const homes = homesOf(plan, map, () => ({ x: Number.NaN, y: Number.NaN }));
  const rims = [...map.insets.map(({ box }) => box), ...(map.row ? [map.row.box] : [])].flatMap(rimOf);
  const captions = [...map.insets, ...(map.row ? [map.row] : [])].map(({ caption }) => caption.box);
  const reach = problem.nodes.map(({ radius, ring }) => radius + ring);
  return {
    ...plan,
    problem: {
      ...problem,
      obstacles: [...problem.obstacles, ...rims, ...captions],
      mayStand: (node, at) => {
        const home = homes[node];
        return !home || mayStand(home.true ? node : -1, at, reach[node] ?? 0, home, ownership);
      },
    },
  };
}
