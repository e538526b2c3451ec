/**
 * Helps an annotator: finds every quote, cue, fragment and alias of a half-made dataset in the article's text, and
 * writes the dataset back with the places filled in. See `--help`.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { countWords } from '../web/model/text.js';
import { anchorClaim, isObject, type Json, objectsIn, type Run, startRun } from './lib/anchoring.js';
import { readText, sha256 } from './lib/files.js';
import { anchorMentions } from './lib/mentions.js';
import { complain, printable, say } from './lib/terminal.js';

const HELP = `npx tsx scripts/anchor.ts DATASET [--text FILE]

Finds the words of a dataset in its article and writes the dataset back. The article's text is the dataset's own
article.text, or FILE. Fills in, where they are missing or no longer right:
  article    length, words, paragraphs, sha256
  quote      start, end, prefix, suffix; looked for in the claim's paragraph, each piece after the one before it
  cues, fragments
             start, end; looked for inside the quote. A cue may be written as a plain string
  aliases    mentions: every place where the words stand alone; where two overlap, the longer. Aliases of kind
             "context" and "leader" need "paragraph": n or [n, …], which is taken out again
"occurrence": n (from 1) on a piece, cue or fragment chooses among several; it is taken out again.
If anything is not found the file stays as it was and the exit code is 1.`;

/** Puts the article's measures before `text`, where that is shipped, so that they can be seen in the file. */
function measured(run: Run, article: Json): Json {
  const { text, ...rest } = article;
  const measures: Json = {
    length: run.text.length,
    words: countWords(run.text),
    paragraphs: run.paragraphs.length,
    sha256: sha256(run.text),
  };
  for (const [name, value] of Object.entries(measures)) {
    if (rest[name] !== undefined && rest[name] !== value)
      run.notes.push(`Article: ${name} was ${JSON.stringify(rest[name])}, is ${String(value)}.`);
  }
  return { ...rest, ...measures, ...(text === undefined ? {} : { text }) };
}

/** Anchors everything in `dataset` (changed in place) and tells how it went. */
export function anchor(dataset: Json, text: string): Run {
  const run = startRun(text);
  dataset.article = measured(run, isObject(dataset.article) ? dataset.article : {});
  for (const claim of objectsIn(dataset.claims)) anchorClaim(run, claim);
  anchorMentions(run, objectsIn(dataset.actors));
  return run;
}

function main(args: readonly string[]): number {
  const at = args.indexOf('--text');
  const textFile = at < 0 ? undefined : args[at + 1];
  const [file, ...more] = args.filter((_, n) => at < 0 || (n !== at && n !== at + 1));
  if (args.includes('--help') || !file || more.length > 0 || (at >= 0 && !textFile)) {
    say(HELP);
    return args.includes('--help') ? 0 : 2;
  }
  const dataset: unknown = JSON.parse(readText(file));
  if (!isObject(dataset)) throw new Error(`${file} does not hold a dataset.`);
  const own = isObject(dataset.article) ? dataset.article.text : undefined;
  const text = textFile ? readText(textFile) : own;
  if (typeof text !== 'string') throw new Error(`${file} does not hold the article's text; give it with --text FILE.`);
  const run = anchor(dataset, text);
  for (const note of run.notes) say(`note: ${printable(note)}`);
  for (const error of run.errors) complain(`error: ${printable(error)}`);
  if (run.errors.length > 0) {
    complain(`${run.errors.length} not found; ${file} was left as it is.`);
    return 1;
  }
  writeFileSync(file, `${JSON.stringify(dataset, null, 2)}\n`);
  say(`${file}: ${objectsIn(dataset.claims).length} claims anchored.`);
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = main(process.argv.slice(2));
  } catch (error) {
    complain(printable(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}
