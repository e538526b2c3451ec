/** The canvas and the words above it, kept in one view. It lives while the stage is in a page and has a size. */
import { CrowdCanvas } from '../view/crowd-canvas.js';
import { isCrowdScene } from '../view/crowd-scene.js';
import type { Emphasis } from '../view/emphasis.js';
import type { Drawing, View } from '../view/drawing.js';
import { drawingAtHand, fetchDrawing } from '../view/network-source.js';
import type { Scene } from '../view/scene.js';
import type { Palette } from '../view/style.js';
import { fitWords } from './stage-fit.js';
import { Ground } from './stage-ground.js';
import { Mover } from './stage-mover.js';
import { readPalette, samePalette } from './stage-palette.js';

export class Picture {
  readonly #mover = new Mover();
  readonly #ground = new Ground();
  #palette: Palette | null = null;
  /** What draws is the one for crowds. */
  #crowd = false;
  #network: Drawing | null = null;
  #scene: Scene | null = null;
  /** With what a lens sets back, which has lines but no words. */
  #whole: Scene | null = null;
  /** Words that are yet to be measured: those of a stage that was hidden, or that are in a font just loaded. */
  #unfitted = true;

  /**
   * `moved` is called in each frame that was drawn; the argument tells whether words were hidden or shown. `fetched` is
   * called when what draws has come and the picture may start.
   */
  constructor(
    private readonly root: ShadowRoot,
    private readonly moved: (changed: boolean) => void,
    private readonly fetched: () => void,
  ) {}

  get network(): Drawing | null {
    return this.#network;
  }

  /** All that is shown has been painted. */
  get isPainted(): boolean {
    return this.#network?.isPainted ?? false;
  }

  get view(): View | null {
    return this.#network?.view ?? null;
  }

  /** The reader is dragging or zooming the view. */
  isMoving = false;

  /** Starts on the stage's size as it is now, or follows a change of it. */
  resize(emphasis: Emphasis, marked: ReadonlySet<string>): void {
    if (this.#network) return this.#network.resize();
    // Which of the two draws is known with the scene; what draws few is fetched meanwhile.
    if (!this.#whole) return void fetchDrawing().catch(reportError);
    const crowd = isCrowdScene(this.#whole);
    const Drawing = crowd ? CrowdCanvas : drawingAtHand();
    if (!Drawing) return void fetchDrawing().then(this.fetched, reportError);
    this.#palette = readPalette(this.root);
    const canvas = this.root.querySelector<HTMLElement>('div.canvas');
    if (!canvas) return;
    this.#crowd = crowd;
    this.#network = new Drawing(canvas, this.#palette, () => this.drawn());
    if (this.#whole) this.#network.show(this.#whole);
    this.#network.emphasize(emphasis, marked);
  }

  /** The same lines and discs, with other words, which have been rendered. */
  reword(scene: Scene): void {
    this.#scene = scene;
    this.#mover.adopt(scene, this.root);
    this.#unfitted = true;
    this.sync();
  }

  /** Shows another scene, whose words have been rendered. */
  show(scene: Scene, whole: Scene): void {
    this.#scene = scene;
    this.#whole = whole;
    this.#mover.adopt(scene, this.root);
    this.#ground.adopt(this.root);
    this.#unfitted = true;
    if (!this.#network) this.fetched();
    else if (this.#crowd !== isCrowdScene(whole)) {
      // What draws few draws many too slowly, and the other way round not as well.
      const { view } = this.#network;
      this.end();
      this.fetched();
      if (this.#network) this.#network.view = view;
    } else this.#network.show(whole);
  }

  /** Shows the scene with one disc or hub elsewhere, for as long as it is dragged; null for all of them. */
  follow(scene: Scene, whole: Scene, key: string | null): void {
    this.#mover.follow(scene);
    this.#network?.follow(whole, key);
    this.sync();
  }

  moveTo(view: View): void {
    if (!this.#network || !this.#scene) return;
    this.#network.view = view;
    this.isMoving = !this.isPainted;
    this.sync();
  }

  /** To be called when fonts have been loaded. */
  refit(): void {
    this.#unfitted = true;
    this.sync();
  }

  #told = false;

  private drawn(): void {
    this.sync();
    if (this.#told || !this.#scene) return;
    this.#told = true;
    this.root.host.dispatchEvent(new Event('gg-drawn'));
  }

  /** Called in the frame in which the canvas was drawn or moved: the words go with it. */
  private sync(): void {
    const { view } = this;
    this.isMoving &&= !this.isPainted;
    const moving = !this.isPainted;
    if (!view || !this.#scene) return;
    if (this.#unfitted) {
      this.#unfitted = false;
      this.#mover.showAll();
      fitWords(this.root);
    }
    this.#ground.sync(this.root, view, moving);
    this.moved(this.#mover.sync(view, moving));
  }

  emphasize(emphasis: Emphasis, marked: ReadonlySet<string>): void {
    this.#network?.emphasize(emphasis, marked);
  }

  /** After a change of theme, or of a token that the host sets. */
  repaint(): void {
    if (!this.#network) return;
    const palette = readPalette(this.root);
    if (this.#palette && samePalette(palette, this.#palette)) return;
    this.#palette = palette;
    this.#network.paint(palette);
  }

  end(): void {
    this.isMoving = false;
    this.#network?.destroy();
    this.#network = null;
  }
}
