/**
 * The closed word lists of the dataset format, and the one table that gives a relation type its sign.
 *
 * Event types are the sixteen of PLOVER (Political Language Ontology for Verifiable Event Records, in the form used by
 * the POLECAT data set), in PLOVER's own names. Standing relations are ours: PLOVER and CAMEO code events only.
 */

/** How sure the words are. The order is from firmest to weakest; `denied` says that the thing is not so. */
export const CERTAINTIES = ['asserted', 'believed', 'conditional', 'hedged', 'denied'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * FactBank values for interchange (Saurí & Pustejovsky 2009): CT certain, PR probable, PS possible, U unknown; + or −
 * is the polarity.
 */
export const FACTBANK: Readonly<Record<Certainty, string>> = {
  asserted: 'CT+',
  believed: 'PR+',
  conditional: 'Uu',
  hedged: 'PS+',
  denied: 'CT-',
};

/** +1 cooperative, −1 conflictual, 0 neutral. */
export const SIGNS = [1, 0, -1] as const;
export type Sign = (typeof SIGNS)[number];

export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const STANDING_TYPES = [
  'ally',
  'security-partner',
  'threat-perception',
  'rival',
  'guarantees',
  'hosts-forces',
  'ranks',
] as const;
export type StandingType = (typeof STANDING_TYPES)[number];
export type RelationType = EventType | StandingType;
export const RELATION_TYPES: readonly RelationType[] = [...EVENT_TYPES, ...STANDING_TYPES];

/**
 * Sign by type. PLOVER's cooperative half (AGREE to RETREAT) is +1 and its conflictual half −1, but for REQUEST, which
 * PLOVER files under conflict because it once meant DEMAND: asking is neither, so it is 0 here.
 * A relation may override this with `sign` and must then say why in `signNote`.
 */
export const SIGN_OF_TYPE: Readonly<Record<RelationType, Sign>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 1,
  AID: 1,
  RETREAT: 1,
  REQUEST: 0,
  ACCUSE: -1,
  REJECT: -1,
  THREATEN: -1,
  PROTEST: -1,
  SANCTION: -1,
  MOBILIZE: -1,
  COERCE: -1,
  ASSAULT: -1,
  ally: 1,
  'security-partner': 1,
  'threat-perception': -1,
  rival: -1,
  guarantees: 1,
  'hosts-forces': 1,
  ranks: 0,
};

/** PLOVER contexts that bear on relations between governments. */
export const CONTEXTS = [
  'diplomatic',
  'military',
  'economic',
  'political',
  'legal',
  'territory',
  'technology',
  'intelligence',
  'human-rights',
  'historical',
  'hypothetical',
] as const;

/**
 * What a participant does in a relation. Pairs are made of `party` with `party` (mutual) and `source` with `target`
 * (one way). `beneficiary` and `place` are concerned by the relation but make no pair of their own.
 */
export const ROLES = ['party', 'source', 'target', 'beneficiary', 'place'] as const;
export type Role = (typeof ROLES)[number];

/** `polity` is a country or territory; the format draws no line between the two. */
export const ACTOR_KINDS = ['polity', 'organisation'] as const;

export const SPEAKER_KINDS = ['author', 'person', 'organisation', 'unnamed'] as const;

/** How a run of words comes to mean an actor. Everything but `name` is resolved, and shown as such. */
export const ALIAS_KINDS = [
  'name',
  'short-form',
  'formal-name',
  'adjective',
  'people',
  'capital',
  'leader',
  'context',
] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** `as-printed` marks a probable error of the source, kept as it stands; it never decides a label or a sign. */
export const NOTE_KINDS = ['as-printed', 'resolved', 'reading', 'context'] as const;

export const INFLUENCE_EFFECTS = ['strengthens', 'weakens', 'changes'] as const;
