/**
 * The balance sheet: do the friendships and enmities that an article states hang together?
 *
 * It puts `signed.ts`, `triads.ts` and `frustration.ts` together, and gives every number the dyads and claims it rests
 * on. It says nothing about the world, only about the article: two friends of whom one is threatened by the third’s ally
 * are no mistake, and an article that hangs together is not thereby right.
 */
import type { Actor, Certainty } from '../model/index.js';
import { FIRM, inOrder } from './counted.js';
import { type Component, frustrationOf } from './frustration.js';
import {
  type MixedDyad,
  type Side,
  type Signed,
  type SignedEdge,
  signedOf,
  type SignOptions,
  type UnstatedDyad,
} from './signed.js';
import { type Triad, type Triads, triadsOf, type Verdict } from './triads.js';
import type { Relations } from './types.js';

/** Three actors and what the article says of each two of them. */
export interface BalanceTriad {
  readonly actors: readonly [Actor, Actor, Actor];
  /** Of the first and second, the first and third, the second and third. */
  readonly sides: readonly [Side | MixedDyad, Side | MixedDyad, Side | MixedDyad];
  readonly verdict: Verdict;
}

/** A dyad that the best division contradicts: friends in two camps, or enemies in one. */
export interface FrustratedSide {
  readonly side: Side;
  /** It is so in every best division; null where not all were tried. False where another dyad could give way instead. */
  readonly always: boolean | null;
}

/** Actors that dyads with a sign hold together. Between two groups the article says nothing, so camps are told group by group. */
export interface BalanceGroup {
  readonly actors: readonly Actor[];
  /** The second is empty where all are friends. */
  readonly camps: readonly [readonly Actor[], readonly Actor[]];
  /** The frustration index lies between the two; where it is proven they are equal. */
  readonly lower: number;
  readonly upper: number;
  readonly proven: boolean;
  readonly frustrated: readonly FrustratedSide[];
  /** Dyads that give way in another division that is as good. */
  readonly elsewhere: readonly Side[];
  /** How many divisions are as good as the one told, itself included; null where not all were tried. */
  readonly divisions: number | null;
}

/** What an actor adds to it. */
export interface BalancePart {
  readonly actor: Actor;
  /** Its dyads, by sign. */
  readonly plus: number;
  readonly minus: number;
  readonly mixed: number;
  /** Its triangles, by verdict. */
  readonly triads: Readonly<Record<Verdict, number>>;
  /** Its dyads that the best division contradicts. */
  readonly frustrated: readonly FrustratedSide[];
}

export interface BalanceSheet {
  /** What counted, firmest first. */
  readonly certainties: readonly Certainty[];
  /** Dyads with one sign, with both, with none. */
  readonly sides: readonly Side[];
  readonly mixed: readonly MixedDyad[];
  readonly unstated: readonly UnstatedDyad[];
  /** How many triads there are of each verdict; “not stated” are those of which two sides are stated and one is not. */
  readonly counts: Triads['counts'];
  /** Triangles by how many of their sides are negative. */
  readonly negatives: Triads['negatives'];
  /** The share of balanced triangles; null where there is none. */
  readonly share: number | null;
  /** The first of each verdict; `counts` says how many there are. */
  readonly triads: Readonly<Record<Verdict, readonly BalanceTriad[]>>;
  /** The frustration index lies between the two; where it is proven they are equal. */
  readonly lower: number;
  readonly upper: number;
  readonly proven: boolean;
  /** The largest first. */
  readonly groups: readonly BalanceGroup[];
  /** Every actor with a dyad that has a sign or both: most frustrated dyads first, then most unbalanced triads. */
  readonly parts: readonly BalancePart[];
}

export interface BalanceOptions extends SignOptions {
  /** How many triads of each verdict are listed; 1,000 if left out. */
  readonly limit?: number;
}

/** @param relations what the lens passes; see `certaintiesNamed` for what it lets count */
export function balanceOf(relations: Relations, options: BalanceOptions = {}): BalanceSheet {
  const signed = signedOf(relations, options);
  const found = triadsOf(signed.graph, options.limit);
  const { counts, negatives, share } = found;
  const told = (list: readonly Triad[]) => list.map((triad) => triadTold(signed, triad));
  const triads = { balanced: told(found.balanced), unbalanced: told(found.unbalanced), mixed: told(found.mixed) };
  const { lower, upper, proven, components } = frustrationOf(signed.graph);
  const groups = components.map((c) => groupTold(signed, c));
  const { sides, mixed, unstated } = signed;
  const certainties = inOrder(options.certainties ?? FIRM);
  const parts = partsOf(signed, found.at, groups);
  return { certainties, sides, mixed, unstated, counts, negatives, share, triads, lower, upper, proven, groups, parts };
}

const actorOf = ({ graph }: Signed, key: string): Actor => graph.getNodeAttribute(key, 'actor');
const sideOf = ({ graph }: Signed, key: string) => graph.getEdgeAttribute(key, 'side');

export function triadTold(signed: Signed, { nodes, edges, verdict }: Triad): BalanceTriad {
  const [first, second, third] = nodes;
  const [one, other, last] = edges;
  return {
    actors: [actorOf(signed, first), actorOf(signed, second), actorOf(signed, third)],
    sides: [sideOf(signed, one), sideOf(signed, other), sideOf(signed, last)],
    verdict,
  };
}

function groupTold(signed: Signed, component: Component): BalanceGroup {
  const { lower, upper, proven, divisions } = component;
  const actors = (keys: readonly string[]) => keys.map((key) => actorOf(signed, key));
  const side = (edge: string): Side[] => {
    const found = sideOf(signed, edge);
    return found.sign === 'mixed' ? [] : [found];
  };
  return {
    actors: actors(component.nodes),
    camps: [actors(component.camps[0]), actors(component.camps[1])],
    lower,
    upper,
    proven,
    divisions,
    frustrated: component.frustrated.flatMap(({ edge, always }) => side(edge).map((s) => ({ side: s, always }))),
    elsewhere: component.elsewhere.flatMap(side),
  };
}

function partsOf({ graph }: Signed, at: Triads['at'], groups: readonly BalanceGroup[]): readonly BalancePart[] {
  const frustrated = new Map<string, FrustratedSide[]>();
  for (const one of groups.flatMap((group) => group.frustrated)) {
    for (const id of [one.side.dyad.a, one.side.dyad.b]) {
      const list = frustrated.get(id);
      if (list) list.push(one);
      else frustrated.set(id, [one]);
    }
  }
  const parts = graph.nodes().flatMap((key, place): BalancePart[] => {
    const signs = graph.mapEdges(key, (_, { sign }) => sign);
    const triads = at[place];
    if (signs.length === 0 || !triads) return [];
    const actor = graph.getNodeAttribute(key, 'actor');
    const count = (wanted: SignedEdge['sign']) => signs.filter((sign) => sign === wanted).length;
    const sides = { plus: count(1), minus: count(-1), mixed: count('mixed') };
    return [{ actor, ...sides, triads, frustrated: frustrated.get(actor.id) ?? [] }];
  });
  const weight = (part: BalancePart) => part.frustrated.length;
  return parts.sort((a, b) => weight(b) - weight(a) || b.triads.unbalanced - a.triads.unbalanced);
}
