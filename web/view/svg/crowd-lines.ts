/** The lines of a crowd as vectors: those that look alike are one path, for a title each would be more than can be read. */
import { type Emphasis, lineLevel } from '../emphasis.js';
import type { Steps } from '../layout/steps.js';
import { capOf, dashOf, signToken } from '../marks.js';
import type { Scene, SceneLine } from '../scene.js';
import type { Pen } from './type.js';
import { block, digits, element, type Markup } from './xml.js';

const curve = ({ start, control, end }: SceneLine): string => {
  const [a, b, c] = [start, control, end].map(({ x, y }) => `${digits(x, 1)} ${digits(y, 1)}`);
  return `M${a}Q${b} ${c}`;
};

function path(lines: readonly SceneLine[], { paint }: Pen, off: boolean): Markup {
  const [first] = lines;
  if (!first) throw new RangeError('a path without lines');
  const dashes = first.width < 0.75 ? [] : dashOf(first.certainty, first.width).map((v) => digits(v));
  return element('path', {
    d: lines.map(curve).join(''),
    stroke: paint.colors[signToken(first.sign)],
    'stroke-width': digits(first.width),
    'stroke-dasharray': dashes.join(' ') || null,
    'stroke-linecap': capOf(first.certainty) === 'round' ? 'round' : null,
    opacity: off ? paint.off : null,
  });
}

/** Lines set back first, then the others, the thin ones first. */
export function* crowdLines(scene: Scene, pen: Pen, emphasis: Emphasis, mask: string | null): Steps<Markup> {
  const groups = new Map<string, { readonly lines: SceneLine[]; readonly off: boolean; readonly order: number }>();
  for (const line of scene.lines) {
    const level = lineLevel(emphasis, line.id);
    const key = `${level} ${line.width} ${line.sign} ${line.certainty}`;
    const group = groups.get(key) ?? {
      lines: [],
      off: level === 'back',
      order: line.width + (level === 'back' ? 0 : 100),
    };
    groups.set(key, group);
    group.lines.push(line);
  }
  const paths: Markup[] = [];
  for (const { lines, off } of [...groups.values()].sort((a, b) => a.order - b.order)) {
    yield;
    paths.push(path(lines, pen, off));
  }
  return block('g', { id: pen.ids('relations'), fill: 'none', mask: mask && `url(#${mask})` }, ...paths);
}
