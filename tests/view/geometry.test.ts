import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crossings,
  distanceTo,
  distanceToBox,
  lengthInside,
  pointAt,
  segmentsCross,
  trace,
} from '../../web/view/layout/geometry.js';

const line = (...points: number[]) => Float64Array.from(points);
const box = { x: 0, y: 0, width: 10, height: 10 };

describe('geometry', () => {
  it('finds a crossing of two diagonals and none of two parallels', () => {
    expect(segmentsCross(0, 0, 10, 10, 0, 10, 10, 0)).toBe(true);
    expect(segmentsCross(0, 0, 10, 0, 0, 1, 10, 1)).toBe(false);
  });

  it('counts each crossing of polylines', () => {
    expect(crossings(line(0, 5, 30, 5), line(0, 0, 10, 10, 20, 0, 30, 10))).toBe(3);
  });

  it('says the same whichever segment comes first', () => {
    const n = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.tuple(n, n, n, n, n, n, n, n), ([a, b, c, d, e, f, g, h]) => {
        const degenerate = [a, b, c, d].join() === [e, f, g, h].join();
        fc.pre(!degenerate);
        const one = segmentsCross(a, b, c, d, e + 0.5, f + 0.3, g + 0.7, h + 0.1);
        expect(segmentsCross(e + 0.5, f + 0.3, g + 0.7, h + 0.1, a, b, c, d)).toBe(one);
      }),
    );
  });

  it('measures what runs inside a box', () => {
    expect(lengthInside(line(-5, 5, 15, 5), 0, 0, 10, 10)).toBeCloseTo(10, 9);
    expect(lengthInside(line(-5, 20, 15, 20), 0, 0, 10, 10)).toBe(0);
    expect(lengthInside(line(0, 0, 10, 10), 0, 0, 10, 10)).toBeCloseTo(Math.sqrt(200), 9);
  });

  it('measures distances to lines and boxes', () => {
    expect(distanceTo(line(0, 0, 10, 0), 5, 3)).toBe(3);
    expect(distanceTo(line(0, 0, 10, 0), 13, 4)).toBe(5);
    expect(distanceToBox(box, 13, 14)).toBe(5);
    expect(distanceToBox(box, 5, 5)).toBe(0);
  });

  it('traces a quadratic curve through its middle', () => {
    const [a, control, b] = [
      { x: 0, y: 0 },
      { x: 5, y: 10 },
      { x: 10, y: 0 },
    ];
    const points = new Float64Array(6);
    trace(a, control, b, 2, points);
    expect([...points]).toEqual([0, 0, 5, 5, 10, 0]);
    expect(pointAt(a, control, b, 0.5)).toEqual({ x: 5, y: 5 });
  });
});
