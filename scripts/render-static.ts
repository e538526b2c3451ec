/** Writes a dataset as a piece of HTML that needs no script. See `--help`. */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { wordsOf } from '../web/language/index.js';
import { AGREEMENT_VIEWS, LAYOUTS } from '../web/view/address.js';
import { FIRST_PAINT_CSS } from '../web/view/static/first-paint.js';
import { staticOf } from '../web/view/static/static-of.js';
import { PICTURE_THEMES } from '../web/view/svg/paint.js';
import { asksForHelp, lengthOf, oneOf, UsageError } from './lib/export/choices.js';
import { datasetOf, reported, stateOf } from './lib/export/state.js';
import { writeTogether } from './lib/write-together.js';
import { printable, say } from './lib/terminal.js';

const HELP = `npm run render-static -- DATASET [OPTIONS]

Writes a dataset as a piece of HTML: its picture, and all claims with their quotes. It needs no script and no style sheet,
and is meant to stand inside the tag, where it is what is seen until the element runs:

  <geopolitical-graph src="claims.json"> … here … </geopolitical-graph>

  DATASET              a file, or the name of a folder in graph-data: japan-us
  --out FILE           where to write; printed where left out
  --json-ld WHERE      for search engines: in (default), none (feeds allow no script), only
  --style WHERE        the few rules that keep the page from moving when the element runs: none (default; then put them
                       into your style sheet), in the fragment, or only
  --id-prefix NAME     begins every id, for several on one page (default gg)
  --width, --height    px for which the picture is laid out (default 888 and 648)
  --lens, --selected, --layout, --agreements, --compare, --theme, --lang    as for npm run export
  --force              write although items of the dataset are left out

Exit codes: 0 written; 1 the data is at fault, and nothing was written; 2 wrong use.`;

const OPTIONS = {
  out: { type: 'string' },
  'json-ld': { type: 'string', default: 'in' },
  style: { type: 'string', default: 'none' },
  'id-prefix': { type: 'string', default: 'gg' },
  width: { type: 'string', default: '888' },
  height: { type: 'string', default: '648' },
  lens: { type: 'string', default: '' },
  selected: { type: 'string' },
  layout: { type: 'string', default: 'network' },
  agreements: { type: 'string', default: 'hub' },
  compare: { type: 'string' },
  theme: { type: 'string', default: 'light' },
  lang: { type: 'string', default: 'en' },
  force: { type: 'boolean', default: false },
} as const;

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function fragment(args: readonly string[]): { html: string; out: string | undefined } {
  const { values, positionals } = valuesOf(args);
  const [data, ...more] = positionals;
  if (data === undefined || more.length > 0) throw new UsageError('Name one dataset: a file, or japan-us.');
  const prefix = values['id-prefix'];
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/.test(prefix))
    throw new UsageError(`--id-prefix is “${prefix}”; it begins with a letter and has letters, digits, - and _.`);
  const side = (name: 'width' | 'height') => {
    const { value, unit } = lengthOf(name, values[name]);
    if (unit === 'mm' || value < 200 || value > 8_000) throw new UsageError(`--${name} is 200 to 8000 px.`);
    return value;
  };
  const asked = {
    lens: values.lens,
    selected: values.selected ?? null,
    layout: oneOf('layout', values.layout, LAYOUTS),
    agreements: oneOf('agreements', values.agreements, AGREEMENT_VIEWS),
    compare: values.compare ?? null,
    lang: values.lang,
  };
  const options = {
    frame: { width: side('width'), height: side('height') },
    theme: oneOf('theme', values.theme, PICTURE_THEMES),
    style: oneOf('style', values.style, ['in', 'none', 'only'] as const),
    jsonLd: oneOf('json-ld', values['json-ld'], ['in', 'none', 'only'] as const),
    idPrefix: prefix,
  };
  const { style, ...rest } = options;
  if (style === 'only') return { html: `${FIRST_PAINT_CSS}\n`, out: values.out };
  const state = stateOf(datasetOf(data, values.force), asked);
  return { html: staticOf(state, { ...rest, style, words: wordsOf(values.lang) }), out: values.out };
}

/** @returns the exit code */
export function main(args: readonly string[]): Promise<number> {
  return reported(() => {
    if (asksForHelp(args)) return say(HELP);
    const { html, out } = fragment(args);
    if (out === undefined) return void process.stdout.write(html);
    writeTogether([{ file: out, content: html }]);
    return say(`${printable(out)}: ${html.length} characters of HTML`);
  }, 'render-static');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
