/**
 * What would follow if a cautioned claim (“as printed, probably an error”) were taken at its word.
 *
 * Three readings are laid side by side, with the same certainties, so that nothing but the caution makes the difference:
 * - `cautioned`: the claim counts for nothing, as everywhere else;
 * - `counted`: it counts like any other. A pair of which other claims say the opposite then has both signs: it is mixed,
 *   and mixed pairs are not netted;
 * - `decisive`: it alone says how its pair stands. This is what the sentence asks the reader to believe, and shows which
 *   triangles would no longer hang together if it were so.
 *
 * A claim that is hedged (“may strengthen relations”) or conditional counts only where such claims count; to take it at
 * its word does not turn “may” into “does”. So unless the caller names certainties, those of the claim are added to the
 * usual ones, in all three readings.
 */
import type { Actor, Claim } from '../model/index.js';
import { type BalanceOptions, balanceOf, type BalanceSheet, type BalanceTriad, triadTold } from './balance.js';
import { FIRM, inOrder } from './counted.js';
import { type MixedDyad, type Side, type Signed, signedOf, type UnstatedDyad } from './signed.js';
import { triadAt, type Verdict } from './triads.js';
import type { Dyad, Relations } from './types.js';

/** How a pair stands, and on what evidence. */
export type Standing = Side | MixedDyad | UnstatedDyad;

export interface PairAtItsWord {
  readonly dyad: Dyad;
  readonly cautioned: Standing;
  readonly counted: Standing;
  readonly decisive: Standing;
}

/** Three actors of whom the claim changes something. */
export interface TriadAtItsWord {
  readonly actors: readonly [Actor, Actor, Actor];
  readonly cautioned: Verdict | 'not stated';
  readonly counted: Verdict | 'not stated';
  readonly decisive: Verdict | 'not stated';
  /** With all three sides, as the claim would have it. */
  readonly triad: BalanceTriad;
}

export interface AtItsWord {
  readonly claim: Claim;
  readonly cautioned: BalanceSheet;
  readonly counted: BalanceSheet;
  readonly decisive: BalanceSheet;
  /** The pairs of which the claim says something with a sign that counts. */
  readonly pairs: readonly PairAtItsWord[];
  /** The triads whose verdict is not the same in all three readings. */
  readonly triads: readonly TriadAtItsWord[];
  /** Those among them that are unbalanced only if the claim decides. */
  readonly unbalanced: readonly TriadAtItsWord[];
}

/**
 * @returns undefined where there is nothing to compare: no such claim is let through, it carries no caution, or it says
 * nothing with a sign and a certainty that counts
 */
export function balanceAtItsWord(
  relations: Relations,
  claimId: string,
  options: BalanceOptions = {},
): AtItsWord | undefined {
  const evidence = relations.dyads.flatMap((d) => d.evidence.filter((e) => e.claim.id === claimId && e.caution));
  const claim = evidence[0]?.claim;
  const certainties = options.certainties ?? inOrder([...FIRM, ...evidence.map((e) => e.certainty)]);
  if (!claim || !evidence.some((e) => e.sign !== 0 && certainties.includes(e.certainty))) return undefined;
  const plain = { ...options, certainties };
  const word = { ...plain, atItsWord: [...(options.atItsWord ?? []), claimId] };
  const readings = [plain, word, { ...word, decidedBy: claimId }] as const;
  const [cautioned, counted, decisive] = readings.map((o) => signedOf(relations, o)) as [Signed, Signed, Signed];
  const pairs = pairsTold(relations, claimId, [cautioned, counted, decisive]);
  const triads = triadsTold(pairs, [cautioned, counted, decisive]);
  return {
    claim,
    cautioned: balanceOf(relations, readings[0]),
    counted: balanceOf(relations, readings[1]),
    decisive: balanceOf(relations, readings[2]),
    pairs,
    triads,
    unbalanced: triads.filter((t) => t.decisive === 'unbalanced' && t.cautioned !== 'unbalanced'),
  };
}

type Readings = readonly [cautioned: Signed, counted: Signed, decisive: Signed];

function pairsTold(relations: Relations, claimId: string, [cautioned, counted, decisive]: Readings): PairAtItsWord[] {
  const [before, between, after] = [standings(cautioned), standings(counted), standings(decisive)];
  return relations.dyads.flatMap((dyad) => {
    const [one, other, last] = [before.get(dyad.id), between.get(dyad.id), after.get(dyad.id)];
    if (!one || !other || !last || 'why' in last) return [];
    const says = evidenceIn(last).some((e) => e.claim.id === claimId);
    return says ? [{ dyad, cautioned: one, counted: other, decisive: last }] : [];
  });
}

const standings = ({ sides, mixed, unstated }: Signed): ReadonlyMap<string, Standing> =>
  new Map([...sides, ...mixed, ...unstated].map((standing) => [standing.dyad.id, standing]));

const evidenceIn = (standing: Side | MixedDyad) =>
  standing.sign === 'mixed' ? [...standing.plus.evidence, ...standing.minus.evidence] : standing.evidence;

/** Only triads with a changed pair can change; of each pair those that a third actor closes. */
function triadsTold(pairs: readonly PairAtItsWord[], readings: Readings): TriadAtItsWord[] {
  const [cautioned, counted, decisive] = readings;
  const found = new Map<string, TriadAtItsWord>();
  for (const { dyad } of pairs) {
    const [one, other] = decisive.graph.extremities(dyad.id);
    for (const third of decisive.graph.neighbors(one)) {
      const triad = triadAt(decisive.graph, [one, other, third]);
      if (!triad) continue;
      const verdict = ({ graph }: Signed): TriadAtItsWord['counted'] =>
        triadAt(graph, triad.nodes)?.verdict ?? 'not stated';
      const verdicts = { cautioned: verdict(cautioned), counted: verdict(counted), decisive: triad.verdict };
      if (new Set(Object.values(verdicts)).size === 1) continue;
      const told = triadTold(decisive, triad);
      found.set(JSON.stringify(triad.edges), { actors: told.actors, ...verdicts, triad: told });
    }
  }
  return [...found.values()];
}
