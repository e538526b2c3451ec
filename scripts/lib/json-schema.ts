/** The published JSON Schema, made from the run-time schema so that the two cannot disagree. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { DatasetSchema, FORMAT_VERSION } from '../../web/model/index.js';

const DESCRIPTION = [
  'Who stands where with whom according to one article: every relation rests on claims, every claim on the article’s own words.',
  'Every offset (“start”, “end”, “length”) counts UTF-16 code units from the start of the article’s text, which is what',
  'String.prototype.length counts in JavaScript; “start” is included, “end” excluded. A byte order mark is not part of the text.',
  'Ids that name other items, the order of quote pieces and the words at each offset are checked by `npm run check-data`.',
].join(' ');

/** JSON Schema (draft 2020-12) of a dataset file, as text with a final line end. */
export function datasetJsonSchema(): string {
  const { $schema, ...rest } = toJsonSchema(DatasetSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['finite'],
    errorMode: 'throw',
  });
  const title = `Dataset of geopolitical-graph, format version ${FORMAT_VERSION}`;
  return `${JSON.stringify({ $schema, title, description: DESCRIPTION, ...rest }, null, 2)}\n`;
}
