/** From claims to a mixed multigraph: one edge for each pair of actors of each relation, each edge with its evidence. */
import { MultiGraph } from 'graphology';
import {
  type Actor,
  type Claim,
  type Dataset,
  finished,
  relationNumber,
  SIGN_OF_TYPE,
  type Steps,
} from '../model/index.js';
import { actorKey, agreementKey, evidenceKey, namelessAgreementKey } from './keys.js';
import { wholeCertainty } from './certainty.js';
import { byArticleOrder, byCodeUnits } from './order.js';
import { isAgreement, namedIn, type Pair, pairsOf } from './pairs.js';
import type { Evidence } from './types.js';

export interface ActorNodeAttributes {
  readonly kind: 'actor';
  readonly actor: Actor;
  /** Every claim that concerns the actor, once, in article order. */
  readonly claims: Claim[];
}

export interface AgreementNodeAttributes {
  readonly kind: 'agreement';
  readonly name: string | undefined;
  /** The relations of the agreement as wholes, in article order. */
  readonly evidence: Evidence[];
}

export interface PairEdgeAttributes {
  readonly kind: 'pair';
  /** Raw ids of the two actors; of a one-way relation the acting one first. */
  readonly one: string;
  readonly other: string;
  readonly evidence: Evidence;
}

/** The tie of one actor to an agreement. */
export interface MemberEdgeAttributes {
  readonly kind: 'member';
  readonly evidence: Evidence;
}

export interface ClaimGraphAttributes {
  /** Every claim, in article order. */
  readonly claims: readonly Claim[];
}

/** Actors are keyed by `actorKey`, agreements by `AgreementNode.id`; edges by `evidenceKey` (see `addPairs`, `addAgreement`). */
export type ClaimGraph = MultiGraph<
  ActorNodeAttributes | AgreementNodeAttributes,
  PairEdgeAttributes | MemberEdgeAttributes,
  ClaimGraphAttributes
>;

/**
 * Builds the graph. The dataset is read, never changed, and its claims are carried, never copied.
 *
 * Concerned by a claim are all actors that take part in one of its relations in whatever role, those it is `about`, and
 * those that influence a relation of others.
 *
 * @param dataset a dataset as `parseDataset` gives it
 * @throws Error if two actors or two claims share an id, or a claim names an actor that the dataset does not list
 */
export const buildClaimGraph = (dataset: Dataset): ClaimGraph => finished(claimGraphSteps(dataset));

/** Claims that are added in one step. */
const IN_STEP = 100;

/** The same in steps, which tell how many of the claims have been added. */
export function* claimGraphSteps(dataset: Dataset): Steps<ClaimGraph> {
  const claims = [...dataset.claims].sort(byArticleOrder);
  const graph: ClaimGraph = new MultiGraph({ type: 'mixed', allowSelfLoops: false });
  graph.replaceAttributes({ claims });
  const names = new Map(dataset.agreements.map((a) => [a.id, a.name]));
  for (const actor of [...dataset.actors].sort((a, b) => byCodeUnits(a.id, b.id))) {
    const key = actorKey(actor.id);
    if (graph.hasNode(key)) throw unchecked(`two actors have the id “${actor.id}”`);
    graph.addNode(key, { kind: 'actor', actor, claims: [] });
  }
  const seen = new Set<string>();
  for (const [n, claim] of claims.entries()) {
    if (n % IN_STEP === IN_STEP - 1) yield { done: n, of: claims.length };
    if (seen.has(claim.id)) throw unchecked(`two claims have the id “${claim.id}”`);
    seen.add(claim.id);
    addClaim(graph, claim, names);
  }
  return graph;
}

const unchecked = (what: string) =>
  new Error(`Cannot build the graph: ${what}. Pass the dataset through parseDataset.`);

/** The ids of all actors that a claim concerns, each once. */
export function concernedBy(claim: Claim): ReadonlySet<string> {
  const ids = new Set(claim.about);
  for (const { actor } of claim.influences) ids.add(actor);
  for (const { participants } of claim.relations) {
    for (const { actor } of participants) if (actor !== undefined) ids.add(actor);
  }
  return ids;
}

function addClaim(graph: ClaimGraph, claim: Claim, names: ReadonlyMap<string, string>): void {
  for (const id of concernedBy(claim)) {
    const key = actorKey(id);
    if (!graph.hasNode(key)) throw unchecked(`claim “${claim.id}” names the actor “${id}”, which is not listed`);
    const node = graph.getNodeAttributes(key);
    if (node.kind === 'actor') node.claims.push(claim);
  }
  const caution = claim.notes.some((note) => note.kind === 'as-printed');
  claim.relations.forEach((relation, n) => {
    const sign = relation.sign ?? SIGN_OF_TYPE[relation.type];
    const key = evidenceKey(claim.id, relationNumber(relation, n));
    const whole: Evidence = { key, claim, relation, certainty: wholeCertainty(claim, relation), sign, caution };
    const agreement = isAgreement(relation) ? addAgreement(graph, whole, names) : undefined;
    addPairs(graph, whole, agreement);
  });
}

/** Adds the agreement's node where there is none yet, and ties its named parties to it. Gives the node's key. */
function addAgreement(graph: ClaimGraph, whole: Evidence, names: ReadonlyMap<string, string>): string {
  const { relation } = whole;
  const id = relation.agreement;
  const key = id === undefined ? namelessAgreementKey(whole.key) : agreementKey(id);
  const evidence: Evidence = { ...whole, agreement: key };
  if (!graph.hasNode(key)) {
    graph.addNode(key, { kind: 'agreement', name: id === undefined ? undefined : names.get(id), evidence: [] });
  }
  const node = graph.getNodeAttributes(key);
  if (node.kind === 'agreement') node.evidence.push(evidence);
  for (const { actor } of namedIn(relation, 'party')) {
    const member = actorKey(actor);
    graph.addUndirectedEdgeWithKey(`${whole.key}/${member}`, member, key, { kind: 'member', evidence });
  }
  return key;
}

/** The first pair of a relation has the evidence's key, the further ones `key/1`, `key/2` … */
function addPairs(graph: ClaimGraph, whole: Evidence, agreement: string | undefined): void {
  pairsOf(whole.claim, whole.relation).forEach((pair, k) => {
    const { one, other } = pair;
    const key = k === 0 ? whole.key : `${whole.key}/${k}`;
    const attributes = { kind: 'pair', one, other, evidence: evidenceOf(whole, pair, agreement) } as const;
    if (pair.from === undefined) graph.addUndirectedEdgeWithKey(key, actorKey(one), actorKey(other), attributes);
    else graph.addDirectedEdgeWithKey(key, actorKey(one), actorKey(other), attributes);
  });
}

export function evidenceOf(whole: Evidence, pair: Pair, agreement: string | undefined): Evidence {
  const { key, claim, relation, sign, caution } = whole;
  const { certainty, from, to, equal } = pair;
  const common = { key, claim, relation, certainty, sign, caution };
  if (from !== undefined) return { ...common, from, to };
  return equal && agreement !== undefined ? { ...common, agreement } : common;
}
