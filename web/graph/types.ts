/** What the graph floor gives to the floors above: plain data that carries its evidence with it. */
import type { Actor, Certainty, Claim, Influence, Relation, Sign, Speaker } from '../model/index.js';

/** One relation of one claim, as it bears on one pair or one agreement. */
export interface Evidence {
  /** `evidenceKey`: `claimId/n`, n counting the relations of the claim from 0. */
  readonly key: string;
  readonly claim: Claim;
  readonly relation: Relation;
  /** A participant's own certainty, else the claim's; of two participants the weaker (later in CERTAINTIES). */
  readonly certainty: Certainty;
  readonly sign: Sign;
  /** The actor that acts on the other; absent where the two stand on an equal footing. */
  readonly from?: string;
  readonly to?: string;
  /** `AgreementNode.id` of the agreement that this evidence belongs to, if it has three or more parties. */
  readonly agreement?: string;
  /** True if the claim carries an `as-printed` note: shown with a caution mark, never decides label or sign. */
  readonly caution: boolean;
}

export type EdgeSign = Sign | 'mixed';

/** What any group of evidence says together: the same for a dyad, one of its strands, and an agreement. */
export interface Bundle {
  readonly evidence: readonly Evidence[];
  /** Every claim once, in article order. */
  readonly claims: readonly Claim[];
  /** The evidence whose words are the label. */
  readonly lead: Evidence;
  readonly label: string;
  readonly sign: EdgeSign;
  readonly certainty: Certainty;
  /** Speaker ids, in order of first appearance. */
  readonly speakers: readonly string[];
}

/** One line to draw for a dyad: all of it, or one of two opposite directions. */
export interface Strand extends Bundle {
  /** The dyad's key where there is one strand, `strandKey` where there are two. */
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
}

/** An unordered pair of actors and all the claims that relate them. `a` < `b` in code-unit order. */
export interface Dyad extends Bundle {
  /** `dyadKey(a, b)` */
  readonly id: string;
  /** Raw actor ids. */
  readonly a: string;
  readonly b: string;
  /** One strand, or two where one-way relations run in both directions and none of them mutual leads. */
  readonly strands: readonly Strand[];
  /**
   * The same dyad without the evidence of agreements; null if nothing is left. Drawn where agreements have hubs.
   * A dyad that no agreement touches is given here again as it is. (The one in here has null in this place.)
   */
  readonly apart: Dyad | null;
}

export interface AgreementMember {
  readonly actor: string;
  readonly certainty: Certainty;
  /** The words that make this member's part less sure, e.g. “perhaps”. */
  readonly cue?: string;
  /**
   * The lens does not pass the certainty of this member's own part: it is here only as the partner of members whose part
   * does pass (seen through “hedged”, Japan in a deal with “perhaps Australia”). Its spoke is set back.
   */
  readonly beside?: true;
}

/** A relation of three or more parties on an equal footing. */
export interface AgreementNode extends Bundle {
  /** `agreementKey` of the relation's `agreement`, or `namelessAgreementKey` of its evidence where it has none. */
  readonly id: string;
  readonly name?: string;
  readonly members: readonly AgreementMember[];
  /** The article's words for members it does not name. */
  readonly unnamed: readonly string[];
}

/** An actor's claim to act on a dyad. It makes no line of its own. */
export interface InfluenceOn {
  readonly claim: Claim;
  readonly influence: Influence;
  readonly actor: string;
  /** Id of the dyad acted on; the dyad may have no claims of its own. */
  readonly dyad: string;
}

export interface ActorSummary {
  /** `actorKey(actor.id)` */
  readonly id: string;
  readonly actor: Actor;
  /** Every claim that concerns the actor, once, in article order. */
  readonly claims: readonly Claim[];
  /** Claims about the actor alone. */
  readonly alone: readonly Claim[];
  /** Claims in which the actor is concerned but that neither relate it to another nor speak of it alone. */
  readonly others: readonly Claim[];
  readonly dyads: readonly Dyad[];
  readonly agreements: readonly AgreementNode[];
  readonly influences: readonly InfluenceOn[];
  readonly speakers: readonly string[];
}

export interface SpeakerSummary {
  readonly speaker: Speaker;
  readonly claims: readonly Claim[];
}

/** Everything that follows from the claims. */
export interface Relations {
  readonly actors: readonly ActorSummary[];
  readonly dyads: readonly Dyad[];
  readonly agreements: readonly AgreementNode[];
  readonly influences: readonly InfluenceOn[];
  readonly speakers: readonly SpeakerSummary[];
  /** Every claim, in article order. */
  readonly claims: readonly Claim[];
}
