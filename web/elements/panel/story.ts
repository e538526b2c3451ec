import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { icon } from '../glyphs.js';
import { asks, IntentEvent } from '../intent.js';
import type { Lookup } from '../lookup.js';
import type { Words } from '../../language/index.js';
import { baseStyles } from '../styles.js';
import { byParagraph, type Item } from './groups.js';
import { card, closeButton } from './parts.js';
import { ribbon } from './ribbon.js';
import { ribbonStyles } from './ribbon-styles.js';
import { reached, shownOf, START } from './stretch.js';
import { storyStyles } from './story-styles.js';
import { viewStyles } from './view-styles.js';

/** Claims that are shown before the reader asks for the next. */
const PAGE = 120;

/** Every claim in article order, paragraph by paragraph, and the steps from one to the next. */
export class Story extends LitElement {
  static override styles = [baseStyles, viewStyles, ribbonStyles, storyStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property() focused: string | null = null;
  /** The panel lies over the graph, so that there is something to close it to. */
  @property({ type: Boolean, reflect: true }) closable = false;

  private items: readonly Item[] = [];
  private paragraphs: ReadonlyMap<number, readonly Item[]> = new Map();
  /** What is shown of a long list. */
  @state() private stretch = START;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lookup')) this.read();
    if (changed.has('lookup') || changed.has('focused')) this.reach();
  }

  /** What is in focus is shown. */
  private reach(): void {
    const place = this.items.findIndex(({ claim }) => claim.id === this.focused);
    if (place >= 0) this.stretch = reached(this.stretch, Math.floor(place / PAGE));
  }

  private read(): void {
    this.stretch = START;
    this.items = (this.lookup?.relations.claims ?? []).map((claim) => ({ claim, evidence: [] }));
    this.paragraphs = byParagraph(this.items);
  }

  private steps(words: Words) {
    const { items, focused } = this;
    const at = items.findIndex((item) => item.claim.id === focused);
    const off = (end: number) => (items.length === 0 || (focused !== null && at === end) ? 'true' : nothing);
    const where = at < 0 ? words.claims(items.length) : words.position(at + 1, items.length);
    return html`<div class="steps" role="group" aria-label=${words.stepsTitle}>
      <button class="step" aria-label=${words.previousClaim} title="${words.previousClaim} (p)" aria-disabled=${off(0)} @click=${asks({ kind: 'step', step: 'previous' })}>${icon('left', 16)}<span>${words.previous}</span></button>
      <span class="count">${where}</span>
      <button class="step" aria-label=${words.nextClaim} title="${words.nextClaim} (n)" aria-disabled=${off(items.length - 1)} @click=${asks({ kind: 'step', step: 'next' })}><span>${words.next}</span>${icon('right', 16)}</button>
    </div>`;
  }

  /** A press on a card makes it the claim in focus; a link, or words that are being marked, are no press. */
  private readonly onClick = (event: Event): void => {
    const path = event.composedPath();
    const pressed = path.find((one): one is HTMLElement => one instanceof HTMLElement && one.localName === 'gg-claim');
    const claim = pressed?.dataset['claim'];
    const otherwise =
      path.some((one) => one instanceof HTMLAnchorElement || one instanceof HTMLButtonElement) ||
      Boolean(getSelection()?.toString());
    if (claim !== undefined && !otherwise) this.dispatchEvent(new IntentEvent({ kind: 'claim', claim }));
  };

  private readonly later = (): void => {
    this.stretch = reached(this.stretch, this.stretch.end);
  };

  /** What was seen stays where it is; the focus goes to the last of those before. */
  private readonly earlier = async (): Promise<void> => {
    const body = this.renderRoot.querySelector('.body');
    const first = this.renderRoot.querySelector<HTMLElement>('gg-claim');
    if (!body || !first) return;
    const { top } = first.getBoundingClientRect();
    const id = first.dataset['claim'];
    this.stretch = reached(this.stretch, this.stretch.first - 1);
    await this.updateComplete;
    const cards = [...this.renderRoot.querySelectorAll<HTMLElement>('gg-claim')];
    const here = cards.find(({ dataset }) => dataset['claim'] === id);
    cards[here ? cards.indexOf(here) - 1 : 0]?.focus({ preventScroll: true });
    if (here) body.scrollTop += here.getBoundingClientRect().top - top;
  };

  /** @param items of the paragraph that are shown */
  private section(paragraph: number, items: readonly Item[], lookup: Lookup) {
    const { words } = lookup;
    const count = this.paragraphs.get(paragraph)?.length ?? 0;
    return html`<section>
      <h3 class="group"><span><span class="name" aria-hidden="true">${words.paragraphMark(paragraph)}</span><span class="unseen">${words.paragraph(paragraph)}</span><span class="count">${words.claims(count)}</span></span></h3>
      ${items.map((item) => card(item, lookup, 4, this.focused, item === this.items[0]))}
    </section>`;
  }

  private list(lookup: Lookup) {
    const { items, before, after } = shownOf(this.items, PAGE, this.stretch);
    const { words } = lookup;
    const button = (n: number, name: string, show: () => unknown) =>
      n > 0 ? html`<p class="rest"><button class="more" @click=${show}>${name}</button></p>` : nothing;
    return html`<div class="body" @click=${this.onClick}>
      ${button(before, words.scale.earlier(before), this.earlier)}
      ${[...byParagraph(items)].map(([n, mine]) => this.section(n, mine, lookup))}
      ${button(after, words.showMore(after), this.later)}</div>`;
  }

  override render() {
    const { lookup, items, paragraphs, focused } = this;
    if (!lookup) return nothing;
    const { words } = lookup;
    const all = Math.max(lookup.dataset.article.paragraphs, paragraphs.size);
    return html`<header class="head">
        <div class="bar">
          <div class="words"><h2 class="title" tabindex="-1">${words.storyTitle}</h2>
            <p class="sub">${items.length > 0 ? words.claimsInParagraphs(items.length, paragraphs.size, all) : words.nothingPasses}</p></div>
          ${this.closable ? closeButton(words) : nothing}
        </div>
        ${ribbon(items, lookup, { current: focused, go: (claim) => ({ kind: 'claim', claim }), follows: true })}
      </header>
      ${this.list(lookup)}
      ${this.steps(words)}`;
  }
}
