/**
 * claims.csv: a row for each claim, and below them rows for actors, speakers, agreements, layouts and the rest of the
 * dataset, so that this one file is enough to get everything back.
 *
 * Columns come in three kinds. The plain ones are read back, and may be changed in a spreadsheet. Those under TOLD are
 * only for reading; whoever changes them is told that it came to nothing. `rest` holds as JSON what the plain columns
 * do not say; a rest too long for a spreadsheet’s cell runs on in rows called `+`.
 */
import { cleanText, type Claim, type Dataset, FACTBANK, type Problem } from '../../model/index.js';
import { canonicalItem, canonicalJson, type ListName, LISTS } from '../canonical.js';
import { parseJson } from '../json.js';
import { type Fields, isFields, present, restOf, withRest } from '../rest.js';
import type { ReadBack } from '../read-back.js';
import { cuesText, influenceText, namesOf, type Names, quoteText, relationText, VOCABULARY } from '../tell.js';
import { edited, Unreadable } from '../unreadable.js';
import { type Cells, cutToFit, fits, readTable, writeTable } from './table.js';

const PLAIN = [
  'record',
  'id',
  'name',
  'claim',
  'quote',
  'paragraph',
  'start',
  'end',
  'before',
  'after',
  'speaker',
  'via',
  'holder',
  'certainty',
  'about',
] as const;
const TOLD = ['said by', 'cues', 'factbank', 'relations', 'influences', 'dates', 'quantities', 'notes'] as const;
type Column = (typeof PLAIN)[number] | (typeof TOLD)[number];
type Row = Partial<Record<Column, string>>;

export const FIRST_COLUMN = PLAIN[0];
const HEAD: Cells = [...PLAIN, ...TOLD, 'rest'];
const RECORDS: Readonly<Record<ListName, string>> = {
  claims: 'claim',
  actors: 'actor',
  speakers: 'speaker',
  agreements: 'agreement',
  layouts: 'layout',
};
const LIST_OF = new Map(LISTS.map((list) => [RECORDS[list], list]));
const WHOLE = 'dataset';
const MORE = '+';

export function writeClaims(dataset: Dataset, options: { readonly bom?: boolean } = {}): string {
  return writeTable(rowsOf(dataset), options);
}

function rowsOf(dataset: Dataset): Cells[] {
  const names = namesOf(dataset);
  const told = { claims: (item: object) => toldOf(item as Claim, names) } as Partial<
    Record<ListName, (item: object) => Row>
  >;
  const rows: Cells[] = [HEAD];
  for (const list of LISTS)
    for (const item of dataset[list]) rows.push(...itemRows(list, item, told[list]?.(item) ?? {}));
  const { id, title } = dataset;
  const whole: Row = { record: WHOLE, id: short(id), name: short(title) };
  const lists = Object.fromEntries(LISTS.map((list) => [list, dataset[list]]));
  rows.push(...withRows(whole, canonicalJson(restOf(dataset, { ...plainWhole(whole), ...lists }))));
  return rows;
}

function itemRows(list: ListName, item: object, told: Row): Cells[] {
  const row = plainRow(list, item as Partial<Claim> & { readonly name?: string });
  const rest = restOf(item, plainOf(list, row));
  return withRows({ ...row, ...told }, Object.keys(rest).length > 0 ? canonicalItem(list, rest) : '');
}

/** The row, and as many more as its rest needs. Pairs of surrogates stay together. */
function withRows(row: Row, rest: string): Cells[] {
  const parts = rest.match(/[^]{1,29999}(?:[\ud800-\udbff][\udc00-\udfff]|[^\ud800-\udbff])?/g) ?? [''];
  const [first = '', ...others] = parts;
  const cells: string[] = [...PLAIN, ...TOLD].map((column) => row[column] ?? '');
  return [
    [...cells, first],
    ...others.map((part) => HEAD.map((_, n) => (n === 0 ? MORE : n === HEAD.length - 1 ? part : ''))),
  ];
}

/** A text that a cell can hold. What is longer, or has signs that files or spreadsheets lose, the rest says. */
const short = (text: string | undefined): string =>
  text !== undefined && fits(text) ? cleanText(text).replaceAll(/\r\n?/g, '\n') : '';

const joined = (ids: readonly string[] | undefined): string => short((ids ?? []).join(' '));

function plainRow(list: ListName, item: Partial<Claim> & { readonly name?: string }): Row {
  const row: Row = { record: RECORDS[list], id: short(item.id) };
  if (list !== 'claims') return { ...row, name: short(item.name) };
  const { text, quote = [], paragraph, speaker, via, holder, certainty, about } = item;
  const [piece, second] = quote;
  const one = second === undefined && piece !== undefined;
  return {
    ...row,
    claim: short(text),
    quote: one ? short(piece.exact) : cutToFit(quoteText(item as Claim)),
    paragraph: `${paragraph ?? ''}`,
    start: one ? `${piece.start}` : '',
    end: one ? `${piece.end}` : '',
    before: one ? short(piece.prefix) : '',
    after: one ? short(piece.suffix) : '',
    speaker: short(speaker),
    via: joined(via),
    holder: short(holder),
    certainty: certainty?.value ?? '',
    about: joined(about),
  };
}

function toldOf(claim: Claim, names: Names): Row {
  const lines = (items: readonly string[]) => cutToFit(items.join('; '));
  return {
    'said by': lines([names.speaker(claim.speaker)]),
    cues: lines([cuesText(claim)]),
    factbank: FACTBANK[claim.certainty.value],
    relations: lines(claim.relations.map((relation) => relationText(relation, names, VOCABULARY))),
    influences: lines(claim.influences.map((influence) => influenceText(influence, names))),
    dates: lines(claim.times.map(({ words, value }) => (value === undefined ? words : `${words} (${value})`))),
    quantities: lines(claim.quantities.map(({ words, value, unit }) => `${words} (${value} ${unit})`)),
    notes: lines(claim.notes.map(({ kind, text }) => `${kind}: ${text}`)),
  };
}

const textIn = (cell: string | undefined): string | undefined => (cell === '' ? undefined : cell);
const numberIn = (cell: string | undefined): number | undefined =>
  cell !== undefined && /^\d{1,10}$/.test(cell) ? Number(cell) : undefined;
const idsIn = (cell: string | undefined): string[] => (cell ? cell.split(' ') : []);

const plainWhole = (row: Row): Fields => present({ id: textIn(row.id), title: textIn(row.name) });

/** What the plain columns say. Lists are always there in a claim, so that an empty cell is an empty list. */
function plainOf(list: ListName, row: Row): Fields {
  const common = { id: textIn(row.id), name: textIn(row.name) };
  if (list !== 'claims') return present(common);
  const certainty = textIn(row.certainty);
  return present({
    id: common.id,
    text: textIn(row.claim),
    quote: quoteIn(row),
    paragraph: numberIn(row.paragraph),
    speaker: textIn(row.speaker),
    via: idsIn(row.via),
    holder: textIn(row.holder),
    certainty: certainty === undefined ? undefined : { value: certainty, cues: [] },
    about: idsIn(row.about),
    ...EMPTY_LISTS,
  });
}

const EMPTY_LISTS: Fields = {
  fragments: [],
  relations: [],
  influences: [],
  times: [],
  quantities: [],
  notes: [],
};

function quoteIn({ quote, before, after, start, end }: Row): unknown[] | undefined {
  const [from, to] = [numberIn(start), numberIn(end)];
  if (!quote || from === undefined || to === undefined) return undefined;
  return [{ exact: quote, prefix: before ?? '', suffix: after ?? '', start: from, end: to }];
}

interface Read {
  /** The row’s number in the table, from 1. */
  readonly at: number;
  readonly row: Row;
  rest: string;
}

/** @throws Unreadable if the table is none of ours */
export function readClaims(text: string): ReadBack {
  const [head = [], ...rows] = readTable(text, FIRST_COLUMN);
  const records = recordsOf(head, rows);
  const dataset = datasetOf(records);
  return { dataset, problems: changesIn(records, dataset) };
}

/** Rows by the names of their columns, which may have been moved; those called `+` are put behind the one before. */
function recordsOf(head: Cells, rows: readonly Cells[]): Read[] {
  const places = new Map(head.map((name, n) => [name.trim(), n]));
  const cell = (cells: Cells, column: string) => cells[places.get(column) ?? -1] ?? '';
  const records: Read[] = [];
  rows.forEach((cells, n) => {
    const rest = cell(cells, 'rest');
    const last = records.at(-1);
    if (cell(cells, FIRST_COLUMN) === MORE && last) {
      last.rest += rest;
      return;
    }
    const row = Object.fromEntries([...PLAIN, ...TOLD].map((column) => [column, cell(cells, column)])) as Row;
    records.push({ at: n + 2, row, rest });
  });
  return records;
}

function datasetOf(records: readonly Read[]): Fields {
  const lists = new Map<ListName, Fields[]>(LISTS.map((list) => [list, []]));
  let whole: Fields = {};
  for (const { at, row, rest } of records) {
    const name = row.record ?? '';
    const list = LIST_OF.get(name);
    const fields = restIn(rest, at);
    if (list) lists.get(list)?.push(withRest(plainOf(list, row), fields));
    else if (name === WHOLE) whole = withRest(plainWhole(row), fields);
    else
      throw new Unreadable(
        'parse/csv',
        `Row ${at} of the table is a “${name.slice(0, 40)}”, which is no part of a dataset.`,
        `Write ${[...LIST_OF.keys(), WHOLE].join(', ')} in the first column.`,
      );
  }
  return withRest(whole, Object.fromEntries(lists));
}

function restIn(rest: string, at: number): Fields {
  if (rest.trim() === '') return {};
  const value = parseJson(rest, `The column “rest” of row ${at}`);
  if (isFields(value)) return value;
  throw new Unreadable('parse/csv', `The column “rest” of row ${at} is no object.`, 'Leave this column as it was.');
}

/** Cells that were changed but not read: the dataset, written again, has others. */
function changesIn(records: readonly Read[], dataset: Fields): Problem[] {
  const again = tryRows(dataset as unknown as Dataset);
  if (!again) return [];
  const same = recordsOf(HEAD, again.slice(1));
  const changes = records.flatMap(({ at, row }, n) => {
    const other = same[n]?.row ?? {};
    return [...PLAIN, ...TOLD].filter((column) => row[column] !== other[column]).map((column) => ({ at, column }));
  });
  const [first] = changes;
  if (!first) return [];
  const more = changes.length > 1 ? ` and ${changes.length - 1} more` : '';
  return [
    edited(
      `Row ${first.at}, column “${first.column}”${more}: not what the dataset says, and not read: the column is only for reading, or “rest” says otherwise.`,
    ),
  ];
}

/** A dataset that lacks what the schema asks for cannot be told; the validator says what is wrong with it. */
function tryRows(dataset: Dataset): Cells[] | null {
  try {
    return rowsOf(dataset);
  } catch {
    return null;
  }
}
