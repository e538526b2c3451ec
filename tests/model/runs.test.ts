import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimAt, type Place, type Placed, runsOf } from '../../web/model/index.js';
import { MOST_CLAIMS } from '../../web/model/runs.js';
import { claim } from '../support/dataset.js';

const placed = (id: string, ...places: [number, number][]): Placed => ({
  claim: claim({ id }),
  verdict: 'verbatim',
  places: places.map(([start, end]): Place => ({ start, end })),
});
const shown = (all: readonly Placed[]) =>
  runsOf(all).map(({ start, end, claims }) => `${start}–${end} ${claims.join()}`);

describe('runs', () => {
  const cases: [string, Placed[], string[]][] = [
    ['none', [placed('a')], []],
    ['one quote', [placed('a', [3, 9])], ['3–9 a']],
    ['a quote in pieces', [placed('a', [3, 9], [12, 20])], ['3–9 a', '12–20 a']],
    ['two claims on one sentence', [placed('a', [3, 9]), placed('b', [3, 9])], ['3–9 a,b']],
    ['a nested quote is named first', [placed('a', [0, 20]), placed('b', [5, 9])], ['0–5 a', '5–9 b,a', '9–20 a']],
    ['quotes that overlap', [placed('b', [5, 15]), placed('a', [0, 9])], ['0–5 a', '5–9 a,b', '9–15 b']],
    ['quotes that touch', [placed('a', [0, 5]), placed('b', [5, 9])], ['0–5 a', '5–9 b']],
    ['pieces that touch', [placed('a', [0, 5], [5, 9])], ['0–5 a', '5–9 a']],
    [
      'another’s words between the pieces',
      [placed('a', [0, 5], [9, 12]), placed('b', [4, 10])],
      ['0–4 a', '4–5 b,a', '5–9 b', '9–10 b,a', '10–12 a'],
    ],
    ['nothing of an empty place', [placed('a', [4, 4])], []],
  ];
  it.each(cases)('%s', (_, all, expected) => expect(shown(all)).toEqual(expected));

  it('never overlap, and hold each quote’s words with its claim', () => {
    const place = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
      .map(([at, size]): [number, number] => [at, at + size]);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const all = places.map((one, n) => placed(`c${n}`, one));
        const runs = runsOf(all);
        runs.slice(1).forEach((run, n) => expect(run.start).toBeGreaterThanOrEqual(runs[n]!.end));
        for (let at = 0; at < 90; at += 1) {
          const here = all
            .filter((one) => one.places[0]!.start <= at && at < one.places[0]!.end)
            .map((one) => one.claim.id);
          const run = runs.find(({ start, end }) => start <= at && at < end);
          expect([...(run?.claims ?? [])].sort()).toEqual(here.sort());
        }
      }),
    );
  });

  it('name no more than can be told apart', () => {
    const all = Array.from({ length: 3_000 }, (_, n) => placed(`c${n}`, [n, 10_000 - n]));
    const runs = runsOf(all);
    expect(runs).toHaveLength(5_999);
    expect(runs[2_999]!.claims.slice(0, 2)).toEqual(['c2999', 'c2998']);
    expect(Math.max(...runs.map((run) => run.claims.length))).toBe(MOST_CLAIMS);
  });
});

it('a press chooses the shortest quote, and pressed again the next', () => {
  const run = { start: 0, end: 5, claims: ['a', 'b', 'c'] };
  expect([null, 'z', 'a', 'b', 'c'].map((chosen) => claimAt(run, chosen))).toEqual(['a', 'a', 'b', 'c', 'a']);
});
