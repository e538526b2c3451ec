import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ActorSummary } from '../../graph/index.js';
import { badge, lineSample, rings } from '../glyphs.js';
import { selects } from '../intent.js';
import type { AgreementView, Drawn, Lookup } from '../lookup.js';
import { baseStyles } from '../styles.js';
import { count } from '../words.js';
import { type Group, groupsOf } from './groups.js';
import { card, closeButton, sampleOf, scrollTo } from './parts.js';
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('actor') || changed.has('lookup')) this.open = new Set();
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
    return html`<button class="jump" title="${group.title}: ${count(n, 'claim')}" @click=${() => this.jump(group.id)}>
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
    return html`<h3 class="group"><button data-key=${group.id} title="Show this relation" @click=${selects(group.id)}>${lineSample(sampleOf(drawn, this.actor?.actor.id))}${words}${n}</button></h3>`;
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
      <div class="body" data-actor=${id}>
        ${relations === 0 ? html`<p class="plain">The article relates ${name} to no other country or territory.</p>` : nothing}
        ${groups.map((group) => this.section(group, lookup))}
      </div>`;
  }
}
