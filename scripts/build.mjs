/**
 * `npm run build`: everything in dist/.
 *   dist/geopolitical-graph.js   one file for a `<script>` tag
 *   dist/site/                   the explorer with the datasets and that file
 *   dist/lib/                    one module a source file, with types, for npm
 *   dist/*.json, site/api.html   what the element offers, for editors and people
 */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as vite } from 'vite';
import { ROOT, stop } from './install.mjs';
import { integrityOf } from './check-sri.mjs';
import { writeApi } from './lib/api.mjs';

/** @typedef {'bundle' | 'site' | 'lib' | 'api'} Part */

const DIST = join(ROOT, 'dist');

/** @param {boolean} quiet */
async function bundle(quiet) {
  await vite({ root: ROOT, mode: 'bundle', logLevel: quiet ? 'warn' : 'info' });
}

/** @param {boolean} quiet */
async function site(quiet) {
  const out = join(DIST, 'site');
  await vite({ configFile: join(ROOT, 'vite.config.ts'), mode: 'production', logLevel: quiet ? 'warn' : 'info' });
  cpSync(join(ROOT, 'graph-data'), join(out, 'graph-data'), { recursive: true });
  for (const file of ['geopolitical-graph.js', 'THIRD-PARTY-LICENSES.txt']) cpSync(join(DIST, file), join(out, file));
}

function lib() {
  rmSync(join(DIST, 'lib'), { recursive: true, force: true });
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) stop('The modules for npm could not be built: see the messages above.');
}

/**
 * Ends the process with the messages of the tool at fault if a part cannot be built.
 *
 * @param {{ quiet?: boolean, parts?: readonly Part[] }} [options] `site` needs `bundle` to be built before it
 */
export async function build({ quiet = false, parts = ['bundle', 'site', 'lib', 'api'] } = {}) {
  try {
    if (parts.includes('bundle')) await bundle(quiet);
    if (parts.includes('site')) await site(quiet);
    if (parts.includes('api')) await writeApi(DIST);
  } catch (error) {
    stop(error instanceof Error ? error.message : String(error));
  }
  if (parts.includes('lib')) lib();
  if (parts.includes('bundle') && !quiet) console.log(`dist/geopolitical-graph.js: integrity="${integrityOf()}"`);
}

if (process.argv[1] === join(ROOT, 'scripts', 'build.mjs')) await build();
