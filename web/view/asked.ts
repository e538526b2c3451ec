/** What the reader has asked of the claims: it is part of the view, so that a link leads back to the same answer. */

export interface Asked {
  /** Ids of two actors whose connection is asked for; null for what is not chosen. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ids of two speakers; null for what is not chosen, and for all other speakers. */
  readonly first: string | null;
  readonly second: string | null;
  /** What the two say is drawn, with marks on what one of them only says, and on what they differ in. */
  readonly drawn: boolean;
}

export const NOTHING_ASKED: Asked = { from: null, to: null, first: null, second: null, drawn: false };

/** A pair as an address has it: `JPN,CHN`, `JPN` or `,CHN`. */
function pair(one: string | null, other: string | null, list: (items: readonly string[]) => string): string {
  if (other === null) return list(one === null ? [] : [one]);
  return list([one ?? '', other]);
}

/** The parts of an address, `list` being how it writes a list. */
export function partsOfAsked(asked: Asked, list: (items: readonly string[]) => string): [string, string][] {
  const { from, to, first, second, drawn } = asked;
  return [
    ['ways', pair(from, to, list)],
    ['voices', pair(first, second, list)],
    ['draw', drawn && first !== null ? 'voices' : ''],
  ];
}

/** What the parts of an address ask; `items` gives the list in one of them. */
export function askedFrom(items: (part: string) => readonly string[]): Asked {
  const [[from, to], [first, second]] = [items('ways'), items('voices')];
  const drawn = Boolean(first) && items('draw').includes('voices');
  return { from: from || null, to: to || null, first: first || null, second: second || null, drawn };
}

/** Whether `one` asks something else than `other`, or than nothing. */
export const isAsked = (one: Asked, other: Asked = NOTHING_ASKED): boolean =>
  one.from !== other.from ||
  one.to !== other.to ||
  one.first !== other.first ||
  one.second !== other.second ||
  one.drawn !== other.drawn;
