/**
 * Discs and names of a map find their places together: each in turn takes the seat and the side for its name that cost
 * least given where the others are, until nobody moves. From several seeded starts the best is kept.
 */
import { distanceToBox, inside, length, near } from '../layout/geometry.js';
import { SIDE_PRICE } from '../layout/prices.js';
import {
  type Arrangement,
  boxBeside,
  type LayoutNode,
  type LayoutProblem,
  NAME_GAP,
  SIDES,
} from '../layout/problem.js';
import type { Steps } from '../layout/steps.js';
import { pick, seeded } from '../layout/random.js';
import type { Box } from '../scene.js';
import type { Seat } from './seats.js';

/** Gaps that discs should keep, and those that are related, px (design of record: “Map”). */
const APART = 26;
const LINKED = 66;
/** Below these a badge has no room between two that are related, and rims touch. */
const BADGE_ROOM = 36;
const RIMS = 6;
/** What must not be, and what should not. */
const TOUCH = 4000;
const CLOSE = 500;
export interface Effort {
  readonly starts: number;
  readonly sweeps: number;
}
export const THOROUGH: Effort = { starts: 6, sweeps: 14 };
/** For more than can be seen at once: whoever stands worst makes room once or twice. */
export const HASTY: Effort = { starts: 1, sweeps: 3 };

/** Where a node stands now: a seat, and a side for its name. */
interface Stand {
  x: number;
  y: number;
  side: number;
  price: number;
  box: Box | null;
}

/** Names longer than this are set in two lines, px. */
const LONG = 96;

/** In which setting a name looks for a place. */
const settingOf = ({ names }: LayoutNode): number => ((names[0]?.width ?? 0) > LONG && names.length > 1 ? 1 : 0);

export class Settling {
  readonly #problem: LayoutProblem;
  readonly #seats: readonly (readonly Seat[])[];
  readonly #reach: readonly number[];
  readonly #linked: readonly ReadonlySet<number>[];
  readonly #order: readonly number[];

  constructor(
    problem: LayoutProblem,
    seats: readonly (readonly Seat[])[],
    private readonly effort: Effort = THOROUGH,
  ) {
    this.#problem = problem;
    this.#seats = seats;
    this.#reach = problem.nodes.map((node) => node.radius + node.ring);
    const linked = problem.nodes.map(() => new Set<number>());
    for (const { a, b } of problem.links) {
      linked[a]?.add(b);
      linked[b]?.add(a);
    }
    this.#linked = linked;
    // Who has the fewest seats chooses first.
    this.#order = seats.map((_, n) => n).sort((a, b) => (seats[a]?.length ?? 0) - (seats[b]?.length ?? 0) || a - b);
  }

  /** Writes the best found into an arrangement. */
  *settle(at: Arrangement): Steps<void> {
    const random = seeded(11);
    let best: Stand[] = [];
    let least = Infinity;
    for (let start = 0; start < this.effort.starts && least >= CLOSE; start++) {
      const stands = this.#seats.map((seats, n) => {
        const seat = start === 0 ? 0 : pick(random, Math.min(seats.length, 24));
        return this.#stand(n, seats[seat] as Seat, start === 0 ? 0 : pick(random, 4));
      });
      const sum = yield* this.#sweep(stands);
      if (sum < least) [best, least] = [stands, sum];
    }
    best.forEach(({ x, y, side }, n) => {
      at.x[n] = x;
      at.y[n] = y;
      at.side[n] = side;
      at.setting[n] = settingOf(this.#problem.nodes[n] as LayoutNode);
    });
  }

  #stand(n: number, seat: Seat, side: number): Stand {
    const box = this.#nameBox(n, seat, side);
    return { x: seat.x, y: seat.y, side, box, price: seat.price + this.#priceOfName(box, side) };
  }

  #nameBox(n: number, { x, y }: Seat, side: number): Box | null {
    const { names } = this.#problem.nodes[n] as LayoutNode;
    const setting = names[settingOf(this.#problem.nodes[n] as LayoutNode)];
    if (!setting) return null;
    return boxBeside(x, y, (this.#reach[n] as number) + NAME_GAP - 1, setting.width, setting.height, side);
  }

  #priceOfName(box: Box | null, side: number): number {
    if (!box) return 0;
    const { frame, obstacles } = this.#problem;
    let price = 2 * (SIDE_PRICE[side] ?? 0);
    if (!inside(box, frame, 6)) price += TOUCH;
    for (const o of obstacles) if (near(box, o, 5)) price += TOUCH;
    return price;
  }

  *#sweep(stands: Stand[]): Steps<number> {
    for (let round = 0, moved = true; moved && round < this.effort.sweeps; round++) {
      moved = false;
      for (const n of this.#order) {
        yield;
        const best = this.#bestFor(n, stands);
        if (best) {
          stands[n] = best;
          moved = true;
        }
      }
    }
    return stands.reduce((sum, stand, n) => sum + stand.price + this.#withOthers(n, stand, stands, Infinity) / 2, 0);
  }

  /** A stand that costs less than the one that a node has; null where there is none. */
  #bestFor(n: number, stands: readonly Stand[]): Stand | null {
    const now = stands[n] as Stand;
    let least = now.price + this.#withOthers(n, now, stands, Infinity) - 0.001;
    let best: Stand | null = null;
    const sides = (this.#problem.nodes[n] as LayoutNode).names.length > 0 ? SIDES.length : 1;
    for (const seat of this.#seats[n] as readonly Seat[]) {
      if (seat.price >= least) break;
      const discs = this.#discsAt(n, seat, stands, least - seat.price);
      if (seat.price + discs >= least) continue;
      for (let side = 0; side < sides; side++) {
        const stand = this.#stand(n, seat, side);
        if (stand.price + discs >= least) continue;
        const price = stand.price + this.#withOthers(n, stand, stands, least - stand.price);
        if (price < least) [best, least] = [stand, price];
      }
    }
    return best;
  }

  /** What a disc costs with the discs of all others; given up once it is `most`. */
  #discsAt(n: number, { x, y }: { x: number; y: number }, stands: readonly Stand[], most: number): number {
    let sum = 0;
    for (let m = 0; m < stands.length && sum < most; m++) {
      if (m === n) continue;
      const other = stands[m] as Stand;
      const gap = length(x - other.x, y - other.y) - (this.#reach[n] as number) - (this.#reach[m] as number);
      const linked = this.#linked[n]?.has(m) ?? false;
      if (gap < RIMS) sum += TOUCH + 20 * (RIMS - gap);
      else if (linked && gap < BADGE_ROOM) sum += 900 + 10 * (BADGE_ROOM - gap);
      const want = linked ? LINKED : APART;
      if (gap < want) sum += 2.5 * (want - gap);
    }
    return sum;
  }

  #withOthers(n: number, stand: Stand, stands: readonly Stand[], most: number): number {
    let sum = this.#discsAt(n, stand, stands, most);
    for (let m = 0; m < stands.length && sum < most; m++) {
      if (m === n) continue;
      const other = stands[m] as Stand;
      sum += this.#nameByDisc(stand.box, other, m) + this.#nameByDisc(other.box, stand, n);
      if (stand.box && other.box && near(stand.box, other.box, 5)) sum += near(stand.box, other.box, 1) ? TOUCH : CLOSE;
    }
    return sum;
  }

  #nameByDisc(box: Box | null, { x, y }: Stand, m: number): number {
    if (!box) return 0;
    const gap = distanceToBox(box, x, y) - (this.#reach[m] as number);
    return gap < 2 ? TOUCH : gap < 5 ? CLOSE : gap < 17 ? 3 * (17 - gap) : 0;
  }
}
