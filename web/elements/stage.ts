import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { Relations } from '../graph/index.js';
import { zoomButtons } from '../view/density.js';
import { type Emphasis, emphasisOf } from '../view/emphasis.js';
import { keyAt } from '../view/hit.js';
import { Network, type View } from '../view/network.js';
import type { Point, Scene, SceneBadge } from '../view/scene.js';
import type { Palette } from '../view/style.js';
import { GgHoverEvent, GgSelectEvent } from './events.js';
import { StageInput, type Surface, zoomedAbout } from './stage-input.js';
import { StageFocus } from './stage-focus.js';
import { layer, zoomIcon } from './stage-layer.js';
import { Mover } from './stage-mover.js';
import { probes, readPalette, samePalette } from './stage-palette.js';
import { stageStyles } from './stage.styles.js';
import { fitted, kept } from './stage-view.js';
import { placeTip } from './stage-tip.js';
import { count } from './words.js';

const STEP = 1.3;

/**
 * The picture: lines and discs on a canvas, and above it words, badges and focus. It shows a scene and asks for
 * selections; it never selects by itself and never moves anything in the scene.
 *
 * @fires gg-select - `key` of what was pressed, or null for open ground.
 * @fires gg-hover - `key` under the pointer or in focus, or null.
 * @csspart zoom - The three zoom buttons.
 */
export class Stage extends LitElement implements Surface {
  static override styles = stageStyles;

  @property({ attribute: false }) scene: Scene | null = null;
  @property({ attribute: false }) relations: Relations | null = null;
  /** Key of an actor, dyad or agreement. */
  @property() selected: string | null = null;
  /** `light` or `dark`; without it the color scheme of the page. */
  @property({ reflect: true }) theme: 'light' | 'dark' | null = null;

  @state() private hovered: string | null = null;

  @query('.field') private readonly field!: HTMLElement;
  @query('div.canvas') private readonly canvas!: HTMLElement;
  @query('svg.layer') private readonly svg!: SVGSVGElement;

  private network: Network | null = null;
  private input: StageInput | null = null;
  private sizes: ResizeObserver | null = null;
  private palette: Palette | null = null;
  private readonly mover = new Mover();
  private readonly roving = new StageFocus(this);
  /** How the reader moved the view; null while it is fitted. */
  private moved: View | null = null;
  private emphasis: Emphasis = { nodes: new Map(), lines: new Map(), badges: new Map() };

  /** Shows the whole scene. */
  fit(): void {
    this.moved = null;
    this.apply();
  }

  /** Zooms about the middle of the stage. */
  zoomBy(factor: number): void {
    const view = this.view();
    const middle = { x: this.clientWidth / 2, y: this.clientHeight / 2 };
    if (view) this.moveTo(zoomedAbout(view, middle, factor));
  }

  /** The view as it is now; null while there is nothing to see. */
  view(): View | null {
    return this.network?.view ?? null;
  }

  /** @internal */
  moveTo(view: View): void {
    if (!this.scene) return;
    this.moved = kept(view, this.scene.frame, this.size());
    this.apply();
  }

  /** @internal */
  keyAt(at: Point): string | null {
    const view = this.view();
    if (!view || !this.scene) return null;
    const point = { x: (at.x - view.x) / view.zoom, y: (at.y - view.y) / view.zoom };
    return keyAt(this.scene, point, view.zoom);
  }

  /** @internal */
  press(key: string | null, id: string | null): void {
    if (key !== null) this.roving.pressed(key, id);
    this.dispatchEvent(new GgSelectEvent(key));
  }

  /** @internal */
  hover(key: string | null): void {
    if (key === this.hovered) return;
    this.hovered = key;
    this.dispatchEvent(new GgHoverEvent(key));
  }

  /** @internal Brings a point of the scene that was moved out of the stage back into it. */
  reveal(point: Point): void {
    const view = this.view();
    if (!view) return;
    const { width, height } = this.size();
    const inside = (v: number, room: number) => Math.min(Math.max(v, 48), Math.max(48, room - 48));
    const [x, y] = [point.x * view.zoom + view.x, point.y * view.zoom + view.y];
    const [dx, dy] = [inside(x, width) - x, inside(y, height) - y];
    const away = x < 0 || y < 0 || x > width || y > height;
    if (away) this.moveTo({ ...view, x: view.x + dx, y: view.y + dy });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.start();
  }

  /** Moving the element in the page keeps it; taking it out ends everything. The view is kept for a return. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    queueMicrotask(() => {
      if (!this.isConnected) this.end();
    });
  }

  /** With this, `moveBefore` moves the element without taking it out. */
  connectedMoveCallback(): void {}

  protected override firstUpdated(): void {
    this.start();
  }

  private start(): void {
    if (this.sizes) return;
    this.input ??= new StageInput(this.field, this);
    this.input.connect();
    this.sizes = new ResizeObserver(() => this.resized());
    this.sizes.observe(this);
  }

  private end(): void {
    this.sizes?.disconnect();
    this.sizes = null;
    this.input?.disconnect();
    this.network?.destroy();
    this.network = null;
    this.hovered = null;
  }

  private size() {
    return { width: this.clientWidth, height: this.clientHeight };
  }

  /** A hidden stage has no size; the network starts when it gets one, and waits while it has none. */
  private resized(): void {
    if (this.clientWidth === 0 || this.clientHeight === 0 || !this.isConnected) return;
    if (this.network) this.network.resize();
    else this.open();
    this.apply();
  }

  private open(): void {
    this.palette = readPalette(this.renderRoot);
    this.network = new Network(this.canvas, this.palette, () => this.sync());
    if (this.scene) this.network.show(this.scene);
    this.network.emphasize(this.emphasis, this.hovered);
  }

  private apply(): void {
    if (!this.network || !this.scene) return;
    this.network.view = this.moved ?? fitted(this.scene.frame, this.size());
    this.sync();
  }

  /** Called in the frame in which the canvas was drawn: the words go with it. */
  private sync(): void {
    const view = this.view();
    if (!view || !this.scene) return;
    // Words that were hidden or shown change what is asked for in boxes of its own.
    if (this.mover.sync(view)) queueMicrotask(() => this.requestUpdate());
    this.placeTips();
  }

  private placeTips(): void {
    const view = this.view();
    if (!view) return;
    for (const tip of this.renderRoot.querySelectorAll<HTMLElement>('.tip')) {
      const badge = this.scene?.badges.find((b) => b.id === tip.dataset.tip);
      if (badge) placeTip(tip, badge, view, this.size(), this.scene?.discs ?? []);
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('scene') || changed.has('selected') || changed.has('relations')) {
      this.emphasis = this.scene
        ? emphasisOf(this.scene, this.selected, this.relations)
        : { nodes: new Map(), lines: new Map(), badges: new Map() };
    }
    if (changed.has('scene') || changed.has('selected')) this.roving.settle(this.selected);
    const before = changed.get('scene');
    const same = before?.frame.width === this.scene?.frame.width && before?.frame.height === this.scene?.frame.height;
    if (changed.has('scene') && before && !same) this.moved = null;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('scene')) {
      if (this.scene) {
        this.mover.adopt(this.scene, this.svg);
        this.network?.show(this.scene);
      }
      this.apply();
    }
    if (changed.has('theme')) this.repaint();
    this.network?.emphasize(this.emphasis, this.hovered);
    this.placeTips();
  }

  /** After a change of theme, or of a token that the host sets. */
  private readonly repaint = (): void => {
    if (!this.network) return;
    const palette = readPalette(this.renderRoot);
    if (this.palette && samePalette(palette, this.palette)) return;
    this.palette = palette;
    this.network.paint(palette);
  };

  /** Badges whose words have no place of their own now, and are asked for. */
  private tips(scene: Scene): readonly SceneBadge[] {
    return scene.badges.filter((badge) => {
      const asked = [this.hovered, this.selected].includes(badge.target) || this.roving.focused === badge.id;
      return asked && (!badge.label || this.roving.groupOf(badge.id)?.hasAttribute('data-quiet') === true);
    });
  }

  override render() {
    const { scene, relations, emphasis, selected, hovered } = this;
    const { stop } = this.roving;
    const words = scene && layer({ scene, relations, emphasis, selected, hovered, stop });
    const tip = (badge: SceneBadge) =>
      html`<div class="tip" data-tip=${badge.id} aria-hidden="true">${badge.words}<small>${count(badge.count, 'claim')}</small></div>`;
    return html`${probes(this.repaint)}
      <div class="field ${hovered === null ? '' : 'over'}" @keydown=${this.roving.onKeydown} @focusin=${this.roving.onFocusin} @focusout=${this.roving.onFocusout}>
        <div class="canvas" aria-hidden="true"></div>
        <svg class="layer" role="group" aria-label="Countries and territories, and what relates them">${words}</svg>
        ${scene ? this.tips(scene).map(tip) : nothing}
      </div>
      ${scene && zoomButtons(scene.frame) ? this.renderZoom() : nothing}`;
  }

  private renderZoom() {
    return html`<div class="zoom" part="zoom" role="group" aria-label="Zoom">
      <button aria-label="Zoom in" @click=${() => this.zoomBy(STEP)}>${zoomIcon('in')}</button>
      <button aria-label="Zoom out" @click=${() => this.zoomBy(1 / STEP)}>${zoomIcon('out')}</button>
      <button aria-label="Show everything" @click=${() => this.fit()}>${zoomIcon('fit')}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gg-stage': Stage;
  }
}
