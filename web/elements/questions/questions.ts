import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Lens } from '../../model/index.js';
import type { Lookup } from '../lookup.js';
import { viewStyles } from '../panel/view-styles.js';
import { baseStyles } from '../styles.js';
import { toggleStyles } from '../toggle.js';
import { NOTHING_ASKED } from '../../view/asked.js';
import { type Asked, openAt } from './asked.js';
import { balancePart } from './balance.js';
import { comparePart } from './compare.js';
import { connectionPart } from './connection.js';
import { numbersPart } from './numbers.js';
import { type Ground, opening } from './pieces.js';
import { questionStyles } from './question-styles.js';

const PARTS: readonly (readonly ['connect' | 'balance' | 'compare' | 'numbers', (ground: Ground) => TemplateResult])[] =
  [
    ['connect', connectionPart],
    ['balance', balancePart],
    ['compare', comparePart],
    ['numbers', numbersPart],
  ];

/** What follows from the claims, question by question. An answer is worked out when its question is opened. */
export class Questions extends LitElement {
  static override styles = [baseStyles, viewStyles, toggleStyles, questionStyles];

  @property({ attribute: false }) lookup: Lookup | null = null;
  /** Those certainties that it names count; without any the usual ones. */
  @property({ attribute: false }) lens: Lens = {};
  @property({ attribute: false }) trail: readonly string[] = [];
  @property({ attribute: false }) asked: Asked = { ...NOTHING_ASKED, open: openAt(NOTHING_ASKED) };
  @property({ attribute: false }) ask: (asked: Asked) => void = () => {};

  override render() {
    const { lookup, lens, trail, asked, ask } = this;
    if (!lookup) return nothing;
    const { follows, nothingPasses } = lookup.words;
    const ground: Ground = { lookup, lens, trail, asked, ask };
    const empty = lookup.relations.claims.length === 0;
    return html`<header class="head"><div class="bar"><h2 class="title" tabindex="-1">${follows.title}</h2></div>
        <p class="sub">${empty ? nothingPasses : follows.note}</p></header>
      <div class="body">${PARTS.map(([id, part]) => html`<section>${opening(id, follows[id], ground, () => part(ground), 'question')}</section>`)}</div>`;
  }
}
