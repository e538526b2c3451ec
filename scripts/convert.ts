/** Turns a dataset of any format that holds one into any others. See `--help`. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Format, formatByName, FORMATS, importText, type WriteOptions } from '../web/exchange/index.js';
import { ENGLISH } from '../web/language/index.js';
import { type Dataset, parseDataset, type Problem } from '../web/model/index.js';
import { decode, EncodingError } from './lib/files.js';
import { complain, printable, printProblems, runIfCalled, say } from './lib/terminal.js';
import { writeTogether } from './lib/write-together.js';

const BUNDLE = fileURLToPath(new URL('../dist/geopolitical-graph.js', import.meta.url));

const list = (formats: readonly Format[]): string =>
  formats.map(({ id, ending }) => `    ${ending.padEnd(12)}${ENGLISH.formats[id]}`).join('\n');

const HELP = `npm run convert -- [options] IN OUT…

Reads IN, checks it, and writes it as every OUT. What IN is shows inside; what OUT becomes, its ending says.
  read and written, with nothing lost:
${list(FORMATS.filter((format) => format.read))}
  written only:
${list(FORMATS.filter((format) => !format.read))}

  --bom               puts a byte order mark before CSV, without which Excel takes UTF-8 for something else
  --accessed DATE     the day on which the article was last seen at its address (2026-11-25), for citations
  --claim ID          only this claim in citations and lists; may be given several times
  --force             writes what is sound even if IN has errors
  --help              these words

Either all of the files are written or none. Exits 0 if all went well (warnings included), 1 if IN cannot be read or has
errors, 2 if the call is wrong or a file cannot be written.`;

interface Call {
  readonly input: string;
  readonly outputs: readonly { readonly file: string; readonly format: Format }[];
  readonly force: boolean;
  readonly options: WriteOptions;
}

function callOf(args: readonly string[]): Call | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      bom: { type: 'boolean' },
      accessed: { type: 'string' },
      claim: { type: 'string', multiple: true },
      force: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const [input, ...files] = positionals;
  if (input === undefined || files.length === 0) throw new Error('Give a file to read and at least one to write.');
  const outputs = files.map((file) => ({ file, format: formatFor(file) }));
  if (values.accessed !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.accessed))
    throw new Error('--accessed takes a day such as 2026-11-25.');
  const needsBundle = outputs.some(({ format }) => format.id === 'html');
  const options = {
    bom: values.bom ?? false,
    ...(values.accessed === undefined ? {} : { accessed: values.accessed }),
    ...(values.claim === undefined ? {} : { claims: values.claim }),
    ...(needsBundle ? { bundle: bundleText() } : {}),
  };
  return { input, outputs, force: values.force ?? false, options };
}

function formatFor(file: string): Format {
  const format = formatByName(basename(file));
  if (format) return format;
  throw new Error(`${file}: no format ends like this. There are ${FORMATS.map((f) => f.ending).join(', ')}.`);
}

function bundleText(): string {
  if (!existsSync(BUNDLE)) throw new Error('A page needs dist/geopolitical-graph.js: run `npm run build` first.');
  return readFileSync(BUNDLE, 'utf8');
}

/** The dataset in a file, and all that is wrong with it. */
function readDataset(file: string): { readonly dataset: Dataset | null; readonly problems: readonly Problem[] } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Error(`${file} cannot be read.`);
  }
  let text: string;
  try {
    text = decode(bytes, file);
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    return { dataset: null, problems: [encodingProblem(error)] };
  }
  const read = importText(text, basename(file));
  if (!read.ok) return { dataset: null, problems: [read.problem] };
  const { dataset, problems } = parseDataset(read.dataset);
  return { dataset, problems: [...read.problems, ...problems] };
}

const encodingProblem = ({ message }: EncodingError): Problem => ({
  code: 'parse/encoding',
  severity: 'error',
  pointer: '',
  message,
  hint: 'Save the file as UTF-8.',
});

function checkClaims(dataset: Dataset, wanted: readonly string[] = []): void {
  const known = new Set(dataset.claims.map((claim) => claim.id));
  const missing = wanted.find((id) => !known.has(id));
  if (missing !== undefined) throw new Error(`The dataset has no claim “${missing}”.`);
}

/** @returns the exit code. @throws Error for a call that cannot be carried out */
export function main(args: readonly string[]): number {
  const call = callOf(args);
  if (!call) {
    say(HELP);
    return 0;
  }
  const { input, outputs, force, options } = call;
  const { dataset, problems } = readDataset(input);
  printProblems(input, problems);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (!dataset || (errors > 0 && !force)) {
    complain(`${printable(input)}: nothing was written${dataset ? '; --force writes what is sound' : ''}.`);
    return 1;
  }
  checkClaims(dataset, options.claims);
  writeTogether(outputs.map(({ file, format }) => ({ file, content: format.write(dataset, options) })));
  for (const { file, format } of outputs) say(`${printable(file)}: ${ENGLISH.formats[format.id]}`);
  return errors > 0 ? 1 : 0;
}

runIfCalled(import.meta.url, main, 'npm run convert -- --help says how.');
