import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ActorSummary } from '../../graph/index.js';
import { badge, rings } from '../glyphs.js';
import { IntentEvent, selects } from '../intent.js';
import { type AgreementView, type Drawn, isPartial, type Lookup } from '../lookup.js';
import { baseStyles } from '../styles.js';
import { count } from '../words.js';
import { type Group, groupsOf } from './groups.js';
import { card, closeButton, samplesOf, scrollTo } from './parts.js';
import { viewStyles } from './view-styles.js';

/** Cards of a group that are shown before the reader asks for the rest. */
const SHOWN = 2;

/** A country: its claims by counterpart, most claims first, then those about it alone, then what else concerns it. */
export class CountryView extends LitElement {
  static override styles = [baseStyles, viewStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property({ attribute: false }) actor: ActorSummary | null = null;
  @property() agreements: AgreementView = 'hub';
  @property() focused: string | null = null;
  @state() private open: ReadonlySet<string> = new Set();
  /** Id of the group at the top of the list as it is scrolled. */
  @state() private reading: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('actor') || changed.has('lookup')) {
      this.open = new Set();
      this.reading = null;
    }
  }

  /** The group whose claims stand at the top of the list is told, so that its line can be marked. */
  private readonly onScroll = (event: Event): void => {
    const body = event.currentTarget as HTMLElement;
    const top = body.getBoundingClientRect().top + 1;
    const sections = [...body.querySelectorAll<HTMLElement>('section')];
    const current = sections.find((one) => one.getBoundingClientRect().bottom > top)?.dataset['group'] ?? null;
    const reading = body.scrollTop > 0 ? current : null;
    if (reading === this.reading) return;
    this.reading = reading;
    this.dispatchEvent(new IntentEvent({ kind: 'reading', key: reading }));
    void this.updateComplete.then(() => this.showJump());
  };

  private showJump(): void {
    const [row, jump] = [this.renderRoot.querySelector('.jumps'), this.renderRoot.querySelector('.jump[aria-current]')];
    if (!(row instanceof HTMLElement) || !(jump instanceof HTMLElement)) return;
    const [outer, inner] = [row.getBoundingClientRect(), jump.getBoundingClientRect()];
    if (inner.left < outer.left || inner.right > outer.right) row.scrollLeft += inner.left - outer.left - 16;
    if (inner.top < outer.top || inner.bottom > outer.bottom) row.scrollTop += inner.top - outer.top;
  }

  private jump(id: string) {
    const section = [...this.renderRoot.querySelectorAll<HTMLElement>('section')].find(
      (one) => one.dataset['group'] === id,
    );
    if (section) scrollTo(this.renderRoot.querySelector('.body'), section, 'top');
    section?.querySelector<HTMLElement>('h3 > *')?.focus({ preventScroll: true });
  }

  private jumpButton(group: Group) {
    const mark = group.bundle
      ? badge(group.bundle.sign, { denied: group.bundle.certainty === 'denied', size: 16 })
      : group.kind === 'alone'
        ? rings()
        : nothing;
    const n = group.items.length;
    return html`<button class="jump" aria-current=${this.reading === group.id ? 'true' : nothing} title="${group.title}: ${count(n, 'claim')}" @click=${() => this.jump(group.id)}>
      ${mark}<b><bdi class="short">${group.short}</bdi><bdi class="full">${group.title}</bdi></b><span class="count">${n}</span>
    </button>`;
  }

  private groupHead(group: Group, lookup: Lookup) {
    const { bundle } = group;
    const words = html`<span><span class="name"><bdi>${group.title}</bdi></span>${bundle ? html`<span class="label" dir="auto" lang=${lookup.dataset.article.lang}>${bundle.label}</span>` : nothing}</span>`;
    const n = html`<span class="count">${count(group.items.length, 'claim')}</span>`;
    if (!bundle)
      return html`<h3 class="group"><span tabindex="-1"><span>${group.kind === 'alone' ? rings() : nothing}</span>${words}${n}</span></h3>`;
    const drawn = { kind: group.kind, key: group.id, bundle } as Drawn;
    return html`<h3 class="group"><button data-key=${group.id} title="Show this relation" @click=${selects(group.id)}>${samplesOf(drawn, this.actor?.actor.id)}${words}${n}</button></h3>`;
  }

  private section(group: Group, lookup: Lookup) {
    const all =
      this.open.has(group.id) ||
      group.items.length <= SHOWN + 1 ||
      group.items.some((item) => item.claim.id === this.focused);
    const shown = all ? group.items : group.items.slice(0, SHOWN);
    const rest = group.items.length - shown.length;
    const more = () => (this.open = new Set([...this.open, group.id]));
    return html`<section data-group=${group.id}>
      ${this.groupHead(group, lookup)}
      ${shown.map((item) => card(item, lookup, 4, this.focused))}
      ${rest > 0 ? html`<p class="rest"><button class="more" @click=${more}>Show ${rest} more</button></p>` : nothing}
    </section>`;
  }

  private unrelated(actor: ActorSummary, name: TemplateResult) {
    if (this.lookup && isPartial(this.lookup)) {
      const nothingAt = actor.claims.length === 0 ? 'says nothing about' : 'relates to no other:';
      return html`What is shown ${nothingAt} ${name}.`;
    }
    if (actor.claims.length === 0) return html`This dataset holds no claim about ${name}.`;
    return html`The article relates ${name} to no other.`;
  }

  override render() {
    const { lookup, actor } = this;
    if (!lookup || !actor) return nothing;
    const groups = groupsOf(actor, lookup, this.agreements);
    const relations = groups.filter((group) => group.bundle !== null).length;
    const { name, code, id, lang } = { ...actor.actor, code: actor.actor.code ?? actor.actor.id };
    const facts = [
      count(relations, 'relation'),
      count(actor.claims.length, 'claim'),
      count(actor.speakers.length, 'speaker'),
    ];
    return html`<header class="head">
        <div class="bar">
          <h2 class="title" tabindex="-1"><bdi lang=${lang ?? nothing}>${name}</bdi> ${code !== name ? html`<span class="code">${code}</span>` : nothing}</h2>
          ${closeButton()}
        </div>
        <p class="sub">${facts.join(' · ')}</p>
        ${groups.length > 1 ? html`<nav class="jumps" aria-label="Go to the claims about ${name} and">${groups.map((group) => this.jumpButton(group))}</nav>` : nothing}
      </header>
      <div class="body" data-actor=${id} @scroll=${this.onScroll}>
        ${relations === 0 ? html`<p class="plain">${this.unrelated(actor, html`<bdi>${name}</bdi>`)}</p>` : nothing}
        ${groups.map((group) => this.section(group, lookup))}
      </div>`;
  }
}
