/** How readers of pictures give up: thrown inside this room only, and caught in read-picture.ts. */
import type { Problem, ProblemCode } from '../../model/index.js';

export class Wrong extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, message: string, hint: string) {
    super(message);
    this.problem = { code, severity: 'error', pointer: '', message, hint };
  }
}

/** Most that is taken out of a picture, inflated: bytes, or characters of an SVG. */
export const MOST = 16 * 1024 * 1024;

export const tooMuch = (): Wrong =>
  new Wrong('limit/bytes', 'What the picture carries is larger than 16 MB.', 'Open the dataset itself.');
