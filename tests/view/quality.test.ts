import { describe, expect, it } from 'vitest';
import { qualityOf } from '../../web/view/quality.js';
import type { Box, Scene, SceneDisc, SceneLine } from '../../web/view/scene.js';

const frame = { width: 1000, height: 800 };
const words = (box: Box) => ({ lines: ['words'], anchor: 'start' as const, box, baselines: [12] });

const disc = (id: string, x: number, y: number, name: Box): SceneDisc => ({
  id,
  x,
  y,
  code: id,
  name: id,
  radius: 20,
  own: false,
  claims: 1,
  label: words(name),
});

const far = (n: number): Box => ({ x: 20 + n * 60, y: 760, width: 40, height: 16 });

const line = (id: string, from: SceneDisc, to: SceneDisc): SceneLine => ({
  id,
  target: id,
  kind: 'dyad',
  from: from.id,
  to: to.id,
  sign: 1,
  certainty: 'asserted',
  width: 2,
  head: false,
  start: { x: from.x, y: from.y },
  control: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  end: { x: to.x, y: to.y },
});

const [a, b, c, d] = [
  disc('a', 100, 100, far(0)),
  disc('b', 500, 500, far(1)),
  disc('c', 500, 100, far(2)),
  disc('d', 100, 500, far(3)),
];
const scene = (more: Partial<Scene>): Scene => ({
  frame,
  discs: [a, b, c, d],
  hubs: [],
  lines: [],
  badges: [],
  cues: [],
  ...more,
});

const badge = (id: string, x: number, y: number, box: Box | null) => ({
  id,
  target: id,
  x,
  y,
  sign: 1 as const,
  denied: false,
  count: 1,
  claims: [],
  t: 0.5,
  words: 'words',
  label: box ? { ...words(box), count: null } : null,
});

describe('qualityOf', () => {
  it('finds nothing wrong with four discs in the open', () => {
    expect(qualityOf(scene({}))).toMatchObject({
      crossings: 0,
      overlaps: 0,
      namesHit: 0,
      wordsHit: 0,
      discsHit: 0,
      cut: 0,
    });
  });

  it('counts a crossing', () => {
    expect(qualityOf(scene({ lines: [line('ab', a, b), line('cd', c, d)] })).crossings).toBe(1);
  });

  it('counts a line that the frame cuts', () => {
    const bowed = { ...line('ab', a, b), control: { x: 300, y: -400 } };
    expect(qualityOf(scene({ lines: [line('cd', c, d), bowed] })).cut).toBe(1);
  });

  it('counts a disc that a line runs over', () => {
    const between = disc('m', 300, 300, far(4));
    expect(qualityOf(scene({ discs: [a, b, between], lines: [line('ab', a, b)] })).discsHit).toBe(1);
  });

  it('counts a name on another disc, and a name that a line hits', () => {
    const misnamed = disc('m', 800, 100, { x: 490, y: 95, width: 40, height: 16 });
    expect(qualityOf(scene({ discs: [a, b, c, misnamed] })).overlaps).toBe(1);
    const struck = disc('m', 800, 100, { x: 290, y: 290, width: 40, height: 16 });
    expect(qualityOf(scene({ discs: [a, b, struck], lines: [line('ab', a, b)] })).namesHit).toBe(1);
  });

  it.each([
    ['out of the frame', { x: -5, y: 300, width: 40, height: 16 }, 1],
    ['on a disc', { x: 90, y: 90, width: 40, height: 16 }, 1],
    ['on a name', { x: 20, y: 755, width: 40, height: 16 }, 1],
    ['in the open', { x: 700, y: 300, width: 40, height: 16 }, 0],
  ])('judges words %s', (_, box, overlaps) => {
    expect(qualityOf(scene({ badges: [badge('x', 750, 400, box)] })).overlaps).toBe(overlaps);
  });

  it('counts words on an obstacle, and words that another line strikes', () => {
    const at = { x: 320, y: 290, width: 60, height: 16 };
    expect(qualityOf(scene({ badges: [badge('x', 750, 400, at)] }), [at]).overlaps).toBe(1);
    const struck = scene({ lines: [line('ab', a, b)], badges: [badge('x', 750, 400, { ...at, x: 290 })] });
    expect(qualityOf(struck).wordsHit).toBe(1);
    expect(qualityOf({ ...struck, badges: struck.badges.map((s) => ({ ...s, id: 'ab' })) }).wordsHit).toBe(0);
  });

  it('counts words that were dropped, but not those that a small frame leaves out', () => {
    expect(qualityOf(scene({ badges: [badge('x', 750, 400, null)] })).dropped).toBe(1);
    const small = scene({ frame: { width: 390, height: 800 }, badges: [badge('x', 300, 400, null)] });
    expect(qualityOf(small).dropped).toBe(0);
  });
});
