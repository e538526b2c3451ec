/** Speakers compared, as drawn: one mark on each pair and agreement, told by its form, in every kind of picture. */
import { describe, expect, it } from 'vitest';
import { stateOf } from '../../scripts/lib/export/state.js';
import { compareSpeakers } from '../../web/graph/index.js';
import { ENGLISH, LANGUAGES, wordsOf } from '../../web/language/index.js';
import { askedOfText, askedOfValue, textOfAsked } from '../../web/view/lens-text.js';
import { NOTHING_ASKED } from '../../web/view/asked.js';
import { factsOf } from '../../web/view/figure/legend.js';
import { figureOf } from '../../web/view/figure/figure-of.js';
import { figureSize } from '../../web/view/figure/size.js';
import { grayed } from '../../web/view/color.js';
import { markPaths } from '../../web/view/marks.js';
import { sceneOf } from '../../web/view/scene-of.js';
import { staticOf } from '../../web/view/static/static-of.js';
import { pictureOf } from '../../web/view/svg/picture.js';
import { pictureSvg } from '../../web/view/svg/picture-svg.js';
import { PICTURE_THEMES } from '../../web/view/svg/paint.js';
import { TOKENS } from '../../web/view/tokens.js';
import { voicesOf } from '../../web/view/voices.js';
import { shipped } from '../support/shipped.js';

const data = shipped('japan-us');
const frame = { width: 888, height: 648 };
const asked = { lens: '', selected: null, layout: 'network', lang: 'en' } as const;
const stateWith = (compare: string | null, agreements: 'hub' | 'pairs' = 'hub', lens = '') =>
  stateOf(data, { ...asked, lens, agreements, compare });
const sceneFor = ({ full, agreements, dataset }: ReturnType<typeof stateWith>) =>
  sceneOf(full, { frame, agreements, layouts: dataset.layouts });
const pictureFor = (state: ReturnType<typeof stateWith>, scene = sceneFor(state)) =>
  pictureOf(scene, { ...state, words: ENGLISH, marks: state.voices?.marks });

describe('speakers compared in the graph', () => {
  it('marks each pair and agreement once, by what is drawn of it, and counts nothing twice', () => {
    for (const agreements of ['hub', 'pairs'] as const) {
      const state = stateWith('klingner', agreements);
      const { live } = pictureFor(state);
      const found = compareSpeakers(data, 'klingner');
      const wanted = new Map([
        ...found.dyads.map((one) => [one.of.id, agreements === 'hub' ? one.apart : one.mark] as const),
        ...found.agreements.map((one) => [one.of.id, one.mark] as const),
      ]);
      expect(live.badges.length).toBeGreaterThan(8);
      for (const { target, mark } of live.badges) expect(mark?.form, target).toBe(wanted.get(target));
      const drawn = new Set(live.badges.flatMap(({ claims }) => claims));
      expect(drawn.size).toBe(new Set(found.dyads.flatMap(({ of }) => of.claims.map(({ id }) => id))).size);
    }
  });

  it('sets back what neither of two says, and keeps every place', () => {
    const state = stateWith('klingner,author');
    const scene = sceneFor(state);
    const { whole, live, emphasis } = pictureFor(state, scene);
    expect(whole.discs.map(({ x, y }) => [x, y])).toEqual(scene.discs.map(({ x, y }) => [x, y]));
    const gone = whole.lines.filter(({ id }) => !live.lines.some((line) => line.id === id));
    expect(gone.length).toBeGreaterThan(0);
    expect(gone.every(({ id }) => emphasis.lines.get(id) === 'back')).toBe(true);
  });

  it('is told by form, in ink: the four differ without any color', () => {
    const forms = (['first', 'second', 'both', 'differ'] as const).map((form) => markPaths(form));
    expect(new Set(forms.map((paths) => paths.map(({ d, width }) => `${d} ${width}`).join())).size).toBe(4);
    expect(new Set(forms.flat().flatMap(({ fill, stroke }) => [fill, stroke]))).toEqual(
      new Set(['canvas', 'none', 'ink']),
    );
  });

  it('stands in SVG, figures and static pages, in light, dark and gray, with its meaning in the legend', () => {
    const state = stateWith('klingner');
    const facts = factsOf(pictureFor(state).live);
    expect(facts.marks.map(({ form }) => form)).toEqual(['first', 'second', 'both', 'differ']);
    const differ = markPaths('differ')[1]?.d ?? '';
    for (const theme of PICTURE_THEMES) {
      const ink = theme === 'gray' ? grayed(TOKENS.light.ink) : TOKENS[theme].ink;
      const figure = figureOf(state, { size: figureSize('16:9'), theme }).svg;
      for (const { told } of facts.marks) expect(figure).toContain(`>${told}<`);
      expect(figure).toContain('id="legend-mark-differ"');
      expect(figure).toContain('Compared: Bruce Klingner and all others. 69 of 69 claims shown.');
      for (const svg of [figure, pictureSvg(state, { frame, theme }), staticOf(state, { frame, theme })])
        expect(svg).toMatch(new RegExp(`d="${differ}"[^>]*stroke="${ink}"`));
    }
    const page = staticOf(state, { frame });
    for (const { told } of facts.marks) expect(page).toContain(`</svg> ${told} `);
    expect(page).toContain('Compared: Bruce Klingner and all others.');
    expect(pictureSvg(state, { frame })).toMatch(/<desc>[^<]*, they differ\./);
    // Without ground, lines are cut out under the mark, not painted over.
    const [casing] = markPaths('differ');
    expect(pictureSvg(state, { frame, ground: 'none' })).toContain(`<path d="${casing?.d}" stroke="#000"`);
    expect(figureOf(stateWith(null), { size: figureSize('16:9') }).svg).not.toContain('legend-mark');
  });

  it('has words of its own in every language', () => {
    const found = compareSpeakers(data, 'klingner');
    const tables = LANGUAGES.map(({ tag }) => wordsOf(tag));
    const told = tables.map((words) =>
      [...voicesOf(found, 'hub', data, words).marks.values()].map((mark) => mark.told),
    );
    for (const words of told) expect(new Set(words).size).toBe(4);
    expect(new Set(told.map(String)).size).toBe(LANGUAGES.length);
  });
});

describe('what is asked, as text', () => {
  it('comes back from an attribute, and what makes no sense is passed over', () => {
    const all = { from: 'JPN', to: null, first: 'klingner', second: 'choe', drawn: true };
    expect(textOfAsked(all)).toBe('ways=JPN&voices=klingner,choe&draw=voices');
    expect(askedOfText(textOfAsked(all))).toEqual(all);
    expect(askedOfText('ways=,CHN&draw=voices')).toEqual({ ...NOTHING_ASKED, to: 'CHN' });
    expect(askedOfValue({ ...all, second: 7, drawn: 'yes' })).toEqual({ ...all, second: null, drawn: false });
    for (const value of [null, 3, '', [], { first: '' }]) expect(askedOfValue(value)).toEqual(NOTHING_ASKED);
  });

  it('is refused by the command line where nobody of that name speaks', () => {
    expect(() => stateWith('nobody')).toThrow('“nobody” says nothing that is shown. There are author,');
    for (const wrong of ['', 'klingner,', 'klingner,klingner', 'a,b,c'])
      expect(() => stateWith(wrong)).toThrow('give the ids');
  });
});
