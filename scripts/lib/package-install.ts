/** Packing the package, and installing it into a project of somebody's, by npm itself and without asking a registry. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, stop } from '../install.mjs';

export const dependency = (path: string): string => join(ROOT, 'node_modules', path);

function npm(args: readonly string[], cwd: string): void {
  const own = process.env.npm_execpath;
  const quiet = ['--silent', '--ignore-scripts', ...args];
  if (own?.endsWith('npm-cli.js')) execFileSync(process.execPath, [own, ...quiet], { cwd, stdio: 'pipe' });
  else execFileSync('npm', quiet, { cwd, stdio: 'pipe', shell: process.platform === 'win32' });
}

/** The build is there already, so that its scripts are not run. */
export function packed(folder: string): string {
  npm(['pack', '--pack-destination', folder], ROOT);
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  return name ? join(folder, name) : stop('npm pack wrote no tarball.');
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}
const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** All that an installed package needs, and all that those need: folders by name. */
function needed(names: readonly string[], found = new Map<string, string>()): Map<string, string> {
  for (const name of names) {
    if (found.has(name)) continue;
    found.set(name, dependency(name));
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest(dependency(name));
    const peers = Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true);
    needed([...Object.keys(dependencies), ...peers], found);
  }
  return found;
}

/** Folders of all that npm installs with a package, sorted. */
export const dependenciesOf = (folder: string): string[] =>
  [...needed(Object.keys(manifest(folder).dependencies ?? {})).values()].sort();

/**
 * Installs the tarball into the project, by npm itself. What it depends on comes from this project's own copies, so that
 * no registry is asked; that npm is content with them shows that the versions asked for are the ones tested with.
 */
export function installed(tarball: string, project: string): string {
  npm(
    ['install', '--offline', '--install-links', '--no-audit', '--no-fund', tarball, ...dependenciesOf(ROOT)],
    project,
  );
  return join(project, 'node_modules', 'geopolitical-graph');
}
