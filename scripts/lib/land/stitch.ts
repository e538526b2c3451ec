/**
 * Rings of arcs. The data is cut at 180° of longitude; here pieces that meet there are joined again, so that no map shows
 * a coast where there is land on both sides.
 */
import type { Point } from './simplify.js';

/** Arcs cut open wherever they run along 180°, by the number of the arc they come from. */
export function withoutSeam(arcs: readonly (readonly Point[])[]): Point[][][] {
  const onSeam = ([x]: Point) => Math.abs(x) >= 180;
  return arcs.map((arc) => {
    const pieces: Point[][] = [[]];
    arc.forEach((point, n) => {
      const before = arc[n - 1];
      if (before && onSeam(before) && onSeam(point)) pieces.push([]);
      pieces.at(-1)?.push(point);
    });
    return pieces.filter((piece) => piece.length > 1);
  });
}

/** `~n` is arc n from its end. */
const forward = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Closed rings out of directed arcs, end to start. What does not close is left out. */
export function stitch(directed: readonly number[], arcs: readonly (readonly Point[])[]): number[][] {
  const ends = (arc: number): readonly [string, string] => {
    const points = arcs[forward(arc)] ?? [];
    const [a, b] = [keyOf(points[0]), keyOf(points.at(-1))];
    return arc < 0 ? [b, a] : [a, b];
  };
  const from = new Map<string, number[]>();
  for (const arc of directed) {
    const [start] = ends(arc);
    from.set(start, [...(from.get(start) ?? []), arc]);
  }
  const used = new Set<number>();
  const rings: number[][] = [];
  for (const first of directed) {
    if (used.has(first)) continue;
    const ring: number[] = [];
    const [start] = ends(first);
    let arc: number | undefined = first;
    while (arc !== undefined) {
      used.add(arc);
      ring.push(arc);
      const [, end] = ends(arc);
      arc = end === start ? undefined : from.get(end)?.find((next) => !used.has(next));
    }
    if (ends(ring.at(-1) ?? first)[1] === start) rings.push(ring);
  }
  return rings;
}

/** The same place on either side of 180°. */
const keyOf = (point: Point | undefined): string => (point ? `${(point[0] + 720) % 360} ${point[1]}` : '');
