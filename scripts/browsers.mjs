/**
 * Finds the browsers for the browser tests, and installs Chromium where there is none.
 *
 * Looked for in this order: CHROMIUM_PATH or FIREFOX_PATH, the browser Playwright itself installs, a browser of the
 * system. Firefox is never installed: its tests are left out where it is not found, and the run says so.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox } from 'playwright';
import { ROOT, stop } from './install.mjs';

/** The shell without windows first: its pages load twice as fast as those of a Chromium run without windows. */
const CHROMIUM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/**
 * @typedef {object} Browser
 * @property {string} path
 * @property {boolean} own whether it is the build Playwright installs; a Firefox of the system speaks BiDi instead
 */

const root = process.getuid?.() === 0;

/** No sandbox only where Chromium refuses to start with one (as root); and nothing that reaches out to a network. */
export const CHROMIUM_ARGS = [
  ...(root ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** @param {readonly string[]} names */
function inPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(executable);
}

/** @param {string} file */
function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the browser starts at all. A download may miss libraries of the system, and on some systems the name in
 * PATH is only a notice of where to get the browser.
 *
 * @param {string} file
 */
function starts(file) {
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/**
 * @param {string} variable
 * @param {{ executablePath(): string }} type
 * @param {readonly string[]} names
 * @returns {Browser | undefined}
 */
function find(variable, type, names) {
  const own = type.executablePath();
  const asked = process.env[variable];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`${variable} names ${asked}, which is not there.`);
    return { path: asked, own: asked === own };
  }
  if (existsSync(own) && starts(own)) return { path: own, own: true };
  const path = inPath(names).find(starts);
  return path ? { path, own: false } : undefined;
}

/** @throws {Error} if CHROMIUM_PATH names no file */
export const findChromium = () => find('CHROMIUM_PATH', chromium, CHROMIUM_NAMES);

/** A Firefox of the system is driven over WebDriver BiDi; older ones lack commands that Playwright sends. */
const OLDEST_FIREFOX = 144;

/** @param {string} file */
function majorOf(file) {
  const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return Number(/(\d+)\./.exec(stdout ?? '')?.[1] ?? 0);
}

/** @throws {Error} if FIREFOX_PATH names no file */
export function findFirefox() {
  const found = find('FIREFOX_PATH', firefox, FIREFOX_NAMES);
  return found && !found.own && majorOf(found.path) < OLDEST_FIREFOX ? undefined : found;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function ran(command, args) {
  console.log(`> ${[command === process.execPath ? 'node' : command, ...args].join(' ')}`);
  return spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** Chromium, installed if need be. Ends the process, naming everything that was tried, if there is no way to one. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium was found; installing one.');
  ran(process.execPath, [join('node_modules', 'playwright', 'cli.js'), 'install', 'chromium']);
  const downloaded = findChromium();
  if (downloaded) return downloaded;
  if (root && existsSync('/etc/debian_version') && ran('apt-get', ['update'])) {
    const get = ['install', '-y', '--no-install-recommends', 'fonts-liberation'];
    if (!ran('apt-get', [...get, 'chromium-headless-shell'])) ran('apt-get', [...get, 'chromium']);
  }
  return (
    findChromium() ??
    stop(
      [
        'The browser tests need Chromium, and none could be found or installed. Tried, in this order:',
        '  1. the environment variable CHROMIUM_PATH (not set)',
        `  2. the browser Playwright installs (${chromium.executablePath()})`,
        `  3. a browser of the system in PATH: ${CHROMIUM_NAMES.join(', ')}`,
        '  4. npx playwright install chromium',
        '  5. apt-get install chromium-headless-shell, or chromium (only as root on Debian)',
        'Install Chromium or Chrome, or set CHROMIUM_PATH to its program file, and run npm test again.',
      ].join('\n'),
    )
  );
}
