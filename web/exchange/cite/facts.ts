/** What a citation is made of: the article, and the claim with its words. */
import { ENGLISH, type Words } from '../../language/index.js';
import { type Claim, type Dataset, safeUrl } from '../../model/index.js';
import { namesOf, oneLine, quoteText, saidBy } from '../tell.js';

export interface CiteOptions {
  /** English where left out. */
  readonly words?: Words;
  /** The day on which the article was last seen at its address: `2026-11-25`. */
  readonly accessed?: string;
}

export interface Facts {
  readonly authors: readonly string[];
  readonly title: string;
  readonly outlet: string;
  /** EDTF, as the dataset has it. */
  readonly published: string;
  readonly date: { readonly year: string; readonly month: string; readonly day: string } | null;
  /** '' where the article has no address that may be linked. */
  readonly url: string;
  /** '' also where there is no address that could have been visited. */
  readonly accessed: string;
  readonly lang: string;
  readonly quote: string;
  readonly saidBy: string;
  readonly text: string;
  /** “¶ 3”. */
  readonly paragraph: string;
}

/** Every text in one line. */
export function factsOf(claim: Claim, dataset: Dataset, { accessed = '', words = ENGLISH }: CiteOptions): Facts {
  const { article } = dataset;
  const url = safeUrl(article.url)?.href ?? '';
  const date = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(article.published ?? '');
  return {
    authors: article.authors.map(oneLine),
    title: oneLine(article.title),
    outlet: oneLine(article.outlet ?? ''),
    published: oneLine(article.published ?? ''),
    date: date && { year: date[1] ?? '', month: date[2] ?? '', day: date[3] ?? '' },
    url,
    accessed: url !== '' && /^\d{4}-\d{2}-\d{2}$/.test(accessed) ? accessed : '',
    lang: oneLine(article.lang),
    quote: oneLine(quoteText(claim)),
    saidBy: oneLine(saidBy(claim, namesOf(dataset), dataset, words)),
    text: oneLine(claim.text),
    paragraph: words.paragraphMark(claim.paragraph),
  };
}
