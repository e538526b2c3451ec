/** A row as a claim: what it states in plain words, and as evidence the row itself, by its place in the file. */
import type { Claim } from '../../../web/model/index.js';
import type { Names } from './names.js';
import type { Row } from './rows.js';
import type { Stated } from './stated.js';

/** Input of the dataset format: what the schema fills in by itself may be left out. */
type Piece = Pick<Claim['quote'][number], 'exact' | 'start' | 'end'>;

export interface Head {
  readonly row: Row;
  readonly columns: readonly string[];
}

/** The name of a column where it stands in the first line, so that a bare 1 below it can be read. */
function columnPiece({ row, columns }: Head, column: string): Piece | null {
  const name = columns.find((one) => one.toLowerCase() === column.toLowerCase());
  const at = name === undefined ? -1 : row.raw.indexOf(name);
  if (name === undefined || at < 0) return null;
  return { exact: name, start: row.start + at, end: row.start + at + name.length };
}

/** The label's words and the quote in which they stand. */
function evidence(row: Row, { label }: Stated, head: Head) {
  const whole: Piece = { exact: row.raw, start: row.start, end: row.start + row.raw.length };
  // A quotation mark in a cell stands twice in the file, so that the words before and after it are the file's.
  if ('words' in label) {
    const words = row.raw.includes(label.words) ? label.words : label.words.replaceAll('"', ' … ');
    return { label: words, quote: [whole] };
  }
  const column = columnPiece(head, label.column);
  return column
    ? { label: `${column.exact} … ${label.value.trim()}`, quote: [column, whole] }
    : { label: label.value.trim(), quote: [whole] };
}

function participants(a: string, b: string, { direction }: Stated) {
  const roles = direction === 'mutual' ? (['party', 'party'] as const) : (['source', 'target'] as const);
  return [
    { actor: a, role: roles[0] },
    { actor: b, role: roles[1] },
  ];
}

export interface Setting {
  readonly head: Head;
  /** Name of the file. */
  readonly file: string;
  readonly names: Names;
  /** Block of text between blank lines in which the row stands: the dataset format's paragraph. */
  readonly paragraph: number;
  readonly speaker: string;
}

/** @returns a claim as a dataset's file has it */
export function claimOf(row: Row, stated: Stated, { head, file, names, paragraph, speaker }: Setting): object {
  const [a, b] = [names.of(stated.a), names.of(stated.b)];
  const { label, quote } = evidence(row, stated, head);
  const { kind, type, sign, time, military } = stated;
  return {
    id: `row-${row.line}`,
    text: stated.say(a.name, b.name),
    quote,
    paragraph,
    speaker,
    certainty: { value: 'asserted' },
    relations: [
      {
        kind,
        type,
        label,
        ...(military ? { contexts: ['military'] } : {}),
        ...(sign ? { sign: sign.value, signNote: sign.why } : {}),
        participants: participants(a.id, b.id, stated),
      },
    ],
    ...(time ? { times: [time] } : {}),
    notes: [{ kind: 'context', text: `Line ${row.line} of ${file}.` }],
  };
}
