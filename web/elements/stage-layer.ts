/**
 * The words above the lines: names, codes, badges and labels as SVG, one focusable group a country and a relation.
 * Everything in a group is set around its origin at constant size; stage-mover.ts moves the groups with the view.
 */
import { nothing, svg, type SVGTemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Words } from '../language/index.js';
import type { Relations } from '../graph/index.js';
import { badgeLevel, type Emphasis, lineLevel, nodeLevel } from '../view/emphasis.js';
import { nearestOn } from '../view/hit.js';
import { BADGE_REACH, pathsOfBadge, signToken } from '../view/marks.js';
import type { Box, Point, Scene, SceneBadge, SceneCue, SceneDisc, SceneText } from '../view/scene.js';
import { codeIn, COUNT_DROP, NEAR_RIM, startOf } from '../view/set-words.js';
import { badgeWords, discWords } from '../view/told.js';

export interface LayerState {
  readonly scene: Scene;
  readonly relations: Relations | null;
  readonly emphasis: Emphasis;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Keys of what is marked though it is not under the pointer. */
  readonly lit: ReadonlySet<string>;
  /** Id of the one group that the tab key reaches. */
  readonly stop: string | null;
  /** Language of the article's words (BCP 47). */
  readonly language: string | null;
  readonly words: Words;
}

/** The lines of a text around `origin`; `language` is that of its words, where it is known. */
function linesOf(text: SceneText, origin: Point, kind: string, language: string | null): SVGTemplateResult[] {
  return text.lines.map(
    (line, i) =>
      svg`<text class="${kind} ${text.anchor}" lang=${language ?? nothing} data-room=${text.box.width} x=${startOf(text) - origin.x} y=${text.box.y + (text.baselines[i] ?? 0) - origin.y}>${line}</text>`,
  );
}

const around = (box: Box, origin: Point, pad: number): Box => ({
  x: box.x - origin.x - pad,
  y: box.y - origin.y - pad,
  width: box.width + 2 * pad,
  height: box.height + 2 * pad,
});

const rect = (kind: string, { x, y, width, height }: Box, rx = 0) =>
  svg`<rect class=${kind} x=${x} y=${y} width=${width} height=${height} rx=${rx}></rect>`;

/** The focus ring around a badge at the origin and its label, whose box is given. */
export function ringAround(label: Box): Box {
  const reach = BADGE_REACH + 3;
  const x = Math.min(-reach, label.x - 4);
  const y = Math.min(-reach, label.y - 4);
  const right = Math.max(reach, label.x + label.width + 4);
  const bottom = Math.max(reach, label.y + label.height + 4);
  return { x, y, width: right - x, height: bottom - y };
}

function actor(disc: SceneDisc, state: LayerState) {
  const { text, size } = codeIn(disc);
  const hit = Math.max(22, disc.radius + 3);
  const { label } = disc;
  return svg`<g class="actor ${nodeLevel(state.emphasis, disc.id)}" role="button" data-id=${disc.id} data-key=${disc.id}
      tabindex=${state.stop === disc.id ? 0 : -1} aria-label=${discWords(disc, state.relations, state.words)}
      aria-pressed=${state.selected === disc.id ? 'true' : 'false'}>
    ${label.lines.length === 0 ? svg`<title>${disc.name}</title>` : nothing}<circle class="hit" r=${hit}></circle>
    <circle class="ring" r=${disc.radius}></circle>
    <text class="code middle" data-room=${2 * disc.radius - NEAR_RIM} y=${size * 0.355} font-size=${size}>${text}</text>
    <g class="name">${rect('hit', around(label.box, disc, 5))}${linesOf(label, disc, 'country', null)}</g>
  </g>`;
}

export function badgeMark(badge: SceneBadge): SVGTemplateResult {
  const parts = pathsOfBadge(badge).map(
    (p) => svg`<path class="f-${p.fill} s-${p.stroke}" d=${p.d} stroke-width=${p.width}></path>`,
  );
  return svg`<g class="mark ${signToken(badge.sign)}" data-mark=${badge.mark?.form ?? nothing}>${parts}</g>`;
}

function labelOf(badge: SceneBadge, label: NonNullable<SceneBadge['label']>, language: string | null) {
  const last = label.box.y + (label.baselines.at(-1) ?? 0) - badge.y;
  const number = label.count
    ? svg`<text class="count ${label.anchor}" x=${startOf(label) - badge.x} y=${last + COUNT_DROP}>${label.count}</text>`
    : nothing;
  return svg`<g class="words">${rect('hit', around(label.box, badge, 2))}${linesOf(label, badge, 'label', language)}${number}</g>`;
}

function relation(badge: SceneBadge, state: LayerState) {
  const { label } = badge;
  const reach = badge.t === undefined ? 14 : BADGE_REACH;
  const whole = label ? ringAround(around(label.box, badge, 0)) : null;
  const middle = whole ? `M0 0L${whole.x + whole.width / 2} ${whole.y + whole.height / 2}` : 'M0 0';
  const marked = state.hovered === badge.target || state.lit.has(badge.target);
  const more = `${marked ? 'hovered' : ''} ${label ? '' : 'bare'}`;
  return svg`<g class="relation ${badgeLevel(state.emphasis, badge.id)} ${more}" role="button" data-id=${badge.id}
      data-key=${badge.target} tabindex=${state.stop === badge.id ? 0 : -1}
      aria-label=${badgeWords(state.scene, badge, state.relations, state.words)}
      aria-pressed=${state.selected === badge.target ? 'true' : 'false'}>
    <path class="bridge" d=${middle}></path>
    <circle class="hit" r=${reach + 2}></circle>
    ${whole ? rect('ring whole', whole, 5) : nothing}
    ${rect('ring small', { x: -reach - 4, y: -reach - 4, width: 2 * reach + 8, height: 2 * reach + 8 }, 5)}
    ${badgeMark(badge)}
    ${label ? labelOf(badge, label, state.language) : nothing}
  </g>`;
}

/** Where on its spoke a cue hangs: the point nearest to its words. */
export function cueOrigin(scene: Scene, cue: SceneCue): Point {
  const { box } = cue.text;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const line = scene.lines.find((l) => l.id === cue.id);
  return line ? nearestOn(line, middle) : middle;
}

function cueMark(cue: SceneCue, state: LayerState) {
  const origin = cueOrigin(state.scene, cue);
  return svg`<g class="cue ${lineLevel(state.emphasis, cue.id)}" data-cue=${cue.id} data-key=${cue.target} aria-hidden="true">
    ${rect('hit', around(cue.text.box, origin, 2))}${linesOf(cue.text, origin, 'label', state.language)}
  </g>`;
}

export function layer(state: LayerState) {
  const { discs, badges, cues } = state.scene;
  return svg`
    ${repeat(
      cues,
      (cue) => cue.id,
      (cue) => cueMark(cue, state),
    )}
    ${repeat(
      badges,
      (badge) => badge.id,
      (badge) => relation(badge, state),
    )}
    ${repeat(
      discs,
      (disc) => disc.id,
      (disc) => actor(disc, state),
    )}`;
}
