/**
 * Actors far from all others get a small map of their own at the edge, on the side where the map would go on, so that the
 * rest is drawn large enough. Design of record: “an actor whose removal raises the scale 1.5×”; several that lie close
 * together count as one.
 */
import { distanceToBox } from '../layout/geometry.js';
import type { Box, Frame, MapView, Point } from '../scene.js';
import { fitted } from './fit.js';
import type { LonLat } from './land.js';
import { at, eastOf, project } from './projection.js';

export interface Placed {
  /** Index among the actors. */
  readonly node: number;
  readonly place: LonLat;
  /** Radius with the ring, px. */
  readonly reach: number;
}

export interface Inset {
  readonly box: Box;
  readonly view: MapView;
  readonly nodes: readonly Placed[];
}

export interface Shares {
  /** What the large map shows. */
  readonly view: MapView;
  readonly main: readonly Placed[];
  readonly insets: readonly Inset[];
}

const GAIN = 1.5;
/** Who goes into an inset lies at least so many degrees from all who do not. */
const FAR = 40;
/** Actors that lie at most so many degrees apart are far from the others together. */
const TOGETHER = 14;
/** Of all actors, at most this part goes into insets, and at least three stay. */
const MOST = 0.34;
const LEFT = 3;
/** From the edge of the frame to an inset, and from a disc, px. */
const EDGE = 12;
const CLEAR = 12;

/** One for a single actor, and larger by half for several. */
function sizeIn({ width, height }: Frame, count: number): Frame {
  const large = width >= 640 && height >= 440;
  const [w, h] = large ? [152, 122] : [108, 92];
  return count > 1 ? { width: w * 1.5, height: h * 1.3 } : { width: w, height: h };
}

const mostIn = ({ width }: Frame): number => (width >= 640 ? 3 : 1);
/** How many actors fit an inset. */
const fitting = ({ width, height }: Frame): number => (width >= 640 && height >= 440 ? 4 : 2);

/** Room at the edges of a map for discs and names that stand at its outermost places. */
export const roomIn = ({ x, y, width, height }: Box): Box => {
  const [side, top, bottom] = [Math.min(64, width * 0.14), Math.min(44, height * 0.12), Math.min(60, height * 0.15)];
  return { x: x + side, y: y + top, width: width - 2 * side, height: height - top - bottom };
};

const apart = (a: LonLat, b: LonLat): number => Math.abs(eastOf(a[0], b[0])) + Math.abs(a[1] - b[1]);
const closeBy = (a: LonLat, b: LonLat): boolean => apart(a, b) <= TOGETHER;

/** Actors that could go together: each with those about it that are about it only. */
function groupsOf(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [];
  for (const one of placed) {
    if (groups.some((group) => group.includes(one))) continue;
    const group = [one];
    for (let n = 0; n < group.length; n++)
      for (const other of placed)
        if (!group.includes(other) && closeBy((group[n] as Placed).place, other.place)) group.push(other);
    groups.push(group);
  }
  return groups;
}

const placesOf = (placed: readonly Placed[]) => placed.map(({ place }) => place);

/** The group whose removal raises the scale most, if it is enough. */
function farthest(placed: readonly Placed[], all: number, box: Box, fit: number): Placed[] | null {
  const before = fitted(placesOf(placed), box).scale;
  let best: { group: Placed[]; gain: number } | null = null;
  for (const group of groupsOf(placed)) {
    const left = placed.filter((one) => !group.includes(one));
    if (group.length > fit || left.length < LEFT || all - left.length > Math.max(1, all * MOST)) continue;
    if (left.some((one) => group.some((far) => apart(far.place, one.place) < FAR))) continue;
    const gain = fitted(placesOf(left), box).scale / before;
    if (gain >= GAIN && gain > (best?.gain ?? 0)) best = { group, gain };
  }
  return best?.group ?? null;
}

/**
 * Who stands on the large map and who in an inset, and where the insets are.
 * @param area the part of the frame that is map
 * @param taken boxes in it that are taken
 */
export function sharesOf(placed: readonly Placed[], area: Box, frame: Frame, taken: readonly Box[]): Shares {
  let main = placed;
  const groups: Placed[][] = [];
  while (groups.length < mostIn(frame)) {
    const group = farthest(main, placed.length, roomIn(area), fitting(frame));
    if (!group) break;
    groups.push(group);
    main = main.filter((one) => !group.includes(one));
  }
  return placedInsets(main, groups, area, frame, taken);
}

/** A place at the edge, and how much of the map it would cover. */
interface Spot {
  readonly box: Box;
  readonly side: 'left' | 'right' | 'top' | 'bottom';
  readonly price: number;
}

function placedInsets(
  main: readonly Placed[],
  groups: readonly (readonly Placed[])[],
  area: Box,
  frame: Frame,
  taken: readonly Box[],
): Shares {
  let room = roomIn(area);
  let view = fitted(placesOf(main), room);
  const insets: Inset[] = [];
  for (const group of groups) {
    let spot = spotFor(group, main, view, area, frame, [...taken, ...insets.map(({ box }) => box)]);
    if (spot.price >= COVERED) {
      // No free corner: the map makes room on that side.
      room = lessBy(room, spot);
      view = fitted(placesOf(main), room);
      spot = spotFor(group, main, view, area, frame, [...taken, ...insets.map(({ box }) => box)]);
    }
    insets.push({ box: spot.box, view: view, nodes: group });
  }
  return { view, main, insets: insets.map((inset) => ({ ...inset, view: viewIn(inset, view) })) };
}

/** Price of each disc that an inset would cover. */
const COVERED = 1000;

function lessBy({ x, y, width, height }: Box, { box, side }: Spot): Box {
  const across = Math.min(box.width, width / 3);
  const down = Math.min(box.height, height / 3);
  if (side === 'left') return { x: x + across, y, width: width - across, height };
  if (side === 'right') return { x, y, width: width - across, height };
  if (side === 'top') return { x, y: y + down, width, height: height - down };
  return { x, y, width, height: height - down };
}

function spotFor(
  group: readonly Placed[],
  main: readonly Placed[],
  view: MapView,
  area: Box,
  frame: Frame,
  taken: readonly Box[],
): Spot {
  const { width, height } = sizeIn(frame, group.length);
  const points = main.map((one) => ({ ...project(view, one.place), reach: one.reach }));
  const [wanted, side] = whither(group, main, view);
  const spots: Spot[] = [];
  const add = (x: number, y: number, on: Spot['side']) => {
    const box = { x, y, width, height };
    const covered = points.filter((p) => distanceToBox(box, p.x, p.y) < p.reach + CLEAR + 14).length;
    const met = taken.filter((t) => meet(box, t, 8)).length;
    const off = Math.abs(x + width / 2 - wanted.x) + Math.abs(y + height / 2 - wanted.y);
    spots.push({ box, side: on, price: 5 * COVERED * met + COVERED * covered + (on === side ? 0 : 300) + 0.5 * off });
  };
  const [right, bottom] = [area.x + area.width - EDGE - width, area.y + area.height - EDGE - height];
  for (let y = area.y + EDGE; y <= bottom; y += 20) {
    add(area.x + EDGE, y, 'left');
    add(right, y, 'right');
  }
  for (let x = area.x + EDGE; x <= right; x += 20) {
    add(x, area.y + EDGE, 'top');
    add(x, bottom, 'bottom');
  }
  add(right, area.y + EDGE, 'right');
  return spots.reduce((best, spot) => (spot.price < best.price ? spot : best));
}

const meet = (a: Box, b: Box, gap: number): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Where a group lies as the map goes on, and on which side that is. */
function whither(group: readonly Placed[], main: readonly Placed[], view: MapView): [Point, Spot['side']] {
  const own = middlePlace(group);
  const easts = main.map(({ place }) => eastOf(view.middle, place[0]));
  const lats = main.map(({ place }) => place[1]);
  const east = eastOf(view.middle, own[0]);
  const other = east > 0 ? east - 360 : east + 360;
  const beyond = (value: number, all: readonly number[]) =>
    value > Math.max(...all) ? value - Math.max(...all) : value < Math.min(...all) ? value - Math.min(...all) : 0;
  const nearest = Math.abs(beyond(east, easts)) <= Math.abs(beyond(other, easts)) ? east : other;
  const [aside, up] = [beyond(nearest, easts), beyond(own[1], lats)];
  const wanted = at(view, nearest, own[1]);
  if (Math.abs(aside) >= Math.abs(up)) return [wanted, aside < 0 ? 'left' : 'right'];
  return [wanted, up > 0 ? 'top' : 'bottom'];
}

function middlePlace(group: readonly Placed[]): LonLat {
  const [first] = group;
  const lon = first?.place[0] ?? 0;
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
  return [lon + mean(group.map(({ place }) => eastOf(lon, place[0]))), mean(group.map(({ place }) => place[1]))];
}

/** An inset is drawn larger than the map, as its caption says. */
function viewIn({ box, nodes }: Inset, main: MapView): MapView {
  const { x, y, width, height } = box;
  const reach = Math.max(...nodes.map((one) => one.reach));
  const room = { x: x + reach + 14, y: y + reach + 8, width: width - 2 * reach - 28, height: height - 2 * reach - 44 };
  return fitted(placesOf(nodes), room, Math.max(main.scale * 1.25, 420));
}
