/** Which pairs of actors one relation relates, in which direction, and how surely. */
import {
  type Certainty,
  type Claim,
  lensPasses,
  type Participant,
  type Relation,
  type Role,
  wholeOf,
} from '../model/index.js';
import { certaintyOf, firmer, isDoubtful, weaker } from './certainty.js';
import { dyadKey } from './keys.js';

/** Two actors of one relation. `from` and `to` are absent where neither acts on the other more than it is acted on. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly certainty: Certainty;
  /** Both are parties; false for a pair that is mutual only because each acts on the other. */
  readonly equal: boolean;
  readonly from?: string;
  readonly to?: string;
}

interface Named {
  readonly actor: string;
  readonly participant: Participant;
}

/** The named participants with a role, each actor once. */
export function namedIn(relation: Relation, role: Role): readonly Named[] {
  const named: Named[] = [];
  const seen = new Set<string>();
  for (const participant of relation.participants) {
    const { actor } = participant;
    if (participant.role !== role || actor === undefined || seen.has(actor)) continue;
    seen.add(actor);
    named.push({ actor, participant });
  }
  return named;
}

/**
 * A relation is an agreement if it has three parties or more, at least two of them named. A party that the article
 * does not name (“other nations”) counts as one; two named parties are needed because a hub with a single spoke would
 * relate nobody to anybody. What a lens took out still counts among the three: a treaty of three, one of them doubtful,
 * is no treaty of two when only what is certain is shown.
 */
export function isAgreement(relation: Relation): boolean {
  const named = namedIn(relation, 'party').length;
  const whole = wholeOf(relation);
  const unnamed = whole.participants.filter((p) => p.role === 'party' && p.actor === undefined).length;
  return named >= 2 && namedIn(whole, 'party').length + unnamed >= 3;
}

/**
 * The pairs of a relation: every `party` with every other `party` (mutual), every `source` with every `target` (one
 * way). In an agreement, two parties that are both merely possible make no pair: the article does not say of either
 * that it took part. Each pair comes once; one that acts both ways is mutual, one told twice takes the firmer words.
 * A pair whose certainty the lens does not pass is left out.
 */
export function pairsOf(claim: Claim, relation: Relation): readonly Pair[] {
  const found = new Map<string, Pair>();
  const add = (one: Named, other: Named, oneWay: boolean) => {
    if (one.actor === other.actor) return;
    const pair = pairOf(claim, one, other, oneWay);
    if (!lensPasses(relation, pair.certainty)) return;
    const key = dyadKey(one.actor, other.actor);
    const before = found.get(key);
    found.set(key, before ? merged(before, pair) : pair);
  };
  const parties = namedIn(relation, 'party');
  const many = isAgreement(relation);
  parties.forEach((one, i) => {
    for (const other of parties.slice(i + 1)) {
      const bothPossible = isDoubtful(claim, one.participant) && isDoubtful(claim, other.participant);
      if (!(many && bothPossible)) add(one, other, false);
    }
  });
  const targets = namedIn(relation, 'target');
  for (const source of namedIn(relation, 'source')) for (const target of targets) add(source, target, true);
  return [...found.values()];
}

function pairOf(claim: Claim, one: Named, other: Named, oneWay: boolean): Pair {
  const certainty = weaker(certaintyOf(claim, one.participant), certaintyOf(claim, other.participant));
  const pair = { one: one.actor, other: other.actor, certainty, equal: !oneWay };
  return oneWay ? { ...pair, from: one.actor, to: other.actor } : pair;
}

function merged(before: Pair, pair: Pair): Pair {
  const certainty = firmer(before.certainty, pair.certainty);
  if (before.from === pair.from) return { ...before, certainty };
  return { one: before.one, other: before.other, certainty, equal: before.equal || pair.equal };
}
