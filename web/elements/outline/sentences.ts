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
import { CERTAINTY_WORDS, count, listed, signWord, speakerName } from '../words.js';
import { OUTLINE_WORDS as WORDS } from './words.js';

const lower = (certainty: Certainty): string => CERTAINTY_WORDS[certainty].toLowerCase();

/** “Japan, 6 relations, 52 claims”. */
export const actorWords = ({ actor, relations, total }: OutlineActor): string =>
  `${actor.name}, ${count(relations.length, 'relation')}, ${count(total, 'claim')}`;

/** A member with what makes its part less sure than the deal itself. */
function memberName(member: AgreementMember, deal: Certainty, lookup: Lookup): string {
  const name = nameOf(lookup, member.actor);
  if (member.cue !== undefined) return WORDS.hedgedMember(name, member.cue);
  return member.certainty === deal ? name : WORDS.doubtfulMember(name, lower(member.certainty));
}

function parties(relation: OutlineRelation, seenFrom: string, lookup: Lookup): string {
  const { kind, name, members, unnamed, from, to, bothWays, others } = relation;
  if (kind === 'agreement') {
    const named = members.map((member) => memberName(member, relation.certainty, lookup));
    return WORDS.agreement(name, listed([...named, ...unnamed.map((words) => WORDS.unnamed(`“${words}”`))]));
  }
  if (!bothWays && from !== undefined && to !== undefined)
    return WORDS.toward(nameOf(lookup, from), nameOf(lookup, to));
  const pair = [nameOf(lookup, seenFrom), others[0]?.name ?? ''] as const;
  return bothWays ? WORDS.bothWays(...pair) : WORDS.mutual(...pair);
}

/** “North Korea toward Japan, conflictual, believed: “even greater and more immediate threat”, 2 claims”. */
export function relationWords(relation: OutlineRelation, seenFrom: string, lookup: Lookup): string {
  const { sign, certainty, label, claims } = relation;
  const who = parties(relation, seenFrom, lookup);
  return `${who}, ${signWord(sign).toLowerCase()}, ${lower(certainty)}: “${label}”, ${count(claims.length, 'claim')}`;
}

/** “China strengthens the relation of Japan and United States, asserted: “driving … even closer together””. */
export function influenceWords({ influence, on, claim }: OutlineInfluence, actor: string): string {
  const [one, other] = on;
  const what = WORDS.influence(actor, influence.effect, one?.name ?? '', other?.name ?? '');
  return `${what}, ${lower(claim.certainty)}: “${influence.label}”`;
}

/** “Hedged: “may”.” */
export function certaintyWords({ certainty, cues }: OutlineClaim): string {
  const shown = cues.length > 0 ? `: “${cues.join('”, “')}”` : '';
  return `${CERTAINTY_WORDS[certainty]}${shown}.`;
}

/** Who says it, for which house, and whose view it is: “Bruce Klingner, Heritage Foundation, reporting Japan’s view”. */
export function sayerWords({ claim, speaker }: OutlineClaim, lookup: Lookup): string {
  return [speakerName(lookup, speaker.id), speaker.outlet, reported(claim, lookup)].filter(Boolean).join(', ');
}

/** What is doubtful about the article itself here. */
export const cautions = ({ claim }: OutlineClaim): string[] =>
  claim.notes.filter((note) => note.kind === 'as-printed').map((note) => `${WORDS.caution} ${note.text}`);
