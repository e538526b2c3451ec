import { LitElement, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { ArticleController } from './article/article-controller.js';
import type { ViewPort, AgreementView } from '../view/address.js';
import type { Asked } from '../view/asked.js';
import { GgSelectEvent, MoveEvent, PortEvent } from './events.js';
import { type Intent, IntentEvent } from './intent.js';
import { selectionOf } from './lookup.js';
import type { Panel } from './panel/panel.js';
import type { ExportController } from './export/export-controller.js';
import type { StepController } from './step-controller.js';
import type { Lens } from '../model/index.js';
import { isModified, isTyping } from './typing.js';
import { back, type GraphState, layOutAs, look, move, press, read, select, selectedIn, showMost } from './state.js';

/** What the reader's presses and keys may do to the element. */
export interface Reading {
  state(): GraphState;
  change(next: GraphState): void;
  /** Through another lens; over very many claims that takes a while. */
  look(lens: Lens): void;
  panel(): Panel | null;
  /** The panel lies over the graph and opens and closes. */
  compact(): boolean;
  agreements(view: AgreementView): void;
  theme(): void;
  reset(): void;
  retry(): void;
  /** The ground was moved or zoomed. */
  panned(port: ViewPort | null): void;
  articles(): ArticleController;
  steps(): StepController;
  exporter(): ExportController;
  /** What is typed next is another step. */
  typed(): void;
}

/** What the reader opened besides a selection, and the ways back: Esc, the close and back buttons. */
export class ReaderController implements ReactiveController {
  problemsOpen = false;
  legendOpen = false;
  /** The dialog that tells the keys. */
  keysOpen = false;
  panelOpen = false;
  /** Key of the relation whose claims are being read in a country's list. */
  reading: string | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly at: Reading,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.onKeydown);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.onKeydown);
  }

  /** All that was opened is closed. */
  reset(): void {
    this.problemsOpen = false;
    this.panelOpen = false;
    this.host.requestUpdate();
  }

  /** A selection has changed: a panel that was closed opens, and what was read before is no more. */
  selected(key: string | null): void {
    this.reading = null;
    if (key !== null && this.at.compact()) this.panelOpen = true;
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented) return;
    const asks = event.key === '?' && !isTyping(event) && !isModified(event);
    if (asks) this.keysOpen = true;
    else if (event.key !== 'Escape' || !this.stepBack()) return;
    this.host.requestUpdate();
    event.preventDefault();
    event.stopPropagation();
  };

  /** Where the focus goes once the view has changed: to what leads to `key`, or to the title. */
  private focusOn(key: string | null): void {
    void this.host.updateComplete.then(() => this.at.panel()?.focusOn(key));
  }

  /** The list of problems lies over all else: the focus goes into it, and back to the button that opened it. */
  private showProblems(open: boolean): void {
    this.problemsOpen = open;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() =>
      open ? this.focusIn('gg-problems', 'h2') : this.focusIn('gg-header', '.problems'),
    );
  }

  private async focusIn(part: 'gg-problems' | 'gg-header', what: string): Promise<void> {
    const found = this.host.shadowRoot?.querySelector(part);
    if (found instanceof LitElement) await found.updateComplete;
    found?.shadowRoot?.querySelector<HTMLElement>(what)?.focus();
  }

  private inPanel(): boolean {
    return this.at.panel()?.matches(':focus-within') ?? false;
  }

  /** The uppermost thing first. False if there is nothing to step back from. */
  private stepBack(): boolean {
    const key = selectedIn(this.at.state());
    if (this.problemsOpen) this.showProblems(false);
    else if (this.legendOpen) this.legendOpen = false;
    else if (key !== null) {
      const inPanel = this.inPanel();
      this.at.change(back(this.at.state()));
      if (inPanel && !this.at.steps().leave(key)) this.focusOn(key);
    } else if (this.at.state().reading !== 'claims') this.at.change(back(this.at.state()));
    else if (this.panelOpen) this.closePanel();
    else return false;
    this.host.requestUpdate();
    return true;
  }

  private closePanel(): void {
    this.panelOpen = false;
  }

  private close(): void {
    const key = selectedIn(this.at.state());
    const inPanel = this.inPanel();
    this.at.change(select(this.at.state(), null));
    if (this.at.compact()) this.closePanel();
    else if (inPanel) this.focusOn(key);
  }

  readonly onSelect = (event: Event): void => {
    if (!(event instanceof GgSelectEvent)) return;
    event.stopPropagation();
    // What was pressed in the panel is gone with the old view: without this, focus and Esc would fall out of the element.
    const panel = this.at.panel();
    const keyboard = event.keyboard && panel !== null && event.composedPath().includes(panel);
    const inPanel = this.inPanel();
    const state = this.at.state();
    const again = event.keyboard && !inPanel && event.key !== null && event.key === selectedIn(state);
    if (again && state.reading === 'claims' && this.at.steps().enter()) return;
    this.at.change(press(this.at.state(), event.key));
    if (inPanel || keyboard) this.focusOn(null);
  };

  readonly onMove = (event: Event): void => {
    if (!(event instanceof MoveEvent)) return;
    event.stopPropagation();
    event.preventDefault();
    this.at.change(move(this.at.state(), event.key, event.place));
  };

  readonly onPort = (event: Event): void => {
    if (!(event instanceof PortEvent)) return;
    event.stopPropagation();
    this.at.panned(event.port);
  };

  readonly onIntent = (event: Event): void => {
    if (!(event instanceof IntentEvent)) return;
    event.stopPropagation();
    this.obey(event.intent);
    this.host.requestUpdate();
  };

  /** Shows what was found; a lens that hides it is lifted. */
  private find({ key, claim, lens }: Extract<Intent, { kind: 'find' }>): void {
    const through = look(this.at.state(), lens);
    const { lookup } = through;
    const hidden = (key !== null && !selectionOf(lookup, key)) || (claim !== null && !lookup?.claims.has(claim));
    const seen = hidden ? look(through, {}) : through;
    const next = key === null && claim === null ? { ...seen, trail: [], claim: null } : { ...select(seen, key), claim };
    this.at.change(next);
  }

  /** The button in the key that ends a comparison goes with it: the focus goes on to the graph. */
  private ask(asked: Asked): void {
    const inKey = Boolean(this.host.shadowRoot?.querySelector('gg-legend:focus-within'));
    this.at.change({ ...this.at.state(), asked });
    if (inKey && !asked.drawn) void this.host.updateComplete.then(() => this.at.steps().toStage());
  }

  private obey(intent: Intent): void {
    if (intent.kind === 'back') this.stepBack();
    else if (intent.kind === 'close') this.close();
    else if (intent.kind === 'agreements') this.at.agreements(intent.view);
    else if (intent.kind === 'most') this.at.change(showMost(this.at.state(), intent.most));
    else if (intent.kind === 'layout') this.at.change(layOutAs(this.at.state(), intent.layout));
    else if (intent.kind === 'theme') this.at.theme();
    else if (intent.kind === 'lens') this.at.look(intent.lens);
    else if (intent.kind === 'read') this.at.change(read(this.at.state(), intent.reading));
    else if (intent.kind === 'step') this.at.steps().step(intent.step);
    else if (intent.kind === 'claim') this.at.steps().claim(intent.claim, intent.reading);
    else if (intent.kind === 'ask') this.ask(intent.asked);
    else if (intent.kind === 'reset') this.at.reset();
    else if (intent.kind === 'find') this.find(intent);
    else if (intent.kind === 'keys') this.keysOpen = intent.open;
    else if (intent.kind === 'export') void this.at.exporter().show(intent.open);
    else if (intent.kind === 'typed') this.at.typed();
    else if (intent.kind === 'legend') this.legendOpen = !this.legendOpen;
    else if (intent.kind === 'problems') this.showProblems(!this.problemsOpen);
    else if (intent.kind === 'retry') this.at.retry();
    else if (intent.kind === 'reading') this.reading = intent.key;
    else if (intent.kind === 'light') this.at.articles().light(intent.claims);
    else if (intent.kind === 'words') this.at.articles().choose(intent.run);
    else if (intent.kind === 'copy') void this.at.articles().open(intent.text);
    else {
      this.panelOpen = intent.open;
      this.focusOn(null);
    }
  }
}
