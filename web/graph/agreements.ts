/** Agreements: relations of three or more parties on an equal footing, counted once however many pairs they make. */
import { lensPasses, type Participant } from '../model/index.js';
import type { ClaimGraph } from './build.js';
import { bundleOf, ranked } from './bundle.js';
import { certaintyOf, isDoubtful } from './certainty.js';
import { byWeight } from './order.js';
import { namedIn } from './pairs.js';
import type { AgreementMember, AgreementNode, Evidence } from './types.js';

/** All agreements: most claims first, then in article order of their leads, then by id. */
export function agreementsOf(graph: ClaimGraph): readonly AgreementNode[] {
  const found: AgreementNode[] = [];
  graph.forEachNode((id, node) => {
    if (node.kind !== 'agreement') return;
    const { evidence, name } = node;
    const parts = { members: membersOf(evidence), unnamed: unnamedIn(evidence) };
    found.push({ id, ...(name === undefined ? {} : { name }), ...bundleOf(evidence), ...parts });
  });
  return found.sort(byWeight);
}

/** Every named party once, as sure as the first relation by the rule (the lead, where it names the party) that passes. */
function membersOf(evidence: readonly Evidence[]): readonly AgreementMember[] {
  const members = new Map<string, AgreementMember>();
  for (const whole of ranked(evidence)) {
    for (const { actor, participant } of namedIn(whole.relation, 'party')) {
      const before = members.get(actor);
      const member = memberOf(whole, actor, participant);
      if (!before || (before.beside && !member.beside)) members.set(actor, member);
    }
  }
  return [...members.values()];
}

function memberOf({ claim, relation }: Evidence, actor: string, participant: Participant): AgreementMember {
  const certainty = certaintyOf(claim, participant);
  const cue = isDoubtful(claim, participant) ? participant.certainty?.cues[0]?.exact : undefined;
  const beside = lensPasses(relation, certainty) ? {} : ({ beside: true } as const);
  return { actor, certainty, ...(cue === undefined ? {} : { cue }), ...beside };
}

/** The article's words for parties it does not name, each once, in article order. */
function unnamedIn(evidence: readonly Evidence[]): readonly string[] {
  const words = new Set<string>();
  for (const { relation } of evidence) {
    for (const { actor, unnamed, role } of relation.participants) {
      if (role === 'party' && actor === undefined && unnamed !== undefined) words.add(unnamed);
    }
  }
  return [...words];
}
