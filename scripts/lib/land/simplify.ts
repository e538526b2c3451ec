/** Natural Earth’s countries with fewer points: borders coarser than coasts, small islands gone. */
import { feature } from 'topojson-client';
import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Position } from 'geojson';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

export type Point = readonly [number, number];

/** A country’s land: polygons of rings of arcs; `~n` is arc n from its end. */
export interface Country {
  /** ISO 3166-1 numeric; '' where there is none. */
  readonly number: string;
  readonly name: string;
  readonly polygons: readonly (readonly (readonly number[])[])[];
}

export interface Simplified {
  readonly countries: readonly Country[];
  readonly arcs: readonly (readonly Point[])[];
}

export interface Fineness {
  /** Least area of the triangle that a point makes with its neighbors, in steradians: on coasts, and on borders. */
  readonly coast: number;
  readonly border: number;
  /** On borders of small countries: this part of their area. */
  readonly share: number;
  /** Least area of an island, in square degrees. A country’s largest piece of land always stays. */
  readonly island: number;
}

export type World = Topology<{ countries: GeometryCollection<{ name?: string }> }>;

/** Polygons of rings of degrees; longitude runs on beyond ±180 where a ring crosses that line. */
export function shapeOf(world: World, geometry: GeometryObject<{ name?: string }>): Position[][][] {
  const found = feature(world, geometry);
  const shape = 'geometry' in found ? found.geometry : null;
  const rings =
    shape?.type === 'Polygon' ? [shape.coordinates] : shape?.type === 'MultiPolygon' ? shape.coordinates : [];
  return rings.map((polygon) => polygon.map(unbroken));
}

function unbroken(ring: readonly Position[]): Position[] {
  let turn = 0;
  return ring.map(([x = 0, y = 0], n) => {
    const before = ring[n - 1]?.[0] ?? x;
    if (x - before > 180) turn -= 360;
    else if (before - x > 180) turn += 360;
    return [x + turn, y];
  });
}

const ringsOf = (geometry: GeometryObject): readonly (readonly (readonly number[])[])[] =>
  geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];

export const nameOf = ({ properties }: GeometryObject<{ name?: string }>): string =>
  properties && 'name' in properties ? (properties.name ?? '') : '';

export function simplify(world: World, leftOut: string, fineness: Fineness): Simplified {
  const weighed = presimplify(world, sphericalTriangleArea);
  const all = world.objects.countries.geometries.filter((geometry) => geometry.id !== leftOut);
  const countries = all.map((geometry): Country => {
    const areas = shapeOf(world, geometry).map(([outer]) => areaOf(outer ?? []));
    const polygons = ringsOf(geometry).filter((_, n) => {
      const area = areas[n] ?? 0;
      return area >= fineness.island || area === Math.max(...areas);
    });
    return { number: String(geometry.id ?? ''), name: nameOf(geometry), polygons };
  });
  const sides = sidesOf(countries, weighed.arcs as readonly (readonly number[])[][]);
  const arcs = weighed.arcs.map((arc, n) => {
    const own = sides.get(n) ?? [];
    const fine = Math.min(...own.map((area) => area * STERADIAN * fineness.share));
    const least = Math.min(own.length > 1 ? fineness.border : fineness.coast, fine);
    return thinned(arc as [number, number, number][], (latitude, longitude) => least * coarseness(latitude, longitude));
  });
  return { countries, arcs };
}

const STERADIAN = (Math.PI / 180) ** 2;

/** The areas of the pieces of land on either side of each arc, square degrees. */
function sidesOf(countries: readonly Country[], arcs: readonly (readonly number[])[][]): Map<number, number[]> {
  const sides = new Map<number, number[]>();
  for (const polygon of countries.flatMap(({ polygons }) => polygons)) {
    const area = areaOf(
      (polygon[0] ?? []).flatMap((arc) => (arc < 0 ? [...(arcs[~arc] ?? [])].reverse() : (arcs[arc] ?? []))),
    );
    for (const arc of polygon.flat()) {
      const n = arc < 0 ? ~arc : arc;
      sides.set(n, [...(sides.get(n) ?? []), area]);
    }
  }
  return sides;
}

/** Coarser among the islands of the Arctic, finer in Europe, where maps of many small countries are drawn larger. */
function coarseness(latitude: number, longitude: number): number {
  if (Math.abs(latitude) > 66) return 5;
  return latitude > 34 && latitude < 62 && longitude > -11 && longitude < 42 ? 0.35 : 1;
}

/** An arc’s points of enough weight; a ring of its own keeps four at least. */
function thinned(
  arc: readonly [number, number, number][],
  least: (latitude: number, longitude: number) => number,
): Point[] {
  const [first, last] = [arc[0], arc.at(-1)];
  const closed = first && last && first[0] === last[0] && first[1] === last[1];
  const heavy = [...arc].sort((a, b) => b[2] - a[2])[closed ? 4 : 1]?.[2] ?? 0;
  const isKept = ([x, y, weight]: readonly [number, number, number]) =>
    weight >= least(y, x) || (closed && weight >= heavy);
  return arc.filter((point, n) => n === 0 || n === arc.length - 1 || isKept(point)).map(([x, y]) => [x, y]);
}

const RADIANS = Math.PI / 180;

/** Of a ring of degrees, in square degrees of a map that keeps areas. */
export function areaOf(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  ring.forEach(([x = 0, y = 0], n) => {
    const [px = 0, py = 0] = ring[n === 0 ? ring.length - 1 : n - 1] ?? [];
    sum += (x - px) * (Math.sin(y * RADIANS) + Math.sin(py * RADIANS));
  });
  return Math.abs(sum / 2) / RADIANS;
}
