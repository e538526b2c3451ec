/**
 * The Natural Earth projection (Šavrič, Jenny, Patterson, Petrovič and Hurni 2011), turned about the poles so that any
 * meridian can stand in the middle. It is a polynomial: every engine computes the same px, which sines would not give.
 */
import type { MapView, Point } from '../scene.js';
import type { LonLat } from './land.js';

const RADIAN = Math.PI / 180;

/** x by y of a longitude of 1 radian off the middle, and y itself, by latitude in radians; north is up, as minus. */
function raw(latitude: number): { stretch: number; y: number } {
  const p = latitude * RADIAN;
  const p2 = p * p;
  const p4 = p2 * p2;
  return {
    stretch: 0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4)),
    y: -p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))),
  };
}

/** Longitudes as degrees east of the middle, −180 to 180. */
export function eastOf(middle: number, longitude: number): number {
  let east = (longitude - middle) % 360;
  if (east > 180) east -= 360;
  if (east < -180) east += 360;
  return east;
}

/** A point that lies so many degrees east of the middle, however many. */
export function at(view: MapView, east: number, latitude: number): Point {
  const { stretch, y } = raw(latitude);
  return { x: view.x + view.scale * east * RADIAN * stretch, y: view.y + view.scale * y };
}

export const project = (view: MapView, [lon, lat]: LonLat): Point => at(view, eastOf(view.middle, lon), lat);

/** Where a point of the picture lies; null off the earth. */
export function unproject(view: MapView, { x, y }: Point): LonLat | null {
  const wanted = (y - view.y) / view.scale;
  let p = -wanted;
  for (let round = 0; round < 8; round++) {
    const p2 = p * p;
    const p4 = p2 * p2;
    const value = p * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4))) + wanted;
    const slope = 1.007226 + p2 * (0.045255 + p4 * (-0.311325 + 0.259866 * p2 - 0.065076 * p4));
    p -= value / slope;
  }
  const latitude = p / RADIAN;
  const east = (x - view.x) / (view.scale * RADIAN * raw(latitude).stretch);
  return Math.abs(latitude) <= 90 && Math.abs(east) <= 180 ? [view.middle + east, latitude] : null;
}

/** All places at scale 1 about a middle, as the box that holds them: left, top, right, bottom in radians. */
export function extent(middle: number, places: readonly LonLat[]): [number, number, number, number] {
  const points = places.map((place) => project({ middle, scale: 1, x: 0, y: 0 }, place));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
