/**
 * How a format can be read by people and yet be exact: what its plain fields say is not said again. An item is written
 * as plain fields and a rest, and the rest holds every field that reading the plain ones would not give back as it was.
 */
import { sameValue } from './canonical.js';

export type Fields = Readonly<Record<string, unknown>>;

/** @param plain what the format's own reader makes of the plain fields; it may hold no field that the item has not */
export function restOf(item: object, plain: Fields): Fields {
  const missing = Object.entries(item).filter(
    ([key, value]) => value !== undefined && !(Object.hasOwn(plain, key) && sameValue(value, plain[key])),
  );
  return Object.fromEntries(missing);
}

/** The item again. What the rest says goes before. `fromEntries` sets fields of any name without touching prototypes. */
export const withRest = (plain: Fields, rest: Fields): Fields =>
  Object.fromEntries([...Object.entries(plain), ...Object.entries(rest)]);

/** Plain fields of which some were not there. */
export const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
