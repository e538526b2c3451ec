/**
 * Moves all of a layer by one transform, which the browser does without painting it anew. For as long as the view is
 * dragged only: what is to move is kept as a picture of its own, which would stay as coarse as it is where the page is
 * pinched larger.
 */
export class Shift {
  #shifted = false;

  constructor(private readonly layer: HTMLElement | SVGElement) {}

  /** By so many px from where it is laid out; back there by (0, 0), without a transform. */
  to(x: number, y: number): void {
    const shifted = x !== 0 || y !== 0;
    if (!shifted && !this.#shifted) return;
    const { style } = this.layer;
    if (shifted !== this.#shifted) style.setProperty('will-change', shifted ? 'transform' : 'auto');
    if (shifted) style.setProperty('transform', `translate(${x}px, ${y}px)`);
    else style.removeProperty('transform');
    this.#shifted = shifted;
  }
}
