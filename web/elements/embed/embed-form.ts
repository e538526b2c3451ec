import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { dialogStyles } from '../export/dialog-styles.js';
import { ExportFailure } from '../export/failure.js';
import type { Exporter } from '../export/exporter.js';
import { drawable } from '../export/shown.js';
import { GgLensEvent, GgSelectEvent } from '../events.js';
import type { GraphState } from '../state.js';
import { GgProblemEvent, GgReadyEvent } from '../status-events.js';
import { baseStyles } from '../styles.js';
import { toggleStyles } from '../toggle.js';
import { type EmbedChoice, heightOf, widthOf } from './choice.js';
import { type Code, codeOf } from './code.js';
import { embedFields } from './embed-fields.js';
import { embedStyles } from './embed-styles.js';
import { fit, graphFor, pictureFor } from './sheet.js';

const HEARD = [GgSelectEvent.type, GgLensEvent.type, GgReadyEvent.type, GgProblemEvent.type];

/** The other half of the dialog: the graph as code for another page, at the size chosen. */
export class EmbedForm extends LitElement {
  static override styles = [baseStyles, toggleStyles, dialogStyles, embedStyles];

  @property({ attribute: false }) exporter: Exporter | null = null;
  @property({ attribute: false }) shown: GraphState | null = null;

  @state() private code: Code = { text: '', note: null };
  @state() private preview: Element | null = null;
  @state() private said: { readonly text: string; readonly wrong: boolean } | null = null;
  @state() private scale = 1;
  @state() private other = false;
  @query('.paper') private readonly paper!: HTMLElement | null;
  @query('.sheet') private readonly sheet!: HTMLElement | null;
  @query('textarea') private readonly area!: HTMLTextAreaElement | null;

  private readonly sized = new ResizeObserver(() => this.fit());
  private ticket = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.paper) this.sized.observe(this.paper);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sized.disconnect();
    this.ticket += 1;
  }

  protected override firstUpdated(): void {
    // What the second graph tells is for nobody: to the page there is one.
    for (const type of HEARD) this.paper?.addEventListener(type, (event) => event.stopPropagation());
    if (this.paper) this.sized.observe(this.paper);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('shown') || changed.has('exporter')) void this.make();
    this.fit();
  }

  private fit(): void {
    const { exporter, sheet, paper } = this;
    if (exporter && sheet && paper) this.scale = fit(sheet, paper, exporter.embedder.chosen);
  }

  /** Only the newest is shown. */
  private async make(): Promise<void> {
    const { exporter } = this;
    if (!exporter) return;
    const ticket = ++this.ticket;
    const shown = exporter.shown();
    const { embedder } = exporter;
    try {
      if (embedder.chosen.kind === 'static') await drawable(shown);
      const code = await codeOf(shown, embedder);
      if (ticket !== this.ticket) return;
      this.code = code;
      this.preview =
        embedder.chosen.kind === 'static'
          ? pictureFor(shown, embedder)
          : graphFor(shown, embedder.chosen, this.preview);
    } catch (error) {
      if (ticket !== this.ticket) return;
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    const known = error instanceof ExportFailure;
    if (!known) console.error('<geopolitical-graph>', error);
    const failed = this.shown?.words.exporting.failures.failed ?? '';
    this.code = { text: '', note: null };
    this.preview = null;
    this.said = { text: known ? error.message : failed, wrong: true };
  }

  private readonly change = (to: EmbedChoice): void => {
    if (!this.exporter) return;
    this.exporter.embedder.chosen = to;
    this.said = null;
    this.requestUpdate();
    void this.make();
  };

  private readonly setOther = (other: boolean): void => {
    this.other = other;
  };

  private readonly onCopy = async (): Promise<void> => {
    const words = this.shown?.words;
    if (!words) return;
    try {
      await navigator.clipboard.writeText(this.code.text);
      this.said = { text: words.exporting.copied, wrong: false };
    } catch {
      // No clipboard: not allowed, or no secure page.
      this.area?.focus();
      this.area?.select();
      this.said = { text: words.embedding.byHand, wrong: true };
    }
  };

  private measure({ words }: GraphState, chosen: EmbedChoice): string {
    const size = `${words.number(widthOf(chosen))} × ${words.number(heightOf(chosen))} px`;
    const percent = new Intl.NumberFormat(words.tag, { style: 'percent' }).format(this.scale);
    return this.scale < 0.995 ? `${size} · ${percent}` : size;
  }

  private foot(state: GraphState, link: (() => string) | null) {
    const { words } = state;
    const { said, code } = this;
    return html`<div class="foot"><p class="said ${said?.wrong ? 'wrong' : ''}" role="status">${said?.text ?? ''}</p>
      ${link ? html`<gg-copy-link .link=${link} .words=${words} long></gg-copy-link>` : nothing}
      <button class="control main copy" ?disabled=${code.text === ''} @click=${this.onCopy}>${words.embedding.copyCode}</button></div>`;
  }

  override render() {
    const { shown: state, exporter, code } = this;
    if (!state || !exporter) return nothing;
    const { words } = state;
    const { chosen, link } = exporter.embedder;
    const { embedding, exporting } = words;
    const note = code.note === null ? nothing : html`<p class="note wide">${embedding[code.note]}</p>`;
    const fields = { words, chosen, change: this.change };
    return html`<section class="preview" aria-label=${exporting.preview}>
        <div class="paper"><div class="sheet" inert>${this.preview}</div></div>
        <p class="measure"><bdi>${this.measure(state, chosen)}</bdi></p></section>
      <div class="fields" role="group" aria-label=${embedding.title}>
        ${embedFields(fields, this.other, this.setOther)}
        ${note}
        ${code.text === '' ? nothing : html`<label class="wide">${embedding.code}<textarea readonly rows="7" spellcheck="false" .value=${code.text}></textarea></label>`}
      </div>
      ${this.foot(state, link)}`;
  }
}
