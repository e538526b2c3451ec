/** Turns a table of a signed country network, which the reader supplies, into a dataset. See `--help`. */
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'csv-parse/sync';
import { decode, EncodingError } from './lib/files.js';
import { importTable, type Told, type Wanted } from './lib/network/import.js';
import { KINDS, kindOf } from './lib/network/kinds.js';
import { faultOf, openTable, separatorIn } from './lib/network/rows.js';
import { complain, printable, runIfCalled, say } from './lib/terminal.js';

const HELP = `npm run import -- [options] TABLE DATASET.json

Reads a table of relations between countries row by row and writes a dataset. Every row becomes a claim whose quote is
the row itself, with its place in the file. What a table is, its columns say:
${KINDS.map(({ id, title, known }) => `  ${id.padEnd(14)}${title}\n                ${known.map((list) => list.join(', ')).join('\n                or ')}`).join('\n')}

  --kind KIND         one of these, where the columns do not tell
  --columns LIST      the file's names for the columns of \`edges\`: from=Sender,to=Receiver,sign=Weight,year=Year
  --from, --to YEAR   only relations of these years, both included
  --only LIST         only relations between these: codes or names as the file has them, separated by commas
  --names FILE        names of countries: a table of two columns or more, the code in the first that is called ccode or
                      code, the name in the one called statenme, statename or name
  --title TEXT        of the graph;  --speaker NAME  who coded the rows
  --encoding NAME     of the table: utf-8 (default), latin1 …
  --help              these words

Nothing of a table is sent anywhere. Exits 0 if claims were written, 1 if there are none or the table cannot be read, 2
if the call is wrong. Rows left out are counted, with the reason and the first lines.`;

interface Call {
  readonly input: string;
  readonly output: string;
  readonly encoding: string;
  readonly wanted: Wanted;
}

const listed = (text: string): string[] => text.split(',').map((one) => one.trim());

function yearOf(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new Error(`--${name} takes a year of four digits.`);
}

function columnsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    listed(text).map((pair) => {
      const [ours, theirs] = pair.split('=');
      if (ours && theirs) return [ours, theirs] as const;
      throw new Error(`--columns takes pairs such as from=Sender; “${pair}” is none.`);
    }),
  );
}

/** @throws Error for a file that is no such table */
function namesOf(file: string): ReadonlyMap<string, string> {
  const text = decode(readFileSync(file), file);
  const rows: string[][] = parse(text, { delimiter: separatorIn(text.slice(0, 2_000)), relax_column_count: true });
  const head = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const place = (names: readonly string[]) => head.findIndex((name) => names.includes(name));
  const [code, name] = [place(['ccode', 'code']), place(['statenme', 'statename', 'name'])];
  if (code < 0 || name < 0) throw new Error(`${file} has no columns ccode and statenme, or code and name.`);
  return new Map(rows.slice(1).map((row) => [row[code] ?? '', row[name] ?? '']));
}

function callOf(args: readonly string[]): Call | null {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      kind: text,
      columns: text,
      from: text,
      to: text,
      only: text,
      names: text,
      title: text,
      speaker: text,
      encoding: text,
      help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const [input, output, ...more] = positionals;
  if (input === undefined || output === undefined || more.length > 0)
    throw new Error('Give a table to read and a dataset to write.');
  if (!existsSync(input)) throw new Error(`There is no file ${input}.`);
  if (values.kind !== undefined && !KINDS.some(({ id }) => id === values.kind))
    throw new Error(`There is no kind “${values.kind}”; there are ${KINDS.map(({ id }) => id).join(', ')}.`);
  const [from, to] = [yearOf('from', values.from), yearOf('to', values.to)];
  const wanted: Wanted = {
    ...(values.kind === undefined ? {} : { kind: values.kind }),
    ...(values.columns === undefined ? {} : { columns: columnsOf(values.columns) }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(values.only === undefined ? {} : { only: new Set(listed(values.only)) }),
    ...(values.names === undefined ? {} : { names: namesOf(values.names) }),
    ...(values.title === undefined ? {} : { title: values.title }),
    ...(values.speaker === undefined ? {} : { speaker: values.speaker }),
  };
  return { input, output, encoding: values.encoding ?? 'utf-8', wanted };
}

/** The first line tells what separates cells, and whether quotation marks are marks. */
async function shapeOf({ input, wanted }: Call) {
  const file = await open(input);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16_384), 0, 16_384, 0);
    const [head = ''] = buffer.subarray(0, bytesRead).toString('latin1').replace(/^ï»¿/, '').split(/\r|\n/);
    const separator = separatorIn(head);
    const kind = KINDS.find(({ id }) => id === wanted.kind) ?? kindOf(head.split(separator));
    return { separator, quotes: kind?.quotes ?? true };
  } finally {
    await file.close();
  }
}

/** Characters that are written at once. */
const AT_ONCE = 65_536;

/** Writes beside the file, and gives it its name once it is whole. */
async function write(output: string, pieces: AsyncGenerator<string, Told>): Promise<Told> {
  const part = `${output}.${process.pid}.part`;
  const file = await open(part, 'wx');
  try {
    let held = '';
    for (;;) {
      const { value, done } = await pieces.next();
      if (!done) held += value;
      if (done || held.length > AT_ONCE) {
        await file.writeFile(held);
        held = '';
      }
      if (!done) continue;
      if (value.claims > 0) renameSync(part, output);
      return value;
    }
  } finally {
    await file.close();
    rmSync(part, { force: true });
  }
}

/** Bytes of a dataset that a page loads unless it allows more. */
const MOST_BYTES = 20_000_000;

function tell(output: string, { kind, rows, claims, actors, leftOut }: Told): void {
  for (const [why, { count, lines }] of leftOut)
    complain(`    ${count} left out: ${why} (line ${lines.join(', ')}${count > lines.length ? ' …' : ''})`);
  if (claims === 0) return complain('No row states a relation that was asked for: nothing was written.');
  say(
    `${printable(output)}: ${claims} claims about ${actors} countries and territories, from ${rows} rows of ${kind.id}`,
  );
  const { size } = statSync(output);
  if (size <= MOST_BYTES) return;
  const mega = Math.round(size / 1_000_000);
  complain(`    It has ${mega} MB; pages load 20 MB unless they allow more. --from, --to and --only make it smaller.`);
}

/** @returns the exit code. @throws Error for a call that cannot be carried out */
export async function main(args: readonly string[]): Promise<number> {
  const call = callOf(args);
  if (!call) {
    say(HELP);
    return 0;
  }
  const { input, output, encoding, wanted } = call;
  const source = openTable(input, encoding, await shapeOf(call));
  const id = basename(output, extname(output));
  try {
    const told = await write(output, importTable(source, input, id, wanted));
    tell(output, told);
    return told.claims > 0 ? 0 : 1;
  } catch (error) {
    const fault = error instanceof EncodingError ? `${error.message} Give its --encoding.` : faultOf(error);
    if (fault === null) throw error;
    complain(`${printable(input)}: ${printable(fault)}`);
    return 1;
  }
}

runIfCalled(import.meta.url, main, 'npm run import -- --help says how.');
