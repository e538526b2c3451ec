import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells when the window comes to a finer or coarser screen, or is zoomed: what is painted in pixels is painted anew. */
export class Fineness implements ReactiveController {
  private query: MediaQueryList | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    this.query.addEventListener('change', this.onChange);
  }

  hostDisconnected(): void {
    this.query?.removeEventListener('change', this.onChange);
    this.query = null;
  }

  private readonly onChange = (): void => {
    this.hostDisconnected();
    this.hostConnected();
    this.changed();
  };
}
