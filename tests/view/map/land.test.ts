/** Land and places as decoded, and the projection. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringIn } from '../../../web/view/clip-rings.js';
import { encode, MOST, reader } from '../../../web/view/map/code.js';
import { middleOf } from '../../../web/view/map/fit.js';
import { isIn, theLand } from '../../../web/view/map/land.js';
import { landIn } from '../../../web/view/map/outlines.js';
import { Ownership } from '../../../web/view/map/ownership.js';
import { project, unproject } from '../../../web/view/map/projection.js';
import { actor } from '../../support/dataset.js';

const land = theLand();

describe('numbers as text', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -MOST, max: MOST })), (numbers) => {
        const next = reader(encode(numbers));
        expect(numbers.map(() => next())).toEqual(numbers);
      }),
    );
  });

  it('are refused where they are too large, or no whole numbers', () => {
    expect(() => encode([MOST + 1])).toThrow(RangeError);
    expect(() => encode([0.5])).toThrow(RangeError);
  });
});

describe('the land', () => {
  it('has a place for every country and territory, on its own land or on none', () => {
    expect(land.places.size).toBeGreaterThan(245);
    const wrong = [...land.places].filter(([code, place]) =>
      [...land.countries].some(([other, rings]) => other !== code && isIn(rings, place)),
    );
    // These lie within another and are smaller than what the outlines tell apart.
    expect(wrong.map(([code]) => code)).toEqual(['MCO', 'SMR', 'VAT']);
  });

  it.each([
    ['FRA', [2.3, 48.8]],
    ['JPN', [138.5, 36]],
    ['RUS', [-175, 66]],
    ['LSO', [28.2, -29.6]],
    ['TWN', [121, 23.8]],
    ['PSE', [35.2, 32.1]],
  ] as const)('knows whose %s is', (code, place) => {
    const owners = [...land.countries].filter(([, rings]) => isIn(rings, place)).map(([owner]) => owner);
    expect(owners).toEqual([code]);
    expect(isIn(land.rings, place)).toBe(true);
  });

  it('is nobody’s where states dispute it, and at sea', () => {
    for (const place of [
      [34.2, 45.2],
      [-150, 0],
      [179.9, -40],
    ] as const)
      expect([...land.countries].filter(([, rings]) => isIn(rings, place))).toEqual([]);
    expect(isIn(land.rings, [-150, 0])).toBe(false);
  });

  it('gives one of a state that is no more the land of today’s, and none that an actor of today has', () => {
    const austria = [15, 47.5] as const;
    const historic = actor('AUH', { location: [16.4, 48.2] });
    expect(new Ownership([historic, actor('DEU')], land).isForeign(austria, 1)).toBe(true);
    expect(new Ownership([historic, actor('DEU')], land).isForeign(austria, 0)).toBe(false);
    expect(new Ownership([historic, actor('AUT')], land).isForeign(austria, 0)).toBe(true);
  });

  it('is drawn without a line where the data is cut at 180°', () => {
    const view = { middle: 180, scale: 400, x: 400, y: 700 };
    const rings = landIn(land.rings, view, { x: 0, y: 0, width: 800, height: 600 });
    const upright = rings.flatMap((ring) =>
      ring.filter(
        (x, i) =>
          i % 2 === 0 && x === ring[i + 2] && x === 400 && Math.abs((ring[i + 3] ?? 0) - (ring[i + 1] ?? 0)) > 8,
      ),
    );
    expect(upright).toEqual([]);
  });
});

describe('the projection', () => {
  const view = { middle: 140, scale: 300, x: 444, y: 324 };

  it('has the extent that Šavrič and others give', () => {
    expect((project(view, [140 + 180, 0]).x - view.x) / view.scale).toBeCloseTo(0.8707 * Math.PI, 10);
    expect((view.y - project(view, [140, 90]).y) / view.scale).toBeCloseTo(1.4224, 3);
  });

  it('leads back to the place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: -88, max: 88, noNaN: true }),
        (east, lat) => {
          const back = unproject(view, project(view, [140 + east, lat]));
          expect(back?.[0]).toBeCloseTo(140 + east, 6);
          expect(back?.[1]).toBeCloseTo(lat, 6);
        },
      ),
    );
    expect(unproject(view, { x: -2000, y: 0 })).toBeNull();
  });

  it('is turned to the widest span without a place', () => {
    expect(
      middleOf([
        [100, 0],
        [-100, 0],
      ]),
    ).toBe(180);
    expect(
      middleOf([
        [-10, 50],
        [40, 50],
        [20, 40],
      ]),
    ).toBe(15);
    expect(middleOf([[37, 1]])).toBe(37);
  });
});

it('a ring is cut at a box, corners and all', () => {
  const ring = [-10, -10, 30, -10, 30, 30, -10, 30];
  const cut = ringIn(ring, { x: 0, y: 0, width: 20, height: 20 });
  const corners = new Set(Array.from({ length: cut.length / 2 }, (_, i) => `${cut[2 * i]} ${cut[2 * i + 1]}`));
  expect(corners).toEqual(new Set(['0 0', '20 0', '20 20', '0 20']));
  expect(ringIn(ring, { x: 40, y: 40, width: 5, height: 5 })).toEqual([]);
});
