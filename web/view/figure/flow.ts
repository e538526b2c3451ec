/** Setting running text: as many words a line as fit, and an ellipsis where the lines run out. */
import { type Face, textWidth } from '../metrics.js';
import { clip, lineOf, type Unit, unitsOf } from '../words.js';

export interface FlowStyle {
  readonly face: Face;
  readonly size: number;
  readonly leading: number;
}

/** No letter is narrower than this part of its size; so much text at most can be set in a line. */
const NARROWEST = 0.2;
/** More marks than this on one letter would paint over the lines above. */
const STACKED = /(\p{M}{4})\p{M}+/gu;

/** What a fallback font may be wider than the widths that are known of. */
const SPARE = 1.03;

export const flowWidth = (text: string, { face, size }: Pick<FlowStyle, 'face' | 'size'>): number =>
  textWidth(text, face, size) * SPARE;

/** The parts of a unit that is wider than a line. */
function broken(unit: Unit, style: FlowStyle, width: number): Unit[] {
  const parts: Unit[] = [];
  let text = '';
  for (const sign of unit.text) {
    if (text !== '' && flowWidth(text + sign, style) > width) {
      parts.push({ text, blank: parts.length === 0 && unit.blank });
      text = '';
    }
    text += sign;
  }
  return [...parts, { text, blank: parts.length === 0 && unit.blank }];
}

/** The longest beginning of a line that fits with an ellipsis after it. */
function cutShort(line: string, style: FlowStyle, width: number): string {
  const signs = Array.from(line);
  for (let kept = signs.length; kept > 0; kept--) {
    const text = `${signs.slice(0, kept).join('').trimEnd()}…`;
    if (flowWidth(text, style) <= width) return text;
  }
  return '…';
}

/** The lines of `text`, none wider than `width`, `most` at most. Nothing for blank text. */
export function flow(text: string, style: FlowStyle, width: number, most: number): string[] {
  const longest = Math.ceil((most + 1) * (width / (style.size * NARROWEST))) + 8;
  const flat = clip(text.slice(0, longest * 8).replace(STACKED, '$1'), longest);
  if (flat === '' || most < 1) return [];
  const units = unitsOf(flat).flatMap((unit) =>
    flowWidth(unit.text, style) > width ? broken(unit, style, width) : unit,
  );
  const lines: Unit[][] = [[]];
  for (const unit of units) {
    const line = lines.at(-1) as Unit[];
    if (line.length === 0 || flowWidth(lineOf([...line, unit]), style) <= width) line.push(unit);
    else lines.push([unit]);
    if (lines.length > most) break;
  }
  const set = lines.map(lineOf);
  if (set.length <= most) return set;
  const last = `${set[most - 1] ?? ''} ${set[most] ?? ''}`;
  return [...set.slice(0, most - 1), cutShort(last, style, width)];
}

/** The same number of lines as `flow` gives, each about as long as the others. */
export function balanced(text: string, style: FlowStyle, width: number, most: number): string[] {
  const lines = flow(text, style, width, most);
  if (lines.length < 2 || lines.at(-1)?.endsWith('…')) return lines;
  let [low, high] = [width / lines.length, width];
  for (let n = 0; n < 10; n++) {
    const middle = (low + high) / 2;
    if (flow(text, style, middle, most + 1).length > lines.length) low = middle;
    else high = middle;
  }
  return flow(text, style, high, most);
}
