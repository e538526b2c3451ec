import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ENGLISH, type Words } from '../language/index.js';
import type { Relations } from '../graph/index.js';
import { type Act, actsShown, withActs } from '../view/acts.js';
import { zoomButtons } from '../view/density.js';
import { isDetailed } from '../view/detail.js';
import { type Emphasis, emphasisOf, NO_EMPHASIS } from '../view/emphasis.js';
import { keyAt } from '../view/hit.js';
import { type Lensed, setBack } from '../view/lensed.js';
import type { View } from '../view/drawing.js';
import type { Frame, Point, Scene, SceneBadge } from '../view/scene.js';
import type { ViewPort } from '../view/address.js';
import { GgHoverEvent, GgSelectEvent } from './events.js';
import { Fineness } from './fineness.js';
import { StageDetail } from './stage-detail.js';
import { StageDrag } from './stage-drag.js';
import { StageFocus } from './stage-focus.js';
import { acts, ground, placeActs, placeLeaders } from './stage-ground.js';
import { StageHint } from './stage-hint.js';
import { StageInput, type Surface, zoomedAbout } from './stage-input.js';
import { layer } from './stage-layer.js';
import { probes } from './stage-palette.js';
import { Picture } from './stage-picture.js';
import { isSwitch, Switching } from './stage-switch.js';
import { placeTips, tip } from './stage-tip.js';
import { StagePort } from './stage-port.js';
import { held, inScene, placesOf, revealed, revealedAll } from './stage-view.js';
import { zoomControls } from './stage-zoom.js';
import { stageStyles } from './stage.styles.js';

/** What is asked for by these has words before others. */
const ASKED = ['selected', 'about', 'hovered', 'lit', 'underlaid'];

/** The same keys in another list are no change. */
const otherKeys = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/**
 * The picture: lines and discs on a canvas, and above it words, badges and focus. It shows a scene and asks for
 * selections and places; it never selects by itself and never moves anything in the scene for good.
 *
 * @fires gg-select - `key` of what was pressed, or null for open ground.
 * @fires gg-move - `key` of the disc or hub that was put elsewhere, and its `place`.
 * @fires gg-port - `port` that is in view, once the reader has moved or zoomed it; null for all.
 * @fires gg-drawn - Once: lines and words of the first scene are there.
 * @fires gg-hover - `key` under the pointer or in focus, or null.
 * @csspart zoom - The three zoom buttons.
 */
export class Stage extends LitElement implements Surface {
  static override styles = stageStyles;

  @property({ attribute: false }) scene: Scene | null = null;
  /** `scene` through a lens; null while everything is shown. */
  @property({ attribute: false }) lensed: Lensed | null = null;
  @property({ attribute: false }) relations: Relations | null = null;
  /** Key of an actor, dyad or agreement. */
  @property() selected: string | null = null;
  /** Keys of all that the claim in focus speaks of; they stand forward in place of what is selected. */
  @property({ attribute: false, hasChanged: otherKeys }) about: readonly string[] = [];
  /** Key of a relation that is marked as under a pointer. */
  @property() underlaid: string | null = null;
  /** What part of the scene is in view; null for all of it. The stage tells how the reader moves it, and keeps that. */
  @property({ attribute: false }) port: ViewPort | null = null;
  /** Keys that are marked too: of what words elsewhere speak of. */
  @property({ attribute: false }) lit: ReadonlySet<string> = new Set();
  /** A scene for another size is on its way. */
  @property({ type: Boolean, reflect: true }) waiting = false;
  /** Language of the article's words (BCP 47). */
  @property() language: string | null = null;
  @property({ attribute: false }) words: Words = ENGLISH;
  /** `light` or `dark`; without it the color scheme of the page. */
  @property({ reflect: true }) theme: 'light' | 'dark' | null = null;

  @state() private hovered: string | null = null;

  @query('.field') private readonly field!: HTMLElement;

  private picture: Picture | null = null;
  private input: StageInput | null = null;
  private sizes: ResizeObserver | null = null;
  /** @internal */
  readonly fineness = new Fineness(this, () => this.resized());
  private readonly roving = new StageFocus(this, () => this.worded);
  /** @internal */
  readonly dragging = new StageDrag(this);
  private readonly hinting = new StageHint(this);
  private readonly ports = new StagePort(this);
  private emphasis: Emphasis = NO_EMPHASIS;
  private acts: readonly Act[] = [];
  /** Key of what was pressed here last, until it is selected. */
  private pressed: string | null = null;

  /** What has words now: all that is live, or of a crowd as much as there is room for. */
  private worded: Scene | null = null;
  private readonly details = new StageDetail(() => {
    this.stale = true;
    this.requestUpdate();
  });
  /** The view is another than that for which words were chosen. */
  private stale = false;
  private reworded = false;

  /** What can be pressed. */
  get live(): Scene | null {
    return this.scene && (this.lensed?.live ?? this.scene);
  }

  /** Shows the whole scene. */
  fit(): void {
    this.ports.fit();
    this.apply();
  }

  /** Zooms about the middle of the stage. */
  zoomBy(factor: number): void {
    const view = this.view();
    const { width, height } = this.size();
    if (view) this.moveTo(zoomedAbout(view, { x: width / 2, y: height / 2 }, factor));
  }

  /** The view as it is now; null while there is nothing to see. */
  view(): View | null {
    return this.picture?.view ?? null;
  }

  /** @internal Key of what has the focus. */
  get focusedKey(): string | null {
    return this.roving.groupOf(this.roving.focused)?.dataset['key'] ?? null;
  }

  /** @internal Gives the focus to what stands for a key, or (null) to what the tab key reaches; false if nothing does. */
  focusOn(key: string | null): boolean {
    return this.roving.focusOn(key);
  }

  /** @internal */
  moveTo(view: View): void {
    if (!this.scene) return;
    this.ports.moveTo(view, this.scene.frame);
    this.apply();
  }

  /** @internal Tells at once what is in view, as it would when the view has rested. */
  rest(): void {
    this.ports.rest();
  }

  /** @internal */
  follow(key: string, change: (scene: Scene) => Scene): void {
    this.showAs(key, change);
  }

  /** A state of the shown scene: all of it, or what is about one key, elsewhere. */
  private showAs(key: string | null, change: (scene: Scene) => Scene): void {
    if (!this.live || !this.scene) return;
    const whole = change(this.lensed?.whole ?? this.scene);
    this.picture?.follow(change(this.live), whole, key);
    this.placeUnder(whole);
  }

  /** What lies under the lines follows them. */
  private placeUnder(scene: Scene): void {
    placeLeaders(this.renderRoot, scene);
    placeActs(this.renderRoot, { scene, emphasis: this.emphasis }, this.acts, this.relations);
  }

  private readonly switching = new Switching((change) => this.showAs(null, change));

  /** @internal */
  hint(how: 'wheel' | 'touch'): void {
    this.hinting.show(how);
  }

  /** @internal */
  keyAt(at: Point): string | null {
    const view = this.view();
    if (!view || !this.live) return null;
    return keyAt(this.live, inScene(at, view), view.zoom);
  }

  /** @internal */
  press(key: string | null, id: string | null): void {
    this.pressed = key;
    if (key !== null) this.roving.pressed(key, id);
    this.dispatchEvent(new GgSelectEvent(key));
  }

  /** What has come under the pointer as the view moved: it is marked when that rests. */
  private passing: string | null | undefined;

  /** @internal */
  hover(key: string | null): void {
    this.passing = this.picture?.isMoving ? key : undefined;
    if (key === this.hovered || this.passing !== undefined) return;
    this.hovered = key;
    this.dispatchEvent(new GgHoverEvent(key));
  }

  /** @internal Brings a point of the scene that was moved out of the stage back into it. */
  reveal(point: Point): void {
    const view = this.view();
    const to = view && revealed(view, point, this.size());
    if (to) this.moveTo(to);
  }

  /** What was selected elsewhere than here is brought into a view that the reader has moved. */
  private revealSelected(): void {
    const here = this.selected === this.pressed;
    this.pressed = null;
    const view = this.view();
    if (here || !this.ports.isMoved || !this.live || !view) return;
    const keys = this.about.length > 0 ? this.about : [this.selected];
    const to = revealedAll(view, placesOf(this.live, keys), this.size());
    if (to) this.moveTo(to);
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
    this.picture = new Picture(
      this.renderRoot as ShadowRoot,
      (changed) => this.synced(changed),
      () => this.resized(),
    );
    this.start();
  }

  private start(): void {
    if (this.sizes) return;
    this.input ??= new StageInput(this.field, this);
    this.input.connect();
    // A page may have none: the stage then keeps the size that it begins with.
    this.sizes = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => this.resized());
    if (this.sizes) this.sizes.observe(this);
    else queueMicrotask(() => this.resized());
    document.fonts.addEventListener('loadingdone', this.onFonts);
  }

  private end(): void {
    this.dragging.cancel();
    this.switching.stop();
    this.ports.rest();
    this.details.stop();
    this.sizes?.disconnect();
    this.sizes = null;
    this.input?.disconnect();
    document.fonts.removeEventListener('loadingdone', this.onFonts);
    this.picture?.end();
    this.hovered = null;
  }

  private readonly onFonts = (): void => this.picture?.refit();

  /** Keys of all that is marked as under a pointer. */
  private marked(): ReadonlySet<string> {
    const own = this.hovered ?? this.underlaid;
    return own === null ? this.lit : new Set([...this.lit, own]);
  }

  private measured: Frame | null = null;

  /** @internal As last observed: to ask for it anew lays the page out. */
  size(): Frame {
    return this.measured ?? { width: this.clientWidth, height: this.clientHeight };
  }

  /** A hidden stage has no size; the picture starts when it gets one, and waits while it has none. */
  private resized(): void {
    const { clientWidth: width, clientHeight: height } = this;
    this.measured = this.sizes ? { width, height } : null;
    if (width === 0 || height === 0 || !this.isConnected) return;
    this.picture?.resize(this.emphasis, this.marked());
    this.apply();
  }

  private apply(): void {
    if (!this.scene) return;
    const { frame, discs } = this.scene;
    const at = this.waiting ? discs.find((disc) => this.emphasis.nodes.get(disc.id) === 'selected') : undefined;
    const view = at && !this.ports.isMoved ? held(frame, this.size(), at) : this.ports.viewOf(frame);
    this.picture?.moveTo(view);
    this.details.moved(this.live);
  }

  /** Chooses what has words; true if that is other than before. */
  private choose(other: boolean, changed: PropertyValues<this>): boolean {
    const { live, scene } = this;
    const before = this.worded;
    if (!live || !scene) this.worded = null;
    else if (!isDetailed(live)) this.worded = live;
    else if (other || this.stale || ASKED.some((name) => changed.has(name as keyof Stage))) {
      const keys = new Set(
        [...this.marked(), ...this.about, this.selected, this.focusedKey].filter((key) => key !== null),
      );
      const asked = { view: this.ports.viewOf(scene.frame), size: this.size(), emphasis: this.emphasis, keys };
      this.worded = this.details.of(live, asked);
    }
    this.stale = false;
    return this.worded !== before;
  }

  /** Words that were hidden or shown change what is asked for in boxes of its own. */
  private synced(changed: boolean): void {
    if (changed) queueMicrotask(() => this.requestUpdate());
    const { passing } = this;
    if (passing !== undefined && !this.picture?.isMoving) queueMicrotask(() => this.hover(passing));
    const view = this.view();
    if (view && this.live) placeTips(this.renderRoot, this.live, view, this.size());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { live, lensed, scene } = this;
    const other = changed.has('scene') || changed.has('lensed');
    if (other || changed.has('selected') || changed.has('relations') || changed.has('about')) {
      this.acts = actsShown(this.relations, this.selected, this.about);
      const own = live ? emphasisOf(live, this.selected, this.relations, this.about) : NO_EMPHASIS;
      const emphasis = live ? withActs(own, live, this.acts) : own;
      this.emphasis = scene && lensed ? setBack(emphasis, scene, lensed) : emphasis;
    }
    this.reworded = this.choose(other, changed) && !other;
    if (other || this.reworded || changed.has('selected')) this.roving.settle(this.selected);
    const before = changed.get('scene');
    const same = before?.frame.width === this.scene?.frame.width && before?.frame.height === this.scene?.frame.height;
    if ((changed.has('port') && this.ports.isAsked) || (changed.has('scene') && before && !same)) this.ports.forget();
  }

  protected override updated(changed: PropertyValues): void {
    const other = changed.has('scene') || changed.has('lensed');
    if (other && this.scene && this.live) {
      this.switching.stop();
      this.picture?.show(this.worded ?? this.live, this.lensed?.whole ?? this.scene);
    } else if (this.reworded && this.worded) this.picture?.reword(this.worded);
    const acted = other || ['selected', 'relations', 'about'].some((name) => changed.has(name));
    if (acted && this.scene) this.placeUnder(this.lensed?.whole ?? this.scene);
    if (other || changed.has('waiting') || changed.has('port')) this.apply();
    // What an address puts in view stays in view.
    const asked = changed.has('port') && this.ports.isAsked;
    if (!asked && (changed.has('about') || changed.has('selected'))) this.revealSelected();
    if (changed.has('theme')) this.repaint();
    this.picture?.emphasize(this.emphasis, this.marked());
    this.synced(false);
    const before = changed.get('scene') as Scene | null | undefined;
    if (before && isSwitch(before, this.scene)) this.switching.start(before);
  }

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (!this.dragging.onKeydown(event, this.roving.focused)) this.roving.onKeydown(event);
  };

  private readonly onFocusout = (event: FocusEvent): void => {
    this.dragging.onFocusout();
    this.roving.onFocusout(event);
  };

  private readonly repaint = (): void => this.picture?.repaint();

  /** Badges whose words have no place of their own now, and are asked for. */
  private tips(scene: Scene): readonly SceneBadge[] {
    return scene.badges.filter((badge) => {
      const asked =
        [this.hovered, this.selected].includes(badge.target) ||
        this.lit.has(badge.target) ||
        this.roving.focused === badge.id;
      if (!asked) return false;
      const label = this.worded === scene ? badge.label : this.worded?.badges.find(({ id }) => id === badge.id)?.label;
      return !label || this.roving.groupOf(badge.id)?.hasAttribute('data-quiet') === true;
    });
  }

  override render() {
    const { live: scene, worded, relations, emphasis, selected, hovered, lit, language, words } = this;
    const { stop } = this.roving;
    const shown =
      worded && layer({ scene: worded, relations, emphasis, selected, hovered, lit, stop, language, words });
    return html`${probes(this.repaint)}
      <div class="field ${hovered === null ? '' : 'over'}" @keydown=${this.onKeydown} @keyup=${this.dragging.onKeyup} @focusin=${this.roving.onFocusin} @focusout=${this.onFocusout}>
        <svg class="ground" aria-hidden="true">${this.scene ? ground(this.scene) : nothing}${acts()}</svg>
        <div class="canvas" aria-hidden="true"></div>
        <svg class="layer" role="group" aria-label=${words.graph}>${shown}</svg>
        ${scene ? this.tips(scene).map((badge) => tip(badge, language, words)) : nothing}
      </div>
      ${scene && zoomButtons(scene.frame) ? zoomControls(this, words, this.scene?.map !== undefined) : nothing}${this.hinting.render(words)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gg-stage': Stage;
  }
}
