/**
 * Cytoscape without what this project never calls. Its one-file build cannot be shaken: every graph algorithm, every
 * layout, the WebGL renderer and its own export hang on prototypes, a third of what a reader's browser would fetch. So
 * the one-file bundle and the site are built from the package's own sources, with those modules left empty. Scenes come
 * with positions, pictures are written from the scene, and measures are taken in graphology: nothing here asks for them.
 *
 * npm users get cytoscape as it is published: this is for the files that `npm run build` makes whole.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = join(dirname(dirname(fileURLToPath(import.meta.resolve('cytoscape')))), 'src');

/** Modules that are left empty, by their path below cytoscape's `src`. */
const UNUSED = [
  /^collection\/algorithms\/(?!index\.mjs$)/,
  /^extensions\/layout\/(breadthfirst|circle|concentric|cose|grid|random)\.mjs$/,
  /^extensions\/renderer\/canvas\/webgl\//,
  /^extensions\/renderer\/canvas\/export-image\.mjs$/,
];

/**
 * What follows the pointer, the wheel and touches, on the container and on the page's window. The stage does that itself
 * (web/elements/stage-input.ts), and a page is better off without. Of the module what others call stays.
 */
const LISTENERS = 'extensions/renderer/base/load-listeners.mjs';
const LOAD = 'BRp.load = function(){';

/**
 * @param {string} code
 * @throws where the module is not the one this was written for
 */
function withoutListeners(code) {
  const at = code.indexOf(LOAD);
  if (at < 0 || !/export default BRp;\s*$/.test(code))
    throw new Error(`cytoscape’s ${LISTENERS} is another than expected.`);
  return `${code.slice(0, at)}${LOAD}};\nexport default BRp;\n`;
}

/** Where lodash looks for the global object, at last by running a text. Every browser there is has `globalThis`. */
const LODASH_ROOT = /[\\/]lodash-es[\\/]_root\.js$/;

/** The names a module exports, so that those who import them still find them. */
const exported = (/** @type {string} */ code) =>
  [...code.matchAll(/^export (?:const|let|function|class) (\w+)/gm)].map((match) => match[1]);

/**
 * The code of one of cytoscape's modules as it goes into the bundle; null for a module that stays as it is.
 *
 * @param {string} file
 * @param {string} [code] where it has been read already
 */
export function slimmed(file, code) {
  if (!file.startsWith(SOURCES)) return null;
  const path = file.slice(SOURCES.length + 1).replaceAll('\\', '/');
  if (path === LISTENERS) return withoutListeners(code ?? readFileSync(file, 'utf8'));
  if (!UNUSED.some((pattern) => pattern.test(path))) return null;
  const names = exported(code ?? readFileSync(file, 'utf8'));
  return `${names.map((name) => `export const ${name} = undefined;\n`).join('')}export default function unused() {}\n`;
}

/**
 * A plugin for Vite's build.
 *
 * @returns {import('vite').Plugin}
 */
export function slimCytoscape() {
  return {
    name: 'slim-cytoscape',
    enforce: 'pre',
    apply: 'build',
    // What cytoscape's own build puts in.
    config: () => ({
      define: {
        'process.env.NODE_ENV': '"production"',
        'process.env.VERSION': '"slim"',
        'process.env.TEST_BUILD': 'false',
      },
    }),
    resolveId(source, importer) {
      if (source === 'cytoscape') return join(SOURCES, 'index.mjs');
      if (!importer?.startsWith(SOURCES)) return null;
      // The package brings its sources but not what they import; lodash-es is the same lodash as modules.
      if (source.startsWith('lodash/')) return this.resolve(source.replace('lodash/', 'lodash-es/'), ROOT);
      return source === 'heap' ? this.resolve('heap', ROOT) : null;
    },
    load: (id) => (LODASH_ROOT.test(id) ? 'export default globalThis;\n' : slimmed(id)),
  };
}

const ROOT = fileURLToPath(new URL('../../package.json', import.meta.url));
