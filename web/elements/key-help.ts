import { css, html, LitElement, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ENGLISH, type Words } from '../language/index.js';
import { focusedIn } from './focused.js';
import { icon } from './glyphs.js';
import { IntentEvent } from './intent.js';
import { KEY_GROUPS, type KeyHelp } from './keys.js';
import { baseStyles } from './styles.js';

const keyStyles = css`
  dialog {
    width: min(460px, calc(100vw - 32px));
    max-width: none;
    max-height: calc(100vh - 32px);
    margin: auto;
    padding: 0;
    overflow-y: auto;
    border: 1px solid var(--gg-rule);
    border-radius: 8px;
    background: var(--gg-surface);
    color: var(--gg-ink);
    box-shadow: var(--gg-shadow);
    font: 14px / 20px var(--gg-sans);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.28);
  }
  .box {
    padding: 16px 24px 20px;
  }
  .bar {
    display: flex;
    justify-content: space-between;
    align-items: center;
  }
  .bar .round {
    margin-inline-end: -8px;
  }
  .kicker {
    margin: 16px 0 4px;
  }
  dl {
    display: grid;
    grid-template-columns: 128px minmax(0, 1fr);
    gap: 6px 12px;
  }
  dt {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 8px;
    align-items: baseline;
  }
  .chord {
    display: inline-flex;
    gap: 2px;
  }
  kbd {
    min-width: 22px;
    padding: 0 5px;
    border: 1px solid var(--gg-rule-strong);
    border-radius: 3px;
    font: 600 12px / 20px var(--gg-sans);
    text-align: center;
  }
  dd {
    color: var(--gg-ink-2);
    text-wrap: pretty;
  }
`;

/** What the keys do, in a dialog that gives the focus back where it was. */
export class KeyHelpDialog extends LitElement {
  static override styles = [baseStyles, keyStyles];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) words: Words = ENGLISH;

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  private opener: HTMLElement | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('open') || this.open === this.dialog.open) return;
    if (!this.open) return this.dialog.close();
    this.opener = focusedIn(this.ownerDocument);
    this.dialog.showModal();
  }

  private readonly onClose = (): void => {
    this.dispatchEvent(new IntentEvent({ kind: 'keys', open: false }));
    this.opener?.focus({ preventScroll: true });
    this.opener = null;
  };

  /** Here keys mean what they mean in any dialog. */
  private readonly onKeydown = (event: Event): void => event.stopPropagation();

  /** A press beside the box. */
  private readonly onClick = (event: Event): void => {
    if (event.target === this.dialog) this.dialog.close();
  };

  private key({ keys, words }: KeyHelp) {
    const chord = (one: string) =>
      html`<span class="chord">${one.split(' ').map((name) => html`<kbd>${name}</kbd>`)}</span>`;
    return html`<dt>${keys.map(chord)}</dt><dd>${words(this.words)}</dd>`;
  }

  override render() {
    const { words } = this;
    return html`<dialog aria-labelledby="title" @close=${this.onClose} @keydown=${this.onKeydown} @click=${this.onClick}>
      <div class="box">
        <div class="bar"><h2 id="title" class="title">${words.keys}</h2>
          <button class="round" aria-label=${words.closeDialog} @click=${() => this.dialog.close()}>${icon('close')}</button></div>
        <p class="sub">${words.keysNote}</p>
        ${KEY_GROUPS.map((group) => html`<h3 class="kicker">${group.title(words)}</h3><dl>${group.keys.map((one) => this.key(one))}</dl>`)}
      </div>
    </dialog>`;
  }
}
