/**
 * `npm run check-size`: the size of the one-file bundle, as a reader's browser fetches it (gzip, level 9), against the
 * number in size.json. `npm run check-size -- --set` writes the present size there: say why in the commit.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT, stop } from './install.mjs';

const BUNDLE = join(ROOT, 'dist', 'geopolitical-graph.js');
const RECORD = join(ROOT, 'scripts', 'size.json');
/** Bytes by which the same file may differ, because Node versions bring different builds of zlib. */
const SLACK = 256;

/** @param {number} bytes */
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

if (!existsSync(BUNDLE)) stop('dist/geopolitical-graph.js is not there: run `npm run build` first.');
const size = gzipSync(readFileSync(BUNDLE), { level: 9 }).length;

if (process.argv.includes('--set')) {
  writeFileSync(RECORD, `${JSON.stringify({ 'geopolitical-graph.js': size }, null, 2)}\n`);
  console.log(`The limit is now ${kB(size)}.`);
} else {
  /** @type {number} */
  const limit = JSON.parse(readFileSync(RECORD, 'utf8'))['geopolitical-graph.js'];
  if (!(limit > 0)) stop('scripts/size.json holds no size.');
  const change = size - limit;
  if (change > SLACK) {
    stop(
      `The bundle is ${kB(size)} gzipped, ${change} bytes above the limit of ${kB(limit)}.\n` +
        'Make it smaller, or if the growth is worth it: npm run check-size -- --set, and say why in the commit.',
    );
  }
  const thanks = change < 0 ? ` Thank you: ${-change} bytes less than the limit of ${kB(limit)}.` : '';
  console.log(`The bundle is ${kB(size)} gzipped.${thanks}`);
}
