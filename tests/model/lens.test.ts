import { describe, expect, it } from 'vitest';
import { keep, type Lens, parseDataset, relationNumber } from '../../web/model/index.js';
import { claim, dataset, type Loose, piece, span } from './fixture.js';

const pair = (a: string, b: string) => [
  { actor: a, role: 'party' },
  { actor: b, role: 'party' },
];
const signed = (changes: Loose) => ({
  kind: 'event',
  type: 'AGREE',
  label: 'signed a treaty',
  participants: pair('ALB', 'BRE'),
  ...changes,
});
const maybe = { value: 'hedged', cues: [] };
const deal = signed({ participants: [...pair('ALB', 'BRE'), { actor: 'DOV', role: 'party', certainty: maybe }] });
const threat = (changes: Loose = {}) => ({
  kind: 'event',
  type: 'THREATEN',
  label: 'Brenn',
  participants: [
    { actor: 'BRE', role: 'source' },
    { actor: 'DOV', role: 'target' },
  ],
  ...changes,
});

const { dataset: all, problems } = parseDataset(
  dataset({
    claims: [
      claim('deal', { relations: [deal] }),
      claim('both', { relations: [threat(), signed({})], speaker: 'vey' }),
      claim('doubt', {
        quote: [piece('Brenn may threaten Dovia')],
        paragraph: 3,
        relations: [threat()],
        certainty: { value: 'hedged', cues: [span('may')] },
      }),
      claim('alone', { relations: [], about: ['ALB'], text: 'It’s said that ÉTÉ is a season.' }),
    ],
  }),
);
if (!all || problems.length > 0) throw new Error(JSON.stringify(problems));
const through = (lens: Lens) => keep(all, lens).claims;
const ids = (lens: Lens) => through(lens).map((c) => c.id);

describe('keep', () => {
  it.each<[string, Lens, string[]]>([
    ['nothing set', {}, ['deal', 'both', 'doubt', 'alone']],
    [
      'empty lists and blanks',
      { signs: [], certainties: [], types: [], speakers: [], words: '  ' },
      ['deal', 'both', 'doubt', 'alone'],
    ],
    ['a sign', { signs: [-1] }, ['both', 'doubt']],
    ['a type', { types: ['AGREE'] }, ['deal', 'both']],
    ['a type and a sign that exclude one another', { types: ['AGREE'], signs: [-1] }, []],
    ['a speaker', { speakers: ['vey'] }, ['both']],
    ['an unknown speaker', { speakers: ['constructor'] }, []],
    ['asserted', { certainties: ['asserted'] }, ['deal', 'both', 'alone']],
    ['hedged', { certainties: ['hedged'] }, ['deal', 'doubt']],
    ['words of a quote, in any case', { words: 'MAY threaten' }, ['doubt']],
    ['words of a sentence, typed plainly', { words: "it's said that e\u0301te\u0301" }, ['alone']],
    ['words that run from one text into the next', { words: 'second. Albora' }, []],
    ['signs of a pattern', { words: '.*' }, []],
  ])('%s', (_, lens, wanted) => expect(ids(lens)).toEqual(wanted));

  it('takes single relations out of a claim', () => {
    const [claimKept] = through({ speakers: ['vey'], signs: [1] });
    expect(claimKept?.relations.map((r) => r.type)).toEqual(['AGREE']);
  });

  it('a relation keeps its number', () => {
    const [claimKept] = through({ speakers: ['vey'], signs: [1] });
    expect(relationNumber(claimKept!.relations[0]!, 0)).toBe(1);
    const [again] = keep(keep(all, { speakers: ['vey'], signs: [1] }), { types: ['AGREE'] }).claims;
    expect(relationNumber(again!.relations[0]!, 0)).toBe(1);
    expect(relationNumber(all.claims[0]!.relations[0]!, 0)).toBe(0);
  });

  it('asserted only: who is only perhaps a party is no party', () => {
    const [kept] = through({ certainties: ['asserted'] });
    expect(kept?.relations[0]?.participants.map((p) => p.actor)).toEqual(['ALB', 'BRE']);
  });

  it('a relation that falls under two participants goes', () => {
    const two = {
      ...all,
      claims: all.claims
        .slice(0, 1)
        .map((c) => ({ ...c, relations: c.relations.map((r) => ({ ...r, participants: r.participants.slice(1) })) })),
    };
    expect(keep(two, { certainties: ['asserted'] }).claims).toEqual([]);
    expect(keep(two, { certainties: ['hedged'] }).claims).toHaveLength(1);
  });

  it('changes nothing of the caller’s, and gives the same claim where nothing falls away', () => {
    const before = JSON.stringify(all);
    expect(through({ certainties: ['asserted'] })[1]).toBe(all.claims[1]);
    expect(keep(all, {}).actors).toBe(all.actors);
    expect(JSON.stringify(all)).toBe(before);
  });
});
