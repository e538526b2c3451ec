import { describe, expect, it } from 'vitest';
import { textWidth } from '../../web/view/metrics.js';
import { clip, LABEL, NAME, settings } from '../../web/view/words.js';

describe('textWidth', () => {
  it.each([
    ['', 'bold', 13, 0],
    ['mm', 'bold', 10, 17.8],
    ['日本', 'bold', 10, 20],
    ['é', 'sans', 10, 5.6],
    ['\u200d', 'sans', 10, 0],
    ['e\u0301', 'sans', 10, 5.6],
  ] as const)('%j in %s at %d px is %d px', (text, face, size, width) => {
    expect(textWidth(text, face, size)).toBeCloseTo(width, 5);
  });

  it('gives scripts without a table a width too', () => {
    expect(textWidth('اليابان', 'bold', 13)).toBeGreaterThan(40);
  });
});

describe('settings', () => {
  it('breaks into lines whose widest is as narrow as can be', () => {
    const [one, two, three] = settings('could be drawn into a Taiwan War', LABEL, 3);
    expect(one?.lines).toEqual(['could be drawn into a Taiwan War']);
    expect(two?.lines).toEqual(['could be drawn', 'into a Taiwan War']);
    expect(three?.lines.length).toBe(3);
    expect(two?.width).toBeLessThan(one?.width ?? 0);
    expect(two?.height).toBe(2 * LABEL.leading);
  });

  it('has no more lines than words', () => {
    expect(settings('Japan', NAME, 2).length).toBe(1);
  });

  it('breaks words without blanks that are too long for a line', () => {
    const set = settings('東アジアおよび太平洋地域の安全保障協力に関する共同声明への参加国一覧', LABEL, 3);
    expect(set.length).toBe(3);
    expect(set[2]?.lines.join('').length).toBe(34);
  });

  it('puts no blanks where there are none, and begins no line with a closing mark', () => {
    const [one, two, three] = settings('「迫り来る脅威」、日本', LABEL, 3);
    expect(one?.lines).toEqual(['「迫り来る脅威」、日本']);
    for (const set of [two, three]) {
      expect(set?.lines.join('')).toBe('「迫り来る脅威」、日本');
      for (const line of set?.lines ?? []) expect(line).not.toMatch(/^[」、]|「$/);
    }
    expect(settings('VeryLongUnbrokenWord'.repeat(3), NAME, 1)[0]?.lines).toEqual(['VeryLongUnbrokenWord'.repeat(3)]);
  });

  it('cuts hostile lengths with an ellipsis, never inside a surrogate pair', () => {
    const cut = clip('😀'.repeat(100_000));
    expect(cut.endsWith('…')).toBe(true);
    expect(/[\ud800-\udbff](?![\udc00-\udfff])/.test(cut)).toBe(false);
    expect(settings('x'.repeat(100_000), LABEL, 3)[0]?.width).toBeLessThan(1500);
  });

  it('keeps ten thousand newlines on a line', () => {
    expect(clip(`a${'\n'.repeat(10_000)}b`)).toBe('a b');
  });
});
