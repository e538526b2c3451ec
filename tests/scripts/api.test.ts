/** What the element offers to others is told: in the manifest, in editors, and on the API page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { apiPage } from '../../scripts/lib/api-page.mjs';
import { cssData, htmlData, webTypes } from '../../scripts/lib/editor-data.mjs';
import { type Declaration, elementIn, manifest, undocumented } from '../../scripts/lib/manifest.mjs';
import { filesBelow, ROOT } from '../support/imports.js';

let element: Declaration;
beforeAll(async () => {
  element = elementIn(await manifest());
});

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const names = (list: readonly { name: string }[] | undefined) => (list ?? []).map((one) => one.name).sort();
const found = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? '')),
];

describe('the public face', () => {
  it('has words for everything', () => {
    expect(undocumented(element)).toEqual([]);
    expect(names(element.attributes).length).toBeGreaterThan(5);
    expect(element.members?.some((one) => one.kind === 'method')).toBe(true);
  });

  it('tells what has no words', () => {
    const bare = { name: 'x', kind: 'class', attributes: [{ name: 'a' }], slots: [{ name: 's', description: 'Yes.' }] };
    expect(undocumented(bare)).toEqual(['attributes a']);
  });

  it('lists every part and slot of the root’s templates', () => {
    const templates = read('web/elements/graph-view.ts');
    expect(names(element.cssParts)).toEqual(expect.arrayContaining(found(templates, /part="([a-z-]+)"/g)));
    expect(names(element.slots)).toEqual(expect.arrayContaining(found(templates, /<slot name="([a-z-]+)"/g)));
  });

  it('lists every event that leaves the element, and no other', () => {
    const sources = filesBelow('web/elements', ['.ts']).filter((file) => file.endsWith('events.ts'));
    const types = sources.flatMap((file) => found(read(file), /static readonly type = '(gg-[a-z]+)'/g));
    expect(types).toEqual(expect.arrayContaining(names(element.events)));
    expect(types.length).toBeGreaterThan(3);
  });

  it('names nothing of the libraries inside', () => {
    expect(JSON.stringify(element)).not.toMatch(/cytoscape|graphology/i);
  });
});

describe('what is made from it', () => {
  it('completes the tag in editors', () => {
    const html = JSON.stringify(htmlData(element));
    for (const name of names(element.attributes)) expect(html).toContain(`"name":"${name}"`);
    const css = JSON.stringify(cssData(element));
    for (const name of names(element.cssProperties)) expect(css).toContain(`"name":"${name}"`);
    expect(JSON.stringify(webTypes(element, '1.2.3'))).toContain('"version":"1.2.3"');
  });

  it('tells everything on the API page, escaped', () => {
    const page = apiPage({ ...element, description: 'A <b> & `code`.' }, '1.2.3');
    for (const list of [element.attributes, element.members, element.events, element.slots, element.cssParts])
      for (const { name } of list ?? []) expect(page).toContain(name);
    expect(page).toContain('A &lt;b&gt; &amp; <code>code</code>.');
    expect(page).not.toContain('<script');
  });
});
