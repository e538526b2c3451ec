import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { icon } from './glyphs.js';
import { asks } from './intent.js';
import type { Lens } from '../model/index.js';
import { type AgreementView, drawnOf, isPartial, type Lookup } from './lookup.js';
import { baseStyles } from './styles.js';
import { agreementToggle, themeButton, toggleStyles } from './toggle.js';
import { actorsPhrase, count, shownWords } from './words.js';
import { headerStyles } from './header-styles.js';

/** Title, what it counts, and the few controls that change the view. */
export class Header extends LitElement {
  static override styles = [baseStyles, toggleStyles, headerStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  /** Everything, whatever the lens. */
  @property({ attribute: false }) full: Lookup | null = null;
  @property({ attribute: false }) lens: Lens = {};
  @property() agreements: AgreementView = 'hub';
  @property({ type: Boolean }) dark = false;
  @property({ type: Number }) problems = 0;
  /** The newest dataset could not be loaded; an older one is shown. */
  @property({ type: Boolean }) failed = false;
  @property({ type: Boolean, reflect: true }) compact = false;
  @property({ type: Boolean }) legend = false;

  private counts(lookup: Lookup) {
    const drawn = drawnOf(lookup.relations, this.agreements).length;
    const claims = lookup.relations.claims.length;
    const quotes = claims > 0 && !isPartial(lookup) ? html`<span class="wide">, each with its quote</span>` : nothing;
    const claimWords = isPartial(lookup) ? shownWords(lookup) : count(claims, 'claim');
    return html`${actorsPhrase(lookup)} named in the article · ${count(drawn, 'relation')} · ${claimWords}${quotes}`;
  }

  private problemButton() {
    if (this.problems === 0) return nothing;
    const words = this.failed
      ? html`Not loaded<span class="wide">: see why</span>`
      : html`${count(this.problems, 'problem')}<span class="wide"> in this dataset</span>`;
    return html`<button class="control problems" @click=${asks({ kind: 'problems' })}>${icon('caution', 16)}<span>${words}</span></button>`;
  }

  private compactControls(lookup: Lookup) {
    return html`<button class="control" data-open @click=${asks({ kind: 'panel', open: true })}><span>Read the ${count(lookup.relations.claims.length, 'claim')}</span>${icon('open', 16)}</button>`;
  }

  private fullControls(lookup: Lookup) {
    return html`<gg-search .full=${this.full} .lens=${this.lens} .agreements=${this.agreements}></gg-search>${agreementToggle(this.full ?? lookup, this.agreements)}
      <button class="control square folded" aria-label="What the marks mean" aria-expanded=${this.legend} @click=${asks({ kind: 'legend' })}>Key</button>
      ${themeButton(this.dark)}`;
  }

  override render() {
    const { lookup } = this;
    if (!lookup) return nothing;
    const { title, article } = lookup.dataset;
    return html`<div class="words">
        <h1 lang=${article.lang} dir="auto">${title ?? article.title}</h1>
        ${this.compact ? nothing : html`<p class="counts">${this.counts(lookup)}</p>`}
      </div>
      <div class="controls">${this.problemButton()}${this.compact ? this.compactControls(lookup) : this.fullControls(lookup)}</div>`;
  }
}
