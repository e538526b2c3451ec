import { MultiGraph } from 'graphology';
import Sigma from 'sigma';
import { start } from './start.js';

void start((container, { nodes, edges }) => {
  const graph = new MultiGraph();
  for (const { id, name, x, y, r } of nodes) graph.addNode(id, { label: name, x, y: -y, size: r / 3, color: '#ccc' });
  for (const { id, source, target, width, color } of edges)
    graph.addEdgeWithKey(id, source, target, { size: width, color });
  return new Promise((done) => {
    const sigma = new Sigma(graph, container, { defaultEdgeType: 'arrow' });
    sigma.once('afterRender', done);
    sigma.refresh();
  });
});
