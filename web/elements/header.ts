import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { LayoutName, AgreementView } from '../view/address.js';
import { icon } from './glyphs.js';
import { asks } from './intent.js';
import type { Lens } from '../model/index.js';
import { drawnOf, isPartial, type Lookup } from './lookup.js';
import { baseStyles } from './styles.js';
import { agreementToggle, exportButton, layoutToggle, themeButton, toggleStyles } from './toggle.js';
import { actorsNamed, shownWords } from './words.js';
import { headerStyles } from './header-styles.js';

/** The longer words where there is room for them. */
const wideOr = (wide: string, tight: string) =>
  html`<span class="wide">${wide}</span><span class="tight">${tight}</span>`;

/** Title, what it counts, and the few controls that change the view. */
export class Header extends LitElement {
  static override styles = [baseStyles, toggleStyles, headerStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  /** Everything, whatever the lens. */
  @property({ attribute: false }) full: Lookup | null = null;
  @property({ attribute: false }) lens: Lens = {};
  @property() agreements: AgreementView = 'hub';
  @property() layout: LayoutName = 'network';
  @property({ type: Boolean }) dark = false;
  /** Gives the address of this view; null where none is offered. */
  @property({ attribute: false }) link: (() => string) | null = null;
  /** The graph is offered for other pages. */
  @property({ type: Boolean }) embeds = false;
  @property({ type: Number }) problems = 0;
  /** The newest dataset could not be loaded; an older one is shown. */
  @property({ type: Boolean }) failed = false;
  @property({ type: Boolean, reflect: true }) compact = false;
  @property({ type: Boolean }) legend = false;

  private counts(lookup: Lookup) {
    const { relations, words } = lookup;
    const drawn = drawnOf(relations, this.agreements).length;
    const n = relations.claims.length;
    const all = n > 0 ? wideOr(words.claimsQuoted(n), words.claims(n)) : words.claims(n);
    return html`${actorsNamed(lookup)} · ${words.relations(drawn)} · ${isPartial(lookup) ? shownWords(lookup) : all}`;
  }

  private problemButton({ words }: Lookup) {
    const n = this.problems;
    if (n === 0) return nothing;
    const name = this.failed
      ? wideOr(words.notLoadedWhy, words.notLoaded)
      : wideOr(words.problemsHere(n), words.problems(n));
    return html`<button class="control problems" @click=${asks({ kind: 'problems' })}>${icon('caution', 16)}<span>${name}</span></button>`;
  }

  private compactControls(lookup: Lookup) {
    return html`<button class="control" data-open @click=${asks({ kind: 'panel', open: true })}><span>${lookup.words.readClaims(lookup.relations.claims.length)}</span>${icon('open', 16)}</button>${exportButton(lookup.words, this.embeds)}`;
  }

  private fullControls(lookup: Lookup) {
    const { words } = lookup;
    return html`<gg-search .full=${this.full} .lens=${this.lens} .agreements=${this.agreements}></gg-search>${layoutToggle(lookup, this.layout)}${agreementToggle(this.full ?? lookup, this.agreements)}
      <button class="control square folded" aria-label=${words.marksMeaning} aria-expanded=${this.legend} @click=${asks({ kind: 'legend' })}>${words.key}</button>
      ${this.link ? html`<gg-copy-link .link=${this.link} .words=${words}></gg-copy-link>` : nothing}${exportButton(words, this.embeds)}${themeButton(words, this.dark)}`;
  }

  override render() {
    const { lookup } = this;
    if (!lookup) return nothing;
    const { title, article } = lookup.dataset;
    return html`<div class="words">
        <h1 lang=${article.lang} dir="auto">${title ?? article.title}</h1>
        ${this.compact ? nothing : html`<p class="counts">${this.counts(lookup)}</p>`}
      </div>
      <div class="controls">${this.problemButton(lookup)}${this.compact ? this.compactControls(lookup) : this.fullControls(lookup)}</div>`;
  }
}
