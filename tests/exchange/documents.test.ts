/** Formats that people and reference managers read: nothing in a text may become markup, a field or a record. */
// These addresses are what must not become links.
/* oxlint-disable no-script-url */
import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { citation, FORMAT_IDS, formatByName, formatOf, FORMATS, importText } from '../../web/exchange/index.js';
import { markdownText } from '../../web/exchange/markdown.js';
import { htmlText, jsonText, scriptText } from '../../web/exchange/offline/inline.js';
import { sha256Base64 } from '../../web/exchange/offline/sha256.js';
import { ENGLISH } from '../../web/language/index.js';
import type { Dataset } from '../../web/model/index.js';
import { claim, dataset as datasetOf } from '../support/dataset.js';
import { HOSTILE, hostileDataset, SHIPPED } from './datasets.js';

const ARTICLE = {
  title: 'Why {Braces} & 50 % of @signs_matter',
  lang: 'en',
  authors: ['Ana de la Cruz', 'Smith and Sons'],
  outlet: 'The Daily',
  url: 'https://example.org/a_b?c=1&d=%20',
  published: '2024-04-15',
  length: 100,
  words: 10,
  paragraphs: 3,
  sha256: '0'.repeat(64),
};
const quote = [{ exact: 'may\nwell \\ {join}', prefix: '', suffix: '', start: 0, end: 17 }];
const CITED = datasetOf([claim({ text: 'A claim.', quote, paragraph: 3, speaker: 'ann' })], {
  article: ARTICLE,
  speakers: [{ id: 'ann', name: 'Ann Lee', kind: 'person', outlet: 'The Times' }],
});
const cited = (id: 'bibtex' | 'ris' | 'citation', dataset: Dataset = CITED) =>
  formatOf(id).write(dataset, { accessed: '2026-11-25' });

describe('the list of formats', () => {
  it('has each id and each ending once, and words for all', () => {
    expect(FORMATS.map((format) => format.id)).toEqual([...FORMAT_IDS]);
    expect(new Set(FORMATS.map((format) => format.ending)).size).toBe(FORMATS.length);
    for (const { id, mime } of FORMATS) {
      expect([formatOf(id).id, ENGLISH.formats[id].length > 5, /^[a-z]+\/[a-z+-]+/.test(mime)]).toEqual([
        id,
        true,
        true,
      ]);
    }
  });

  it('is found by a file’s name, the longest ending first', () => {
    expect(formatByName('x.CSV')?.id).toBe('csv-claims');
    expect(formatByName('x.dyads.csv')?.id).toBe('csv-dyads');
    expect(formatByName('x.cite.txt')?.id).toBe('citation');
    expect(formatByName('x.json')?.id).toBe('json');
    expect(formatByName('x.doc')).toBeUndefined();
  });

  it.each(SHIPPED)('writes %s in every format', (_, dataset) => {
    for (const format of FORMATS) expect(format.write(dataset, { bundle: '' }).length).toBeGreaterThan(1_000);
  });

  it('can be written as UTF-8 whatever the texts', () => {
    for (const format of FORMATS) {
      const text = format.write(hostileDataset(), { bundle: '' });
      expect(text).not.toMatch(/\p{Cs}/u);
      if (format.id !== 'csv-claims' && format.id !== 'csv-dyads')
        expect(text).not.toMatch(/[\u0000-\u0008\u000B\u001B]/);
    }
  });
});

describe('a citation', () => {
  it('as a footnote', () => {
    expect(citation(CITED.claims[0] ?? claim(), CITED, { accessed: '2026-11-25' })).toBe(
      'Ana de la Cruz, Smith and Sons, “Why {Braces} & 50 % of @signs_matter”, The Daily, 2024-04-15, https://example.org/a_b?c=1&d=%20 (accessed 2026-11-25), ¶ 3: “may well \\ {join}” (Ann Lee, The Times).',
    );
  });

  it('as BibTeX', () => {
    expect(cited('bibtex')).toBe(`@misc{test:c1,
  author = {Ana de la Cruz and {Smith and Sons}},
  title = {{Why \\textbraceleft{}Braces\\textbraceright{} \\& 50 \\% of {\\char64}signs\\_matter}},
  howpublished = {The Daily},
  year = {2024},
  month = {04},
  day = {15},
  url = {https://example.org/a_b?c=1&d=%20},
  urldate = {2026-11-25},
  langid = {en},
  note = {“may well \\textbackslash{} \\textbraceleft{}join\\textbraceright{}” (¶ 3; Ann Lee, The Times)},
  annote = {A claim.},
}
`);
  });

  it('as RIS', () => {
    const lines = [
      'TY  - NEWS',
      'AU  - Ana de la Cruz',
      'AU  - Smith and Sons',
      'TI  - Why {Braces} & 50 % of @signs_matter',
      'T2  - The Daily',
      'PY  - 2024',
      'DA  - 2024/04/15',
      'UR  - https://example.org/a_b?c=1&d=%20',
      'Y2  - 2026/11/25',
      'LA  - en',
      'AB  - A claim.',
      'N1  - “may well \\ {join}” (¶ 3; Ann Lee, The Times)',
      'ER  - ',
    ];
    expect(cited('ris')).toBe(`${lines.join('\r\n')}\r\n`);
  });

  it('has no address that could not be linked', () => {
    for (const url of ['javascript:alert(1)', '//evil.example', 'https://a@evil.example/']) {
      const dataset = { ...CITED, article: { ...ARTICLE, url } };
      for (const id of ['bibtex', 'ris', 'citation'] as const)
        expect(cited(id, dataset)).not.toMatch(/evil|javascript|2026/);
    }
  });

  it('of hostile texts is as many entries as there are claims, with braces that balance', () => {
    const dataset = hostileDataset();
    const bibtex = cited('bibtex', dataset);
    expect(bibtex.match(/^@misc\{/gm)).toHaveLength(dataset.claims.length);
    let depth = 0;
    for (const sign of bibtex) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    const ris = cited('ris', dataset);
    expect(ris.match(/^ER  - \r$/gm)).toHaveLength(dataset.claims.length);
    expect(ris.match(/^TY  - /gm)).toHaveLength(dataset.claims.length);
    const keys = bibtex.match(/^@misc\{[^,]+/gm) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('Markdown', () => {
  it.each([
    ['](javascript:alert(1))', '\\](javascript:alert(1))'],
    ['![x](http://e.example)', '\\!\\[x\\](http\\://e.example)'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['===', '\\==='],
    ['| a | b |', '\\| a \\| b \\|'],
    ['```\ncode', '\\`\\`\\` code'],
    ['    code', 'code'],
    ['*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['\\', '\\\\'],
    ['www.evil.example @user #1 $x$', 'www\\.evil.example \\@user \\#1 \\$x\\$'],
    ['plain words, 1.5 - 2', 'plain words, 1.5 - 2'],
  ])('%j is %j', (text, escaped) => expect(markdownText(text)).toBe(escaped));

  it('keeps every text in one line', () => {
    for (const text of HOSTILE) expect(markdownText(text)).not.toMatch(/[\n\r\u2028\u2029]/);
  });

  it('links to the article and to nothing else', () => {
    const links = (dataset: Dataset) =>
      formatOf('markdown')
        .write(dataset)
        .match(/(?<!\\)<[^>]*>|(?<!\\)\]\(/g) ?? [];
    expect(links(CITED)).toEqual(['<https://example.org/a_b?c=1&d=%20>']);
    expect(links(hostileDataset())).toEqual([]);
  });
});

describe('the offline page', () => {
  it.each([
    ['"</script>"', '"\\x3c/script>"'],
    ['"</SCRIPT >"', '"\\x3c/SCRIPT >"'],
    ['"<!-- <script>"', '"\\x3c!-- \\x3cscript>"'],
    ['"<\\/script>"', '"<\\/script>"'],
    ['"\\</script>"', '"\\x3c/script>"'],
    ['"\\\\</script>"', '"\\\\\\x3c/script>"'],
    ['/<\\/script|<!--/u.source', '/<\\/script|\\x3c!--/u.source'],
    ['`</script>${1}`', '`\\x3c/script>${1}`'],
    ['1 < 2', '1 < 2'],
  ])('%s stands in a script as %s', (source, text) => {
    expect(scriptText(source)).toBe(text);
    expect(scriptText(`${source}\r\n`)).toBe(`${text}\n`);
  });

  it('changes nothing that a script means', () => {
    const strings = ['</script>', '<!--', '\\</script>', '<!--<script></script>-->'];
    for (const value of strings) {
      const source = scriptText(
        `[${JSON.stringify(value)}, \`${value.replace('\\', '\\\\')}\`, /^<!--|<\\/script/u.source]`,
      );
      expect(source).not.toMatch(/<!--|<\/?script/i);
      const [text, template, pattern] = runInNewContext(source) as [string, string, string];
      expect([text, template]).toEqual([value, value]);
      expect(new RegExp(pattern, 'u').test('<!--')).toBe(true);
    }
  });

  it('hides nothing that could end its parts', () => {
    const page = formatOf('html').write(hostileDataset(), { bundle: 'let a = "</script><!--<script>";' });
    expect(page.match(/<\/script/gi)).toHaveLength(2);
    expect(page.match(/<script/gi)).toHaveLength(2);
    expect(page).not.toContain('<!--');
    expect(jsonText('{"a":"</script><!--"}')).toBe('{"a":"\\u003c/script>\\u003c!--"}');
    expect(htmlText(`<a b='"'>&`)).toBe('&lt;a b=&#39;&quot;&#39;&gt;&amp;');
  });

  it('allows its own script and style by their hashes, and nothing from elsewhere', () => {
    const page = formatOf('html').write(CITED, { bundle: 'let a = 1;' });
    const hash = (text: string) => createHash('sha256').update(text).digest('base64');
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? '';
    expect(policy).toContain(`script-src 'sha256-${hash('let a = 1;')}';`);
    expect(policy).toContain(`style-src 'sha256-${hash(style)}';`);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it.each(['', 'abc', 'ä€💥', 'x'.repeat(55), 'x'.repeat(56), 'x'.repeat(64), 'x'.repeat(100_000)])(
    'counts SHA-256 as Node does (%#)',
    (text) => expect(sha256Base64(text)).toBe(createHash('sha256').update(text, 'utf8').digest('base64')),
  );

  it('of another maker is not read', () => {
    for (const text of [
      '<!doctype html><title>x</title>',
      '<!doctype html><script type="application/json">{}</script>',
    ])
      expect(importText(text)).toMatchObject({ ok: false });
  });
});
