/** The quotes that do not stand in the text at hand, each with what comes nearest to it there. */
import { html, nothing } from 'lit';
import { type Departure, departureOf, type Placed } from '../../model/index.js';
import { asks } from '../intent.js';
import type { Lookup } from '../lookup.js';
import type { ArticleText } from './article-text.js';

/** Quotes that are listed. */
const MOST = 50;

export type Departures = ReadonlyMap<Placed, Departure | null>;

/** Looked for only when the reader asks: a hint takes longer than a verdict. */
export function departuresIn(article: ArticleText | null, lookup: Lookup | null): Departures {
  const all = article && lookup ? missingFrom(article, lookup).slice(0, MOST) : [];
  return new Map(all.map((one) => [one, departureOf(one.claim, article?.text ?? '')]));
}

/** Of claims that pass the lens. */
const missingFrom = ({ placed }: ArticleText, { claims }: Lookup): Placed[] =>
  placed.filter(({ verdict, claim }) => verdict === 'mismatch' && claims.has(claim.id));

function missed({ claim }: Placed, departure: Departure | null, { words, dataset }: Lookup) {
  const { lang } = dataset.article;
  return html`<li><button @click=${asks({ kind: 'claim', claim: claim.id })}>${claim.text}</button>
    <q lang=${lang} dir="auto">${claim.quote.map((piece) => piece.exact).join(' … ')}</q>
    ${departure ? html`<span class="quiet">${words.insteadOfQuote(departure.differs)}</span><q class="instead" lang=${lang} dir="auto">${departure.words}</q>` : nothing}
  </li>`;
}

/** @param departures those of the quotes listed; none while the list is closed */
export function missing(
  article: ArticleText,
  departures: Departures,
  lookup: Lookup,
  onToggle: (event: Event) => void,
) {
  const { length } = missingFrom(article, lookup);
  // Another article altogether: its score has said so.
  if (length === 0 || !article.placed.some(({ verdict }) => verdict === 'verbatim')) return nothing;
  return html`<details class="missing" .open=${departures.size > 0} @toggle=${onToggle}><summary>${lookup.words.quotesMissing(length)}</summary>
    <ul>${[...departures].map(([one, departure]) => missed(one, departure, lookup))}</ul>
  </details>`;
}
