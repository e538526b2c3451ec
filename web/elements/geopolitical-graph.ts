import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { actorKey } from '../graph/index.js';
import { GgSelectEvent } from './events.js';
import { InlineData } from './inline-data.js';
import { type Intent, IntentEvent } from './intent.js';
import { LoadController, type Loaded, type Source } from './load/load-controller.js';
import { AGREEMENT_VIEWS, type AgreementView, selectionOf } from './lookup.js';
import type { Panel } from './panel/panel.js';
import { narrowStyles, rootStyles } from './root-styles.js';
import { FrameController } from './scene/frame-controller.js';
import { SceneController } from './scene/scene-controller.js';
import { announcement, egoOf, placeOfClaim } from './selection.js';
import { SheetController } from './sheet-controller.js';
import { arrive, back, type GraphState, select, selectedIn, START } from './state.js';
import { GgProblemEvent, GgReadyEvent } from './status-events.js';
import { ThemeController } from './theme-controller.js';
import { tokenStyles } from './token-styles.js';

const CONTROLS = ['full', 'compact', 'none'] as const;
type Controls = (typeof CONTROLS)[number];

interface Fits {
  fit(): void;
}

/**
 * Who stands where with whom according to one article, and the article's words behind every line.
 *
 * @attr src - Address of a dataset: relative to the page, or http(s).
 * @attr selected - Key of what is selected (`a:JPN`, `d:JPN~USA`, `g:deal`), or an actor's id.
 * @attr agreements - `hub` (default): one hub for an agreement of three or more; `pairs`: a line for each pair.
 * @attr controls - `full` (default), `compact` for an article column, `none` for the graph alone.
 * @attr claim - Id of a claim to show and mark in the panel.
 *
 * @prop {unknown} data - A dataset as an object, in place of `src`. It is never changed.
 *
 * @slot caption - Words under the graph, such as its source.
 * @slot fallback - Shown where no dataset could be shown.
 *
 * @fires gg-ready - A dataset has been read and is shown.
 * @fires gg-select - `key` of what is selected now, or null.
 * @fires gg-problem - `problems`: what is wrong with a dataset, or why it could not be loaded.
 *
 * @csspart header - Title and controls.
 * @csspart stage - The ground of the graph.
 * @csspart panel - The claims.
 * @csspart legend - What the marks mean.
 *
 * @cssprop --gg-canvas - Ground of the graph.
 * @cssprop --gg-surface - Ground of header, panel and controls.
 * @cssprop --gg-sunken - Ground of group heads, and of controls under the pointer.
 * @cssprop --gg-rule - Hairlines.
 * @cssprop --gg-rule-strong - Outlines of buttons.
 * @cssprop --gg-ink - Text and selection; `--gg-ink-2` and `--gg-ink-3` are quieter.
 * @cssprop --gg-pos - Cooperative; `--gg-neg` conflictual, `--gg-neu` neutral.
 * @cssprop --gg-focus - Focus rings.
 * @cssprop --gg-sans - Fonts of names, counts and controls.
 * @cssprop --gg-serif - Fonts of the article's own words.
 */
export class GeopoliticalGraph extends LitElement {
  static override styles = [tokenStyles, rootStyles, narrowStyles];

  @property() src: string | null = null;
  @property({ attribute: false }) data: unknown = undefined;
  @property() selected: string | null = null;
  @property() agreements: AgreementView = 'hub';
  @property({ reflect: true }) controls: Controls = 'full';
  @property() claim: string | null = null;

  @state() private state: GraphState = START;
  @state() private problemsOpen = false;
  @state() private legendOpen = false;
  @state() private panelOpen = false;

  @query('.root') private readonly root!: HTMLElement | null;
  @query('.probe') private readonly probe!: HTMLElement | null;
  @query('.stage') private readonly stageArea!: HTMLElement | null;
  @query('gg-stage') private readonly stage!: (HTMLElement & Partial<Fits>) | null;
  @query('gg-panel') private readonly panel!: Panel | null;

  private readonly inline = new InlineData(this);
  private readonly loader = new LoadController(this);
  private readonly scenes = new SceneController(this);
  private readonly frames = new FrameController(this);
  private readonly sheet = new SheetController(this);
  private readonly theme = new ThemeController(this, () => this.probe);
  private source: string | null | object = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKeydown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.onKeydown);
  }

  /** Selects by key or by an actor's id; null, or what the dataset does not have, selects nothing. */
  select(what: string | null): void {
    this.change(select(this.state, this.keyOf(what)));
  }

  /** Shows the whole graph, neither moved nor zoomed. */
  fit(): void {
    this.stage?.fit?.();
  }

  /** Back to how it was first shown: nothing selected, the whole graph in view. */
  reset(): void {
    this.select(null);
    this.problemsOpen = false;
    this.panelOpen = false;
    this.fit();
  }

  /** For the loader: a load has begun. */
  loading(): void {
    this.state = { ...this.state, load: 'loading' };
  }

  /** For the loader: the newest load has ended. The last good graph stays if it failed. */
  loaded(result: Loaded): void {
    if (result.ok) {
      this.state = arrive(this.state, result.lookup, result.problems);
      this.applySelected();
    } else {
      this.state = { ...this.state, load: 'failed', problems: result.problems };
    }
    this.problemsOpen = false;
    void this.updateComplete.then(() => {
      if (result.problems.length > 0) this.dispatchEvent(new GgProblemEvent(result.problems));
      if (result.ok) this.dispatchEvent(new GgReadyEvent(result.problems.length));
    });
  }

  private keyOf(what: string | null): string | null {
    if (what === null || selectionOf(this.state.lookup, what)) return what;
    return actorKey(what);
  }

  /** What the page asked for by attribute or property, as far as the dataset has it. */
  private applySelected(): void {
    if (!this.state.lookup) return;
    const place = this.claim === null ? null : placeOfClaim(this.state.lookup, this.claim);
    const wanted = this.keyOf(this.selected) ?? place;
    if (wanted !== selectedIn(this.state)) this.state = select(this.state, wanted);
    this.state = { ...this.state, claim: place === null ? null : this.claim };
  }

  /** A change that the reader, or a method, made: the properties follow it, and the page is told. */
  private change(next: GraphState): void {
    const before = selectedIn(this.state);
    this.state = next;
    const now = selectedIn(next);
    this.selected = now;
    this.claim = next.claim;
    if (now !== null && this.controls === 'compact') this.panelOpen = true;
    if (now !== before) {
      if (this.frames.narrow && this.sheet.stop !== 'full') this.sheet.moveTo(now === null ? 'peek' : 'half');
      void this.panel?.toTop();
      this.dispatchEvent(new GgSelectEvent(now));
    }
  }

  private sourceNow(): Source | null {
    if (this.data !== undefined && this.data !== null) return { kind: 'data', data: this.data };
    if (this.src !== null) return { kind: 'src', src: this.src, base: this.baseURI };
    return this.inline.text === null ? null : { kind: 'inline', text: this.inline.text };
  }

  private reload(): void {
    const source = this.sourceNow();
    const identity = !source
      ? null
      : source.kind === 'data'
        ? (source.data as object)
        : source.kind === 'src'
          ? `s:${source.src}`
          : `i:${source.text}`;
    if (identity === this.source) return;
    this.source = identity;
    if (source) this.loader.load(source);
    else {
      this.loader.stop();
      this.scenes.clear();
      this.state = { ...START, agreements: this.state.agreements };
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('controls') && !CONTROLS.includes(this.controls)) this.controls = 'full';
    if (changed.has('agreements')) {
      if (!AGREEMENT_VIEWS.includes(this.agreements)) this.agreements = 'hub';
      this.state = { ...this.state, agreements: this.agreements };
    }
    this.reload();
    const asked = (changed.has('selected') || changed.has('claim')) && this.state.lookup;
    if (asked && (this.selected !== selectedIn(this.state) || this.claim !== this.state.claim)) this.applySelected();
    this.frames.whenNarrow(() => selectedIn(this.state) === null && this.sheet.moveTo('peek'));
    const { frame } = this.frames;
    const { lookup, agreements } = this.state;
    if (frame && lookup) {
      const ego = this.frames.narrow ? egoOf(this.state) : null;
      const layouts = lookup.dataset.layouts;
      this.scenes.show({ relations: lookup.relations, options: { frame, agreements, ego, layouts } });
    }
  }

  protected override updated(): void {
    this.theme.read();
    this.frames.watch(this.root, this.stageArea);
    if (this.state.claim !== null) void this.panel?.showClaim(this.state.claim);
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.stepBack()) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Esc and the back button: the uppermost thing first. False if there is nothing to step back from. */
  private stepBack(): boolean {
    const key = selectedIn(this.state);
    if (this.problemsOpen) this.problemsOpen = false;
    else if (this.legendOpen) this.legendOpen = false;
    else if (key !== null) {
      const inPanel = this.panel?.matches(':focus-within') ?? false;
      this.change(back(this.state));
      if (inPanel) void this.updateComplete.then(() => this.panel?.focusOn(key));
    } else if (this.panelOpen) this.panelOpen = false;
    else return false;
    return true;
  }

  private readonly onSelect = (event: Event): void => {
    if (!(event instanceof GgSelectEvent)) return;
    event.stopPropagation();
    // What was pressed in the panel is gone with the old view: without this, focus and Esc would fall out of the element.
    const inPanel = this.panel?.matches(':focus-within') ?? false;
    const keyboard = event.keyboard && this.panel !== null && event.composedPath().includes(this.panel);
    this.change(select(this.state, event.key));
    if (inPanel || keyboard) void this.updateComplete.then(() => this.panel?.focusOn(null));
  };

  private close(): void {
    const key = selectedIn(this.state);
    this.change(select(this.state, null));
    if (this.controls === 'compact') this.panelOpen = false;
    else if (this.panel?.matches(':focus-within')) void this.updateComplete.then(() => this.panel?.focusOn(key));
  }

  private readonly onIntent = (event: Event): void => {
    if (!(event instanceof IntentEvent)) return;
    event.stopPropagation();
    this.obey(event.intent);
  };

  private obey(intent: Intent): void {
    switch (intent.kind) {
      case 'back':
        this.stepBack();
        break;
      case 'close':
        this.close();
        break;
      case 'agreements':
        this.agreements = intent.view;
        break;
      case 'theme':
        this.theme.toggle();
        break;
      case 'panel':
        this.panelOpen = intent.open;
        void this.updateComplete.then(() => this.panel?.focusOn(null));
        break;
      case 'legend':
        this.legendOpen = !this.legendOpen;
        break;
      case 'problems':
        this.problemsOpen = !this.problemsOpen;
        break;
      case 'retry':
        this.loader.retry();
        break;
    }
  }

  private renderPanel() {
    const { lookup, trail, agreements, claim } = this.state;
    if (this.controls === 'none' || (this.controls === 'compact' && !this.panelOpen)) return nothing;
    const { sheet } = this;
    const words = sheet.stop === 'full' ? 'Make the list of claims smaller' : 'Make the list of claims larger';
    return html`<aside class="panel" part="panel" aria-label="Claims">
      <button class="handle" aria-label=${words} @click=${sheet.onClick} @keydown=${sheet.onKeydown} @pointerdown=${sheet.onPointerdown}
        @pointermove=${sheet.onPointermove} @pointerup=${sheet.onPointerup} @pointercancel=${sheet.onPointerup}></button>
      <gg-panel .lookup=${lookup} .trail=${trail} .agreements=${agreements} .focused=${claim} ?closable=${this.controls === 'compact'}></gg-panel>
    </aside>`;
  }

  private renderProblems() {
    const { load, lookup, problems } = this.state;
    const nothingToShow = load === 'failed' && !lookup;
    if (!nothingToShow && !this.problemsOpen) return nothing;
    return html`<gg-problems .problems=${problems} ?failed=${load === 'failed'} ?alone=${nothingToShow} ?retry=${load === 'failed' && this.src !== null}>${nothingToShow ? html`<slot name="fallback" slot="fallback"></slot>` : nothing}</gg-problems>`;
  }

  private renderFrame() {
    const { state, controls, scenes, theme } = this;
    if (!state.lookup) return state.load === 'loading' ? html`<p class="waiting">Loading the dataset …</p>` : nothing;
    const compact = controls === 'compact';
    return html`<div class="frame">
      ${controls === 'none' ? nothing : html`<gg-header part="header" .lookup=${state.lookup} .agreements=${state.agreements} ?compact=${compact} .dark=${theme.dark} .problems=${state.problems.length} .failed=${state.load === 'failed'} ?legend=${this.legendOpen}></gg-header>`}
      <div class="stage" part="stage">
        <gg-stage .scene=${scenes.scene} .relations=${state.lookup.relations} .selected=${selectedIn(state)} .theme=${theme.dark ? 'dark' : 'light'}></gg-stage>
      </div>
      ${controls === 'none' ? nothing : html`<gg-legend part="legend" class=${this.legendOpen ? 'shown' : ''}   .lookup=${state.lookup} .agreements=${state.agreements} ?short=${compact}></gg-legend>`}
      ${this.renderPanel()}
    </div>`;
  }

  override render() {
    const layout = this.controls === 'none' ? 'bare' : this.controls;
    const stop = this.sheet.stop === 'full' ? 'up' : this.sheet.stop;
    return html`<div class="root ${layout} ${stop}" @gg-select=${this.onSelect} @gg-intent=${this.onIntent}>
        <span class="probe"></span>
        ${this.renderFrame()}${this.renderProblems()}
        <p class="live" aria-live="polite">${announcement(this.state)}</p>
        <slot name="caption"></slot>
      </div>`;
  }
}
