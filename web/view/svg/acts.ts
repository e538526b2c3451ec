/** Influences as vectors: under the lines, from an actor to the middle of the pair it acts on. */
import type { Relations } from '../../graph/index.js';
import type { Words } from '../../language/index.js';
import { actHead, actPath, actTold, type DrawnAct } from '../acts.js';
import { capOf, dashOf } from '../marks.js';
import type { Pen } from './type.js';
import { block, digits, element, type Markup, NOTHING, words } from './xml.js';

/** As wide as on screen, px. */
export const ACT_WIDTH = 1.5;

export function actMarks(path: string, head: string, certainty: DrawnAct['certainty'], { paint }: Pen): Markup[] {
  const stroke = { stroke: paint.colors['ink-2'], 'stroke-width': ACT_WIDTH };
  const dashes = dashOf(certainty, ACT_WIDTH).map((v) => digits(v));
  const line = {
    'stroke-dasharray': dashes.join(' ') || null,
    'stroke-linecap': capOf(certainty) === 'round' ? 'round' : null,
  };
  return [
    element('path', { d: path, ...stroke, ...line }),
    element('path', { d: head, ...stroke, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }),
  ];
}

export function actsLayer(
  acts: readonly DrawnAct[],
  pen: Pen,
  relations: Relations,
  language: Words,
  mask: string | null,
): Markup {
  if (acts.length === 0) return NOTHING;
  const drawn = acts.map((act) =>
    block(
      'g',
      { id: pen.ids('influence', act.actor.slice(2), act.dyad.slice(2)) },
      element('title', {}, words(actTold(act, relations, language))),
      ...actMarks(actPath(act.line), actHead(act.line), act.certainty, pen),
    ),
  );
  return block('g', { id: pen.ids('influences'), fill: 'none', mask: mask && `url(#${mask})` }, ...drawn);
}
