/** Code to paste: whatever is shown, what is read out of it is what was put in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EmbedChoice, FIRST_CHOICE, HEIGHTS, sizeTyped } from '../../../web/elements/embed/choice.js';
import { attributesOf } from '../../../web/elements/embed/attributes.js';
import { articleOf, frameSnippet, tagAttributes, tagSnippet } from '../../../web/elements/embed/snippets.js';
import { readXml } from '../../../web/exchange/xml/read.js';
import { CERTAINTIES, SIGNS } from '../../../web/model/index.js';
import { FIRST_VIEW, movedOfText, readAddress, viewOfText, type ViewState } from '../../../web/view/address.js';
import { lensOfText } from '../../../web/view/lens-text.js';
import { xmlText } from '../../../web/view/svg/xml.js';

const LANDS = 'https://example.org/a/graph-data/japan-us/claims.json';
const FRAME = 'https://example.org/a/frame.html';

/** Anything that may stand in a dataset and that text can hold. */
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 24 }).map(xmlText).filter(Boolean);
const hostile = fc.oneof(
  words,
  fc.constantFrom('"></script><script>alert(1)</script>', "' onload='x", '&quot;', '<!--', ']]>', 'a\nb\tc', ' '),
);
const key = hostile.map((id) => `a:${id}`);
const tenThousandth = fc.integer({ min: -20_000, max: 20_000 }).map((n) => n / 10_000 + 0);
const place = fc.record({ x: tenThousandth, y: tenThousandth });

const view: fc.Arbitrary<ViewState> = fc.record({
  selection: fc.oneof(
    fc.constant([]),
    key.map((one) => [one]),
  ),
  claim: fc.option(hostile),
  lens: fc.record(
    {
      signs: fc.subarray([...SIGNS], { minLength: 1 }),
      certainties: fc.subarray([...CERTAINTIES], { minLength: 1 }),
      speakers: fc.array(hostile, { minLength: 1, maxLength: 3 }),
      words: hostile,
    },
    { requiredKeys: [] },
  ),
  reading: fc.constantFrom('claims', 'story', 'article'),
  layout: fc.constantFrom('network', 'map'),
  agreements: fc.constantFrom('hub', 'pairs'),
  view: fc.option(
    fc.record({ x: tenThousandth, y: tenThousandth, zoom: fc.integer({ min: 1, max: 9_000 }).map((n) => n / 1_000) }),
  ),
  moved: fc.array(fc.tuple(key, place), { maxLength: 3 }).map((all) => new Map(all)),
  asked: fc.record({
    from: fc.option(hostile),
    to: fc.option(hostile),
    first: hostile,
    second: fc.option(hostile),
    drawn: fc.boolean(),
  }),
});

const choice: fc.Arbitrary<EmbedChoice> = fc.record({
  kind: fc.constantFrom('tag', 'frame', 'static'),
  width: fc.oneof(fc.constant('full' as const), fc.integer({ min: 240, max: 4_000 })),
  height: fc.option(fc.integer({ min: 200, max: 4_000 })),
  controls: fc.constantFrom('full', 'compact', 'none'),
  colors: fc.constantFrom('page', 'light', 'dark'),
});

const embedded = fc.record({ view, choice, language: fc.constantFrom('en', 'ja', 'zh-Hant') });

/** Both elements of a snippet, read by a parser that knows nothing of how it was written. */
const parsed = (text: string) => readXml(`<all>${text}</all>`).children;

describe('the tag', () => {
  it('gives back every attribute, and nothing else', () => {
    fc.assert(
      fc.property(embedded, hostile, (one, script) => {
        const [program, graph, ...more] = parsed(tagSnippet(one, { script, src: LANDS, json: null }));
        expect([program?.name, graph?.name, more]).toEqual(['script', 'geopolitical-graph', []]);
        expect(Object.fromEntries(program?.attributes ?? [])).toEqual({ src: script, defer: '' });
        const { style: _, src, ...rest } = Object.fromEntries(graph?.attributes ?? []);
        expect(src).toBe(LANDS);
        const given = Object.entries(tagAttributes(one)).filter(([, value]) => value !== null && value !== undefined);
        expect(rest).toEqual(Object.fromEntries(given));
      }),
    );
  });

  it('shows the same view again', () => {
    fc.assert(
      fc.property(view, (shown) => {
        const { selected, claim, lens, agreements, reading, layout, view: port, moved } = attributesOf(shown);
        expect(selected ?? null).toBe(shown.selection.at(-1) ?? null);
        expect(claim ?? null).toBe(shown.claim);
        expect(lensOfText(lens ?? null)).toEqual(shown.lens);
        expect([agreements ?? 'hub', reading ?? 'claims', layout ?? 'network']).toEqual([
          shown.agreements,
          shown.reading,
          shown.layout,
        ]);
        expect(viewOfText(port ?? null)).toEqual(shown.view);
        expect(movedOfText(moved ?? null)).toEqual(shown.moved);
      }),
    );
  });

  it('says nothing that goes without saying', () => {
    const plain = { view: FIRST_VIEW, language: 'en', choice: { ...FIRST_CHOICE, controls: 'full' } } as const;
    expect(tagSnippet(plain, { script: 'g.js', src: 'c.json', json: null })).toBe(
      '<script src="g.js" defer=""></script>\n<geopolitical-graph src="c.json"></geopolitical-graph>',
    );
  });

  it('carries a dataset that has no address, and nothing in it ends the script', () => {
    fc.assert(
      fc.property(fc.dictionary(hostile, hostile), (json) => {
        const text = tagSnippet(
          { view: FIRST_VIEW, language: 'en', choice: FIRST_CHOICE },
          { script: 'g.js', src: null, json },
        );
        const inside = /<script type="application\/json">([^<]*)<\/script><\/geopolitical-graph>$/.exec(text)?.[1];
        expect(JSON.parse(inside ?? '')).toEqual(json);
      }),
    );
  });
});

describe('the frame', () => {
  it('leads to the same view, of the same article', () => {
    fc.assert(
      fc.property(embedded, hostile, (one, title) => {
        const [frame, ...more] = parsed(frameSnippet(one, { frame: FRAME, article: 'japan-us', title }));
        expect([frame?.name, more]).toEqual(['iframe', []]);
        const attributes = new Map(frame?.attributes);
        expect(attributes.get('title')).toBe(title);
        const url = new URL(attributes.get('src') ?? '');
        expect(url.origin + url.pathname).toBe(FRAME);
        expect(url.searchParams.get('article')).toBe('japan-us');
        expect(url.searchParams.get('controls') ?? 'compact').toBe(one.choice.controls);
        expect(readAddress(url.hash, 'gg')).toEqual(one.view);
      }),
    );
  });

  it.each([
    [LANDS, 'japan-us'],
    ['https://example.org/elsewhere/japan-us/claims.json', null],
    ['https://example.com/a/graph-data/japan-us/claims.json', null],
    ['https://example.org/a/graph-data/Japan/claims.json', null],
    ['claims.json', null],
  ])('of %s is %s', (src, name) => {
    expect(articleOf(src, FRAME)).toBe(name);
  });
});

it.each([
  ['', null],
  ['-3', null],
  ['12', HEIGHTS.least],
  ['480.4', 480],
  ['1e9', HEIGHTS.most],
])('a height typed as “%s” is %s', (text, height) => {
  expect(sizeTyped(text, HEIGHTS)).toBe(height);
});
