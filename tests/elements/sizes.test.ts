/** What follows from sizes: of the reader's text, of a disc, of the element. */
import { describe, expect, it } from 'vitest';
import { stopHeight } from '../../web/elements/sheet-controller.js';
import { codeIn } from '../../web/view/set-words.js';
import { textScale } from '../../web/elements/text-size-controller.js';

describe('the size of text', () => {
  it.each([
    [16, 1],
    [16.5, 1],
    [32, 2],
    [20, 1.25],
    [100, 3],
    [4, 0.75],
    [Number.NaN, 1],
  ])('a medium of %s px scales everything by %s', (medium, scale) => expect(textScale(medium)).toBe(scale));
});

describe('a code in its disc', () => {
  it.each(['PRK', 'NZL', 'WWW', 'GBR'])('%s is never cut, however small the disc', (code) => {
    for (let radius = 6; radius < 30; radius += 0.5) expect(['', code]).toContain(codeIn({ code, radius }).text);
    expect(codeIn({ code, radius: 16 }).text).toBe(code);
  });

  it('is read at 7 px or not set at all', () => {
    for (const code of ['PRK', 'ASEAN', 'A VERY LONG ONE'])
      for (let radius = 6; radius < 30; radius += 0.5) expect(codeIn({ code, radius }).size).toBeGreaterThanOrEqual(7);
  });

  it('stands in the smallest disc that is drawn', () => expect(codeIn({ code: 'PRK', radius: 9.9 }).text).toBe('PRK'));

  it('that is long is cut where something is left of it', () => {
    expect(codeIn({ code: 'INTERNATIONAL', radius: 22 }).text).toMatch(/^INT.*…$/);
    expect(codeIn({ code: 'INTERNATIONAL', radius: 9 }).text).toBe('');
  });
});

it('a folded sheet shows its title, and in low elements no more', () => {
  expect([stopHeight('peek', 800), stopHeight('peek', 400)]).toEqual([96, 64]);
});
