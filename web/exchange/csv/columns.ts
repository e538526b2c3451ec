/**
 * The columns of claims.csv, in three kinds. The plain ones are read back, and may be changed in a spreadsheet. Those
 * under TOLD are only for reading; whoever changes them is told that it came to nothing. `rest` holds as JSON what the
 * plain columns do not say.
 */
import { type Claim, cleanText, FACTBANK } from '../../model/index.js';
import type { ListName } from '../canonical.js';
import { type Fields, present } from '../rest.js';
import { cuesText, influenceText, type Names, quoteText, relationText, VOCABULARY } from '../tell.js';
import { cutToFit, fits } from './table.js';

export const PLAIN = [
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
export const TOLD = ['said by', 'cues', 'factbank', 'relations', 'influences', 'dates', 'quantities', 'notes'] as const;
type Column = (typeof PLAIN)[number] | (typeof TOLD)[number];
export type Row = Partial<Record<Column, string>>;

export const FIRST_COLUMN = PLAIN[0];
export const HEAD: readonly string[] = [...PLAIN, ...TOLD, 'rest'];

/** What the first column says of each kind of row. */
export const RECORDS: Readonly<Record<ListName, string>> = {
  claims: 'claim',
  actors: 'actor',
  speakers: 'speaker',
  agreements: 'agreement',
  layouts: 'layout',
};

/** A text that a cell can hold. What is longer, or has signs that files or spreadsheets lose, the rest says. */
export const short = (text: string | undefined): string =>
  text !== undefined && fits(text) ? cleanText(text).replaceAll(/\r\n?/g, '\n') : '';

const joined = (ids: readonly string[] | undefined): string => short((ids ?? []).join(' '));

export function plainRow(list: ListName, item: Partial<Claim> & { readonly name?: string }): Row {
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

export function toldOf(claim: Claim, names: Names): Row {
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

export const plainWhole = (row: Row): Fields => present({ id: textIn(row.id), title: textIn(row.name) });

/** What the plain columns say. Lists are always there in a claim, so that an empty cell is an empty list. */
export function plainOf(list: ListName, row: Row): Fields {
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
