/** From a table of a country network to a dataset: row by row, so that a file of any length takes little memory. */
import { basename } from 'node:path';
import { FORMAT_VERSION } from '../../../web/model/index.js';
import { claimOf, type Head } from './claims.js';
import { type Kind, kindOf, KINDS } from './kinds.js';
import { Names } from './names.js';
import type { Row, Source } from './rows.js';
import { type Cells, yearIn } from './stated.js';

export interface Wanted {
  readonly kind?: string;
  /** Names of the file's columns for those that `edges` reads: from, to, sign, year and so on. */
  readonly columns?: ReadonlyMap<string, string>;
  /** First and last year, both included. */
  readonly from?: number;
  readonly to?: number;
  /** Only relations between these: codes as the file has them, ids, or names. */
  readonly only?: ReadonlySet<string>;
  readonly names?: ReadonlyMap<string, string>;
  readonly title?: string;
  readonly speaker?: string;
}

/** Rows of which no claim was made: why, how many, and the first of them by line. */
export type LeftOut = ReadonlyMap<string, { count: number; readonly lines: number[] }>;

export interface Told {
  readonly kind: Kind;
  readonly rows: number;
  readonly claims: number;
  readonly actors: number;
  readonly leftOut: LeftOut;
}

/** Lines named for each reason. */
const LINES_NAMED = 5;

class Import {
  private readonly names: Names;
  private readonly leftOut = new Map<string, { count: number; readonly lines: number[] }>();
  private readonly speakers = new Map<string, string>();
  private rows = 0;
  private claims = 0;
  private paragraph = 1;
  private blank = false;

  constructor(
    private readonly file: string,
    private readonly wanted: Wanted,
  ) {
    this.names = new Names(wanted.names);
  }

  private leave(row: Row, why: string): null {
    const before = this.leftOut.get(why) ?? { count: 0, lines: [] };
    before.count += 1;
    if (before.lines.length < LINES_NAMED) before.lines.push(row.line);
    this.leftOut.set(why, before);
    return null;
  }

  private isWanted(year: string | undefined): boolean {
    const { from = -Infinity, to = Infinity } = this.wanted;
    if (from === -Infinity && to === Infinity) return true;
    const [first, last] = (year ?? '').split('/').map((one) => (one === '..' ? Infinity : Number(yearIn(one))));
    return first !== undefined && !(first > to) && !((last ?? first) < from) && !Number.isNaN(first);
  }

  private speaker(source: string | undefined): string {
    if (source === undefined) return 'coders';
    const id = this.speakers.get(source) ?? `source-${this.speakers.size + 1}`;
    this.speakers.set(source, id);
    return id;
  }

  /** The claim of a row; null where the row is left out, which is noted. */
  claim(row: Row, kind: Kind, head: Head, cells: Cells): object | null {
    this.enter();
    const stated = kind.read(cells);
    if (typeof stated === 'string') return this.leave(row, stated);
    if (!this.isWanted(stated.time?.value)) return this.leave(row, 'of other years, or of none');
    const { only } = this.wanted;
    const asked = [stated.a, stated.b].every(({ code, name }) => !only || only.has(code) || only.has(name ?? ''));
    if (!asked) return this.leave(row, 'of other countries');
    this.claims += 1;
    const { names, paragraph } = this;
    const speaker = this.speaker(stated.source);
    return claimOf(row, stated, { head, file: basename(this.file), names, paragraph, speaker });
  }

  /** Blank lines part a text into paragraphs, in tables too. */
  blankLine(): void {
    this.blank = true;
  }

  private enter(): void {
    this.rows += 1;
    if (this.blank) this.paragraph += 1;
    this.blank = false;
  }

  told = (kind: Kind): Told => ({
    kind,
    rows: this.rows,
    claims: this.claims,
    actors: this.names.all().length,
    leftOut: this.leftOut,
  });

  /** What a dataset has beside its claims, once all rows have been read. */
  rest({ length, words, sha256 }: ReturnType<Source['facts']>, kind: Kind): object {
    const name = basename(this.file);
    const { title = `${kind.title}: ${name}`, speaker = `The coders of ${name}` } = this.wanted;
    const sources = [...this.speakers].map(([source, id]) => ({ id, name: source, kind: 'organisation' }));
    return {
      article: { title, authors: [], length, words, paragraphs: this.paragraph, sha256 },
      actors: this.names.all().map((actor) => ({ ...actor, kind: 'polity' })),
      speakers: [{ id: 'coders', name: speaker, kind: 'author' }, ...sources],
    };
  }
}

/** Cells of a row by column, through the names that the reader gave. */
function cellsOf(row: Row, places: ReadonlyMap<string, number>, columns: ReadonlyMap<string, string>): Cells {
  return (name) => row.cells[places.get((columns.get(name) ?? name).toLowerCase()) ?? -1] ?? '';
}

function kindFor(wanted: Wanted, columns: readonly string[]): Kind {
  const named = [...(wanted.columns ?? [])].map(([ours, theirs]) => [theirs.toLowerCase(), ours] as const);
  const ours = new Map(named);
  const kind = wanted.kind
    ? KINDS.find(({ id }) => id === wanted.kind)
    : kindOf(columns.map((name) => ours.get(name.trim().toLowerCase()) ?? name));
  if (kind) return kind;
  const there = columns.slice(0, 12).join(', ');
  throw new Error(
    `The columns are those of no table that is known: ${there}. Say with --columns which ones hold from, to and sign.`,
  );
}

/** @returns the text of a dataset's file in pieces, and at the end what became of the rows. @throws Error for a table that cannot be read */
export async function* importTable(
  source: Source,
  file: string,
  id: string,
  wanted: Wanted,
): AsyncGenerator<string, Told> {
  const run = new Import(file, wanted);
  let head: Head | null = null;
  let kind: Kind | null = null;
  let places: ReadonlyMap<string, number> = new Map();
  let before = '';
  yield `{\n"version": ${FORMAT_VERSION},\n"id": ${JSON.stringify(id)},\n"claims": [\n`;
  for await (const row of source.rows) {
    if (!head || !kind) {
      head = { row, columns: row.cells };
      kind = kindFor(wanted, row.cells);
      places = new Map(row.cells.map((name, n) => [name.trim().toLowerCase(), n]));
      continue;
    }
    if (row.raw.trim() === '') {
      run.blankLine();
      continue;
    }
    const claim = run.claim(row, kind, head, cellsOf(row, places, wanted.columns ?? new Map()));
    if (!claim) continue;
    yield before + JSON.stringify(claim);
    before = ',\n';
  }
  if (!kind) throw new Error('The file is empty.');
  const rest = run.rest(source.facts(), kind);
  const fields = Object.entries(rest).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  yield `\n],\n${fields.join(',\n')}\n}\n`;
  return run.told(kind);
}
