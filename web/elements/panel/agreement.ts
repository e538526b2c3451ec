import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { AgreementMember, AgreementNode } from '../../graph/index.js';
import { badge, lineSample } from '../glyphs.js';
import { selects } from '../intent.js';
import { actorKey } from '../../graph/index.js';
import { type Lookup, nameOf } from '../lookup.js';
import { baseStyles } from '../styles.js';
import { memberWords } from '../words.js';
import { agreementTitle, itemsOf } from './groups.js';
import { backButton, card, closeButton, quotedLabel } from './parts.js';
import { ribbon } from './ribbon.js';
import { ribbonStyles } from './ribbon-styles.js';
import { viewStyles } from './view-styles.js';

const memberStyles = css`
  .members {
    display: grid;
    gap: 2px;
    font-size: 13px;
    line-height: 20px;
  }
  .parties {
    padding-bottom: 16px;
    border-bottom: 1px solid var(--gg-rule);
  }
  .parties .sub {
    margin-top: 4px;
  }
  .member {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .member button {
    font-weight: 700;
  }
  .member button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .member .label {
    font-size: 14px;
  }
  @media (pointer: coarse) {
    .member button {
      min-width: 44px;
      padding-block: 12px;
    }
  }
`;

/** An agreement of three or more: its members with how sure each is, then its claims in article order. */
export class AgreementPanel extends LitElement {
  static override styles = [baseStyles, viewStyles, ribbonStyles, memberStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property({ attribute: false }) agreement: AgreementNode | null = null;
  @property() from: string | undefined = undefined;
  @property() focused: string | null = null;

  private member(member: AgreementMember, sign: AgreementNode['sign'], lookup: Lookup) {
    const key = actorKey(member.actor);
    const sure = memberWords(member, lookup.words);
    return html`<li class="member">${lineSample({ sign, certainty: member.certainty, claims: 1, length: 28 })}
      <button data-key=${key} @click=${selects(key)}><bdi>${nameOf(lookup, member.actor)}</bdi></button>
      ${sure ? html`<span class=${member.cue ? 'label' : 'quiet'} dir="auto">${sure}</span>` : nothing}</li>`;
  }

  override render() {
    const { lookup, agreement } = this;
    if (!lookup || !agreement) return nothing;
    const { words } = lookup;
    const items = itemsOf(agreement);
    const facts = [
      words.namedParties(agreement.members.length),
      words.claims(items.length),
      words.speakers(agreement.speakers.length),
    ];
    const { unnamed } = agreement;
    return html`<header class="head">
        ${backButton(lookup, this.from)}
        <div class="bar"><h2 class="title" tabindex="-1"><bdi>${agreementTitle(lookup, agreement)}</bdi></h2>${closeButton(words)}</div>
        <p class="lead">${badge(agreement.sign, { denied: agreement.certainty === 'denied' })}${quotedLabel(lookup, agreement.label)}</p>
        <p class="sub">${facts.join(' · ')}</p>
        ${ribbon(items, lookup, { current: this.focused, go: (claim) => ({ kind: 'claim', claim }) })}
      </header>
      <div class="body">
        <div class="section parties">
          <h3 class="kicker">${words.whoIsParty}</h3>
          <ul class="members">${agreement.members.map((member) => this.member(member, agreement.sign, lookup))}</ul>
          ${unnamed.length > 0 ? html`<p class="sub">${words.alsoUnnamed(unnamed)}</p>` : nothing}
        </div>
        ${items.map((item, n) => card(item, lookup, 3, this.focused, n === 0))}
      </div>`;
  }
}
