/**
 * `npm run check-sri`: the hash by which a page can pin the one-file bundle, against the one that the README's snippet
 * shows (`integrity="sha384-…"`). It changes with every change of the bundle; `npm run check-sri -- --write` puts the
 * present one into the README. The same sources give the same bundle on every machine. Needs `npm run build`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, stop } from './install.mjs';

const README = join(ROOT, 'README.md');
const SHOWN = /(geopolitical-graph\.js"\s+integrity=")(sha384-[A-Za-z0-9+/=]*)(")/g;

/** @param {string} [bundle] the file */
export function integrityOf(bundle = join(ROOT, 'dist', 'geopolitical-graph.js')) {
  if (!existsSync(bundle)) stop('dist/geopolitical-graph.js is not there: run `npm run build` first.');
  return `sha384-${createHash('sha384').update(readFileSync(bundle)).digest('base64')}`;
}

/**
 * A text with its snippets brought up to date, and how many were not.
 *
 * @param {string} text
 * @param {string} integrity
 */
export function pinned(text, integrity) {
  let stale = 0;
  const now = text.replace(SHOWN, (_, before, shown, after) => {
    if (shown !== integrity) stale++;
    return `${before}${integrity}${after}`;
  });
  return { text: now, stale };
}

function main() {
  const integrity = integrityOf();
  const { text, stale } = pinned(readFileSync(README, 'utf8'), integrity);
  if (stale > 0 && process.argv.includes('--write')) writeFileSync(README, text);
  else if (stale > 0)
    stop(
      `The README shows another hash than the bundle’s, ${integrity}.\nTo write it there: npm run check-sri -- --write`,
    );
  console.log(`integrity="${integrity}"`);
}

if (process.argv[1] === join(ROOT, 'scripts', 'check-sri.mjs')) main();
