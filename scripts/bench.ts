/** `npm run bench`: how fast the element is, against bare pages of other libraries in the same run. See `--help`. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs';
import { type Options, optionsOf } from './bench/options.js';
import { pagesFor } from './bench/pages.js';
import { measured, sizesOf } from './bench/runs.js';
import { lineOf, tableOf, type Told } from './bench/table.js';
import { UsageError } from './lib/export/choices.js';
import { say } from './lib/terminal.js';
import { listen } from './serve.mjs';

const HERE = new URL('bench/', import.meta.url).pathname;

/** What is compared with is nobody else's business: it is installed here, from the lock file beside it. */
function install(): void {
  if (existsSync(`${HERE}node_modules/cytoscape`)) return;
  say('Installing what is compared with, in scripts/bench …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });
  if (status !== 0) throw new UsageError('The other libraries could not be installed: see the messages above.');
}

/** Sigma draws with WebGL, which a machine without a graphics card has in software; the others are faster without. */
const GL_ARGS = [
  ...CHROMIUM_ARGS.filter((one) => one !== '--disable-gpu'),
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

async function bench(options: Options): Promise<void> {
  const found = findChromium();
  if (!found) throw new UsageError('Found no Chromium: run npm test once, which installs one.');
  if (!existsSync('dist/site/geopolitical-graph.js')) throw new UsageError('Run npm run build first.');
  install();
  const server = await listen(await pagesFor(options.peers, options.sizes));
  const launch = (args: readonly string[]) => chromium.launch({ executablePath: found.path, args: [...args] });
  const [browser, withGl] = [await launch(CHROMIUM_ARGS), await launch(GL_ARGS)];
  const all: Told[] = [];
  try {
    for (const row of options.rows)
      for (const size of sizesOf(row, options)) {
        const told = await measured(row, size, options, { browser, withGl, url: server.url });
        all.push(told);
        say(lineOf(told).filter(Boolean).join(' · '));
      }
  } finally {
    await browser.close();
    await withGl.close();
    await server.close();
  }
  say(`\n${tableOf(all)}\n\nMedians of ${options.runs} runs. A ratio below 1: the element takes less.`);
}

/** @returns the exit code */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const options = optionsOf(args);
    if (typeof options === 'string') say(options);
    else await bench(options);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`bench: ${error.message}`);
    return 2;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
