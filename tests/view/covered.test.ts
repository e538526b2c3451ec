import { describe, expect, it } from 'vitest';
import { extentOf, isCovered } from '../../web/view/covered.js';
import { quadAt } from '../../web/view/heads.js';
import { relationsOf } from '../../web/graph/index.js';
import { sceneOf } from '../../web/view/scene-of.js';
import { shippedDataset } from '../../scripts/lib/shipped.js';

const SIZE = { width: 400, height: 300 };
const EXTENT = { x: 40, y: 30, width: 320, height: 240 };
const HOME = { x: 0, y: 0, zoom: 1 };
const covered = (painted: typeof HOME, view: typeof HOME) => isCovered(painted, view, SIZE, EXTENT);

describe('isCovered', () => {
  it('holds for every view of what was painted whole: moved, nearer, farther', () => {
    for (const view of [HOME, { x: 150, y: -90, zoom: 1 }, { x: -300, y: -200, zoom: 3 }, { x: 90, y: 70, zoom: 0.5 }])
      expect(covered(HOME, view)).toBe(true);
  });

  it('does not hold where something comes into view that was beyond the edge of the painted view', () => {
    const near = { x: -200, y: -150, zoom: 2 };
    expect(covered(near, { ...near, zoom: 2.4, x: -320, y: -240 })).toBe(true);
    expect(covered(near, HOME)).toBe(false);
    expect(covered(near, { ...near, x: -190 })).toBe(false);
    expect(covered(near, { ...near, y: -160 })).toBe(false);
  });

  it('holds where nothing is to be seen at all', () => {
    expect(covered({ x: -200, y: 0, zoom: 1 }, { x: 2_000, y: 0, zoom: 1 })).toBe(true);
  });
});

describe('extentOf', () => {
  it('lies around every disc, and every point of every curve', () => {
    const dataset = shippedDataset('japan-us');
    const { layouts } = dataset;
    const scene = sceneOf(relationsOf(dataset), { frame: { width: 888, height: 648 }, agreements: 'hub', layouts });
    const { x, y, width, height } = extentOf(scene);
    const inside = (px: number, py: number, r: number) =>
      px - r > x && py - r > y && px + r < x + width && py + r < y + height;
    for (const disc of scene.discs) expect(inside(disc.x, disc.y, disc.radius)).toBe(true);
    for (const line of scene.lines)
      for (let t = 0; t <= 1; t += 0.05) {
        const at = quadAt(line, t);
        expect(inside(at.x, at.y, line.width / 2)).toBe(true);
      }
  });
});
