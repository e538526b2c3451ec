/**
 * Makes sure that what the lock file lists is installed. Only Node's own modules: it runs before node_modules exists.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockEntry */

/**
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
function entriesOf(file) {
  const { '': _root, ...entries } = JSON.parse(readFileSync(file, 'utf8')).packages;
  return entries;
}

/**
 * Whether node_modules holds exactly what package-lock.json lists. npm writes its own lock file inside node_modules as
 * the last step of an install, so an install that was cut short counts as none. Versions are compared rather than file
 * times: a checkout touches package-lock.json without changing it.
 *
 * @param {string} [root]
 */
export function isInstalled(root = ROOT) {
  const inside = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(inside)) return false;
  const wanted = entriesOf(join(root, 'package-lock.json'));
  const found = entriesOf(inside);
  const names = new Set([...Object.keys(wanted), ...Object.keys(found)]);
  for (const name of names) {
    const left = wanted[name];
    const right = found[name];
    // Optional packages for other platforms are listed but not installed.
    if (left?.optional && !right) continue;
    if (left?.version !== right?.version) return false;
  }
  return true;
}

/** Runs `npm ci` if anything is missing or of another version; ends the process with a message if that fails. */
export function install() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) stop(`This needs Node 20 or later; this is Node ${process.versions.node}.`);
  if (isInstalled()) return;
  console.log('Installing what package-lock.json lists (npm ci) …');
  const npm = process.env.npm_execpath;
  const byPath = npm?.endsWith('npm-cli.js');
  const command = byPath ? process.execPath : 'npm';
  const args = [...(byPath && npm ? [npm] : []), 'ci'];
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) stop('The installation failed: see npm’s message above.');
}

/**
 * @param {string} message
 * @returns {never}
 */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
