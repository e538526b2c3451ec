/**
 * Writes the land of the map and the places of countries and territories into `web/view/map/land-data.ts`, from Natural
 * Earth (public domain, https://www.naturalearthdata.com), which the package world-atlas holds at 1:50 million.
 *
 *   npm run land                writes
 *   npm run land -- --check     only compares; exit 1 on a difference
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { regionOf, regions } from '../web/language/regions.js';
import { encode } from '../web/view/map/code.js';
import { LEFT_OUT, NAMED, NOBODYS, PLACES } from './lib/land/hand.js';
import { isInside, middleOf } from './lib/land/middle.js';
import {
  areaOf,
  type Country,
  type Fineness,
  nameOf,
  type Point,
  shapeOf,
  simplify,
  type World,
} from './lib/land/simplify.js';
import { stitch, withoutSeam } from './lib/land/stitch.js';

const FILE = 'web/view/map/land-data.ts';
/** Parts of a degree that numbers count. */
const UNIT = 10;
const FINENESS: Fineness = { coast: 3e-5, border: 4e-4, share: 0.06, island: 0.5 };

const world = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
) as World;

/** ISO 3166-1 in three letters, which the numbers lead to by way of the two letters that the platform knows. */
const codeOf = new Map(regions().map((code) => [regionOf(code), code]));
function alpha3({ number, name }: Country): string {
  if (number === '') return NAMED[name] ?? '';
  return codeOf.get(new Intl.Locale(`und-${number}`).region) ?? '';
}

const { countries, arcs } = simplify(world, LEFT_OUT, FINENESS);
const whole = withoutSeam(arcs.map(rounded));

/** To the unit, without points that fall together. */
function rounded(arc: readonly Point[]): Point[] {
  const points = arc.map(
    ([x, y]): Point => [Math.abs(x) >= 180 ? x : Math.round(x * UNIT) / UNIT, Math.round(y * UNIT) / UNIT],
  );
  return points.filter(([x, y], n) => n === 0 || x !== points[n - 1]?.[0] || y !== points[n - 1]?.[1]);
}

/** The pieces of all arcs in one list, and which of them an arc of the data has become. */
const pieces: Point[][] = [];
const numbersOf = whole.map((own) => own.map((piece) => pieces.push(piece) - 1));
const directed = (arc: number): number[] =>
  arc < 0 ? (numbersOf[~arc] ?? []).map((n) => ~n).reverse() : (numbersOf[arc] ?? []);

/** Coordinates of a polygon’s outer ring, about as the map has it. */
const outline = (polygon: readonly (readonly number[])[]): Point[] =>
  (polygon[0] ?? []).flatMap((arc) => (arc < 0 ? [...(arcs[~arc] ?? [])].reverse() : (arcs[arc] ?? [])));

const withinTurn = ([x, y]: Point): Point => [x > 180 ? x - 360 : x < -180 ? x + 360 : x, y];

const owned = new Map<string, number[]>();
const places = new Map<string, Point>();
for (const country of countries) {
  const code = alpha3(country);
  for (const polygon of country.polygons) {
    const ring = outline(polygon);
    const by = Object.entries(PLACES).find(([, place]) => isInside(ring, place))?.[0] ?? code;
    const owner = NOBODYS.some((place) => isInside(ring, place)) ? '' : by;
    owned.set(owner, [...(owned.get(owner) ?? []), ...polygon.flat().flatMap(directed)]);
  }
}
for (const geometry of world.objects.countries.geometries) {
  const code = alpha3({ number: String(geometry.id ?? ''), name: nameOf(geometry), polygons: [] });
  const outer = shapeOf(world, geometry).map(([ring]) => ring ?? []);
  const [largest] = [...outer].sort((a, b) => areaOf(b) - areaOf(a));
  // Of two entries of one code the first is the country, the other an island of it.
  if (code !== '' && largest && !places.has(code)) places.set(code, withinTurn(middleOf(largest)));
}
for (const [code, place] of Object.entries(PLACES)) places.set(code, place);

const all = [...owned.values()].flat();
const uses = new Map<number, number>();
for (const arc of all) uses.set(arc < 0 ? ~arc : arc, (uses.get(arc < 0 ? ~arc : arc) ?? 0) + 1);
const land = stitch(
  all.filter((arc) => uses.get(arc < 0 ? ~arc : arc) === 1),
  pieces,
);

/** Arcs get new numbers in the order in which the rings need them: most are then the next. */
const order = new Map<number, number>();
const written = (arc: number): number => {
  const n = arc < 0 ? ~arc : arc;
  if (!order.has(n)) order.set(n, order.size);
  const now = order.get(n) ?? 0;
  return arc < 0 ? ~now : now;
};

function ringsAs(rings: readonly (readonly number[])[]): number[] {
  let last = -1;
  return [
    rings.length,
    ...rings.flatMap((ring) => [
      ring.length,
      ...ring.flatMap((arc) => {
        const now = written(arc);
        const step = (now < 0 ? ~now : now) - last - 1;
        last = now < 0 ? ~now : now;
        // The way is told by the lowest bit.
        return [step * 2 + (now < 0 ? 1 : 0)];
      }),
    ]),
  ];
}

/** Rings that a fill can be seen of. */
const sound = (rings: readonly (readonly number[])[]) =>
  rings.filter((ring) => ring.reduce((sum, arc) => sum + (pieces[arc < 0 ? ~arc : arc]?.length ?? 1) - 1, 0) > 2);

const codes = [...places.keys()].sort();
const ringNumbers = [
  ringsAs(sound(land)),
  ...codes.map((code) => ringsAs(sound(stitch(owned.get(code) ?? [], pieces)))),
].flat();
let [px, py] = [0, 0];
const delta = ([x, y]: Point): number[] => {
  const [qx, qy] = [Math.round(x * UNIT), Math.round(y * UNIT)];
  const step = [qx - px, qy - py];
  [px, py] = [qx, qy];
  return step;
};
const arcNumbers = [...order.keys()].flatMap((n) => [pieces[n]?.length ?? 0, ...(pieces[n] ?? []).flatMap(delta)]);
[px, py] = [0, 0];
const placeNumbers = codes.flatMap((code) => delta(places.get(code) ?? [0, 0]));

const lines = (text: string): string => (text.match(/.{1,110}/g) ?? []).map((line) => `  '${line}'`).join(' +\n');
const text = `/**
 * Land and places, made by \`npm run land\` from Natural Earth (public domain): see \`land.ts\` for what it means.
 * Coasts and no borders are drawn of it. Whose land is whose only keeps discs off.
 */
// biome-ignore format: generated
export const UNIT = ${UNIT};
// biome-ignore format: generated
export const CODES =
${lines(codes.join(''))};
// biome-ignore format: generated
export const NUMBERS =
${lines(encode([...placeNumbers, order.size, ...arcNumbers, ...ringNumbers]))};
`;
const before = (() => {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
})();
const check = process.argv.includes('--check');
if (!check && before !== text) writeFileSync(FILE, text);
const points = [...order.keys()].reduce((sum, n) => sum + (pieces[n]?.length ?? 0), 0);
console.log(
  `${FILE}: ${codes.length} places, ${order.size} arcs, ${points} points, ${land.length} pieces of land, ` +
    `${(gzipSync(text).length / 1000).toFixed(1)} kB gzipped; ${before === text ? 'unchanged' : check ? 'differs' : 'written'}`,
);
process.exitCode = check && before !== text ? 1 : 0;
