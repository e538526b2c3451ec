import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { FRAMES } from '../../scripts/lib/frames.js';
import { neighborOf, type Place } from '../../web/elements/stage-keys.js';
import { fitted, kept, revealedAll } from '../../web/elements/stage-view.js';
import { relationsOf } from '../../web/graph/index.js';
import { parseDataset } from '../../web/model/index.js';
import { stageOf } from '../../web/view/quality.js';
import { sceneOf } from '../../web/view/scene-of.js';

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

describe.each(['japan-us', 'europe-1914'])('in the picture of %s', (name) => {
  const { dataset } = parseDataset(JSON.parse(readFileSync(`graph-data/${name}/claims.json`, 'utf8')));
  if (!dataset) throw new Error(`${name} is no dataset`);
  const relations = relationsOf(dataset);

  test.each(FRAMES)('arrow keys lead from anything to anything, $name', ({ size }) => {
    const { discs, badges } = sceneOf(relations, { frame: stageOf(size), agreements: 'hub', layouts: dataset.layouts });
    const all = [...discs, ...badges];
    const next = (at: Place) =>
      ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => neighborOf(key, at, all));
    const lost = all.flatMap((from) => {
      const seen = new Set([from.id]);
      for (const id of seen) for (const to of next(all.find((one) => one.id === id) ?? from)) if (to) seen.add(to);
      return all.filter(({ id }) => !seen.has(id)).map(({ id }) => `${from.id} → ${id}`);
    });
    expect(lost).toEqual([]);
  });
});

describe('bringing into view', () => {
  const size = { width: 400, height: 300 };
  const view = { zoom: 2, x: 0, y: 0 };

  test('leaves alone what is in view, and moves no farther than needed', () => {
    expect(revealedAll(view, [{ x: 10, y: 10 }], size)).toBeNull();
    expect(revealedAll(view, [], size)).toBeNull();
    expect(revealedAll(view, [{ x: 300, y: 10 }], size)).toEqual({ zoom: 2, x: -248, y: 0 });
    expect(revealedAll(view, [{ x: -5, y: 10 }], size)).toEqual({ zoom: 2, x: 58, y: 0 });
  });

  test('shows all of several places, or where they are too far apart the first', () => {
    const near = [
      { x: 150, y: 20 },
      { x: 250, y: 20 },
    ];
    expect(revealedAll(view, near, size)).toEqual({ zoom: 2, x: -148, y: 0 });
    const far = [
      { x: 500, y: 20 },
      { x: 0, y: 20 },
    ];
    expect(revealedAll(view, far, size)).toEqual({ zoom: 2, x: -800, y: 0 });
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
