/** Rows about states: alliances by their obligations, disputes by the highest hostility reached in them. */
import type { RelationType } from '../../../web/model/index.js';
import { type Cells, isMissing, pairOf, type Party, type Stated, timeIn, yearIn } from './stated.js';

interface Columns {
  /** The code's column and its name's; or, with `byCode`, columns of the code in different editions. */
  readonly a: readonly [string, string];
  readonly b: readonly [string, string];
  readonly byCode?: boolean;
}

function partyIn(cells: Cells, [first, second]: readonly [string, string], byCode: boolean): Party {
  if (byCode) return { code: cells(first) || cells(second) };
  const name = cells(second);
  return { code: cells(first), ...(isMissing(name) ? {} : { name }) };
}

const isSet = (cell: string): boolean => Number(cell) > 0;

/** Years of a row: one of its own, or those in which the pact was in force. */
function inForce(cells: Cells): Stated['time'] {
  const [own, first, last] = ['year', 'dyad_st_year', 'dyad_end_year'].map(cells) as [string, string, string];
  const year = yearIn(own);
  if (year !== undefined) return { value: year, words: own };
  const start = yearIn(first);
  if (start === undefined) return undefined;
  return { value: `${start}/${yearIn(last) ?? '..'}`, words: first };
}

/**
 * A pact is one standing relation, named after the first obligation that the row has; the order is that of the flags, the
 * firmest first. Only a promise of defense makes allies here: the other pacts make partners in security.
 */
export const alliance =
  (columns: Columns, flags: readonly string[]) =>
  (cells: Cells): Stated | string => {
    const pair = pairOf(
      partyIn(cells, columns.a, columns.byCode === true),
      partyIn(cells, columns.b, columns.byCode === true),
    );
    if (typeof pair === 'string') return pair;
    const held = flags.filter((flag) => isSet(cells(flag)));
    const [first] = held;
    if (first === undefined) return 'no obligation is set';
    const time = inForce(cells);
    return {
      a: pair[0],
      b: pair[1],
      direction: 'mutual',
      kind: 'standing',
      type: first === 'defense' ? 'ally' : 'security-partner',
      label: { column: first, value: cells(first) },
      military: true,
      ...(time ? { time } : {}),
      say: (a, b) => `A pact between ${a} and ${b} is on record: ${held.join(', ')}${told(time)}.`,
    };
  };

const told = (time: Stated['time']): string => {
  if (!time) return '';
  const [from, to] = time.value.split('/');
  return to === undefined ? ` (${from})` : to === '..' ? ` (since ${from})` : ` (${from} to ${to})`;
};

/** Highest hostility in a dispute: 1 none, 2 threat, 3 display, 4 use of force, 5 war. */
const HOSTILITY: Readonly<Record<string, readonly [RelationType, string]>> = {
  '2': ['THREATEN', 'a threat to use force'],
  '3': ['MOBILIZE', 'a display of force'],
  '4': ['COERCE', 'a use of force'],
  '5': ['ASSAULT', 'war'],
};

export function dispute(cells: Cells): Stated | string {
  const pair = pairOf(partyIn(cells, ['statea', 'namea'], false), partyIn(cells, ['stateb', 'nameb'], false));
  if (typeof pair === 'string') return pair;
  const level = cells('hihost').trim();
  const found = HOSTILITY[level];
  if (!found) return 'a dispute without militarized action';
  const [type, words] = found;
  const when = timeIn(cells('year') || cells('strtyr'));
  return {
    a: pair[0],
    b: pair[1],
    direction: 'mutual',
    kind: 'event',
    type,
    label: { column: 'hihost', value: level },
    military: true,
    ...when,
    say: (a, b) => `A dispute between ${a} and ${b} is on record that reached ${words}${told(when.time)}.`,
  };
}
