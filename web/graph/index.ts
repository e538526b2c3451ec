export { actorsOf } from './actors.js';
export { agreementsOf } from './agreements.js';
export {
  type AtItsWord,
  balanceAtItsWord,
  type PairAtItsWord,
  type Standing,
  type TriadAtItsWord,
} from './at-its-word.js';
export {
  type BalanceGroup,
  balanceOf,
  type BalanceOptions,
  type BalancePart,
  type BalanceSheet,
  type BalanceTriad,
  type FrustratedSide,
} from './balance.js';
export { betweenness } from './betweenness.js';
export { buildClaimGraph, type ClaimGraph, concernedBy } from './build.js';
export { bundleOf, leadOf, signOf } from './bundle.js';
export {
  type Compared,
  type ComparedDyad,
  type ComparedInfluence,
  type Comparison,
  compareSpeakers,
  type Mark,
} from './compare.js';
export { certaintiesNamed, type Counting, FIRM, STATED } from './counted.js';
export { degree } from './degree.js';
export { dyadsOf, strandsOf } from './dyads.js';
export { type Component, type FrustratedEdge, type Frustration, frustrationOf } from './frustration.js';
export type { GraphWithSigns } from './indexed.js';
export { influencesOf } from './influences.js';
export {
  actorKey,
  actorOfKey,
  agreementKey,
  dyadKey,
  evidenceKey,
  namelessAgreementKey,
  spokeKey,
  strandKey,
} from './keys.js';
export { type ActorNumbers, numbersOf } from './numbers.js';
export { byArticleOrder } from './order.js';
export {
  type Outline,
  type OutlineActor,
  type OutlineClaim,
  type OutlineInfluence,
  type OutlineOptions,
  outlineActor,
  outlineOf,
  type OutlineRelation,
} from './outline.js';
export { type Connection, connectionOf, type Link, type Path, type PathOptions } from './paths.js';
export { relationsOf, relationsSteps } from './relations.js';
export {
  type MixedDyad,
  type PlusMinus,
  type Side,
  type Signed,
  type SignedEdge,
  signedOf,
  type SignOptions,
  type UnstatedDyad,
} from './signed.js';
export { type OpenTriad, openTriadsOf } from './open-triads.js';
export { speakersOf } from './speakers.js';
export { type Triad, type Triads, triadsOf, type Verdict } from './triads.js';
export type {
  ActorSummary,
  AgreementMember,
  AgreementNode,
  Bundle,
  Dyad,
  EdgeSign,
  Evidence,
  InfluenceOn,
  Relations,
  SpeakerSummary,
  Strand,
} from './types.js';
export { weightedDegree } from './weighted-degree.js';
