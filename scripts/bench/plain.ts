/** From claims to pairs with graphology, and with plain loops over arrays that come to the very same. */
import { buildClaimGraph, evidenceOf } from '../../web/graph/build.js';
import { wholeCertainty } from '../../web/graph/certainty.js';
import { dyadOf, dyadsOf, type Group } from '../../web/graph/dyads.js';
import { byArticleOrder, byWeight } from '../../web/graph/order.js';
import { agreementKey, dyadKey, evidenceKey, namelessAgreementKey } from '../../web/graph/keys.js';
import { isAgreement, pairsOf } from '../../web/graph/pairs.js';
import type { Dyad } from '../../web/graph/types.js';
import { type Dataset, relationNumber, SIGN_OF_TYPE } from '../../web/model/index.js';

export const withGraphology = (dataset: Dataset): readonly Dyad[] => dyadsOf(buildClaimGraph(dataset));

export function withLoops(dataset: Dataset): readonly Dyad[] {
  const groups = new Map<string, Group>();
  for (const claim of [...dataset.claims].sort(byArticleOrder)) {
    const caution = claim.notes.some((note) => note.kind === 'as-printed');
    claim.relations.forEach((relation, n) => {
      const sign = relation.sign ?? SIGN_OF_TYPE[relation.type];
      const key = evidenceKey(claim.id, relationNumber(relation, n));
      const whole = { key, claim, relation, certainty: wholeCertainty(claim, relation), sign, caution };
      const deal = relation.agreement;
      const agreement = isAgreement(relation)
        ? deal === undefined
          ? namelessAgreementKey(key)
          : agreementKey(deal)
        : undefined;
      for (const pair of pairsOf(claim, relation)) {
        const [a, b] = pair.one < pair.other ? [pair.one, pair.other] : [pair.other, pair.one];
        const id = dyadKey(a, b);
        const group = groups.get(id) ?? { id, a, b, evidence: [] };
        groups.set(id, group);
        group.evidence.push(evidenceOf(whole, pair, agreement));
      }
    });
  }
  return [...groups.values()].map(dyadOf).sort(byWeight);
}
