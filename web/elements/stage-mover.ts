/**
 * Keeps the words in step with the lines. It runs in the frame in which the canvas was drawn and only writes
 * transforms; nothing is rendered anew.
 */
import { BADGE_REACH } from '../view/marks.js';
import type { View } from '../view/drawing.js';
import { boxOnScreen, meet, pushOf, sideBeside } from '../view/pushed.js';
import type { Box, Point, Scene } from '../view/scene.js';
import { cueOrigin, ringAround } from './stage-layer.js';

interface Moved {
  readonly element: SVGGElement;
  at: Point;
  readonly disc: boolean;
  /** Half the size of what its words stand beside and that grows with the view: a disc, a hub, a line's width. */
  readonly half: number;
  /** Words that may have to make room: their box around the origin, and how many claims stand for them. */
  readonly words: Box | null;
  /** Which way the words stand off: each −1 to 1. */
  readonly side: Point;
  readonly claims: number;
  /** Room that badges need around their middle. */
  readonly reach: number;
}

/** Words nearer than this to the edge of the stage count as cut off, px. */
const EDGE = 3;

const place = (element: Element, x: number, y: number) => element.setAttribute('transform', `translate(${x} ${y})`);

const square = (at: Point, zoom: number, half: number): Box => ({
  x: at.x * zoom - half,
  y: at.y * zoom - half,
  width: 2 * half,
  height: 2 * half,
});

function groupsIn(root: ParentNode, name: 'id' | 'cue'): Map<string, SVGGElement> {
  const groups = [...root.querySelectorAll<SVGGElement>(`g[data-${name}]`)];
  return new Map(groups.map((g) => [g.dataset[name] ?? '', g]));
}

/** Everything that is moved, with what it takes to know where. */
function movedIn(scene: Scene, root: ParentNode): Moved[] {
  const groups = groupsIn(root, 'id');
  const cues = groupsIn(root, 'cue');
  const moved: Moved[] = [];
  const add = (
    element: SVGGElement | undefined,
    at: Point,
    box: Box | null,
    rest: Omit<Moved, 'element' | 'at' | 'words' | 'side'>,
  ) => {
    const words = box && { ...box, x: box.x - at.x, y: box.y - at.y };
    if (element) moved.push({ element, at, words, side: sideBeside(at, box), ...rest });
  };
  for (const d of scene.discs) {
    add(groups.get(d.id), d, d.label.box, { disc: true, half: d.radius, claims: d.claims, reach: 0 });
  }
  const halves = new Map<string, number>(scene.lines.map((line) => [line.id, line.width / 2]));
  for (const hub of scene.hubs) halves.set(hub.id, hub.radius);
  for (const b of scene.badges) {
    const half = halves.get(b.id) ?? 0;
    add(groups.get(b.id), b, b.label?.box ?? null, { disc: false, half, claims: b.count, reach: BADGE_REACH });
  }
  for (const cue of scene.cues) {
    const half = halves.get(cue.id) ?? 0;
    add(cues.get(cue.id), cueOrigin(scene, cue), cue.text.box, { disc: false, half, claims: 0, reach: 0 });
  }
  return moved;
}

export class Mover {
  #moved: Moved[] = [];
  #width = 0;
  #zoom = Number.NaN;

  /** Learns which groups there are; to be called after each rendering of another scene. */
  adopt(scene: Scene, root: ParentNode): void {
    this.#moved = movedIn(scene, root);
    this.#width = scene.frame.width;
    this.#zoom = Number.NaN;
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
  }

  /** Shows all words, so that they can be measured; the next `sync` hides again what has no room. */
  showAll(): void {
    for (const { element } of this.#moved) {
      element.removeAttribute('data-quiet');
      element.querySelector('.code')?.removeAttribute('data-quiet');
    }
    this.#zoom = Number.NaN;
  }

  /** True if words were hidden or shown again. */
  sync(view: View): boolean {
    const zoomed = view.zoom !== this.#zoom;
    this.#zoom = view.zoom;
    for (const { element, at } of this.#moved) place(element, at.x * view.zoom + view.x, at.y * view.zoom + view.y);
    if (!zoomed) return false;
    for (const moved of this.#moved) resize(moved, view.zoom);
    return this.#makeRoom(view);
  }

  /** Zoomed out, words that would stand on others or be cut off are hidden, those of the fewest claims first; names come before labels. */
  #makeRoom({ zoom, x }: View): boolean {
    // What lies beside the frame where all of it is in view, less what keeps letters off the edge.
    const beside = Math.max(0, x) - EDGE;
    const taken: Box[] = [];
    let changed = false;
    const order = this.#moved
      .filter((moved) => moved.words)
      .sort((a, b) => Number(b.disc) - Number(a.disc) || b.claims - a.claims);
    for (const moved of order) {
      const box = wordsAt(moved, zoom);
      const cut = box.x < -beside || box.x + box.width > this.#width * zoom + beside;
      const quiet = zoom < 0.99 && (cut || taken.some((other) => meet(box, other)) || this.#onMark(moved, box, zoom));
      if (!quiet) taken.push(box);
      if (moved.element.hasAttribute('data-quiet') !== quiet) changed = true;
      moved.element.toggleAttribute('data-quiet', quiet);
    }
    return changed;
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
  const { element, side, disc, half, words, reach } = moved;
  const push = pushOf(moved, zoom);
  const group = element.querySelector(':scope > .name, :scope > .words');
  if (group) place(group, side.x * push, side.y * push);
  if (disc) {
    const r = half * zoom;
    element.querySelector(':scope > .ring')?.setAttribute('r', `${r + 7.5}`);
    element.querySelector(':scope > .hit')?.setAttribute('r', `${Math.max(22, r + 3)}`);
    element.querySelector('.code')?.toggleAttribute('data-quiet', zoom < 0.75);
  } else if (words && reach > 0) {
    const shifted = { ...words, x: words.x + side.x * push, y: words.y + side.y * push };
    for (const [name, value] of Object.entries(ringAround(shifted))) {
      element.querySelector(':scope > .whole')?.setAttribute(name, `${value}`);
    }
  }
}
