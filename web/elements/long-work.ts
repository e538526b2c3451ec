/** Long work that the reader waits for: how far it has come, and the way to end it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Progress } from '../model/index.js';

/** Claims are read, then looked into for pairs, then countries get their places. Files are written. */
export type WorkKind = 'reading' | 'relating' | 'placing' | 'writing';

export interface Work extends Progress {
  readonly kind: WorkKind;
  /** Ends it. */
  stop(): void;
}

/** Work that is done sooner than this is not spoken of, ms; and progress is told so often. */
const SOON = 250;
const OFTEN = 100;

export class LongWork implements ReactiveController {
  /** What is shown now; null while nobody has to wait. */
  shown: Work | null = null;
  /** Begins again what the reader has ended. */
  again: (() => void) | null = null;
  private readonly begun = new Map<string, number>();
  private told = 0;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.begun.clear();
    this.show(null);
  }

  private show(work: Work | null): void {
    if (work && !this.shown) this.host.addEventListener('keydown', this.onKeydown, true);
    if (!work) this.host.removeEventListener('keydown', this.onKeydown, true);
    this.shown = work;
    this.host.requestUpdate();
  }

  /** While the reader waits, Esc in the element means that, before anything else; keys pressed elsewhere are the page's. */
  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.shown?.stop();
  };

  /** @param of whose work it is: one work a name */
  tell(of: string, work: Work): void {
    const now = performance.now();
    const begun = this.begun.get(of) ?? now;
    this.begun.set(of, begun);
    if (now - begun < SOON || now - this.told < OFTEN) return;
    this.told = now;
    this.show(work);
  }

  /** The reader has ended it. */
  canceled(of: string, again: () => void): void {
    this.end(of);
    this.again = () => {
      this.again = null;
      again();
      this.host.requestUpdate();
    };
    this.host.requestUpdate();
  }

  /** Something else is on its way. */
  begin(): void {
    this.again = null;
  }

  end(of: string): void {
    this.begun.delete(of);
    if (this.shown && this.begun.size === 0) this.show(null);
  }
}
