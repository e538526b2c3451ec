/**
 * Who says what: two speakers side by side, or one against all others.
 *
 * For every dyad, agreement and influence: what each of the two says of it, on which claims, and whether they say the
 * same. They differ if the signs or the certainties differ that their own claims have together by the rule of
 * `bundle.ts`; the label may well differ where they do not. A claim is its speaker’s, not theirs who pass it on.
 *
 * That one of them says nothing of a pair means only that: the article may have asked the other.
 */
import { type Claim, type Dataset, keep, type Speaker } from '../model/index.js';
import { bundleOf } from './bundle.js';
import { relationsOf } from './relations.js';
import type { AgreementNode, Bundle, Dyad, Evidence, InfluenceOn, Relations } from './types.js';

/** Whether both say it alike, one only says it, or they differ. */
export type Mark = 'both' | 'first' | 'second' | 'differ';

/** What the two say of the same thing. At least one of them says something. */
export interface Compared<T> {
  readonly of: T;
  readonly mark: Mark;
  /** What the claims of each say together; null for one who says nothing. */
  readonly first: Bundle | null;
  readonly second: Bundle | null;
  /** In what they differ; neither if not both speak. */
  readonly sign: boolean;
  readonly certainty: boolean;
  /** One says that it is not so, the other that it is or may be. */
  readonly denied: boolean;
}

export interface ComparedDyad extends Compared<Dyad> {
  /** The mark of the dyad where agreements are drawn as hubs; null where nothing of it is drawn then. */
  readonly apart: Mark | null;
}

export interface ComparedInfluence {
  readonly actor: string;
  /** Id of the dyad acted on. */
  readonly dyad: string;
  /** They differ if they name different effects, or only one of them. */
  readonly mark: Mark;
  readonly first: readonly InfluenceOn[];
  readonly second: readonly InfluenceOn[];
}

export interface Comparison {
  readonly first: Speaker;
  /** null for all others together. */
  readonly second: Speaker | null;
  /** Every claim of each, in article order; the claims about one actor alone among them. */
  readonly claims: { readonly first: readonly Claim[]; readonly second: readonly Claim[] };
  /** What both say, for drawing once; its dyads and agreements are those below, in the same order. */
  readonly relations: Relations;
  readonly dyads: readonly ComparedDyad[];
  readonly agreements: readonly Compared<AgreementNode>[];
  readonly influences: readonly ComparedInfluence[];
  /** How many dyads have each mark. */
  readonly counts: Readonly<Record<Mark, number>>;
}

/**
 * @param dataset through the lens already
 * @param first id of a speaker
 * @param second id of another, or left out for all others together
 * @throws RangeError if the dataset does not list a speaker, or both are the same
 */
export function compareSpeakers(dataset: Dataset, first: string, second?: string): Comparison {
  const speaker = (id: string): Speaker => {
    const found = dataset.speakers.find((one) => one.id === id);
    if (!found) throw new RangeError(`compareSpeakers: the dataset lists no speaker “${id}”.`);
    return found;
  };
  if (first === second) throw new RangeError('compareSpeakers needs two different speakers.');
  const speakers = { first: speaker(first), second: second === undefined ? null : speaker(second) };
  const relations = relationsOf(second === undefined ? dataset : keep(dataset, { speakers: [first, second] }));
  const isFirst = (claim: Claim) => claim.speaker === first;
  const dyads = relations.dyads.map((dyad): ComparedDyad => {
    const apart = dyad.apart && compared(dyad.apart, isFirst).mark;
    return { ...compared(dyad, isFirst), apart };
  });
  return {
    ...speakers,
    claims: { first: relations.claims.filter(isFirst), second: relations.claims.filter((claim) => !isFirst(claim)) },
    relations,
    dyads,
    agreements: relations.agreements.map((agreement) => compared(agreement, isFirst)),
    influences: influencesCompared(relations.influences, isFirst),
    counts: countsOf(dyads),
  };
}

function compared<T extends Bundle>(of: T, isFirst: (claim: Claim) => boolean): Compared<T> {
  const first = bundled(of.evidence.filter((e) => isFirst(e.claim)));
  const second = bundled(of.evidence.filter((e) => !isFirst(e.claim)));
  if (!first || !second) {
    return { of, mark: first ? 'first' : 'second', first, second, sign: false, certainty: false, denied: false };
  }
  const sign = first.sign !== second.sign;
  const certainty = first.certainty !== second.certainty;
  const denied = certainty && [first.certainty, second.certainty].includes('denied');
  return { of, mark: sign || certainty ? 'differ' : 'both', first, second, sign, certainty, denied };
}

const bundled = (evidence: readonly Evidence[]): Bundle | null => (evidence.length > 0 ? bundleOf(evidence) : null);

function influencesCompared(all: readonly InfluenceOn[], isFirst: (claim: Claim) => boolean): ComparedInfluence[] {
  const groups = new Map<string, InfluenceOn[]>();
  for (const one of all) {
    const key = JSON.stringify([one.actor, one.dyad]);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [head] = group;
    if (!head) return [];
    const first = group.filter(({ claim }) => isFirst(claim));
    const second = group.filter(({ claim }) => !isFirst(claim));
    return [{ actor: head.actor, dyad: head.dyad, mark: markOf(effects(first), effects(second)), first, second }];
  });
}

const effects = (influences: readonly InfluenceOn[]) =>
  [...new Set(influences.map(({ claim, influence }) => `${influence.effect} ${claim.certainty.value}`))].sort().join();

const markOf = (first: string, second: string): Mark =>
  second === '' ? 'first' : first === '' ? 'second' : first === second ? 'both' : 'differ';

function countsOf(dyads: readonly ComparedDyad[]): Record<Mark, number> {
  const counts: Record<Mark, number> = { both: 0, first: 0, second: 0, differ: 0 };
  for (const { mark } of dyads) counts[mark] += 1;
  return counts;
}
