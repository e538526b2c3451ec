/**
 * Keeps the words in step with the lines. It runs in the frame in which the canvas was drawn and only writes
 * transforms; nothing is rendered anew.
 */
import type { View } from '../view/network.js';
import type { Box, Point, Scene } from '../view/scene.js';
import { cueOrigin } from './stage-layer.js';

interface Moved {
  readonly element: SVGGElement;
  readonly at: Point;
  /** Radius of a disc, 0 for anything else. */
  readonly radius: number;
  readonly ring: SVGCircleElement | null;
  readonly code: SVGElement | null;
  readonly name: SVGGElement | null;
  /** Which way the name stands off its disc: each −1 to 1. */
  readonly side: Point;
  /** Words that may have to make room: their box around the origin, and how many claims stand for them. */
  readonly words: Box | null;
  readonly claims: number;
}

const ROOT_HALF = Math.SQRT1_2;

/** The side of the disc on which its name stands, as a unit vector. */
function sideOf(at: Point, box: Box): Point {
  const sign = (low: number, high: number, v: number) => (v < low ? 1 : v > high ? -1 : 0);
  const x = sign(box.x, box.x + box.width, at.x);
  const y = sign(box.y, box.y + box.height, at.y);
  const scale = x !== 0 && y !== 0 ? ROOT_HALF : 1;
  return { x: x * scale, y: y * scale };
}

const place = (element: Element, x: number, y: number) => element.setAttribute('transform', `translate(${x} ${y})`);

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export class Mover {
  #moved: Moved[] = [];
  #zoom = Number.NaN;

  /** Learns which groups there are; to be called after each rendering of another scene. */
  adopt(scene: Scene, root: ParentNode): void {
    const groups = new Map<string, SVGGElement>();
    for (const g of root.querySelectorAll<SVGGElement>('g[data-id]')) groups.set(g.dataset.id ?? '', g);
    const cues = new Map<string, SVGGElement>();
    for (const g of root.querySelectorAll<SVGGElement>('g[data-cue]')) cues.set(g.dataset.cue ?? '', g);
    const plain = { radius: 0, ring: null, code: null, name: null, side: { x: 0, y: 0 } };
    const boxAt = (box: Box, at: Point): Box => ({ ...box, x: box.x - at.x, y: box.y - at.y });
    this.#moved = [
      ...scene.discs.flatMap((disc) => {
        const element = groups.get(disc.id);
        const words = boxAt(disc.label.box, disc);
        return element ? [{ ...parts(element), element, at: disc, radius: disc.radius, side: sideOf(disc, disc.label.box), words, claims: disc.claims }] : [];
      }),
      ...scene.badges.flatMap((badge) => {
        const element = groups.get(badge.id);
        const words = badge.label ? boxAt(badge.label.box, badge) : null;
        return element ? [{ ...plain, element, at: badge, words, claims: badge.count }] : [];
      }),
      ...scene.cues.flatMap((cue) => {
        const element = cues.get(cue.id);
        const at = cueOrigin(scene, cue);
        return element ? [{ ...plain, element, at, words: boxAt(cue.text.box, at), claims: 0 }] : [];
      }),
    ];
    this.#zoom = Number.NaN;
  }

  /** True if words were hidden or shown again. */
  sync(view: View): boolean {
    const zoomed = view.zoom !== this.#zoom;
    this.#zoom = view.zoom;
    for (const { element, at } of this.#moved) place(element, at.x * view.zoom + view.x, at.y * view.zoom + view.y);
    if (!zoomed) return false;
    for (const moved of this.#moved) resize(moved, view.zoom);
    return this.#makeRoom(view.zoom);
  }

  /** Zoomed out, words that would stand on others are hidden, those of the fewest claims first; names come before labels. */
  #makeRoom(zoom: number): boolean {
    const taken: Box[] = [];
    let changed = false;
    const names = this.#moved.filter((m) => m.radius > 0);
    const labels = this.#moved.filter((m) => m.radius === 0 && m.words);
    const byClaims = (a: Moved, b: Moved) => b.claims - a.claims;
    for (const moved of [...names.sort(byClaims), ...labels.sort(byClaims)]) {
      const box = this.#wordsAt(moved, zoom);
      const quiet = zoom < 0.99 && (taken.some((other) => meet(box, other)) || this.#onDisc(moved, box, zoom));
      if (!quiet) taken.push(box);
      if (moved.element.hasAttribute('data-quiet') !== quiet) changed = true;
      moved.element.toggleAttribute('data-quiet', quiet);
    }
    return changed;
  }

  #wordsAt({ at, words, side, radius }: Moved, zoom: number): Box {
    const box = words ?? { x: 0, y: 0, width: 0, height: 0 };
    const out = radius * (zoom - 1);
    return { ...box, x: at.x * zoom + box.x + side.x * out, y: at.y * zoom + box.y + side.y * out };
  }

  #onDisc(moved: Moved, box: Box, zoom: number): boolean {
    return this.#moved.some((other) => {
      if (other === moved || other.radius === 0) return false;
      const r = other.radius * zoom;
      return meet(box, { x: other.at.x * zoom - r, y: other.at.y * zoom - r, width: 2 * r, height: 2 * r });
    });
  }
}

const parts = (element: SVGGElement) => ({
  ring: element.querySelector<SVGCircleElement>('.ring'),
  code: element.querySelector<SVGElement>('.code'),
  name: element.querySelector<SVGGElement>('.name'),
});

/** Discs grow with the view, words do not: a name keeps its distance from the rim, a code goes where it no longer fits. */
function resize({ radius, ring, code, name, side, element }: Moved, zoom: number): void {
  if (radius === 0) return;
  const r = radius * zoom;
  ring?.setAttribute('r', `${r + 7.5}`);
  element.querySelector('.hit')?.setAttribute('r', `${Math.max(22, r + 3)}`);
  code?.toggleAttribute('data-quiet', zoom < 0.75);
  if (name) place(name, side.x * (r - radius), side.y * (r - radius));
}
