/** What a failed load says: one sentence, and what to do about it. */
import type { Problem, ProblemCode } from '../../model/index.js';

/** A load that failed for a reason which can be told. Never leaves this folder. */
export class LoadFailure extends Error {
  override readonly name = 'LoadFailure';

  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

export function failure(code: ProblemCode, message: string, hint: string): LoadFailure {
  return new LoadFailure({ code, severity: 'error', pointer: '', message, hint });
}

export const aborted = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
