/**
 * `npm test`: installs if needed, runs every check, and ends with one line, "N passed, N failed". All stages run even
 * if one fails, so that one run names everything there is to mend; the exit status is 1 if anything failed.
 *
 * `npm test -- --text FILE`, or the environment variable ARTICLE_TEXT, gives the data check the text of an article that
 * may not be shipped.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install, ROOT, stop } from './install.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */
/** @typedef {{ name: string, run: () => Counts, needs?: string }} Stage `needs` names a stage whose results it uses */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} VitestReport */
/** @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport */

/** @returns {string | undefined} */
function articleText() {
  try {
    return parseArgs({ options: { text: { type: 'string' } } }).values.text ?? process.env.ARTICLE_TEXT;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\nUse: npm test -- [--text FILE]`);
  }
}

/**
 * Runs a program of this project or of a dependency with this very Node.
 *
 * @param {readonly string[]} args the script's path, then its arguments
 * @param {Record<string, string>} [env]
 */
function node(args, env = {}) {
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** @param {string} path below node_modules */
const dependency = (path) => join('node_modules', path);

/**
 * A stage that counts as one.
 *
 * @param {string} name
 * @param {...readonly string[]} runs
 * @returns {Stage}
 */
function single(name, ...runs) {
  return {
    name,
    run: () => {
      const failed = runs.filter((args) => !node(args)).length;
      return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0 };
    },
  };
}

/**
 * A stage whose tests are counted from the report its runner writes. A runner that fails without a failed test (a file
 * that cannot be loaded, a time limit) or that ran no test at all counts as one failure.
 *
 * @template Report
 * @param {string} name
 * @param {(file: string) => boolean} run writes its report to the file
 * @param {(report: Report) => Counts} count
 * @returns {Stage}
 */
function counted(name, run, count) {
  return {
    name,
    run: () => {
      const folder = mkdtempSync(join(tmpdir(), 'geopolitical-graph-'));
      const report = join(folder, 'report.json');
      try {
        const ok = run(report);
        const counts = count(JSON.parse(readFileSync(report, 'utf8')));
        const silent = counts.failed === 0 && (!ok || counts.passed === 0);
        return silent ? { ...counts, failed: 1 } : counts;
      } catch (error) {
        console.error(error instanceof Error ? error.message : error);
        return { passed: 0, failed: 1, skipped: 0 };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

const tsc = dependency('typescript/bin/tsc');
const tsx = dependency('tsx/dist/cli.mjs');

/** @param {string | undefined} text */
const dataCheck = (text) => [tsx, 'scripts/check-data.ts', ...(text ? ['--text', text] : [])];

const unitTests = counted(
  'unit tests',
  (file) =>
    node([
      dependency('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]),
  /** @param {VitestReport} report */
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
);

const browserTests = counted(
  'browser tests',
  (file) =>
    node([dependency('@playwright/test/cli.js'), 'test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    }),
  /** @param {PlaywrightReport} report */
  ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
);

/**
 * @param {string | undefined} text
 * @returns {Stage[]}
 */
function stages(text) {
  return [
    single('format', [dependency('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', '.']),
    single('lint', [
      dependency('oxlint/bin/oxlint'),
      '--type-aware',
      '--deny-warnings',
      '--report-unused-disable-directives',
    ]),
    single('types', [tsc, '-p', '.'], [tsc, '-p', 'tsconfig.floors.json']),
    single('schema', [tsx, 'scripts/schema.ts', '--check']),
    single('data', dataCheck(text)),
    unitTests,
    single('build', ['scripts/build.mjs']),
    { ...single('size', ['scripts/check-size.mjs']), needs: 'build' },
    { ...single('hash in the README', ['scripts/check-sri.mjs']), needs: 'build' },
    { ...single('licenses', [tsx, 'scripts/licenses.ts']), needs: 'build' },
    { ...single('package', [tsx, 'scripts/check-package.ts']), needs: 'build' },
    { ...browserTests, needs: 'build' },
  ];
}

/** Names the browsers in the environment, so that no later step searches again. */
async function chooseBrowsers() {
  const { ensureChromium, findFirefox } = await import('./browsers.mjs');
  const chromium = ensureChromium();
  const firefox = findFirefox();
  process.env.CHROMIUM_PATH = chromium.path;
  if (firefox) process.env.FIREFOX_PATH = firefox.path;
  console.log(`Browsers: Chromium (${chromium.path})${firefox ? `, Firefox (${firefox.path})` : ''}`);
  const left = [
    ...(firefox ? [] : ['Firefox (none of version 144 or later found; FIREFOX_PATH may name one)']),
    'WebKit (not supported)',
  ];
  console.log(`Left out: ${left.join(', ')}`);
}

/** @param {number} from milliseconds */
const since = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

const text = articleText();
const begin = performance.now();
install();
await chooseBrowsers().catch((/** @type {Error} */ error) => stop(error.message));

/** @type {Counts} */
const sum = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const summary = [];
/** @type {Set<string>} */
const failed = new Set();
for (const { name, run, needs } of stages(text)) {
  console.log(`\n=== ${name}`);
  const from = performance.now();
  // What an earlier build left behind must not be taken for this one's.
  const inVain = needs !== undefined && failed.has(needs);
  if (inVain) console.log(`Not run, because this failed: ${needs}.`);
  const counts = inVain ? { passed: 0, failed: 1, skipped: 0 } : run();
  if (counts.failed) failed.add(name);
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : '';
  const line = `${name}: ${counts.failed ? 'FAILED' : 'ok'} (${counts.passed} passed, ${counts.failed} failed${skipped}; ${since(from)})`;
  console.log(line);
  summary.push(line);
  sum.passed += counts.passed;
  sum.failed += counts.failed;
}
console.log(`\n${summary.join('\n')}\nall: ${since(begin)}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed ? 1 : 0;
