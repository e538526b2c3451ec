/**
 * What others wrote of the one-file bundle, and on what terms: written beside it at every build, which fails if a term
 * is not one that newsrooms can accept without asking: copyleft, or none that is known.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Terms that ask for no more than that the notice is kept (SPDX identifiers). */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** @typedef {{ name: string, version: string, license: string, text: string }} Package */

/** @param {string} license an SPDX expression; of “A OR B” one is enough, of “A AND B” both are needed */
export const isPermissive = (license) =>
  license
    .replaceAll(/[()]/g, '')
    .split(/\s+OR\s+/)
    .some((one) => one.split(/\s+AND\s+/).every((name) => PERMISSIVE.has(name.trim())));

/**
 * @param {string} folder of an installed package
 * @returns {Package}
 */
export function packageAt(folder) {
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.|-|$)/i.test(one));
  const named = license ?? licenses;
  const term = typeof named === 'string' ? named : (named?.type ?? [named].flat()[0]?.type ?? 'none named');
  return { name, version, license: term, text: file ? readFileSync(join(folder, file), 'utf8').trim() : '' };
}

/**
 * The packages that modules come from, by name; modules of this project are none.
 *
 * @param {Iterable<string>} modules paths
 * @returns {Package[]}
 */
export function packagesOf(modules) {
  const folders = new Set();
  for (const id of modules) {
    if (!/[\\/]node_modules[\\/]/.test(id)) continue;
    let folder = dirname(id.replace(/^\0/, '').replace(/\?.*$/, ''));
    while (!isPackage(folder)) folder = dirname(folder);
    folders.add(folder);
  }
  return [...folders].map(packageAt).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} folder */
function isPackage(folder) {
  const file = join(folder, 'package.json');
  return existsSync(file) && typeof JSON.parse(readFileSync(file, 'utf8')).name === 'string';
}

/** @param {readonly Package[]} packages */
export const notices = (packages) =>
  [
    'geopolitical-graph contains the work of others, under these terms. The map is made from Natural Earth, which is in the public domain.',
    ...packages.map(
      ({ name, version, license, text }) => `${'='.repeat(80)}\n${name} ${version} (${license})\n\n${text}`,
    ),
  ].join('\n\n') + '\n';

/** @param {readonly Package[]} packages @throws Error that names each package whose terms are not permissive */
export function assertPermissive(packages) {
  const wrong = packages.filter(({ license }) => !isPermissive(license));
  if (wrong.length === 0) return;
  const list = wrong.map(({ name, license }) => `${name} (${license})`).join(', ');
  throw new Error(`The terms of ${list} are copyleft or not known: such a package may not be part of what is shipped.`);
}

/**
 * A plugin for Vite's build of the bundle.
 *
 * @returns {import('vite').Plugin}
 */
export function thirdParty() {
  return {
    name: 'third-party',
    apply: 'build',
    generateBundle(_, files) {
      const modules = Object.values(files).flatMap((file) =>
        file.type === 'chunk' ? Object.entries(file.modules) : [],
      );
      const packages = packagesOf(modules.flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])));
      assertPermissive(packages);
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-LICENSES.txt', source: notices(packages) });
      const list = packages.map(({ name, license }) => `${name} (${license})`).join(', ');
      const told = `/*! geopolitical-graph (MIT), with ${list}: THIRD-PARTY-LICENSES.txt */\n`;
      for (const file of Object.values(files)) if (file.type === 'chunk') file.code = told + file.code;
    },
  };
}
