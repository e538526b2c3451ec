/** The outline in sentences that speech reads well: pure, so that they can be tested without a browser. */
import type {
  AgreementMember,
  OutlineActor,
  OutlineClaim,
  OutlineInfluence,
  OutlineRelation,
} from '../../graph/index.js';
import type { Certainty } from '../../model/index.js';
import { type Lookup, nameOf } from '../lookup.js';
import { reported } from '../panel/card.js';
import { speakerName } from '../words.js';

/** “Japan, 6 relations, 52 claims”. */
export const actorWords = ({ actor, relations, total }: OutlineActor, { words }: Lookup): string =>
  words.actorTold(actor.name, relations.length, total);

/** A member with what makes its part less sure than the deal itself. */
function memberName(member: AgreementMember, deal: Certainty, lookup: Lookup): string {
  const name = nameOf(lookup, member.actor);
  if (member.cue !== undefined) return lookup.words.partyHedged(name, member.cue);
  return member.certainty === deal ? name : lookup.words.partyAs(name, member.certainty);
}

function parties(relation: OutlineRelation, seenFrom: string, lookup: Lookup): string {
  const { kind, name, members, unnamed, from, to, bothWays, others, certainty } = relation;
  const { words } = lookup;
  if (kind === 'agreement') {
    const named = members.map((member) => memberName(member, certainty, lookup));
    return words.agreementSaid(name, [...named, ...unnamed.map(words.partyUnnamed)]);
  }
  if (!bothWays && from !== undefined && to !== undefined)
    return words.pairSaid(nameOf(lookup, from), nameOf(lookup, to), 'toward');
  return words.pairSaid(nameOf(lookup, seenFrom), others[0]?.name ?? '', bothWays ? 'both' : 'even');
}

/** “North Korea toward Japan, conflictual, believed: “even greater and more immediate threat”, 2 claims”. */
export function relationWords(relation: OutlineRelation, seenFrom: string, lookup: Lookup): string {
  const { sign, certainty, label, claims } = relation;
  const who = parties(relation, seenFrom, lookup);
  return lookup.words.relationTold({ who, sign, certainty, label, claims: claims.length });
}

/** “China strengthens the relation of Japan and United States, asserted: “driving … even closer together””. */
export function influenceWords({ influence, on, claim }: OutlineInfluence, actor: string, { words }: Lookup): string {
  const [one, other] = on;
  const what = words.influenceSaid(actor, influence.effect, one?.name ?? '', other?.name ?? '');
  return words.influenceTold(what, claim.certainty, influence.label);
}

/** Who says it, for which house, and whose view it is: “Bruce Klingner, Heritage Foundation, reporting Japan’s view”. */
export const sayerWords = ({ claim, speaker }: OutlineClaim, lookup: Lookup): string =>
  lookup.words.row(
    [speakerName(lookup, speaker.id), speaker.outlet ?? '', reported(claim, lookup)].filter((words) => words !== ''),
  );

/** What is doubtful about the article itself here. */
export const cautions = ({ claim }: OutlineClaim, { words }: Lookup): string[] =>
  claim.notes.filter((note) => note.kind === 'as-printed').map((note) => `${words.caution} ${note.text}`);
