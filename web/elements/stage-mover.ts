/**
 * Keeps the words in step with the lines. It only writes transforms; nothing is rendered anew. While the view is dragged,
 * all words together are moved by one transform, which takes no new painting; they are set one by one when it rests.
 */
import type { View } from '../view/drawing.js';
import { boxOnScreen, meet, pushOf } from '../view/pushed.js';
import type { Box, Point, Scene } from '../view/scene.js';
import { ringAround } from './stage-layer.js';
import { type Moved, movedIn } from './stage-moved.js';
import { Shift } from './stage-shift.js';

/** Words nearer than this to the edge of the stage count as cut off, px. */
const EDGE = 3;

const place = (element: Element, x: number, y: number) => element.setAttribute('transform', `translate(${x} ${y})`);

const square = (at: Point, zoom: number, half: number): Box => ({
  x: at.x * zoom - half,
  y: at.y * zoom - half,
  width: 2 * half,
  height: 2 * half,
});

export class Mover {
  #moved: Moved[] = [];
  /** Those with words, in the order in which they get room. */
  #order: readonly Moved[] = [];
  #shift: Shift | null = null;
  #width = 0;
  /** Zoom for which sizes and room were worked out. */
  #zoom = Number.NaN;
  /** The view in which the groups stand; null once some of them belong elsewhere. */
  #placed: View | null = null;

  /** Learns which groups there are; to be called after each rendering of another scene. */
  adopt(scene: Scene, root: ParentNode): void {
    this.#moved = movedIn(scene, root);
    this.#order = this.#moved
      .filter((moved) => moved.words)
      .sort((a, b) => Number(b.disc) - Number(a.disc) || b.claims - a.claims);
    const layer = root.querySelector<SVGElement>('svg.layer');
    this.#shift ??= layer && new Shift(layer);
    this.#width = scene.frame.width;
    this.#zoom = Number.NaN;
    this.#placed = null;
  }

  /** Another state of the adopted scene: the same groups, some of them elsewhere. */
  follow(scene: Scene): void {
    const places = new Map<string | undefined, Point>([...scene.discs, ...scene.badges].map((one) => [one.id, one]));
    const cues = new Map<string | undefined, Box>(scene.cues.map((cue) => [cue.id, cue.text.box]));
    for (const moved of this.#moved) {
      const { id, cue } = moved.element.dataset;
      const box = cues.get(cue);
      if (box && moved.words) moved.at = { x: box.x - moved.words.x, y: box.y - moved.words.y };
      else moved.at = places.get(id) ?? moved.at;
    }
    this.#placed = null;
  }

  /** Shows all words, so that they can be measured; the next `sync` hides again what has no room. */
  showAll(): void {
    for (const moved of this.#moved) {
      moved.element.removeAttribute('data-quiet');
      moved.parts.code?.removeAttribute('data-quiet');
      moved.quiet = null;
    }
    this.#zoom = Number.NaN;
  }

  /**
   * Brings the words to where the view has them. True if words were hidden or shown again.
   * @param moving the view has not come to rest
   */
  sync(view: View, moving: boolean): boolean {
    const { zoom } = view;
    const zoomed = zoom !== this.#zoom;
    const placed = this.#placed;
    if (moving && !zoomed && placed) {
      this.#shift?.to(view.x - placed.x, view.y - placed.y);
      return false;
    }
    this.#shift?.to(0, 0);
    if (zoomed || placed?.x !== view.x || placed.y !== view.y)
      for (const { element, at } of this.#moved) place(element, at.x * zoom + view.x, at.y * zoom + view.y);
    this.#placed = view;
    if (!zoomed) return false;
    this.#zoom = zoom;
    for (const moved of this.#moved) resize(moved, zoom);
    return this.#makeRoom(view);
  }

  /** Zoomed out, words that would stand on others or be cut off are hidden, those of the fewest claims first; names come before labels. */
  #makeRoom({ zoom, x }: View): boolean {
    // What lies beside the frame where all of it is in view, less what keeps letters off the edge.
    const beside = Math.max(0, x) - EDGE;
    const taken: Box[] = [];
    let changed = false;
    for (const moved of this.#order) {
      const quiet = zoom < 0.99 && this.#isQuiet(moved, wordsAt(moved, zoom), { zoom, beside, taken });
      if (moved.quiet === quiet) continue;
      if (moved.element.hasAttribute('data-quiet') !== quiet) changed = true;
      moved.element.toggleAttribute('data-quiet', quiet);
      moved.quiet = quiet;
    }
    return changed;
  }

  #isQuiet(moved: Moved, box: Box, room: { zoom: number; beside: number; taken: Box[] }): boolean {
    const { zoom, beside, taken } = room;
    const cut = box.x < -beside || box.x + box.width > this.#width * zoom + beside;
    if (cut || taken.some((other) => meet(box, other)) || this.#onMark(moved, box, zoom)) return true;
    taken.push(box);
    return false;
  }

  /** Whether words would stand on a disc or on another's badge. */
  #onMark(moved: Moved, box: Box, zoom: number): boolean {
    return this.#moved.some((other) => {
      const half = other.disc ? other.half * zoom : other.reach;
      return other !== moved && half > 0 && meet(box, square(other.at, zoom, half));
    });
  }
}

function wordsAt(moved: Moved, zoom: number): Box {
  const { at, words, side } = moved;
  return boxOnScreen(at, words ?? { x: 0, y: 0, width: 0, height: 0 }, side, pushOf(moved, zoom), zoom);
}

/** Discs, hubs and lines grow with the view, words do not: they keep their distance from the rim. */
function resize(moved: Moved, zoom: number): void {
  const { side, disc, half, words, reach, parts } = moved;
  const push = pushOf(moved, zoom);
  if (parts.words) place(parts.words, side.x * push, side.y * push);
  if (disc) {
    const r = half * zoom;
    parts.ring?.setAttribute('r', `${r + 7.5}`);
    parts.hit?.setAttribute('r', `${Math.max(22, r + 3)}`);
    parts.code?.toggleAttribute('data-quiet', zoom < 0.75);
  } else if (words && reach > 0) {
    const shifted = { ...words, x: words.x + side.x * push, y: words.y + side.y * push };
    for (const [name, value] of Object.entries(ringAround(shifted))) parts.whole?.setAttribute(name, `${value}`);
  }
}
