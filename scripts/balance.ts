/** Prints whether the friendships and enmities of a dataset hang together. See `--help`. */
import { parseArgs } from 'node:util';
import { balanceAtItsWord, balanceOf, certaintiesNamed, relationsOf } from '../web/graph/index.js';
import { CERTAINTIES, type Certainty, type Dataset, parseDataset } from '../web/model/index.js';
import { BalanceWords } from './lib/balance-words.js';
import { readText, shippedDatasets } from './lib/files.js';
import { readJson } from './lib/json.js';
import { complain, printable, runIfCalled, say } from './lib/terminal.js';

const HELP = `npm run balance [-- [--certainties LIST] [DATASET…]]

Prints the balance sheet of datasets (default: every graph-data/*/claims.json): pairs by sign, balanced and unbalanced
triangles, the frustration index, the two camps of the best division, the pairs that contradict it with the claims
behind them, and what each actor adds. For a claim printed in error it also prints what would follow if it were taken
at its word. Exits 1 if a dataset cannot be read, 2 if it is called wrongly.
  --certainties LIST  what counts, separated by commas: ${CERTAINTIES.join(', ')}.
                      Default: ${certaintiesNamed({}).join(',')}.`;

/** @throws Error if one is none */
function certaintiesIn(list: string | undefined): readonly Certainty[] {
  if (list === undefined) return certaintiesNamed({});
  return list.split(',').map((word) => {
    const found = CERTAINTIES.find((certainty) => certainty === word.trim());
    if (!found) throw new Error(`“${word}” is no certainty.`);
    return found;
  });
}

/** The dataset in a file; undefined, with a complaint, where there is none. */
function datasetIn(file: string): Dataset | undefined {
  try {
    const { dataset } = parseDataset(readJson(readText(file)).value);
    if (dataset) return dataset;
    complain(`${printable(file)} holds no dataset: see npm run check-data.`);
  } catch (error) {
    complain(`${printable(file)} cannot be read: ${printable(error instanceof Error ? error.message : String(error))}`);
  }
  return undefined;
}

/** The sheet in lines. */
export function sheetOf(dataset: Dataset, certainties: readonly Certainty[]): string[] {
  const relations = relationsOf(dataset);
  const words = new BalanceWords(relations);
  const cautioned = relations.claims.filter((claim) => claim.notes.some((note) => note.kind === 'as-printed'));
  const taken = cautioned.flatMap((claim) => balanceAtItsWord(relations, claim.id) ?? []);
  return [...words.sheet(balanceOf(relations, { certainties })), ...taken.flatMap((one) => words.atItsWord(one))];
}

/** @returns the exit code */
export function main(args: readonly string[]): number {
  const options = { certainties: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  if (values.help) {
    say(HELP);
    return 0;
  }
  const certainties = certaintiesIn(values.certainties);
  const files = positionals.length > 0 ? positionals : shippedDatasets();
  let missing = 0;
  for (const file of files) {
    const dataset = datasetIn(file);
    if (!dataset) {
      missing += 1;
      continue;
    }
    say(`${printable(file)}: ${printable(dataset.title ?? dataset.article.title)}`);
    for (const line of sheetOf(dataset, certainties)) say(`  ${printable(line)}`);
    say('');
  }
  return missing > 0 || files.length === 0 ? 1 : 0;
}

runIfCalled(import.meta.url, main, HELP);
