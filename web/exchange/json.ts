/** The dataset itself. */
import { type Dataset, jsonErrorAt, placeOf } from '../model/index.js';
import { canonicalJson } from './canonical.js';
import { Unreadable } from './unreadable.js';

export const writeJson = (dataset: Dataset): string => `${canonicalJson(dataset, 2)}\n`;

/** @throws Unreadable with the place of the fault */
export function parseJson(text: string, what = 'The file'): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const { line, column } = placeOf(text, jsonErrorAt(text));
    throw new Unreadable(
      'parse/json',
      `${what} is not JSON: it cannot be read from line ${line}, column ${column} on.`,
      'Look there for a missing or an extra comma, bracket or quotation mark.',
    );
  }
}
