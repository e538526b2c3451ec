/**
 * How two actors are connected in the article’s own words: every shortest chain of dyads, and the strongest one.
 *
 * Shortest: fewest dyads, found in breadth (E. F. Moore, “The shortest path through a maze”, 1959). Strongest: the chain
 * whose weakest link is the most certain (the bottleneck or maximin path; M. Pollack, “The maximum capacity through a
 * network”, Operations Research 8 (1960), 733–736); of several the one with fewest dyads, then with most claims, then the
 * first in the order of the graph.
 *
 * A link counts if some of its evidence does (see `counted.ts`), and is as certain as the firmest of that. Its words are
 * those of a claim of that certainty; the label drawn may be another where the annotator chose a less certain one. Ways
 * run along a dyad in either direction and whatever its sign: “connected” means that the article relates them, not that
 * they are friends. The pairs of an agreement are dyads like others.
 */
import { type Actor, CERTAINTIES, type Certainty, type Claim } from '../model/index.js';
import { claimsOf, leadOf } from './bundle.js';
import { certaintyRank, firmer } from './certainty.js';
import { type Counting, counting, STATED } from './counted.js';
import type { Dyad, Evidence, Relations } from './types.js';

export interface Link {
  readonly dyad: Dyad;
  /** The actors in the direction of the chain, which need not be the direction of the relation. */
  readonly from: Actor;
  readonly to: Actor;
  readonly certainty: Certainty;
  /** Of that certainty; its words tell the link. */
  readonly lead: Evidence;
  /** All evidence that counts, and its claims. */
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
}

export interface Path {
  readonly links: readonly Link[];
  /** The least certain link; of several the one with fewest claims, then the first. */
  readonly weakest: Link;
  /** Links that are as uncertain as the weakest, itself included. */
  readonly asWeak: number;
}

export interface Connection {
  readonly from: Actor;
  readonly to: Actor;
  /** No chain of what counts joins them. */
  readonly connected: boolean;
  /** How many dyads the shortest chains have; 0 where there is none. */
  readonly steps: number;
  /** How many shortest chains there are (exact up to 2⁵³), and the first of them. */
  readonly count: number;
  readonly shortest: readonly Path[];
  readonly strongest: Path | null;
  /** Where they are not connected: the strongest chain if every certainty counted; null if there is none even so. */
  readonly beyond: Path | null;
}

export interface PathOptions extends Counting {
  /** How many shortest chains are listed; 12 if left out. */
  readonly limit?: number;
}

/**
 * @param relations what the lens passes; see `certaintiesNamed` for what it lets count
 * @param from id of an actor; `to` of another
 * @returns undefined where one of the two is not in the dataset, or they are the same
 */
export function connectionOf(
  relations: Relations,
  from: string,
  to: string,
  options: PathOptions = {},
): Connection | undefined {
  const { certainties = STATED, limit = 12 } = options;
  const ways = new Ways(relations, { ...options, certainties });
  const [start, goal] = [ways.actors.get(from), ways.actors.get(to)];
  if (!start || !goal || start === goal) return undefined;
  const distances = ways.distancesTo(to, LOOSEST);
  const steps = distances.get(from) ?? 0;
  const found = { from: start, to: goal, connected: steps > 0, steps };
  if (steps === 0) {
    const beyond = new Ways(relations, { ...options, certainties: CERTAINTIES }).strongest(from, to);
    return { ...found, count: 0, shortest: [], strongest: null, beyond };
  }
  const shortest = ways.shortest(from, distances, limit);
  return { ...found, count: ways.count(from, distances), shortest, strongest: ways.strongest(from, to), beyond: null };
}

const LOOSEST = CERTAINTIES.length;

/** How far each actor is from the goal, nearest first. */
type Distances = ReadonlyMap<string, number>;

class Ways {
  readonly actors: ReadonlyMap<string, Actor>;
  /** The links away from each actor, in the order of the dyads. */
  private readonly links = new Map<string, Link[]>();

  constructor({ actors, dyads }: Relations, options: Counting) {
    this.actors = new Map(actors.map(({ actor }) => [actor.id, actor]));
    const counts = counting(options);
    for (const dyad of dyads) {
      const evidence = dyad.evidence.filter(counts);
      if (evidence.length > 0) this.add(dyad, evidence);
    }
  }

  private add(dyad: Dyad, evidence: readonly Evidence[]): void {
    const [a, b] = [this.actors.get(dyad.a), this.actors.get(dyad.b)];
    if (!a || !b) return;
    const certainty = evidence.map((e) => e.certainty).reduce(firmer);
    const lead = leadOf(evidence.filter((e) => e.certainty === certainty));
    const link = { dyad, certainty, lead, evidence, claims: claimsOf(evidence) };
    this.from(dyad.a).push({ ...link, from: a, to: b });
    this.from(dyad.b).push({ ...link, from: b, to: a });
  }

  private from(actor: string): Link[] {
    const links = this.links.get(actor) ?? [];
    this.links.set(actor, links);
    return links;
  }

  /** Along links no less certain than a rank; the goal itself is 0 away. */
  distancesTo(goal: string, rank: number): Distances {
    const distances = new Map([[goal, 0]]);
    for (const [actor, distance] of distances) {
      for (const { to, certainty } of this.links.get(actor) ?? []) {
        if (certaintyRank(certainty) <= rank && !distances.has(to.id)) distances.set(to.id, distance + 1);
      }
    }
    return distances;
  }

  /** The links that lead nearer to the goal. */
  private nearer(actor: string, distances: Distances, rank: number): readonly Link[] {
    const wanted = (distances.get(actor) ?? 0) - 1;
    const links = this.links.get(actor) ?? [];
    return links.filter(({ to, certainty }) => distances.get(to.id) === wanted && certaintyRank(certainty) <= rank);
  }
  /** How many ways lead from an actor to the goal by ever nearer links. */
  count(from: string, distances: Distances): number {
    const counts = new Map<string, number>();
    for (const [actor, distance] of distances) {
      const sum = this.nearer(actor, distances, LOOSEST).reduce((n, { to }) => n + (counts.get(to.id) ?? 0), 0);
      counts.set(actor, distance === 0 ? 1 : Math.min(sum, Number.MAX_SAFE_INTEGER));
    }
    return counts.get(from) ?? 0;
  }

  /** The first of those ways. None is begun in vain: from wherever a nearer link leads, another leads on to the goal. */
  shortest(from: string, distances: Distances, limit: number): readonly Path[] {
    const found: Path[] = [];
    const open: { readonly links: readonly Link[]; next: number }[] = [];
    const descend = (actor: string) => open.push({ links: this.nearer(actor, distances, LOOSEST), next: 0 });
    descend(from);
    while (open.length > 0 && found.length < limit) {
      const last = open.at(-1);
      const link = last?.links[last.next];
      if (!last || !link) {
        open.pop();
        continue;
      }
      last.next += 1;
      if (distances.get(link.to.id) !== 0) descend(link.to.id);
      else found.push(pathOf(open.flatMap(({ links, next }) => links[next - 1] ?? [])));
    }
    return found;
  }

  /** Lets in less and less certain links until there is a way; of the shortest then takes the one with most claims. */
  strongest(from: string, to: string): Path | null {
    for (let rank = 0; rank < LOOSEST; rank += 1) {
      const distances = this.distancesTo(to, rank);
      if (distances.has(from)) return this.weightiest(from, distances, rank);
    }
    return null;
  }

  private weightiest(from: string, distances: Distances, rank: number): Path {
    const most = new Map<string, { readonly claims: number; readonly link?: Link }>();
    for (const actor of distances.keys()) {
      let best: { claims: number; link?: Link } = { claims: 0 };
      for (const link of this.nearer(actor, distances, rank)) {
        const claims = link.claims.length + (most.get(link.to.id)?.claims ?? 0);
        if (claims > best.claims) best = { claims, link };
      }
      most.set(actor, best);
    }
    const links: Link[] = [];
    for (let link = most.get(from)?.link; link; link = most.get(link.to.id)?.link) links.push(link);
    return pathOf(links);
  }
}

/** @param links one or more */
function pathOf(links: readonly Link[]): Path {
  const weakest = links.reduce((one, other) => (isWeakerLink(other, one) ? other : one));
  return { links, weakest, asWeak: links.filter((link) => link.certainty === weakest.certainty).length };
}

function isWeakerLink(one: Link, than: Link): boolean {
  const difference = certaintyRank(one.certainty) - certaintyRank(than.certainty);
  return difference > 0 || (difference === 0 && one.claims.length < than.claims.length);
}
