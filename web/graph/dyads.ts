/** Dyads: every pair of actors that some claim relates, with all of its evidence. */
import { bundleOf, deciding, leadOf } from './bundle.js';
import type { ClaimGraph } from './build.js';
import { dyadKey, strandKey } from './keys.js';
import { byWeight } from './order.js';
import type { Dyad, Evidence, Strand } from './types.js';

interface Group {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly evidence: Evidence[];
}

/** All dyads: most claims first, then in article order of their leads, then by id. */
export function dyadsOf(graph: ClaimGraph): readonly Dyad[] {
  // Edges come in the order in which they were added, which is article order.
  const groups = new Map<string, Group>();
  graph.forEachEdge((_, edge) => {
    if (edge.kind !== 'pair') return;
    const id = dyadKey(edge.one, edge.other);
    let group = groups.get(id);
    if (!group) {
      const [a, b] = edge.one < edge.other ? [edge.one, edge.other] : [edge.other, edge.one];
      group = { id, a, b, evidence: [] };
      groups.set(id, group);
    }
    group.evidence.push(edge.evidence);
  });
  return [...groups.values()].map(dyadOf).sort(byWeight);
}

function dyadOf(group: Group): Dyad {
  const whole = single(group, group.evidence);
  const without = group.evidence.filter((e) => e.agreement === undefined);
  if (without.length === 0) return whole;
  return { ...whole, apart: without.length === group.evidence.length ? whole : single(group, without) };
}

function single({ id, a, b }: Group, evidence: readonly Evidence[]): Dyad {
  return { id, a, b, ...bundleOf(evidence), strands: strandsOf(id, evidence), apart: null };
}

/**
 * The lines of a dyad. A mutual lead makes one line without a direction. A one-way lead makes one line in its direction,
 * and where evidence that may decide runs the other way, a second line for that; mutual evidence goes with the lead.
 * @param evidence in article order
 */
export function strandsOf(dyad: string, evidence: readonly Evidence[]): readonly Strand[] {
  const { from, to } = leadOf(evidence);
  if (from === undefined || to === undefined) return [{ id: dyad, ...bundleOf(evidence) }];
  const runsBack = (e: Evidence) => e.from === to;
  if (!deciding(evidence).some(runsBack)) return [{ id: dyad, from, to, ...bundleOf(evidence) }];
  const strand = (start: string, end: string, part: readonly Evidence[]): Strand => ({
    id: strandKey(dyad, end),
    from: start,
    to: end,
    ...bundleOf(part),
  });
  return [
    strand(
      from,
      to,
      evidence.filter((e) => !runsBack(e)),
    ),
    strand(to, from, evidence.filter(runsBack)),
  ];
}
