import { describe, expect, test } from 'vitest';
import { CERTAINTIES } from '../../web/model/index.js';
import { headGap, headPath, headShape, headSize, quadAt, shaftOf } from '../../web/view/heads.js';
import { badgePaths, capOf, dashArray, DASHES, dashOf, lineWidth, signToken } from '../../web/view/marks.js';
import { TOKENS } from '../../web/view/tokens.js';
import { disc, line, specimen } from './fixtures/specimen.js';

const SIGNS = [1, -1, 0, 'mixed'] as const;

describe('badges', () => {
  test('each sign has a form of its own, whole and denied, so that gray print tells them apart', () => {
    const forms = SIGNS.flatMap((sign) => [badgePaths(sign), badgePaths(sign, true)]);
    const shapes = forms.map((paths) => paths.map((p) => `${p.d} ${p.fill === 'none'}`).join('|'));
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test('a denied badge is hollow and struck', () => {
    for (const sign of SIGNS) {
      const paths = badgePaths(sign, true);
      expect(paths.some((p) => p.fill === 'sign')).toBe(false);
      expect(paths.at(-1)?.d).toBe('M-6 6L6-6');
    }
  });

  test('the lowest path is a casing of ground, wider than what stands on it', () => {
    for (const sign of SIGNS) {
      for (const denied of [false, true]) {
        const [casing, body] = badgePaths(sign, denied);
        expect([casing?.fill, casing?.stroke]).toEqual(['canvas', 'canvas']);
        expect(casing?.d).toBe(body?.d);
        expect(casing?.width).toBeGreaterThan(body?.width ?? Infinity);
      }
    }
  });

  test('paths are numbers and path letters only', () => {
    for (const sign of SIGNS) for (const p of badgePaths(sign)) expect(p.d).toMatch(/^[MLHVAQZ0-9 .-]*$/);
  });
});

describe('lines', () => {
  test('each certainty has a pattern of its own', () => {
    expect(new Set(CERTAINTIES.map((c) => dashArray(c))).size).toBe(CERTAINTIES.length);
    expect(dashArray('asserted')).toBe('none');
    expect(dashArray('believed')).toBe('14 4');
    expect(DASHES.hedged).toEqual([6, 5]);
  });

  test('the dots of a conditional line never run together, however thick it is', () => {
    for (const width of [1.5, 2.7, 6.9, 8]) {
      const [, gap = 0] = dashOf('conditional', width);
      expect(gap - width).toBeCloseTo(3.5, 10);
    }
    expect(CERTAINTIES.filter((c) => capOf(c) === 'round')).toEqual(['conditional']);
  });

  test('width follows the number of claims between its bounds', () => {
    expect([1, 2, 3, 5, 10, 40].map((n) => Number(lineWidth(n).toFixed(2)))).toEqual([1.5, 2.1, 2.7, 3.9, 6.9, 8]);
  });
});

describe('arrowheads', () => {
  test('form follows sign', () => {
    expect(SIGNS.map(headShape)).toEqual(['triangle', 'triangle-tee', 'vee', 'vee']);
    expect(headPath(-1, 1.5).match(/Z/g)).toHaveLength(2);
    expect(headPath(1, 1.5)).toMatch(/L0 0L/);
  });

  test('thick lines have larger heads, thin ones all the same', () => {
    expect(headSize(1.5)).toBe(headSize(2.1));
    expect(headSize(6.9)).toBeGreaterThan(headSize(3.9));
  });

  test('a line is cut short of its head on its own curve, and the tip stays where the scene has the end', () => {
    for (const l of specimen().lines) {
      const { start, control, end, tip } = shaftOf(l);
      expect(start).toEqual(l.start);
      expect(Math.hypot(tip.x - l.end.x, tip.y - l.end.y)).toBeLessThan(0.5);
      for (const t of [0.1, 0.35, 0.5, 0.8, 1]) {
        const p = quadAt({ start, control, end }, t);
        const nearest = Math.min(
          ...Array.from({ length: 2001 }, (_, i) => {
            const q = quadAt(l, i / 2000);
            return Math.hypot(p.x - q.x, p.y - q.y);
          }),
        );
        expect(nearest).toBeLessThan(0.2);
      }
    }
  });

  test('a line with a head at either end is cut at both, on its own curve', () => {
    const l = { ...line(disc('A', 0, 0), disc('B', 200, 40), 30, { width: 3 }), tail: true as const };
    const { start, control, end, tip, rear, along, back } = shaftOf(l);
    expect(Math.hypot(tip.x - l.end.x, tip.y - l.end.y)).toBeLessThan(0.5);
    expect(Math.hypot(rear.x - l.start.x, rear.y - l.start.y)).toBeLessThan(0.5);
    expect(start.x - l.start.x).toBeGreaterThan(3);
    expect(along.x * back.x + along.y * back.y).toBeLessThan(0);
    for (const t of [0, 0.3, 0.7, 1]) {
      const p = quadAt({ start, control, end }, t);
      const near = Array.from({ length: 2001 }, (_, i) => quadAt(l, i / 2000)).map((q) =>
        Math.hypot(p.x - q.x, p.y - q.y),
      );
      expect(Math.min(...near)).toBeLessThan(0.2);
    }
  });

  test('a line without a head is the whole curve', () => {
    const l = line(disc('A', 0, 0), disc('B', 200, 40), 30, { head: false });
    expect(shaftOf(l)).toMatchObject({ start: l.start, control: l.control, end: l.end, tip: l.end });
  });

  test('a line shorter than its head still has finite geometry', () => {
    const l = line(disc('A', 0, 0), disc('B', 46.5, 0), 0, { width: 8 });
    const numbers = Object.values(shaftOf(l)).flatMap((p) => [p.x, p.y]);
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(headGap(1, 8)).toBeGreaterThan(0);
  });
});

describe('tokens', () => {
  test('both themes have the same tokens, and signs take theirs from them', () => {
    expect(Object.keys(TOKENS.dark).sort()).toEqual(Object.keys(TOKENS.light).sort());
    expect(SIGNS.map(signToken).every((token) => token in TOKENS.light)).toBe(true);
  });
});
