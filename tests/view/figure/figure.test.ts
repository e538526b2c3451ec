import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../web/graph/index.js';
import { type Dataset, keep, type Lens } from '../../../web/model/index.js';
import { figureOf } from '../../../web/view/figure/figure-of.js';
import { balanced, flow, flowWidth } from '../../../web/view/figure/flow.js';
import { marksOf } from '../../../web/view/figure/numbers.js';
import { pageOf } from '../../../web/view/figure/page.js';
import type { Piece } from '../../../web/view/figure/sheet.js';
import { figureSize, RATIOS } from '../../../web/view/figure/size.js';
import { CLAIM_LISTS } from '../../../web/view/figure/size.js';
import type { FigureOptions, FigureState } from '../../../web/view/figure/state.js';
import { ENGLISH } from '../../../web/language/index.js';
import type { Box } from '../../../web/view/scene.js';
import { sceneOf } from '../../../web/view/scene-of.js';
import { pictureOf } from '../../../web/view/svg/picture.js';
import { hostile, TEXTS } from '../../support/hostile.js';
import { shipped } from '../../support/shipped.js';

function stateOf(dataset: Dataset, lens: Lens = {}, selected: string | null = null): FigureState {
  const full = relationsOf(dataset);
  const kept = Object.keys(lens).length === 0 ? full : relationsOf(keep(dataset, lens));
  return { dataset, full, kept, lens, selected, agreements: 'hub' };
}

const wordsIn = (svg: string): string =>
  [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, inner]) => (inner ?? '').replace(/<[^>]*>/g, ' ')).join(' ');

const JAPAN = stateOf(shipped('japan-us'));
const picture = (state: FigureState) =>
  pictureOf(
    sceneOf(state.full, { frame: { width: 888, height: 648 }, agreements: 'hub', layouts: state.dataset.layouts }),
    state,
  );
const SEEN = picture(JAPAN);
const PICTURES = new Map([[JAPAN, SEEN]]);
const HOSTILE = new Map<string, FigureState>();

/** Read by a strict parser; without fonts, since which a machine has is of no matter here. */
const parsed = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } });

function hostileState(text: string): FigureState {
  const state = HOSTILE.get(text) ?? stateOf(hostile(text), { words: text });
  HOSTILE.set(text, state);
  if (!PICTURES.has(state)) PICTURES.set(state, picture(state));
  return state;
}

/** What is wrong with a page, in words. */
function faults(pieces: readonly Piece[], room: Box, page: { width: number; height: number }): string[] {
  const slack = 0.6;
  const boxes = [...pieces.map(({ name, box }) => ({ name, box })), { name: 'graph', box: room }];
  const found: string[] = [];
  for (const { name, box } of boxes) {
    const { x, y, width, height } = box;
    const inside = x >= -slack && y >= -slack && x + width <= page.width + slack && y + height <= page.height + slack;
    if (!inside) found.push(`${name} leaves the page`);
  }
  boxes.forEach(({ name, box: a }, n) => {
    for (const { name: other, box: b } of boxes.slice(n + 1)) {
      const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
      const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
      if (wide > slack && high > slack) found.push(`${name} overlaps ${other}`);
    }
  });
  for (const piece of pieces) {
    if (piece.kind !== 'words') continue;
    for (const line of piece.lines) {
      if (flowWidth(line, piece.style) > piece.box.width + slack) found.push(`${piece.name} is wider than its box`);
    }
  }
  return found;
}

function faultsOf(state: FigureState, options: FigureOptions): string[] {
  const page = pageOf(state, { ...options, words: ENGLISH });
  return faults(page.finish(PICTURES.get(state) ?? SEEN), page.room, page);
}

describe('a figure', () => {
  it('says what it shows, of what, and who says so', () => {
    const { svg, width, height } = figureOf(JAPAN, { size: figureSize('16:10') });
    expect([width, height]).toEqual([1600, 1000]);
    const words = wordsIn(svg);
    expect(words).toContain('Why Japan and the U.S. Are Growing Closer');
    expect(words).toContain('69 claims by 6 speakers');
    expect(words).toContain('9 countries and territories named in the article, 10 relations');
    expect(words).toContain('Drawn with the open-source geopolitical-graph');
    for (const mark of [
      'Cooperative',
      'Conflictual',
      'Neutral',
      'Asserted',
      'Believed',
      'Hedged',
      'acts on',
      '1–21 claims',
    ])
      expect(words).toContain(mark);
    for (const absent of ['Mixed', 'Denied', 'Conditional']) expect(words).not.toContain(absent);
    expect(() => parsed(svg)).not.toThrow();
  });

  it('says in words who is in an agreement and has no disc, and in the title of its lines', () => {
    const size = figureSize('16:10');
    const { svg } = figureOf(JAPAN, { size });
    const others = '“other nations”, whom the article does not name';
    expect(wordsIn(svg)).toContain(
      `Agreement of Japan, United States, Philippines, “perhaps” Australia, “perhaps” New Zealand and ${others}.`,
    );
    expect(svg).toMatch(/<title>Agreement of Japan, [^<]*“other nations”/);
    // As pairs there is no hub; elsewhere selected, it stands back.
    expect(wordsIn(figureOf({ ...JAPAN, agreements: 'pairs' }, { size }).svg)).not.toContain(others);
    expect(wordsIn(figureOf({ ...JAPAN, selected: 'a:CHN' }, { size }).svg)).not.toContain(others);
  });

  it('names the lens in words, and explains only the marks that are left', () => {
    const lens: Lens = { signs: [-1], certainties: ['asserted'], speakers: ['klingner'] };
    const { svg } = figureOf(stateOf(shipped('japan-us'), lens), { size: figureSize('4:3') });
    const words = wordsIn(svg);
    expect(words).toMatch(/Only what is conflictual; asserted; said by Bruce Klingner\. \d+ of 69 claims shown\./);
    expect(words).toContain('Conflictual');
    expect(words).not.toContain('Cooperative');
  });

  it('takes another title and credit, or none', () => {
    const size = figureSize('1:1');
    const other = wordsIn(figureOf(JAPAN, { size, title: 'Mine', subtitle: '', credit: 'Chart: Us' }).svg);
    expect(other).toContain('Mine');
    expect(other).toContain('Chart: Us');
    expect(other).not.toMatch(
      /Each line is|Drawn with|Why Japan and the U\.S\. Are Growing Closer: Key Factors Explained /,
    );
  });

  it('lists every claim by number, and sets the numbers beside the lines', () => {
    for (const claims of ['below', 'beside'] as const) {
      const { svg } = figureOf(JAPAN, { size: figureSize('16:9'), claims });
      const words = wordsIn(svg);
      for (const [n, claim] of JAPAN.kept.claims.entries()) {
        expect(svg).toContain(`id="claim-${n + 1}"`);
        expect(words).toContain(claim.text.split(' ').slice(0, 3).join(' '));
      }
      expect(svg).toMatch(/id="count-japan-united-states[^"]*"[^>]*>1, 3–6, 8/);
      expect(words).not.toMatch(/(?<!–)\b21 claims/);
    }
  });

  it('lists the claims of what is selected alone', () => {
    const state = stateOf(shipped('japan-us'), {}, 'a:TWN');
    const { svg } = figureOf(state, { size: figureSize('16:9'), claims: 'below' });
    const own = state.full.actors.find(({ id }) => id === 'a:TWN')?.claims.length ?? 0;
    expect(own).toBeGreaterThan(2);
    expect(svg).toContain(`id="claim-${own}"`);
    expect(svg).not.toContain(`id="claim-${own + 1}"`);
  });

  it('shows the part in view', () => {
    const { svg } = figureOf(
      { ...JAPAN, view: { scene: SEEN.whole, box: { x: 0, y: 0, width: 300, height: 300 } } },
      {
        size: figureSize('1:1'),
      },
    );
    expect(svg).toContain('clip-path="url(#view)"');
    expect(() => parsed(svg)).not.toThrow();
  });

  it('says its size in mm where it is made for print', () => {
    expect(figureOf(JAPAN, { size: figureSize('4:3', 85, 'mm') }).svg).toMatch(
      /<svg [^>]*width="85mm" height="63\.75mm"/,
    );
  });

  it('is mirrored where its words run from right to left', () => {
    const words = { ...ENGLISH, tag: 'ar', direction: 'rtl' as const, figureDek: 'كل خط علاقة يذكرها المقال' };
    const { svg } = figureOf(JAPAN, { size: figureSize('16:9'), words });
    expect(svg).toMatch(/<text id="figure-subtitle" x="1544"[^>]*text-anchor="end"/);
    expect(svg).toMatch(/<text id="figure-title" x="1544"[^>]*text-anchor="end"/);
  });
});

describe('the page of a figure', () => {
  const text = fc.oneof(
    fc.constantFrom(...TEXTS, 'Japan', ''),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.constantFrom('長', 'ع', 'W', 'i').map((sign) => sign.repeat(150)),
  );

  it('holds everything, and nothing overlaps, whatever the words, the size and the options', () => {
    const choice = fc.record({
      ratio: fc.constantFrom(...RATIOS),
      width: fc.oneof(fc.constant(undefined), fc.integer({ min: 240, max: 2400 })),
      scale: fc.constantFrom(0.5, 1, 1.4, 2),
      claims: fc.constantFrom(...CLAIM_LISTS),
      title: text,
      subtitle: text,
      credit: text,
      words: fc.constantFrom('', '', ...TEXTS),
    });
    fc.assert(
      fc.property(choice, ({ ratio, width, words, ...rest }) => {
        const state = words === '' ? JAPAN : hostileState(words);
        expect(faultsOf(state, { size: figureSize(ratio, width), ...rest })).toEqual([]);
      }),
      { numRuns: 120, seed: 8 },
    );
  });

  it.each(RATIOS.filter((ratio) => ratio !== 'auto'))('keeps to %s without a list', (ratio) => {
    const size = figureSize(ratio);
    const { width, height, room } = pageOf(JAPAN, { size, words: ENGLISH });
    expect([width, height]).toEqual([size.width, size.height]);
    expect(room.height).toBeGreaterThan(height * 0.45);
  });
});

describe('flow', () => {
  const style = { face: 'sans', size: 14, leading: 20 } as const;

  it('never sets a line wider than asked, nor more lines', () => {
    const sample = fc.oneof(fc.constantFrom(...TEXTS), fc.lorem({ maxCount: 30 }));
    fc.assert(
      fc.property(sample, fc.integer({ min: 40, max: 900 }), fc.integer({ min: 1, max: 5 }), (words, width, most) => {
        for (const lines of [flow(words, style, width, most), balanced(words, style, width, most)]) {
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(flowWidth(line, style)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('marks what is cut, and cuts nothing that fits', () => {
    expect(flow('one two three', style, 500, 1)).toEqual(['one two three']);
    expect(flow('one two three four five six', style, 80, 2).at(-1)).toMatch(/…$/);
    expect(flow('  ', style, 80, 2)).toEqual([]);
    expect(balanced('aa bb cc dd ee', style, 90, 3)).toEqual(['aa bb cc', 'dd ee']);
  });

  it('takes a million characters in its stride', () => {
    const start = performance.now();
    flow('word '.repeat(200_000), style, 300, 4);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('numbers beside lines', () => {
  const numbers = new Map(Array.from({ length: 60 }, (_, n) => [`c${n + 1}`, n + 1]));
  const more = (marks: string, left: number) => `${marks} +${left}`;
  const marks = (...own: number[]) =>
    marksOf(
      own.map((n) => `c${n}`),
      numbers,
      more,
    );

  it('are put together in runs', () => {
    expect(marks(7, 1, 2, 3, 10, 11)).toBe('1–3, 7, 10, 11');
    expect(marks()).toBe('');
    expect(marksOf(['unknown'], numbers, more)).toBe('');
  });

  it('end where there are too many runs, and say how many are left', () => {
    const odd = Array.from({ length: 20 }, (_, n) => 2 * n + 1);
    expect(marks(...odd)).toBe('1, 3, 5, 7, 9, 11, 13, 15, 17 +11');
  });
});
