import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ActorSummary } from '../../graph/index.js';
import type { Words } from '../../language/index.js';
import { badge, rings } from '../glyphs.js';
import { IntentEvent, selects } from '../intent.js';
import type { AgreementView } from '../../view/address.js';
import { type Drawn, isPartial, type Lookup } from '../lookup.js';
import { baseStyles } from '../styles.js';
import { type Group, groupsOf } from './groups.js';
import { Paged } from './paged.js';
import { card, closeButton, samplesOf, scrollTo, withName } from './parts.js';
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
  private readonly pages = new Paged(this, 40);
  private groups: readonly Group[] = [];
  @state() private open: ReadonlySet<string> = new Set();
  /** Id of the group at the top of the list as it is scrolled. */
  @state() private reading: string | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('actor') || changed.has('lookup')) {
      this.open = new Set();
      this.reading = null;
      this.pages.reset();
    }
    if (changed.has('actor') || changed.has('lookup') || changed.has('agreements'))
      this.groups = this.actor && this.lookup ? groupsOf(this.actor, this.lookup, this.agreements) : [];
    if (changed.has('focused')) this.openAround(this.focused);
  }

  /** A group that the claim in focus has opened stays open when the focus goes on. */
  private openAround(claim: string | null): void {
    if (claim === null) return;
    const around = this.groups.filter(({ items }) => items.some((item) => item.claim.id === claim));
    if (around[0]) this.pages.reach(this.groups.indexOf(around[0]));
    this.open = new Set([...this.open, ...around.map(({ id }) => id)]);
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

  private jumpButton(group: Group, words: Words) {
    const mark = group.bundle
      ? badge(group.bundle.sign, { denied: group.bundle.certainty === 'denied', size: 16 })
      : group.kind === 'alone'
        ? rings()
        : nothing;
    const n = group.items.length;
    return html`<button class="jump" aria-current=${this.reading === group.id ? 'true' : nothing} title=${words.groupClaims(group.title, n)} @click=${() => this.jump(group.id)}>
      ${mark}<b><bdi class="short">${group.short}</bdi><bdi class="full">${group.title}</bdi></b><span class="count">${words.number(n)}</span>
    </button>`;
  }

  private groupHead(group: Group, lookup: Lookup) {
    const { bundle } = group;
    const told = html`<span><span class="name"><bdi>${group.title}</bdi></span>${bundle ? html`<span class="label" dir="auto" lang=${lookup.dataset.article.lang}>${bundle.label}</span>` : nothing}</span>`;
    const n = html`<span class="count">${lookup.words.claims(group.items.length)}</span>`;
    if (!bundle)
      return html`<h3 class="group"><span tabindex="-1"><span>${group.kind === 'alone' ? rings() : nothing}</span>${told}${n}</span></h3>`;
    const drawn = { kind: group.kind, key: group.id, bundle } as Drawn;
    return html`<h3 class="group"><button data-key=${group.id} title=${lookup.words.showRelation} @click=${selects(group.id)}>${samplesOf(drawn, this.actor?.actor.id)}${told}${n}</button></h3>`;
  }

  private section(group: Group, lookup: Lookup, first: boolean) {
    const all = this.open.has(group.id) || group.items.length <= SHOWN + 1;
    const shown = all ? group.items : group.items.slice(0, SHOWN);
    const rest = group.items.length - shown.length;
    const more = () => (this.open = new Set([...this.open, group.id]));
    return html`<section data-group=${group.id}>
      ${this.groupHead(group, lookup)}
      ${shown.map((item, n) => card(item, lookup, 4, this.focused, first && n === 0))}
      ${rest > 0 ? html`<p class="rest"><button class="more" @click=${more}>${lookup.words.showMore(rest)}</button></p>` : nothing}
    </section>`;
  }

  private unrelated({ actor, claims }: ActorSummary, lookup: Lookup) {
    const { words } = lookup;
    const [none, some] = isPartial(lookup)
      ? [words.shownNothing, words.shownRelatesNothing]
      : [words.claimsNothing, words.relatesNothing];
    return withName(claims.length === 0 ? none : some, actor.name);
  }

  override render() {
    const { lookup, actor } = this;
    if (!lookup || !actor) return nothing;
    const { groups } = this;
    const relations = groups.filter((group) => group.bundle !== null).length;
    const { name, code, id, lang } = { ...actor.actor, code: actor.actor.code ?? actor.actor.id };
    const { words } = lookup;
    const facts = [
      words.relations(relations),
      words.claims(actor.claims.length),
      words.speakers(actor.speakers.length),
    ];
    return html`<header class="head">
        <div class="bar">
          <h2 class="title" tabindex="-1"><bdi lang=${lang ?? nothing}>${name}</bdi> ${code !== name ? html`<span class="code">${code}</span>` : nothing}</h2>
          ${closeButton(words)}
        </div>
        <p class="sub">${facts.join(' · ')}</p>
        ${groups.length > 1 ? html`<nav class="jumps" aria-label=${words.goToClaims(name)}>${this.pages.shown(groups).map((group) => this.jumpButton(group, words))}</nav>` : nothing}
      </header>
      <div class="body" data-actor=${id} @scroll=${this.onScroll}>
        ${relations === 0 ? html`<p class="plain">${this.unrelated(actor, lookup)}</p>` : nothing}
        ${this.pages.shown(groups).map((group, n) => this.section(group, lookup, n === 0))}${this.pages.button(groups, words)}
      </div>`;
  }
}
