/** What one row states, before it becomes a claim. */
import type { RelationType, Sign } from '../../../web/model/index.js';

/** The cells of a row by the names of their columns, capital letters or small; '' for a column that is not there. */
export type Cells = (column: string) => string;

export interface Party {
  /** As the file has it: letters or a number. */
  readonly code: string;
  readonly name?: string;
}

export interface Stated {
  readonly a: Party;
  readonly b: Party;
  /** `one-way`: a acts on b. */
  readonly direction: 'mutual' | 'one-way';
  readonly kind: 'event' | 'standing';
  readonly type: RelationType;
  /** Only where it is not the type's own; says why. */
  readonly sign?: { readonly value: Sign; readonly why: string };
  /** Words of the row, or a column's name and the row's value under it. */
  readonly label: { readonly words: string } | { readonly column: string; readonly value: string };
  readonly military: boolean;
  /** In EDTF, and the cell that says it. */
  readonly time?: { readonly value: string; readonly words: string };
  /** Who says so, where a column tells. */
  readonly source?: string;
  /** The claim in plain words, given the names of the two. */
  readonly say: (a: string, b: string) => string;
}

/** True for what the datasets write where they have nothing. */
export const isMissing = (cell: string): boolean => /^(|none|null|na|n\/a|nan|\.|-9|\\n)$/i.test(cell.trim());

/** A year of four digits in it; undefined where there is none. */
export const yearIn = (cell: string): string | undefined => /\b(1[0-9]{3}|2[0-9]{3})\b/.exec(cell)?.[1];

/** A day, month or year as EDTF; undefined for what is none. */
export function dateIn(cell: string): string | undefined {
  const day = /^\s*(\d{4}-\d{2}-\d{2})/.exec(cell)?.[1];
  const digits = /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(cell);
  return day ?? (digits ? digits.slice(1).join('-') : yearIn(cell));
}

/** When, as a cell says it; nothing where it says no day, month or year. */
export function timeIn(cell: string): Pick<Stated, 'time'> {
  const value = dateIn(cell);
  return value === undefined ? {} : { time: { value, words: cell } };
}

/** The two; a string where they are no pair. */
export function pairOf(a: Party, b: Party): readonly [Party, Party] | string {
  if (isMissing(a.code) || isMissing(b.code) || a.code === b.code)
    return 'the same country twice, or one of the two is not given';
  return [a, b];
}
