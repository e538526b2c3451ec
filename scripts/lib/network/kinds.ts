/**
 * The tables of relations between countries that can be read, by their columns. Of each row it is said who stands to
 * whom in what relation, in which of the row's own words, and when; or why the row tells of none.
 *
 * Columns are those of: Correlates of War, Formal Interstate Alliances 4.1 (Gibler 2009) and Dyadic MID 4 (Maoz et al.
 * 2019); ATOP 5.1, dyad-years (Leeds et al. 2002); ICEWS event files, coded in CAMEO (Boschee et al. 2015); POLECAT event
 * files, coded in PLOVER (Halterman et al. 2023). None of these data is part of this project.
 */
import { alliance, dispute } from './states.js';
import { cameoEvent, ploverEvent } from './events.js';
import { edge } from './edges.js';
import type { Cells, Stated } from './stated.js';

export interface Kind {
  readonly id: string;
  readonly title: string;
  /** The columns by which a file is known to be of this kind: all of one of these lists. */
  readonly known: readonly (readonly string[])[];
  /** Cells may stand in quotation marks; event files write such marks as they come. */
  readonly quotes: boolean;
  /** What the row states; a string says why it states nothing that can be drawn. */
  readonly read: (cells: Cells) => Stated | string;
}

const FLAGS = ['defense', 'neutrality', 'nonaggression', 'entente'];

export const KINDS: readonly Kind[] = [
  {
    id: 'cow-alliance',
    title: 'Correlates of War, Formal Interstate Alliances (by dyad, by dyad and year, by directed dyad)',
    known: [['ccode1', 'ccode2', ...FLAGS]],
    quotes: true,
    read: alliance({ a: ['ccode1', 'state_name1'], b: ['ccode2', 'state_name2'] }, FLAGS),
  },
  {
    id: 'cow-mid',
    title: 'Correlates of War, Dyadic Militarized Interstate Disputes',
    known: [['disno', 'statea', 'stateb', 'hihost']],
    quotes: true,
    read: dispute,
  },
  {
    id: 'atop',
    title: 'ATOP, dyad-years (atop5_1dy, atop5_1ddyr)',
    known: [
      ['mem1', 'mem2', 'year', 'defense', 'nonagg'],
      ['stateA', 'stateB', 'year', 'defense', 'nonagg'],
    ],
    quotes: true,
    read: alliance({ a: ['mem1', 'stateA'], b: ['mem2', 'stateB'], byCode: true }, [
      'defense',
      'offense',
      'neutral',
      'nonagg',
      'consul',
    ]),
  },
  {
    id: 'icews',
    title: 'ICEWS event data (CAMEO)',
    known: [['Event Date', 'Source Country', 'CAMEO Code', 'Target Country']],
    quotes: false,
    read: cameoEvent,
  },
  {
    id: 'polecat',
    title: 'POLECAT event data (PLOVER)',
    known: [['Event Date', 'Event Type', 'Actor Country', 'Recipient Country']],
    quotes: false,
    read: ploverEvent,
  },
  {
    id: 'edges',
    title:
      'Any list of pairs: columns from, to, sign; and, where there are any, year, type, label, source, from_name, to_name',
    known: [['from', 'to', 'sign']],
    quotes: true,
    read: edge,
  },
];

const folded = (name: string): string => name.trim().toLowerCase();

/** The kind whose columns a file has; null for none. The first that fits, as the list goes from special to general. */
export function kindOf(columns: readonly string[]): Kind | null {
  const there = new Set(columns.map(folded));
  return KINDS.find(({ known }) => known.some((list) => list.every((name) => there.has(folded(name))))) ?? null;
}
