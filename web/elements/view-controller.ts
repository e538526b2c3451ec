import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { explorerName, readAddress, type ViewState, writeAddress } from '../view/address.js';
import {
  endRun,
  type History,
  isOneStep,
  record,
  redo,
  replacePresent,
  startHistory,
  type UndoState,
  undo,
  undoStateOf,
} from './history.js';

export interface Viewed {
  view(): ViewState;
  /** Shows what an address or an earlier step says. */
  show(view: UndoState & Partial<ViewState>): void;
  /** The page lets the element read and write its address. */
  addressed(): boolean;
}

/** Steps that can be taken back, and the view in the page's address. */
export class ViewController implements ReactiveController {
  private steps: History;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly at: Viewed,
    first: ViewState,
  ) {
    this.steps = startHistory(undoStateOf(first));
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.onKeydown);
    globalThis.addEventListener('hashchange', this.onHash);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.onKeydown);
    globalThis.removeEventListener('hashchange', this.onHash);
  }

  /** The reader, or a method, changed the view: a step, and an entry in the browser's history. */
  changed(): void {
    const view = this.at.view();
    const before = this.steps;
    this.steps = record(before, undoStateOf(view));
    this.write(view, isOneStep(before, this.steps));
  }

  /** A field was left: what is typed next is another step. */
  typed(): void {
    this.steps = endRun(this.steps);
  }

  /** The reader moved or zoomed the ground: no step, and no entry of its own. */
  panned(): void {
    this.write(this.at.view(), true);
  }

  /** The page's address with what is shown now in it. */
  get link(): string {
    const url = new URL(location.href);
    url.hash = writeAddress(location.hash, this.name, this.at.view());
    return url.href;
  }

  /** The page changed the view: no step. */
  settled(): void {
    this.steps = replacePresent(this.steps, undoStateOf(this.at.view()));
  }

  /** Another dataset is shown: what was done with the one before cannot be taken back. */
  restart(): void {
    this.steps = startHistory(undoStateOf(this.at.view()));
  }

  /** What the address says of this element; null if nothing. */
  get asked(): ViewState | null {
    if (!this.at.addressed()) return null;
    const { name } = this;
    const bare = writeAddress(location.hash, name, { ...readAddress('', name) });
    return bare === (location.hash === '#' ? '' : location.hash) ? null : readAddress(location.hash, name);
  }

  private get name(): string {
    const root = this.host.getRootNode();
    const all =
      root instanceof Document || root instanceof ShadowRoot ? root.querySelectorAll(this.host.localName) : [];
    const nameless = [...all].filter((one) => !one.id);
    return explorerName(this.host.id, Math.max(0, nameless.indexOf(this.host)));
  }

  /** `again`: in place of what was written last, which belongs to the same step. */
  private write(view: ViewState, again = false): void {
    if (!this.at.addressed()) return;
    const hash = writeAddress(location.hash, this.name, view);
    if (hash === location.hash) return;
    try {
      const address = `${location.pathname}${location.search}${hash}`;
      if (again) history.replaceState(history.state, '', address);
      else history.pushState(history.state, '', address);
    } catch {
      // Pages without an address of their own, and browsers after very many changes, refuse: the view is shown all the same.
    }
  }

  private readonly onHash = (): void => {
    if (!this.at.addressed()) return;
    this.at.show(readAddress(location.hash, this.name));
    this.settled();
  };

  private readonly onKeydown = (event: KeyboardEvent): void => {
    const pressed = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.altKey;
    // A field takes back what was typed in it.
    if (!pressed || event.defaultPrevented || event.composedPath()[0] instanceof HTMLInputElement) return;
    event.preventDefault();
    event.stopPropagation();
    const steps = event.shiftKey ? redo(this.steps) : undo(this.steps);
    if (steps === this.steps) return;
    this.steps = steps;
    this.at.show(steps.present);
    this.write(this.at.view());
  };
}
