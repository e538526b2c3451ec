/** The peer that layouts are measured against: cytoscape with fcose, straight lines. Used by scripts only. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { segmentsCross } from '../../web/view/layout/geometry.js';
import type { LayoutProblem } from '../../web/view/layout/problem.js';
import { seeded } from '../../web/view/layout/random.js';

cytoscape.use(fcose);

function straightCrossings(problem: LayoutProblem, at: ReadonlyMap<number, { x: number; y: number }>): number {
  const place = (n: number) => at.get(n) as { x: number; y: number };
  let count = 0;
  problem.links.forEach((one, i) => {
    for (const other of problem.links.slice(i + 1)) {
      if ([other.a, other.b].includes(one.a) || [other.a, other.b].includes(one.b)) continue;
      const [p, q, r, s] = [place(one.a), place(one.b), place(other.a), place(other.b)];
      if (segmentsCross(p.x, p.y, q.x, q.y, r.x, r.y, s.x, s.y)) count++;
    }
  });
  return count;
}

/** The fewest crossings over `seeds` runs of fcose; its random numbers are seeded so that the figure can be had again. */
export function fcoseCrossings(problem: LayoutProblem, seeds: number): number {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...problem.nodes.map((n, i) => ({ data: { id: `n${i}`, size: 2 * n.radius } })),
      ...problem.links.map((l, i) => ({ data: { id: `l${i}`, source: `n${l.a}`, target: `n${l.b}` } })),
    ],
    style: [{ selector: 'node', style: { width: 'data(size)', height: 'data(size)' } }],
  });
  const random = Math.random;
  let fewest = Infinity;
  try {
    for (let seed = 1; seed <= seeds; seed++) {
      Math.random = seeded(seed);
      const options = { name: 'fcose', animate: false, randomize: true, quality: 'proof', idealEdgeLength: () => 140 };
      cy.layout(options as cytoscape.LayoutOptions).run();
      const at = new Map(problem.nodes.map((_, n) => [n, { ...cy.getElementById(`n${n}`).position() }]));
      fewest = Math.min(fewest, straightCrossings(problem, at));
    }
  } finally {
    Math.random = random;
    cy.destroy();
  }
  return fewest;
}
