import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { relationsOf } from '../../../web/graph/index.js';
import type { Dataset } from '../../../web/model/index.js';
import { staticOf, type StaticOptions } from '../../../web/view/static/static-of.js';
import { hostile, TEXTS } from '../../support/hostile.js';
import { shipped } from '../../support/shipped.js';

const FRAME = { width: 888, height: 648 };

function of(dataset: Dataset, more: Partial<StaticOptions> = {}): string {
  const full = relationsOf(dataset);
  return staticOf({ dataset, full, kept: full, selected: null, agreements: 'hub' }, { frame: FRAME, ...more });
}

/** A strict parser reads it: the fragment stands where an SVG may have anything. */
const wellFormed = (html: string) =>
  new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><metadata>${html}</metadata></svg>`, {
    font: { loadSystemFonts: false },
  });

const jsonIn = (html: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/s.exec(html)?.[1] ?? 'null');
const ids = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');

describe('staticOf', () => {
  const dataset = shipped('japan-us');
  const html = of(dataset);

  it('has the picture and every claim with quote, speaker, certainty and paragraph', () => {
    expect(html).toMatch(/<svg [^>]*width="100%" viewBox="0 0 888 648"/);
    expect(html.split('<li ').length - 1).toBe(dataset.claims.length);
    for (const claim of dataset.claims) expect(html).toContain(`<p>${claim.text.replaceAll('&', '&amp;')}</p>`);
    expect(html).toMatch(/<b>Bruce Klingner<\/b>, Heritage Foundation · Hedged · ¶ 7<\/p>/);
  });

  it('tells search engines the same', () => {
    const { '@graph': graph } = jsonIn(html) as { '@graph': Record<string, unknown>[] };
    expect(graph).toHaveLength(dataset.claims.length);
    expect(graph.every((node) => node['@type'] === 'Claim')).toBe(true);
    const targets = new Set(ids(html).map((id) => `#${id}`));
    expect(graph.every((node) => targets.has(String(node['@id'])))).toBe(true);
    expect(JSON.stringify(graph)).toContain('"@type":"Quotation"');
    expect(jsonIn(of(dataset, { jsonLd: 'only' }))).toEqual(jsonIn(html));
    expect(of(dataset, { jsonLd: 'none' })).not.toContain('<script');
  });

  it('stands twice in one page without sharing an id', () => {
    const all = [...ids(html), ...ids(of(dataset, { idPrefix: 'two' }))];
    expect(new Set(all).size).toBe(all.length);
    const links = [...of(dataset, { idPrefix: 'two' }).matchAll(/(?:href="|url\()#([^")]*)/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(10);
    expect(links.every((id) => id?.startsWith('two-'))).toBe(true);
  });

  it('has no style of its own, which a strict policy would report', () => {
    expect(html).not.toMatch(/\sstyle=|<style|\son\w+=/);
  });

  it.each(TEXTS)('holds as text: %j', (text) => {
    const fragment = of(hostile(text));
    expect(() => wellFormed(fragment)).not.toThrow();
    expect(fragment.split('<script').length - 1).toBe(1);
    expect(fragment).not.toMatch(/<(img|iframe|math|annotation-xml|style|a )/);
    expect(JSON.stringify(jsonIn(fragment))).toContain('Claim');
  });
});
