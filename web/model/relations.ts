/** Checks what the claims state: participants, kinds, signs, and the parties of agreements. */
import { cut } from './nearest.js';
import { type Problem, type ProblemCode, pointer } from './problems.js';
import type { Claim, Participant, Relation } from './schema.js';
import { EVENT_TYPES, SIGN_OF_TYPE } from './vocabulary.js';

const EVENTS: ReadonlySet<string> = new Set(EVENT_TYPES);

/** Either two parties, named or not, or one that acts and one acted on; at least one of them named. */
export function makesRelation(participants: readonly Participant[]): boolean {
  const roles = participants.map((p) => p.role);
  const parties = roles.filter((role) => role === 'party').length;
  const related = parties >= 2 || (roles.includes('source') && roles.includes('target'));
  return related && participants.some((p) => p.actor !== undefined);
}

type Say = (
  code: ProblemCode,
  where: readonly (string | number)[],
  message: string,
  hint: string,
  severity?: 'warning',
) => void;

/** All that is wrong with the relations and influences of one claim by themselves. */
export function relationProblems(claim: Claim, at: string): Problem[] {
  const problems: Problem[] = [];
  const name = `Claim “${cut(claim.id, 40)}”`;
  const say: Say = (code, where, message, hint, severity) =>
    problems.push({
      code,
      severity: severity ?? 'error',
      pointer: at + pointer(...where),
      id: claim.id,
      message: `${name}, ${message}`,
      hint,
    });
  claim.relations.forEach((relation, n) => {
    checkParticipants(relation, n, say);
    checkKind(relation, n, say);
  });
  claim.influences.forEach(({ on: [one, other] }, n) => {
    if (one !== other) return;
    const message = `influence ${n + 1} acts on the relation of “${cut(one, 40)}” with itself.`;
    say('relation/self', ['influences', n, 'on'], message, 'Name two different actors.');
  });
  return problems;
}

function checkParticipants(relation: Relation, n: number, say: Say): void {
  const where = ['relations', n, 'participants'];
  relation.participants.forEach(({ actor, unnamed }, p) => {
    if ((actor === undefined) === (unnamed === undefined)) {
      const message = `relation ${n + 1}: participant ${p + 1} must have either “actor” or “unnamed”, and not both.`;
      say(
        'relation/parties',
        [...where, p],
        message,
        'Name the actor, or give the article’s words for those it does not name.',
      );
    }
  });
  if (!makesRelation(relation.participants)) {
    const message = `relation ${n + 1} relates nobody: it needs two parties, or a source and a target, one of them named.`;
    say('relation/parties', where, message, 'Add the other participant, or put the actor under “about”.');
  }
  const seen = new Set<string>();
  relation.participants.forEach(({ actor }, p) => {
    if (actor !== undefined && seen.has(actor)) {
      const message = `relation ${n + 1} names “${cut(actor, 40)}” twice: an actor cannot be related to itself.`;
      say(
        'relation/self',
        [...where, p],
        message,
        'Give each actor one role; what it does alone belongs under “about”.',
      );
    }
    if (actor !== undefined) seen.add(actor);
  });
}

function checkKind(relation: Relation, n: number, say: Say): void {
  const kind = EVENTS.has(relation.type) ? 'event' : 'standing';
  if (relation.kind !== kind) {
    const message = `relation ${n + 1} is of kind “${relation.kind}”, but “${relation.type}” is of kind “${kind}”.`;
    say('relation/kind', ['relations', n, 'kind'], message, `Write “${kind}”, or choose another type.`);
  }
  const usual = SIGN_OF_TYPE[relation.type];
  if (relation.sign !== undefined && relation.sign !== usual && relation.signNote === undefined) {
    const message = `relation ${n + 1} has sign ${relation.sign}, where “${relation.type}” has ${usual}, and does not say why.`;
    say('relation/sign', ['relations', n, 'sign'], message, 'Say why in “signNote”, or leave the sign out.', 'warning');
  }
}

const partiesOf = ({ participants }: Relation): string[] =>
  participants
    .filter((p) => p.role === 'party')
    .map((p) => (p.actor === undefined ? `“${p.unnamed}”` : p.actor))
    .sort();

/** Relations that share an agreement must have the same parties, three or more. */
export function agreementProblems(claims: readonly { readonly value: Claim; readonly pointer: string }[]): Problem[] {
  const first = new Map<string, { readonly parties: string; readonly at: string }>();
  const problems: Problem[] = [];
  for (const { value: claim, pointer: at } of claims) {
    claim.relations.forEach((relation, n) => {
      if (relation.agreement === undefined) return;
      const here = at + pointer('relations', n);
      const say = (message: string, hint: string) =>
        problems.push({ code: 'relation/agreement', severity: 'warning', pointer: here, id: claim.id, message, hint });
      const all = partiesOf(relation);
      const parties = all.join(', ');
      const before = first.get(relation.agreement);
      const named = `agreement “${cut(relation.agreement, 40)}”`;
      if (all.length < 3)
        say(
          `Relation ${n + 1} of claim “${cut(claim.id, 40)}” belongs to ${named} but has ${all.length} parties; an agreement has three or more.`,
          'Leave “agreement” out for a relation of two.',
        );
      if (!before) first.set(relation.agreement, { parties, at: here });
      else if (before.parties !== parties)
        say(
          `The ${named} has the parties ${cut(parties, 200)} here, but ${cut(before.parties, 200)} at ${before.at}.`,
          'Give both the same parties, or two agreements.',
        );
    });
  }
  return problems;
}
