import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../web/graph/index.js';
import { keep } from '../../../web/model/index.js';
import { NO_EMPHASIS } from '../../../web/view/emphasis.js';
import { sceneOf } from '../../../web/view/scene-of.js';
import { pictureOf } from '../../../web/view/svg/picture.js';
import { pictureSvg } from '../../../web/view/svg/picture-svg.js';
import { type SvgOptions, svgOf } from '../../../web/view/svg/svg-of.js';
import { hostile, TEXTS } from '../../support/hostile.js';
import { shipped } from '../../support/shipped.js';
import { specimen } from '../fixtures/specimen.js';

const FRAME = { width: 888, height: 648 };

const draw = (options: Partial<SvgOptions> = {}) => {
  const scene = specimen();
  const relations = relationsOf(shipped('japan-us'));
  const picture = { whole: scene, live: scene, emphasis: NO_EMPHASIS, acts: [], relations };
  return svgOf(picture, { title: 'A title', ...options });
};

const of = (name: 'japan-us' | 'europe-1914', selected: string | null = null, more: Partial<SvgOptions> = {}) => {
  const dataset = shipped(name);
  const full = relationsOf(dataset);
  return pictureSvg({ dataset, full, kept: full, selected, agreements: 'hub' }, { frame: FRAME, ...more });
};

/** Read by a strict parser; without fonts, since which a machine has is of no matter here. */
const parsed = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } });

const count = (text: string, what: string | RegExp): number => text.split(what).length - 1;
const ids = (svg: string): string[] => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');

describe('svgOf', () => {
  it('writes nothing that runs, loads or is a raster', () => {
    for (const svg of [draw(), draw({ ground: 'none' }), of('europe-1914')]) {
      expect(svg).not.toMatch(/<(script|style|image|foreignObject|iframe|a)\b|\son\w+=|\sstyle=/);
      const addresses = [...svg.matchAll(/(?:href|src)="([^"]*)"|url\(([^)]*)\)/g)].map(([, a, b]) => a ?? b ?? '');
      expect(addresses.every((address) => address.startsWith('#'))).toBe(true);
      expect(parsed(svg).width).toBeGreaterThan(0);
    }
  });

  it('has one text for each group of words, with a line each for each of its lines', () => {
    const dataset = shipped('japan-us');
    const scene = sceneOf(relationsOf(dataset), { frame: FRAME, agreements: 'hub', layouts: dataset.layouts });
    const labels = scene.badges.filter((badge) => badge.label);
    const counts = labels.filter((badge) => badge.label?.count);
    const groups = 2 * scene.discs.length + labels.length + counts.length + scene.cues.length;
    const svg = of('japan-us');
    expect(count(svg, '<text ')).toBe(groups);
    const broken = [...labels.map((b) => b.label?.lines ?? []), ...scene.discs.map((d) => d.label.lines)];
    const lines = broken.reduce((sum, some) => sum + (some.length > 1 ? some.length : 0), 0);
    expect(count(svg, '<tspan ')).toBe(lines);
  });

  it('names its groups so that people know them, and every id once', () => {
    const svg = of('japan-us');
    expect(ids(svg)).toEqual(
      expect.arrayContaining(['relation-japan-united-states', 'country-japan', 'label-japan-united-states']),
    );
    for (const one of [svg, draw(), of('europe-1914'), of('japan-us', null, { idPrefix: 'two' })]) {
      expect(new Set(ids(one)).size).toBe(ids(one).length);
      expect(ids(one).filter((id) => !/^[A-Za-z][\w-]*$/.test(id))).toEqual([]);
    }
    expect(ids(of('japan-us', null, { idPrefix: 'two' })).every((id) => id.startsWith('two-'))).toBe(true);
  });

  it('titles and describes the whole, every country and every relation', () => {
    const svg = of('japan-us', null, { description: 'What it is.' });
    expect(svg).toContain('<title id="title">Why Japan and the U.S. Are Growing Closer: Key Factors Explained</title>');
    expect(svg).toContain('<desc id="desc">What it is.</desc>');
    expect(svg).toMatch(/id="country-japan">\n<title>Japan<\/title>\n<desc>Japan, \d+ relations, \d+ claims<\/desc>/);
    expect(svg).toMatch(/<title>Japan – United States<\/title>\n<desc>Japan – United States, cooperative, asserted: “/);
  });

  it('draws every sign, certainty and head', () => {
    const svg = draw();
    for (const dashes of ['14 4', '6 5', '10 4 1.5 4']) expect(svg).toContain(`stroke-dasharray="${dashes}"`);
    expect(svg).toContain('stroke-linecap="round"');
    const scene = specimen();
    const heads = scene.lines.filter((line) => line.head).length;
    expect(count(svg, ' stroke="none"/>')).toBe(heads);
    for (const color of ['#0067A6', '#BF4A00', '#5D6268', '#4A4D53']) expect(svg).toContain(color);
  });

  it('keeps words readable in programs that do not know paint-order', () => {
    const svg = of('japan-us');
    expect(svg).not.toContain('paint-order');
    // Each clone stands just before the text it is a clone of, so that the letters are on top.
    const clones = [...svg.matchAll(/<use xlink:href="#([^"]*)"[^>]*\/><text id="([^"]*)"/g)];
    expect(clones.length).toBe(count(svg, '<use '));
    expect(clones.every(([, of, id]) => of === id)).toBe(true);
    expect([...svg.matchAll(/<text [^>]*>/g)].some(([tag]) => / (fill|stroke)=/.test(tag))).toBe(false);
    expect(of('japan-us', null, { halos: 'boxes' })).not.toContain('<use ');
  });

  it('without a ground paints none, and cuts lines out under words and badges instead', () => {
    const svg = of('japan-us', null, { ground: 'none' });
    expect(svg).toMatch(/<mask id="clear"/);
    expect(svg).toMatch(/id="relations"[^>]* mask="url\(#clear\)"/);
    expect(svg).not.toMatch(/id="ground"|<use /);
    const corner = parsed(svg).render().pixels.subarray(0, 4);
    expect([...corner]).toEqual([0, 0, 0, 0]);
  });

  it('in gray tells signs by form alone', () => {
    const svg = of('japan-us', null, { theme: 'gray' });
    const colors = new Set([...svg.matchAll(/#[0-9A-Fa-f]{6}\b/g)].map(([color]) => color.toUpperCase()));
    expect(colors.size).toBeGreaterThan(3);
    expect([...colors].filter((c) => c.slice(1, 3) !== c.slice(3, 5) || c.slice(3, 5) !== c.slice(5))).toEqual([]);
  });

  it('sets back what is not selected, and keeps its words out', () => {
    const plain = of('japan-us');
    const chosen = of('japan-us', 'd:JPN~USA');
    expect(count(chosen, 'id="label-')).toBe(1);
    expect(count(plain, 'id="label-')).toBeGreaterThan(5);
    expect(count(chosen, '<g opacity="0.16">')).toBeGreaterThan(5);
    expect(chosen).toContain('stroke-opacity="0.12"');
    // All but the two, and China, which acts on them.
    expect(count(chosen, '<g opacity="0.5">')).toBe(6);
  });

  it('leaves out by a lens what the screen leaves out', () => {
    const dataset = shipped('japan-us');
    const full = relationsOf(dataset);
    const kept = relationsOf(keep(dataset, { signs: [-1] }));
    const svg = pictureSvg({ dataset, full, kept, selected: null, agreements: 'hub' }, { frame: FRAME });
    const scene = sceneOf(full, { frame: FRAME, agreements: 'hub', layouts: dataset.layouts });
    const { live } = pictureOf(scene, { kept, agreements: 'hub', selected: null });
    expect(live.badges.length).toBeGreaterThan(2);
    expect(count(svg, 'id="label-')).toBe(live.badges.length);
    expect(svg).not.toContain('>close allies since');
  });

  it('shows a part of itself', () => {
    const svg = of('japan-us', null, { view: { x: 10, y: 20, width: 300, height: 200 } });
    expect(svg).toContain('width="300" height="200" viewBox="10 20 300 200"');
  });

  it.each(TEXTS)('stays well-formed whatever the words: %j', (text) => {
    const dataset = hostile(text);
    const full = relationsOf(dataset);
    const svg = pictureSvg(
      { dataset, full, kept: full, selected: null, agreements: 'hub' },
      { frame: FRAME, data: text },
    );
    expect(() => parsed(svg)).not.toThrow();
    expect(svg).not.toMatch(/<(script|img|iframe|math|annotation-xml)\b/);
    expect(svg).not.toMatch(/\p{Cs}/u);
    expect(svg).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
    expect(count(svg, '<gg:picture')).toBe(1);
  });
});
