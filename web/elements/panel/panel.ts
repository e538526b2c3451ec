import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { inTurn } from '../in-turn.js';
import { property, state } from 'lit/decorators.js';
import { actorOfKey } from '../../graph/index.js';
import { ArticleView } from '../article/article.js';
import { type ArticleShown, NO_ARTICLE } from '../article/article-text.js';
import type { AgreementView } from '../../view/address.js';
import { turn } from '../../view/slices.js';
import { isLarge, type Lookup, selectionOf } from '../lookup.js';
import type { Lens } from '../../model/index.js';
import type { Reading } from '../../view/reading.js';
import { type Asked as AskedOfView, isAsked, NOTHING_ASKED } from '../../view/asked.js';
import { type Asked, openAt } from '../questions/asked.js';
import { IntentEvent } from '../intent.js';
import { baseStyles } from '../styles.js';
import { isWhollyIn, scrollTo } from './parts.js';
import { keysButton, tabbed, tabStyles } from './tabs.js';

/** The claims: those behind what is selected, in one of four views, all in order, the article’s text, or what follows. Moves focus and scroll in them. */
export class Panel extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
        height: 100%;
        min-height: 0;
      }
      .view {
        min-height: 0;
      }
    `,
    tabStyles,
  ];

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property({ attribute: false }) trail: readonly string[] = [];
  @property() agreements: AgreementView = 'hub';
  @property() focused: string | null = null;
  @property() reading: Reading = 'claims';
  @property({ attribute: false }) lens: Lens = {};
  @property({ attribute: false }) article: ArticleShown = NO_ARTICLE;

  @property({ type: Boolean }) closable = false;

  @property({ attribute: false }) asked: AskedOfView = NOTHING_ASKED;

  /** Answers that are open stay so for when the reader comes back to the questions. */
  @state() private open: ReadonlySet<string> | null = null;

  /** Id of the claim that was last to be brought into view. */
  private sought: string | null = null;

  /** What was asked here last, so that what an address asks is told from it and opened. */
  private told: AskedOfView = NOTHING_ASKED;

  protected override scheduleUpdate(): Promise<unknown> | void {
    return inTurn(this.lookup, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('asked') || !isAsked(this.asked, this.told)) return;
    this.told = this.asked;
    this.open = new Set([...(this.open ?? []), ...openAt(this.asked)]);
  }

  override render() {
    const { lookup } = this;
    if (!lookup) return nothing;
    // An article column has no room for questions.
    const reading = this.closable && this.reading === 'questions' ? 'claims' : this.reading;
    return tabbed(reading, this.shown(reading, lookup), lookup.words, !this.closable, keysButton(lookup.words));
  }

  private shown(reading: Reading, lookup: Lookup) {
    if (reading === 'claims') return this.claims(lookup);
    if (reading === 'questions')
      return html`<gg-questions .lookup=${lookup} .lens=${this.lens} .trail=${this.trail} .asked=${{ ...this.asked, open: this.open ?? openAt(this.asked) }} .ask=${this.ask}></gg-questions>`;
    if (reading === 'article')
      return html`<gg-article .lookup=${lookup} .shown=${this.article} .chosen=${this.focused} ?closable=${this.closable}></gg-article>`;
    return html`<gg-story .lookup=${lookup} .focused=${this.focused} ?closable=${this.closable}></gg-story>`;
  }

  private readonly ask = ({ open, ...asked }: Asked): void => {
    this.open = open;
    this.told = asked;
    if (isAsked(asked, this.asked)) this.dispatchEvent(new IntentEvent({ kind: 'ask', asked }));
  };

  private claims(lookup: Lookup) {
    const { agreements, focused, trail } = this;
    const selection = selectionOf(lookup, trail.at(-1) ?? null);
    const from = trail.length > 1 ? actorOfKey(trail[0] ?? '') : undefined;
    switch (selection?.kind) {
      case 'actor':
        return html`<gg-country .lookup=${lookup} .actor=${selection.actor} .agreements=${agreements} .focused=${focused}></gg-country>`;
      case 'dyad':
        return html`<gg-relation .lookup=${lookup} .dyad=${selection.dyad} .from=${from} .agreements=${agreements} .focused=${focused}></gg-relation>`;
      case 'agreement':
        return html`<gg-agreement .lookup=${lookup} .agreement=${selection.agreement} .from=${from} .focused=${focused}></gg-agreement>`;
      default:
        return html`<gg-overview .lookup=${lookup} .agreements=${agreements} ?closable=${this.closable}></gg-overview>`;
    }
  }

  private async view(): Promise<ShadowRoot | null> {
    await this.updateComplete;
    const view = this.renderRoot.querySelector('.view')?.firstElementChild;
    if (view instanceof LitElement) await view.updateComplete;
    return view?.shadowRoot ?? null;
  }

  /** Focus on the control that leads to `key`, if the view has one, else on the view's title. */
  async focusOn(key: string | null): Promise<void> {
    const view = await this.view();
    const shown = view?.host;
    if (shown instanceof ArticleView) return shown.focusWords();
    const controls = [...(view?.querySelectorAll<HTMLElement>('[data-key]') ?? [])];
    const control = controls.find((one) => one.dataset['key'] === key);
    (control ?? view?.querySelector<HTMLElement>('h2'))?.focus();
  }

  /** A new view is read from its top. */
  async toTop(): Promise<void> {
    const view = await this.view();
    // To scroll takes the layout of all that is new.
    if (this.lookup && isLarge(this.lookup)) await turn();
    view?.querySelector('.body')?.scrollTo(0, 0);
  }

  private cardIn(view: ShadowRoot | null, id: string): HTMLElement | undefined {
    const cards = [...(view?.querySelectorAll<HTMLElement>('gg-claim') ?? [])];
    return cards.find((one) => one.dataset['claim'] === id);
  }

  /**
   * Brings the card of a claim into view, unless all of it is. Cards that were never seen have no height yet: what comes
   * into view around it may move it, so that it is looked at again.
   */
  async showClaim(id: string): Promise<void> {
    this.sought = id;
    for (let n = 0; n < 4; n++) {
      const view = await this.view();
      const [body, found] = [view?.querySelector('.body'), this.cardIn(view, id)];
      if (this.sought !== id || !body || !found) return;
      const head = found.parentElement?.querySelector('.group')?.clientHeight ?? 0;
      if (isWhollyIn(body, found, head)) return;
      scrollTo(body, found, 'middle', head);
      await new Promise(requestAnimationFrame);
    }
  }

  /** The focus on the card of a claim. */
  async focusClaim(id: string): Promise<void> {
    const view = await this.view();
    this.cardIn(view, id)?.focus({ preventScroll: true });
  }

  /** A claim's card has the focus. */
  inCards(): boolean {
    const view = this.renderRoot.querySelector('.view')?.firstElementChild;
    return view?.shadowRoot?.activeElement?.localName === 'gg-claim';
  }
}
