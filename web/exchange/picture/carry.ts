/** What a picture carries so that it can be opened again. */

import { finished, type Steps } from '../../model/index.js';
import { among, each } from '../pieces.js';

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
export const carriedText = (carried: Carried): string => finished(carriedSteps(carried)).join('');

const json = (value: unknown): string =>
  (JSON.stringify(value) ?? 'null').replace(
    ESCAPED,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The same in pieces. */
export function* carriedSteps({ dataset, view, version }: Carried): Steps<readonly string[]> {
  const to = [`{"program":"geopolitical-graph","version":${json(version)},"view":${json(view)},"dataset":`];
  if (typeof dataset !== 'object' || dataset === null || Array.isArray(dataset)) to.push(json(dataset));
  else yield* objectSteps(dataset, to);
  to.push('}');
  return to;
}

/** An object whose lists may be long. */
function* objectSteps(value: object, to: string[]): Steps<void> {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  const all = fields.reduce((sum, [, field]) => sum + (Array.isArray(field) ? field.length : 0), 0);
  let before = 0;
  for (const [n, [key, field]] of fields.entries()) {
    to.push(`${n === 0 ? '{' : ','}${json(key)}:`);
    if (!Array.isArray(field)) {
      to.push(json(field));
      continue;
    }
    to.push('[');
    yield* among(each(to, field, json, ','), before, all);
    to.push(']');
    before += field.length;
  }
  to.push(fields.length === 0 ? '{}' : '}');
}
