import type { LitElement, ReactiveController } from 'lit';

/** What browsers call medium unless their reader has said otherwise, px. */
const USUAL = 16;
/** As far as it is followed. */
const LEAST = 0.75;
const MOST = 3;

/** How much larger than usual the reader has asked text to be; what differs by less than a twentieth is as usual. */
export function textScale(medium: number): number {
  const scale = Math.min(MOST, Math.max(LEAST, medium / USUAL));
  return !Number.isFinite(scale) || Math.abs(scale - 1) < 0.05 ? 1 : scale;
}

/**
 * The reader's own size of text. Everything here is measured in px, so that words and picture fit each other; so
 * everything grows together, and a narrower element is laid out anew. A page's `font-size` has no say in it: many set
 * that of their root to something else for convenience.
 */
export class TextSizeController implements ReactiveController {
  private scale = 1;

  /** `probe` is of the size `medium`; `root` is what grows. */
  constructor(
    private readonly host: LitElement,
    private readonly parts: () => { probe: Element | null; root: HTMLElement | null },
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { probe, root } = this.parts();
    if (!probe || !root) return;
    const scale = textScale(Number.parseFloat(getComputedStyle(probe).fontSize));
    if (scale === this.scale) return;
    this.scale = scale;
    root.style.setProperty('zoom', `${scale}`);
    this.host.requestUpdate();
  }
}
