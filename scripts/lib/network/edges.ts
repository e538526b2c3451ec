/** Rows of a plain list of pairs: who, whom, and the sign between them. */
import {
  RELATION_TYPES,
  type RelationType,
  type Sign,
  SIGN_OF_TYPE,
  STANDING_TYPES,
} from '../../../web/model/index.js';
import { type Cells, isMissing, pairOf, type Stated, timeIn } from './stated.js';

/** What a relation is taken for where no column says more than its sign. */
const BY_SIGN: Readonly<Record<Sign, RelationType>> = { 1: 'security-partner', 0: 'ranks', [-1]: 'rival' };

/** A sign, or a weight of which only the sign counts; null for what is neither. */
function signIn(cell: string): Sign | null {
  const words = cell.trim().toLowerCase().replace('−', '-');
  if (words === '+' || words === 'positive') return 1;
  if (words === '-' || words === 'negative') return -1;
  if (words === '' || !Number.isFinite(Number(words))) return null;
  return Math.sign(Number(words)) as Sign;
}

export function edge(cells: Cells): Stated | string {
  const party = (code: string, name: string) => ({
    code: cells(code).trim(),
    ...(isMissing(cells(name)) ? {} : { name: cells(name).trim() }),
  });
  const pair = pairOf(party('from', 'from_name'), party('to', 'to_name'));
  if (typeof pair === 'string') return pair;
  const sign = signIn(cells('sign'));
  if (sign === null) return 'the sign is no number and neither + nor -';
  const named = cells('type').trim();
  const type = RELATION_TYPES.find((one) => one.toLowerCase() === named.toLowerCase());
  if (named !== '' && !type) return `a type that is none of this format’s`;
  const taken = type ?? BY_SIGN[sign];
  const standing = STANDING_TYPES.some((one) => one === taken);
  const when = timeIn(cells('year') || cells('date'));
  const label = cells('label').trim() || named;
  const source = cells('source').trim();
  return {
    a: pair[0],
    b: pair[1],
    direction: standing && !/^(yes|true|1)$/i.test(cells('directed').trim()) ? 'mutual' : 'one-way',
    kind: standing ? 'standing' : 'event',
    type: taken,
    ...(SIGN_OF_TYPE[taken] === sign ? {} : { sign: { value: sign, why: 'the sign that the row gives' } }),
    label: label === '' ? { column: 'sign', value: cells('sign').trim() } : { words: label },
    military: false,
    ...when,
    ...(isMissing(source) ? {} : { source }),
    say: (a, b) =>
      `${a} and ${b} are on record with ${label === '' ? `the sign ${sign}` : label}${when.time ? `, ${when.time.value}` : ''}.`,
  };
}
