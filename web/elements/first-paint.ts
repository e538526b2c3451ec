/**
 * What stands inside the tag, as `npm run render-static` writes it, is seen until the graph is drawn. It keeps its place:
 * it is shown where it stood before the element ran, over a root that is laid out but not yet seen, and goes in the frame
 * in which the lines are there.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { css, html, nothing } from 'lit';

/** What has nothing to show by itself. */
const UNSEEN = new Set(['script', 'style', 'template', 'link']);

const isShown = (child: Element): boolean => child.slot === '' && !UNSEEN.has(child.localName);

export class FirstPaint implements ReactiveController {
  /** Nothing is left of it, for good. */
  private over = false;
  private stands = false;

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.stands = !this.over && [...this.host.children].some(isShown);
  }

  /** It is what is seen now. */
  get isSeen(): boolean {
    return this.stands;
  }

  /** The graph is there, or there is something else to say. */
  readonly end = (): void => {
    if (this.over) return;
    this.over = true;
    this.host.requestUpdate();
  };

  private readonly onSlotchange = (): void => this.host.requestUpdate();

  render() {
    return this.over ? nothing : html`<div class="first"><slot @slotchange=${this.onSlotchange}></slot></div>`;
  }
}

/** Outside of the root, so that it inherits what it did before. */
export const firstPaintStyles = css`
  .first {
    position: absolute;
    inset: 0;
    overflow: auto;
  }
  .unseen {
    visibility: hidden;
  }
`;
