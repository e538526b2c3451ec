/**
 * The signed graph: who is for or against whom, as far as the article says so surely.
 *
 * Source: F. Harary, “On the notion of balance of a signed graph”, Michigan Mathematical Journal 2 (1953), 143–146: a
 * graph each of whose lines is positive or negative. Here a line is a dyad, and the sign is kept apart from the weight,
 * which is a number of claims and never negative.
 *
 * The sign of a dyad is worked out from the evidence that counts (see `counted.ts`) by rule 4 of `bundle.ts`:
 * - cooperative or conflictual, if all evidence with a sign has the same one;
 * - mixed, if there are both. A mixed dyad is reported, never netted: two claims for and one against are not “for”;
 * - not stated, if what counts is neutral, or nothing counts. Such a dyad is no line of the signed graph.
 * Denied claims, if the caller lets them count, decide only where all that counts is denied, as in the drawing.
 */
import { UndirectedGraph } from 'graphology';
import type { Actor, Certainty, Claim } from '../model/index.js';
import { claimsOf, leadOf, signOf } from './bundle.js';
import { type Counting, counting } from './counted.js';
import { actorKey } from './keys.js';
import type { Dyad, Evidence, Relations } from './types.js';

export type PlusMinus = 1 | -1;

/** What counts for one sign of a dyad. */
export interface Side {
  readonly dyad: Dyad;
  readonly sign: PlusMinus;
  /** The evidence of that sign that counts, in article order. */
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  /** Whose words tell it: chosen as a label is, but among this evidence. The drawn label may be of a claim that does not count. */
  readonly lead: Evidence;
  readonly label: string;
  readonly certainty: Certainty;
  /** The other evidence of the dyad: neutral, of the other sign, or not counted. */
  readonly aside: readonly Evidence[];
}

/** A dyad of both signs. */
export interface MixedDyad {
  readonly dyad: Dyad;
  readonly sign: 'mixed';
  readonly plus: Side;
  readonly minus: Side;
}

/** A dyad that has no sign: what counts is neutral, or nothing of it counts. */
export interface UnstatedDyad {
  readonly dyad: Dyad;
  readonly why: 'neutral' | 'uncounted';
  /** The neutral evidence that counts; none where nothing does. */
  readonly evidence: readonly Evidence[];
}

export interface SignedNode {
  readonly actor: Actor;
}

export interface SignedEdge {
  readonly sign: PlusMinus | 'mixed';
  /** How many claims count: 1 or more. */
  readonly weight: number;
  readonly side: Side | MixedDyad;
}

export interface Signed {
  /** Nodes are `actorKey`s in the order of `Relations.actors`, related or not; edges are dyad ids. */
  readonly graph: UndirectedGraph<SignedNode, SignedEdge>;
  /** All with one sign; like the two below in the order of `Relations.dyads`. */
  readonly sides: readonly Side[];
  readonly mixed: readonly MixedDyad[];
  readonly unstated: readonly UnstatedDyad[];
}

export interface SignOptions extends Counting {
  /** The id of a claim that by itself decides the sign of the dyads it bears on, where it counts. */
  readonly decidedBy?: string;
}

/** @param relations what the lens passes */
export function signedOf({ actors, dyads }: Relations, options: SignOptions = {}): Signed {
  const graph = new UndirectedGraph<SignedNode, SignedEdge>();
  for (const { id, actor } of actors) graph.addNode(id, { actor });
  const sides: Side[] = [];
  const mixed: MixedDyad[] = [];
  const unstated: UnstatedDyad[] = [];
  const counts = counting(options);
  for (const dyad of dyads) {
    const found = signed(dyad, heard(dyad, counts, options.decidedBy));
    if ('why' in found) {
      unstated.push(found);
      continue;
    }
    if (found.sign === 'mixed') mixed.push(found);
    else sides.push(found);
    const weight = found.sign === 'mixed' ? claimsIn(found) : found.claims.length;
    graph.addUndirectedEdgeWithKey(dyad.id, actorKey(dyad.a), actorKey(dyad.b), {
      sign: found.sign,
      weight,
      side: found,
    });
  }
  return { graph, sides, mixed, unstated };
}

/** The evidence that counts; that of the deciding claim alone, where it is among it. */
function heard(dyad: Dyad, counts: (e: Evidence) => boolean, decidedBy: string | undefined): readonly Evidence[] {
  const counted = dyad.evidence.filter(counts);
  const own = counted.filter(({ claim }) => claim.id === decidedBy);
  return own.length > 0 ? own : counted;
}

function signed(dyad: Dyad, counted: readonly Evidence[]): Side | MixedDyad | UnstatedDyad {
  const sign = signOf(counted, () => true);
  if (sign === 'mixed') return { dyad, sign, plus: sideOf(dyad, counted, 1), minus: sideOf(dyad, counted, -1) };
  if (sign !== 0) return sideOf(dyad, counted, sign);
  return { dyad, why: counted.length > 0 ? 'neutral' : 'uncounted', evidence: counted };
}

function sideOf(dyad: Dyad, counted: readonly Evidence[], sign: PlusMinus): Side {
  const affirmed = counted.filter((e) => e.certainty !== 'denied');
  const evidence = (affirmed.length > 0 ? affirmed : counted).filter((e) => e.sign === sign);
  const lead = leadOf(evidence);
  const aside = dyad.evidence.filter((e) => !evidence.includes(e));
  const { relation, certainty } = lead;
  return { dyad, sign, evidence, claims: claimsOf(evidence), lead, label: relation.label, certainty, aside };
}

/** One claim may speak both ways. */
const claimsIn = ({ plus, minus }: MixedDyad) => new Set([...plus.claims, ...minus.claims]).size;
