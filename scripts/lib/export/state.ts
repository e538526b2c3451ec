/** From a file to what is to be shown: the dataset, its lens and what is selected, or everything that is wrong. */
import { existsSync } from 'node:fs';
import { actorKey, compareSpeakers, type Relations, relationsOf } from '../../../web/graph/index.js';
import {
  closest,
  type Dataset,
  isEmptyLens,
  keep,
  type Lens,
  parseDataset,
  type Problem,
} from '../../../web/model/index.js';
import { LANGUAGES, tableFor, wordsOf } from '../../../web/language/index.js';
import { withNamesIn } from '../../../web/language/names.js';
import type { FigureState } from '../../../web/view/figure/state.js';
import { type Asked, NOTHING_ASKED } from '../../../web/view/asked.js';
import { voicesOf } from '../../../web/view/voices.js';
import { ATLAS } from '../../../web/view/map/atlas.js';
import { lensOfText, textOfLens } from '../../../web/view/lens-text.js';
import { EncodingError, readText } from '../files.js';
import { readJson } from '../json.js';
import { complain, printable, printProblems } from '../terminal.js';
import { type Choices, UsageError } from './choices.js';

/** The data, or what is asked of it, is at fault: exit code 1. */
export class DataError extends Error {}

export interface ReadDataset {
  readonly file: string;
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
}

/** A path, or the name of a folder in graph-data. */
export function fileOf(data: string): string {
  if (existsSync(data)) return data;
  const shipped = `graph-data/${data}/claims.json`;
  if (/^[a-z0-9-]+$/.test(data) && existsSync(shipped)) return shipped;
  throw new DataError(`There is no file “${data}”, and no dataset of that name in graph-data.`);
}

const whole = (code: Problem['code'], message: string, hint: string): Problem => ({
  code,
  severity: 'error',
  pointer: '',
  message,
  hint,
});

export function readDataset(data: string): ReadDataset {
  const file = fileOf(data);
  let source: string;
  try {
    source = readText(file);
  } catch (error) {
    const problem =
      error instanceof EncodingError
        ? whole('parse/encoding', error.message, 'Save the file as UTF-8.')
        : whole('path/outside', `${file} cannot be read.`, 'Give the path of a file.');
    return { file, dataset: null, problems: [problem] };
  }
  const { value, problems } = readJson(source);
  if (value === undefined) return { file, dataset: null, problems };
  const parsed = parseDataset(value);
  return { file, dataset: parsed.dataset, problems: [...problems, ...parsed.problems] };
}

/** Each part and each value of it, so that what was passed over is seen. */
const piecesOf = (lens: string): string[] =>
  lens
    .split('&')
    .filter(Boolean)
    .flatMap((part) => {
      const at = part.indexOf('=');
      const [name, values] = at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
      return name === 'words' ? [name] : values.split(',').map((value) => `${name}=${tryDecode(value)}`);
    });

function tryDecode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function lensFrom(text: string, dataset: Dataset): Lens {
  const lens = lensOfText(text);
  const known = new Set(piecesOf(textOfLens(lens)));
  const lost = piecesOf(text).filter((piece) => !known.has(piece));
  if (lost.length > 0)
    throw new UsageError(
      `--lens: “${lost.join('”, “')}” is not understood. It is like sign=-1&cert=hedged,believed&type=ally&by=SPEAKER&words=WORDS.`,
    );
  const speakers = dataset.speakers.map((speaker) => speaker.id);
  const unknown = lens.speakers?.find((id) => !speakers.includes(id));
  if (unknown !== undefined)
    throw new DataError(`--lens: no speaker has the id “${unknown}”. There are ${speakers.join(', ')}.`);
  return lens;
}

function selectedIn(asked: string | null, relations: Relations): string | null {
  if (asked === null) return null;
  const keys = [...relations.actors, ...relations.dyads, ...relations.agreements].map(({ id }) => id);
  const found = [asked, actorKey(asked)].find((key) => keys.includes(key));
  if (found !== undefined) return found;
  const near = closest(asked, keys);
  throw new DataError(
    `--selected: there is no “${asked}”${near ? `; did you mean ${near}?` : '.'} Keys are like a:JPN, d:JPN~USA, g:deal.`,
  );
}

/** The two who are compared, of those who say something that passes the lens. */
function voicesIn(text: string, { speakers }: Relations): { first: string; second: string | undefined } {
  const ids = speakers.flatMap(({ speaker, claims }) => (claims.length > 0 ? [speaker.id] : []));
  const [first = '', second, ...more] = text.split(',').map((id) => id.trim());
  if (first === '' || second === '' || second === first || more.length > 0)
    throw new UsageError(`--compare is “${text}”; give the ids of one speaker, or of two: park,choe.`);
  const unknown = [first, second].find((id) => id !== undefined && !ids.includes(id));
  if (unknown === undefined) return { first, second };
  throw new DataError(`--compare: “${unknown}” says nothing that is shown. There are ${ids.join(', ')}.`);
}

/** With what is asked, which a picture carries along. */
export interface AskedState extends FigureState {
  readonly asked: Asked;
}

/**
 * What is shown, told in the reader's language.
 * @throws UsageError for a lens that cannot be read, DataError for what the dataset does not have
 */
export function stateOf(
  given: Dataset,
  {
    lens: text,
    selected,
    agreements,
    layout,
    lang,
    compare,
  }: Pick<Choices, 'lens' | 'selected' | 'agreements' | 'layout' | 'lang' | 'compare'>,
): AskedState {
  if (tableFor(lang) === null)
    throw new UsageError(`--lang is “${lang}”; there are ${LANGUAGES.map(({ tag }) => tag).join(', ')}.`);
  const dataset = withNamesIn(wordsOf(lang).tag, given);
  const lens = lensFrom(text, dataset);
  const full = relationsOf(dataset);
  const through = isEmptyLens(lens) ? dataset : keep(dataset, lens);
  const kept = through === dataset ? full : relationsOf(through);
  if (full.claims.length > 0 && kept.claims.length === 0)
    throw new DataError(
      'export/empty: no claim passes the lens, so there would be nothing to see. Ask for less in --lens.',
    );
  const shown = { dataset, full, lens, agreements, layout, atlas: ATLAS, selected: selectedIn(selected, full) };
  if (compare === null) return { ...shown, kept, asked: NOTHING_ASKED };
  const { first, second } = voicesIn(compare, kept);
  const voices = voicesOf(compareSpeakers(through, first, second), agreements, through, wordsOf(lang));
  const asked = { ...NOTHING_ASKED, first, second: second ?? null, drawn: true };
  return { ...shown, kept: voices.relations, voices, asked };
}

/** The dataset, its problems printed. @throws DataError if it has errors, unless the sound rest will do */
export function datasetOf(data: string, force: boolean): Dataset {
  const { file, dataset, problems } = readDataset(data);
  printProblems(file, problems);
  if (!dataset) throw new DataError('Nothing in the dataset can be shown.');
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (errors === 0 || force) return dataset;
  const many = `${errors} error${errors === 1 ? '' : 's'}`;
  throw new DataError(`The dataset has ${many}; nothing was written. --force writes the sound rest.`);
}

/** Runs a command and says what went wrong. @returns the exit code: 0 done, 1 data at fault, 2 wrong use */
export async function reported(run: () => void | Promise<void>, command: string): Promise<number> {
  try {
    await run();
    return 0;
  } catch (error) {
    complain(printable(error instanceof Error ? error.message : String(error)));
    if (error instanceof UsageError) complain(`See npm run ${command} -- --help`);
    return error instanceof UsageError ? 2 : 1;
  }
}
