/**
 * The hard places of the first article, one by one, against its claims. The article's text is not needed here: that
 * every quote stands where it says it stands is for `npm run check-data -- --text FILE` to prove.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Claim, type Dataset, DatasetSchema, type Participant, type Relation } from '../../web/model/schema.js';
import { SIGN_OF_TYPE } from '../../web/model/vocabulary.js';

const file = new URL('../../graph-data/japan-us/claims.json', import.meta.url);
const data: Dataset = v.parse(DatasetSchema, JSON.parse(readFileSync(file, 'utf8')));

const pairOf = (one: string, other: string) => [one, other].sort().join('–');
const certaintyIn = (claim: Claim, part: Participant) => part.certainty?.value ?? claim.certainty.value;

/** The pairs that a relation makes. Two parties who are both merely possible make none. */
function pairs(claim: Claim, relation: Relation): string[] {
  const named = relation.participants.filter((p) => p.actor !== undefined);
  const parties = named.filter((p) => p.role === 'party');
  const sources = named.filter((p) => p.role === 'source');
  const targets = named.filter((p) => p.role === 'target');
  const unsure = (p: Participant) => p.certainty !== undefined && certaintyIn(claim, p) !== 'asserted';
  const mutual = parties.flatMap((a, n) =>
    parties.slice(n + 1).flatMap((b) => (unsure(a) && unsure(b) ? [] : [pairOf(a.actor ?? '', b.actor ?? '')])),
  );
  return [...mutual, ...sources.flatMap((s) => targets.map((t) => pairOf(s.actor ?? '', t.actor ?? '')))];
}

const all = data.claims.flatMap((claim) => claim.relations.map((relation) => ({ claim, relation })));
const between = (one: string, other: string) =>
  all.filter(({ claim, relation }) => pairs(claim, relation).includes(pairOf(one, other)));
const words = (claim: Claim) => claim.quote.map((piece) => piece.exact).join(' … ');
const cues = (claim: Claim) => claim.certainty.cues.map((cue) => cue.exact);
const notes = (claim: Claim, kind: string) => claim.notes.filter((note) => note.kind === kind);
const actorsWith = (relation: Relation, role: string) =>
  relation.participants.filter((p) => p.role === role).map((p) => p.actor ?? p.unnamed);

/** The only claim with these words in its quote that passes the test; fails if there is none, or more than one. */
function only(saying: string, test: (claim: Claim) => boolean = () => true): Claim {
  const found = data.claims.filter((claim) => words(claim).includes(saying) && test(claim));
  expect(
    found.map((claim) => claim.id),
    saying,
  ).toHaveLength(1);
  return found[0] as Claim;
}
const relates = (one: string, other: string) => (claim: Claim) =>
  claim.relations.some((relation) => pairs(claim, relation).includes(pairOf(one, other)));
const alone = (actor: string) => (claim: Claim) => claim.about.includes(actor);

describe('the whole', () => {
  it('holds well over fifty claims, in the order of the paragraphs', () => {
    expect(data.claims.length).toBeGreaterThanOrEqual(55);
    const order = data.claims.map((claim) => claim.paragraph);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(data.article.paragraphs).toBe(17);
  });

  it('speaks of every paragraph but the bare question in the fifth', () => {
    const spoken = new Set(data.claims.map((claim) => claim.paragraph));
    expect([...Array(17).keys()].map((n) => n + 1).filter((n) => !spoken.has(n))).toEqual([5]);
  });

  it('quotes at most 25 words a claim, and at most 60 % of the article in all', () => {
    const spans = data.claims.flatMap((claim) => claim.quote).sort((a, b) => a.start - b.start);
    const seen: { end: number; count: number } = { end: -1, count: 0 };
    for (const { exact, start, end } of spans) {
      const from = Math.max(0, seen.end - start);
      seen.count += from < exact.length ? exact.slice(from).trim().split(/\s+/).length : 0;
      seen.end = Math.max(seen.end, end);
    }
    expect(seen.count).toBeGreaterThan(100);
    expect(seen.count / data.article.words).toBeLessThanOrEqual(0.6);
    for (const claim of data.claims) {
      const count = claim.quote.flatMap((piece) => piece.exact.split(/\s+/)).length;
      expect(count, claim.id).toBeLessThanOrEqual(25);
    }
  });

  it('says each claim in words of its own: one sentence, none twice, none the quote', () => {
    expect(new Set(data.claims.map((claim) => claim.text)).size).toBe(data.claims.length);
    for (const claim of data.claims) {
      expect(claim.text, claim.id).toMatch(/^[^.!?\n]+[.]$/);
      expect(claim.text.toLowerCase(), claim.id).not.toContain(words(claim).toLowerCase());
    }
  });

  it('takes every label, time and number from the quote, and every cue from inside it', () => {
    for (const claim of data.claims) {
      const quote = words(claim);
      const labels = [...claim.relations, ...claim.influences].flatMap((r) => r.label.split(' … '));
      const rest = [...claim.times, ...claim.quantities].map((item) => item.words);
      for (const run of [...labels, ...rest]) expect(quote, claim.id).toContain(run);
      const marked = [claim.certainty, ...claim.relations.flatMap((r) => r.participants.map((p) => p.certainty))];
      for (const cue of marked.flatMap((certainty) => certainty?.cues ?? [])) {
        const inside = claim.quote.some((piece) => piece.start <= cue.start && cue.end <= piece.end);
        expect(inside, `${claim.id}: ${cue.exact}`).toBe(true);
      }
    }
  });

  it('shows the word that makes a claim less than asserted', () => {
    for (const claim of data.claims) {
      expect(claim.certainty.cues.length > 0, claim.id).toBe(claim.certainty.value !== 'asserted');
    }
  });

  it('explains every sign that is not its type’s, and chooses one label a pair at most', () => {
    const chosen = all.filter(({ relation }) => relation.lead);
    const pairsChosen = chosen.flatMap(({ claim, relation }) => pairs(claim, relation));
    expect(new Set(pairsChosen).size).toBe(pairsChosen.length);
    for (const { claim, relation } of all) {
      const differs = relation.sign !== undefined && relation.sign !== SIGN_OF_TYPE[relation.type];
      expect(relation.signNote !== undefined, claim.id).toBe(differs);
    }
  });
});

describe('who is related to whom', () => {
  it('makes these pairs and no others', () => {
    const found = [...new Set(all.flatMap(({ claim, relation }) => pairs(claim, relation)))].sort();
    const deal = ['AUS–JPN', 'AUS–PHL', 'AUS–USA', 'JPN–NZL', 'JPN–PHL', 'NZL–PHL', 'NZL–USA', 'PHL–USA'];
    const rest = ['CHN–JPN', 'CHN–TWN', 'CHN–USA', 'GBR–JPN', 'GBR–USA', 'JPN–PRK', 'JPN–TWN', 'JPN–USA', 'TWN–USA'];
    expect(found).toEqual([...deal, ...rest].sort());
  });

  it('relates North Korea to Japan only, in any role', () => {
    const beside = all
      .filter(({ relation }) => relation.participants.some((p) => p.actor === 'PRK'))
      .flatMap(({ relation }) => relation.participants.map((p) => p.actor));
    expect(new Set(beside)).toEqual(new Set(['PRK', 'JPN']));
  });

  it('leaves Australia and New Zealand, both merely possible signers, unrelated to each other', () => {
    expect(between('AUS', 'NZL')).toEqual([]);
  });

  it('has the title’s claim on Japan and the United States', () => {
    const claim = only('Growing Closer');
    expect(claim).toMatchObject({ paragraph: 1, speaker: 'author', certainty: { value: 'asserted' } });
    expect(claim.relations.flatMap((r) => pairs(claim, r))).toEqual(['JPN–USA']);
  });
});

describe('the deal', () => {
  const claim = only('a deal was signed');
  const [deal] = claim.relations;
  const sure = (c: Claim, r: Relation | undefined) =>
    (r?.participants ?? []).map((p) => [p.actor ?? p.unnamed, p.role, certaintyIn(c, p)]);

  it('is signed by three for certain, by two perhaps, and by others that are no country', () => {
    expect(deal).toMatchObject({ kind: 'event', type: 'AGREE', agreement: 'deal' });
    expect(sure(claim, deal)).toEqual([
      ['JPN', 'party', 'asserted'],
      ['USA', 'party', 'asserted'],
      ['PHL', 'party', 'asserted'],
      ['AUS', 'party', 'hedged'],
      ['NZL', 'party', 'hedged'],
      ['other nations', 'party', 'hedged'],
    ]);
    for (const p of deal?.participants.slice(3) ?? [])
      expect(p.certainty?.cues.map((c) => c.exact)).toEqual(['perhaps']);
    expect(data.actors.map((actor) => actor.name)).not.toContain('other nations');
  });

  it('keeps the missing comma as printed, without putting the deal in doubt', () => {
    expect(words(claim)).toContain('Japan the Philippines');
    expect(notes(claim, 'as-printed')).toEqual([]);
    expect(notes(claim, 'reading')).not.toEqual([]);
  });

  it('increased coordination among the same members', () => {
    const more = only('military coordination');
    expect(more.relations[0]).toMatchObject({ type: 'COOPERATE', agreement: 'deal' });
    expect(sure(more, more.relations[0])).toEqual(sure(claim, deal));
    expect(notes(more, 'reading')).not.toEqual([]);
    expect(data.agreements.map((a) => a.id)).toEqual(['deal']);
  });
});

describe('what is printed as Japan and China', () => {
  const claim = only('may strengthen relations between Japan and China');

  it('stays on that pair, hedged, with a caution', () => {
    expect(claim.relations.flatMap((r) => pairs(claim, r))).toEqual(['CHN–JPN']);
    expect(claim.certainty.value).toBe('hedged');
    expect(cues(claim)).toEqual(['may']);
    expect(notes(claim, 'as-printed')).toHaveLength(1);
  });

  it('chooses no label and names no other country as the right one', () => {
    expect(claim.relations.some((r) => r.lead)).toBe(false);
    expect(claim.influences).toEqual([]);
    for (const note of claim.notes) expect(note.text).not.toMatch(/United States|America|U\.S\./);
  });

  it('is not what decides the pair', () => {
    const others = between('CHN', 'JPN').filter((e) => e.claim !== claim);
    expect(others.map((e) => [e.relation.type, actorsWith(e.relation, 'source'), e.relation.lead])).toEqual([
      ['threat-perception', ['CHN'], true],
    ]);
  });
});

describe('China', () => {
  it('drives Japan and the United States closer without a sign of its own', () => {
    const claim = only('even closer together: China');
    expect(claim.influences).toMatchObject([{ actor: 'CHN', on: ['JPN', 'USA'], effect: 'strengthens' }]);
    expect(claim.relations).toEqual([]);
    expect(claim.about).toEqual([]);
  });

  it('may make the alliance more crucial: an influence too, hedged', () => {
    const claim = only('alliance more crucial', (c) => c.influences.length > 0);
    expect(claim.influences).toMatchObject([{ actor: 'CHN', on: ['JPN', 'USA'] }]);
    expect(claim.relations).toEqual([]);
    expect(cues(claim)).toEqual(['may']);
  });

  it('attacks the U.S. base only on a condition, as Klingner reports Tokyo’s concern', () => {
    const claim = only('if China attacks the U.S. base', relates('CHN', 'USA'));
    expect(claim).toMatchObject({ speaker: 'klingner', holder: 'JPN', certainty: { value: 'conditional' } });
    expect(cues(claim)).toEqual(['if']);
    const [attack] = claim.relations;
    expect(attack).toMatchObject({ type: 'ASSAULT' });
    expect(actorsWith(attack as Relation, 'source')).toEqual(['CHN']);
    expect(actorsWith(attack as Relation, 'target')).toEqual(['USA']);
    expect(actorsWith(attack as Relation, 'place')).toEqual(['JPN']);
  });

  it('rattles its saber over Taiwan, which concerns Japan', () => {
    const saber = between('CHN', 'TWN');
    expect(saber.map((e) => [e.relation.type, e.claim.speaker])).toEqual([['THREATEN', 'klingner']]);
    const [concern] = between('CHN', 'JPN').filter((e) => e.relation.type === 'threat-perception');
    expect(concern?.claim).toMatchObject({ speaker: 'klingner', holder: 'JPN' });
  });

  it('threatens the United States in Weinstein’s words', () => {
    const ids = between('CHN', 'USA').filter((e) => e.relation.type === 'threat-perception');
    expect(ids).toHaveLength(2);
    for (const { claim } of ids)
      expect(claim).toMatchObject({ speaker: 'weinstein', certainty: { value: 'asserted' } });
  });

  it('is kept out by nobody who is named', () => {
    const claim = only('keep China out');
    expect(claim).toMatchObject({ about: ['CHN'], relations: [], influences: [], speaker: 'weinstein' });
    expect(notes(claim, 'reading')).not.toEqual([]);
  });
});

describe('threats with no stated target', () => {
  it.each([
    ['looming threat', 'CHN'],
    ['threat to stability in Asia', 'CHN'],
    ['around the world', 'CHN'],
    ['growing threat', 'PRK'],
  ])('“%s” belongs to %s alone', (saying, actor) => {
    const claim = only(saying, alone(actor));
    expect(claim.about).toEqual([actor]);
    expect(claim.relations).toEqual([]);
    expect(claim.certainty.value).toBe('asserted');
  });
});

describe('the base and the defense of Taiwan', () => {
  it('has the base in Japan and at the service of Taiwan', () => {
    const hosted = only('U.S. base used to defend', relates('JPN', 'USA')).relations[0] as Relation;
    expect(hosted.type).toBe('hosts-forces');
    expect([actorsWith(hosted, 'source'), actorsWith(hosted, 'target')]).toEqual([['JPN'], ['USA']]);
    const serves = only('U.S. base used to defend', relates('TWN', 'USA')).relations[0] as Relation;
    expect([actorsWith(serves, 'source'), actorsWith(serves, 'target')]).toEqual([['USA'], ['TWN']]);
  });

  it('says that Japan could be drawn in, for or against nobody', () => {
    const [drawn, ...more] = between('JPN', 'TWN');
    expect(more).toEqual([]);
    expect(drawn?.claim).toMatchObject({ speaker: 'klingner', holder: 'JPN', certainty: { value: 'hedged' } });
    expect(drawn?.relation).toMatchObject({ sign: 0, label: 'could be drawn into a Taiwan War' });
    expect(drawn?.relation.signNote).toBeTruthy();
  });

  it('has the United States defend Taiwan in three claims, the equipment among them', () => {
    const defense = between('TWN', 'USA');
    expect(defense.map((e) => e.claim.paragraph)).toEqual([7, 9, 9]);
    for (const { relation } of defense) expect(actorsWith(relation, 'source')).toEqual(['USA']);
    expect(words(defense[2]?.claim as Claim)).toContain('equipment');
  });

  it('counts 54,000 soldiers, in a quotation that names no speaker', () => {
    const claim = only('54,000');
    expect(claim.quantities).toMatchObject([{ value: 54_000, unit: 'soldiers' }]);
    expect(claim.relations[0]?.type).toBe('hosts-forces');
    expect(claim.fragments.every((fragment) => fragment.speaker === undefined)).toBe(true);
    expect(notes(claim, 'reading')).not.toEqual([]);
  });
});

describe('North Korea', () => {
  it('is believed, by Japan, to be the greater threat, in a fragment without a speaker', () => {
    const claim = only('even greater and more immediate threat');
    expect(claim).toMatchObject({ holder: 'JPN', certainty: { value: 'believed' } });
    expect(cues(claim)).toEqual(['believes']);
    expect(claim.fragments.map((f) => [f.exact, f.speaker])).toEqual([
      ['even greater and more immediate threat', undefined],
    ]);
    expect(words(claim)).toContain('“even greater and more immediate threat”');
    expect(actorsWith(claim.relations[0] as Relation, 'source')).toEqual(['PRK']);
  });

  it('is a grave concern of Japan’s, and adds to its weapons, as Japan believes', () => {
    const types = between('JPN', 'PRK').map((e) => [e.relation.type, e.claim.holder]);
    expect(types).toEqual([
      ['threat-perception', 'JPN'],
      ['threat-perception', 'JPN'],
    ]);
    expect(only('nuclear weapons')).toMatchObject({ about: ['PRK'], certainty: { value: 'believed' }, holder: 'JPN' });
  });
});

describe('words that stand for an actor', () => {
  const alias = (actor: string, said: string) =>
    data.actors.find((a) => a.id === actor)?.aliases.find((a) => a.words === said);

  it.each([
    ['JPN', 'Tokyo', 'capital', 1],
    ['JPN', 'Kishda', 'leader', 1],
    ['JPN', 'Kishida', 'leader', 1],
    ['JPN', 'Japanese', 'people', 1],
    ['JPN', 'closest ally', 'context', 1],
    ['USA', 'our nation', 'context', 1],
    ['USA', 'us', 'context', 1],
    ['USA', 'our', 'context', 1],
    ['USA', 'American', 'adjective', 2],
    ['USA', 'America', 'short-form', 1],
    ['USA', 'U.S.A.', 'short-form', 1],
    ['USA', 'Biden administration', 'leader', 1],
    ['CHN', 'People’s Republic of China', 'formal-name', 1],
  ])('%s: “%s” is listed as %s, at %i place(s)', (actor, said, kind, times) => {
    expect(alias(actor, said)?.kind).toBe(kind);
    expect(alias(actor, said)?.mentions).toHaveLength(times);
  });

  it('gives no stretch of text to two actors', () => {
    const places = data.actors.flatMap((a) => a.aliases.flatMap((al) => al.mentions)).sort((a, b) => a.start - b.start);
    places.slice(1).forEach((place, n) => {
      expect(place.start).toBeGreaterThanOrEqual((places[n] as { end: number }).end);
    });
  });

  it('marks claims that rest on “our”, “us” or “we” as resolved', () => {
    const resting = data.claims.filter((c) => /\b(our nation|poses to us|our closest ally|have that)\b/.test(words(c)));
    expect(resting.length).toBeGreaterThanOrEqual(6);
    for (const claim of resting) expect(notes(claim, 'resolved'), claim.id).not.toEqual([]);
  });

  it('relates the speaker’s nation to its closest ally both ways: as allies, and as one that expects', () => {
    const found = data.claims.filter((c) => words(c).includes('our closest ally'));
    expect(found.flatMap((c) => c.relations.map((r) => r.type)).sort()).toEqual(['REQUEST', 'ally']);
    for (const claim of found) expect(relates('JPN', 'USA')(claim)).toBe(true);
  });
});

describe('Britain', () => {
  it('is America’s top partner only as the board presupposes', () => {
    const found = between('GBR', 'USA');
    expect(found.map((e) => [e.claim.speaker, e.claim.certainty.value])).toEqual([['bloomberg', 'believed']]);
    expect(cues(found[0]?.claim as Claim)).toEqual(['believes']);
  });

  it('could be replaced by Japan, which is neither friendly nor hostile', () => {
    const [found, ...more] = between('GBR', 'JPN');
    expect(more).toEqual([]);
    expect(found?.relation).toMatchObject({ type: 'ranks', label: 'could replace' });
    expect(found?.claim).toMatchObject({ speaker: 'bloomberg', certainty: { value: 'hedged' } });
    expect(actorsWith(found?.relation as Relation, 'source')).toEqual(['JPN']);
  });

  it('is in nothing that Weinstein says', () => {
    const said = all.filter((e) => e.claim.speaker === 'weinstein').flatMap((e) => e.relation.participants);
    expect(said.map((p) => p.actor)).not.toContain('GBR');
  });
});

describe('the author’s last paragraphs', () => {
  it('deny what the headline asserts, and both are there', () => {
    const claim = only('we don’t have that');
    expect(claim).toMatchObject({ speaker: 'author', certainty: { value: 'denied' } });
    expect(claim.relations.flatMap((r) => pairs(claim, r))).toEqual(['JPN–USA']);
    const headline = between('JPN', 'USA').find((e) => e.claim.paragraph === 1);
    expect(headline?.claim.certainty.value).toBe('asserted');
  });

  it('keep the broken sentence as printed, on the one country it names', () => {
    const claim = only('U.S.A.', alone('USA'));
    expect(claim.relations).toEqual([]);
    expect(notes(claim, 'as-printed')).toHaveLength(1);
  });

  it('leave “our friends” without a name', () => {
    const claim = only('our friends');
    expect(claim).toMatchObject({ about: ['USA'], relations: [] });
    expect(notes(claim, 'reading')).not.toEqual([]);
  });
});

describe('Japan alone', () => {
  it('was defeated by Allies who are not named', () => {
    const claim = only('Allies defeated Japan');
    expect(claim).toMatchObject({ about: ['JPN'], relations: [], influences: [] });
  });

  it.each([
    'build up its military',
    'first since World War II',
    'interesting history',
    'defensive position',
    'new identity',
    'without military power',
    'protect the coasts',
    'force was small',
    'grown over the years',
    'scandal-ridden',
    'instability in Japan',
    'technological capabilities',
    'big stick',
    'Indo-Pacific Security',
  ])('is what “%s” is about', (saying) => {
    expect(only(saying)).toMatchObject({ about: ['JPN'], relations: [] });
  });
});

describe('who speaks', () => {
  it('are the author, four persons and a board, and each says something', () => {
    const kinds = Object.fromEntries(data.speakers.map((speaker) => [speaker.id, speaker.kind]));
    expect(kinds).toEqual({
      author: 'author',
      glosserman: 'person',
      klingner: 'person',
      weinstein: 'person',
      mohler: 'person',
      bloomberg: 'organisation',
    });
    expect(new Set(data.claims.map((claim) => claim.speaker))).toEqual(new Set(Object.keys(kinds)));
  });

  it('dates only what the article dates', () => {
    const dated = data.claims.flatMap((claim) => claim.times.filter((time) => time.value !== undefined));
    expect(dated).toEqual([{ words: '2024', value: '2024' }]);
  });
});
