/** Land, graticule, insets and leaders of a map as vectors. Nothing outside of the frame is drawn. */
import { DOT, landPath, leadersOf, linePath } from '../ground.js';
import type { Box, Scene, SceneInset, SceneMap, SceneText } from '../scene.js';
import { startOf } from '../set-words.js';
import { CAPTION } from '../words.js';
import { type Pen, setText } from './type.js';
import { block, element, type Markup, NOTHING } from './xml.js';

const COAST = 0.75;

/** The box of an inset or of the row, with our words in it. */
function framed(box: Box, caption: SceneText, inside: Markup, name: string, pen: Pen): Markup {
  const { colors, ground } = pen.paint;
  const frame = { ...box, fill: ground === null ? 'none' : colors.canvas };
  const rim = { ...box, fill: 'none', stroke: colors['rule-strong'], 'stroke-width': 1 };
  const words = setText(
    {
      lines: caption.lines,
      x: startOf(caption),
      ys: caption.baselines.map((y) => caption.box.y + y),
      anchor: caption.anchor,
      font: CAPTION,
      fill: colors['ink-2'],
    },
    pen.ids('caption', name),
    pen,
  );
  return element('g', {}, element('rect', frame), inside, element('rect', rim), words);
}

function land(rings: SceneMap['land'], box: Box, { paint }: Pen): Markup {
  const d = landPath(rings, box);
  const { land: fill, coast: stroke } = paint.colors;
  return d === '' ? NOTHING : element('path', { d, fill, stroke, 'fill-rule': 'evenodd', 'stroke-width': COAST });
}

const inset = ({ box, land: rings, caption }: SceneInset, pen: Pen): Markup =>
  framed(box, caption, land(rings, box, pen), 'inset', pen);

function leaders(scene: Scene, { paint }: Pen): Markup {
  const color = paint.colors['ink-2'];
  const marks = leadersOf(scene).flatMap(({ from, to }) => [
    element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, stroke: color, 'stroke-width': 1 }),
    element('circle', { cx: from.x, cy: from.y, r: DOT, fill: color }),
  ]);
  return element('g', {}, ...marks);
}

/** Empty where the scene is no map. */
export function groundLayer(scene: Scene, pen: Pen): Markup {
  const { map, frame } = scene;
  if (!map) return NOTHING;
  const box = { x: 0, y: 0, ...frame };
  const graticule = linePath(map.graticule, box);
  const lines = { d: graticule, fill: 'none', stroke: pen.paint.colors.grat, 'stroke-width': 1 };
  return block(
    'g',
    { id: pen.ids('ground', 'map') },
    graticule === '' ? NOTHING : element('path', lines),
    land(map.land, box, pen),
    ...map.insets.map((one) => inset(one, pen)),
    map.row ? framed(map.row.box, map.row.caption, NOTHING, 'unplaced', pen) : NOTHING,
    leaders(scene, pen),
  );
}
