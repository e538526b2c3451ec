import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type AtItsWord, balanceAtItsWord } from '../../graph/index.js';
import type { Claim } from '../../model/index.js';
import { icon } from '../glyphs.js';
import { type Lookup, nameOf } from '../lookup.js';
import { baseStyles } from '../styles.js';
import { indexWords } from './balance.js';
import { atItsWordLines } from './word-lines.js';

/** Whether a claim is printed with a caution and says something of two: only then is there anything to compare. */
export const isCautioned = ({ notes, relations }: Claim): boolean =>
  relations.length > 0 && notes.some(({ kind }) => kind === 'as-printed');

/** On the card of a claim that is printed with a caution: what would follow if it were taken at its word. Worked out when opened. */
export class AtItsWordNote extends LitElement {
  static override styles = [
    baseStyles,
    css`
      button {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        min-height: 24px;
        font-size: 13px;
        line-height: 18px;
      }
      p {
        margin-block: 4px;
        font-size: 13px;
        line-height: 18px;
        color: var(--gg-ink-2);
        text-wrap: pretty;
      }
      p.first {
        color: var(--gg-ink);
        font-weight: 600;
      }
      @media (pointer: coarse) {
        button {
          min-height: 44px;
        }
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property({ attribute: false }) claim: Claim | null = null;
  @state() private open = false;

  private readonly toggle = (): void => {
    this.open = !this.open;
  };

  private found: AtItsWord | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.open || !this.lookup || !this.claim) return;
    if (!changed.has('open') && !changed.has('lookup') && !changed.has('claim')) return;
    this.found = balanceAtItsWord(this.lookup.relations, this.claim.id);
  }

  private lines(lookup: Lookup) {
    const { follows, certaintyInside } = lookup.words;
    if (!this.found) return html`<p>${follows.word.changes(0)}</p>`;
    const [first, ...rest] = atItsWordLines(this.found, lookup.words, {
      name: (id) => nameOf(lookup, id),
      index: (sheet) => indexWords(sheet, lookup),
    });
    const certainties = this.found.counted.certainties.map(certaintyInside);
    return html`<p class="first">${first}</p>${rest.map((line) => html`<p>${line}</p>`)}<p>${follows.counted(certainties, false)}</p>`;
  }

  override render() {
    const { lookup, open } = this;
    if (!lookup || !this.claim) return nothing;
    return html`<button class="more" aria-expanded=${open} @click=${this.toggle}>${icon(open ? 'down' : 'right', 12)}<span>${lookup.words.follows.word.ask}</span></button>${open ? this.lines(lookup) : nothing}`;
  }
}
