/** The part of the earth that a map shows: which meridian stands in the middle, and how large all is drawn. */
import type { Box, MapView } from '../scene.js';
import type { LonLat } from './land.js';
import { extent } from './projection.js';

/** The least that the height of a map shows, in radians: two neighbors should be seen with some land around them. */
const LEAST_HEIGHT = 0.26;

/** The middle of the places, opposite to the widest span of longitude without any. */
export function middleOf(places: readonly LonLat[]): number {
  const lons = places.map(([lon]) => (lon + 360) % 360).sort((a, b) => a - b);
  const first = lons[0] ?? 0;
  let widest = { gap: -1, to: first };
  lons.forEach((lon, n) => {
    const next = lons[n + 1] ?? first + 360;
    if (next - lon > widest.gap) widest = { gap: next - lon, to: next };
  });
  const middle = (widest.to + (360 - widest.gap) / 2) % 360;
  return middle > 180 ? middle - 360 : middle;
}

/** The view in which all places stand in a box, as large as it allows. `most` is the largest scale, px per radian. */
export function fitted(places: readonly LonLat[], box: Box, most = box.height / LEAST_HEIGHT): MapView {
  const middle = middleOf(places);
  const [left, top, right, bottom] = extent(middle, places);
  const scale = Math.min(
    most,
    right > left ? box.width / (right - left) : most,
    bottom > top ? box.height / (bottom - top) : most,
  );
  return {
    middle,
    scale,
    x: box.x + box.width / 2 - (scale * (left + right)) / 2,
    y: box.y + box.height / 2 - (scale * (top + bottom)) / 2,
  };
}
