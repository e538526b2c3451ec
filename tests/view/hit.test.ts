import { describe, expect, test } from 'vitest';
import { quadAt } from '../../web/view/heads.js';
import { distanceTo, keyAt, nearestOn } from '../../web/view/hit.js';
import { specimen } from './fixtures/specimen.js';

const scene = specimen();

describe('what lies under a point', () => {
  test('every disc, hub and line answers with its own key at its own middle', () => {
    for (const d of scene.discs) expect(keyAt(scene, d)).toBe(d.id);
    for (const h of scene.hubs) expect(keyAt(scene, h)).toBe(h.id);
    for (const l of scene.lines) expect(keyAt(scene, quadAt(l, 0.5))).toBe(l.target);
  });

  test('open ground answers null', () => {
    expect(keyAt(scene, { x: 500, y: 420 })).toBeNull();
    expect(keyAt(scene, { x: -1e6, y: 1e6 })).toBeNull();
  });

  test('a thin line is 12 px wide to the pointer, on screen, at every zoom', () => {
    const thin = scene.lines.find((l) => l.certainty === 'asserted' && l.kind === 'dyad');
    const middle = quadAt(thin as NonNullable<typeof thin>, 0.5);
    for (const zoom of [0.5, 1, 3]) {
      expect(keyAt(scene, { x: middle.x, y: middle.y + 5.5 / zoom }, zoom)).toBe(thin?.target);
      expect(keyAt(scene, { x: middle.x, y: middle.y + 6.5 / zoom }, zoom)).toBeNull();
    }
  });

  test('a disc is at least 44 px wide to a finger', () => {
    const one = scene.discs.find((d) => d.id === 'a:ONE') as (typeof scene.discs)[number];
    expect(keyAt(scene, { x: one.x - 21, y: one.y })).toBe('a:ONE');
    expect(keyAt(scene, { x: one.x - 43, y: one.y }, 0.5)).toBe('a:ONE');
  });

  test('distance to a curve, and its nearest point', () => {
    const bowed = scene.lines.find((l) => l.id === 'd:ONE~TWO>TWO') as (typeof scene.lines)[number];
    const on = quadAt(bowed, 0.3);
    expect(distanceTo(bowed, on)).toBeLessThan(0.1);
    expect(nearestOn(bowed, { x: -500, y: 400 })).toEqual(bowed.start);
  });
});
