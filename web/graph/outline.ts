/**
 * The graph as an outline, countries → relations → claims: the same things that are drawn, in the same terms, for those
 * who read them in order. It is plain data; the sentences are made by whoever shows it.
 */
import type { Actor, Certainty, Claim, Dataset, Influence, Speaker } from '../model/index.js';
import { concernedBy } from './build.js';
import { byCodeUnits } from './order.js';
import type { ActorSummary, AgreementMember, AgreementNode, Bundle, Dyad, EdgeSign, Relations } from './types.js';

/** A claim in one place of the outline. */
export interface OutlineClaim {
  readonly claim: Claim;
  /** Ids of the actors it is told of in this place, in code-unit order. */
  readonly parties: readonly string[];
  /** How surely, in this place: a deal that is certain of two may be hedged of a third. */
  readonly certainty: Certainty;
  /** The words that make it less sure, in the order of the claim. */
  readonly cues: readonly string[];
  readonly speaker: Speaker;
  /** Who passes it on, nearest to the reader first. */
  readonly via: readonly Speaker[];
  /** The pieces of the quote. */
  readonly quote: readonly string[];
}

export interface OutlineRelation {
  /** Key of the dyad or agreement. */
  readonly key: string;
  readonly kind: 'dyad' | 'agreement';
  /** What an agreement is called, if it has a name. */
  readonly name?: string;
  /** The others in it, seen from the actor under which it stands; an agreement's in its own order. */
  readonly others: readonly Actor[];
  /** The article's words for members of an agreement that it does not name. */
  readonly unnamed: readonly string[];
  /** An agreement's members with the certainty of each; none for a dyad. */
  readonly members: readonly AgreementMember[];
  /** Ids of who acts on whom, as the lead has it; absent where the two stand on an equal footing. */
  readonly from?: string;
  readonly to?: string;
  /** Two lines that run in opposite directions. */
  readonly bothWays: boolean;
  readonly sign: EdgeSign;
  readonly certainty: Certainty;
  readonly label: string;
  /** In article order. */
  readonly claims: readonly OutlineClaim[];
}

export interface OutlineInfluence {
  readonly influence: Influence;
  /** The two actors whose relation is acted on. */
  readonly on: readonly Actor[];
  readonly claim: OutlineClaim;
}

export interface OutlineActor {
  /** `actorKey(actor.id)` */
  readonly key: string;
  readonly actor: Actor;
  /** How many claims concern it. */
  readonly total: number;
  readonly relations: readonly OutlineRelation[];
  readonly influences: readonly OutlineInfluence[];
  /** Claims about the actor alone. */
  readonly alone: readonly OutlineClaim[];
  /** Claims that name the actor in relations of others, or in one that makes no pair. */
  readonly named: readonly OutlineClaim[];
}

export interface Outline {
  readonly actors: readonly OutlineActor[];
  /** Claims that concern no actor. */
  readonly general: readonly OutlineClaim[];
}

export interface OutlineOptions {
  /** Agreements of three or more by themselves, their claims left out of the pairs; or as the pairs they make. */
  readonly agreements?: 'hub' | 'pairs';
}

/**
 * The outline of what follows from a dataset.
 *
 * Every claim of a dyad stands under both of its actors, that of an agreement under all of its members. With `pairs` an
 * agreement is still told by itself where one of its claims makes no pair, because all of its parties are doubtful.
 *
 * @param dataset the one that `relations` were made of
 */
export function outlineOf(dataset: Dataset, relations: Relations, options: OutlineOptions = {}): Outline {
  const writer = new Writer(dataset, relations, options.agreements ?? 'hub');
  return {
    actors: relations.actors.map((summary) => writer.actor(summary)),
    general: relations.claims.filter((claim) => concernedBy(claim).size === 0).map((claim) => writer.whole(claim)),
  };
}

/** What the outline of a dataset says of one actor. */
export const outlineActor = (
  dataset: Dataset,
  relations: Relations,
  summary: ActorSummary,
  options: OutlineOptions = {},
): OutlineActor => new Writer(dataset, relations, options.agreements ?? 'hub').actor(summary);

class Writer {
  private readonly actors: ReadonlyMap<string, Actor>;
  private readonly speakers: ReadonlyMap<string, Speaker>;
  /** Claims that some dyad tells. */
  private readonly paired: ReadonlySet<Claim>;

  constructor(
    dataset: Dataset,
    relations: Relations,
    private readonly agreements: 'hub' | 'pairs',
  ) {
    this.actors = new Map(dataset.actors.map((actor) => [actor.id, actor]));
    this.speakers = new Map(dataset.speakers.map((speaker) => [speaker.id, speaker]));
    this.paired = new Set(relations.dyads.flatMap((dyad) => dyad.claims));
  }

  actor(summary: ActorSummary): OutlineActor {
    const { actor, claims, id } = summary;
    const hubs = summary.agreements.filter((g) => this.agreements === 'hub' || this.unpaired(g));
    const shown = summary.dyads.flatMap((dyad) => (this.agreements === 'hub' ? (dyad.apart ?? []) : dyad));
    const relations = [
      ...shown.map((dyad) => this.dyad(dyad, actor.id)),
      ...hubs.map((agreement) => this.agreement(agreement, actor.id)),
    ].sort((one, other) => other.claims.length - one.claims.length);
    const influences = summary.influences.map(({ claim, influence }) => ({
      influence,
      on: influence.on.flatMap((on) => this.actors.get(on) ?? []),
      claim: this.told(claim, [actor.id, ...influence.on], claim.certainty.value),
    }));
    const alone = summary.alone.map((claim) => this.told(claim, [actor.id], claim.certainty.value));
    const named = summary.others.map((claim) => this.whole(claim));
    return { key: id, actor, total: claims.length, relations, influences, alone, named };
  }

  /** A claim of all the actors it concerns. */
  whole(claim: Claim): OutlineClaim {
    return this.told(claim, [...concernedBy(claim)], claim.certainty.value);
  }

  private unpaired = (agreement: AgreementNode) => agreement.claims.some((claim) => !this.paired.has(claim));

  private dyad(dyad: Dyad, seenFrom: string): OutlineRelation {
    const other = dyad.a === seenFrom ? dyad.b : dyad.a;
    const { from, to } = dyad.lead;
    const direction = from === undefined ? {} : { from, to };
    const about = { others: this.named([other]), unnamed: [], members: [], bothWays: dyad.strands.length > 1 };
    return { key: dyad.id, kind: 'dyad', ...about, ...direction, ...this.bundle(dyad, [dyad.a, dyad.b]) };
  }

  private agreement(agreement: AgreementNode, seenFrom: string): OutlineRelation {
    const { id, name, members, unnamed } = agreement;
    const ids = members.map((member) => member.actor);
    const about = { others: this.named(ids.filter((one) => one !== seenFrom)), unnamed, members, bothWays: false };
    return {
      key: id,
      kind: 'agreement',
      ...(name === undefined ? {} : { name }),
      ...about,
      ...this.bundle(agreement, ids),
    };
  }

  private bundle({ sign, certainty, label, evidence }: Bundle, parties: readonly string[]) {
    const claims = new Map<string, OutlineClaim>();
    for (const { claim, certainty: how } of evidence) {
      // Two relations of one claim that are equally sure are told once.
      claims.set(`${how} ${claim.id}`, this.told(claim, parties, how));
    }
    return { sign, certainty, label, claims: [...claims.values()] };
  }

  private named = (ids: readonly string[]): Actor[] => ids.flatMap((id) => this.actors.get(id) ?? []);

  private told(claim: Claim, parties: readonly string[], certainty: Certainty): OutlineClaim {
    return {
      claim,
      parties: [...new Set(parties)].sort(byCodeUnits),
      certainty,
      cues: cuesOf(claim, certainty, parties),
      speaker: this.speakers.get(claim.speaker) ?? { id: claim.speaker, name: claim.speaker, kind: 'unnamed' },
      via: claim.via.flatMap((id) => this.speakers.get(id) ?? []),
      quote: claim.quote.map((piece) => piece.exact),
    };
  }
}

/** The claim's own cues, with those of the parties' own certainty where it is the one told. */
function cuesOf(claim: Claim, certainty: Certainty, parties: readonly string[]): readonly string[] {
  const cues = new Set(claim.certainty.cues.map((cue) => cue.exact));
  for (const { actor, certainty: own } of claim.relations.flatMap((relation) => relation.participants)) {
    if (own?.value !== certainty || actor === undefined || !parties.includes(actor)) continue;
    for (const cue of own.cues) cues.add(cue.exact);
  }
  return [...cues];
}
