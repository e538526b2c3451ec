/** Another lens over very many claims: what passes it is worked out in slices, and shown when it is known. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lens } from '../model/index.js';
import { inSlices } from '../view/slices.js';
import type { LongWork } from './long-work.js';
import { isAtHand, type Lookup, throughSteps } from './lookup.js';

export class LensController implements ReactiveController {
  /** The lens that is on its way, so that what is pressed shows at once; null while none is. */
  wanted: Lens | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly work: LongWork,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.wanted = null;
  }

  /** Calls `show` when the lens can be looked through at once: now, where there are few claims. A later lens comes before. */
  look(full: Lookup | null, lens: Lens, show: () => void): void {
    this.wanted = null;
    if (!full || isAtHand(full, lens)) show();
    else void this.prepare(full, lens, show);
  }

  private async prepare(full: Lookup, lens: Lens, show: () => void): Promise<void> {
    this.wanted = lens;
    this.work.begin();
    this.host.requestUpdate();
    const stop = () => {
      this.wanted = null;
      this.work.canceled('lens', () => this.look(full, lens, show));
    };
    const out = await inSlices(
      throughSteps(full, lens),
      () => this.wanted === lens,
      (progress) => this.work.tell('lens', { kind: 'relating', ...progress, stop }),
    );
    if (this.wanted !== null && this.wanted !== lens) return;
    this.work.end('lens');
    if (!out || this.wanted !== lens) return;
    this.wanted = null;
    show();
  }
}
