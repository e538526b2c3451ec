/** Land and graticule in px of the picture. */
import { cutRing, lineIn, ringIn } from '../clip-rings.js';
import type { Box, MapView } from '../scene.js';
import type { Ring } from './land.js';
import { at } from './projection.js';

/** Degrees between the lines of the graticule. */
const GRATICULE = 30;
/** Degrees between the points of a meridian. */
const STEP = 5;
/** Points nearer to the one before than this, on both axes, are left out, px. */
const FINE = 0.6;

const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

/** The rings of the land that are seen in a box, closed. */
export function landIn(rings: readonly Ring[], view: MapView, box: Box): number[][] {
  return rings.flatMap((ring) =>
    turned(ring, view.middle).flatMap((east) => {
      const points: number[] = [];
      for (let i = 0; i < east.length; i += 2) {
        const { x, y } = at(view, east[i] as number, east[i + 1] as number);
        points.push(x, y);
      }
      const seen = sparse(ringIn(points, box));
      return seen.length > 6 ? [seen] : [];
    }),
  );
}

/** A ring as degrees east of the middle, once for each time that it is seen between −180 and 180, cut off there. */
function turned({ points, west: low, east: high }: Ring, middle: number): number[][] {
  const found: number[][] = [];
  for (const turn of [-720, -360, 0, 360, 720]) {
    const shift = turn - middle;
    if (high + shift <= -180 || low + shift >= 180) continue;
    const east = Array.from(points, (value, i) => (i % 2 === 0 ? value + shift : value));
    const whole = low + shift >= -180 && high + shift <= 180;
    const left = whole ? east : cutRing(east, { axis: 0, at: -180, way: 1 });
    found.push(whole ? left : cutRing(left, { axis: 0, at: 180, way: -1 }));
  }
  return found;
}

/** To a tenth of a px, without points that nobody could tell apart. */
function sparse(points: readonly number[]): number[] {
  const kept: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const [x, y] = [tenth(points[i] as number), tenth(points[i + 1] as number)];
    const [px, py] = [kept.at(-2), kept.at(-1)];
    if (px !== undefined && Math.abs(x - px) < FINE && Math.abs(y - (py as number)) < FINE) continue;
    kept.push(x, y);
  }
  return kept;
}

/** Meridians and parallels every 30°, and the edge of the map. */
export function graticuleIn(view: MapView, box: Box): number[][] {
  const lines: number[][] = [];
  const line = (points: readonly (readonly [number, number])[]) =>
    lines.push(
      points.flatMap(([east, lat]) => {
        const { x, y } = at(view, east, lat);
        return [tenth(x), tenth(y)];
      }),
    );
  const latitudes = Array.from({ length: 180 / STEP + 1 }, (_, n) => -90 + n * STEP);
  for (let lon = 0; lon < 360; lon += GRATICULE) {
    const east = ((lon - view.middle + 540) % 360) - 180;
    line(latitudes.map((lat) => [east, lat] as const));
  }
  for (const edge of [-180, 180]) line(latitudes.map((lat) => [edge, lat] as const));
  for (let lat = -90; lat <= 90; lat += GRATICULE) line([[-180, lat] as const, [180, lat] as const]);
  return lines.flatMap((points) => lineIn(points, box).map((part) => part.map(tenth)));
}
