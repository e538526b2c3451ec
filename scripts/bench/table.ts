/** What was measured, as a table. */
import type { Size } from './dataset.js';
import type { Row } from './options.js';

export interface Told {
  readonly row: Row;
  readonly size: Size;
  /** Median of the element; NaN where it took too long. ms, of `heap` bytes. */
  readonly own: number;
  readonly bare: readonly { readonly peer: string; readonly time: number }[];
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - (sorted.length % 2 === 0 ? 1 : 0)], sorted[middle]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
};

const NAMES: Readonly<Record<Row, string>> = {
  first: 'first graph pixels',
  ready: 'ready, positions given',
  layout: 'ready, no positions',
  pan: 'a frame of dragging',
  zoom: 'a frame of zooming',
  press: 'press to claims',
  lens: 'lens to picture',
  heap: 'kept after 100 elements',
  dyads: '100,000 claims to pairs',
};

/** The first is what the aim is about: another library, or the figure itself (ms, MB). */
const AIMS: Readonly<Record<Row, Partial<Record<Size, number>>>> = {
  first: { S: 0.6, M: 0.3, L: 0.2 },
  ready: { S: 1.2, M: 1, L: 0.8 },
  layout: {},
  pan: { S: 1.2, M: 1, L: 1 },
  zoom: { S: 1, M: 0.5, L: 0.5 },
  press: { S: 50, M: 100, L: 200 },
  lens: { S: 50, M: 150, L: 1_000 },
  heap: { S: 2 },
  dyads: { L: 3 },
};

const figure = (row: Row, value: number): string => {
  if (Number.isNaN(value)) return 'too slow';
  if (row === 'heap') return `${(value / 1e6).toFixed(2)} MB`;
  return `${value < 100 ? value.toFixed(1) : value.toFixed(0)} ms`;
};

/** The value that the aim is about. */
function aimedAt({ row, own, bare }: Told): number {
  if (row === 'heap') return own / 1e6;
  const [first] = bare;
  return first ? own / first.time : own;
}

export function lineOf(told: Told): readonly string[] {
  const { row, size, own, bare } = told;
  const ratios = bare.map(({ peer, time }) => {
    const ratio = Number.isNaN(time) ? '< any' : (own / time).toFixed(2);
    return `${peer} ${ratio} (${figure(row, time)})`;
  });
  const aim = AIMS[row][size];
  const value = aimedAt(told);
  const verdict = aim === undefined ? '' : `${value <= aim ? 'met' : 'not met'}, ≤ ${aim}`;
  return [NAMES[row], size, figure(row, own), ratios.join(', '), verdict];
}

const HEAD = ['what', 'size', 'element', 'ratio to a bare page', 'aim'];

export function tableOf(all: readonly Told[]): string {
  const rows = [HEAD, HEAD.map(() => '---'), ...all.map(lineOf)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}
