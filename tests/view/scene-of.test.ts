import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/lib/generate.js';
import { relationsOf } from '../../web/graph/index.js';
import type { Claim, Dataset } from '../../web/model/index.js';
import { zoomButtons } from '../../web/view/density.js';
import { planOf } from '../../web/view/plan.js';
import { qualityOf, stageOf } from '../../web/view/quality.js';
import { hasLayoutFor, layoutOf, sceneOf } from '../../web/view/scene-of.js';
import type { Frame, Scene } from '../../web/view/scene.js';
import { shipped } from '../support/shipped.js';
import { actor, claim, dataset, mutual, oneWay, party, relation, unnamed } from '../support/dataset.js';

const WIDE = stageOf({ width: 1280, height: 800 });
const FRAMES: Frame[] = [WIDE, stageOf({ width: 640, height: 420 }), stageOf({ width: 390, height: 844 })];

const draw = (data: Dataset, frame = WIDE, agreements: 'hub' | 'pairs' = 'hub') =>
  sceneOf(relationsOf(data), { frame, agreements });

const faults = (scene: Scene) => {
  const buttons = zoomButtons(scene.frame);
  return qualityOf(scene, buttons ? [buttons] : []);
};

/** Claims of a cycle of `count` actors. */
const cycle = (count: number): Claim[] =>
  Array.from({ length: count }, (_, n) =>
    claim({ id: `c${n}`, start: n * 10, relations: [oneWay('THREATEN', `A${n}`, `A${(n + 1) % count}`)] }),
  );

const deal = claim({
  id: 'deal',
  relations: [
    relation('AGREE', [party('A'), party('B'), party('C'), party('D', 'hedged', 'perhaps'), unnamed('other nations')]),
  ],
});

const everythingInside = (scene: Scene) => {
  for (const d of scene.discs) {
    expect(d.x).toBeGreaterThanOrEqual(d.radius);
    expect(d.y).toBeGreaterThanOrEqual(d.radius);
    expect(d.x).toBeLessThanOrEqual(scene.frame.width - d.radius);
    expect(d.y).toBeLessThanOrEqual(scene.frame.height - d.radius);
  }
};

describe('sceneOf', () => {
  it('gives the same scene for the same input, whatever the order of the claims in the file', () => {
    const data = dataset([...cycle(6), deal]);
    const scene = JSON.stringify(draw(data));
    expect(JSON.stringify(draw(data))).toBe(scene);
    expect(JSON.stringify(draw({ ...data, claims: [...data.claims].reverse() }))).toBe(scene);
  });

  it('draws an agreement as one hub with a spoke for each named member, or as pairs', () => {
    const hub = draw(dataset([deal]));
    expect(hub.hubs.map((h) => h.id)).toEqual(hub.badges.map((b) => b.id));
    expect(hub.lines.map((l) => [l.kind, l.certainty])).toEqual([
      ['spoke', 'asserted'],
      ['spoke', 'asserted'],
      ['spoke', 'asserted'],
      ['spoke', 'hedged'],
    ]);
    expect(hub.cues.map((c) => c.text.lines)).toEqual([['perhaps']]);
    const pairs = draw(dataset([deal]), WIDE, 'pairs');
    expect(pairs.hubs).toEqual([]);
    expect(pairs.lines).toHaveLength(6);
  });

  it('bows two opposite one-way relations apart', () => {
    const data = dataset([
      claim({ id: 'c1', relations: [oneWay('THREATEN', 'A', 'B')] }),
      claim({ id: 'c2', start: 9, relations: [oneWay('AID', 'B', 'A')] }),
    ]);
    const [one, other] = draw(data).lines;
    expect([one?.head, other?.head]).toEqual([true, true]);
    expect([one?.from, one?.to]).toEqual([other?.to, other?.from]);
    const gap =
      Math.abs((one?.control.x ?? 0) - (other?.control.x ?? 0)) +
      Math.abs((one?.control.y ?? 0) - (other?.control.y ?? 0));
    expect(gap).toBeGreaterThan(30);
  });

  it.each([
    ['no actor', dataset([])],
    ['one actor alone', dataset([claim({ about: ['A'] })])],
    ['two actors', dataset([claim({ relations: [mutual('ally', ['A', 'B'])] })])],
    ['40 actors without a relation', dataset([], { actors: Array.from({ length: 40 }, (_, n) => actor(`A${n}`)) })],
    [
      'one relation with forty claims',
      dataset(
        Array.from({ length: 40 }, (_, n) =>
          claim({ id: `c${n}`, start: n * 9, relations: [mutual('ally', ['A', 'B'])] }),
        ),
      ),
    ],
    [
      'a pair and twelve actors without a relation',
      dataset([claim({ relations: [mutual('ally', ['A', 'B'])] })], {
        actors: Array.from({ length: 12 }, (_, n) => actor(`Z${n}`)),
      }),
    ],
    [
      'names in Arabic and Japanese',
      dataset(cycle(4), {
        actors: [actor('A0', { name: 'اليابان' }), actor('A1', { name: '朝鮮民主主義人民共和国' })],
      }),
    ],
  ])('draws %s without a fault at every size', (_, data) => {
    for (const frame of FRAMES) {
      const scene = draw(data, frame);
      expect(faults(scene)).toMatchObject({ crossings: 0, overlaps: 0, namesHit: 0, discsHit: 0 });
      expect(scene.discs).toHaveLength(data.actors.length);
      everythingInside(scene);
    }
  });

  it('behaves for ids that are names of every object, quotes and other scripts', () => {
    const ids = ['constructor', '__proto__', 'a"b]', 'x~y', 'é', '<b>'];
    const data = dataset(
      ids.map((id, n) =>
        claim({ id: `c${n}`, start: n, relations: [mutual('ally', [id, ids[(n + 1) % 6] as string])] }),
      ),
    );
    const scene = draw(data);
    expect(new Set(scene.discs.map((d) => d.id)).size).toBe(6);
    expect(scene.lines).toHaveLength(6);
  });

  it('shows an ego’s own relations only', () => {
    const data = dataset([...cycle(6), deal]);
    const scene = sceneOf(relationsOf(data), { frame: WIDE, agreements: 'hub', ego: 'a:A1' });
    expect(scene.discs.map((d) => d.id).sort()).toEqual(['a:A0', 'a:A1', 'a:A2']);
    expect(scene.hubs).toEqual([]);
  });

  it('sets no words above forty lines', () => {
    const scene = draw(generate(3, 22, 44));
    expect(scene.lines.length).toBeGreaterThan(40);
    expect(scene.badges.every((b) => b.label === null)).toBe(true);
  });

  it('places crowds too, all inside the frame', () => {
    const scene = draw(generate(3, 120, 260));
    expect(scene.discs).toHaveLength(120);
    everythingInside(scene);
  });

  it('brings a name that juts out back into the frame (seventeen actors on a phone)', () => {
    const scene = draw(generate(24, 17, 31), stageOf({ width: 390, height: 844 }));
    for (const { label } of scene.discs) {
      expect(label.box.x).toBeGreaterThanOrEqual(0);
      expect(label.box.x + label.box.width).toBeLessThanOrEqual(scene.frame.width);
    }
    expect(faults(scene).overlaps).toBe(0);
  });

  it('refuses a frame without an area', () => {
    expect(() => draw(dataset([]), { width: 0, height: 100 })).toThrow(/width and a height/);
    expect(() => draw(dataset([]), { width: Number.NaN, height: 100 })).toThrow(RangeError);
  });

  it.each(
    [
      [390, 306],
      [320, 280],
      [300, 300],
    ].flatMap(([width = 0, height = 0]) =>
      ['hub' as const, 'pairs' as const].map((way) => [width, height, way] as const),
    ),
  )('lets nothing stand on anything in what a sheet leaves of a phone: %i×%i, %s', (width, height, agreements) => {
    expect(faults(draw(shipped('europe-1914'), { width, height }, agreements))).toMatchObject({ overlaps: 0, cut: 0 });
  });

  it('never lets words or badges overlap, whatever the graph', { timeout: 120_000 }, () => {
    const input = fc.record({
      seed: fc.integer({ min: 1, max: 1e6 }),
      actors: fc.integer({ min: 2, max: 12 }),
      dense: fc.integer({ min: 9, max: 16 }),
      frame: fc.constantFrom(...FRAMES),
    });
    fc.assert(
      fc.property(input, ({ seed, actors, dense, frame }) => {
        const scene = draw(generate(seed, actors, Math.round((actors * dense) / 10)), frame);
        expect(faults(scene).overlaps).toBe(0);
        everythingInside(scene);
      }),
      { numRuns: 25, seed: 20_261_123 },
    );
  });
});

describe('shipped layouts', () => {
  const back = claim({ id: 'back', start: 5, relations: [oneWay('AID', 'A1', 'A0')] });
  const data = dataset([...cycle(6), deal, back]);
  const relations = relationsOf(data);
  const scene = sceneOf(relations, { frame: WIDE, agreements: 'hub' });
  const layouts = [layoutOf(scene, 'hub', relations)];

  it('put discs where they were found, to a tenth of a px', () => {
    const again = sceneOf(relations, { frame: WIDE, agreements: 'hub', layouts });
    for (const [n, d] of again.discs.entries()) {
      expect(Math.abs(d.x - (scene.discs[n]?.x ?? 0))).toBeLessThanOrEqual(0.06);
      expect(d.label.lines).toEqual(scene.discs[n]?.label.lines);
    }
    for (const [n, l] of again.lines.entries())
      expect(Math.abs(l.control.y - (scene.lines[n]?.control.y ?? 0))).toBeLessThanOrEqual(0.06);
  });

  it('serve frames of like size and shape, and no others', () => {
    const serves = (width: number, height: number, agreements: 'hub' | 'pairs' = 'hub') =>
      hasLayoutFor(relations, { frame: { width, height }, agreements, layouts });
    expect(serves(WIDE.width, WIDE.height)).toBe(true);
    expect(serves(WIDE.width + 60, WIDE.height - 30)).toBe(true);
    expect(serves(WIDE.width, WIDE.height, 'pairs')).toBe(false);
    expect(serves(390, 648)).toBe(false);
    expect(serves(WIDE.width * 2, WIDE.height)).toBe(false);
  });

  it('are not used where they lack an actor', () => {
    const positions = { ...layouts[0]?.positions };
    delete positions['a:A0'];
    const broken = layouts.map((l) => ({ ...l, positions }));
    expect(sceneOf(relations, { frame: WIDE, agreements: 'hub', layouts: broken })).toEqual(scene);
  });

  it('keep names for which there is a setting only', () => {
    const odd = layouts.map((l) => ({ ...l, names: { 'a:A0': [99, 99] as [number, number] } }));
    const again = sceneOf(relations, { frame: WIDE, agreements: 'hub', layouts: odd });
    expect(again.discs).toHaveLength(scene.discs.length);
    expect(planOf(relations, { frame: WIDE, agreements: 'hub' }).problem.nodes.length).toBe(scene.discs.length + 1);
  });
});
