/** The lines of a picture as vectors: what the canvas on screen draws, in the same widths, dashes and heads. */
import type { Relations } from '../../graph/index.js';
import { isCrowdScene } from '../crowd-scene.js';
import { type Emphasis, lineLevel } from '../emphasis.js';
import { headPathAt, rearOf, shaftOf } from '../heads.js';
import type { Steps } from '../layout/steps.js';
import { capOf, dashOf, signToken } from '../marks.js';
import type { Scene, SceneLine } from '../scene.js';
import { badgeWords, partiesOf, relationTitle } from '../told.js';
import { crowdLines } from './crowd-lines.js';
import type { Pen } from './type.js';
import type { Words } from '../../language/index.js';
import { block, digits, element, type Markup, NOTHING, words } from './xml.js';

/** Ink under a selected line: its opacity, and how far it reaches beyond the line, px. */
const UNDER = { opacity: 0.12, reach: 6 };

function lineMarks(line: SceneLine, { paint }: Pen, emphasis: Emphasis): Markup {
  const level = lineLevel(emphasis, line.id);
  const shaft = shaftOf(line);
  const { start, control, end } = shaft;
  const d = `M${[start.x, start.y].map((v) => digits(v)).join(' ')}Q${[control.x, control.y, end.x, end.y].map((v) => digits(v)).join(' ')}`;
  const color = paint.colors[signToken(line.sign)];
  const dashes = dashOf(line.certainty, line.width).map((v) => digits(v));
  const stroke = {
    d,
    stroke: color,
    'stroke-width': line.width,
    'stroke-dasharray': dashes.join(' ') || null,
    'stroke-linecap': capOf(line.certainty) === 'round' ? 'round' : null,
  };
  const under = {
    d,
    stroke: paint.colors.ink,
    'stroke-opacity': UNDER.opacity,
    'stroke-width': line.width + 2 * UNDER.reach,
    'stroke-linecap': 'round',
  };
  const parts = [
    level === 'selected' ? element('path', under) : NOTHING,
    element('path', stroke),
    line.head ? element('path', { d: headPathAt(line, shaft), fill: color, stroke: 'none' }) : NOTHING,
    line.tail ? element('path', { d: headPathAt(line, rearOf(shaft)), fill: color, stroke: 'none' }) : NOTHING,
  ];
  return element('g', { opacity: level === 'back' ? paint.off : null }, ...parts);
}

export interface Telling {
  readonly relations: Relations | null;
  readonly words: Words;
}

/** All lines of one pair or agreement, titled and described. */
function relationGroup(scene: Scene, target: string, pen: Pen, emphasis: Emphasis, telling: Telling): Markup {
  const badges = scene.badges.filter((badge) => badge.target === target);
  const told = badges.map((badge) => badgeWords(scene, badge, telling.relations, telling.words));
  const parties = partiesOf(scene, target, telling.relations);
  const agreement = scene.hubs.some((hub) => hub.id === target);
  const id = agreement ? pen.ids('agreement', ...parties.slice(0, 3)) : pen.ids('relation', ...parties);
  const lines = scene.lines.filter((line) => line.target === target);
  return block(
    'g',
    { id },
    element('title', {}, words(relationTitle(scene, target, telling.relations, telling.words))),
    told.length > 0 ? element('desc', {}, words(telling.words.sentences(told.map(telling.words.sentence)))) : NOTHING,
    ...lines.map((line) => lineMarks(line, pen, emphasis)),
  );
}

export function* linesLayer(
  scene: Scene,
  pen: Pen,
  emphasis: Emphasis,
  telling: Telling,
  mask: string | null,
): Steps<Markup> {
  if (isCrowdScene(scene)) return yield* crowdLines(scene, pen, emphasis, mask);
  const targets = [...new Set(scene.lines.map((line) => line.target))];
  if (targets.length === 0) return NOTHING;
  const groups: Markup[] = [];
  for (const target of targets) {
    groups.push(relationGroup(scene, target, pen, emphasis, telling));
    yield;
  }
  return block('g', { id: pen.ids('relations'), fill: 'none', mask: mask && `url(#${mask})` }, ...groups);
}
