/** How readers give up: thrown inside this room only, and caught in import.ts and read-picture.ts. */
import type { Problem, ProblemCode } from '../model/index.js';

/** Most characters of a file that is read: what the explorer takes from the network in bytes. */
export const MOST_CHARACTERS = 20_000_000;

/** Levels of elements inside one another: our own files have five. */
export const DEEPEST = 32;

export class Unreadable extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, message: string, hint: string) {
    super(message);
    this.problem = { code, severity: 'error', pointer: '', message, hint };
  }
}

/** Line and column as people count them, in words. */
export function placeIn(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `line ${line}, column ${at - before.lastIndexOf('\n')}`;
}

export const edited = (message: string): Problem => ({
  code: 'parse/edited',
  severity: 'warning',
  pointer: '',
  message,
  hint: 'Change the dataset itself (JSON), or the columns that are read, and export again.',
});
