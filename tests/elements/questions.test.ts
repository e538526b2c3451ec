/** What the questions ask and how the answers are worded. */
import { describe, expect, it } from 'vitest';
import { lookupOf, lookupThrough, tell } from '../../web/elements/lookup.js';
import { actorsAsked, openAt, speakersAsked, toggled } from '../../web/elements/questions/asked.js';
import { indexWords } from '../../web/elements/questions/balance.js';
import { triadWords } from '../../web/elements/questions/triad-words.js';
import { atItsWordLines } from '../../web/elements/questions/word-lines.js';
import { connection, sheetOf } from '../../web/elements/questions/worked.js';
import { arrive, focusClaim, read, START } from '../../web/elements/state.js';
import { claimsShown, positionOf } from '../../web/elements/steps.js';
import { balanceAtItsWord, balanceOf, relationsOf } from '../../web/graph/index.js';
import { NOTHING_ASKED } from '../../web/view/asked.js';
import { ENGLISH } from '../../web/language/index.js';
import { claim, dataset, mutual } from '../support/dataset.js';
import { shipped } from '../support/shipped.js';

const japan = tell(shipped('japan-us'), ENGLISH);

describe('a triad in words', () => {
  it.each([
    ['+++', 'Name of A, Name of B and Name of C all stand together: consistent.'],
    ['+--', 'Name of A and Name of B stand together, both against Name of C: consistent.'],
    ['-+-', 'Name of A and Name of C stand together, both against Name of B: consistent.'],
    ['--+', 'Name of B and Name of C stand together, both against Name of A: consistent.'],
    ['-++', 'Name of C stands with both Name of A and Name of B, who are against each other: not consistent.'],
    ['+-+', 'Name of B stands with both Name of A and Name of C, who are against each other: not consistent.'],
    ['++-', 'Name of A stands with both Name of B and Name of C, who are against each other: not consistent.'],
    ['---', 'Name of A, Name of B and Name of C are all against each other: not consistent.'],
    ['±++', 'Among Name of A, Name of B and Name of C, claims go both ways: undecided.'],
  ])('%s', (signs, words) => {
    const pairs = [
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'C'],
    ];
    const relations = [...signs].flatMap((sign, n) => [
      ...(sign === '-' ? [] : [mutual('ally', pairs[n] ?? [])]),
      ...(sign === '+' ? [] : [mutual('rival', pairs[n] ?? [])]),
    ]);
    const { triads } = balanceOf(relationsOf(dataset([claim({ relations })])));
    const [triad] = Object.values(triads).flat();
    expect(triad && triadWords(triad, ENGLISH)).toBe(words);
  });
});

describe('the frustration index', () => {
  it('is a number where it is proven, else what it is at most', () => {
    expect(indexWords({ lower: 7, upper: 7, proven: true }, japan)).toBe('7');
    expect(indexWords({ lower: 0, upper: 9, proven: false }, japan)).toBe('≤ 9');
    expect(indexWords({ lower: 5, upper: 9, proven: false }, japan)).toBe('5 ≤ … ≤ 9');
  });
});

it('at its word, the misprint would unbalance a triangle; with its caution it does not count', () => {
  const found = balanceAtItsWord(japan.relations, 'c6-printed');
  const lines =
    found && atItsWordLines(found, ENGLISH, { name: (id) => id, index: (sheet) => indexWords(sheet, japan) });
  expect(lines).toEqual([
    'By itself it would unbalance 1 triangle. It is printed with a caution, so that it does not count.',
    'CHN – JPN: conflictual without it, mixed with it, cooperative if it alone counted.',
    'Japan – United States – China: balanced without it, mixed with it, unbalanced if it alone counted.',
    'Frustration index: 0 without it, 0 with it, 1 if it alone counted.',
  ]);
});

describe('what is asked', () => {
  it('are the actors chosen, else those of what is selected', () => {
    expect(actorsAsked(NOTHING_ASKED, [], japan)).toEqual([null, null]);
    expect(actorsAsked(NOTHING_ASKED, ['a:JPN'], japan)).toEqual(['JPN', null]);
    expect(actorsAsked(NOTHING_ASKED, ['d:CHN~JPN'], japan)).toEqual(['CHN', 'JPN']);
    expect(actorsAsked(NOTHING_ASKED, ['a:JPN', 'd:CHN~JPN'], japan)).toEqual(['JPN', 'CHN']);
    expect(actorsAsked({ ...NOTHING_ASKED, from: 'GBR', to: 'none' }, ['a:JPN'], japan)).toEqual(['GBR', null]);
  });

  it('are the speakers chosen, else the one with most claims and all others', () => {
    const [most, other] = japan.relations.speakers
      .toSorted((a, b) => b.claims.length - a.claims.length)
      .map(({ speaker }) => speaker.id);
    expect(speakersAsked(NOTHING_ASKED, japan)).toEqual({ first: most, second: null });
    expect(speakersAsked({ ...NOTHING_ASKED, first: other ?? '', second: most ?? '' }, japan)).toEqual({
      first: other,
      second: most,
    });
    const nobody = lookupOf(dataset([]), relationsOf(dataset([])));
    expect(speakersAsked(NOTHING_ASKED, nobody)).toBe(null);
  });

  it('opens and closes part by part', () => {
    const opened = toggled({ ...NOTHING_ASKED, open: openAt(NOTHING_ASKED) }, 'balance');
    expect([...opened.open]).toEqual(['connect', 'balance']);
    expect([...toggled(opened, 'connect').open]).toEqual(['balance']);
  });
});

describe('what counts', () => {
  it('are hedged and denied claims only where the lens names them', () => {
    const claims = [
      claim({ id: 'c1', certainty: 'hedged', relations: [mutual('ally', ['A', 'B'])] }),
      claim({ id: 'c2', start: 9, certainty: 'denied', relations: [mutual('rival', ['B', 'C'])] }),
    ];
    const all = lookupOf(dataset(claims), relationsOf(dataset(claims)));
    expect(connection(all, {}, 'A', 'C')).toMatchObject({ connected: false, beyond: { links: { length: 2 } } });
    const lens = { certainties: ['hedged', 'denied'] } as const;
    const through = lookupThrough(all, lens);
    expect(connection(through, lens, 'A', 'C')).toMatchObject({ connected: true, steps: 2 });
    expect([sheetOf(all, {}).sides.length, sheetOf(through, lens).sides.length]).toEqual([0, 2]);
  });

  it('is worked out once for a lens', () => {
    expect(sheetOf(japan, {})).toBe(sheetOf(japan, {}));
    expect(sheetOf(japan, {})).not.toBe(sheetOf(japan, { certainties: ['asserted'] }));
    expect(connection(japan, {}, 'JPN', 'CHN')).toBe(connection(japan, {}, 'JPN', 'CHN'));
  });
});

it('the questions have no claims to go through', () => {
  const state = read(focusClaim(arrive(START, shipped('japan-us'), []), 'c6-printed'), 'questions');
  expect([claimsShown(state), positionOf(state)]).toEqual([[], null]);
});
