/** What a picture carries so that it can be opened again. */

/** Under which a PNG holds it. */
export const PICTURE_KEY = 'geopolitical-graph';

/** Of this program, as in package.json: a file says which version made it. */
export const VERSION = '0.1.0';

/** Characters that JSON may hold as they are and XML may not, or that line-based programs break at. */
const ESCAPED = /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g;

export interface Carried {
  readonly dataset: unknown;
  /** As in an address, without an explorer's name. */
  readonly view: string;
  readonly version: string;
}

/** As one line of JSON, every character of which XML can hold; nothing is lost. For `data` in the options of a picture. */
export const carriedText = ({ dataset, view, version }: Carried): string =>
  JSON.stringify({ program: 'geopolitical-graph', version, view, dataset }).replace(
    ESCAPED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
