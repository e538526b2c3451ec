import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importText } from '../../web/exchange/index.js';
import { readXml } from '../../web/exchange/xml/read.js';
import { documentOf, holding, withText } from '../../web/exchange/xml/write.js';
import { cleanText } from '../../web/model/index.js';
import { HOSTILE } from './datasets.js';

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary' }));

describe('what is written', () => {
  it('is read back as it was, but for what XML forbids', () => {
    fc.assert(
      fc.property(text, text, (value, words) => {
        const written = documentOf(holding('root', { value }, [withText('item', {}, words), holding('none', {}, [])]));
        const root = readXml(written);
        expect(root.attributes.get('value')).toBe(cleanText(value));
        expect(root.children[0]?.text).toBe(cleanText(words));
        expect(root.children.map((child) => child.name)).toEqual(['item', 'none']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the reader', () => {
  it('takes what other programs write', () => {
    const root = readXml(
      "<?xml version='1.0' encoding='utf-8'?>\r\n<!-- a --><?php x?>\r\n<g:a  b = 'c&#x41;&lt;' d=\"\t\">x<![CDATA[<&]]>&amp;<e/>y</g:a >\r\n<!--b-->\r\n",
    );
    expect(root).toMatchObject({ name: 'g:a', text: 'x<&&y', children: [{ name: 'e', text: '' }] });
    expect([...root.attributes]).toEqual([
      ['b', 'cA<'],
      ['d', ' '],
    ]);
  });

  it.each([
    ['', /no element/],
    ['<a>', /ends before <\/a>/],
    ['<a></b>', /closes nothing/],
    ['</a>', /closes nothing/],
    ['<a/><b/>', /second outermost/],
    ['<a/>x', /text outside/],
    ['x<a/>', /text outside/],
    ['<a b=1/>', /quotation marks/],
    ['<a b/>', /without a value/],
    ['<a b="1" b="2"/>', /twice/],
    ['<a b="1"c="2"/>', /no blank/],
    ['<a b="<"/>', /“<” in a value/],
    ['<a>&nbsp;</a>', /stands for nothing/],
    ['<a>&</a>', /stands for nothing/],
    ['<a>&amp</a>', /stands for nothing/],
    ['<a>&#0;</a>', /stands for nothing/],
    ['<a>&#xD800;</a>', /stands for nothing/],
    ['<a>&#x110000;</a>', /stands for nothing/],
    ['<a>&#99999999999999;</a>', /stands for nothing/],
    ['<a>\u0000</a>', /does not allow/],
    ['<a>\uFFFF</a>', /does not allow/],
    ['<a>\uD83D</a>', /does not allow/],
    ['<a>]]></a>', /“\]\]>”/],
    ['<a><!-- -- --></a>', /comment/],
    ['<a><![CDATA[</a>', /no “\]\]>”/],
    ['<a><?xml version="1.0"?></a>', /second <\?xml/],
    ['<a ', /not closed/],
    ['<1/>', /without a name/],
    ['< a/>', /without a name/],
  ])('refuses %j', (source, words) => {
    expect(() => readXml(source)).toThrow(words);
  });

  it('refuses document types, and with them bombs and files of others', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(100)}"><!ENTITY c "&b;&b;&b;">]><graphml>&c;</graphml>`;
    const foreign = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><graphml/>';
    for (const source of [bomb, foreign, '<?xml version="1.0"?><!doctype html><html/>']) {
      expect(importText(source)).toMatchObject({ ok: false, problem: { code: 'parse/xml' } });
      expect(importText(source)).toMatchObject({
        problem: { message: expect.stringMatching(/document type/) as string },
      });
    }
  });

  it('has limits of depth, of elements and of size', () => {
    const deep = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(readXml(deep(32)).name).toBe('a');
    expect(importText(deep(33))).toMatchObject({ problem: { code: 'limit/depth' } });
    expect(importText(`<a>${'<b/>'.repeat(1_000_001)}</a>`)).toMatchObject({ problem: { code: 'limit/items' } });
    expect(importText(`<a>${' '.repeat(2e7)}</a>`)).toMatchObject({ problem: { code: 'limit/bytes' } });
  });

  it('takes time in proportion to the text, however malformed', () => {
    const long = [
      '<'.repeat(1e6),
      '&'.repeat(1e6),
      `<a ${'b '.repeat(5e5)}`,
      `<a>${'&a'.repeat(5e5)}`,
      `<a${' '.repeat(1e6)}`,
    ];
    for (const source of [...long, `<a b="${'&'.repeat(1e6)}"/>`, `<${'a'.repeat(1e6)}`, '<!--'.repeat(3e5)])
      expect(importText(source)).toMatchObject({ ok: false });
  });
});
