/**
 * Draws crowds. The picture is painted once, in slices, and lies still: while the view moves, the browser moves the
 * painted canvas, and it is painted sharp when the view rests. What is selected or under the pointer is painted on a second
 * canvas over it, and all else set back by the first one's opacity; so that neither takes a new picture.
 */
import type { Drawing, View } from './drawing.js';
import { alike, backIn, isChosen, paintChosen } from './crowd-chosen.js';
import { paintCrowd } from './crowd-paint.js';
import { MARGIN, Sheet } from './crowd-sheet.js';
import { type Emphasis, NO_EMPHASIS } from './emphasis.js';
import { quadAt } from './heads.js';
import type { Steps } from './layout/steps.js';
import type { Frame, Scene } from './scene.js';
import type { Palette } from './style.js';
import { inSlices, turn } from './slices.js';

/** The picture is painted anew when the view has rested so long, ms. */
const REST = 140;
/** Opacity of everything that is neither selected nor near it. */
const OFF = 0.28;

const NOTHING: ReadonlySet<string> = new Set();

export class CrowdCanvas implements Drawing {
  readonly #ground: Sheet;
  readonly #front: Sheet;
  #scene: Scene | null = null;
  #view: View = { x: 0, y: 0, zoom: 1 };
  #emphasis: Emphasis = NO_EMPHASIS;
  #marked: ReadonlySet<string> = NOTHING;
  /** What a lens sets back, as painted. */
  #back: ReadonlySet<string> = NOTHING;
  /** Key of what is being moved: it is shown where it is now until all is painted anew. */
  #moving: string | null = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Number of the painting under way; a later one ends it. And of the last that was finished. */
  #painting = 0;
  #finished = 0;

  constructor(
    private readonly container: HTMLElement,
    private palette: Palette,
    private readonly drawn: () => void,
  ) {
    this.#ground = new Sheet(container);
    this.#front = new Sheet(container);
    this.#ground.canvas.style.setProperty('transition', `opacity ${palette.fade}ms`);
  }

  get view(): View {
    return this.#view;
  }

  get isPainted(): boolean {
    return this.#finished === this.#painting;
  }

  set view(view: View) {
    const { x, y, zoom } = this.#view;
    if (view.x === x && view.y === y && view.zoom === zoom) return;
    this.#view = view;
    this.#soon();
    // What is being painted for the first time is painted where it is to stand.
    if (this.#ground.painted) this.#rest();
    else this.#begin();
  }

  show(scene: Scene): void {
    this.#scene = scene;
    this.#begin();
  }

  follow(scene: Scene, key: string | null): void {
    this.#scene = scene;
    this.#moving = key;
    this.#rest();
    this.#overlay();
  }

  paint(palette: Palette): void {
    this.palette = palette;
    this.#begin();
  }

  emphasize(emphasis: Emphasis, marked: ReadonlySet<string>): void {
    const same = marked.size === this.#marked.size && [...marked].every((key) => this.#marked.has(key));
    if (emphasis === this.#emphasis && same) return;
    this.#emphasis = emphasis;
    this.#marked = marked;
    this.#overlay();
    if (!isChosen(emphasis) && !alike(this.#back, backIn(emphasis))) this.#begin();
  }

  resize(): void {
    this.#soon();
    this.#begin();
  }

  drawnCurve(id: string): ReturnType<Drawing['drawnCurve']> {
    const line = this.#scene?.lines.find((one) => one.id === id);
    return line ? { start: line.start, control: line.control, middle: quadAt(line, 0.5), tip: line.end } : null;
  }

  destroy(): void {
    this.#painting += 1;
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.container.replaceChildren();
  }

  get #size(): Frame {
    return { width: this.container.clientWidth, height: this.container.clientHeight };
  }

  get #ratio(): number {
    return devicePixelRatio * Math.max(1, this.container.currentCSSZoom ?? 1);
  }

  /** Moves what is painted, in the browser's next frame. */
  #soon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
      if (this.#ground.painted) this.drawn();
    });
  }

  #place(): void {
    const size = this.#size;
    for (const sheet of [this.#ground, this.#front]) sheet.place(this.#view, size);
  }

  #rest(): void {
    this.#painting += 1;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#begin(), REST);
  }

  #begin(): void {
    clearTimeout(this.#timer);
    const painting = ++this.#painting;
    void this.#paint(() => painting === this.#painting);
  }

  /** Paints all anew on a canvas that is not seen, in slices, and puts it in the place of the one that is. */
  async #paint(wanted: () => boolean): Promise<void> {
    // What is asked for at once is painted once.
    await turn();
    if (!wanted()) return;
    const [scene, size, view] = [this.#scene, this.#size, this.#view];
    if (!scene || size.width === 0 || size.height === 0) return;
    if (!isChosen(this.#emphasis)) this.#back = backIn(this.#emphasis);
    const ratio = this.#ratio;
    const [w, h] = [size.width * (1 + 2 * MARGIN), size.height * (1 + 2 * MARGIN)];
    const hidden = new OffscreenCanvas(Math.round(w * ratio), Math.round(h * ratio));
    const pencil = hidden.getContext('2d', { willReadFrequently: true });
    if (!pencil) return;
    pencil.setTransform(ratio, 0, 0, ratio, 0, 0);
    const shifted = { ...view, x: view.x + MARGIN * size.width, y: view.y + MARGIN * size.height };
    const choice = { scene, view: shifted, size: { width: w, height: h }, palette: this.palette, back: this.#back };
    const done = await inSlices(flushed(paintCrowd(pencil, choice), pencil), wanted);
    if (!done || !wanted()) return;
    const seen = this.#ground.clear(size, ratio);
    seen?.setTransform(1, 0, 0, 1, 0, 0);
    seen?.drawImage(hidden, 0, 0);
    this.#ground.painted = view;
    this.#moving = null;
    this.#finished = this.#painting;
    this.#overlay();
  }

  /** What is selected, near it, or under the pointer. */
  #overlay(): void {
    const scene = this.#scene;
    const emphasis = this.#emphasis;
    if (!scene || !this.#ground.painted) return;
    const size = this.#size;
    const pencil = this.#front.clear(size, this.#ratio);
    this.#front.painted = this.#view;
    const chosen = isChosen(emphasis);
    this.#ground.canvas.style.setProperty('opacity', `${chosen ? OFF : 1}`);
    if (pencil && (chosen || this.#marked.size > 0 || this.#moving !== null)) {
      const { x, y, zoom } = this.#view;
      pencil.transform(zoom, 0, 0, zoom, x, y);
      const choice = { scene, view: this.#view, size, palette: this.palette, back: NOTHING };
      paintChosen(pencil, choice, { emphasis, marked: this.#marked, moving: this.#moving });
    }
    this.#soon();
  }
}

/** What is asked of a canvas is done when something is read from it: else all would be done at the end, in one go. */
function* flushed(steps: Steps<void>, pencil: OffscreenCanvasRenderingContext2D): Steps<void> {
  for (;;) {
    const { done } = steps.next();
    pencil.getImageData(0, 0, 1, 1);
    if (done) return;
    yield;
  }
}
