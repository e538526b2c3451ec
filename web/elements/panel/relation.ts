import { html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AgreementNode, Bundle, Dyad } from '../../graph/index.js';
import { badge } from '../glyphs.js';
import { selects } from '../intent.js';
import type { AgreementView } from '../../view/address.js';
import type { Lookup } from '../lookup.js';
import { baseStyles } from '../styles.js';
import { agreementTitle, type Item, pairItems } from './groups.js';
import { backButton, card, closeButton, pairNames, quotedLabel } from './parts.js';
import { ribbon } from './ribbon.js';
import { ribbonStyles } from './ribbon-styles.js';
import { viewStyles } from './view-styles.js';

/** A pair: its words, where in the article its claims stand, the claims in article order. */
export class RelationView extends LitElement {
  static override styles = [baseStyles, viewStyles, ribbonStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property({ attribute: false }) dyad: Dyad | null = null;
  /** Id of the actor from which the reader came. */
  @property() from: string | undefined = undefined;
  @property() agreements: AgreementView = 'hub';
  @property() focused: string | null = null;

  /** One line of words for each line drawn: two where the pair's one-way relations run in opposite directions. */
  private leads(dyad: Dyad, lookup: Lookup) {
    const bundles: readonly Bundle[] = dyad.strands.length > 1 ? dyad.strands : [dyad];
    return bundles.map(
      (bundle) =>
        html`<p class="lead">${badge(bundle.sign, { denied: bundle.certainty === 'denied' })}${quotedLabel(lookup, bundle.label)}</p>`,
    );
  }

  /** What the pair shares only as members of an agreement drawn at its hub. */
  private shared(items: readonly Item[], lookup: Lookup) {
    if (items.length === 0) return nothing;
    const hubs = lookup.relations.agreements.filter((agreement) =>
      items.some((item) => agreement.claims.includes(item.claim)),
    );
    return html`<section>
      <h3 class="group"><span><span></span><span class="name">${lookup.words.asParties}</span><span class="count">${lookup.words.claims(items.length)}</span></span></h3>
      ${hubs.map((agreement: AgreementNode) => html`<p class="rest"><button class="more" data-key=${agreement.id} @click=${selects(agreement.id)}><bdi>${agreementTitle(lookup, agreement)}</bdi></button></p>`)}
      ${items.map((item) => card(item, lookup, 4, this.focused))}
    </section>`;
  }

  private acting(items: readonly Item[], lookup: Lookup) {
    if (items.length === 0) return nothing;
    return html`<section>
      <h3 class="group"><span><span></span><span class="name">${lookup.words.actsOnThis}</span><span class="count">${lookup.words.claims(items.length)}</span></span></h3>
      ${items.map((item) => card(item, lookup, 4, this.focused))}
    </section>`;
  }

  override render() {
    const { lookup, dyad } = this;
    if (!lookup || !dyad) return nothing;
    const { shown, items, shared, acting } = pairItems(dyad, lookup, this.agreements);
    const { words } = lookup;
    const facts = [words.claimsInOrder(items.length), words.speakers(shown.speakers.length)];
    return html`<header class="head">
        ${backButton(lookup, this.from)}
        <div class="bar"><h2 class="title" tabindex="-1">${pairNames(lookup, shown)}</h2>${closeButton(words)}</div>
        ${this.leads(shown, lookup)}
        <p class="sub">${facts.join(' · ')}</p>
        ${ribbon(items, lookup, { current: this.focused, go: (claim) => ({ kind: 'claim', claim }) })}
      </header>
      <div class="body">
        ${items.map((item, n) => card(item, lookup, 3, this.focused, n === 0))}
        ${this.shared(shared, lookup)}
        ${this.acting(acting, lookup)}
      </div>`;
  }
}
