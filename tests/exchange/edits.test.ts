/** Files that were changed after they were written: what is read, what is said, and that nothing is thrown. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_COLUMN } from '../../web/exchange/csv/columns.js';
import { readTable, rowText } from '../../web/exchange/csv/table.js';
import { formatOf, FORMATS, importText } from '../../web/exchange/index.js';
import type { Claim, Dataset } from '../../web/model/index.js';
import { hostileDataset, SHIPPED } from './datasets.js';

const [, dataset] = SHIPPED.find(([name]) => name === 'japan-us') ?? [];
if (!dataset) throw new Error('there is no such dataset');

const table = () => readTable(formatOf('csv-claims').write(dataset), FIRST_COLUMN).map((row) => [...row]);
type Table = ReturnType<typeof table>;
const HEAD = table()[0] ?? [];
const column = (name: string) => HEAD.indexOf(name);

function readChanged(change: (rows: Table) => void) {
  const rows = table();
  change(rows);
  const read = importText(rows.map(rowText).join(''));
  if (!read.ok) throw new Error(read.problem.message);
  return { claims: (read.dataset as Dataset).claims, dataset: read.dataset as Dataset, problems: read.problems };
}
const set = (rows: Table, row: number, name: string, text: string) => {
  const cells = rows[row];
  if (cells) cells[column(name)] = text;
};

describe('claims.csv, changed in a spreadsheet', () => {
  it('gives plain columns as they are now', () => {
    const { claims, problems } = readChanged((rows) => {
      set(rows, 1, 'claim', 'Other words.');
      set(rows, 1, 'paragraph', '7');
      set(rows, 1, 'certainty', 'denied');
    });
    expect(claims[0]).toMatchObject({ text: 'Other words.', paragraph: 7, certainty: { value: 'denied' } });
    expect(claims.slice(1)).toEqual(dataset.claims.slice(1));
    // The FactBank value beside it is told, not read, and no longer fits.
    expect(problems).toMatchObject([{ code: 'parse/edited', message: /Row 2, column “factbank”/ }]);
  });

  it('says which columns were changed in vain', () => {
    const { dataset: same, problems } = readChanged((rows) => {
      set(rows, 3, 'relations', 'nothing');
      set(rows, 4, 'said by', 'nobody');
    });
    expect(same).toEqual(dataset);
    expect(problems).toMatchObject([{ message: /Row 4, column “relations” and 1 more: not what the dataset says/ }]);
  });

  it('does not mind other orders of rows and columns, missing columns for reading, and rows taken out', () => {
    const told = column('relations');
    const { claims } = readChanged((rows) => {
      rows.splice(2, 1);
      for (const row of rows) row.push(...row.splice(told, 1));
    });
    expect(claims.map((claim: Claim) => claim.id)).toEqual(
      dataset.claims.filter((_, n) => n !== 1).map((claim) => claim.id),
    );
  });

  it.each([
    ['rest', '{"a":', 'parse/json', /“rest” of row 2/],
    ['rest', '[]', 'parse/csv', /no object/],
    ['record', 'something', 'parse/csv', /Row 2 of the table is a “something”/],
  ])('says where “%s” is %j', (name, text, code, message) => {
    const rows = table();
    set(rows, 1, name, text);
    expect(importText(rows.map(rowText).join(''))).toMatchObject({ ok: false, problem: { code, message } });
  });

  it('keeps a dataset too large for single cells', () => {
    const long = '=💥'.repeat(40_000);
    const big: Dataset = { ...dataset, article: { ...dataset.article, text: long }, title: long };
    const written = formatOf('csv-claims').write(big);
    for (const row of readTable(written, FIRST_COLUMN))
      for (const cell of row) expect(cell.length).toBeLessThan(32_000);
    expect(importText(written)).toMatchObject({ ok: true, dataset: big, problems: [] });
  });
});

describe('JSON-LD', () => {
  type Page = { first: { items: Record<string, unknown>[] } };
  const value = () => JSON.parse(formatOf('json-ld').write(dataset)) as Page;

  it('is read as other programs compact it: a list of one is that one', () => {
    const page = value();
    for (const item of page.first.items) {
      const targets = item['target'] as unknown[];
      if (targets.length === 1) [item['target']] = targets;
    }
    expect(importText(JSON.stringify(page))).toMatchObject({ ok: true, dataset, problems: [{ code: 'parse/edited' }] });
  });

  it.each([
    { '@context': 'x' },
    { '@context': [], '@graph': [] },
    { '@context': [], dataset: {}, first: { items: [1] } },
  ])('that is not ours is not read: %j', (page) =>
    expect(importText(JSON.stringify(page))).toMatchObject({ ok: false, problem: { code: 'parse/format' } }),
  );
});

describe('whatever the file', () => {
  it.each(['', ' ', 'hello', '\u0000', 'record', 'one,other', '<', '<!doctype html>', '{', '[1,', '{"a":NaN}'])(
    '%j comes back as a problem in words',
    (text) => {
      const read = importText(text, 'x.md');
      if (read.ok) throw new Error('read');
      expect(read.problem.code).toMatch(/^parse\//);
      expect(read.problem.message).toMatch(/\.$/);
      expect(read.problem.hint).toMatch(/\.$/);
    },
  );

  it('names formats that hold too little', () => {
    for (const { ending } of FORMATS.filter((format) => !format.read))
      expect(importText('x', `x${ending}`)).toMatchObject({
        problem: { message: `A ${ending} file holds too little to make a graph of.` },
      });
  });

  it('nothing is thrown, wherever a file breaks off or a sign is lost', () => {
    const files = FORMATS.filter((format) => format.read).map((format) =>
      format.write(hostileDataset(), { bundle: '' }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat({ max: 3 }),
        fc.string({ maxLength: 2 }),
        (file, n, cut, put) => {
          const at = n % file.length;
          importText(file.slice(0, at));
          importText(file.slice(0, at) + put + file.slice(at + cut));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('depth and size have limits', () => {
    const nested = '['.repeat(200_000) + ']'.repeat(200_000);
    expect(() => importText(nested)).not.toThrow();
    expect(importText(`{"@context":[],"first":{"items":[]},"dataset":{"a":${nested}}}`).ok).toBeTypeOf('boolean');
    expect(importText(' '.repeat(20_000_001))).toMatchObject({ problem: { code: 'limit/bytes' } });
  });

  it('object prototypes stay as they are', () => {
    const evil =
      '{"@context":[],"first":{"items":[{"rest":{"__proto__":{"polluted":1}}}]},"dataset":{"__proto__":{"polluted":1}}}';
    importText(evil);
    importText(
      'record,id,rest\ndataset,x,"{""__proto__"":{""polluted"":1},""constructor"":{""prototype"":{""polluted"":1}}}"',
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
