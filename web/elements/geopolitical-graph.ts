import { LitElement, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { actorKey } from '../graph/index.js';
import { GgSelectEvent } from './events.js';
import { CONTROLS, type Controls, graphView } from './graph-view.js';
import { InlineData } from './inline-data.js';
import { LoadController, type Loaded } from './load/load-controller.js';
import { AGREEMENT_VIEWS, type AgreementView, selectionOf } from './lookup.js';
import type { Panel } from './panel/panel.js';
import { ReaderController } from './reader-controller.js';
import { narrowStyles, rootStyles } from './root-styles.js';
import { FrameController } from './scene/frame-controller.js';
import { SceneController } from './scene/scene-controller.js';
import { egoOf, placeOfClaim } from './selection.js';
import { SheetController } from './sheet-controller.js';
import { identityOf, sourceOf } from './source.js';
import { arrive, type GraphState, select, selectedIn, START } from './state.js';
import { GgProblemEvent, GgReadyEvent } from './status-events.js';
import { ThemeController } from './theme-controller.js';
import { tokenStyles } from './token-styles.js';

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

  @query('.root') private readonly root!: HTMLElement | null;
  @query('.probe') private readonly probe!: HTMLElement | null;
  @query('.stage') private readonly stageArea!: HTMLElement | null;
  @query('gg-stage') private readonly stage!: (HTMLElement & Partial<Fits>) | null;
  @query('gg-panel') private readonly panel!: Panel | null;

  private readonly inline = new InlineData(this);
  private readonly loader = new LoadController(this);
  private readonly scenes = new SceneController(this);
  private readonly frames = new FrameController(this);
  private readonly sheet = new SheetController(this, () => this.frames.settle());
  private readonly theme = new ThemeController(this, () => this.probe);
  private readonly reader = new ReaderController(this, {
    state: () => this.state,
    change: (next) => this.change(next),
    panel: () => this.panel,
    compact: () => this.controls === 'compact',
    agreements: (view) => (this.agreements = view),
    theme: () => this.theme.toggle(),
    retry: () => this.loader.retry(),
  });
  /** What was loaded last, or is being loaded. */
  private identity: unknown = null;

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
    this.reader.reset();
    this.fit();
  }

  /** @internal For the loader: a load has begun. */
  loading(): void {
    this.state = { ...this.state, load: 'loading' };
  }

  /** @internal For the loader: the newest load has ended. The last good graph stays if it failed. */
  loaded(result: Loaded): void {
    if (result.ok) {
      this.state = arrive(this.state, result.lookup, result.problems);
      this.applySelected();
    } else {
      this.state = { ...this.state, load: 'failed', problems: result.problems };
    }
    this.reader.problemsOpen = false;
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
    if (now === before) return;
    this.reader.selected(now);
    if (this.frames.narrow && this.sheet.stop !== 'full') this.sheet.moveTo(now === null ? 'peek' : 'half');
    void this.panel?.toTop();
    this.dispatchEvent(new GgSelectEvent(now));
  }

  private reload(): void {
    const { data, src, inline, baseURI: base } = this;
    const source = sourceOf({ data, src, inline: inline.text, base });
    const identity = identityOf(source);
    if (identity === this.identity) return;
    this.identity = identity;
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
    this.showScene();
  }

  private showScene(): void {
    const { frame, narrow, settled } = this.frames;
    const { lookup, agreements } = this.state;
    if (!frame || !lookup || !settled) return;
    const ego = narrow ? egoOf(this.state) : null;
    this.scenes.show({
      relations: lookup.relations,
      options: { frame, agreements, ego, layouts: lookup.dataset.layouts },
    });
  }

  protected override updated(): void {
    this.theme.read();
    this.frames.watch(this.root, this.stageArea);
    if (this.state.claim !== null) void this.panel?.showClaim(this.state.claim);
  }

  override render() {
    const { state: now, controls, scenes, frames, theme, reader, sheet } = this;
    return graphView({
      state: now,
      controls,
      reader,
      sheet,
      scene: scenes.scene,
      dark: theme.dark,
      narrow: frames.narrow,
      busy: scenes.busy || !frames.settled,
      retry: this.src !== null,
    });
  }
}
