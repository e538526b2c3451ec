/** The article as it is read beside the graph: a text, and what of the dataset stands in it. Pure. */
import { LIMITS, type Claim, paragraphsOf, type Placed, type Run, runsOf, type Verdict } from '../../model/index.js';
import { type Lookup, selectionOf } from '../lookup.js';
import type { Edition } from './edition.js';
import type { ArticleScore } from '../../language/index.js';

export type Origin = ArticleScore['origin'];

/** A text at hand, with every quote of the dataset looked for in it. */
export interface ArticleText {
  readonly origin: Origin;
  readonly text: string;
  /** Null while it is being found out, and for the page's own article, which has no letters of its own to compare. */
  readonly edition: Edition | null;
  readonly placed: readonly Placed[];
}

export function scoreOf({ origin, edition, placed }: ArticleText): ArticleScore {
  const of = (verdict: Verdict) => placed.filter((one) => one.verdict === verdict).length;
  return { origin, edition, found: of('verbatim'), unchecked: of('unchecked'), total: placed.length };
}

/** Of the texts at hand the one to read: the reader's own, then the page's, then the dataset's; not one without a quote. */
export function chooseText(
  own: ArticleText | null,
  page: ArticleText | null,
  shipped: ArticleText | null,
): ArticleText | null {
  if (own) return own;
  const fits = page?.placed.some((one) => one.verdict === 'verbatim');
  return fits ? page : (shipped ?? page);
}

/** The words to mark: those of claims that pass the lens. */
export const runsThrough = (article: ArticleText | null, lookup: Lookup | null): readonly Run[] =>
  article && lookup ? runsOf(article.placed.filter(({ claim }) => lookup.claims.has(claim.id))) : [];

/** Words of a paragraph, and the run that they belong to, if any. */
export interface Stretch {
  readonly words: string;
  /** Place of the run in the list of all runs; −1 for words that no quote holds. */
  readonly run: number;
}

export interface MarkedParagraph {
  readonly number: number;
  readonly stretches: readonly Stretch[];
}

/** The text in paragraphs, each cut where marks begin and end. A quote that runs on goes on in the next paragraph. */
export function markedParagraphs(text: string, runs: readonly Run[]): MarkedParagraph[] {
  let next = 0;
  return paragraphsOf(text).map(({ number, start, end }) => {
    const stretches: Stretch[] = [];
    let at = start;
    const push = (to: number, run: number) => {
      if (to > at) stretches.push({ words: text.slice(at, to), run });
      at = Math.max(at, to);
    };
    for (let run = runs[next]; run && run.start < end; run = runs[next]) {
      push(Math.max(start, run.start), -1);
      push(Math.min(end, run.end), next);
      if (run.end > end) break;
      next += 1;
    }
    push(end, -1);
    return { number, stretches };
  });
}

/** What the reading pane shows. */
export interface ArticleShown {
  /** Null where no text is at hand. */
  readonly article: ArticleText | null;
  readonly runs: readonly Run[];
  /** Claims whose words are lit. */
  readonly lit: ReadonlySet<string>;
  /** Letters (UTF-16 code units) that a copy of the article may have. */
  readonly most: number;
}

export const NO_ARTICLE: ArticleShown = { article: null, runs: [], lit: new Set(), most: LIMITS.article };

/** The claims behind a thing on the graph. */
export function claimsOfKey(lookup: Lookup | null, key: string | null): readonly Claim[] {
  const selection = selectionOf(lookup, key);
  switch (selection?.kind) {
    case 'actor':
      return selection.actor.claims;
    case 'dyad':
      return selection.dyad.claims;
    case 'agreement':
      return selection.agreement.claims;
    default:
      return [];
  }
}
