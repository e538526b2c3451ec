/** Long lists a page at a time: the rest is asked for with a button. */
import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { Words } from '../../language/index.js';

export class Paged {
  private pages = 1;

  /** @param size items on a page; a few more than a page are shown at once */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly size: number,
  ) {}

  /** Another list: its first page. */
  reset(): void {
    this.pages = 1;
  }

  /** Goes on to the page on which the item of this place is. */
  reach(place: number): void {
    this.pages = Math.max(this.pages, Math.ceil((place + 1) / this.size));
  }

  shown<T>(items: readonly T[]): readonly T[] {
    const most = this.pages * this.size;
    return items.length <= most + this.size / 4 ? items : items.slice(0, most);
  }

  private readonly more = (): void => {
    this.pages += 1;
    this.host.requestUpdate();
  };

  /** “Show 120 more”; nothing where all are shown. @param unseen outside of the order of the tab key */
  button(items: readonly unknown[], words: Words, unseen = false) {
    const rest = items.length - this.shown(items).length;
    if (rest === 0) return nothing;
    return html`<p class="rest"><button class="more" tabindex=${unseen ? -1 : 0} @click=${this.more}>${words.showMore(rest)}</button></p>`;
  }
}
