/** The badges of relations with their words, and the words beside spokes, as vectors. */
import type { Relations } from '../../graph/index.js';
import { badgeLevel, type Emphasis, lineLevel } from '../emphasis.js';
import {
  type BadgePath,
  badgePaths,
  type Paint as PaintName,
  pathsOfBadge,
  type SignToken,
  signToken,
} from '../marks.js';
import { COUNT_DROP, startOf } from '../set-words.js';
import type { Box, Scene, SceneBadge, SceneCue, SceneText } from '../scene.js';
import { COUNT, LABEL } from '../words.js';
import { partiesOf } from '../told.js';
import { type Pen, setText } from './type.js';
import { block, digits, element, type Markup, NOTHING } from './xml.js';

const HALO = 4.5;

/** The badge of a sign in the colors of a picture. */
export const badgeMarks = (sign: SceneBadge['sign'], denied: boolean, paint: Pen['paint']): Markup[] =>
  pathMarks(badgePaths(sign, denied), signToken(sign), paint);

/**
 * Paths of marks in the colors of a picture; `sign` is the token of the sign's color. Without a ground there is no casing:
 * the lines are cut out there.
 */
export function pathMarks(paths: readonly BadgePath[], sign: SignToken, { colors, ground }: Pen['paint']): Markup[] {
  const color: Readonly<Record<PaintName, string>> = {
    sign: colors[sign],
    'on-sign': colors['on-sign'],
    canvas: colors.canvas,
    ink: colors.ink,
    none: 'none',
  };
  const round = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };
  const drawn = ({ d, fill, stroke, width }: BadgePath) => {
    const line = stroke === 'none' ? {} : { stroke: color[stroke], 'stroke-width': width, ...round };
    return element('path', { d, fill: color[fill], ...line });
  };
  return paths.filter(({ fill }) => ground !== null || fill !== 'canvas').map(drawn);
}

const placed = (text: SceneText) => ({
  lines: text.lines,
  x: startOf(text),
  ys: text.baselines.map((y) => text.box.y + y),
  anchor: text.anchor,
});

function labelWords(badge: SceneBadge, names: readonly string[], pen: Pen): Markup[] {
  const { label } = badge;
  if (!label) return [];
  const { colors } = pen.paint;
  const last = label.box.y + (label.baselines.at(-1) ?? 0);
  const text = { ...placed(label), font: LABEL, fill: colors.ink, halo: HALO, language: pen.language };
  const under = label.count && {
    lines: [label.count],
    x: startOf(label),
    ys: [last + COUNT_DROP],
    anchor: label.anchor,
    font: COUNT,
    fill: colors['ink-3'],
    halo: HALO,
  };
  return [
    setText(text, pen.ids('words', ...names), pen),
    under ? setText(under, pen.ids('count', ...names), pen) : NOTHING,
  ];
}

function labelGroup(scene: Scene, badge: SceneBadge, pen: Pen, relations: Relations | null): Markup {
  const names = partiesOf(scene, badge.target, relations).slice(0, 3);
  const id = pen.ids('label', ...names);
  const at = { transform: `translate(${digits(badge.x)} ${digits(badge.y)})` };
  const mark = element('g', at, ...pathMarks(pathsOfBadge(badge), signToken(badge.sign), pen.paint));
  return block('g', { id }, mark, ...labelWords(badge, names, pen));
}

function cueWords(cue: SceneCue, pen: Pen): Markup {
  const text = { ...placed(cue.text), font: LABEL, fill: pen.paint.colors.ink, halo: HALO, language: pen.language };
  return setText(text, pen.ids('cue', ...cue.text.lines), pen);
}

/** What is set back has neither badge nor words. */
const shown = (scene: Scene, emphasis: Emphasis) => ({
  badges: scene.badges.filter((badge) => badgeLevel(emphasis, badge.id) !== 'back'),
  cues: scene.cues.filter((cue) => lineLevel(emphasis, cue.id) !== 'back'),
});

export function labelsLayer(scene: Scene, pen: Pen, emphasis: Emphasis, relations: Relations | null): Markup {
  const { badges, cues } = shown(scene, emphasis);
  if (badges.length + cues.length === 0) return NOTHING;
  const parts = [
    ...cues.map((cue) => cueWords(cue, pen)),
    ...badges.map((badge) => labelGroup(scene, badge, pen, relations)),
  ];
  return block('g', { id: pen.ids('labels') }, ...parts);
}

const rect = ({ x, y, width, height }: Box): Markup => element('rect', { x, y, width, height });

/**
 * Without a ground nothing can be painted over the lines to keep words and badges clear; the lines are cut out instead.
 * `id` is that of the mask.
 */
export function clearings(scene: Scene, emphasis: Emphasis, id: string): Markup {
  const { badges, cues } = shown(scene, emphasis);
  const holes = badges.flatMap((badge) => {
    const casing = pathsOfBadge(badge).find(({ fill }) => fill === 'canvas');
    const at = { transform: `translate(${digits(badge.x)} ${digits(badge.y)})`, 'stroke-width': casing?.width ?? 0 };
    return [element('path', { d: casing?.d ?? 'M0 0', stroke: '#000', ...at })];
  });
  const boxes = [...badges.flatMap(({ label }) => label?.box ?? []), ...cues.map((cue) => cue.text.box)];
  const { width, height } = scene.frame;
  const field = { x: -20, y: -20, width: width + 40, height: height + 40 };
  const rings = scene.hubs.map((hub) => element('circle', { cx: hub.x, cy: hub.y, r: hub.radius }));
  return element(
    'mask',
    { id, maskUnits: 'userSpaceOnUse', ...field },
    element('rect', { ...field, fill: '#fff' }),
    ...holes,
    ...[...boxes, ...scene.discs.map((disc) => disc.label.box)].map(rect),
    ...rings,
  );
}
