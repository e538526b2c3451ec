/**
 * Inputs by chance: values that break programs, put in place of any value of a sound dataset. Cases import this when they
 * run, in Node only: the library behind it works for two seconds before it does anything, which every page would pay.
 */
import fc from 'fast-check';
import { PAYLOADS, sound } from './texts.js';

/** Values that break programs. */
const bad = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    0,
    -1,
    1e308,
    Number.NaN,
    Infinity,
    true,
    [],
    {},
    [[]],
    [null],
    '__proto__',
    'constructor',
    'a:AAA',
  ),
  fc.constantFrom<unknown>(...PAYLOADS.map(([, text]) => text)),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Every place of a value, as keys. */
function placesIn(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const inner = Object.entries(value).flatMap(([key, field]) =>
    placesIn(field, [...at, Array.isArray(value) ? Number(key) : key]),
  );
  return [at, ...inner];
}
const PLACES = placesIn(sound()).filter((at) => at.length > 0);

function put(input: unknown, at: readonly (string | number)[], value: unknown): void {
  let target = input as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) {
    const next = target[key];
    if (typeof next !== 'object' || next === null) return;
    target = next as Record<string | number, unknown>;
  }
  Object.defineProperty(target, at.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true });
}

const spoiled = fc.array(fc.tuple(fc.constantFrom(...PLACES), bad), { minLength: 1, maxLength: 4 }).map((changes) => {
  const input: unknown = structuredClone(sound());
  for (const [at, value] of changes) put(input, at, value);
  return input;
});

/** @throws with the smallest input found for which the check throws */
export function byChance(check: (input: unknown) => void, runs: number, seed: number): void {
  fc.assert(fc.property(spoiled, check), { numRuns: runs, seed, verbose: 1 });
}
