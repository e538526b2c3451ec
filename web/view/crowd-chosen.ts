/** What stands forward in a crowd: it is painted on a canvas of its own, over all else, which is set back. */
import { type CrowdChoice, paintDisc, paintHub, strokeLines, underlay } from './crowd-paint.js';
import { type Emphasis, lineLevel, nodeLevel } from './emphasis.js';
import { signToken } from './marks.js';
import type { SceneLine } from './scene.js';

export interface Chosen {
  readonly emphasis: Emphasis;
  /** Keys of what is under the pointer, or marked for another reason. */
  readonly marked: ReadonlySet<string>;
  /** Key of what is being moved. */
  readonly moving: string | null;
}

/** Lines, hubs and discs that are selected, near what is, or marked. */
export function paintChosen(
  pencil: CanvasRenderingContext2D,
  choice: CrowdChoice,
  { emphasis, marked: keys, moving }: Chosen,
): void {
  const { scene, palette } = choice;
  const level = (line: SceneLine) => lineLevel(emphasis, line.id);
  const forward = scene.lines.filter((line) => level(line) === 'selected' || level(line) === 'forward');
  const near = (line: SceneLine) => line.from === moving || line.to === moving;
  const marked = scene.lines.filter((line) => keys.has(line.target) || near(line));
  for (const line of new Set([...marked, ...forward.filter((one) => level(one) === 'selected')]))
    underlay(pencil, line, choice);
  for (const line of new Set([...forward, ...marked])) strokeLines(pencil, [line], choice, false);
  const ends = new Set(marked.flatMap((line) => [line.from, line.to]));
  const shown = (id: string) => {
    const how = nodeLevel(emphasis, id);
    return how === 'selected' || how === 'forward' || keys.has(id) || id === moving || ends.has(id);
  };
  for (const hub of scene.hubs) if (shown(hub.id)) paintHub(pencil, hub, choice, palette.colors[signToken(0)]);
  for (const disc of scene.discs)
    if (shown(disc.id)) paintDisc(pencil, disc, choice, nodeLevel(emphasis, disc.id) === 'selected');
}

/** Something is selected: all else is set back. */
export function isChosen({ nodes }: Emphasis): boolean {
  for (const level of nodes.values()) if (level === 'selected' || level === 'forward') return true;
  return false;
}

export function backIn({ nodes, lines }: Emphasis): ReadonlySet<string> {
  const back = new Set<string>();
  for (const all of [nodes, lines]) for (const [id, level] of all) if (level === 'back') back.add(id);
  return back;
}

export const alike = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((id) => other.has(id));
