/** Where badges and words could stand: each place is priced once against what stands still (discs, names, lines, frame). */
import type { Box, Point } from '../scene.js';
import type { Figure } from './figure.js';
import { distanceTo, distanceToBox, inside, lengthInside, near, pointAt } from './geometry.js';
import { boxBeside, FRAME_MARGIN, type LayoutLink, type LayoutProblem } from './problem.js';
import { COUNT } from '../words.js';

export interface Choice {
  readonly badge: Box | null;
  readonly t: number | null;
  readonly at: Point;
  /** Index into `labels`, and into SIDES; −1 where the words are dropped. */
  readonly setting: number;
  readonly side: number;
  readonly box: Box | null;
  readonly price: number;
}

export const BADGE_RADIUS = 8;
const BADGE_CASING = 10;
/** Gap between words and what they must not touch, px. */
export const GAP = { disc: 5, name: 5, label: 6, badge: 4 } as const;
/** Price of a line through words; a choice that costs this much is worth a repair. */
export const STRUCK = 45;
export const CLASH = 4000;
/** Lines farther than this from words, on either axis, cost them nothing, px. */
const NEARING = 8;
/** Candidates kept for one line: the cheapest. */
const KEPT = 110;

/** What an earlier picture takes off the price of a place, so that words stay where they were unless they are struck there. */
export type Wish = (choice: Choice) => number;

const NO_WISH: Wish = () => 0;

/** Everything that stands still while words are placed. */
export interface Still {
  readonly problem: LayoutProblem;
  readonly figure: Figure;
  readonly discs: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  readonly names: readonly Box[];
}

const badgeBox = (p: Point): Box => ({
  x: p.x - BADGE_CASING,
  y: p.y - BADGE_CASING,
  width: 2 * BADGE_CASING,
  height: 2 * BADGE_CASING,
});

/** Price of words in a box, or Infinity where they may not stand. */
function priceOfBox(still: Still, box: Box, own: number): number {
  const { problem, figure, discs, names } = still;
  if (!inside(box, problem.frame, FRAME_MARGIN)) return Infinity;
  for (const o of problem.obstacles) if (near(box, o, GAP.label)) return Infinity;
  for (const d of discs) if (distanceToBox(box, d.x, d.y) < d.r + GAP.disc) return Infinity;
  for (const name of names) if (near(box, name, GAP.name)) return Infinity;
  let price = 0;
  for (let l = 0; l < figure.points.length; l++) {
    const { x, y, width, height } = box;
    if (x + width + NEARING < (figure.left[l] as number) || x - NEARING > (figure.right[l] as number)) continue;
    if (y + height + NEARING < (figure.top[l] as number) || y - NEARING > (figure.bottom[l] as number)) continue;
    const points = figure.points[l] as Float64Array;
    const thick = problem.links[l]?.width ?? 0;
    const pad = thick / 2 - 0.5;
    const hit = lengthInside(points, x - pad, y - pad, x + width + pad, y + height + pad);
    if (hit > 0) price += l === own ? (1.5 + thick / 2) * hit : STRUCK + (1.4 + thick / 2) * hit;
    else if (l !== own && lengthInside(points, x - 7, y - 5, x + width + 7, y + height + 5) > 0) price += 5;
  }
  return price;
}

function priceOfBadge(still: Still, box: Box, own: number): number {
  const { problem, figure, discs, names } = still;
  const at = { x: box.x + BADGE_CASING, y: box.y + BADGE_CASING };
  let price = 0;
  // A badge never goes missing: where it cannot keep its distance it at least should not touch.
  const bare = { x: at.x - BADGE_RADIUS, y: at.y - BADGE_RADIUS, width: 2 * BADGE_RADIUS, height: 2 * BADGE_RADIUS };
  if (!inside(box, problem.frame, 2)) price += inside(bare, problem.frame, 0) ? 200 : CLASH;
  for (const o of problem.obstacles) if (near(box, o, 2)) price += near(bare, o) ? CLASH : 300;
  for (const d of discs)
    if (distanceToBox(box, d.x, d.y) < d.r + 2) price += distanceToBox(bare, d.x, d.y) < d.r ? CLASH : 300;
  for (const name of names) if (near(box, name, GAP.badge)) price += near(bare, name) ? CLASH : 300;
  const reach = BADGE_CASING + 2;
  for (let l = 0; l < figure.points.length; l++) {
    if (l === own || at.x + reach < (figure.left[l] as number) || at.x - reach > (figure.right[l] as number)) continue;
    if (at.y + reach < (figure.top[l] as number) || at.y - reach > (figure.bottom[l] as number)) continue;
    if (distanceTo(figure.points[l] as Float64Array, at.x, at.y) < reach) price += 40;
  }
  return price;
}

/** Words beside a point, on each side and in each setting. */
function beside(
  still: Still,
  at: Point,
  gap: number,
  own: number,
  words: { readonly labels: LayoutLink['labels']; readonly count: number },
): { setting: number; side: number; box: Box; price: number }[] {
  const found: { setting: number; side: number; box: Box; price: number }[] = [];
  words.labels.forEach((setting, s) => {
    const width = Math.max(setting.width, words.count);
    const height = setting.height + (words.count > 0 ? COUNT.leading : 0);
    for (let side = 0; side < 8; side++) {
      const box = boxBeside(at.x, at.y, gap, width, height, side);
      const price = priceOfBox(still, box, own);
      if (price === Infinity) continue;
      const first = words.labels[0]?.width ?? 0;
      const wrapped = s > 0 ? 4 * s * s + (first < 96 ? 10 * s : 0) : 0;
      found.push({ setting: s, side, box, price: price + wrapped + (side > 3 ? 4 : 0) });
    }
  });
  return found;
}

export function candidatesOfLink(still: Still, l: number, wish: Wish = NO_WISH): Choice[] {
  const link = still.problem.links[l] as LayoutLink;
  const { start, control, end } = still.figure.curve(l);
  const found: Choice[] = [];
  for (let step = 0; step <= 22; step++) {
    // Nearest the middle first: .5, .54, .46, .58, …; words keep to .22–.78, a bare badge may go farther.
    const t = 0.5 + (step % 2 === 0 ? -1 : 1) * Math.ceil(step / 2) * 0.04;
    const at = pointAt(start, control, end, t);
    const badge = link.badge ? badgeBox(at) : null;
    const base = (badge ? priceOfBadge(still, badge, l) : 0) + Math.abs(t - 0.5) * 30;
    const gap = Math.max(link.badge ? BADGE_RADIUS : 0, link.width / 2) + (link.badge ? 6 : 4);
    for (const { setting, side, box, price } of step <= 14 ? beside(still, at, gap, l, link) : [])
      found.push({ badge, t, at, setting, side, box, price: base + price });
    found.push({ badge, t, at, setting: -1, side: 0, box: null, price: base + dropPrice(still.problem, link) });
  }
  return cheapest(found, wish);
}

/** Price of leaving words out: the more claims behind them the dearer. */
const dropPrice = (
  { worth }: LayoutProblem,
  { labels, weight }: { readonly labels: LayoutLink['labels']; readonly weight: number },
) => (labels.length === 0 ? 0 : worth * (1 + weight / 12));

/** The cheapest candidates, and with them all those that drop the words, so that there is always a way out. */
function cheapest(all: readonly Choice[], wish: Wish): Choice[] {
  const found = wish === NO_WISH ? all : all.map((c) => (c.price < STRUCK ? { ...c, price: c.price - wish(c) } : c));
  const words = found.filter((c) => c.box).sort((a, b) => a.price - b.price);
  return [...words.slice(0, KEPT), ...found.filter((c) => !c.box).sort((a, b) => a.price - b.price)];
}

export function candidatesOfHub(still: Still, n: number, wish: Wish = NO_WISH): Choice[] {
  const words = still.problem.hubLabels.get(n);
  const disc = still.discs[n];
  if (!words || !disc) return [];
  const found = beside(still, disc, disc.r + GAP.disc + 1, -1, words).map(
    (c): Choice => ({ ...c, badge: null, t: null, at: disc }),
  );
  found.push({
    badge: null,
    t: null,
    at: disc,
    setting: -1,
    side: 0,
    box: null,
    price: dropPrice(still.problem, words),
  });
  return cheapest(found, wish);
}

/** What stands still while the words of a figure are placed. */
export function stillOf(figure: Figure): Still {
  const { problem } = figure;
  return {
    problem,
    figure,
    discs: problem.nodes.map((n, i) => ({ ...figure.place(i), r: n.radius + n.ring })),
    names: problem.nodes.flatMap((n, i) => (n.names.length > 0 ? [figure.names[i] as Box] : [])),
  };
}
