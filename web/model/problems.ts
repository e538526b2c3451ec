/** What can be wrong with a dataset. Bad data is reported as a list of these; only bad calls throw. */

export type ProblemCode =
  | 'src/invalid'
  | 'fetch/status'
  | 'fetch/network'
  | 'fetch/timeout'
  | 'fetch/incomplete'
  | 'fetch/not-json'
  | 'parse/json'
  | 'parse/encoding'
  | 'parse/format'
  | 'parse/xml'
  | 'parse/csv'
  | 'parse/edited'
  | 'parse/png'
  | 'parse/svg'
  | 'parse/picture'
  | 'json/duplicate-key'
  | 'schema/type'
  | 'schema/required'
  | 'schema/enum'
  | 'schema/empty'
  | 'schema/number'
  | 'schema/id'
  | 'schema/unknown'
  | 'schema/version'
  | 'schema/text'
  | 'id/duplicate'
  | 'id/confusable'
  | 'ref/dangling'
  | 'relation/parties'
  | 'relation/self'
  | 'relation/kind'
  | 'relation/sign'
  | 'relation/agreement'
  | 'claim/about-nothing'
  | 'claim/verbatim'
  | 'url/invalid'
  | 'url/not-absolute'
  | 'quote/not-found'
  | 'quote/offset'
  | 'quote/elision'
  | 'quote/length'
  | 'quote/coverage'
  | 'quote/cue'
  | 'quote/label'
  | 'alias/not-found'
  | 'source/hash'
  | 'path/outside'
  | 'limit/bytes'
  | 'limit/depth'
  | 'limit/items'
  | 'export/too-large'
  | 'export/empty';

export interface Problem {
  readonly code: ProblemCode;
  /** An error means that the item is left out or cannot be relied on; a warning means that it is shown all the same. */
  readonly severity: 'error' | 'warning';
  /** JSON pointer (RFC 6901) to the place in the dataset; '' is the whole of it. */
  readonly pointer: string;
  /** Id of the item concerned, where it has one. */
  readonly id?: string;
  /** One sentence that a journalist understands. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** Joins path segments to a JSON pointer, escaping `~` and `/` as RFC 6901 asks. */
export function pointer(...segments: readonly (string | number)[]): string {
  return segments.map((s) => `/${String(s).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
