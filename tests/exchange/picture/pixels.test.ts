import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../web/model/index.js';
import { scaled, VERSION } from '../../../web/exchange/picture/index.js';

describe('the size in pixels', () => {
  const size = { width: 1600, height: 900 };

  it('is that of the picture, scaled or by width', () => {
    expect(scaled(size, {})).toMatchObject({ width: 1600, height: 900, fits: true });
    expect(scaled(size, { scale: 3 })).toMatchObject({ width: 4800, height: 2700, fits: true });
    expect(scaled(size, { scale: 3, pixels: 800 })).toMatchObject({ width: 800, height: 450, scale: 0.5 });
  });

  it.each([0, -1, Number.NaN])('is one for one for a scale of %s', (scale) => {
    expect(scaled(size, { scale })).toMatchObject({ width: 1600, height: 900 });
  });

  it('is never more than browsers bear, and says the most', () => {
    // √(4096² / (1600 × 900)) = 3.413…
    expect(scaled(size, { scale: 4 })).toMatchObject({ fits: false, most: 3.41 });
    expect(scaled(size, { scale: 3.41 }).fits).toBe(true);
    expect(scaled(size, { pixels: Infinity }).fits).toBe(false);
    // One side alone: 16,384 / 8,000 = 2.048
    expect(scaled({ width: 8_000, height: 10 }, { scale: 2.1 })).toMatchObject({ fits: false, most: 2.04 });
  });

  it('may be larger or must be smaller where the host says so', () => {
    expect(scaled({ width: 8_000, height: 10 }, { scale: 3 }, { ...LIMITS, side: 24_000 }).fits).toBe(true);
    expect(scaled({ width: 10, height: 8_000 }, { scale: 3 }, { ...LIMITS, side: 23_999 })).toMatchObject({
      fits: false,
      most: 2.99,
    });
    expect(scaled(size, { scale: 4 }, { ...LIMITS, pixels: 4 * 4 * 1600 * 900 }).fits).toBe(true);
  });
});

it('a file says the version that made it', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});
