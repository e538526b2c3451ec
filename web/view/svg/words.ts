/** The words that a picture itself says, apart from the article's and the countries' names. */
import type { EdgeSign } from '../../graph/index.js';
import type { Certainty } from '../../model/index.js';

/** A relation as it is told to those who do not see it. */
export interface RelationTold {
  readonly who: string;
  readonly sign: EdgeSign;
  readonly certainty: Certainty | undefined;
  readonly label: string;
  readonly claims: number;
}

export interface PictureWords {
  /** Language of these words (BCP 47). */
  readonly tag: string;
  /** “Japan – United States”, “China to Japan”. */
  readonly pair: (first: string, second: string, oneWay: boolean) => string;
  readonly agreementOf: (names: readonly string[]) => string;
  readonly relationTold: (relation: RelationTold) => string;
  readonly actorTold: (name: string, relations: number | null, claims: number) => string;
  /** Whole sentences one after another. */
  readonly sentences: (items: readonly string[]) => string;
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const number = (n: number): string => `${n}`.replace(/\B(?=(\d{3})+$)/g, ',');
export const counted = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

const SIGNS = { '1': 'cooperative', '-1': 'conflictual', '0': 'neutral', mixed: 'mixed' } as const;

export const PICTURE_WORDS: PictureWords = {
  tag: 'en',
  pair: (first, second, oneWay) => [first, second].join(oneWay ? ' to ' : ' – '),
  agreementOf: (names) => `Agreement of ${listed(names)}`,
  relationTold: ({ who, sign, certainty, label, claims }) =>
    `${who}, ${SIGNS[`${sign}`]}${certainty ? `, ${certainty}` : ''}: “${label}”, ${counted(claims, 'claim')}`,
  actorTold: (name, relations, claims) =>
    [name, ...(relations === null ? [] : [counted(relations, 'relation')]), counted(claims, 'claim')].join(', '),
  sentences: (items) => items.map((item) => (/[.!?…]$/u.test(item) ? item : `${item}.`)).join(' '),
};
