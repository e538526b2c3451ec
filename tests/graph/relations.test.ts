import { describe, expect, it } from 'vitest';
import {
  agreementKey,
  buildClaimGraph,
  namelessAgreementKey,
  type Relations,
  relationsOf,
} from '../../web/graph/index.js';
import type { Claim } from '../../web/model/index.js';
import {
  actor,
  claim,
  dataset,
  deepFrozen,
  influence,
  mutual,
  oneWay,
  participant,
  party,
  relation,
  source,
  target,
  unnamed,
} from '../support/dataset.js';

/**
 * Five countries and a deal, worked out by hand below. In article order:
 * visit (A–B), looming (A alone), push (C acts on A–B), deal (A, B, D, perhaps E, F and others), more (the same, by
 * another relation), base (C attacks a base of A in B, conditional).
 */
const deal = (words: string, type: 'AGREE' | 'COOPERATE') =>
  relation(
    type,
    [
      party('A'),
      party('B'),
      party('D'),
      party('E', 'hedged', 'perhaps'),
      party('F', 'hedged'),
      unnamed('other nations'),
    ],
    { label: words, agreement: 'deal' },
  );
const VISIT = claim({ id: 'visit', paragraph: 2, relations: [mutual('CONSULT', ['B', 'A'], { label: 'visited' })] });
const LOOMING = claim({ id: 'looming', paragraph: 2, start: 9, about: ['C'] });
const PUSH = claim({ id: 'push', paragraph: 3, speaker: 'ann', influences: [influence('C', ['B', 'A'])] });
const DEAL = claim({ id: 'deal', paragraph: 4, relations: [deal('signed', 'AGREE')] });
const MORE = claim({
  id: 'more',
  paragraph: 4,
  start: 70,
  speaker: 'ann',
  relations: [deal('increased', 'COOPERATE')],
});
const BASE = claim({
  id: 'base',
  paragraph: 5,
  certainty: 'conditional',
  relations: [relation('ASSAULT', [source('C'), target('A'), participant('place', 'B')], { label: 'attacks' })],
});
const SHUFFLED = [MORE, BASE, VISIT, DEAL, PUSH, LOOMING];

const ids = (claims: readonly Claim[]) => claims.map((c) => c.id).join(' ');
const find = (relations: Relations, id: string) => {
  const summary = relations.actors.find((a) => a.actor.id === id);
  if (!summary) throw new Error(`no actor ${id}`);
  return summary;
};

describe('relationsOf, by hand', () => {
  const given = deepFrozen(dataset(SHUFFLED, { agreements: [{ id: 'deal', name: 'The deal' }], actors: [actor('Z')] }));
  const relations = relationsOf(given);

  it('finds the dyads, most claims first', () => {
    const told = relations.dyads.map((d) => `${d.id} ${d.label} ${d.sign} ${d.certainty}: ${ids(d.claims)}`);
    expect(told).toEqual([
      'd:A~B visited 1 asserted: visit deal more',
      'd:A~D signed 1 asserted: deal more',
      'd:A~E signed 1 hedged: deal more',
      'd:A~F signed 1 hedged: deal more',
      'd:B~D signed 1 asserted: deal more',
      'd:B~E signed 1 hedged: deal more',
      'd:B~F signed 1 hedged: deal more',
      'd:D~E signed 1 hedged: deal more',
      'd:D~F signed 1 hedged: deal more',
      'd:A~C attacks -1 conditional: base',
    ]);
  });

  it('gives each dyad apart from its agreements', () => {
    const told = relations.dyads.map((d) => (d.apart ? `${d.apart.id}: ${ids(d.apart.claims)}` : 'nothing'));
    expect(told.filter((t) => t !== 'nothing')).toEqual(['d:A~B: visit', 'd:A~C: base']);
  });

  it('finds the agreement once, with its members and those unnamed', () => {
    expect(relations.agreements).toHaveLength(1);
    const [found] = relations.agreements;
    expect(found).toMatchObject({ id: 'g:deal', name: 'The deal', label: 'signed', sign: 1, certainty: 'asserted' });
    expect(ids(found?.claims ?? [])).toBe('deal more');
    expect(found?.speakers).toEqual(['author', 'ann']);
    expect(found?.unnamed).toEqual(['other nations']);
    expect(found?.members).toEqual([
      { actor: 'A', certainty: 'asserted' },
      { actor: 'B', certainty: 'asserted' },
      { actor: 'D', certainty: 'asserted' },
      { actor: 'E', certainty: 'hedged', cue: 'perhaps' },
      { actor: 'F', certainty: 'hedged' },
    ]);
  });

  it('marks the pairs of the agreement, and only those', () => {
    const marked = relations.dyads.flatMap((d) => d.evidence.filter((e) => e.agreement).map((e) => e.claim.id));
    expect(new Set(marked)).toEqual(new Set(['deal', 'more']));
    expect(marked).toHaveLength(18);
    expect(relations.dyads[0]?.evidence.map((e) => e.agreement)).toEqual([undefined, 'g:deal', 'g:deal']);
  });

  it('keeps the influence with its actor and the dyad acted on', () => {
    expect(relations.influences).toEqual([{ claim: PUSH, influence: PUSH.influences[0], actor: 'C', dyad: 'd:A~B' }]);
    expect(find(relations, 'C').influences).toEqual(relations.influences);
    expect(find(relations, 'A').influences).toEqual([]);
  });

  it('lists the actors in order of first mention, those never mentioned last', () => {
    const told = relations.actors.map((a) => `${a.actor.id} ${ids(a.claims)} | ${ids(a.alone)} | ${ids(a.others)}`);
    expect(told).toEqual([
      'A visit deal more base |  | ',
      'B visit deal more base |  | base',
      'C looming push base | looming | ',
      'D deal more |  | ',
      'E deal more |  | ',
      'F deal more |  | ',
      'Z  |  | ',
    ]);
  });

  it('gives each actor its dyads, agreements and speakers', () => {
    expect(find(relations, 'E').dyads.map((d) => d.id)).toEqual(['d:A~E', 'd:B~E', 'd:D~E']);
    expect(find(relations, 'E').agreements).toEqual(relations.agreements);
    expect(find(relations, 'C').agreements).toEqual([]);
    expect(find(relations, 'C').speakers).toEqual(['author', 'ann']);
  });

  it('lists speakers in order of appearance with what they say, and claims in article order', () => {
    const told = relations.speakers.map((s) => `${s.speaker.id}: ${ids(s.claims)}`);
    expect(told).toEqual(['author: visit looming deal base', 'ann: push more']);
    expect(ids(relations.claims)).toBe('visit looming push deal more base');
  });

  it('carries the claims themselves', () => {
    for (const c of relations.claims) expect(SHUFFLED).toContain(c);
    for (const d of relations.dyads) for (const e of d.evidence) expect(SHUFFLED).toContain(e.claim);
  });
});

describe('agreements', () => {
  it('without an id are one each, and no id can be taken for theirs', () => {
    const threes = mutual('AGREE', ['A', 'B', 'C']);
    const key = namelessAgreementKey('c1/0');
    const named = mutual('AGREE', ['A', 'B', 'C'], { agreement: key.slice(2) });
    const { agreements } = relationsOf(dataset([claim({ relations: [threes, threes, named] })]));
    const expected = [key, namelessAgreementKey('c1/1'), agreementKey(key.slice(2))];
    expect(new Set(agreements.map((g) => g.id))).toEqual(new Set(expected));
    expect(agreements).toHaveLength(3);
  });

  it('of sixty members count once', () => {
    const members = Array.from({ length: 60 }, (_, i) => `A${i}`);
    const { agreements, dyads } = relationsOf(dataset([claim({ relations: [mutual('AGREE', members)] })]));
    expect(agreements.map((g) => [g.members.length, g.claims.length])).toEqual([[60, 1]]);
    expect(dyads).toHaveLength((60 * 59) / 2);
    expect(dyads.every((d) => d.claims.length === 1 && d.apart === null)).toBe(true);
  });

  it('leave alone the pairs that act on each other within the same relation', () => {
    const both = relation('AGREE', [party('A'), party('B'), party('C'), source('A'), target('D')]);
    const { dyads } = relationsOf(dataset([claim({ relations: [both] })]));
    const told = dyads.map((d) => `${d.id} ${d.strands[0]?.to ?? '–'} ${d.apart ? 'apart' : 'in'}`).sort();
    expect(told).toEqual(['d:A~B – in', 'd:A~C – in', 'd:A~D D apart', 'd:B~C – in']);
  });
});

describe('buildClaimGraph', () => {
  it('is a mixed multigraph with an edge for each pair and each member', () => {
    const three = mutual('AGREE', ['A', 'B', 'C']);
    const graph = buildClaimGraph(dataset([claim({ relations: [oneWay('AID', 'A', 'B'), three] })]));
    expect(graph.nodes()).toEqual(['a:A', 'a:B', 'a:C', 'g:~c1%2F1']);
    expect(graph.directedEdges()).toEqual(['c1/0']);
    const undirected = ['c1/1', 'c1/1/1', 'c1/1/2', 'c1/1/a:A', 'c1/1/a:B', 'c1/1/a:C'];
    expect(graph.undirectedEdges().sort()).toEqual(undirected);
    expect([graph.source('c1/0'), graph.target('c1/0')]).toEqual(['a:A', 'a:B']);
  });

  it('keeps evidence apart whose claims look alike', () => {
    const three = mutual('AGREE', ['A', 'B', 'C']);
    const claims = ['c', 'c/0', 'c%2F0'].map((id) => claim({ id, relations: [three, three] }));
    expect(relationsOf(dataset(claims)).dyads.map((d) => d.evidence.length)).toEqual([6, 6, 6]);
  });

  const unsound: [string, Parameters<typeof relationsOf>[0], RegExp][] = [
    ['two actors with one id', { ...dataset([]), actors: [actor('A'), actor('A')] }, /two actors.*“A”.*parseDataset/],
    ['two claims with one id', dataset([claim(), claim()]), /two claims.*“c1”.*parseDataset/],
    ['an unknown actor', { ...dataset([claim({ about: ['X'] })]), actors: [] }, /“c1”.*“X”.*parseDataset/],
  ];
  it.each(unsound)('refuses %s', (_, bad, message) => {
    expect(() => relationsOf(bad)).toThrow(message);
  });

  it('makes nothing of nothing', () => {
    const nothing = { actors: [], dyads: [], agreements: [], influences: [], speakers: [], claims: [] };
    expect(relationsOf(dataset([]))).toEqual(nothing);
  });
});

describe('size', () => {
  it('a thousand claims of one pair are one dyad, and each is reachable', () => {
    const claims = Array.from({ length: 1000 }, (_, i) =>
      claim({ id: `c${i}`, relations: [mutual('ally', ['A', 'B'])] }),
    );
    const { dyads, actors } = relationsOf(dataset(claims));
    expect(dyads.map((d) => d.claims.length)).toEqual([1000]);
    expect(new Set(dyads[0]?.claims)).toEqual(new Set(claims));
    expect(actors.map((a) => a.claims.length)).toEqual([1000, 1000]);
  });

  it('time grows with the number of claims, not with its square', () => {
    const star = (points: number) =>
      dataset(
        Array.from({ length: points }, (_, i) =>
          claim({
            id: `c${i}`,
            start: points - i,
            relations: [oneWay('AID', 'M', `P${i}`), mutual('ally', ['M', 'N'])],
          }),
        ),
      );
    const cost = (points: number) => {
      const given = star(points);
      const before = process.cpuUsage();
      expect(relationsOf(given).dyads).toHaveLength(points + 1);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    cost(1000);
    // Ten times the claims: ten times the work and some for memory; a square would be a hundred.
    expect(cost(20_000)).toBeLessThan(45 * cost(2000));
  });
});
