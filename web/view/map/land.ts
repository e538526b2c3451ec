/** Land, whose land it is, and the places of countries and territories. Degrees: longitude, latitude. */
import { reader } from './code.js';
import { CODES, NUMBERS, UNIT } from './land-data.js';

export interface Ring {
  /** Longitude, latitude and so on. Longitude runs on beyond ±180 where a ring crosses that line. */
  readonly points: Float64Array;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export type LonLat = readonly [longitude: number, latitude: number];

export interface Land {
  /** Everything that is not sea, without borders. */
  readonly rings: readonly Ring[];
  /** By ISO 3166-1 alpha-3. What lies in an odd number of rings is theirs. */
  readonly countries: ReadonlyMap<string, readonly Ring[]>;
  readonly places: ReadonlyMap<string, LonLat>;
}

function decode(): Land {
  const next = reader(NUMBERS);
  const codes = CODES.match(/.{3}/g) ?? [];
  let [x, y] = [0, 0];
  const point = (): LonLat => {
    x += next();
    y += next();
    return [x / UNIT, y / UNIT];
  };
  const places = new Map(codes.map((code) => [code, point()] as const));
  [x, y] = [0, 0];
  const arcs = Array.from({ length: next() }, () => Array.from({ length: next() }, point));
  const rings = () => ringsFrom(next, arcs);
  return { rings: rings(), places, countries: new Map(codes.map((code) => [code, rings()] as const)) };
}

function ringsFrom(next: () => number, arcs: readonly (readonly LonLat[])[]): Ring[] {
  let last = -1;
  return Array.from({ length: next() }, () => {
    const points: LonLat[] = [];
    for (let count = next(); count > 0; count--) {
      const value = next();
      const back = value % 2 !== 0;
      last += 1 + (value - (back ? 1 : 0)) / 2;
      const arc = arcs[last] ?? [];
      // The first point of an arc is the last of the one before.
      points.push(...(back ? [...arc].reverse() : arc).slice(points.length > 0 ? 1 : 0));
    }
    return unbroken(points);
  });
}

/** Longitudes so that no step is longer than half a turn. */
function unbroken(points: readonly LonLat[]): Ring {
  let turn = 0;
  const lons = points.map(([lon], n) => {
    const before = points[n - 1]?.[0] ?? lon;
    if (lon - before > 180) turn -= 360;
    else if (before - lon > 180) turn += 360;
    return lon + turn;
  });
  const lats = points.map(([, lat]) => lat);
  return {
    points: Float64Array.from(lons.flatMap((lon, n) => [lon, lats[n] ?? 0])),
    west: Math.min(...lons),
    east: Math.max(...lons),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
}

let land: Land | null = null;

/** Decoded when it is first asked for. */
export const theLand = (): Land => (land ??= decode());

/** Whether a place lies in an odd number of rings. */
export function isIn(rings: readonly Ring[], [lon, lat]: LonLat): boolean {
  let inside = false;
  for (const ring of rings) {
    if (lat < ring.south || lat > ring.north) continue;
    // A ring may have been drawn a turn farther east or west.
    for (let at = lon - 360; at <= lon + 360; at += 360)
      if (at >= ring.west && at <= ring.east && crosses(ring.points, at, lat)) inside = !inside;
  }
  return inside;
}

/** Whether a line to the east crosses a ring an odd number of times. */
function crosses(ring: Float64Array, x: number, y: number): boolean {
  let odd = false;
  let px = ring[ring.length - 2] as number;
  let py = ring[ring.length - 1] as number;
  for (let i = 0; i < ring.length; i += 2) {
    const qx = ring[i] as number;
    const qy = ring[i + 1] as number;
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx) odd = !odd;
    px = qx;
    py = qy;
  }
  return odd;
}
