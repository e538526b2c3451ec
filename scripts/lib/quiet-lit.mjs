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
 * A second copy in a page stops before it does anything: Lit would ask for its policy of Trusted Types once more, which a
 * page allows once. Where a page refuses that policy, or anything else stands in the way of the start, the console says
 * so and the page goes on, with the words that it gave the tag for this case.
 */
const INTRO = `if (globalThis.customElements?.get('geopolitical-graph')) {
  console.warn('<geopolitical-graph> is already on this page; this second copy of it does nothing.');
  return;
}
const ggLitProperties = new WeakMap();
try {`;
const OUTRO = `} catch (error) {
  console.error('<geopolitical-graph> could not start. Under Trusted Types a page has to allow its one policy: trusted-types lit-html.', error);
}`;

/**
 * A plugin for Vite's build of the bundle.
 *
 * @returns {import('vite').Plugin}
 */
export function quietLit() {
  return {
    name: 'quiet-lit',
    apply: 'build',
    config: () => ({ build: { rolldownOptions: { output: { intro: INTRO, outro: OUTRO } } } }),
    transform(code, id) {
      if (!/[\\/]node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/.test(id)) return null;
      const text = quieted(code);
      return text === code ? null : { code: text, map: null };
    },
  };
}
