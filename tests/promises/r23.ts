/** R23: CSV opens as text. */
import { FORMULAS } from '../support/formulas.js';
import { formatOf } from '../../web/exchange/index.js';
import { readTable } from '../../web/exchange/csv/table.js';
import { must, type NodeCase, type Promised, same } from './kit/case.js';
import { datasetOf, everywhere } from './kit/texts.js';

const CELLS = [
  ...FORMULAS,
  "=cmd|' /C calc'!A0",
  'x;=1',
  'a\n=1',
  '"=1"',
  'a "quote", a comma; and\na line',
  "'=1",
  "''",
];

/** What a spreadsheet takes for the beginning of a formula. */
const RUNS = /^[\s\u00A0]*[=+\-@＝＋－＠]/u;

const cells: NodeCase[] = CELLS.flatMap((what) =>
  (['csv-claims', 'csv-dyads'] as const).map((format) => ({
    number: 91,
    where: `all fields, as ${format}`,
    what,
    expected: 'no cell begins a formula, split at commas or semicolons; numbers stay numbers; the round trip is exact',
    run: (t) => {
      const { dataset } = t.parse(datasetOf(everywhere(what)));
      if (!dataset) throw new Error('there is no dataset');
      const { write, read } = formatOf(format);
      const text = write(dataset);
      const first = text.slice(0, text.indexOf(','));
      const table = readTableOf(text, first);
      const numbers = /^-?\d+(\.\d+)?$/;
      for (const cell of table.flat())
        must(!RUNS.test(cell) || numbers.test(cell), `a cell begins ${JSON.stringify(cell.slice(0, 30))}`);
      // A spreadsheet that splits at semicolons must not find one either.
      for (const part of text.split(/[;\r\n,]/))
        must(!/^"?[\s]*[=@＝＠]/u.test(part), `a part begins ${JSON.stringify(part.slice(0, 30))}`);
      if (read) same(t.parse(read(text).dataset).dataset, dataset, 'read again');
    },
  })),
);

/** The raw cells, with the guard still in front of them. */
function readTableOf(text: string, first: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const body = text.replace(/^\uFEFF/, '');
  must(body.startsWith(first.replace(/^\uFEFF/, '')), 'the table has a head');
  for (let n = 0; n < body.length; n++) {
    const sign = body[n] ?? '';
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (body[n + 1] === '"') cell += body[n++];
      else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || sign === '\n') {
      rows.at(-1)?.push(cell.replace(/\r$/, ''));
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  must(!quoted, 'every quotation mark is closed');
  return rows;
}

export const R23: Promised = {
  id: 'R23',
  title: 'CSV opens as text',
  node: [
    ...cells,
    {
      number: 91,
      where: 'a table',
      what: 'is read by our own reader as by the one of this test',
      expected: 'the same number of rows and columns',
      run: (t) => {
        const { dataset } = t.parse(datasetOf(everywhere('a "quote", a comma; and\na line')));
        if (!dataset) throw new Error('there is no dataset');
        const text = formatOf('csv-claims').write(dataset);
        const first = text.slice(0, text.indexOf(',')).replace(/"/g, '');
        const own = readTable(text, first);
        same(
          own.map((row) => row.length),
          readTableOf(text, text.slice(0, 4))
            .filter((row) => row.length > 0)
            .map((row) => row.length),
          'columns of each row',
        );
      },
    },
  ],
  proved: [
    {
      number: 91,
      where: 'guard',
      what: 'any text',
      file: 'tests/exchange/guard.test.ts',
      test: 'is undone exactly, whatever the text',
    },
    {
      number: 91,
      where: 'guard',
      what: 'a million blanks or marks',
      file: 'tests/exchange/guard.test.ts',
      test: 'takes time in proportion to the text',
    },
  ],
};
