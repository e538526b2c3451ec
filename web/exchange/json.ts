/** The dataset itself. */
import { type Dataset, jsonErrorAt, placeOf, type Steps } from '../model/index.js';
import { canonicalSteps } from './canonical.js';
import { Unreadable } from './unreadable.js';

export function* writeJson(dataset: Dataset, to: string[]): Steps<void> {
  yield* canonicalSteps(dataset, to, 2);
  to.push('\n');
}

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
