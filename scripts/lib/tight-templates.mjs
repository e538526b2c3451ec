/**
 * Lit's templates are written to be read: lines, indents and comments in `html`, `svg` and `css` literals would all be
 * sent to readers, because no minifier looks into a template. Here each run of white space that holds a line break
 * becomes one blank, which HTML, SVG and CSS read the same, and CSS also loses its comments and what stands around its
 * punctuation.
 */
import { parseSync } from 'vite';

const OWN = /\/web\/.*\.ts$/;

/** @param {string} css */
const tightCss = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/, /g, ',')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** @param {string} markup */
const tightMarkup = (markup) => markup.replace(/[ \t]*\n\s*/g, ' ');

/** @type {Readonly<Record<string, (text: string) => string>>} */
const TIGHT = { css: tightCss, html: tightMarkup, svg: tightMarkup };

/**
 * @param {unknown} node
 * @param {(node: Record<string, any>) => void} visit
 */
function walk(node, visit) {
  if (Array.isArray(node)) for (const item of node) walk(item, visit);
  else if (typeof node === 'object' && node !== null) {
    const found = /** @type {Record<string, any>} */ (node);
    if (typeof found['type'] === 'string') visit(found);
    for (const value of Object.values(found)) walk(value, visit);
  }
}

/**
 * The source with its templates tight; null where it has none.
 *
 * @param {string} file
 * @param {string} code TypeScript
 */
export function tightened(file, code) {
  /** @type {[start: number, end: number, text: string][]} */
  const parts = [];
  walk(parseSync(file, code).program, (node) => {
    const tight = node['type'] === 'TaggedTemplateExpression' ? TIGHT[node['tag'].name] : undefined;
    if (!tight) return;
    for (const { start, end, value } of node['quasi'].quasis) {
      // A span may or may not count the quotation marks: what is replaced is the text itself, found in it.
      const at = code.indexOf(value.raw, start);
      if (at < 0 || at + value.raw.length > end) throw new Error(`${file}: a template is not where the parser says.`);
      parts.push([at, at + value.raw.length, tight(value.raw)]);
    }
  });
  if (parts.length === 0) return null;
  parts.sort(([one], [other]) => other - one);
  return parts.reduce((text, [start, end, tight]) => text.slice(0, start) + tight + text.slice(end), code);
}

/**
 * A plugin for Vite's build.
 *
 * @returns {import('vite').Plugin}
 */
export function tightTemplates() {
  return {
    name: 'tight-templates',
    enforce: 'pre',
    apply: 'build',
    transform(code, id) {
      const text = OWN.test(id) ? tightened(id, code) : null;
      return text === null ? null : { code: text, map: null };
    },
  };
}
