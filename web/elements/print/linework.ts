/** Lines and discs as vectors, below the words of `layer`: what the canvas shows, as sharp as a page is printed. */
import { nothing, svg } from 'lit';
import { type Emphasis, lineLevel, nodeLevel } from '../../view/emphasis.js';
import { headPath, shaftOf } from '../../view/heads.js';
import { capOf, dashArray, signToken } from '../../view/marks.js';
import type { Scene, SceneDisc, SceneHub, SceneLine } from '../../view/scene.js';

const at = ({ x, y }: { x: number; y: number }) => `${x} ${y}`;

function line(one: SceneLine, emphasis: Emphasis) {
  const { start, control, end, along, tip } = shaftOf(one);
  const turn = `matrix(${along.x} ${along.y} ${-along.y} ${along.x} ${tip.x} ${tip.y})`;
  const head = one.head
    ? svg`<path class="head" d=${headPath(one.sign, one.width)} transform=${turn}></path>`
    : nothing;
  return svg`<g class="line ${signToken(one.sign)} ${lineLevel(emphasis, one.id)}">
    <path class="shaft" d="M${at(start)}Q${at(control)} ${at(end)}" stroke-width=${one.width}
      stroke-dasharray=${dashArray(one.certainty, one.width)} stroke-linecap=${capOf(one.certainty)}></path>${head}</g>`;
}

function disc(one: SceneDisc, emphasis: Emphasis) {
  const rings = one.own ? svg`<circle class="own" r=${one.radius + 3.25}></circle>` : nothing;
  return svg`<g class="disc ${nodeLevel(emphasis, one.id)}" transform="translate(${at(one)})">
    <circle class="face" r=${one.radius}></circle>${rings}</g>`;
}

function hub(one: SceneHub, scene: Scene, emphasis: Emphasis) {
  const sign = scene.badges.find((badge) => badge.id === one.id)?.sign ?? 0;
  return svg`<circle class="hub ${signToken(sign)} ${nodeLevel(emphasis, one.id)}" cx=${one.x} cy=${one.y} r=${one.radius}></circle>`;
}

export const linework = (scene: Scene, emphasis: Emphasis) => svg`
  ${scene.lines.map((one) => line(one, emphasis))}
  ${scene.hubs.map((one) => hub(one, scene, emphasis))}
  ${scene.discs.map((one) => disc(one, emphasis))}`;
