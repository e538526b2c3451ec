/** Why an export gave no file. */
import type { ExportWords } from '../../language/index.js';

type Failures = ExportWords['failures'];

export const FAILURE_CODES = {
  nothing: 'export/nothing',
  empty: 'export/empty',
  hidden: 'export/hidden',
  tooLarge: 'export/too-large',
  refused: 'export/denied',
  policy: 'export/policy',
  unsupported: 'export/unsupported',
  source: 'export/source',
  print: 'export/print',
  failed: 'export/failed',
} as const satisfies Record<keyof Failures, string>;

export type ExportCode = (typeof FAILURE_CODES)[keyof Failures];

/** What `toBlob` and `toSVG` reject with: `code` for programs, `message` for readers, in their language. */
export class ExportFailure extends Error {
  override readonly name = 'ExportFailure';

  constructor(
    readonly code: ExportCode,
    message: string,
  ) {
    super(message);
  }
}

/** @param args what the sentence needs, such as the size that was asked for */
export function failure<K extends keyof Failures>(
  words: ExportWords,
  why: K,
  ...args: Failures[K] extends (...all: infer A) => string ? A : []
): ExportFailure {
  const told: unknown = words.failures[why];
  const message = typeof told === 'function' ? (told as (...all: unknown[]) => string)(...args) : String(told);
  return new ExportFailure(FAILURE_CODES[why], message);
}
