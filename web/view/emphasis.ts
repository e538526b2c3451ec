/** What stands forward and what is set back when something is selected. Pure; positions have no part in it. */
import { actorKey, type Relations } from '../graph/index.js';
import type { Scene, SceneLine } from './scene.js';

/** `plain` is everything while nothing is selected. */
export type Level = 'plain' | 'selected' | 'forward' | 'back';

export interface Emphasis {
  /** By id of the disc, hub, line or badge. Ids are unique within each of the three. */
  readonly nodes: ReadonlyMap<string, Level>;
  readonly lines: ReadonlyMap<string, Level>;
  readonly badges: ReadonlyMap<string, Level>;
}

const level = (map: ReadonlyMap<string, Level>, id: string): Level => map.get(id) ?? 'plain';

export const nodeLevel = (emphasis: Emphasis, id: string): Level => level(emphasis.nodes, id);
export const lineLevel = (emphasis: Emphasis, id: string): Level => level(emphasis.lines, id);
export const badgeLevel = (emphasis: Emphasis, id: string): Level => level(emphasis.badges, id);

/** Nothing is selected. */
export const NO_EMPHASIS: Emphasis = { nodes: new Map(), lines: new Map(), badges: new Map() };

/** What a selection is about: nodes that are selected themselves, and keys of relations that stand forward. */
interface Focus {
  readonly nodes: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  /** Those of the targets that are selected themselves, rather than relations of a country that is. */
  readonly selected: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

const nodesOf = (lines: readonly SceneLine[]) => new Set(lines.flatMap((line) => [line.from, line.to]));

/** The relations drawn at a node: its lines', and those of the hubs that it has a spoke to. */
const targetsAt = (scene: Scene, node: string) =>
  new Set(scene.lines.filter((line) => line.from === node || line.to === node).map((line) => line.target));

/** A pair that has no line of its own, because all that is said of it is told at hubs. */
function hiddenPair(scene: Scene, key: string, relations: Relations | null): Focus | null {
  const dyad = relations?.dyads.find((d) => d.id === key);
  if (!dyad) return null;
  const [one, other] = [actorKey(dyad.a), actorKey(dyad.b)];
  const nodes = new Set([one, other].filter((id) => scene.discs.some((disc) => disc.id === id)));
  if (nodes.size === 0) return null;
  const atOther = targetsAt(scene, other);
  const hubs = new Set(scene.hubs.map((hub) => hub.id));
  const shared = [...targetsAt(scene, one)].filter((target) => atOther.has(target) && hubs.has(target));
  return { nodes, targets: new Set(shared), selected: NONE };
}

function focusOf(scene: Scene, key: string, relations: Relations | null): Focus | null {
  if (scene.discs.some((disc) => disc.id === key)) {
    return { nodes: new Set([key]), targets: targetsAt(scene, key), selected: NONE };
  }
  const lines = scene.lines.filter((line) => line.target === key);
  if (lines.length > 0) return { nodes: nodesOf(lines), targets: new Set([key]), selected: new Set([key]) };
  return hiddenPair(scene, key, relations);
}

/** What a statement about several things is about: of a country that is one of them, the country without its relations. */
function focusOfAll(scene: Scene, keys: readonly string[], relations: Relations | null): Focus | null {
  const found = keys.flatMap((key) => {
    const focus = focusOf(scene, key, relations);
    if (!focus) return [];
    return [scene.discs.some((disc) => disc.id === key) ? { ...focus, targets: NONE } : focus];
  });
  if (found.length === 0) return null;
  const all = (of: 'nodes' | 'targets' | 'selected') => new Set(found.flatMap((focus) => [...focus[of]]));
  return { nodes: all('nodes'), targets: all('targets'), selected: all('selected') };
}

/**
 * `selected` is a key, or null. A key that the scene does not have sets nothing back.
 * @param about keys of what stands forward in place of the selection: all that one claim speaks of
 */
export function emphasisOf(
  scene: Scene,
  selected: string | null,
  relations: Relations | null = null,
  about: readonly string[] = [],
): Emphasis {
  const alone = () => (selected === null ? null : focusOf(scene, selected, relations));
  const focus = focusOfAll(scene, about, relations) ?? alone();
  if (!focus) return NO_EMPHASIS;
  const near = nodesOf(scene.lines.filter((line) => focus.targets.has(line.target)));
  const ofTarget = (target: string): Level =>
    focus.selected.has(target) ? 'selected' : focus.targets.has(target) ? 'forward' : 'back';
  const ofNode = (id: string): Level => (focus.nodes.has(id) ? 'selected' : near.has(id) ? 'forward' : 'back');
  return {
    nodes: new Map([...scene.discs, ...scene.hubs].map(({ id }) => [id, ofNode(id)])),
    lines: new Map(scene.lines.map((line) => [line.id, ofTarget(line.target)])),
    badges: new Map(scene.badges.map((badge) => [badge.id, ofTarget(badge.target)])),
  };
}
