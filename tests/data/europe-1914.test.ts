/**
 * The second dataset against what it is there for: every certainty, two agreements of three, a guarantee, an ultimatum,
 * influences, pairs with both signs and pairs that act on each other in opposite directions; and, since its article
 * ships with it, every quote against the text.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreementKey, dyadKey, relationsOf } from '../../web/graph/index.js';
import { CERTAINTIES, type Claim, countWords, paragraphsOf, parseDataset } from '../../web/model/index.js';

const file = new URL('../../graph-data/europe-1914/claims.json', import.meta.url);
const raw: { article: { text: string }; claims: unknown[] } = JSON.parse(readFileSync(file, 'utf8'));
const { text } = raw.article;
const { dataset, problems } = parseDataset(raw);
if (!dataset) throw new Error(`The dataset cannot be read: ${JSON.stringify(problems)}`);

const { article, claims } = dataset;
const { actors, agreements, dyads, influences } = relationsOf(dataset);
const dyad = (one: string, other: string) => {
  const found = dyads.find((d) => d.id === dyadKey(one, other));
  if (!found) throw new Error(`No claim relates ${one} and ${other}.`);
  return found;
};
const words = (claim: Claim) => claim.quote.map((piece) => piece.exact).join(' … ');
const saying = (part: string): Claim => {
  const found = claims.find((claim) => words(claim).includes(part));
  if (!found) throw new Error(`No quote says “${part}”.`);
  return found;
};

describe('the article of 1914', () => {
  it('ships whole, with its measures', () => {
    expect(article.text).toBe(text);
    expect(article.words).toBe(countWords(text));
    expect(article.words).toBeGreaterThanOrEqual(500);
    expect(article.words).toBeLessThanOrEqual(700);
    expect(article.length).toBe(text.length);
    expect(article.paragraphs).toBe(13);
    expect(paragraphsOf(text)).toHaveLength(article.paragraphs);
    expect(article.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
    expect(text.startsWith(`${article.title}\n\n`)).toBe(true);
  });

  it('keeps the signs that a careless hand loses', () => {
    expect(text.split('—')).toHaveLength(2);
    expect(text).toContain('Nikola Pašić');
    expect(text).toContain('Maurice Paléologue');
    expect(text).toContain('Europe’s');
    expect(text).not.toMatch(/['"]/);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('belongs to this project', () => {
    expect(article.authors).toEqual(['geopolitical-graph contributors']);
    expect(article.outlet).toBeUndefined();
  });
});

describe('the claims of 1914', () => {
  it('are read without a problem, every one of them', () => {
    expect(problems).toEqual([]);
    expect(claims).toHaveLength(raw.claims.length);
    expect(claims.length).toBeGreaterThanOrEqual(35);
    expect(dataset.actors).toHaveLength(10);
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))(
    '%s stands in its paragraph, word for word',
    (_, claim) => {
      const home = paragraphsOf(text)[claim.paragraph - 1];
      if (!home) throw new Error(`There is no paragraph ${claim.paragraph}.`);
      for (const { exact, start, end, prefix, suffix } of claim.quote) {
        expect(text.slice(start, end)).toBe(exact);
        expect(start).toBeGreaterThanOrEqual(home.start);
        expect(end).toBeLessThanOrEqual(home.end);
        expect(text.slice(0, start).endsWith(prefix)).toBe(true);
        expect(text.slice(end).startsWith(suffix)).toBe(true);
      }
      for (const cue of claim.certainty.cues) expect(text.slice(cue.start, cue.end)).toBe(cue.exact);
      if (claim.certainty.value !== 'asserted') expect(claim.certainty.cues).not.toEqual([]);
      for (const time of claim.times) expect(words(claim)).toContain(time.words);
      for (const quantity of claim.quantities) expect(words(claim)).toContain(quantity.words);
    },
  );

  it('hold every certainty and several speakers', () => {
    const found = new Set(claims.map((claim) => claim.certainty.value));
    expect([...found].sort()).toEqual([...CERTAINTIES].sort());
    expect(new Set(claims.map((claim) => claim.speaker)).size).toBeGreaterThanOrEqual(10);
  });

  it('keep who passes on what, and whose fear it is', () => {
    expect(saying('promised France’s support')).toMatchObject({ speaker: 'paleologue', via: ['buchanan'] });
    expect(saying('within two or three years')).toMatchObject({ speaker: 'moltke', via: ['jagow'] });
    expect(saying('at Russia’s mercy')).toMatchObject({ speaker: 'riezler', holder: 'bethmann-hollweg' });
    expect(saying('drifting toward Russia')).toMatchObject({ speaker: 'author', holder: 'berchtold' });
  });

  it('let Grey, Berchtold and Pašić deny', () => {
    const denied = claims.filter((claim) => claim.certainty.value === 'denied');
    expect(denied.map((claim) => claim.speaker)).toEqual(['author', 'berchtold', 'pasic', 'grey']);
    expect(saying('any treaty bound Britain').relations).toMatchObject([{ type: 'guarantees' }]);
    // A relation that is denied is neither cooperative nor conflictual, and says why it leaves its type's sign.
    for (const relation of denied.flatMap((claim) => claim.relations)) {
      expect(relation.sign).toBe(0);
      expect(relation.signNote).toMatch(/denied/i);
    }
  });

  it('tell calendar dates from relative ones, and count', () => {
    const times = claims.flatMap((claim) => claim.times);
    expect(times.filter((time) => time.relative).length).toBeGreaterThanOrEqual(5);
    expect(times.filter((time) => time.relative && time.value !== undefined)).toEqual([]);
    expect(saying('handed Serbia an ultimatum').times).toMatchObject([{ words: '23 July', value: '1914-07-23' }]);
    expect(saying('ten demands').quantities).toMatchObject([{ value: 10 }, { value: 48, unit: 'hours' }]);
  });

  it('resolve names by context only where they mean the actor', () => {
    const mentions = (id: string, alias: string) =>
      dataset.actors.find((actor) => actor.id === id)?.aliases.find((a) => a.words === alias)?.mentions ?? [];
    expect(mentions('AUH', 'the Dual Monarchy')).toHaveLength(1);
    expect(mentions('RUS', 'the tsar’s empire')).toHaveLength(1);
    for (const actor of dataset.actors) {
      for (const { words: alias, mentions: places } of actor.aliases) {
        expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(places.map(() => alias));
      }
    }
    // “signed in London” is a place, not the British government.
    const signed = text.indexOf('London', text.indexOf('a treaty signed in'));
    expect(mentions('GBR', 'London')).not.toContainEqual({ start: signed, end: signed + 'London'.length });
    expect(mentions('GBR', 'London')).toHaveLength(3);
  });
});

describe('the graph of 1914', () => {
  it('has two agreements of three', () => {
    const found = agreements.map(({ id, members }) => [id, members.map((m) => m.actor).sort()]);
    expect(found).toEqual([
      [agreementKey('triple-alliance'), ['AUH', 'DEU', 'ITA']],
      [agreementKey('triple-entente'), ['FRA', 'GBR', 'RUS']],
    ]);
    expect(agreements.map((agreement) => agreement.certainty)).toEqual(['asserted', 'hedged']);
  });

  it('has the guarantee of Belgium, by three powers', () => {
    for (const power of ['GBR', 'FRA', 'DEU']) {
      const found = dyad(power, 'BEL').evidence.filter((e) => e.relation.type === 'guarantees');
      expect(found.map((e) => [e.from, e.to])).toEqual([[power, 'BEL']]);
    }
    expect(dyads.some((d) => d.id === dyadKey('FRA', 'BEL') && d.evidence.length > 1)).toBe(false);
  });

  it('leads Austria-Hungary and Serbia with the ultimatum, and draws both directions', () => {
    const pair = dyad('AUH', 'SRB');
    expect(pair.lead.relation).toMatchObject({ type: 'THREATEN', mode: 'ultimatum' });
    expect(pair.strands.map((s) => [s.from, s.to])).toEqual(
      expect.arrayContaining([
        ['AUH', 'SRB'],
        ['SRB', 'AUH'],
      ]),
    );
    expect(dyad('RUS', 'SRB').strands).toHaveLength(2);
  });

  it('does not net out a pair with both signs', () => {
    for (const [one, other] of [
      ['GBR', 'RUS'],
      ['GBR', 'DEU'],
      ['AUH', 'ITA'],
      ['DEU', 'BEL'],
    ] as const) {
      expect(dyad(one, other).sign, `${one}–${other}`).toBe('mixed');
    }
    // Without the alliance that both belong to, only the quarrel is left.
    expect(dyad('AUH', 'ITA').apart?.sign).toBe(-1);
  });

  it('has influences that make no line of their own', () => {
    const found = influences.map(({ actor, dyad: on, influence }) => [actor, on, influence.effect]);
    expect(found).toContainEqual(['DEU', dyadKey('FRA', 'GBR'), 'strengthens']);
    expect(found).toContainEqual(['SRB', dyadKey('AUH', 'RUS'), 'weakens']);
    const only = claims.find((claim) => claim.influences.length > 0 && claim.relations.length === 0);
    expect(only && dyads.some((d) => d.claims.includes(only))).toBe(false);
  });

  it('says something of one country alone, and relates none that the article does not', () => {
    expect(actors.filter((a) => a.alone.length > 0).map((a) => a.actor.id)).toEqual(['AUH', 'ITA', 'SRB']);
    for (const [one, other] of [
      ['BEL', 'RUS'],
      ['OTT', 'SRB'],
      ['ROU', 'DEU'],
      ['GBR', 'SRB'],
    ] as const) {
      expect(dyads.map((d) => d.id)).not.toContain(dyadKey(one, other));
    }
  });
});
