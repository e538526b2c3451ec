/** The even spread that is wanted where no two actors make poles. */
import { type LayoutProblem, neighbours } from './problem.js';

/** Distances of a stress layout (Kamada & Kawai 1989): hops times a step that lets the longest path fill the frame; 0 = no wish. */
export function wishes(problem: LayoutProblem): Float64Array {
  const count = problem.nodes.length;
  const sets = neighbours(problem);
  const hops = new Float64Array(count * count);
  let longest = 1;
  for (let from = 0; from < count; from++) {
    const queue = [from];
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at] as number;
      for (const next of sets[node] ?? []) {
        if (next === from || (hops[from * count + next] as number) > 0) continue;
        hops[from * count + next] = (hops[from * count + node] as number) + 1;
        longest = Math.max(longest, hops[from * count + next] as number);
        queue.push(next);
      }
    }
  }
  const square = Math.sqrt(problem.frame.width * problem.frame.height);
  const step = Math.min(0.46, 0.86 / longest) * square;
  return hops.map((h) => h * step);
}
