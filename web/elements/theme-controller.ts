import type { LitElement, ReactiveController } from 'lit';

/** Which color scheme is in force: the page's, until the reader chooses one for this element. */
export class ThemeController implements ReactiveController {
  dark = false;
  private media: MediaQueryList | null = null;
  private internals: ElementInternals | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly probe: () => Element | null,
  ) {
    host.addController(this);
  }

  private readonly onChange = () => this.read();

  hostConnected(): void {
    this.media = globalThis.matchMedia?.('(prefers-color-scheme: dark)') ?? null;
    this.media?.addEventListener('change', this.onChange);
  }

  hostDisconnected(): void {
    this.media?.removeEventListener('change', this.onChange);
  }

  /** Sets the other scheme on the element; the page's own stays as it is. */
  toggle(): void {
    this.host.style.setProperty('color-scheme', this.dark ? 'light' : 'dark');
    this.read();
  }

  /** Reads the scheme in force off an element whose color is black in light and white in dark. */
  read(): void {
    const probe = this.probe();
    if (!probe) return;
    const dark = getComputedStyle(probe).color.includes('255');
    if (dark === this.dark) return;
    this.dark = dark;
    this.mark();
    this.host.requestUpdate();
  }

  private mark(): void {
    try {
      this.internals ??= this.host.attachInternals();
      if (this.dark) this.internals.states.add('dark');
      else this.internals.states.delete('dark');
    } catch {
      // A browser without custom states: lines set back are a little paler in dark, nothing else.
    }
  }
}
