import { describe, expect, test } from 'vitest';
import { neighborOf } from '../../web/elements/stage-keys.js';
import { fitted, kept } from '../../web/elements/stage-view.js';

const places = [
  { id: 'right', x: 100, y: 10 },
  { id: 'far right', x: 200, y: 0 },
  { id: 'below', x: 10, y: 80 },
  { id: 'aside', x: 60, y: 120 },
];
const from = { x: 0, y: 0 };

describe('arrow keys', () => {
  test('lead to the nearest that way', () => {
    expect(neighborOf('ArrowRight', from, places)).toBe('right');
    expect(neighborOf('ArrowDown', from, places)).toBe('below');
    expect(neighborOf('ArrowLeft', { x: 200, y: 0 }, places)).toBe('right');
  });

  test('lead nowhere where nothing lies that way, and other keys never do', () => {
    expect(neighborOf('ArrowUp', from, places)).toBeNull();
    expect(neighborOf('ArrowLeft', from, places)).toBeNull();
    expect(neighborOf('constructor', from, places)).toBeNull();
    expect(neighborOf('ArrowRight', from, [{ id: 'same', ...from }])).toBeNull();
  });
});

describe('the view', () => {
  const frame = { width: 800, height: 600 };

  test('a scene of the very size is neither moved nor zoomed', () => {
    expect(fitted(frame, frame)).toEqual({ zoom: 1, x: 0, y: 0 });
    expect(fitted(frame, { width: 1600, height: 600 })).toEqual({ zoom: 1, x: 400, y: 0 });
  });

  test('never leaves the scene out of sight or out of scale', () => {
    for (const wild of [
      { zoom: 1e6, x: 1e9, y: -1e9 },
      { zoom: 1e-6, x: -1e9, y: 1e9 },
    ]) {
      const view = kept(wild, frame, frame);
      expect(view.zoom).toBeGreaterThanOrEqual(0.4);
      expect(view.zoom).toBeLessThanOrEqual(4);
      expect(view.x).toBeLessThan(frame.width);
      expect(view.x + frame.width * view.zoom).toBeGreaterThan(0);
      expect(view.y + frame.height * view.zoom).toBeGreaterThan(0);
    }
  });
});
