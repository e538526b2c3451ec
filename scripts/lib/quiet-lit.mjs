/**
 * Lit leaves four names on the global object: three lists of versions, by which copies of it would find each other in a
 * debug build, and a map of properties for tools. A page that gets the one-file bundle is to have no name of ours but the
 * elements, so there the lists are left out and the map is the bundle's own.
 */

const VERSIONS = /\((\w+)\.(litHtmlVersions|litElementVersions|reactiveElementVersions)\?\?=\[\]\)\.push\("[^"]*"\)/g;
const MADE = /\w+\.litPropertyMetadata\?\?=new WeakMap/g;
const READ = /(?:globalThis\.)?\blitPropertyMetadata\b/g;

/** @param {string} code one of Lit's own modules, as published for production */
export const quieted = (code) => code.replace(VERSIONS, '0').replace(MADE, '0').replace(READ, 'ggLitProperties');

/**
 * A plugin for Vite's build of the bundle.
 *
 * @returns {import('vite').Plugin}
 */
export function quietLit() {
  return {
    name: 'quiet-lit',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { intro: 'const ggLitProperties=new WeakMap();' } } } }),
    transform(code, id) {
      if (!/[\\/]node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/.test(id)) return null;
      const text = quieted(code);
      return text === code ? null : { code: text, map: null };
    },
  };
}
