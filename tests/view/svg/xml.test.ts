import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsFor, slug } from '../../../web/view/svg/ids.js';
import { isolated, runsLeft } from '../../../web/view/svg/type.js';
import { digits, element, paired, scriptJson, words, xmlText } from '../../../web/view/svg/xml.js';

describe('xml', () => {
  it('escapes what could be markup, in text and in attributes', () => {
    expect(words('<a & "b">')).toBe('&lt;a &amp; "b"&gt;');
    expect(element('g', { id: 'a"b<c>\n\t\r' })).toBe('<g id="a&quot;b&lt;c&gt;&#10;&#9;&#13;"/>');
    expect(element('g', {}, words('x'))).toBe('<g>x</g>');
    expect(paired('p', {})).toBe('<p></p>');
    expect(element('g', { a: null, b: undefined, c: 1 / 3, d: 0 })).toBe('<g c="0.33" d="0"/>');
  });

  it('leaves out what XML forbids and mends halves of pairs', () => {
    expect(xmlText('a\u0000b\uFFFEc\uD83Dd\uDC00e💥')).toBe('abc\uFFFDd\uFFFDe💥');
  });

  it('writes numbers one way', () => {
    expect([1, 1.005, -0.001, 1e-9, 1234.5678, Number.NaN, Infinity].map((n) => digits(n))).toEqual([
      '1',
      '1',
      '0',
      '0',
      '1234.57',
      '0',
      '0',
    ]);
  });

  it('writes JSON that cannot end its element', () => {
    const value = { a: '</script><!-- & \u2028', b: ']]>' };
    const text = scriptJson(value);
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text)).toEqual(value);
  });
});

describe('ids', () => {
  it('can be read', () => {
    expect(slug('Côte d’Ivoire')).toBe('cote-d-ivoire');
    expect(slug('日本')).toBe('');
    expect(idsFor('')('relation', 'Japan', 'United States')).toBe('relation-japan-united-states');
    expect(idsFor('p')('country', '日本')).toBe('p-country');
  });

  it('never come twice, and any XML can hold them', () => {
    const name = fc.oneof(fc.constantFrom('a', 'a-2', 'a 2', 'A', '', 'b', 'a-2-2'), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const ids = idsFor('x');
        const given = names.map((one) => ids('c', one));
        expect(new Set(given).size).toBe(given.length);
        for (const id of given) expect(id).toMatch(/^[A-Za-z][\w-]*$/);
      }),
    );
  });
});

describe('the direction of words', () => {
  it('is told by the first letter', () => {
    expect([runsLeft('12 عربي abc'), runsLeft('abc عربي'), runsLeft('12')]).toEqual([true, false, false]);
  });

  it('is closed off, so that words cannot turn what stands beside them', () => {
    expect(isolated('plain')).toBe('plain');
    expect(isolated('عربي (1)')).toBe('\u2067عربي (1)\u2069');
    expect(isolated('a\u202Eb')).toBe('\u2066a\u202Eb\u2069');
  });

  it('has as many isolates closed as opened, whatever the words', () => {
    const sign = fc.constantFrom('a', 'ع', '\u2066', '\u2067', '\u2068', '\u2069', '\u202E');
    fc.assert(
      fc.property(fc.array(sign), (signs) => {
        let open = 0;
        for (const one of isolated(signs.join(''))) {
          if (one >= '\u2066' && one <= '\u2068') open += 1;
          if (one === '\u2069') open -= 1;
          expect(open).toBeGreaterThanOrEqual(0);
        }
        expect(open).toBe(0);
      }),
    );
  });
});
