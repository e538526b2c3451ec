/** From a file’s text to a dataset, whatever the format. */
import type { Problem } from '../model/index.js';
import { FIRST_COLUMN } from './csv/columns.js';
import { separatorAfter } from './csv/table.js';
import { formatByName, formatOf, type FormatId } from './formats.js';
import { isOfflineHtml } from './offline/html.js';
import type { ReadBack } from './read-back.js';
import { MOST_CHARACTERS, Unreadable } from './unreadable.js';

export type Imported = ({ readonly ok: true } & ReadBack) | { readonly ok: false; readonly problem: Problem };

/**
 * Reads any format that holds a whole dataset. The text decides what it is, not the name. Never throws: what cannot be
 * read comes back as a problem. The dataset is unchecked and goes through `parseDataset` like any other.
 * @param name of the file, to say better what is wrong
 */
export function importText(text: string, name = ''): Imported {
  try {
    if (text.length > MOST_CHARACTERS)
      throw new Unreadable(
        'limit/bytes',
        'The file is larger than 20 MB.',
        'Split the dataset, or leave out what is not needed.',
      );
    const bare = text.replace(/^\uFEFF/, '');
    const read = formatOf(sniffed(bare, name)).read;
    if (!read) throw unknownFormat(name);
    return { ok: true, ...read(bare) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    if (error instanceof RangeError) return { ok: false, problem: tooMuch().problem };
    throw error;
  }
}

function sniffed(text: string, name: string): FormatId {
  const start = /[^\s]/.exec(text)?.[0];
  if (start === '{' || start === '[') return 'json';
  if (isOfflineHtml(text)) return 'html';
  if (start === '<') return 'graphml';
  if (separatorAfter(text, FIRST_COLUMN) !== null) return 'csv-claims';
  if (/\.json(ld)?$/i.test(name)) return 'json';
  throw unknownFormat(name);
}

function unknownFormat(name: string): Unreadable {
  const format = formatByName(name);
  const message =
    format && !format.read
      ? `A ${format.ending} file holds too little to make a graph of.`
      : 'The file is in no format that can be read.';
  return new Unreadable(
    'parse/format',
    message,
    'Open a dataset, or a file that was exported here: JSON, JSON-LD, GraphML, GEXF, CSV (claims) or HTML.',
  );
}

/** The engine’s stack or longest text gave out, on input that only an attacker makes. */
const tooMuch = () =>
  new Unreadable(
    'limit/depth',
    'The file is too deep or too large to be read.',
    'No part of a dataset needs to lie so deep; flatten it.',
  );
