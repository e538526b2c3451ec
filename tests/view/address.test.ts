import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addressable,
  explorerName,
  FIRST_VIEW,
  readAddress,
  type ViewState,
  writeAddress,
} from '../../web/view/address.js';
import { AGREEMENT_VIEWS } from '../../web/view/address.js';
import { READINGS } from '../../web/view/reading.js';
import { CERTAINTIES, type Lens, RELATION_TYPES, SIGNS } from '../../web/model/index.js';

const HOSTILE = [
  '&=#%~,;',
  '"\'`<b>',
  '日本',
  '👩‍🚀',
  ' ',
  '%2C',
  'a.b=c&d',
  ':~:text=x',
  '__proto__',
  '(a+)+$',
  '\u0000\n',
  '!*()',
];
const sound = (text: string) => text.replaceAll(/\p{Cs}/gu, '\uFFFD');
/** Any code units, halves of surrogate pairs among them. */
const unitsOf = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 4 })
  .map((units) => String.fromCharCode(...units));
const idOf = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1, maxLength: 8 }), unitsOf).map(sound);
const keyOf = fc.tuple(fc.constantFrom('a', 'd', 'g'), idOf).map(([kind, id]) => `${kind}:${id}`);
const partOf = fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 10_000);
const placeOf = fc.record({ x: partOf, y: partOf });
const some = <T>(of: readonly T[]) => fc.shuffledSubarray([...of], { minLength: 1 });
const lensOf: fc.Arbitrary<Lens> = fc.record(
  {
    signs: some(SIGNS),
    certainties: some(CERTAINTIES),
    types: some(RELATION_TYPES),
    speakers: fc.uniqueArray(idOf, { minLength: 1, maxLength: 4 }),
    words: idOf,
  },
  { requiredKeys: [] },
);
const stateOf: fc.Arbitrary<ViewState> = fc.record({
  selection: fc.oneof(
    fc.constant([]),
    keyOf.map((key) => [key]),
    fc.tuple(idOf, keyOf).map(([actor, key]) => [`a:${actor}`, key]),
  ),
  claim: fc.option(idOf),
  lens: lensOf,
  reading: fc.constantFrom(...READINGS),
  layout: fc.constant('network' as const),
  agreements: fc.constantFrom(...AGREEMENT_VIEWS),
  view: fc.option(fc.record({ x: partOf, y: partOf, zoom: fc.integer({ min: 1, max: 9_000 }).map((n) => n / 1_000) })),
  moved: fc.array(fc.tuple(keyOf, placeOf), { maxLength: 4 }).map((moved) => new Map(moved)),
  asked: fc
    .record({
      from: fc.option(idOf),
      to: fc.option(idOf),
      first: fc.option(idOf),
      second: fc.option(idOf),
      drawn: fc.boolean(),
    })
    // Nobody is drawn where nobody is chosen.
    .map((asked) => ({ ...asked, drawn: asked.drawn && asked.first !== null })),
});
const RUNS = { numRuns: 1_000 };

// Thousands of random states take a while on a busy machine.
describe('an address', () => {
  it('gives back exactly what was put into it', () => {
    fc.assert(
      fc.property(stateOf, idOf, (state, name) => {
        const hash = writeAddress('', name, state);
        expect(readAddress(hash, name)).toEqual(state);
        expect([...readAddress(hash, name).moved]).toEqual([...state.moved]);
        expect(addressable(state)).toEqual(state);
        expect(writeAddress(hash, name, state)).toBe(hash);
      }),
      RUNS,
    );
  });

  it('is left as it is by the browser', () => {
    fc.assert(
      fc.property(stateOf, idOf, (state, name) => {
        const hash = writeAddress('', name, state);
        expect(hash).toMatch(/^$|^#[\w\-.:~/@%,=&]+$/);
        expect(hash).not.toContain(':~:');
        expect(new URL(`https://example.org/${hash}`).hash).toBe(hash);
      }),
      RUNS,
    );
  });

  it('keeps explorers apart, and what belongs to the page', () => {
    fc.assert(
      fc.property(
        stateOf,
        stateOf,
        stateOf,
        fc.uniqueArray(idOf, { minLength: 2, maxLength: 2 }),
        (one, again, two, names) => {
          const [first, second] = names as [string, string];
          let hash = writeAddress('#chapter-2&x=1', first, one);
          hash = writeAddress(hash, second, two);
          hash = writeAddress(hash, first, again);
          expect(readAddress(hash, first)).toEqual(again);
          expect(readAddress(hash, second)).toEqual(two);
          hash = writeAddress(writeAddress(hash, second, FIRST_VIEW), first, FIRST_VIEW);
          expect(hash).toBe('#chapter-2&x=1');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('replaces halves of characters, rounds places, and leaves out what is empty', () => {
    const state: ViewState = {
      ...FIRST_VIEW,
      claim: 'c\ud800',
      lens: { signs: [], words: '\udc00x', certainties: ['asserted'] },
      view: { x: 1 / 3, y: -0.00001, zoom: 2.00049 },
      moved: new Map([
        ['a:X', { x: 0.123456, y: 1 }],
        ['a:Y', { x: Number.NaN, y: 1 }],
      ]),
    };
    const kept = readAddress(writeAddress('', 'gg', state), 'gg');
    expect(kept).toEqual({
      ...FIRST_VIEW,
      claim: 'c\uFFFD',
      lens: { words: '\uFFFDx', certainties: ['asserted'] },
      view: { x: 0.3333, y: 0, zoom: 2 },
      moved: new Map([['a:X', { x: 0.1235, y: 1 }]]),
    });
    expect(addressable(state)).toEqual(kept);
    const nowhere = { x: Number.POSITIVE_INFINITY, y: 0, zoom: 1 };
    expect(writeAddress('', 'gg', { ...FIRST_VIEW, view: nowhere })).toBe('');
    expect(writeAddress('', 'gg', { ...FIRST_VIEW, view: { ...nowhere, x: 1e9 } })).toBe('');
  });

  it('stays as published', () => {
    const state: ViewState = {
      selection: ['a:JPN', 'd:JPN~USA'],
      claim: 'c12-deal',
      lens: {
        signs: [1, -1],
        certainties: ['hedged'],
        types: ['AGREE', 'hosts-forces'],
        speakers: ['klingner'],
        words: 'if war',
      },
      reading: 'story',
      layout: 'network',
      agreements: 'pairs',
      view: { x: 0.5, y: 0.25, zoom: 1.5 },
      moved: new Map([['a:JPN', { x: 0.1, y: 0.9 }]]),
      asked: { from: 'JPN', to: 'CHN', first: 'klingner', second: null, drawn: true },
    };
    const hash =
      '#gg.s=a:JPN,d:JPN~USA&gg.c=c12-deal&gg.sign=1,-1&gg.cert=hedged&gg.type=AGREE,hosts-forces&gg.by=klingner' +
      '&gg.words=if%20war&gg.read=story&gg.deals=pairs&gg.view=5000,2500,1500&gg.moved=a:JPN,1000,9000' +
      '&gg.ways=JPN,CHN&gg.voices=klingner&gg.draw=voices';
    expect(writeAddress('', 'gg', state)).toBe(hash);
    expect(readAddress(hash, 'gg')).toEqual(state);
    expect(writeAddress(`${hash}:~:text=war`, 'gg', FIRST_VIEW)).toBe('#:~:text=war');
    expect(writeAddress('#', 'gg', FIRST_VIEW)).toBe('');
  });

  it('never fails, whatever it is', () => {
    const part = fc.tuple(
      fc.constantFrom(
        's',
        'c',
        'sign',
        'cert',
        'type',
        'by',
        'words',
        'read',
        'layout',
        'deals',
        'view',
        'moved',
        'new',
        '',
      ),
      fc.oneof(fc.string(), fc.constantFrom('%', '%E0%A4%A', ',,', 'a:,1,2', '1e3,NaN,Infinity', '1,2', 'constructor')),
    );
    const parts = fc.array(part.map(([key, value]) => `gg.${key}=${value}`)).map((all) => `#${all.join('&')}`);
    fc.assert(
      fc.property(parts, (hash) => {
        const state = readAddress(hash, 'gg');
        expect(addressable(state)).toEqual(state);
      }),
      RUNS,
    );
  });

  it.each<[string, Partial<ViewState>]>([
    ['#gg.cert=perhaps,hedged&gg.sign=2,+1,0', { lens: { certainties: ['hedged'], signs: [0] } }],
    ['#gg.s=JPN', {}],
    ['#gg.s=a:,d:A~B,a:C', { selection: ['d:A~B'] }],
    ['#gg.c=%E0%A4%A&gg.words=%', {}],
    ['#gg.by=a,%ZZ,b,', { lens: { speakers: ['a', 'b'] } }],
    ['#gg.view=1,2&gg.layout=globe&gg.deals=none&gg.read=aloud', {}],
    ['#gg.view=1,2,0', {}],
    ['#gg.view=1.5,2,1000', {}],
    ['#gg.moved=a:A,1,x,a:B,10000,5000,a:C,1', { moved: new Map([['a:B', { x: 1, y: 0.5 }]]) }],
    ['#gg.c=first&gg.c=second', { claim: 'first' }],
    ['gg.c=bare', { claim: 'bare' }],
    ['#gg2.c=other&ggg.c=other&gg=c', {}],
    ['#gg.later=1&gg.c=x', { claim: 'x' }],
  ])('%s', (hash, wanted) => expect(readAddress(hash, 'gg')).toEqual({ ...FIRST_VIEW, ...wanted }));

  it('is short', () => {
    const selection = ['a:JPN', 'd:JPN~USA'];
    expect(writeAddress('', explorerName('', 0), { ...FIRST_VIEW, selection })).toBe('#gg.s=a:JPN,d:JPN~USA');
    expect([explorerName('', 0), explorerName('', 1), explorerName('japan', 0)]).toEqual(['gg', 'gg2', 'japan']);
  });
});
