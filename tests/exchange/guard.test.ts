import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guard, unguard } from '../../web/exchange/csv/guard.js';
import { readTable, rowText } from '../../web/exchange/csv/table.js';
import { FORMULAS } from '../support/formulas.js';
import { HOSTILE } from './datasets.js';

const TEXTS = ['', 'words', "it's", "'quoted'", "'", "''", '1 = 1', 'a-b', 'x ;y', '日本', '\u00A0x'];

describe('guard', () => {
  it.each([...FORMULAS, '  @x', '\tx', '\rx'])('makes %j text', (cell) => {
    expect(guard(cell).startsWith("'")).toBe(true);
    expect(unguard(guard(cell))).toBe(cell);
  });

  it.each(TEXTS)('leaves %j as it is', (cell) => {
    expect(guard(cell)).toBe(cell);
    expect(unguard(cell)).toBe(cell);
  });

  it.each([
    ["'=1", "''=1"],
    ["''=1", "'''=1"],
    ["' =1", "'' =1"],
    ['x;=1', "x;'=1"],
    ["x;'=1", "x;''=1"],
    ['a\n-b', "a\n'-b"],
    ['\t=1', "'\t'=1"],
  ])('guards once more what looks guarded: %j', (cell, guarded) => {
    expect(guard(cell)).toBe(guarded);
    expect(unguard(guarded)).toBe(cell);
  });

  it('is undone exactly, whatever the text', () => {
    const sign = fc.constantFrom("'", ' ', '=', '-', ';', '\t', '\n', '\r', '＝', '"', ',', 'a');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: sign, maxLength: 12 }), fc.string({ unit: 'binary' })), (text) => {
        expect(unguard(guard(text))).toBe(text);
      }),
      { numRuns: 3_000 },
    );
  });

  it('takes time in proportion to the text', () => {
    const long = [' '.repeat(1e6), "'".repeat(1e6), "; '".repeat(3e5), '\t'.repeat(1e6), `;${"' ".repeat(5e5)}`];
    for (const text of long) expect(unguard(guard(text))).toBe(text);
  });
});

describe('a table', () => {
  it('holds any text in any cell', () => {
    const cell = fc.oneof(fc.constantFrom(...HOSTILE, ''), fc.string({ unit: 'binary' }));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 4 });
    fc.assert(
      fc.property(rows, (body) => {
        const table = [['first', 'second'], ...body];
        expect(readTable(table.map(rowText).join(''), 'first')).toEqual(table);
      }),
      { numRuns: 300 },
    );
  });

  it('is read with the separators and line ends that spreadsheets save', () => {
    const rows = [
      ['first', 'b'],
      ['x', 'a "b"\nc'],
    ];
    expect(readTable('first;b\nx;"a ""b""\nc"\n', 'first')).toEqual(rows);
    expect(readTable('"first"\t"b"\rx\t"a ""b""\nc"', 'first')).toEqual(rows);
    expect(readTable('first,b\r\nx,"a ""b""\nc"\r\n\r\n', 'first')).toEqual(rows);
  });

  it.each([
    ['first,"b', /line 1, column 7: a quotation mark that is never closed/],
    ['first,b\n"x"y,z', /line 2, column 4: words after/],
    ['first', /not a table of claims/],
    ['second,b', /not a table of claims/],
  ])('says where %j cannot be read', (text, words) => {
    expect(() => readTable(text, 'first')).toThrow(words);
  });
});
