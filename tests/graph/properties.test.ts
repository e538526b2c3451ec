import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorKey, dyadKey, type Evidence, type Relations, relationsOf } from '../../web/graph/index.js';
import {
  CERTAINTIES,
  type Claim,
  EVENT_TYPES,
  type Participant,
  ROLES,
  STANDING_TYPES,
} from '../../web/model/index.js';
import { claim, dataset, deepFrozen, relation } from '../support/dataset.js';

const HOSTILE = [
  'constructor',
  '__proto__',
  'a"b]',
  'x~y',
  'a>b',
  'x',
  'y~x',
  'a:x',
  'g:x',
  'd:x~y',
  '%7E',
  'x/0',
  '日本',
];
const id = fc.constantFrom(...HOSTILE);
const certainty = fc.constantFrom(...CERTAINTIES);

const participantOf: fc.Arbitrary<Participant> = fc.record(
  {
    actor: fc.oneof({ weight: 9, arbitrary: id }, { weight: 1, arbitrary: fc.constant(undefined) }),
    unnamed: fc.constant('others'),
    role: fc.oneof(fc.constantFrom('party' as const, 'source' as const, 'target' as const), fc.constantFrom(...ROLES)),
    certainty: certainty.map((value) => ({ value, cues: [] })),
  },
  { requiredKeys: ['role', 'actor'] },
);

const relationOf = fc
  .record({
    type: fc.constantFrom(...EVENT_TYPES, ...STANDING_TYPES),
    participants: fc.array(participantOf, { maxLength: 5 }),
    lead: fc.boolean(),
    agreement: fc.option(fc.constantFrom('deal', 'constructor'), { nil: undefined }),
  })
  .map(({ type, participants, ...more }) => relation(type, participants, more));

const claimOf: fc.Arbitrary<Claim> = fc
  .record({
    id: fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1, maxLength: 3 })),
    paragraph: fc.integer({ min: 1, max: 3 }),
    start: fc.integer({ min: 0, max: 3 }),
    speaker: id,
    certainty,
    caution: fc.boolean(),
    about: fc.uniqueArray(id, { maxLength: 2 }),
    relations: fc.array(relationOf, { maxLength: 3 }),
    influences: fc.array(
      fc.record({
        actor: id,
        on: fc.tuple(id, id),
        effect: fc.constant('changes' as const),
        label: fc.constant('drives'),
      }),
      { maxLength: 1 },
    ),
  })
  .map(claim);

const claimsOf = fc.uniqueArray(claimOf, { maxLength: 8, selector: (c) => c.id });
const RUNS = { numRuns: 300 };

/** The pairs of a relation, worked out from the definition alone: as sets, with no regard to order. */
function relates(c: Claim, one: string, other: string): boolean {
  return c.relations.some(({ participants }) => {
    const first = (role: string, actor: string) => participants.find((p) => p.role === role && p.actor === actor);
    const has = (role: string, actor: string) => first(role, actor) !== undefined;
    if ((has('source', one) && has('target', other)) || (has('source', other) && has('target', one))) return true;
    if (!has('party', one) || !has('party', other)) return false;
    const parties = participants.filter((p) => p.role === 'party');
    const count =
      new Set(parties.flatMap((p) => p.actor ?? [])).size + parties.filter((p) => p.actor === undefined).length;
    const rank = (value: Claim['certainty']['value']) => CERTAINTIES.indexOf(value);
    const possible = [one, other]
      .map((a) => first('party', a)?.certainty)
      .every((own) => own && rank(own.value) > rank(c.certainty.value));
    return !(count >= 3 && possible);
  });
}

const concerns = (c: Claim, actor: string) =>
  c.about.includes(actor) ||
  c.influences.some((i) => i.actor === actor) ||
  c.relations.some((r) => r.participants.some((p) => p.actor === actor));

const idsOf = (claims: readonly Claim[]) => claims.map((c) => c.id).sort();

describe('whatever the claims', () => {
  it('their order in the file changes nothing', () => {
    const shuffled = claimsOf.chain((claims) =>
      fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([claims, other]) => {
        expect(relationsOf(dataset(other))).toEqual(relationsOf(dataset(claims)));
        expect(JSON.stringify(relationsOf(dataset(other)))).toBe(JSON.stringify(relationsOf(dataset(claims))));
      }),
      RUNS,
    );
  });

  it('each is reached from every actor it concerns, and from no other', () => {
    fc.assert(
      fc.property(claimsOf, (claims) => {
        for (const { id: key, actor, ...found } of relationsOf(dataset(claims)).actors) {
          expect(key).toBe(actorKey(actor.id));
          expect(idsOf(found.claims)).toEqual(idsOf(claims.filter((c) => concerns(c, actor.id))));
          expect(idsOf(found.alone)).toEqual(idsOf(claims.filter((c) => c.about.includes(actor.id))));
          const parts = [...found.dyads, ...found.agreements].flatMap((g) => g.claims);
          const shown = new Set([...parts, ...found.alone, ...found.others, ...found.influences.map((i) => i.claim)]);
          for (const c of found.claims) expect(shown).toContain(c);
          for (const c of found.others) expect(parts).not.toContain(c);
        }
      }),
      RUNS,
    );
  });

  it('each is reached from every dyad it relates, and from no other', () => {
    fc.assert(
      fc.property(claimsOf, (claims) => {
        const dyads = new Map(relationsOf(dataset(claims)).dyads.map((d) => [d.id, d]));
        let expected = 0;
        for (const [i, one] of HOSTILE.entries()) {
          for (const other of HOSTILE.slice(i + 1)) {
            const related = claims.filter((c) => relates(c, one, other));
            expect(idsOf(dyads.get(dyadKey(one, other))?.claims ?? [])).toEqual(idsOf(related));
            if (related.length > 0) expected++;
          }
        }
        expect(dyads.size).toBe(expected);
      }),
      RUNS,
    );
  });

  it('taking one away never adds a dyad, an agreement or a claim to a dyad', () => {
    fc.assert(
      fc.property(claimsOf, fc.nat(), (claims, n) => {
        const before = relationsOf(dataset(claims));
        const fewer = claims.filter((_, i) => i !== n % Math.max(1, claims.length));
        const after = relationsOf(dataset(fewer));
        const counts = new Map([...before.dyads, ...before.agreements].map((g) => [g.id, g.claims.length]));
        for (const group of [...after.dyads, ...after.agreements]) {
          expect(counts.get(group.id) ?? 0).toBeGreaterThanOrEqual(group.claims.length);
        }
      }),
      RUNS,
    );
  });

  it('the dataset is only read, and its claims are carried, not copied', () => {
    fc.assert(
      fc.property(claimsOf, (claims) => {
        const relations = relationsOf(deepFrozen(dataset(claims)));
        const same = new Set(claims);
        expect(relations.claims.every((c) => same.has(c))).toBe(true);
        expect(relations.dyads.every((d) => d.evidence.every((e) => same.has(e.claim)))).toBe(true);
      }),
      RUNS,
    );
  });

  it('every key is its own, and strands share out the evidence of their dyad', () => {
    fc.assert(
      fc.property(claimsOf, (claims) => {
        const relations = relationsOf(dataset(claims));
        expect(new Set(keysOf(relations)).size).toBe(keysOf(relations).length);
        for (const d of relations.dyads) {
          expect(keysIn(d.strands.flatMap((s) => s.evidence))).toEqual(keysIn(d.evidence));
          expect(new Set(keysIn(d.evidence)).size).toBe(d.evidence.length);
          expect(d.evidence).toContain(d.lead);
          expect(keysIn(d.apart?.evidence ?? [])).toEqual(keysIn(d.evidence.filter((e) => !e.agreement)));
        }
      }),
      RUNS,
    );
  });
});

const keysIn = (evidence: readonly Evidence[]) => evidence.map((e) => e.key).sort();

const keysOf = ({ actors, dyads, agreements }: Relations) => [
  ...[...actors, ...dyads, ...agreements].map((item) => item.id),
  ...dyads.flatMap((d) => (d.strands.length > 1 ? d.strands.map((s) => s.id) : [])),
];
