import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Whether the page is being printed. Browsers tell it by events, and some of them (and those who only look at how it
 * would print) by the medium; what is made in answer is there before the page is set.
 */
export class PrintController implements ReactiveController {
  printing = false;
  private medium: MediaQueryList | null = null;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.medium = globalThis.matchMedia?.('print') ?? null;
    this.medium?.addEventListener('change', this.onMedium);
    globalThis.addEventListener('beforeprint', this.onBefore);
    globalThis.addEventListener('afterprint', this.onAfter);
  }

  hostDisconnected(): void {
    this.medium?.removeEventListener('change', this.onMedium);
    globalThis.removeEventListener('beforeprint', this.onBefore);
    globalThis.removeEventListener('afterprint', this.onAfter);
  }

  private set(printing: boolean): void {
    if (printing === this.printing) return;
    this.printing = printing;
    this.host.requestUpdate();
  }

  private readonly onMedium = (event: MediaQueryListEvent): void => this.set(event.matches);
  private readonly onBefore = (): void => this.set(true);
  private readonly onAfter = (): void => this.set(false);
}
