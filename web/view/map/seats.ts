/** Where each disc of a map could stand: at its true place, else around it, never on the land of another actor. */
import { around } from '../layout/carry.js';
import { distanceToBox, length } from '../layout/geometry.js';
import type { LayoutNode, LayoutProblem } from '../layout/problem.js';
import type { Box, MapView, Point } from '../scene.js';
import type { Ownership } from './ownership.js';
import { unproject } from './projection.js';

/** Where a node belongs. */
export interface Home {
  /** Its true place, or for a hub the middle of its members. */
  readonly at: Point;
  /** The part of the picture that it does not leave, and how that is drawn; without a view there is no land. */
  readonly box: Box;
  readonly view: MapView | null;
  /** Boxes that belong to others. */
  readonly others: readonly Box[];
  /** It has a place, so that a disc off it is told by a leader. */
  readonly true: boolean;
}

export interface Seat extends Point {
  /** What it costs to stand here. */
  readonly price: number;
}

/** How far a disc may go from its place before it costs a lot: over land, and over open water, px. */
const NEAR = 44;
const NEAR_AT_SEA = 64;
/** Seats that are looked at, from the place outwards: how far, and how dense, px. */
const RINGS: readonly (readonly [number, number])[] = [
  [64, 8],
  [240, 22],
];
const MARGIN = 5;
/** On the land of one who is no actor. */
const GUEST = 10;
/** For each part of a disc’s rim that reaches over another actor’s land. */
const OVER = 4;
/** What a seat that is no seat costs: only where there is no other. */
export const NEVER = 20_000;

/** Whether a node may stand at a point; its true place is always its own. */
export function mayStand(node: number, at: Point, reach: number, home: Home, ownership: Ownership): boolean {
  const { box, others, view } = home;
  const room = reach + MARGIN;
  if (at.x < box.x + room || at.y < box.y + room) return false;
  if (at.x > box.x + box.width - room || at.y > box.y + box.height - room) return false;
  if (others.some((other) => distanceToBox(other, at.x, at.y) < room + 4)) return false;
  if (!view || (at.x === home.at.x && at.y === home.at.y)) return true;
  const place = unproject(view, at);
  return place === null || !ownership.isForeign(place, node);
}

const RIM: readonly (readonly [number, number])[] = [
  [0.6, 0],
  [-0.6, 0],
  [0, 0.6],
  [0, -0.6],
];

/** What a seat costs by where it lies: how far off, and on what. */
function priceOf(node: number, at: Point, reach: number, home: Home, ownership: Ownership): number {
  const far = length(at.x - home.at.x, at.y - home.at.y);
  if (!home.view || !home.true) return 0.5 * far;
  const place = unproject(home.view, at);
  const sea = place === null || ownership.isSea(place);
  const least = sea ? NEAR_AT_SEA : NEAR;
  const guest = far > 0 && !sea && place && !ownership.isOwn(place, node) ? GUEST : 0;
  const over = RIM.filter(([x, y]) => {
    const rim = home.view && unproject(home.view, { x: at.x + x * reach, y: at.y + y * reach });
    return rim !== null && far > 0 && ownership.isForeign(rim, node);
  }).length;
  return 0.9 * far + 4 * Math.max(0, far - least) + guest + OVER * over;
}

/** The seats of a node, the cheapest first; at least one. */
export function seatsOf(problem: LayoutProblem, node: number, home: Home, ownership: Ownership): Seat[] {
  const { radius, ring } = problem.nodes[node] as LayoutNode;
  const reach = radius + ring;
  const free = (at: Point) => problem.obstacles.every((o) => distanceToBox(o, at.x, at.y) >= reach + 8);
  const owner = home.true ? node : -1;
  const points = [home.at, ...RINGS.flatMap(([far, step]) => [...around(home.at, far, step)])];
  const seats = points
    .filter((at) => mayStand(owner, at, reach, home, ownership) && free(at))
    .map((at) => ({ x: at.x, y: at.y, price: priceOf(owner, at, reach, home, ownership) }));
  return seats.length > 0 ? seats.sort((a, b) => a.price - b.price) : [inBox(home, reach)];
}

function inBox({ at, box }: Home, reach: number): Seat {
  const room = reach + MARGIN;
  const within = (v: number, low: number, size: number) => Math.min(Math.max(v, low + room), low + size - room);
  return { x: within(at.x, box.x, box.width), y: within(at.y, box.y, box.height), price: NEVER };
}
