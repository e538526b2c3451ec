/** What a figure says around the graph. */
import type { EdgeSign } from '../../graph/index.js';
import { CERTAINTIES, type Certainty, RELATION_TYPES, type RelationType } from '../../model/index.js';
import { counted, PICTURE_WORDS, type PictureWords } from '../svg/words.js';

export interface FigureWords extends PictureWords {
  readonly direction: 'ltr' | 'rtl';
  readonly list: (items: readonly string[]) => string;
  /** “A or B”. */
  readonly either: (items: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  readonly sign: Readonly<Record<`${EdgeSign}`, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly type: Readonly<Record<RelationType, string>>;
  readonly theAuthor: string;
  readonly paragraphMark: (n: number) => string;
  readonly shownOf: (shown: number, total: number) => string;
  readonly claims: (n: number) => string;
  readonly relations: (n: number) => string;
  /** “9 countries and territories”; one of the two may be 0. */
  readonly actorsShown: (polities: number, organizations: number) => string;

  /* The legend. */
  readonly actsOnMark: string;
  readonly claimsUpTo: (most: number) => string;
  readonly agreementMark: string;
  readonly ownMark: string;

  /* The figure's own. */
  readonly figureDek: string;
  /** What is shown through a lens, in words. */
  readonly figureOnly: (parts: readonly string[]) => string;
  readonly figureSaidBy: (names: readonly string[]) => string;
  readonly figureHas: (quote: string) => string;
  readonly figureSource: (title: string, more: readonly string[]) => string;
  readonly figureEvidence: (claims: number, speakers: number) => string;
  readonly figureCaution: string;
  readonly figureCredit: string;
  readonly figureClaims: string;
  readonly figureToldBy: (names: readonly string[]) => string;
  /** More numbers of claims than there is room for beside a line. */
  readonly figureMore: (marks: string, left: number) => string;
}

const either = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

const certainty = Object.fromEntries(CERTAINTIES.map((c) => [c, capital(c)])) as Record<Certainty, string>;
const type = Object.fromEntries(
  RELATION_TYPES.map((t) => [t, capital(t.toLowerCase().replaceAll('-', ' '))]),
) as Record<RelationType, string>;

const actorsShown = (polities: number, organizations: number): string => {
  if (organizations === 0) return counted(polities, 'country or territory', 'countries and territories');
  if (polities === 0) return counted(organizations, 'organization');
  const both = polities + organizations;
  return counted(both, 'country, territory or organization', 'countries, territories and organizations');
};

export const FIGURE_WORDS: FigureWords = {
  ...PICTURE_WORDS,
  direction: 'ltr',
  list,
  either,
  quoted: (text) => `“${text}”`,
  sign: { '1': 'Cooperative', '-1': 'Conflictual', '0': 'Neutral', mixed: 'Mixed' },
  certainty,
  type,
  theAuthor: 'The article’s author',
  paragraphMark: (n) => `¶ ${n}`,
  shownOf: (shown, total) => `${shown} of ${counted(total, 'claim')} shown`,
  claims: (n) => counted(n, 'claim'),
  relations: (n) => counted(n, 'relation'),
  actorsShown,
  actsOnMark: 'acts on',
  claimsUpTo: (most) => `1–${most} claims`,
  agreementMark: 'agreement',
  ownMark: 'own claims',
  figureDek:
    'Each line is a relation the article states, labeled in its own words. Broken lines are beliefs, hedges or conditions.',
  figureOnly: (parts) => `Only ${parts.join('; ')}.`,
  figureSaidBy: (names) => `said by ${either(names)}`,
  figureHas: (quote) => `with the words ${quote}`,
  figureSource: (title, more) => `Source: ${[title, ...more].join(', ')}`,
  figureEvidence: (claims, speakers) => `${counted(claims, 'claim')} by ${counted(speakers, 'speaker')}`,
  figureCaution:
    'The lines show what is said, not what is so. Nodes are countries and territories named in the article.',
  figureCredit: 'Drawn with the open-source geopolitical-graph',
  figureClaims: 'The claims, in the order of the article',
  figureToldBy: (names) => `told by ${list(names)}`,
  figureMore: (marks, left) => `${marks} and ${left} more`,
};
