/** What the build leaves out of the files it makes whole. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pinned } from '../../scripts/check-sri.mjs';
import { scriptText } from '../../web/exchange/offline/inline.js';
import { quieted } from '../../scripts/lib/quiet-lit.mjs';
import { slimmed } from '../../scripts/lib/slim-cytoscape.mjs';
import { assertPermissive, isPermissive, notices, packagesOf } from '../../scripts/lib/third-party.mjs';
import { tightened } from '../../scripts/lib/tight-templates.mjs';

const SOURCES = join(dirname(dirname(fileURLToPath(import.meta.resolve('cytoscape')))), 'src');

describe('scriptText', () => {
  it('writes what would end or hide a script in a page otherwise, with the same meaning', () => {
    const texts = ['</script>', '<!-- <script>', '\\\\</SCRIPT', 'a < b', '<\\/script'];
    for (const text of texts) {
      for (const code of [JSON.stringify(text), `"${text}"`]) {
        const safe = scriptText(code);
        expect(safe).not.toMatch(/<!--|<\/?script/i);
        // oxlint-disable-next-line no-eval
        expect((0, eval)(safe)).toBe((0, eval)(code));
      }
    }
  });
});

describe('slimmed', () => {
  it('leaves what is never called empty, and keeps the names others import', () => {
    const file = join(SOURCES, 'collection/algorithms/clustering-distances.mjs');
    expect(slimmed(file, 'export const one = 1;\nexport default one;')).toBe(
      'export const one = undefined;\nexport default function unused() {}\n',
    );
    expect(slimmed(join(SOURCES, 'extensions/layout/cose.mjs'))).not.toContain('Math');
  });

  it('takes the listeners out, and keeps what binds others', () => {
    const text = slimmed(join(SOURCES, 'extensions/renderer/base/load-listeners.mjs')) ?? '';
    expect(text).toContain('BRp.binder = function');
    expect(text).not.toMatch(/wheel|touchstart|mousedown/);
    expect(() => slimmed(join(SOURCES, 'extensions/renderer/base/load-listeners.mjs'), 'other')).toThrow(/another/);
  });

  it('keeps what draws, the preset layout, the list of algorithms, and other packages', () => {
    for (const kept of [
      'extensions/renderer/canvas/drawing-edges.mjs',
      'extensions/layout/preset.mjs',
      'collection/algorithms/index.mjs',
    ]) {
      expect(readFileSync(join(SOURCES, kept), 'utf8')).not.toBe('');
      expect(slimmed(join(SOURCES, kept))).toBeNull();
    }
    expect(slimmed('/elsewhere/src/extensions/layout/cose.mjs', '')).toBeNull();
  });
});

describe('tightened', () => {
  it('takes line breaks out of markup and comments out of styles, also inside one another', () => {
    const code = [
      'const a = html`<b>one</b>\n    <i>${on ? html`<u>\n  x</u>` : nothing} two</i>`;',
      'const b = css`\n  /* why */\n  :host { color: ${ink};\n    inset: 0; }\n`;',
    ].join('\n');
    expect(tightened('/web/elements/a.ts', code)).toBe(
      [
        'const a = html`<b>one</b> <i>${on ? html`<u> x</u>` : nothing} two</i>`;',
        'const b = css` :host{color:${ink};inset:0}`;',
      ].join('\n'),
    );
  });

  it('leaves other templates and files without any alone', () => {
    expect(tightened('/web/elements/a.ts', 'const a = `one\n  two`;')).toBeNull();
  });
});

describe('pinned', () => {
  const tag = (hash: string) => `<script src="https://example.org/geopolitical-graph.js" integrity="${hash}">`;

  it('brings every snippet up to date, and tells how many were not', () => {
    const text = `${tag('sha384-old')}\n${tag('sha384-new')}\n<script src="geopolitical-graph.js"></script>`;
    expect(pinned(text, 'sha384-new')).toEqual({ text: text.replace('sha384-old', 'sha384-new'), stale: 1 });
  });
});

describe('terms of what is shipped', () => {
  const made = (license: string) => ({ name: 'one', version: '1.0.0', license, text: 'Terms' });

  it('are permissive, or the build ends', () => {
    for (const term of ['MIT', 'BSD-3-Clause', '(MIT OR GPL-3.0)', 'MIT AND ISC'])
      expect(isPermissive(term)).toBe(true);
    for (const term of ['GPL-3.0', 'MPL-2.0', 'MIT AND LGPL-2.1', 'none named', ''])
      expect(() => assertPermissive([made('MIT'), made(term)])).toThrow(/one \(.*copyleft or not known/);
  });

  it('are found for the packages that modules come from, with their notices', () => {
    const found = packagesOf([
      import.meta.filename,
      fileURLToPath(import.meta.resolve('lit')),
      fileURLToPath(import.meta.resolve('cytoscape')),
    ]);
    expect(found.map(({ name, license }) => [name, license])).toEqual([
      ['cytoscape', 'MIT'],
      ['lit', 'BSD-3-Clause'],
    ]);
    expect(notices(found)).toMatch(
      /Natural Earth[^]*cytoscape 3[^]*Permission is hereby granted[^]*Redistribution and use/,
    );
  });
});

describe('quieted', () => {
  it('takes Lit’s names off the global object', () => {
    const code =
      '(t.litHtmlVersions??=[]).push("3.3.3");a.litPropertyMetadata??=new WeakMap;litPropertyMetadata.get(x);globalThis.litPropertyMetadata.get(y)';
    expect(quieted(code)).toBe('0;0;ggLitProperties.get(x);ggLitProperties.get(y)');
  });
});
