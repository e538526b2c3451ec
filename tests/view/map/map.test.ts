/** Maps of shipped and of invented sets: nothing overlaps, nobody stands on another’s land, all is there. */
import { describe, expect, it } from 'vitest';
import { foreignDiscs } from '../../../scripts/lib/map-faults.js';
import { datasetOf, RANDOM_SETS } from '../../../scripts/lib/map-sets.js';
import { FRAMES } from '../../../scripts/lib/frames.js';
import { relationsOf, type Relations } from '../../../web/graph/index.js';
import type { Dataset } from '../../../web/model/index.js';
import { regions } from '../../../web/language/regions.js';
import { isCrowdScene } from '../../../web/view/crowd-scene.js';
import { zoomButtons } from '../../../web/view/density.js';
import { leadersOf } from '../../../web/view/ground.js';
import { ATLAS } from '../../../web/view/map/atlas.js';
import { eastOf } from '../../../web/view/map/projection.js';
import { codeIn } from '../../../web/view/set-words.js';
import { qualityOf, stageOf } from '../../../web/view/quality.js';
import { type SceneOptions, sceneOf } from '../../../web/view/scene-of.js';
import type { Box, Frame, Point, Scene } from '../../../web/view/scene.js';
import { pictureSvg } from '../../../web/view/svg/picture-svg.js';
import { shipped } from '../../support/shipped.js';

const WIDE = stageOf({ width: 1280, height: 800 });
const mapOf = (relations: Relations, frame: Frame, more: Partial<SceneOptions> = {}): Scene =>
  sceneOf(relations, { frame, agreements: 'hub', layout: 'map', atlas: ATLAS, ...more });

function faults(scene: Scene) {
  const buttons = zoomButtons(scene.frame, 'map');
  return qualityOf(scene, buttons ? [buttons] : []);
}

const isInside = ({ x, y, width, height }: Box, at: Point) =>
  at.x > x && at.y > y && at.x < x + width && at.y < y + height;
const discOf = (scene: Scene, id: string) => {
  const disc = scene.discs.find((one) => one.id === `a:${id}`);
  if (!disc) throw new Error(`there is no disc ${id}`);
  return disc;
};
const sceneFor = (codes: readonly string[], links = codes.length, change: (dataset: Dataset) => Dataset = (d) => d) =>
  mapOf(relationsOf(change(datasetOf(1, codes, links))), WIDE);

describe('the shipped datasets', () => {
  for (const name of ['japan-us', 'europe-1914'] as const)
    for (const agreements of ['hub', 'pairs'] as const)
      it.each(FRAMES)(`${name} as ${agreements} at $name: nothing overlaps, nobody is on foreign land`, ({ size }) => {
        const dataset = shipped(name);
        const relations = relationsOf(dataset);
        const frame = stageOf(size);
        const scene = mapOf(relations, frame, { agreements });
        expect(faults(scene)).toMatchObject({ overlaps: 0, cut: 0 });
        expect(foreignDiscs(scene, relations)).toEqual([]);
        // The same words, marks and evidence as the network.
        const network = sceneOf(relations, { frame, agreements, layouts: dataset.layouts });
        const told = ({ discs, lines, badges }: Scene) => ({
          discs: discs.map(({ id, name: words, code, own, claims }) => ({ id, words, code, own, claims })),
          lines: lines.map(({ id, target, kind, from, to, sign, certainty, width, head }) => ({
            id,
            target,
            kind,
            from,
            to,
            sign,
            certainty,
            width,
            head,
          })),
          badges: badges.map(({ id, target, sign, denied, words, claims }) => ({
            id,
            target,
            sign,
            denied,
            words,
            claims,
          })),
        });
        expect(told(scene)).toEqual(told(network));
        expect(mapOf(relations, frame, { agreements })).toEqual(scene);
      });

  it('shows Britain in an inset at the right, where the map would go on, and Europe of 1914 where it was', () => {
    const { map, frame, ...scene } = mapOf(relationsOf(shipped('japan-us')), WIDE);
    expect(map?.insets.map(({ ids }) => ids)).toEqual([['a:GBR']]);
    expect(map?.insets[0]?.box.x).toBeGreaterThan(frame.width / 2);
    expect(map?.insets[0]?.view.scale).toBeGreaterThan(map?.view.scale ?? Infinity);
    expect(isInside(map?.insets[0]?.box as Box, discOf({ ...scene, frame }, 'GBR'))).toBe(true);
    const europe = mapOf(relationsOf(shipped('europe-1914')), WIDE);
    expect(europe.map?.row).toBeNull();
    expect(europe.map?.places).toHaveLength(10);
  });
});

describe('sets drawn by lot', () => {
  it.each(RANDOM_SETS)('$codes.length of them, lot $seed', { timeout: 60_000 }, ({ seed, codes, links }) => {
    const relations = relationsOf(datasetOf(seed, codes, links));
    // On small frames some of them, for the time it takes; `npm run layout-quality` draws and counts all.
    const frames = seed % 3 === 0 && codes.length < 15 ? FRAMES : FRAMES.slice(0, 1);
    for (const { name, size } of frames) {
      const scene = mapOf(relations, stageOf(size));
      expect(faults(scene), name).toMatchObject({ overlaps: 0, cut: 0 });
      expect(foreignDiscs(scene, relations), name).toEqual([]);
      expect(scene.discs).toHaveLength(codes.length);
      // A name without a place is left out, and its disc has the code; where there is room nobody goes without.
      const nameless = scene.discs.filter(({ label }) => label.lines.length === 0);
      expect(nameless.length, name).toBeLessThanOrEqual(size.width >= 960 ? 0 : 2);
      for (const disc of nameless) expect(codeIn(disc).text).toBe(disc.code);
    }
  });
});

describe('a crowd', () => {
  it('stands on the map in a few sweeps, all discs in the frame and most at their places', { timeout: 30_000 }, () => {
    const relations = relationsOf(datasetOf(3, regions().slice(0, 100), 200));
    const scene = mapOf(relations, WIDE);
    expect(isCrowdScene(scene)).toBe(true);
    expect(scene.discs).toHaveLength(100);
    const whole = { x: 0, y: 0, ...scene.frame };
    expect(scene.discs.filter((disc) => !isInside(whole, disc))).toEqual([]);
    const places = new Map(scene.map?.places.map((place) => [place.id, place]));
    const near = scene.discs.filter(({ id, x, y }) => {
      const place = places.get(id);
      return place !== undefined && Math.hypot(place.x - x, place.y - y) < 60;
    });
    expect(near.length).toBeGreaterThan(60);
    expect(foreignDiscs(scene, relations)).toEqual([]);
  });
});

describe('any set', () => {
  it('of two neighbors is drawn with land about them', () => {
    const scene = sceneFor(['FRA', 'DEU']);
    expect(scene.map?.insets).toEqual([]);
    expect(discOf(scene, 'FRA').x).toBeLessThan(discOf(scene, 'DEU').x);
    expect(scene.map?.land.length).toBeGreaterThan(5);
  });

  it('about the Pacific has the Pacific in the middle', () => {
    const scene = sceneFor(['JPN', 'USA', 'CHL', 'AUS', 'NZL', 'FJI']);
    expect(Math.abs(eastOf(180, scene.map?.view.middle ?? 0))).toBeLessThan(60);
    expect(discOf(scene, 'JPN').x).toBeLessThan(discOf(scene, 'USA').x);
    expect(faults(scene).overlaps).toBe(0);
  });

  it('puts those without a place into a row with a caption, and no others', () => {
    const scene = sceneFor(['FRA', 'DEU', 'POL', 'NATO', 'EU'], 6);
    const row = scene.map?.row;
    expect(row?.ids).toEqual(['a:NATO', 'a:EU']);
    expect(row?.caption.lines).toEqual(['Without a place on the map']);
    for (const { id, x, y } of scene.discs) expect(isInside(row?.box as Box, { x, y })).toBe(row?.ids.includes(id));
    expect(faults(scene).overlaps).toBe(0);
  });

  it('of which nobody has a place is one row without land', () => {
    const scene = sceneFor(['X01', 'X02', 'X03', 'X04', 'X05', 'X06'], 8);
    expect(scene.map?.land).toEqual([]);
    expect(scene.map?.row?.ids).toHaveLength(6);
    expect(faults(scene).overlaps).toBe(0);
  });

  it('takes a dataset at its word where an actor lies', () => {
    const at = sceneFor(['FRA', 'DEU', 'POL'], 3, (dataset) => ({
      ...dataset,
      actors: dataset.actors.map((actor) => (actor.id === 'FRA' ? { ...actor, location: [30, 60] } : actor)),
    }));
    expect(discOf(at, 'FRA').x).toBeGreaterThan(discOf(at, 'POL').x);
  });

  it('needs the atlas', () => {
    expect(() => sceneOf(relationsOf(shipped('japan-us')), { frame: WIDE, agreements: 'hub', layout: 'map' })).toThrow(
      /atlas/,
    );
  });
});

describe('a disc moved on a map', () => {
  const relations = relationsOf(shipped('europe-1914'));
  const base = mapOf(relations, WIDE);
  const moved = (id: string, to: Point) =>
    mapOf(relations, WIDE, { moved: new Map([[`a:${id}`, { x: to.x / WIDE.width, y: to.y / WIDE.height }]]) });

  it('is kept off the land of another actor, and told by a leader', () => {
    const scene = moved('GBR', { x: discOf(base, 'DEU').x, y: discOf(base, 'DEU').y + 50 });
    expect(foreignDiscs(scene, relations)).toEqual([]);
    expect(leadersOf(scene).map(({ id }) => id)).toContain('a:GBR');
    expect(faults(scene).overlaps).toBe(0);
  });

  it('goes where there is no land of others', () => {
    const scene = moved('ITA', { x: 300, y: 600 });
    expect(Math.abs(discOf(scene, 'ITA').x - 300) + Math.abs(discOf(scene, 'ITA').y - 600)).toBeLessThan(40);
  });

  it('does not leave its inset', () => {
    const japan = relationsOf(shipped('japan-us'));
    const scene = mapOf(japan, WIDE, { moved: new Map([['a:GBR', { x: 0.3, y: 0.8 }]]) });
    expect(isInside(scene.map?.insets[0]?.box as Box, discOf(scene, 'GBR'))).toBe(true);
  });
});

describe('an exported map', () => {
  const dataset = shipped('japan-us');
  const full = relationsOf(dataset);
  const state = {
    dataset,
    full,
    kept: full,
    selected: null,
    agreements: 'hub' as const,
    layout: 'map' as const,
    atlas: ATLAS,
  };
  const svg = pictureSvg(state, { frame: WIDE });

  it('has land, an inset with its caption and leaders, nothing beyond the frame, and no border', () => {
    expect(svg).toContain('fill="#ECE7DA"');
    expect(svg).toContain('Inset, larger scale');
    const [, land = ''] = /<path d="(M[^"]+)" fill="#ECE7DA"/.exec(svg) ?? [];
    const numbers = land
      .split(/[MZ ]+/)
      .filter(Boolean)
      .map(Number);
    expect(numbers.length).toBeGreaterThan(500);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers.filter((_, i) => i % 2 === 0))).toBeLessThanOrEqual(WIDE.width);
  });

  it('is the same byte for byte each time', () => {
    expect(pictureSvg(state, { frame: WIDE })).toBe(svg);
  });
});
