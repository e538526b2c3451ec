/** Rows about events, one actor acting on another: PLOVER types as they are, CAMEO codes by their first two digits. */
import { EVENT_TYPES, type EventType } from '../../../web/model/index.js';
import { type Cells, isMissing, pairOf, type Stated, timeIn } from './stated.js';

/** Names that PLOVER's types had in earlier editions. */
const EARLIER: Readonly<Record<string, EventType>> = { YIELD: 'CONCEDE', DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE' };

/**
 * PLOVER's type for the first two digits of a CAMEO code, as the PLOVER manual pairs them. 01, a public statement, has
 * none there: it says nothing of how the two stand.
 */
const OF_CAMEO: Readonly<Record<string, EventType>> = {
  '02': 'REQUEST',
  '03': 'AGREE',
  '04': 'CONSULT',
  '05': 'SUPPORT',
  '06': 'COOPERATE',
  '07': 'AID',
  '08': 'CONCEDE',
  '09': 'ACCUSE',
  '10': 'REQUEST',
  '11': 'ACCUSE',
  '12': 'REJECT',
  '13': 'THREATEN',
  '14': 'PROTEST',
  '15': 'MOBILIZE',
  '16': 'SANCTION',
  '17': 'COERCE',
  '18': 'ASSAULT',
  '19': 'ASSAULT',
  '20': 'ASSAULT',
};

const MILITARY: ReadonlySet<EventType> = new Set(['MOBILIZE', 'ASSAULT']);

interface Event {
  readonly from: string;
  readonly to: string;
  readonly type: EventType;
  readonly label: string;
  readonly source: string;
}

function eventOf(cells: Cells, { from, to, type, label, source }: Event): Stated | string {
  const pair = pairOf({ code: from, name: from }, { code: to, name: to });
  if (typeof pair === 'string') return pair;
  const when = timeIn(cells('Event Date'));
  return {
    a: pair[0],
    b: pair[1],
    direction: 'one-way',
    kind: 'event',
    type,
    label: { words: label },
    military: MILITARY.has(type),
    ...when,
    ...(isMissing(source) ? {} : { source }),
    say: (a, b) =>
      `An act of ${a} toward ${b} is on record: ${label.toLowerCase()}${when.time ? `, ${when.time.value}` : ''}.`,
  };
}

export function ploverEvent(cells: Cells): Stated | string {
  const named = cells('Event Type').trim().toUpperCase();
  const type = EARLIER[named] ?? EVENT_TYPES.find((one) => one === named);
  if (!type) return `an event type that is not one of PLOVER’s sixteen`;
  const label = cells('Event Type').trim();
  return eventOf(cells, {
    from: cells('Actor Country').trim(),
    to: cells('Recipient Country').trim(),
    type,
    label,
    source: cells('Source').trim(),
  });
}

/**
 * The first two digits of a code, which has three or four. Programs that take codes for numbers drop the nought in front:
 * “42” was 042, and “231” was 0231, for no code begins with 21 or more.
 */
function rootOf(code: string): string {
  const root = code.slice(0, 2);
  return code.length >= 3 && Number(root) <= 20 ? root : `0${code.slice(0, 1)}`;
}

export function cameoEvent(cells: Cells): Stated | string {
  const code = cells('CAMEO Code').trim();
  const root = rootOf(code);
  const type = OF_CAMEO[root];
  if (!type) return root === '01' ? 'a public statement, which takes no side' : 'a code that is not CAMEO’s';
  const label = cells('Event Text').trim() || code;
  return eventOf(cells, {
    from: cells('Source Country').trim(),
    to: cells('Target Country').trim(),
    type,
    label,
    source: cells('Publisher').trim(),
  });
}
