/** Where the rule of the picture wants the poles and what stands between them. */
import type { Frame } from '../scene.js';
import type { Poles } from './problem.js';

/** Price of a node off its place: poles opposite each other on one level, what both are linked to between them. */
export function placeOf(poles: Poles, frame: Frame, xs: Float64Array, ys: Float64Array, n: number): number {
  const { width, height } = frame;
  const x = xs[n] as number;
  const y = ys[n] as number;
  const along = poles.stacked ? y / height : x / width;
  const across = poles.stacked ? x / width : y / height;
  const size = poles.stacked ? height : width;
  if (n === poles.p || n === poles.q) {
    const levels = poles.stacked ? xs : ys;
    const off = Math.abs(along - (n === poles.p ? 0.18 : 0.82)) * size;
    const level = Math.abs(((levels[poles.p] as number) - (levels[poles.q] as number)) / 2);
    const middle = Math.abs(across - 0.48) * (poles.stacked ? width : height);
    return off * off * 0.006 + level * level * 0.2 + middle * 0.05;
  }
  if (!poles.middle[n]) return 0;
  const off = (along - 0.5) * size;
  return off * off * 0.012;
}
