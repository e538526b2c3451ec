/** Rows of cells as RFC 4180 has them, and back. Cells are guarded on the way out (guard.ts) and freed on the way in. */
import { cleanText } from '../../model/index.js';
import { placeIn, Unreadable } from '../unreadable.js';
import { guard, unguard } from './guard.js';

export type Cells = readonly string[];

/** Tells Excel that the text is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Excel cuts a cell at 32,767 characters; guards need room. */
const LONGEST = 30_000;

export const fits = (text: string): boolean => text.length <= LONGEST;

/** A text for reading only: what no file can hold is replaced, and it is cut where a spreadsheet would cut it. */
export const cutToFit = (text: string): string =>
  cleanText(fits(text) ? text : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`);

const MOST_CELLS = 4_000_000;

/** Numbers are written as they are, so that a −1 is one; the same signs as text are guarded. */
export const rowText = (row: readonly (string | number)[]): string => `${row.map(cellText).join()}\r\n`;

function cellText(cell: string | number): string {
  if (typeof cell === 'number') return `${cell}`;
  const safe = guard(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Reads a table whose first cell is `first`; what follows it tells the separator, as spreadsheets in many countries
 * save with semicolons.
 * @throws Unreadable `parse/csv`
 */
export function readTable(text: string, first: string): Cells[] {
  const separator = separatorAfter(text, first);
  if (separator === null) throw notOurs();
  const table = new TableReader(text, separator);
  return table.rows();
}

/** The character that parts the cells of a table whose first cell is `first`; null if it is no such table. */
export function separatorAfter(text: string, first: string): string | null {
  const quoted = `"${first}"`;
  const head = text.startsWith(quoted) ? quoted : first;
  const sign = text.startsWith(head) ? (text[head.length] ?? '') : '';
  return sign !== '' && ',;\t'.includes(sign) ? sign : null;
}

const notOurs = () =>
  new Unreadable(
    'parse/format',
    'The file is not a table of claims that was exported here.',
    'Export it as CSV (claims).',
  );

class TableReader {
  private at = 0;
  private cells = 0;
  private readonly end: RegExp;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {
    this.end = separator === '\t' ? /[\t\r\n]/g : separator === ';' ? /[;\r\n]/g : /[,\r\n]/g;
  }

  rows(): Cells[] {
    const rows: Cells[] = [];
    while (this.at < this.text.length) rows.push(this.row());
    // Blank lines are what some programs end a table with.
    return rows.filter((row) => row.length > 1 || row[0] !== '');
  }

  private row(): Cells {
    const row: string[] = [];
    for (;;) {
      row.push(unguard(this.text[this.at] === '"' ? this.quoted() : this.bare()));
      this.cells += 1;
      if (this.cells > MOST_CELLS)
        throw new Unreadable('limit/items', `The table has more than ${MOST_CELLS} cells.`, 'Split the dataset.');
      const sign = this.text[this.at];
      this.at += 1;
      if (sign === this.separator) continue;
      if (sign === '\r' && this.text[this.at] === '\n') this.at += 1;
      return row;
    }
  }

  private bare(): string {
    const start = this.at;
    this.end.lastIndex = start;
    this.at = this.end.exec(this.text)?.index ?? this.text.length;
    return this.text.slice(start, this.at);
  }

  private quoted(): string {
    const start = this.at;
    const parts: string[] = [];
    for (;;) {
      const from = this.at + 1;
      const end = this.text.indexOf('"', from);
      if (end < 0) throw this.fault('a quotation mark that is never closed', start);
      parts.push(this.text.slice(from, end));
      this.at = end + 1;
      if (this.text[this.at] !== '"') break;
    }
    const next = this.text[this.at];
    if (next !== undefined && next !== this.separator && next !== '\r' && next !== '\n')
      throw this.fault('words after a closing quotation mark', this.at);
    return parts.join('"');
  }

  private fault(what: string, at: number): Unreadable {
    const message = `The table cannot be read: ${placeIn(this.text, at)}: ${what}.`;
    return new Unreadable('parse/csv', message, 'Save it as CSV in UTF-8 from the program it was made with.');
  }
}
