/** Short ways to write datasets in tests. Everything that is left out gets a plain value. */
import type {
  Actor,
  Certainty,
  Claim,
  Dataset,
  Influence,
  Participant,
  Relation,
  RelationType,
  Role,
  Sign,
} from '../../web/model/index.js';
import { STANDING_TYPES } from '../../web/model/index.js';

export const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id,
  name: `Name of ${id}`,
  kind: 'polity',
  aliases: [],
  ...more,
});

/** `own` is the participant's own certainty, `cue` the words that show it. */
export const participant = (role: Role, id: string, own?: Certainty, cue?: string): Participant => ({
  role,
  actor: id,
  ...(own ? { certainty: { value: own, cues: cue ? [{ exact: cue, start: 0, end: cue.length }] : [] } } : {}),
});

export const party = (id: string, own?: Certainty, cue?: string) => participant('party', id, own, cue);
export const source = (id: string, own?: Certainty) => participant('source', id, own);
export const target = (id: string, own?: Certainty) => participant('target', id, own);
/** A party that the article does not name. */
export const unnamed = (words: string): Participant => ({ role: 'party', unnamed: words });

/** The kind follows from the type; the label is the type unless given. */
export const relation = (
  type: RelationType,
  participants: Participant[],
  more: Partial<Relation> & { sign?: Sign } = {},
): Relation => ({
  kind: (STANDING_TYPES as readonly string[]).includes(type) ? 'standing' : 'event',
  type,
  contexts: [],
  label: `label ${type}`,
  participants,
  ...more,
});

/** A relation of equals. */
export const mutual = (type: RelationType, ids: readonly string[], more: Partial<Relation> = {}) =>
  relation(
    type,
    ids.map((id) => party(id)),
    more,
  );

/** A relation in which one acts on another. */
export const oneWay = (type: RelationType, from: string, to: string, more: Partial<Relation> = {}) =>
  relation(type, [source(from), target(to)], more);

export const influence = (id: string, on: [string, string], more: Partial<Influence> = {}): Influence => ({
  actor: id,
  on,
  effect: 'strengthens',
  label: 'driving closer',
  ...more,
});

type ClaimInput = Partial<Omit<Claim, 'certainty'>> & {
  certainty?: Certainty;
  /** Where the quote starts. */
  start?: number;
  /** Carries an `as-printed` note. */
  caution?: boolean;
};

/** A claim; without `id` it is called `c1`, without `start` its quote starts at 0 of paragraph 1. */
export function claim({ certainty = 'asserted', start = 0, caution = false, ...more }: ClaimInput = {}): Claim {
  return {
    id: 'c1',
    text: 'Plain words.',
    quote: [{ exact: 'words', prefix: '', suffix: '', start, end: start + 5 }],
    paragraph: 1,
    speaker: 'author',
    via: [],
    fragments: [],
    certainty: { value: certainty, cues: [] },
    about: [],
    relations: [],
    influences: [],
    times: [],
    quantities: [],
    notes: caution ? [{ kind: 'as-printed', text: 'Probably an error.' }] : [],
    ...more,
  };
}

/** All actors and speakers that the claims name are added, by id, after those given. */
export function dataset(claims: readonly Claim[], more: Partial<Dataset> = {}): Dataset {
  const actors = new Map((more.actors ?? []).map((a) => [a.id, a]));
  for (const id of claims.flatMap(actorIds)) if (!actors.has(id)) actors.set(id, actor(id));
  const speakers = new Map((more.speakers ?? []).map((s) => [s.id, s]));
  for (const { speaker: id } of claims) {
    if (!speakers.has(id)) speakers.set(id, { id, name: `Speaker ${id}`, kind: id === 'author' ? 'author' : 'person' });
  }
  return {
    version: 1,
    id: 'test',
    article: {
      title: 'A test article',
      lang: 'en',
      authors: [],
      length: 10_000,
      words: 1_000,
      paragraphs: 20,
      sha256: '0'.repeat(64),
    },
    agreements: [],
    layouts: [],
    ...more,
    actors: [...actors.values()],
    speakers: [...speakers.values()],
    claims: [...claims],
  };
}

/** Every actor id that a claim names anywhere, repeats included. */
export const actorIds = (c: Claim): string[] => [
  ...c.about,
  ...c.influences.flatMap((i) => [i.actor, ...i.on]),
  ...c.relations.flatMap((r) => r.participants.flatMap((p) => (p.actor === undefined ? [] : [p.actor]))),
];

/** Freezes a value and everything in it. */
export function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFrozen(part);
  }
  return value;
}
