/**
 * How surely a relation relates its participants. Two participants are related as surely as the less sure of them:
 * “Japan and perhaps Australia” relates the two no more surely than “perhaps”.
 */
import type { Claim, Participant, Relation } from './schema.js';
import { CERTAINTIES, type Certainty, type Role } from './vocabulary.js';

const PARTNER: Readonly<Partial<Record<Role, Role>>> = { party: 'party', source: 'target', target: 'source' };
const RANK: ReadonlyMap<Certainty, number> = new Map(CERTAINTIES.map((certainty, rank) => [certainty, rank]));

/** How many participants have a role, by how sure their part is. */
class Count {
  private readonly counts = new Map<Role, number[]>();

  add(role: Role, rank: number): void {
    const ranks = this.counts.get(role) ?? CERTAINTIES.map(() => 0);
    ranks[rank] = (ranks[rank] ?? 0) + 1;
    this.counts.set(role, ranks);
  }

  at(role: Role, rank: number): number {
    return this.counts.get(role)?.[rank] ?? 0;
  }

  upTo(role: Role, rank: number): number {
    const ranks = this.counts.get(role) ?? [];
    return ranks.slice(0, rank + 1).reduce((sum, n) => sum + n, 0);
  }
}

/**
 * For each participant the certainties with which it is related to another; none for those without a partner. Two
 * participants that the article does not name are not related. Takes time in proportion to the participants.
 */
export function relatedHow(relation: Relation, claim: Claim): ReadonlyMap<Participant, readonly Certainty[]> {
  const rankOf = (p: Participant) => RANK.get(p.certainty?.value ?? claim.certainty.value) ?? 0;
  const [all, named] = [new Count(), new Count()];
  for (const p of relation.participants) {
    all.add(p.role, rankOf(p));
    if (p.actor !== undefined) named.add(p.role, rankOf(p));
  }
  const found = new Map<Participant, readonly Certainty[]>();
  for (const p of relation.participants) {
    const partner = PARTNER[p.role];
    if (!partner) continue;
    const others = p.actor === undefined ? named : all;
    const self = others === all && partner === p.role ? 1 : 0;
    const own = rankOf(p);
    const how = CERTAINTIES.filter((_, rank) =>
      rank === own ? others.upTo(partner, rank) > self : rank > own && others.at(partner, rank) > 0,
    );
    if (how.length > 0) found.set(p, how);
  }
  return found;
}
