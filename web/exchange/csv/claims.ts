/**
 * claims.csv: a row for each claim, and below them rows for actors, speakers, agreements, layouts and the rest of the
 * dataset, so that this one file is enough to get everything back. A rest too long for a spreadsheet’s cell runs on in
 * rows called `+`.
 */
import { type Claim, type Dataset, finished, type Problem, type Steps } from '../../model/index.js';
import { canonicalItem, canonicalJson, type ListName, LISTS } from '../canonical.js';
import { parseJson } from '../json.js';
import { each } from '../pieces.js';
import type { ReadBack } from '../read-back.js';
import { type Fields, isFields, restOf, withRest } from '../rest.js';
import { namesOf } from '../tell.js';
import { edited, Unreadable } from '../unreadable.js';
import {
  FIRST_COLUMN,
  HEAD,
  PLAIN,
  plainOf,
  plainRow,
  plainWhole,
  RECORDS,
  type Row,
  short,
  TOLD,
  toldOf,
} from './columns.js';
import { BYTE_ORDER_MARK, type Cells, readTable, rowText } from './table.js';

const LIST_OF = new Map(LISTS.map((list) => [RECORDS[list], list]));
const WHOLE = 'dataset';
const MORE = '+';

export function* writeClaims(dataset: Dataset, { bom = false }: { readonly bom?: boolean }, to: string[]): Steps<void> {
  if (bom) to.push(BYTE_ORDER_MARK);
  yield* each(to, [HEAD], rowText);
  yield* rowsOf(dataset, (row) => to.push(rowText(row)));
}

/** Items whose rows are made in one step. */
const IN_STEP = 16;

function* rowsOf(dataset: Dataset, put: (row: Cells) => void): Steps<void> {
  const names = namesOf(dataset);
  const told = { claims: (item: object) => toldOf(item as Claim, names) } as Partial<
    Record<ListName, (item: object) => Row>
  >;
  const items = LISTS.flatMap((list) => dataset[list].map((item: object) => ({ list, item })));
  for (const [n, { list, item }] of items.entries()) {
    for (const row of itemRows(list, item, told[list]?.(item) ?? {})) put(row);
    if (n % IN_STEP === IN_STEP - 1) yield { done: n + 1, of: items.length };
  }
  const { id, title } = dataset;
  const whole: Row = { record: WHOLE, id: short(id), name: short(title) };
  const lists = Object.fromEntries(LISTS.map((list) => [list, dataset[list]]));
  for (const row of withRows(whole, canonicalJson(restOf(dataset, { ...plainWhole(whole), ...lists })))) put(row);
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
  const same = recordsOf(HEAD, again);
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
    const rows: Cells[] = [];
    finished(rowsOf(dataset, (row) => rows.push(row)));
    return rows;
  } catch {
    return null;
  }
}
