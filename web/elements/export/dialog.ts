import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { focusedIn } from '../focused.js';
import { icon } from '../glyphs.js';
import { IntentEvent } from '../intent.js';
import type { GraphState } from '../state.js';
import { baseStyles } from '../styles.js';
import { toggleStyles } from '../toggle.js';
import { workStyles, workView } from '../work-view.js';
import { dialogStyles } from './dialog-styles.js';
import { type Doing, doing } from './doing.js';
import { drawn } from './draw.js';
import type { Exporter, Remembered } from './exporter.js';
import { fieldsFor, formatOf, optionsFrom } from './fields.js';
import { EmbedForm } from '../embed/embed-form.js';
import { blobOf, fileNameFor } from './make.js';
import { isPicture } from './options.js';
import { type Preview, previewOf } from './preview.js';
import { printFigure } from './print.js';
import { copyPicture, copyText, download } from './save.js';
import { forgetScenes } from './scenes.js';
import { drawable } from './shown.js';
import { Telling } from './telling.js';

/** A preview is drawn when nothing was chosen or typed for so long, ms: a new shape may take a second of search. */
const REST = 150;

/** What the reader takes out: the format, how it looks, a live preview, and what came of it. */
export class ExportDialog extends LitElement {
  static override styles = [baseStyles, toggleStyles, dialogStyles, workStyles];

  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) exporter: Exporter | null = null;
  /** What the element shows; another state is another preview. */
  @property({ attribute: false }) shown: GraphState | null = null;

  @state() private preview: Preview | null = null;
  @state() private drawing = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement | null;

  private opener: HTMLElement | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly telling = new Telling(this);
  /** Ends the preview under way. */
  private previewing = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.end();
  }

  /** Nobody waits for anything any more. */
  private end(): void {
    clearTimeout(this.timer);
    this.previewing.abort();
    this.telling.end();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { dialog } = this;
    if (dialog && changed.has('open') && this.open !== dialog.open) {
      if (!this.open) return dialog.close();
      this.opener = focusedIn(this.ownerDocument);
      this.telling.say(null);
      dialog.showModal();
    }
    if (this.open && (changed.has('open') || changed.has('shown'))) this.schedule(0);
  }

  private get embeds(): boolean {
    return this.exporter !== null && this.exporter.half === 'embed' && this.exporter.embedder.offered;
  }

  private turnTo(half: Exporter['half']): void {
    if (!this.exporter) return;
    this.exporter.half = half;
    this.telling.say(null);
    this.requestUpdate();
    this.schedule(0);
  }

  private schedule(after = REST): void {
    clearTimeout(this.timer);
    this.drawing = !this.embeds;
    if (this.embeds) return;
    this.timer = setTimeout(() => void this.draw(), after);
  }

  /** After the browser has painted that it is under way; only the newest is shown. */
  private async draw(): Promise<void> {
    this.previewing.abort();
    const { signal } = (this.previewing = new AbortController());
    await this.updateComplete;
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    const { exporter } = this;
    if (!exporter || !this.open || this.embeds || signal.aborted) return;
    const preview = await previewOf(formatOf(exporter.remembered), exporter.shown(), { ...this.options, signal });
    if (signal.aborted) return;
    this.preview = preview;
    this.drawing = false;
  }

  private get options() {
    const { exporter } = this;
    return exporter ? optionsFrom(exporter.remembered, exporter.shown().state) : {};
  }

  private readonly onClose = (): void => {
    this.end();
    this.preview = null;
    forgetScenes();
    this.dispatchEvent(new IntentEvent({ kind: 'export', open: false }));
    this.opener?.focus({ preventScroll: true });
    this.opener = null;
  };

  /** Here keys mean what they mean in any dialog. */
  private readonly onKeydown = (event: Event): void => event.stopPropagation();

  /** A press beside the box. */
  private readonly onClick = (event: Event): void => {
    if (event.target === this.dialog) this.dialog?.close();
  };

  private readonly change = (to: Remembered): void => {
    if (!this.exporter) return;
    this.exporter.remembered = to;
    this.telling.say(null);
    this.requestUpdate();
    this.schedule();
  };

  /** Does it, and tells what came of it. */
  private async tell(work: (exporter: Exporter, waiting: Doing) => Promise<string>): Promise<void> {
    const { exporter, telling } = this;
    if (exporter) await telling.of((waiting) => work(exporter, waiting), exporter.shown().state.words);
  }

  private readonly onSave = (): Promise<void> =>
    this.tell(async (exporter, waiting) => {
      const [shown, format, options] = [exporter.shown(), formatOf(exporter.remembered), this.options];
      const blob = await blobOf(format, shown, { ...options, ...waiting }, { bundle: exporter.bundle });
      const name = fileNameFor(format, shown, options);
      download(blob, name);
      return shown.state.words.exporting.saved(name);
    });

  private readonly onPrint = (): Promise<void> =>
    this.tell(async (exporter, waiting) => {
      const shown = exporter.shown();
      await drawable(shown);
      const figure = await doing(drawn(shown, this.options, { halos: 'boxes' }), waiting);
      const name = fileNameFor('pdf', shown, this.options).replace(/\.pdf$/, '');
      await printFigure(figure, name, shown.state.words.tag, this.renderRoot as ShadowRoot);
      return '';
    });

  private readonly onCopy = (): Promise<void> =>
    this.tell(async (exporter, waiting) => {
      const [shown, format] = [exporter.shown(), formatOf(exporter.remembered)];
      const words = shown.state.words.exporting;
      const asked = isPicture(format) ? 'png' : format;
      const blob = blobOf(asked, shown, { ...this.options, ...waiting, data: false }, { bundle: null });
      if (asked === 'png') await copyPicture(blob, words);
      else await copyText(await (await blob).text(), words);
      return words.copied;
    });

  private paper(state: GraphState) {
    const { preview } = this;
    const words = state.words.exporting;
    const { theme } = this.exporter?.remembered ?? {};
    const on = theme === 'dark' ? 'on-dark' : 'on-light';
    const inside =
      preview?.kind === 'picture'
        ? preview.svg
        : preview?.kind === 'text'
          ? html`<pre tabindex="0" role="region" aria-label=${words.preview}>${preview.text}</pre>`
          : preview?.kind === 'failed'
            ? html`<p class="wrong" role="alert">${preview.message}</p>`
            : nothing;
    const measure = this.drawing ? words.drawing : preview?.kind === 'picture' ? preview.size : '';
    return html`<section class="preview" aria-label=${words.preview} aria-busy=${this.drawing ? 'true' : 'false'}>
      <div class="paper ${on}">${inside}</div><p class="measure"><bdi>${measure}</bdi></p></section>`;
  }

  private foot(state: GraphState) {
    const words = state.words.exporting;
    const { said } = this.telling;
    const format = formatOf(this.exporter?.remembered ?? {});
    const copies =
      format === 'html'
        ? nothing
        : html`<button class="control copy" @click=${this.onCopy}>${isPicture(format) ? words.copyPicture : words.copyText}</button>`;
    const main =
      format === 'pdf'
        ? html`<button class="control main" @click=${this.onPrint}>${words.print}</button>`
        : html`<button class="control main" @click=${this.onSave}>${words.save}</button>`;
    return html`<div class="foot"><p class="said ${said?.wrong ? 'wrong' : ''}" role="status">${said?.text ?? ''}</p>${copies}${main}</div>`;
  }

  /** One dialog for taking the graph elsewhere, in two halves where the page asks for both. */
  private heading({ words }: GraphState, exporter: Exporter) {
    const { exporting, embedding } = words;
    const title = html`<h2 id="title" class="title ${exporter.embedder.offered ? 'unseen' : ''}">${this.embeds ? embedding.title : exporting.title}</h2>`;
    if (!exporter.embedder.offered) return title;
    const option = (half: Exporter['half'], name: string) =>
      html`<button class="option" aria-pressed=${this.embeds === (half === 'embed')} @click=${() => this.turnTo(half)}>${name}</button>`;
    return html`${title}<div class="toggle" role="group" aria-label=${embedding.both}><span class="options">${option('export', exporting.title)}${option('embed', embedding.title)}</span></div>`;
  }

  private half(state: GraphState, exporter: Exporter) {
    if (this.embeds) return this.open ? html`<gg-embed .exporter=${exporter} .shown=${state}></gg-embed>` : nothing;
    const fields = { state, format: formatOf(exporter.remembered), chosen: exporter.remembered, change: this.change };
    return html`${this.paper(state)}
      <div class="fields" role="group" aria-labelledby="title">${fieldsFor(fields)}</div>
      ${this.foot(state)}`;
  }

  override render() {
    const { shown: state, exporter } = this;
    if (!state || !exporter) return nothing;
    const { words } = state;
    return html`<dialog aria-labelledby="title" @close=${this.onClose} @keydown=${this.onKeydown} @click=${this.onClick}>
      <div class="bar">${this.heading(state, exporter)}
        <button class="round" aria-label=${words.closeDialog} @click=${() => this.dialog?.close()}>${icon('close')}</button></div>
      ${this.half(state, exporter)}${workView(this.telling.work, words)}
    </dialog>`;
  }
}

/** Registers the dialog with the first use: until then nothing of it is loaded. */
export function defineDialog(): void {
  if (!customElements.get('gg-embed')) customElements.define('gg-embed', EmbedForm);
  if (!customElements.get('gg-export')) customElements.define('gg-export', ExportDialog);
}
