import { LitElement, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { type LayoutName, movedOfText, type ViewPort, type ViewState, viewOfText } from '../view/address.js';
import { type Lens, type Limits, limitsWith } from '../model/index.js';
import { follow, keyOf, selectAsked, takeAsked } from './asked.js';
import { ArticleController } from './article/article-controller.js';
import { CONTROLS, type Controls } from './controls.js';
import { dropStyles } from './export/drop-styles.js';
import { Embedder } from './embed/embedder.js';
import { ExportController } from './export/export-controller.js';
import { OpenController } from './export/open-controller.js';
import type { ExportFormat, ExportOptions } from './export/options.js';
import { GgLensEvent, GgSelectEvent } from './events.js';
import { GroupController } from './group-controller.js';
import { graphView } from './graph-view.js';
import { InlineData } from './inline-data.js';
import { IntentEvent } from './intent.js';
import { LanguageController } from './language-controller.js';
import { askedOfText, lensOf, lensOfText } from '../view/lens-text.js';
import { LensController } from './lens-controller.js';
import { LoadController, type Loaded } from './load/load-controller.js';
import { undrawn } from './load/undrawn.js';
import { LongWork } from './long-work.js';
import type { AgreementView } from '../view/address.js';
import { isAtHand, selectionOf } from './lookup.js';
import { mostStyles } from './most-view.js';
import type { Panel } from './panel/panel.js';
import { PrintController } from './print/print-controller.js';
import { pageStyles } from './print/print-styles.js';
import type { Reading } from '../view/reading.js';
import { ReaderController } from './reader-controller.js';
import { narrowStyles, rootStyles } from './root-styles.js';
import { FirstPaint, firstPaintStyles } from './first-paint.js';
import { CardInView } from './card-in-view.js';
import { FrameController } from './scene/frame-controller.js';
import { SceneController } from './scene/scene-controller.js';
import { egoOf } from './selection.js';
import { SheetController } from './sheet-controller.js';
import { identityOf, sourceOf } from './source.js';
import {
  arrive,
  draw,
  type GraphState,
  look,
  press,
  reset,
  restore,
  selectedIn,
  speak,
  START,
  viewOf,
} from './state.js';
import { type StageFocused, StepController } from './step-controller.js';
import { GgProblemEvent, GgReadyEvent } from './status-events.js';
import { TextSizeController } from './text-size-controller.js';
import { ThemeController } from './theme-controller.js';
import { ThroughLens } from './through-lens.js';
import { tokenStyles } from './token-styles.js';
import { ViewController } from './view-controller.js';
import { workStyles } from './work-view.js';

interface Fits extends StageFocused {
  fit(): void;
  rest(): void;
}

/**
 * Who stands where with whom according to one article, and the article's words behind every line.
 *
 * It works under `default-src 'none'; script-src 'self'; connect-src 'self'`, and under Trusted Types where the page's
 * header allows the one policy it makes: `trusted-types lit-html`.
 *
 * @attr src - Address of a dataset: relative to the page, or http(s).
 * @attr selected - Key of what is selected (`a:JPN`, `d:JPN~USA`, `g:deal`), or an actor's id.
 * @attr agreements - `hub` (default): one hub for an agreement of three or more; `pairs`: a line for each pair.
 * @attr article - CSS selector of the page’s own article element: the quotes are marked in it, and pressed there.
 * @attr reading - What the panel shows: `claims` (default) behind what is selected, `story`, all in article order,
 *   `article`, its text with the quotes marked, or `questions`, what follows from the claims (with `controls="full"`).
 * @attr controls - `full` (default), `compact` for an article column, `none` for the graph alone.
 * @attr claim - Id of a claim to show and mark in the panel.
 * @attr lens - What is let through: `sign=1,0,-1`, `cert=asserted,…`, `type=ally,…`, `by=` ids of speakers and `words=`,
 *   those that are wanted, joined by `&`. As a property, an object: `{ signs, certainties, types, speakers, words }`.
 * @attr lang - Language of the interface (BCP 47); without it that of the nearest ancestor that has one, at last the
 *   page's. English where there is no table for it.
 * @attr group - Elements of a page with the same group select together, as far as each one's dataset has it.
 * @attr layout - How the graph is laid out: `network` (default), or `map`: discs stand where countries lie.
 * @attr view - What part of the graph is in view, as in an address: the place in the middle of the stage in ten-thousandths
 *   of the frame's width and height, and the zoom in thousandths (`5000,5000,1500`). Without it all is in view. As a
 *   property, an object: `{ x: 0.5, y: 0.5, zoom: 1.5 }`, or null.
 * @attr moved - Discs and hubs that stand elsewhere than laid out, as in an address: keys and places in ten-thousandths of
 *   the frame (`a:JPN,2500,5000`). As a property, a map of keys and places (`{ x: 0.25, y: 0.5 }`).
 * @attr asked - What is asked in the questions, as in an address: `ways=` two actors’ ids, `voices=` the ids of two speakers,
 *   or of one who is compared with all others, and `draw=voices`: what they say is drawn, with marks. As a property, an
 *   object: `{ from, to, first, second, drawn }`.
 * @attr address - Keeps what is selected, the lens, what was moved and what is in view in the fragment of the page's
 *   address, and follows it; offers to copy the link. Without it
 *   the page's address is neither read nor written.
 *
 * @attr opens - Exported files can be dropped on the element to be opened again. Without it a drop is the page's own.
 * @attr bundle - Address of `geopolitical-graph.js`, which an exported offline page carries inside; without it that of the
 *   script that the element came from, as far as it can be told.
 * @attr embed - Address of a page for frames, as `frame.html` of the explorer is: the dialog for exporting then also offers
 *   the tag, the frame and the static fragment for other pages. `bundle` says where a pasted tag finds its program.
 *
 * @prop {unknown} data - A dataset as an object, in place of `src`. It is never changed.
 *
 * @prop {Partial<Limits>} limits - How much is taken in, shown and given out, where it is other than at first:
 *   `{ bytes, wait, depth, actors, claims, relations, label, article, pixels, side, file }`, 20,000,000 bytes of a dataset
 *   and 20,000 ms of waiting for it, 32 levels, 2,000 actors, 20,000 claims, 5,000 pairs and agreements drawn, 10,000
 *   characters of a name or claim, 1,000,000 of the article (and of a reader's own copy of it), 16,777,216 px of a picture
 *   and 16,384 of one side of it, 67,108,864 bytes of a file that is opened. Beyond them the part with the most claims is
 *   shown, and `gg-problem` says what is not. Only code can raise them: there is no attribute.
 *
 * @slot - What is seen until the graph is drawn, and without scripts: what `npm run render-static` writes.
 * @slot caption - Words under the graph, such as its source.
 * @slot fallback - Shown where no dataset could be shown.
 *
 * @fires gg-ready - A dataset has been read; its picture follows, at once where positions are shipped.
 * @fires gg-select - `key` of what is selected now, or null.
 * @fires gg-lens - `lens` in force now, and how many claims it shows (`shown` of `total`).
 * @fires gg-problem - `problems`: what is wrong with a dataset, or why it could not be loaded.
 *
 * @csspart header - Title and controls.
 * @csspart filters - The chips that say what is let through.
 * @csspart stage - The ground of the graph.
 * @csspart panel - The claims.
 * @csspart legend - What the marks mean.
 * @csspart most - The choice how many relations are shown, and how many are.
 * @csspart work - How far long work has come, and the button that ends it.
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
  static override styles = [
    tokenStyles,
    rootStyles,
    narrowStyles,
    pageStyles,
    firstPaintStyles,
    dropStyles,
    mostStyles,
    workStyles,
  ];

  @property() src: string | null = null;
  @property({ attribute: false }) data: unknown = undefined;
  @property({ attribute: false }) limits: Partial<Limits> = {};
  @property() selected: string | null = null;
  @property() agreements: AgreementView = 'hub';
  @property({ reflect: true }) controls: Controls = 'full';
  @property() claim: string | null = null;
  @property() article: string | null = null;
  @property() reading: Reading = 'claims';
  @property({ converter: { fromAttribute: lensOfText } }) lens: Lens = {};
  @property() layout: LayoutName = 'network';
  @property({ converter: { fromAttribute: viewOfText } }) view: ViewPort | null = null;
  @property({ converter: { fromAttribute: movedOfText } }) moved: ViewState['moved'] = new Map();
  @property({ converter: { fromAttribute: askedOfText } }) asked: ViewState['asked'] = START.asked;
  @property() group: string | null = null;
  @property({ type: Boolean }) address = false;

  @state() private state: GraphState = START;

  @query('.root') private readonly root!: HTMLElement | null;
  @query('.probe') private readonly probe!: HTMLElement | null;
  @query('.stage') private readonly stageArea!: HTMLElement | null;
  @query('gg-stage') private readonly stage!: (HTMLElement & Fits) | null;
  @query('gg-panel') private readonly panel!: Panel | null;

  private readonly inline = new InlineData(this);
  private readonly language = new LanguageController(this);
  private readonly work = new LongWork(this);
  private readonly loader = new LoadController(this, {
    words: () => this.language.words,
    lens: () => this.views.asked?.lens ?? lensOf(this.lens),
    work: this.work,
  });
  private readonly lenses = new LensController(this, this.work);
  private readonly scenes = new SceneController(this, this.work);
  private readonly first = new FirstPaint(this);
  private readonly frames = new FrameController(this);
  private readonly sheet = new SheetController(this, () => this.frames.settle());
  private readonly printer = new PrintController(this);
  private readonly lensed = new ThroughLens();
  private readonly card = new CardInView();
  private readonly theme = new ThemeController(this, () => this.probe);
  private readonly reader = new ReaderController(this, {
    state: () => this.state,
    change: (next) => this.change(next),
    look: (lens) => this.lenses.look(this.state.full, lens, () => this.change(look(this.state, lens))),
    panel: () => this.panel,
    compact: () => this.controls === 'compact',
    agreements: (view) => this.drawAgreements(view),
    theme: () => this.theme.toggle(),
    reset: () => this.reset(),
    retry: () => this.loader.retry(),
    panned: (view) => {
      this.state = { ...this.state, view };
      follow(this, this.state);
      this.views.panned();
    },
    articles: () => this.articles,
    steps: () => this.steps,
    typed: () => this.views.typed(),
    exporter: () => this.exporter,
  });
  private readonly steps = new StepController(this, {
    state: () => this.state,
    change: (next) => this.change(next),
    panel: () => this.panel,
    stage: () => this.stage,
  });
  private readonly articles: ArticleController = new ArticleController(
    this,
    () => this.state,
    (intent) => this.reader.onIntent(new IntentEvent(intent)),
  );
  private readonly views = new ViewController(
    this,
    {
      view: () => viewOf(this.state),
      show: (view) => {
        if (view.agreements) this.agreements = view.agreements;
        this.show({ ...restore(this.state, view), agreements: this.agreements });
      },
      addressed: () => this.address,
    },
    viewOf(START),
  );
  private readonly exporter = new ExportController(
    this,
    () => {
      this.stage?.rest?.();
      return { state: this.state, scene: this.scenes.scene, stage: this.frames.frame, limits: limitsWith(this.limits) };
    },
    new Embedder(this, () => (this.address ? this.link : null)),
  );
  private readonly opener = new OpenController(this, {
    limits: () => this.limits,
    show: (dataset) => {
      this.data = dataset;
    },
    failed: (problems) => {
      this.loaded({ ok: false, problems });
      this.reader.onIntent(new IntentEvent({ kind: 'problems' }));
    },
  });
  /** What was loaded last, or is being loaded, and within which limits. */
  private identity: unknown = null;
  private within: Partial<Limits> = this.limits;

  constructor() {
    super();
    new TextSizeController(this, () => ({ probe: this.probe, root: this.root }));
    new GroupController(this);
  }

  /** Selects by key or by an actor's id; null, or what the dataset does not have, selects nothing. */
  select(what: string | null): void {
    this.change(press(this.state, keyOf(this.state, what)));
  }

  /** Whether the dataset has an actor, pair or agreement of this key. */
  has(key: string): boolean {
    return selectionOf(this.state.full, key) !== null;
  }

  /** Shows the whole graph, neither moved nor zoomed. */
  fit(): void {
    this.stage?.fit();
  }

  /** Back to how it was first shown: nothing selected, no lens, the whole graph in view. */
  reset(): void {
    this.change(reset(this.state));
    this.reader.reset();
    this.fit();
  }

  /**
   * A file of what is shown: a picture, or the dataset in another format.
   *
   * @param format - `svg`, `png`, `jpeg`, `webp`; `json`, `json-ld`, `graphml`, `gexf`, `csv-claims`, `csv-dyads`,
   *   `markdown`, `text`, `citation`, `bibtex`, `ris`, `html` (one page that works without a network). A PDF comes only
   *   from the dialog, by the browser's print window.
   * @param options - Of pictures: `part` (`whole` or `view`), `ratio`, `width`, `unit`, `theme`, `ground`, `text`, `claims`,
   *   `title`, `subtitle`, `credit`, `data` (false: it cannot be opened again), and in pixels `scale` or `pixels`. Of lists and
   *   citations: `ids` of claims. Of all: `signal`, which ends the work (it then rejects with the signal's reason), and
   *   `progress(done, of)`, called now and then: large files are written in slices.
   * @returns Rejects with an error whose `code` says why there is no file (`export/nothing`, `export/empty`,
   *   `export/hidden`, `export/too-large`, `export/policy`, `export/unsupported`, `export/source`, `export/print`,
   *   `export/failed`) and whose `message` says what to do, in the reader's language; with a RangeError for a format or
   *   options that there are not.
   */
  toBlob(format: ExportFormat, options: ExportOptions = {}): Promise<Blob> {
    return this.exporter.toBlob(format, options);
  }

  /**
   * The figure as SVG text, byte for byte what `npm run export -- --figure` writes for the same state.
   *
   * @param options - As those of pictures in `toBlob`, which also says how it fails.
   */
  toSVG(options: ExportOptions = {}): Promise<string> {
    return this.exporter.toSVG(options);
  }

  /**
   * Opens a file that was exported: SVG or PNG with the view it was made of, or JSON, JSON-LD, GraphML, GEXF, CSV (claims), HTML.
   *
   * @param file - What the reader chose or dropped. It is only read; nothing of it is put into the page.
   * @returns Whether a graph was in it. If not, what was shown stays, and `gg-problem` says why.
   */
  openFile(file: Blob): Promise<boolean> {
    return this.opener.open(file);
  }

  /** @internal For the loader: a load has begun. */
  loading(): void {
    this.work.begin();
    this.lenses.wanted = null;
    this.state = { ...this.state, load: 'loading' };
  }

  /** @internal For the loader: the newest load has ended. The last good graph stays if it failed. */
  loaded(result: Loaded): void {
    if (result.ok) {
      const opened = this.opener.taken();
      this.state = arrive(this.state, result.dataset, [...opened.problems, ...result.problems]);
      this.tellUndrawn();
      this.state = selectAsked(this, this.state);
      const asked = opened.view ?? this.views.asked;
      if (asked) {
        this.agreements = asked.agreements;
        this.state = restore(this.state, asked);
      }
      follow(this, this.state);
      this.settleSheet();
      this.views.restart();
    } else {
      this.state = { ...this.state, load: 'failed', problems: result.problems };
      this.first.end();
    }
    this.reader.problemsOpen = false;
    void this.updateComplete.then(() => {
      const { problems } = result.ok ? this.state : result;
      if (problems.length > 0) this.dispatchEvent(new GgProblemEvent(problems));
      if (result.ok) this.dispatchEvent(new GgReadyEvent(problems.length));
    });
  }

  /** @internal For the loader: the reader did not want to wait. */
  canceled(): void {
    this.state = { ...this.state, load: this.state.lookup ? 'ready' : 'idle' };
    this.work.canceled('load', () => this.loader.retry());
  }

  private tellUndrawn(): void {
    const { full, agreements, problems } = this.state;
    const more = full ? undrawn(full.relations, agreements, limitsWith(this.limits).relations) : [];
    if (more.length > 0) this.state = { ...this.state, problems: [...problems, ...more] };
  }

  /** A change that the reader, or a method, made: the properties follow it, and the page is told. */
  private change(next: GraphState): void {
    this.show(next);
    this.views.changed();
  }

  private drawAgreements(view: AgreementView): void {
    this.agreements = view;
    this.change(draw(this.state, view));
  }

  private show(next: GraphState): void {
    const { lens, claim, reading } = this.state;
    const before = selectedIn(this.state);
    this.state = next;
    const now = selectedIn(next);
    follow(this, this.state);
    if (lens !== next.lens) this.lenses.wanted = null;
    if (lens !== next.lens && next.lookup) {
      const { relations, total } = next.lookup;
      this.dispatchEvent(new GgLensEvent(next.lens, relations.claims.length, total));
    }
    if (now === before && claim === next.claim && reading === next.reading) return;
    this.reader.selected(now);
    this.settleSheet();
    if (now === before) return;
    if (next.reading === 'claims') void this.panel?.toTop();
    this.dispatchEvent(new GgSelectEvent(now));
  }

  /**
   * The sheet is out of the way until there is something to read; where the reader pulled it up, it stays. In a low
   * element, where it would cover the picture, it comes up for the reader alone.
   */
  private settleSheet(): void {
    const { frames, sheet, state: now } = this;
    const reads = selectedIn(now) !== null || now.reading !== 'claims';
    if (frames.narrow && !frames.low && sheet.stop !== 'full') sheet.moveTo(reads ? 'half' : 'peek');
  }

  private reload(): void {
    const { data, src, inline, baseURI: base } = this;
    const source = sourceOf({ data, src, inline: inline.text, base });
    const identity = identityOf(source);
    if (identity === this.identity && this.limits === this.within) return;
    this.identity = identity;
    this.within = this.limits;
    if (source) this.loader.load(source);
    else {
      this.loader.stop();
      this.scenes.clear();
      const { agreements, lens, reading, layout, view, moved, aside, asked, words } = this.state;
      this.state = { ...START, agreements, lens, reading, layout, view, moved, aside, asked, words };
    }
  }

  /** In another document than its own, where its style sheets may not be, it rests; adopting it is not supported. */
  protected override shouldUpdate(): boolean {
    return this.ownerDocument === document;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.language.words !== this.state.words) this.state = speak(this.state, this.language.words);
    if (changed.has('controls') && !CONTROLS.includes(this.controls)) this.controls = 'full';
    this.reload();
    if (changed.has('lens')) this.awaitLens();
    const next = takeAsked(this, changed, this.state);
    if (next !== this.state) {
      this.state = next;
      this.views.settled();
    }
    this.frames.whenSmall(() => (this.frames.low ? this.sheet.moveTo('peek') : this.settleSheet()));
    this.articles.update(this.article, limitsWith(this.limits).article);
    this.showScene();
  }

  /** A lens that the page sets over very many claims is taken when it is known what passes it. */
  private awaitLens(): void {
    const { full, lens: before } = this.state;
    const wanted = lensOf(this.lens);
    if (this.lens === before || !full || isAtHand(full, wanted)) return;
    this.lens = before;
    this.lenses.look(full, wanted, () => {
      this.state = look(this.state, wanted);
      follow(this, this.state);
      this.views.settled();
    });
  }

  private showScene(): void {
    const { frame, narrow, settled } = this.frames;
    const { full, agreements, layout, moved, most: chosen } = this.state;
    if (!frame || !full || !settled) return;
    const ego = narrow ? egoOf(this.state) : null;
    const { relations: limit } = limitsWith(this.limits);
    const most = Math.min(limit, chosen ?? limit);
    this.scenes.show({
      relations: full.relations,
      words: full.words,
      options: { frame, agreements, layout, ego, layouts: full.dataset.layouts, moved, most, related: chosen !== null },
    });
  }

  /** What is in view may not have been told yet. */
  private readonly link = (): string => {
    this.stage?.rest?.();
    return this.views.link;
  };

  protected override updated(): void {
    this.theme.read();
    this.frames.watch(this.root, this.stageArea);
    this.card.show(this.state, this.panel);
  }

  override render(): unknown {
    const { state: now, controls, scenes, frames, theme, reader, sheet, articles, exporter, opener } = this;
    return graphView({
      state: now,
      controls,
      reader,
      sheet,
      articles,
      exporter,
      opener,
      first: this.first,
      work: this.work,
      wanted: this.lenses.wanted,
      limit: limitsWith(this.limits).relations,
      scene: scenes.scene,
      lensed: this.lensed.of(scenes.scene, now),
      dark: theme.dark,
      printing: this.printer.printing,
      narrow: frames.narrow,
      busy: scenes.busy || !frames.settled,
      retry: this.src !== null,
      link: this.address ? this.link : null,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'geopolitical-graph': GeopoliticalGraph;
  }
  interface HTMLElementEventMap {
    'gg-ready': GgReadyEvent;
    'gg-select': GgSelectEvent;
    'gg-lens': GgLensEvent;
    'gg-problem': GgProblemEvent;
  }
}
