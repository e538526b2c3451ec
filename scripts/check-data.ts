/** Prints every problem of every dataset, and exits 1 if there is any. See `--help`. */
import { parseArgs } from 'node:util';
import { checkText, coverage, type Dataset, parseDataset, type Problem, quoteLength } from '../web/model/index.js';
import { borrowingProblems, lengthProblems, percent } from './lib/fair-use.js';
import { EncodingError, readText, sha256, shippedDatasets } from './lib/files.js';
import { readJson } from './lib/json.js';
import { complain, printable, printProblems, runIfCalled, say } from './lib/terminal.js';

const HELP = `npm run check-data [-- [--text FILE]… [DATASET…]]

Checks datasets (default: every graph-data/*/claims.json) and prints every problem: code, JSON pointer, id, what is
wrong, what to do. Exits 1 if there is any problem, an error or a warning.
  --text FILE   the text of an article that a dataset does not ship; used for the dataset that has its SHA-256.
                May be given several times.`;

interface Text {
  readonly file: string;
  readonly text: string;
  readonly hash: string;
  used: boolean;
}

interface Result {
  readonly problems: Problem[];
  readonly summary: string;
}

const whole = (code: Problem['code'], message: string, hint: string, at = ''): Problem => ({
  code,
  severity: 'error',
  pointer: at,
  message,
  hint,
});

const encodingProblem = (error: EncodingError): Problem =>
  whole('parse/encoding', error.message, 'Save the file as UTF-8.');

/** Everything wrong with one dataset, with the article's text where it is shipped or at hand. */
export function checkDataset(file: string, texts: readonly Text[]): Result {
  let source: string;
  try {
    source = readText(file);
  } catch (error) {
    if (error instanceof EncodingError) return { problems: [encodingProblem(error)], summary: 'not read' };
    return { problems: [unreadable(file)], summary: 'not read' };
  }
  const { value, problems: faults } = readJson(source);
  if (value === undefined) return { problems: [...faults], summary: 'not read' };
  const article = articleOf(value);
  const given = texts.find((t) => t.hash === article.sha256);
  if (given) given.used = true;
  const text = typeof article.text === 'string' ? article.text : given?.text;
  const { dataset, problems } = parseDataset(value, text === undefined ? {} : { text });
  const all = [...faults, ...problems];
  if (!dataset) return { problems: all, summary: 'nothing in it can be shown' };
  all.push(...lengthProblems(dataset));
  if (text !== undefined)
    all.push(...hashProblems(article.sha256, text), ...checkText(dataset, text), ...borrowingProblems(dataset, text));
  return { problems: all, summary: summaryOf(dataset, text) };
}

const unreadable = (file: string): Problem =>
  whole('path/outside', `${file} cannot be read.`, 'Give the path of a file.');

/** The article as the file has it: the parsed one may have been mended. */
function articleOf(value: unknown): Readonly<Record<string, unknown>> {
  const article = (value as { readonly article?: unknown } | null)?.article;
  return typeof article === 'object' && article !== null ? { ...article } : {};
}

function hashProblems(stored: unknown, text: string): Problem[] {
  const hash = sha256(text);
  if (stored === hash) return [];
  const message = `The article’s text has the SHA-256 ${hash}; the dataset says ${typeof stored === 'string' ? stored : 'nothing'}.`;
  return [
    whole(
      'source/hash',
      message,
      'The text was changed after it was annotated; run scripts/anchor.ts.',
      '/article/sha256',
    ),
  ];
}

function summaryOf(dataset: Dataset, text: string | undefined): string {
  const { actors, claims, speakers } = dataset;
  const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
  const relations = claims.reduce((sum, claim) => sum + claim.relations.length, 0);
  const pieces = claims.reduce((sum, claim) => sum + claim.quote.length, 0);
  const longest = claims.reduce((most, claim) => Math.max(most, quoteLength(claim)), 0);
  return [
    count(actors.length, 'actor'),
    count(claims.length, 'claim'),
    count(relations, 'relation'),
    count(speakers.length, 'speaker'),
    text === undefined ? 'quotes not checked: text not at hand' : `${count(pieces, 'piece')} of quotes checked`,
    `longest quote ${count(longest, 'word')}`,
    ...(text === undefined ? [] : [`coverage ${percent(coverage(dataset, text).share)}`]),
  ].join(', ');
}

function readTexts(files: readonly string[]): { texts: Text[]; count: number } {
  const texts: Text[] = [];
  let count = 0;
  for (const file of files) {
    try {
      const text = readText(file);
      texts.push({ file, text, hash: sha256(text), used: false });
    } catch (error) {
      printProblems(file, [error instanceof EncodingError ? encodingProblem(error) : unreadable(file)]);
      count += 1;
    }
  }
  return { texts, count };
}

/** @returns the exit code */
export function main(args: readonly string[]): number {
  const options = { text: { type: 'string', multiple: true }, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) {
    say(HELP);
    return 0;
  }
  const read = readTexts(values.text ?? []);
  let count = read.count;
  const files = positionals.length > 0 ? positionals : shippedDatasets();
  for (const file of files) {
    const { problems, summary } = checkDataset(file, read.texts);
    printProblems(file, problems);
    count += problems.length;
    say(
      `${printable(file)}: ${summary}; ${problems.length === 0 ? 'no problems' : `${problems.length} problem${problems.length === 1 ? '' : 's'}`}`,
    );
  }
  for (const { file, hash } of read.texts.filter((t) => !t.used)) {
    const message = `No dataset was made from this text: its SHA-256 is ${hash}.`;
    printProblems(file, [whole('source/hash', message, 'Give the text exactly as it was annotated.')]);
    count += 1;
  }
  if (files.length === 0) complain('There is no dataset to check.');
  return count > 0 || files.length === 0 ? 1 : 0;
}

runIfCalled(import.meta.url, main, HELP);
