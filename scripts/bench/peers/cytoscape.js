import cytoscape from 'cytoscape';
import { start } from './start.js';

export const elementsOf = ({ nodes, edges }) => [
  ...nodes.map(({ id, name, x, y, r }) => ({ data: { id, name, size: 2 * r }, position: { x, y } })),
  ...edges.map((edge) => ({ data: edge })),
];

export const STYLE = [
  { selector: 'node', style: { label: 'data(name)', width: 'data(size)', height: 'data(size)', 'font-size': 13 } },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'line-color': 'data(color)',
      'target-arrow-color': 'data(color)',
      'target-arrow-shape': 'triangle',
      'curve-style': 'bezier',
    },
  },
];

/** Drawn once it has rendered. */
export function cytoscapeIn(container, bare, layout) {
  return new Promise((done) => {
    const graph = cytoscape({ container, elements: elementsOf(bare), style: STYLE, layout });
    graph.one('render', () => done(graph));
  });
}

if (document.documentElement.dataset.peer === 'cytoscape')
  void start((container, bare) =>
    cytoscapeIn(container, bare, { name: bare.free ? 'cose' : 'preset', animate: false }),
  );
