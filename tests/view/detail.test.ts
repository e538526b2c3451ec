import { describe, expect, it } from 'vitest';
import { generate } from '../../scripts/lib/generate.js';
import { relationsOf } from '../../web/graph/index.js';
import { isCrowdScene } from '../../web/view/crowd-scene.js';
import { detailed, isDetailed, type Looking, nameAt } from '../../web/view/detail.js';
import { meet } from '../../web/view/pushed.js';
import type { Box, Scene } from '../../web/view/scene.js';
import { sceneOf } from '../../web/view/scene-of.js';
import { pictureSvg } from '../../web/view/svg/picture-svg.js';

const FRAME = { width: 888, height: 648 };
const dataset = generate(7, 200, 2_000);
const relations = relationsOf(dataset);
const scene = sceneOf(relations, { frame: FRAME, agreements: 'hub' });

const fitted = (of: Scene, more = 1): Looking => {
  const zoom = Math.min(FRAME.width / of.frame.width, FRAME.height / of.frame.height) * more;
  const [x, y] = [(FRAME.width - of.frame.width * zoom) / 2, (FRAME.height - of.frame.height * zoom) / 2];
  return { view: { x, y, zoom }, size: FRAME, disc: () => 'plain', badge: () => 'plain' };
};

/** Boxes of names and words on screen. */
const boxesOf = (shown: Scene, zoom: number): Box[] => [
  ...shown.discs.map((disc) => nameAt(disc, zoom).box),
  ...shown.badges.flatMap(({ label, x, y }) =>
    label ? [{ ...label.box, x: x * zoom + label.box.x - x, y: y * zoom + label.box.y - y }] : [],
  ),
];

const overlaps = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, box, n) => sum + boxes.slice(n + 1).filter((other) => meet(box, other)).length, 0);

describe('the scene of a crowd', () => {
  it('has a frame of its own with room for all, in which no two discs overlap', () => {
    expect(isCrowdScene(scene)).toBe(true);
    expect(scene.frame.width * scene.frame.height).toBeGreaterThan(200 * 5_000);
    for (const [n, one] of scene.discs.entries()) {
      expect(one.x - one.radius).toBeGreaterThanOrEqual(0);
      expect(one.y + one.radius).toBeLessThanOrEqual(scene.frame.height);
      for (const other of scene.discs.slice(n + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius);
    }
  });

  it('keeps the places that a dataset ships', () => {
    const positions = Object.fromEntries(
      scene.discs.map(({ id, x, y }): [string, [number, number]] => [id, [scene.frame.width - x, y]]),
    );
    const frame = { ...scene.frame };
    const layouts = [{ frame, agreements: 'hub' as const, positions, bends: {}, names: {} }];
    const again = sceneOf(relations, { frame: FRAME, agreements: 'hub', layouts });
    for (const [n, { x }] of again.discs.entries())
      expect(x).toBeCloseTo(scene.frame.width - (scene.discs[n]?.x ?? 0), 1);
  });

  it('shows only the relations with the most claims, and the countries they lead to, where that is asked', () => {
    const few = sceneOf(relations, { frame: FRAME, agreements: 'hub', most: 40, related: true });
    const targets = new Set(few.lines.map(({ target }) => target));
    expect(targets.size).toBe(40);
    const least = Math.min(...relations.dyads.filter(({ id }) => targets.has(id)).map(({ claims }) => claims.length));
    for (const { id, claims } of relations.dyads)
      if (!targets.has(id)) expect(claims.length).toBeLessThanOrEqual(least);
    const ends = new Set(few.lines.flatMap(({ from, to }) => [from, to]));
    expect(new Set(few.discs.map(({ id }) => id))).toEqual(ends);
  });
});

describe('level of detail', () => {
  it('leaves a scene of forty lines as it is', () => {
    const small = sceneOf(relationsOf(generate(3, 12, 18)), { frame: FRAME, agreements: 'hub' });
    expect(isDetailed(small)).toBe(false);
    expect(detailed(small, fitted(small))).toBe(small);
  });

  it('thins the words between forty relations and a crowd: all names stay, the most-claimed come first, within the stage', () => {
    const some = sceneOf(relationsOf(generate(5, 20, 60)), { frame: FRAME, agreements: 'hub' });
    expect([isCrowdScene(some), isDetailed(some)]).toEqual([false, true]);
    const shown = detailed(some, fitted(some));
    expect(shown.discs).toEqual(some.discs);
    expect(shown.badges.length).toBeLessThanOrEqual(some.badges.length);
    const claims = some.badges.map(({ count }) => count).sort((one, other) => other - one);
    expect(Math.max(...shown.badges.map(({ count }) => count))).toBe(claims[0]);
    const words = shown.badges.flatMap(({ label }) => label ?? []);
    expect(words.length).toBeGreaterThan(8);
    for (const { box } of words) {
      expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(FRAME.width);
      expect(box.y + box.height).toBeLessThanOrEqual(FRAME.height);
    }
    expect(overlaps(words.map(({ box }) => box))).toBe(0);
    const one = shown.badges[0]?.target;
    const selected = { ...fitted(some), badge: ({ target }: { target: string }) => (target === one ? 'must' : 'back') };
    expect(new Set(detailed(some, selected as Looking).badges.map(({ target }) => target))).toEqual(new Set([one]));
  });

  it.each([1, 2, 4])('never sets words on words, at %d times the whole', (more) => {
    const looking = fitted(scene, more);
    const shown = detailed(scene, looking);
    expect(shown.discs.length).toBeGreaterThan(5);
    expect(overlaps(boxesOf(shown, looking.view.zoom))).toBe(0);
  });

  it('names the most-claimed first, and all that must be named', () => {
    const last = scene.discs.at(-1);
    const shown = detailed(scene, { ...fitted(scene), disc: ({ id }) => (id === last?.id ? 'must' : 'plain') });
    expect(shown.discs.map(({ id }) => id)).toContain(last?.id);
    const most = [...scene.discs].sort((one, other) => other.claims - one.claims).slice(0, 8);
    expect(shown.discs.map(({ id }) => id)).toEqual(expect.arrayContaining(most.map(({ id }) => id)));
  });

  it('shows more as one looks nearer: of the same part a larger share has words', () => {
    const near = fitted(scene, 3);
    const part = scene.discs.filter(
      ({ x, y }) =>
        Math.abs(x * near.view.zoom + near.view.x - FRAME.width / 2) < FRAME.width / 2 &&
        Math.abs(y * near.view.zoom + near.view.y - FRAME.height / 2) < FRAME.height / 2,
    );
    const ids = new Set(part.map(({ id }) => id));
    const named = (shown: Scene) => shown.discs.filter(({ id }) => ids.has(id)).length;
    expect(named(detailed(scene, near))).toBeGreaterThan(named(detailed(scene, fitted(scene))));
  });

  it('has no words for what is set back', () => {
    const shown = detailed(scene, { ...fitted(scene), disc: () => 'back', badge: () => 'back' });
    expect([shown.discs.length, shown.badges.length]).toEqual([0, 0]);
  });

  it('sets in an exported picture the words that have room there, and every line', () => {
    const svg = pictureSvg(
      { dataset, full: relations, kept: relations, selected: null, agreements: 'hub' },
      { frame: FRAME },
    );
    const curves = svg.match(/M[\d. -]+Q/g) ?? [];
    expect(curves.length).toBeGreaterThanOrEqual(scene.lines.length);
    const names = svg.match(/<text[^>]*id="name/g) ?? svg.match(/id="name-/g) ?? [];
    expect(names.length).toBeLessThan(scene.discs.length);
    expect(svg.length).toBeLessThan(400_000);
  });
});
