import type { ReactiveController, ReactiveControllerHost } from 'lit';

const find = (host: Element): Element | undefined =>
  [...host.children].find((child) => child.localName === 'script' && child.getAttribute('type') === 'application/json');

/** Watches for a dataset written into the page: a `<script type="application/json">` that is a child of the element. */
export class InlineData implements ReactiveController {
  text: string | null = null;
  private readonly observer = new MutationObserver(() => this.read());
  private readonly parsed = () => this.read();

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.observer.observe(this.host, { childList: true });
    // While the page is still being read, the script may be there in part only.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.parsed, { once: true });
    else this.read();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.parsed);
  }

  private read(): void {
    if (document.readyState === 'loading') return;
    const text = find(this.host)?.textContent ?? null;
    if (text === this.text) return;
    this.text = text;
    this.host.requestUpdate();
  }
}
