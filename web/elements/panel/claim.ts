import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Evidence } from '../../graph/index.js';
import { type Words, wordsOf } from '../../language/index.js';
import type { Claim } from '../../model/index.js';
import { icon, lineSample, signClass } from '../glyphs.js';
import { asks } from '../intent.js';
import { articlePlace } from '../links.js';
import type { Lookup } from '../lookup.js';
import { isCautioned } from '../questions/at-its-word.js';
import { quoteRuns } from '../quote.js';
import { baseStyles } from '../styles.js';
import { speakerName } from '../words.js';
import { certaintyHere, differing, notesOf, reported, signHere, timesOf, typesHere } from './card.js';
import { cardStyles } from './card-styles.js';
import { aroundQuote } from './parts.js';

/** One claim: in plain words, in the article's words, who says it, how surely, and what is doubtful about it. */
export class ClaimCard extends LitElement {
  static override styles = [baseStyles, cardStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property({ attribute: false }) claim: Claim | null = null;
  /** The evidence that bears on the place where the card stands. */
  @property({ attribute: false }) evidence: readonly Evidence[] = [];
  /** It stands below the article’s text, to which it need not lead. */
  @property({ type: Boolean }) docked = false;
  /** Level of its heading. */
  @property({ type: Number }) level = 3;
  /** It is the claim that the reader is at. */
  @property({ type: Boolean }) focused = false;
  /** The tab key reaches it. */
  @property({ type: Boolean }) stop = false;

  /** The whole card is read. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.card')?.focus(options);
  }

  private gutter(claim: Claim, lookup: Lookup) {
    const address = articlePlace(lookup.dataset.article.url, claim.quote);
    const { words } = lookup;
    const name = address ? words.openArticle(claim.paragraph) : words.paragraph(claim.paragraph);
    const inside = html`<span aria-hidden="true">${words.paragraphMark(claim.paragraph)}</span><span class="hidden">${name}</span>`;
    if (!address && !this.docked && lookup.verdicts?.get(claim.id) === 'verbatim') return this.toArticle(claim, words);
    if (!address) return html`<span class="place" title=${name}>${inside}</span>`;
    return html`<a class="place" href=${address} target="_blank" rel="noopener noreferrer" title=${name}>${inside}</a>`;
  }

  /** To the words in the article as it is shown here. */
  private toArticle({ id, paragraph }: Claim, words: Words) {
    const name = words.readInArticle(paragraph);
    return html`<button class="place" title=${name} aria-label=${name} @click=${asks({ kind: 'claim', claim: id, reading: 'article' })}>${words.paragraphMark(paragraph)}</button>`;
  }

  private quote(claim: Claim, lookup: Lookup, kind: string) {
    const runs = quoteRuns(claim).map((run) => (run.cue ? html`<span class="cue">${run.text}</span>` : run.text));
    const { lang } = lookup.dataset.article;
    const [before, after] = aroundQuote(wordsOf(lang));
    return html`<blockquote class="quote ${kind}" lang=${lang} dir="auto">${before}<span class="isolated">${runs}</span>${after}</blockquote>`;
  }

  private source(claim: Claim, lookup: Lookup) {
    const outlet = lookup.speakers.get(claim.speaker)?.outlet;
    const report = reported(claim, lookup);
    const certainty = certaintyHere(claim, this.evidence);
    const { words } = lookup;
    const types = typesHere(claim, this.evidence, words);
    return html`<p class="source">
      <span class="who"><b><bdi>${speakerName(lookup, claim.speaker)}</bdi></b>${outlet ? html`${words.comma}<bdi>${outlet}</bdi>` : nothing}${report ? html` — ${report}` : nothing}</span>
      <span class="how">${lineSample({ certainty, claims: 2, length: 24 })} ${words.certainty[certainty]}${types ? ` · ${types}` : nothing}</span>
      ${this.checked(claim, lookup)}
    </p>`;
  }

  /** Whether the quote was found in the article's text. */
  private checked(claim: Claim, { verdicts, words }: Lookup) {
    const verdict = verdicts?.get(claim.id) ?? 'unchecked';
    const mark = verdict === 'verbatim' ? icon('check', 12) : verdict === 'mismatch' ? icon('caution', 12) : nothing;
    const found = verdict === 'unchecked' ? null : verdict === 'verbatim';
    return html`<span class="checked ${verdict}">${mark} ${words.quoteChecked(found)}</span>`;
  }

  private details(claim: Claim, lookup: Lookup) {
    const times = timesOf(claim);
    const { words } = lookup;
    const lines = [...differing(claim, lookup), ...(times.length > 0 ? [words.when(times)] : [])];
    return [
      ...notesOf(claim, lookup).map(
        (note) =>
          html`<p class="note ${note.caution ? 'caution' : ''}">${note.caution ? html`${icon('caution', 15)}<span class="hidden">${words.caution} </span>` : nothing}<span>${note.caution ? nothing : html`<b>${words.note}</b> `}${note.ours ? note.text : html`<bdi lang=${lookup.dataset.article.lang}>${note.text}</bdi>`}</span></p>`,
      ),
      ...lines.map((line) => html`<p class="note"><span>${line}</span></p>`),
      isCautioned(claim) ? html`<gg-at-its-word .lookup=${lookup} .claim=${claim}></gg-at-its-word>` : nothing,
    ];
  }

  override render() {
    const { claim, lookup } = this;
    if (!claim || !lookup) return nothing;
    return html`<article class="card" tabindex=${this.focused || this.stop ? 0 : -1} aria-current=${this.focused ? 'true' : nothing} aria-labelledby="text">
      ${this.gutter(claim, lookup)}
      <div>
        <p id="text" class="text" role="heading" aria-level=${this.level} lang=${lookup.dataset.article.lang} dir="auto">${claim.text}</p>
        ${this.quote(claim, lookup, signClass(signHere(claim, this.evidence)))}
        ${this.details(claim, lookup)}
        ${this.source(claim, lookup)}
      </div>
    </article>`;
  }
}
