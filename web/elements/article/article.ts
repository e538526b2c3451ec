import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Run } from '../../model/index.js';
import { IntentEvent } from '../intent.js';
import type { Lookup } from '../lookup.js';
import { closeButton, scrollTo } from '../panel/parts.js';
import { viewStyles } from '../panel/view-styles.js';
import { baseStyles } from '../styles.js';
import { articleStyles } from './article-styles.js';
import type { CopyForm } from './copy-form.js';
import { type Departures, departuresIn, missing } from './missing.js';
import {
  type ArticleShown,
  type ArticleText,
  markedParagraphs,
  type MarkedParagraph,
  NO_ARTICLE,
  scoreOf,
  type Stretch,
} from './article-text.js';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function keepInView(mark: Element, body: Element): void {
  const [box, frame] = [mark.getBoundingClientRect(), body.getBoundingClientRect()];
  if (box.top < frame.top + 8 || box.bottom > frame.bottom - 40) scrollTo(body, mark, 'middle');
}

/** The article's text with the quotes marked, each a control; or where a reader opens a copy of it. */
export class ArticleView extends LitElement {
  static override styles = [baseStyles, viewStyles, articleStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property({ attribute: false }) shown: ArticleShown = NO_ARTICLE;
  /** Id of the claim that is chosen. */
  @property() chosen: string | null = null;
  /** The panel lies over the graph, so that there is something to close it to. */
  @property({ type: Boolean }) closable = false;

  /** The reader wants to open a copy, though there is a text. */
  @state() private opening = false;
  /** Place of the run that the tab key reaches. */
  @state() private stop = 0;
  /** What is lit changes for the pointer or the focus here, where it is in view. */
  private telling = false;
  private paragraphs: readonly MarkedParagraph[] = [];
  /** The list of missing quotes is open. */
  @state() private listing = false;
  private departures: Departures = new Map();

  @query('.body') private readonly body!: HTMLElement | null;
  @query('gg-copy-form') private readonly form!: CopyForm | null;

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('shown') as ArticleShown | undefined;
    const other = changed.has('shown') && before?.article !== this.shown.article;
    if (other) {
      this.opening = false;
      this.stop = 0;
      this.listing = false;
    }
    if (other || (changed.has('shown') && before?.runs !== this.shown.runs)) {
      this.paragraphs = this.shown.article ? markedParagraphs(this.shown.article.text, this.shown.runs) : [];
      this.stop = Math.min(this.stop, Math.max(0, this.shown.runs.length - 1));
    }
    if (changed.has('listing') || changed.has('lookup'))
      this.departures = this.listing ? departuresIn(this.shown.article, this.lookup) : new Map();
    const chosen = changed.has('chosen') && this.chosen !== null ? this.runOf(this.chosen) : -1;
    if (chosen >= 0) this.stop = chosen;
  }

  protected override updated(changed: PropertyValues): void {
    // A claim that is chosen opens below what takes room from the words.
    if (changed.has('chosen')) void this.settled().then(() => this.reveal());
    else if (changed.has('shown') && !this.telling) this.reveal();
  }

  private async settled(): Promise<void> {
    const card = this.renderRoot.querySelector('gg-claim');
    if (card instanceof LitElement) await card.updateComplete;
  }

  /** Focus on the words that the tab key reaches, unless some have it; on the title where no words are marked. */
  focusWords(): void {
    const mark = this.markAt(this.stop);
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (activeElement?.matches('.mark')) return;
    if (mark) this.go(mark);
    else this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private go(mark: HTMLElement): void {
    mark.focus({ preventScroll: true });
    if (this.body) keepInView(mark, this.body);
  }

  private runOf(claim: string): number {
    return this.shown.runs.findIndex((run) => run.claims.includes(claim));
  }

  private isLit(run: Run): boolean {
    return run.claims.some((id) => this.shown.lit.has(id));
  }

  private markAt(run: number): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-run="${run}"]`);
  }

  /** Scrolls this pane, and never the page, to the words that are chosen or lit, unless some of them are in view. */
  private reveal(): void {
    const { body } = this;
    if (!body) return;
    const marks = [...this.renderRoot.querySelectorAll(this.chosen !== null ? '.chosen' : '.lit')];
    const [first] = marks;
    const frame = body.getBoundingClientRect();
    const inView = (mark: Element) => {
      const box = mark.getBoundingClientRect();
      return box.top >= frame.top && box.bottom <= frame.bottom;
    };
    if (first && !marks.some(inView)) scrollTo(body, first, 'middle');
  }

  private tell(claims: readonly string[]): void {
    this.telling = true;
    requestAnimationFrame(() => {
      this.telling = false;
    });
    this.dispatchEvent(new IntentEvent({ kind: 'light', claims }));
  }

  private runAt(event: Event): number {
    const mark = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-run]') : null;
    return Number(mark?.dataset['run'] ?? -1);
  }

  private readonly onOver = (event: Event): void => {
    this.tell(this.shown.runs[this.runAt(event)]?.claims ?? []);
  };

  private readonly onOut = (): void => this.tell([]);

  private readonly onFocusin = (event: Event): void => {
    const at = this.runAt(event);
    if (at >= 0) this.stop = at;
    this.tell(this.shown.runs[at]?.claims ?? []);
  };

  private press(at: number): void {
    const run = this.shown.runs[at];
    if (run) this.dispatchEvent(new IntentEvent({ kind: 'words', run }));
  }

  /** Words that are being marked to be copied are not pressed. */
  private readonly onClick = (event: Event): void => {
    if (!getSelection()?.toString()) this.press(this.runAt(event));
  };

  private readonly onKeydown = (event: KeyboardEvent): void => {
    const at = this.runAt(event);
    if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') this.press(at);
    else if (event.key in STEPS || event.key === 'Home' || event.key === 'End') {
      const last = this.shown.runs.length - 1;
      const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : at + (STEPS[event.key] ?? 0);
      const mark = this.markAt(Math.max(0, Math.min(last, to)));
      if (mark) this.go(mark);
    } else return;
    event.preventDefault();
  };

  private stretch({ words: said, run: at }: Stretch, { words }: Lookup) {
    const run = this.shown.runs[at];
    if (!run) return said;
    const chosen = this.chosen !== null && run.claims.includes(this.chosen);
    const kind = chosen ? 'mark chosen' : this.isLit(run) ? 'mark lit' : 'mark';
    const many = run.claims.length > 1 ? words.claims(run.claims.length) : nothing;
    return html`<span class=${kind} role="button" data-run=${at} tabindex=${at === this.stop ? 0 : -1} aria-pressed=${chosen ? 'true' : 'false'} title=${many}>${said}</span>`;
  }

  private paragraph({ number, stretches }: MarkedParagraph, lookup: Lookup) {
    const { words } = lookup;
    const isTitle = number === 1 && stretches.map((one) => one.words).join('') === lookup.dataset.article.title;
    return html`<div class=${isTitle ? 'paragraph heading' : 'paragraph'}>
      <span class="number" title=${words.paragraph(number)}><span aria-hidden="true">${words.paragraphMark(number)}</span></span>
      <p dir="auto">${stretches.map((one) => this.stretch(one, lookup))}</p>
    </div>`;
  }

  private readonly onListing = (event: Event): void => {
    this.listing = (event.currentTarget as HTMLDetailsElement).open;
  };

  private readonly onOpen = async (): Promise<void> => {
    this.opening = true;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
  };

  private readonly onCancel = (): void => {
    this.opening = false;
  };

  private readonly onPutAway = (): void => {
    this.dispatchEvent(new IntentEvent({ kind: 'copy', text: null }));
  };

  private actions(article: ArticleText, { words }: Lookup) {
    return html`<p class="actions">
      ${this.opening ? nothing : html`<button class="more" @click=${this.onOpen}>${words.useOwnCopy}</button>`}
      ${article.origin === 'own' ? html`<button class="more" @click=${this.onPutAway}>${words.putCopyAway}</button>` : nothing}
    </p>`;
  }

  private dock(lookup: Lookup) {
    const claim = this.chosen === null ? undefined : lookup.claims.get(this.chosen);
    if (!claim) return nothing;
    return html`<section class="dock" aria-label=${lookup.words.claimChosen} tabindex="0">
      <gg-claim docked .claim=${claim} .lookup=${lookup} .level=${3}></gg-claim>
    </section>`;
  }

  override render() {
    const { lookup, opening } = this;
    const { article } = this.shown;
    if (!lookup) return nothing;
    const { words } = lookup;
    const { lang } = lookup.dataset.article;
    const form = html`<gg-copy-form .words=${words} .language=${lang} .most=${this.shown.most} ?cancellable=${article !== null} @gg-cancel=${this.onCancel}></gg-copy-form>`;
    return html`<header class="head ${this.closable ? '' : 'titled'}">
        <div class="bar"><h2 class="title" tabindex="-1">${words.article}</h2>${this.closable ? closeButton(words) : nothing}</div>
      </header>
      <div class="body" tabindex=${this.shown.runs.length > 0 || !article ? nothing : 0}>
        <div class="about">
          <p class="sub" role="status">${article ? words.articleScore(scoreOf(article)) : words.articleAbsent}</p>
          ${article ? this.actions(article, lookup) : nothing}
        </div>
        ${article && !opening ? nothing : form}
        ${article ? missing(article, this.departures, lookup, this.onListing) : nothing}
        <div class="words" lang=${lang} @click=${this.onClick} @keydown=${this.onKeydown} @pointerover=${this.onOver}
          @pointerleave=${this.onOut} @focusin=${this.onFocusin} @focusout=${this.onOut}>
          ${this.paragraphs.map((one) => this.paragraph(one, lookup))}
        </div>
      </div>
      ${this.dock(lookup)}`;
  }
}
