import { css, html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ENGLISH, type Words } from '../language/index.js';
import { icon } from './glyphs.js';
import { hang, popStyles } from './pop.js';
import { baseStyles } from './styles.js';
import { toggleStyles } from './toggle.js';

/** How long it is said, ms, and how wide the box of it is, px. */
const SAID = 2_000;
const WIDE = { copied: 120, refused: 300 } as const;

/** Copies the address of what is shown now; where the browser does not let it, shows the address to be copied by hand. */
export class CopyLink extends LitElement {
  static override styles = [
    baseStyles,
    toggleStyles,
    popStyles,
    css`
      :host {
        display: inline-flex;
        flex: none;
      }
      [popover] {
        padding: 8px 12px;
        text-align: center;
      }
      label {
        display: grid;
        gap: 4px;
        text-align: start;
        color: var(--gg-ink-2);
      }
      input {
        width: 100%;
        min-height: 34px;
        padding: 0 8px;
        border: 1px solid var(--gg-rule-strong);
        border-radius: 6px;
        background: var(--gg-surface);
        color: var(--gg-ink);
        font: inherit;
      }
      .said {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        white-space: nowrap;
      }
      @media (pointer: coarse) {
        .control {
          min-height: 44px;
          min-width: 44px;
        }
      }
    `,
  ];

  /** Gives the address. */
  @property({ attribute: false }) link: (() => string) | null = null;
  /** The button says what it does, besides its icon. */
  @property({ type: Boolean }) long = false;
  @property({ attribute: false }) words: Words = ENGLISH;

  @state() private result: 'copied' | 'refused' | null = null;
  @state() private address = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.result = null;
  }

  private readonly onClick = async (): Promise<void> => {
    this.address = this.link?.() ?? location.href;
    try {
      await navigator.clipboard.writeText(this.address);
      this.result = 'copied';
    } catch {
      // No clipboard: not allowed, or no secure page.
      this.result = 'refused';
    }
    await this.updateComplete;
    this.say();
  };

  private say(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('[popover]');
    const button = this.renderRoot.querySelector('button');
    if (!box || !button || !this.result) return;
    hang(box, button, WIDE[this.result]);
    box.showPopover();
    clearTimeout(this.timer);
    if (this.result === 'refused') this.renderRoot.querySelector('input')?.select();
    else this.timer = setTimeout(() => box.hidePopover(), SAID);
  }

  private readonly onToggle = (event: ToggleEvent): void => {
    if (event.newState === 'closed') this.result = null;
  };

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    (event.currentTarget as HTMLElement).hidePopover();
    this.renderRoot.querySelector('button')?.focus();
  };

  override render() {
    const { result, words, long, address } = this;
    const field = html`<label>${words.copyThisLink}<input readonly .value=${address} /></label>`;
    return html`<button class="control ${long ? '' : 'square'}" aria-label=${words.copyLink} title=${long ? nothing : words.copyLink} @click=${this.onClick}>${icon('link', 16)}${long ? words.copyLink : nothing}</button>
      <div popover="auto" aria-hidden=${result === 'copied' ? 'true' : nothing} @toggle=${this.onToggle} @keydown=${this.onKeydown}>${result === 'refused' ? field : words.linkCopied}</div>
      <span class="said" role="status">${result === 'copied' ? words.linkCopied : ''}</span>`;
  }
}
