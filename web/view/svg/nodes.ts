/** The discs of countries and the hubs of agreements as vectors. */
import { mixed } from '../color.js';
import { type Emphasis, nodeLevel } from '../emphasis.js';
import type { Steps } from '../layout/steps.js';
import { signToken } from '../marks.js';
import { codeIn, startOf } from '../set-words.js';
import type { Scene, SceneDisc, SceneHub } from '../scene.js';
import { DISC_OFF } from '../style.js';
import { NAME } from '../words.js';
import { discWords } from '../told.js';
import type { Telling } from './lines.js';
import { type Pen, setText } from './type.js';
import { block, element, type Markup, NOTHING, words } from './xml.js';

const RIM = 1.5;
/** From a disc's edge to the middle of its second ring, px: half of rim, ring and gap, as the canvas has it. */
const RING_OFF = 3.25;
const NAME_HALO = 4;
/** Opacity of the name and code of a disc that is set back. */
const NAME_OFF = 0.5;

function circles({ x, y, radius, own }: SceneDisc, level: string, { paint }: Pen): Markup[] {
  const { colors } = paint;
  const at = { cx: x, cy: y };
  const line = level === 'back' ? mixed(colors['node-line'], colors.canvas, DISC_OFF) : colors['node-line'];
  const ring = (stroke: string, width: number) =>
    element('circle', { ...at, r: radius + RING_OFF, fill: 'none', stroke, 'stroke-width': width });
  if (level === 'selected') {
    return [
      ring(colors.ink, 2),
      element('circle', { ...at, r: radius, fill: colors.ink, stroke: colors.ink, 'stroke-width': RIM }),
    ];
  }
  const fill = level === 'back' ? colors.canvas : colors.node;
  return [
    own ? ring(line, 1) : NOTHING,
    element('circle', { ...at, r: radius, fill, stroke: line, 'stroke-width': RIM }),
  ];
}

function country(disc: SceneDisc, pen: Pen, emphasis: Emphasis, telling: Telling): Markup {
  const { colors } = pen.paint;
  const level = nodeLevel(emphasis, disc.id);
  const { label } = disc;
  const id = pen.ids('country', disc.name.length > 0 ? disc.name : disc.code);
  const inside = codeIn(disc);
  const code = setText(
    {
      lines: [inside.text],
      x: disc.x,
      ys: [disc.y + inside.size * 0.355],
      anchor: 'middle',
      font: { face: 'bold', size: inside.size },
      fill: level === 'selected' ? colors.canvas : colors.ink,
    },
    pen.ids('code', disc.code),
    pen,
  );
  const name = setText(
    {
      lines: label.lines,
      x: startOf(label),
      ys: label.baselines.map((y) => label.box.y + y),
      anchor: label.anchor,
      font: NAME,
      fill: colors.ink,
      halo: NAME_HALO,
    },
    pen.ids('name', disc.name),
    pen,
  );
  return block(
    'g',
    { id },
    element('title', {}, words(disc.name)),
    element('desc', {}, words(discWords(disc, telling.relations, telling.words))),
    ...circles(disc, level, pen),
    element('g', { opacity: level === 'back' ? NAME_OFF : null }, code, name),
  );
}

/** Discs that are written in one step. */
const IN_STEP = 20;

export function* countriesLayer(scene: Scene, pen: Pen, emphasis: Emphasis, telling: Telling): Steps<Markup> {
  if (scene.discs.length === 0) return NOTHING;
  const all: Markup[] = [];
  for (const disc of scene.discs) {
    if (all.length % IN_STEP === IN_STEP - 1) yield;
    all.push(country(disc, pen, emphasis, telling));
  }
  return block('g', { id: pen.ids('countries') }, ...all);
}

function hubRing(hub: SceneHub, scene: Scene, { paint }: Pen, emphasis: Emphasis): Markup {
  const sign = scene.badges.find((badge) => badge.id === hub.id)?.sign ?? 0;
  const color = paint.colors[signToken(sign)];
  const back = nodeLevel(emphasis, hub.id) === 'back';
  return element('circle', {
    cx: hub.x,
    cy: hub.y,
    r: hub.radius,
    fill: paint.ground === null ? 'none' : paint.colors.canvas,
    stroke: back ? mixed(color, paint.colors.canvas, paint.off) : color,
    'stroke-width': RIM,
  });
}

export function hubsLayer(scene: Scene, pen: Pen, emphasis: Emphasis): Markup {
  if (scene.hubs.length === 0) return NOTHING;
  return block('g', { id: pen.ids('hubs') }, ...scene.hubs.map((hub) => hubRing(hub, scene, pen, emphasis)));
}
