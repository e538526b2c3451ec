import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Lookup } from '../lookup.js';
import { READING_WORDS as WORDS } from '../reading-words.js';
import { baseStyles } from '../styles.js';
import type { Item } from './groups.js';
import { card, closeButton } from './parts.js';
import { viewStyles } from './view-styles.js';

const storyStyles = css`
  /* Cards out of sight cost nothing until they come near. */
  gg-claim {
    content-visibility: auto;
    contain-intrinsic-size: auto 150px;
  }
`;

/** Every claim in article order. */
export class Story extends LitElement {
  static override styles = [baseStyles, viewStyles, storyStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property() focused: string | null = null;
  /** The panel lies over the graph, so that there is something to close it to. */
  @property({ type: Boolean }) closable = false;

  private items: readonly Item[] = [];

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('lookup')) return;
    this.items = (this.lookup?.relations.claims ?? []).map((claim) => ({ claim, evidence: [] }));
  }

  override render() {
    const { lookup, items } = this;
    if (!lookup) return nothing;
    return html`<header class="head">
        <div class="bar"><h2 class="title" tabindex="-1">${WORDS.storyTitle}</h2>${this.closable ? closeButton() : nothing}</div>
      </header>
      <div class="body">${items.map((item) => card(item, lookup, 3, this.focused))}</div>`;
  }
}
