import { css, html, LitElement, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { LIMITS } from '../../model/index.js';
import { ENGLISH, type Words } from '../../language/index.js';
import { IntentEvent } from '../intent.js';
import { baseStyles } from '../styles.js';
import { textOfFile } from './copy.js';

/** Takes a reader's own copy of the article: a file, or pasted text. */
export class CopyForm extends LitElement {
  static override styles = [
    baseStyles,
    css`
      form {
        display: grid;
        gap: 12px;
        padding: 16px 24px;
      }
      .file,
      .check {
        justify-self: start;
        padding: 6px 12px;
        border: 1px solid var(--gg-rule-strong);
        border-radius: 6px;
        font-size: 13px;
        font-weight: 600;
        line-height: 20px;
        cursor: pointer;
      }
      .file:hover,
      .check:hover {
        background: var(--gg-sunken);
      }
      .file:focus-within:has(:focus-visible) {
        outline: 3px solid var(--gg-focus);
        outline-offset: 2px;
      }
      .file input {
        position: absolute;
        width: 1px;
        height: 1px;
        opacity: 0;
        pointer-events: none;
      }
      .paste {
        display: grid;
        gap: 4px;
        font-size: 13px;
        line-height: 20px;
      }
      textarea {
        min-height: 132px;
        padding: 8px 10px;
        border: 1px solid var(--gg-rule-strong);
        border-radius: 6px;
        background: var(--gg-surface);
        color: var(--gg-ink);
        font: 15px / 21px var(--gg-serif);
        resize: vertical;
      }
      textarea:focus-visible {
        outline: 3px solid var(--gg-focus);
        outline-offset: 1px;
      }
      .buttons {
        display: flex;
        gap: 16px;
        align-items: center;
      }
      .problem {
        font-size: 13px;
        font-weight: 600;
        line-height: 20px;
      }
      @media (pointer: coarse) {
        .file,
        .check {
          padding-block: 12px;
        }
      }
      @container (width < 520px) {
        form {
          padding-inline: 16px;
        }
        /* Smaller type makes some phones zoom in. */
        textarea {
          font-size: 16px;
        }
      }
    `,
  ];

  @property({ attribute: false }) words: Words = ENGLISH;
  /** Letters (UTF-16 code units) that an article may have. */
  @property({ type: Number }) most = LIMITS.article;
  /** There is something to go back to. */
  @property({ type: Boolean }) cancellable = false;
  /** Language of the article (BCP 47). */
  @property() language = 'en';

  @state() private problem: 'textTooLong' | 'textEmpty' | 'fileUnreadable' | null = null;

  @query('textarea') private readonly field!: HTMLTextAreaElement;
  @query('[type="file"]') private readonly file!: HTMLInputElement;

  override focus(): void {
    this.file.focus();
  }

  private take(text: string | null): void {
    if (text === null || text.length > this.most) this.problem = 'textTooLong';
    else if (text.trim() === '') this.problem = 'textEmpty';
    else {
      this.problem = null;
      this.dispatchEvent(new IntentEvent({ kind: 'copy', text }));
    }
  }

  private readonly onFile = async (): Promise<void> => {
    const file = this.file.files?.[0];
    // The same file can be chosen again after it was changed.
    const reset = () => (this.file.value = '');
    if (!file) return;
    try {
      this.take(await textOfFile(file, this.most));
    } catch {
      this.problem = 'fileUnreadable';
    }
    reset();
  };

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.take(this.field.value);
  };

  private readonly onCancel = (): void => {
    this.dispatchEvent(new Event('gg-cancel'));
  };

  /** What is wrong with what was given. */
  private get said(): string | null {
    const { words, problem, most } = this;
    return problem === 'textTooLong' ? words.textTooLong(words.number(most)) : problem && words[problem];
  }

  override render() {
    const { words } = this;
    return html`<form @submit=${this.onSubmit}>
      <label class="file"><input type="file" accept=".txt,.text,.html,.htm,text/plain,text/html" @change=${this.onFile} />${words.openFile}</label>
      <label class="paste"><span>${words.pasteText}</span><textarea lang=${this.language} dir="auto" spellcheck="false"></textarea></label>
      <p class="problem" role="alert">${this.said}</p>
      <p class="buttons"><button class="check">${words.checkText}</button>${this.cancellable ? html`<button type="button" class="more" @click=${this.onCancel}>${words.cancel}</button>` : nothing}</p>
      <p class="sub">${words.copyStays}</p>
    </form>`;
  }
}
