/** Dyads: every pair of actors that some claim relates, with all of its evidence. */
import { finished, type Steps } from '../model/index.js';
import { bundleOf, deciding } from './bundle.js';
import type { ClaimGraph } from './build.js';
import { dyadKey, strandKey } from './keys.js';
import { byWeight } from './order.js';
import type { Bundle, Dyad, Evidence, Strand } from './types.js';

export interface Group {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly evidence: Evidence[];
}

/** All dyads: most claims first, then in article order of their leads, then by id. */
export const dyadsOf = (graph: ClaimGraph): readonly Dyad[] => finished(dyadSteps(graph));

/** Dyads that are worked out in one step. */
const IN_STEP = 400;

/** The same in steps. */
export function* dyadSteps(graph: ClaimGraph): Steps<readonly Dyad[]> {
  // Edges come in the order in which they were added, which is article order.
  const groups: Group[] = [];
  const partners = new Map<string, Map<string, Group>>();
  graph.forEachEdge((_, edge) => {
    if (edge.kind !== 'pair') return;
    const [a, b] = edge.one < edge.other ? [edge.one, edge.other] : [edge.other, edge.one];
    const ofA = partners.get(a) ?? new Map<string, Group>();
    if (ofA.size === 0) partners.set(a, ofA);
    let group = ofA.get(b);
    if (!group) {
      group = { id: dyadKey(a, b), a, b, evidence: [] };
      ofA.set(b, group);
      groups.push(group);
    }
    group.evidence.push(edge.evidence);
  });
  yield;
  const dyads: Dyad[] = [];
  for (const group of groups) {
    dyads.push(dyadOf(group));
    if (dyads.length % IN_STEP === 0) yield;
  }
  return dyads.sort(byWeight);
}

export function dyadOf(group: Group): Dyad {
  const whole = single(group, group.evidence);
  const without = group.evidence.filter((e) => e.agreement === undefined);
  if (without.length === 0) return whole;
  return { ...whole, apart: without.length === group.evidence.length ? whole : single(group, without) };
}

function single({ id, a, b }: Group, evidence: readonly Evidence[]): Dyad {
  const bundle = bundleOf(evidence);
  return { id, a, b, ...bundle, strands: strandsOf(id, bundle), apart: null };
}

/**
 * The lines of a dyad. A mutual lead makes one line without a direction. A one-way lead makes one line in its direction,
 * and where evidence that may decide runs the other way, a second line for that; mutual evidence goes with the lead.
 * @param whole what all evidence of the dyad says together
 */
export function strandsOf(dyad: string, whole: Bundle): readonly Strand[] {
  const { evidence, lead } = whole;
  const { from, to } = lead;
  if (from === undefined || to === undefined) return [{ id: dyad, ...whole }];
  const back = evidence.filter((e) => e.from === to);
  if (back.length === 0 || !deciding(evidence).some((e) => e.from === to)) return [{ id: dyad, from, to, ...whole }];
  const forth = evidence.filter((e) => e.from !== to);
  return [
    { id: strandKey(dyad, to), from, to, ...bundleOf(forth) },
    { id: strandKey(dyad, from), from: to, to: from, ...bundleOf(back) },
  ];
}
