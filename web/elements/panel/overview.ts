import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { SpeakerSummary } from '../../graph/index.js';
import { dot } from '../glyphs.js';
import { selects } from '../intent.js';
import type { AgreementView } from '../../view/address.js';
import { type Drawn, drawnOf, isPartial, type Lookup } from '../lookup.js';
import { baseStyles } from '../styles.js';
import { signOfClaim, speakerName } from '../words.js';
import { agreementTitle } from './groups.js';
import { closeButton, pairNames, samplesOf } from './parts.js';
import { Paged } from './paged.js';
import { ribbon } from './ribbon.js';
import { ribbonStyles } from './ribbon-styles.js';
import { viewStyles } from './view-styles.js';

/** A speaker with more claims than this gets its marks in several rows of so many. */
const MOST_DOTS = 60;

const overviewStyles = css`
  .who {
    display: grid;
    grid-template-columns: minmax(0, 1.1fr) minmax(0, 1fr) 28px;
    gap: 10px;
    align-items: center;
    min-height: 30px;
    padding-block: 3px;
    font-size: 13px;
    line-height: 19px;
  }
  .who b {
    display: block;
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .who small {
    display: block;
    font-size: 13px;
    color: var(--gg-ink-3);
    overflow-wrap: anywhere;
  }
  .dots {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    line-height: 1;
  }
  .who .count,
  .row .count {
    font-size: 13px;
    text-align: end;
  }
  .kicker {
    margin-bottom: 6px;
  }
  .row {
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr) 28px;
    gap: 10px;
    align-items: center;
    width: 100%;
    min-height: 48px;
    padding: 7px 0;
    border-bottom: 1px solid var(--gg-rule);
  }
  .row:hover {
    background: linear-gradient(var(--gg-sunken), var(--gg-sunken)) no-repeat center / calc(100% + 16px) 100%;
    box-shadow:
      8px 0 var(--gg-sunken),
      -8px 0 var(--gg-sunken);
  }
  .row .name {
    font-size: 13px;
    line-height: 18px;
  }
  .join {
    font-weight: 400;
    color: var(--gg-ink-3);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    font-size: 13px;
    line-height: 20px;
  }
`;

/** Nothing selected: who says it, and every relation by the number of its claims. The list is the way in without the graph. */
export class Overview extends LitElement {
  static override styles = [baseStyles, viewStyles, ribbonStyles, overviewStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property() agreements: AgreementView = 'hub';
  /** The panel lies over the graph, so that there is something to close it to. */
  @property({ type: Boolean }) closable = false;

  private readonly pages = new Paged(this, 100);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('lookup') || changed.has('agreements')) this.pages.reset();
  }

  private speaker({ speaker, claims }: SpeakerSummary, lookup: Lookup) {
    const rest = claims.length - MOST_DOTS;
    return html`<li class="who">
      <span><b><bdi>${speakerName(lookup, speaker.id)}</bdi></b>${speaker.outlet ? html`<small><bdi>${speaker.outlet}</bdi></small>` : nothing}</span>
      <span class="dots">${claims.slice(0, MOST_DOTS).map((claim) => dot(signOfClaim(claim)))}${rest > 0 ? html`<small>+ ${lookup.words.number(rest)}</small>` : nothing}</span>
      <span class="count">${lookup.words.number(claims.length)}</span>
    </li>`;
  }

  private relation(drawn: Drawn, lookup: Lookup) {
    const name =
      drawn.kind === 'agreement'
        ? html`<bdi>${agreementTitle(lookup, drawn.bundle)}</bdi>`
        : pairNames(lookup, drawn.bundle);
    return html`<li><button class="row" data-key=${drawn.key} @click=${selects(drawn.key)}>
      ${samplesOf(drawn)}
      <span><span class="name">${name}</span><span class="label" dir="auto" lang=${lookup.dataset.article.lang}>${drawn.bundle.label}</span></span>
      <span class="count" aria-label=${lookup.words.claims(drawn.bundle.claims.length)}>${lookup.words.number(drawn.bundle.claims.length)}</span>
    </button></li>`;
  }

  /** Actors that no relation leads to can still be reached without the graph. */
  private unrelated(lookup: Lookup) {
    const alone = lookup.relations.actors.filter(({ dyads, agreements }) => dyads.length + agreements.length === 0);
    if (alone.length === 0) return nothing;
    return html`<div class="section">
      <h3 class="kicker">${isPartial(lookup) ? lookup.words.unrelatedShown : lookup.words.unrelated}</h3>
      <p class="chips">${alone.map(({ id, actor }) => html`<button class="more" data-key=${id} @click=${selects(id)}><bdi>${actor.name}</bdi></button>`)}</p>
    </div>`;
  }

  private lead(lookup: Lookup): string {
    const { words } = lookup;
    if (lookup.relations.claims.length > 0) return words.selectHint;
    return isPartial(lookup) ? words.nothingPasses : words.noClaims;
  }

  override render() {
    const { lookup } = this;
    if (!lookup) return nothing;
    const { relations, words } = lookup;
    const drawn = drawnOf(relations, this.agreements);
    const items = relations.claims.map((claim) => ({ claim, evidence: [] }));
    const go = (claim: string) => ({ kind: 'claim', claim, reading: 'story' }) as const;
    const speakers = relations.speakers.filter(({ claims }) => claims.length > 0);
    return html`<header class="head">
        <div class="bar"><h2 class="title" tabindex="-1">${words.statesTitle}</h2>${this.closable ? closeButton(words) : nothing}</div>
        <p class="sub">${this.lead(lookup)}</p>
        ${items.length > 0 ? ribbon(items, lookup, { go }) : nothing}
      </header>
      <div class="body">
        ${speakers.length > 0 ? html`<div class="section"><h3 class="kicker">${words.whoSaysIt}</h3><ul>${speakers.map((speaker) => this.speaker(speaker, lookup))}</ul></div>` : nothing}
        ${drawn.length > 0 ? html`<div class="section"><h3 class="kicker">${words.relationsByClaims}</h3><ul>${this.pages.shown(drawn).map((one) => this.relation(one, lookup))}</ul>${this.pages.button(drawn, words)}</div>` : nothing}
        ${drawn.length === 0 && relations.claims.length > 0 ? html`<p class="plain">${isPartial(lookup) ? words.noneRelatedShown : words.noneRelated}</p>` : nothing}
        ${this.unrelated(lookup)}
      </div>`;
  }
}
