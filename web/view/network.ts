/**
 * Lines and discs on a canvas: the one place that runs cytoscape. It draws what a scene says and nothing else. What is
 * pressed and how the view moves is not left to it (its listeners take the page's wheel, focus and touches, and go
 * wrong in a shadow root once the page scrolls); the stage asks the scene's geometry instead.
 */
import cytoscape, { type Core, type ElementDefinition } from 'cytoscape';
import { extentOf, isCovered } from './covered.js';
import type { Drawing, View } from './drawing.js';
import { type Emphasis, lineLevel, nodeLevel } from './emphasis.js';
import { shaftOf } from './heads.js';
import { dashOf } from './marks.js';
import type { Box, Point, Scene, SceneLine } from './scene.js';
import { type Palette, styleOf } from './style.js';

const px = (at: Point, center: Point) => `${at.x - center.x}px ${at.y - center.y}px`;

/**
 * The scene's quadratic in cytoscape's terms: the control point as a weight along the line between both middles and a
 * distance across it, and both ends as offsets from the middles. Where both middles coincide there is no such line.
 */
function edgeOf(line: SceneLine, id: string, ends: readonly [string, string], centers: readonly [Point, Point]) {
  const [from, to] = centers;
  const { rear, control, tip } = shaftOf(line);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length < 1e-6) return null;
  const [cx, cy] = [control.x - from.x, control.y - from.y];
  const data = {
    id,
    source: ends[0],
    target: ends[1],
    key: line.target,
    line: line.id,
    sign: `${line.sign}`,
    certainty: line.certainty,
    width: line.width,
    dash: [...dashOf(line.certainty, line.width)],
    head: line.head,
    tail: line.tail ?? false,
    // Half the width of what lies under a hovered or selected line: 6 px more on either side.
    reach: line.width / 2 + 6,
    along: (cx * dx + cy * dy) / (length * length),
    away: (cy * dx - cx * dy) / length,
    start: px(rear, from),
    end: px(tip, to),
  };
  return { group: 'edges', data } satisfies ElementDefinition;
}

/** Fresh plain objects under ids of our own: no id from data ever reaches cytoscape's id space or its selectors. */
function elementsOf(scene: Scene): ElementDefinition[] {
  const signs = new Map(scene.badges.map((badge) => [badge.id, badge.sign]));
  const ids = new Map<string, { id: string; at: Point }>();
  const nodes = [...scene.discs, ...scene.hubs].map((node, n): ElementDefinition => {
    const id = `n${n}`;
    ids.set(node.id, { id, at: node });
    const kind = n < scene.discs.length ? ('own' in node && node.own ? 'disc own' : 'disc') : 'hub';
    const data = { id, key: node.id, size: node.radius * 2, sign: `${signs.get(node.id) ?? 0}` };
    return { group: 'nodes', data, position: { x: node.x, y: node.y }, classes: kind };
  });
  const edges = scene.lines.flatMap((line, l): ElementDefinition[] => {
    const [from, to] = [ids.get(line.from), ids.get(line.to)];
    const edge = from && to ? edgeOf(line, `e${l}`, [from.id, to.id], [from.at, to.at]) : null;
    return edge ? [edge] : [];
  });
  return [...nodes, ...edges];
}

const SHEET = '__________cytoscape_stylesheet';

/**
 * Cytoscape puts a style element into the page's head, which a strict content policy blocks and reports, unless it finds
 * one there under its id. It is to find one, while it starts, without the page being touched: so that one look-up is
 * answered for the time of this call. The stage's own style sheet says what that sheet would have said.
 */
function withoutSheet<T>(start: () => T): T {
  const own = Object.getOwnPropertyDescriptor(document, 'getElementById');
  const find = document.getElementById.bind(document);
  const value = (id: string): HTMLElement | null => (id === SHEET ? document.documentElement : find(id));
  Object.defineProperty(document, 'getElementById', { configurable: true, writable: true, value });
  try {
    return start();
  } finally {
    if (own) Object.defineProperty(document, 'getElementById', own);
    else Reflect.deleteProperty(document, 'getElementById');
  }
}

/** The picture is painted sharp when the view has rested so long, ms. */
const REST = 140;

const alike = (one: View, other: View): boolean => one.x === other.x && one.y === other.y && one.zoom === other.zoom;

/**
 * While the view moves, the browser moves the painted canvas, as long as nothing comes into view that is not painted on
 * it; it is painted anew when the view rests. A single step is painted at once.
 */
export class Network implements Drawing {
  readonly #core: Core;
  #view: View;
  /** The view in which the canvas was painted. */
  #painted: View;
  #scene: Scene | null = null;
  /** Around all of the shown scene; null where that has changed. */
  #extent: Box | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is yet to stand forward and back, and the frame that it waits for. */
  #wanted: { readonly emphasis: Emphasis; readonly marked: ReadonlySet<string> } | null = null;
  #frame = 0;
  /** What is shown has no states yet. */
  #bare = true;

  /** `container` must be connected and have a size; `drawn` is called in the frame in which the canvas was drawn. */
  constructor(
    private readonly container: HTMLElement,
    palette: Palette,
    drawn: () => void,
  ) {
    this.#core = withoutSheet(() =>
      cytoscape({
        container,
        style: [...styleOf(palette)] as cytoscape.StylesheetJson,
        layout: { name: 'preset', fit: false },
        // As fine as the screen also where the element is zoomed.
        ...(container.currentCSSZoom > 1 ? { pixelRatio: devicePixelRatio * container.currentCSSZoom } : {}),
        minZoom: 1e-3,
        maxZoom: 1e3,
        userZoomingEnabled: false,
        userPanningEnabled: false,
        boxSelectionEnabled: false,
        autoungrabify: true,
        autounselectify: true,
      }),
    );
    this.#view = this.#painted = this.#viewport;
    this.#core.on('render', () => {
      if (this.#core.destroyed()) return;
      this.#painted = this.#viewport;
      this.#place();
      drawn();
    });
  }

  get #viewport(): View {
    return { ...this.#core.pan(), zoom: this.#core.zoom() };
  }

  /** The view has come to rest: cytoscape paints it in the browser's next frame. */
  get isPainted(): boolean {
    return alike(this.#view, this.#viewport);
  }

  /** Replaces everything that is drawn. The view stays. */
  show(scene: Scene): void {
    this.#scene = scene;
    this.#extent = null;
    this.#bare = true;
    this.#core.batch(() => {
      this.#core.elements().remove();
      this.#core.add(elementsOf(scene));
    });
  }

  /** Brings one node (null: all of them) and its lines to where another state of the shown scene has them; nothing is made anew. */
  follow(scene: Scene, key: string | null): void {
    this.#scene = scene;
    this.#extent = null;
    const centers = new Map([...scene.discs, ...scene.hubs].map((node) => [node.id, node] as const));
    const lines = new Map(scene.lines.map((line) => [line.id, line]));
    const nodes = this.#core.nodes().toArray();
    const moved = nodes.filter((node) => key === null || node.data('key') === key);
    this.#core.batch(() => {
      for (const node of moved) {
        const at = centers.get(String(node.data('key')));
        if (at) node.position({ x: at.x, y: at.y });
      }
      const edges = new Set(moved.flatMap((node) => node.connectedEdges().toArray()));
      for (const edge of edges) {
        const line = lines.get(String(edge.data('line')));
        const [from, to] = [centers.get(line?.from ?? ''), centers.get(line?.to ?? '')];
        const ends = [String(edge.data('source')), String(edge.data('target'))] as const;
        const now = line && from && to ? edgeOf(line, edge.id(), ends, [from, to]) : null;
        if (now) edge.data(now.data);
      }
    });
  }

  paint(palette: Palette): void {
    this.#core.style([...styleOf(palette)] as cytoscape.StylesheetJson);
  }

  /**
   * States as classes; nothing moves. It may wait until the words that go with it have been shown: what is painted takes
   * longer than they do. `marked`: keys of what is under the pointer, or marked like it.
   */
  emphasize(emphasis: Emphasis, marked: ReadonlySet<string>): void {
    this.#wanted = { emphasis, marked };
    if (this.#bare) return this.#emphasize();
    this.#frame ||= requestAnimationFrame(() => setTimeout(() => this.#emphasize()));
  }

  #emphasize(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const wanted = this.#wanted;
    if (!wanted || this.#core.destroyed()) return;
    this.#wanted = null;
    this.#bare = false;
    const { emphasis, marked } = wanted;
    this.#core.batch(() => {
      for (const element of this.#core.elements().toArray()) {
        const level = element.isNode()
          ? nodeLevel(emphasis, String(element.data('key')))
          : lineLevel(emphasis, String(element.data('line')));
        element.toggleClass('back', level === 'back');
        element.toggleClass('selected', level === 'selected');
        element.toggleClass('hover', marked.has(String(element.data('key'))));
      }
    });
  }

  get view(): View {
    return this.#view;
  }

  set view(view: View) {
    if (alike(view, this.#view)) return;
    const still = this.#timer === undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#rest(), REST);
    const zoomed = view.zoom !== this.#view.zoom;
    this.#view = view;
    if ((still && zoomed) || !this.#isCovered) this.#repaint();
    else this.#place();
  }

  get #isCovered(): boolean {
    if (!this.#scene) return false;
    this.#extent ??= extentOf(this.#scene);
    const size = { width: this.#core.width(), height: this.#core.height() };
    return isCovered(this.#painted, this.#view, size, this.#extent);
  }

  /** Moves what is painted to where the view has it. */
  #place(): void {
    const { style } = this.container;
    const { x, y, zoom } = this.#view;
    const scale = zoom / this.#painted.zoom;
    if (alike(this.#view, this.#painted)) return void style.removeProperty('transform');
    const [left, top] = [x - this.#painted.x * scale, y - this.#painted.y * scale];
    style.setProperty('transform', `translate(${left}px, ${top}px) scale(${scale})`);
  }

  #repaint(): void {
    const { x, y, zoom } = this.#view;
    this.#core.viewport({ zoom, pan: { x, y } });
  }

  #rest(): void {
    this.#timer = undefined;
    if (!this.isPainted) this.#repaint();
  }

  /** To be called when the container's size has changed. */
  resize(): void {
    this.#core.resize();
    this.#repaint();
  }

  /** The curve that is drawn for a line, in px of the scene, so that it can be checked; null if there is no such line. */
  drawnCurve(id: string): { start: Point; control: Point; middle: Point; tip: Point } | null {
    const edge = this.#core.edges().filter((e) => e.data('line') === id)[0];
    const control = edge?.controlPoints()?.[0];
    if (!edge || !control) return null;
    return { start: edge.sourceEndpoint(), control, middle: edge.midpoint(), tip: edge.targetEndpoint() };
  }

  destroy(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.container.style.removeProperty('transform');
    this.#core.destroy();
  }
}
