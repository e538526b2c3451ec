/** What lies under the lines, the land of a map and influences: it pans and zooms with them, and has no part in what can be pressed or focused. */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Relations } from '../graph/index.js';
import { CERTAINTIES } from '../model/index.js';
import { type Act, actHead, actPath, actsIn, type Shown } from '../view/acts.js';
import { DOT, landPath, leadersOf, linePath } from '../view/ground.js';
import { capOf, dashArray } from '../view/marks.js';
import type { View } from '../view/drawing.js';
import type { Box, Scene, SceneText } from '../view/scene.js';
import { startOf } from '../view/set-words.js';
import { Shift } from './stage-shift.js';

const rect = (kind: string, { x, y, width, height }: Box) =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${height}></rect>`;

const land = (d: string) => (d === '' ? nothing : svg`<path class="land" fill-rule="evenodd" d=${d}></path>`);

/** A part of the map, or the row, in a frame of its own. */
const framed = (box: Box, caption: SceneText, inside: unknown): SVGTemplateResult =>
  svg`${rect('sheet', box)}${inside}${rect('edge', box)}
    <text class="caption" x=${startOf(caption)} y=${caption.box.y + (caption.baselines[0] ?? 0)}>${caption.lines[0]}</text>`;

/** Nothing where the scene is no map. Its group is moved by `placeGround`. */
export function ground({ map }: Scene) {
  if (!map) return nothing;
  return svg`<g>
    <path class="grat" d=${linePath(map.graticule)}></path>${land(landPath(map.land))}
    ${map.insets.map((inset) => framed(inset.box, inset.caption, land(landPath(inset.land, inset.box))))}
    ${map.row ? framed(map.row.box, map.row.caption, nothing) : nothing}
    <path class="leaders"></path><path class="dots"></path>
  </g>`;
}

/** Brings the leaders to where the discs are now. */
export function placeLeaders(root: ParentNode, scene: Scene): void {
  const leaders = leadersOf(scene);
  const lines = leaders.map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`);
  root.querySelector('.ground .leaders')?.setAttribute('d', lines.join(''));
  const dots = leaders.map(
    ({ from: { x, y } }) => `M${x - DOT} ${y}a${DOT} ${DOT} 0 1 0 ${2 * DOT} 0a${DOT} ${DOT} 0 1 0 ${-2 * DOT} 0`,
  );
  root.querySelector('.ground .dots')?.setAttribute('d', dots.join(''));
}

/** Influences, by how sure they are, and their heads; `placeActs` draws them. */
export const acts = () => svg`<g class="acts">
    ${CERTAINTIES.map((one) => svg`<path data-certainty=${one} stroke-dasharray=${dashArray(one)} stroke-linecap=${capOf(one)}></path>`)}
    <path class="heads"></path>
  </g>`;

/** Brings influences to where the discs and lines are now. */
export function placeActs(root: ParentNode, shown: Shown, acts: readonly Act[], relations: Relations | null): void {
  const drawn = actsIn(shown, acts, relations);
  for (const path of root.querySelectorAll<SVGPathElement>('.acts [data-certainty]')) {
    const mine = drawn.filter(({ certainty }) => certainty === path.dataset['certainty']);
    path.setAttribute('d', mine.map(({ line }) => actPath(line)).join(''));
  }
  root.querySelector('.acts .heads')?.setAttribute('d', drawn.map(({ line }) => actHead(line)).join(''));
}

/** Keeps it in the view, by one transform of the whole layer while that is dragged. */
export class Ground {
  #placed: View | null = null;
  #shift: Shift | null = null;

  /** To be called after each rendering of another scene. */
  adopt(root: ParentNode): void {
    const layer = root.querySelector<SVGElement>('svg.ground');
    this.#shift ??= layer && new Shift(layer);
    this.#placed = null;
  }

  /** @param moving the view has not come to rest */
  sync(root: ParentNode, view: View, moving: boolean): void {
    const placed = this.#placed;
    const { x, y, zoom } = view;
    if (moving && placed?.zoom === zoom) return this.#shift?.to(x - placed.x, y - placed.y);
    this.#shift?.to(0, 0);
    if (placed?.x === x && placed.y === y && placed.zoom === zoom) return;
    for (const group of root.querySelectorAll('.ground > g'))
      group.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
    this.#placed = view;
  }
}
