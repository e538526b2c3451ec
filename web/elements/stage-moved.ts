/** The groups of words that go with the view, with what it takes to know where. */
import { BADGE_REACH } from '../view/marks.js';
import { sideBeside } from '../view/pushed.js';
import type { Box, Point, Scene } from '../view/scene.js';
import { cueOrigin } from './stage-layer.js';

export interface Moved {
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
  readonly parts: Parts;
  /** Its words have no room; null while that is not known. */
  quiet: boolean | null;
}

/** What is set anew in a group when the view is zoomed, looked up once. */
interface Parts {
  readonly words: Element | null;
  readonly ring: Element | null;
  readonly hit: Element | null;
  readonly code: Element | null;
  readonly whole: Element | null;
}

function partsOf(group: SVGGElement): Parts {
  const parts: { -readonly [K in keyof Parts]: Parts[K] } = {
    words: null,
    ring: null,
    hit: null,
    code: null,
    whole: null,
  };
  for (const child of group.children) {
    const { classList: has } = child;
    if (has.contains('name') || has.contains('words')) parts.words = child;
    else if (has.contains('whole')) parts.whole = child;
    else if (has.contains('ring')) parts.ring = child;
    else if (has.contains('hit')) parts.hit = child;
    else if (has.contains('code')) parts.code = child;
  }
  return parts;
}

function groupsIn(root: ParentNode, name: 'id' | 'cue'): Map<string, SVGGElement> {
  const groups = [...root.querySelectorAll<SVGGElement>(`g[data-${name}]`)];
  return new Map(groups.map((g) => [g.dataset[name] ?? '', g]));
}

/** Everything that is moved. */
export function movedIn(scene: Scene, root: ParentNode): Moved[] {
  const groups = groupsIn(root, 'id');
  const cues = groupsIn(root, 'cue');
  const moved: Moved[] = [];
  const add = (
    element: SVGGElement | undefined,
    at: Point,
    box: Box | null,
    rest: Pick<Moved, 'disc' | 'half' | 'claims' | 'reach'>,
  ) => {
    const words = box && { ...box, x: box.x - at.x, y: box.y - at.y };
    if (!element) return;
    moved.push({ element, at, words, side: sideBeside(at, box), ...rest, parts: partsOf(element), quiet: null });
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
