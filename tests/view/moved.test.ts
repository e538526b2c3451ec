/** Discs put elsewhere, and layouts used with other names: nothing overlaps, and what is not concerned stays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/lib/generate.js';
import { relationsOf } from '../../web/graph/index.js';
import type { Dataset } from '../../web/model/index.js';
import { zoomButtons } from '../../web/view/density.js';
import { movedScene } from '../../web/view/moved.js';
import { qualityOf, stageOf } from '../../web/view/quality.js';
import { layoutOf, sceneOf } from '../../web/view/scene-of.js';
import type { Frame, Point, Scene } from '../../web/view/scene.js';
import { claim, dataset, mutual, oneWay, party, relation } from '../support/dataset.js';

const WIDE = stageOf({ width: 1280, height: 800 });
const FRAMES: Frame[] = [WIDE, stageOf({ width: 640, height: 420 }), stageOf({ width: 390, height: 844 })];
const hub = { agreements: 'hub' as const };

const faults = (scene: Scene) => {
  const buttons = zoomButtons(scene.frame);
  return qualityOf(scene, buttons ? [buttons] : []);
};

/** A scene that is searched once for each dataset and frame, however often something is moved in it. */
const bases = new Map<string, { data: Dataset; scene: Scene }>();
function baseOf(seed: number, frame: Frame) {
  const key = `${seed} ${frame.width}`;
  const actors = 4 + (seed % 8);
  const data = bases.get(key)?.data ?? generate(seed, actors, Math.round(actors * (1.1 + 0.1 * (seed % 7))));
  const scene = bases.get(key)?.scene ?? sceneOf(relationsOf(data), { frame, ...hub });
  bases.set(key, { data, scene });
  return { relations: relationsOf(data), scene, data };
}

const placeOf = fc.record({
  x: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('a moved disc', () => {
  it('leaves no words on anything, wherever it is put', { timeout: 120_000 }, () => {
    const input = fc.record({
      seed: fc.integer({ min: 1, max: 6 }),
      frame: fc.constantFrom(...FRAMES),
      moves: fc.array(fc.tuple(fc.nat(), placeOf), { minLength: 1, maxLength: 3 }),
    });
    fc.assert(
      fc.property(input, ({ seed, frame, moves }) => {
        const { relations, scene } = baseOf(seed, frame);
        const moved = new Map(moves.map(([n, place]) => [scene.discs[n % scene.discs.length]?.id ?? '', place]));
        const now = movedScene(scene, relations, { frame, ...hub, moved });
        expect(faults(now).overlaps).toBe(0);
        for (const { x, y, radius } of now.discs) {
          expect(x).toBeGreaterThanOrEqual(radius);
          expect(y).toBeGreaterThanOrEqual(radius);
          expect(x).toBeLessThanOrEqual(frame.width - radius);
          expect(y).toBeLessThanOrEqual(frame.height - radius);
        }
        const others = scene.discs.filter(({ id }) => !moved.has(id));
        for (const { id, x, y } of others) expect(now.discs.find((d) => d.id === id)).toMatchObject({ x, y });
      }),
      { numRuns: 60, seed: 20_261_124 },
    );
  });

  it('stands where it was put where there is room, and its lines keep their bend', () => {
    const data = dataset([claim({ id: 'c1', relations: [oneWay('THREATEN', 'A', 'B')] })]);
    const relations = relationsOf(data);
    const scene = sceneOf(relations, { frame: WIDE, ...hub });
    const moved = new Map([['a:A', { x: 0.5, y: 0.2 }]]);
    const now = movedScene(scene, relations, { frame: WIDE, ...hub, moved });
    expect(now.discs[0]).toMatchObject({ x: WIDE.width / 2, y: Math.round(WIDE.height * 20) / 100 });
    expect(now.lines[0]?.end).not.toEqual(scene.lines[0]?.end);
    expect(now.badges[0]?.t).toBe(scene.badges[0]?.t);
  });

  it('may be the hub of an agreement', () => {
    const deal = claim({ id: 'deal', relations: [relation('AGREE', [party('A'), party('B'), party('C')])] });
    const relations = relationsOf(dataset([deal]));
    const scene = sceneOf(relations, { frame: WIDE, ...hub });
    const [id, { x, y }] = [scene.hubs[0]?.id ?? '', { x: 0.3, y: 0.7 }];
    const now = sceneOf(relations, { frame: WIDE, ...hub, moved: new Map([[id, { x, y }]]) });
    expect(Math.abs((now.hubs[0]?.x ?? 0) - x * WIDE.width)).toBeLessThan(60);
    expect(now.hubs[0]).toMatchObject({ x: now.badges[0]?.x, y: now.badges[0]?.y });
    expect(faults(now).overlaps).toBe(0);
  });

  it('makes way for the one moved after it, if both want one place', () => {
    const relations = relationsOf(dataset([claim({ relations: [mutual('ally', ['A', 'B'])] })]));
    const scene = sceneOf(relations, { frame: WIDE, ...hub });
    const same = { x: 0.5, y: 0.5 };
    const now = movedScene(scene, relations, {
      frame: WIDE,
      ...hub,
      moved: new Map([
        ['a:A', same],
        ['a:B', same],
      ]),
    });
    expect(faults(now)).toMatchObject({ overlaps: 0, discsHit: 0 });
    expect(now.discs[0]).toMatchObject({ x: WIDE.width / 2 });
  });

  it('of another dataset, or none, changes nothing', () => {
    const { relations, scene } = baseOf(2, WIDE);
    const options = { frame: WIDE, ...hub };
    expect(movedScene(scene, relations, options)).toBe(scene);
    expect(movedScene(scene, relations, { ...options, moved: new Map([['a:none', { x: 0, y: 0 }]]) })).toBe(scene);
  });

  it('gives the same scene with the search and without it', () => {
    const { relations, scene } = baseOf(5, WIDE);
    const moved = new Map([['a:X01', { x: 0.42, y: 0.58 }]]);
    const options = { frame: WIDE, ...hub, moved };
    expect(JSON.stringify(sceneOf(relations, options))).toBe(JSON.stringify(movedScene(scene, relations, options)));
  });

  it('leaves most words where they were, and all of them where nothing comes near', () => {
    const { relations, scene } = baseOf(5, WIDE);
    const [first] = scene.discs;
    const nudge = new Map([
      [first?.id ?? '', { x: (first?.x ?? 0) / WIDE.width + 0.004, y: (first?.y ?? 0) / WIDE.height }],
    ]);
    const now = movedScene(scene, relations, { frame: WIDE, ...hub, moved: nudge });
    const own = new Set(scene.lines.filter((l) => l.from === first?.id || l.to === first?.id).map((l) => l.id));
    const still = scene.badges.filter((badge) => !own.has(badge.id));
    expect(still.length).toBeGreaterThan(3);
    const same = (one: Point | undefined, other: Point | undefined) => {
      expect(Math.abs((one?.x ?? 0) - (other?.x ?? 9e9))).toBeLessThanOrEqual(0.02);
      expect(Math.abs((one?.y ?? 0) - (other?.y ?? 9e9))).toBeLessThanOrEqual(0.02);
    };
    for (const badge of still) {
      const after = now.badges.find((b) => b.id === badge.id);
      same(badge, after);
      if (badge.label) same(badge.label.box, after?.label?.box);
    }
    for (const disc of scene.discs.slice(1)) same(disc.label.box, now.discs.find((d) => d.id === disc.id)?.label.box);
  });
});

describe('a layout made for other names', () => {
  const renamed = (data: Dataset, name: (of: string) => string): Dataset => ({
    ...data,
    actors: data.actors.map((actor) => ({ ...actor, name: name(actor.name) })),
  });
  const FORMS: readonly (readonly [string, (of: string) => string])[] = [
    ['as they were', (of) => of],
    ['longer', (of) => `${of} and its sea`],
    ['short and full-width', (of) => '日本国'.slice(0, 2 + (of.length % 2))],
  ];

  it.each(FORMS)('serves names that are %s', (_, name) => {
    for (const seed of [1, 3, 4])
      for (const frame of FRAMES) {
        const { relations, scene, data } = baseOf(seed, frame);
        const layouts = [layoutOf(scene, 'hub', relations)];
        const now = sceneOf(relationsOf(renamed(data, name)), { frame, ...hub, layouts });
        expect(faults(now)).toMatchObject({ overlaps: 0, namesHit: 0 });
        for (const [n, { x, y }] of now.discs.entries())
          expect(Math.hypot(x - (scene.discs[n]?.x ?? 0), y - (scene.discs[n]?.y ?? 0))).toBeLessThanOrEqual(25);
      }
  });

  it('does not break a short name that was long before', () => {
    const { relations, scene, data } = baseOf(4, WIDE);
    const shipped = layoutOf(scene, 'hub', relations);
    const layouts = [
      {
        ...shipped,
        names: Object.fromEntries(Object.keys(shipped.names).map((id) => [id, [0, 1] as [number, number]])),
      },
    ];
    const now = sceneOf(relationsOf(renamed(data, () => '美国')), { frame: WIDE, ...hub, layouts });
    for (const { label } of now.discs) expect(label.lines).toEqual(['美国']);
  });
});
