/** Writes `graph-data/dataset.schema.json`; with `--check` only tells (exit code 1) whether it is out of date. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { datasetJsonSchema } from './lib/json-schema.js';
import { complain, say } from './lib/terminal.js';

const FILE = 'graph-data/dataset.schema.json';
const wanted = datasetJsonSchema();

if (process.argv.includes('--check')) {
  const same = existsSync(FILE) && readFileSync(FILE, 'utf8') === wanted;
  if (!same) complain(`${FILE} is out of date; run npm run schema.`);
  process.exitCode = same ? 0 : 1;
} else {
  mkdirSync('graph-data', { recursive: true });
  writeFileSync(FILE, wanted);
  say(`${FILE} written.`);
}
