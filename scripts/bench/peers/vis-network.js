import { DataSet } from 'vis-data';
import { Network } from 'vis-network';
import { start } from './start.js';

void start((container, bare) => {
  const nodes = bare.nodes.map(({ id, name, x, y, r }) =>
    bare.free ? { id, label: name, shape: 'dot', size: r } : { id, label: name, x, y, shape: 'dot', size: r },
  );
  const edges = bare.edges.map(({ id, source, target, width, color }) => ({
    id,
    from: source,
    to: target,
    width,
    color,
    arrows: 'to',
  }));
  return new Promise((done) => {
    const data = { nodes: new DataSet(nodes), edges: new DataSet(edges) };
    const network = new Network(container, data, {
      physics: bare.free,
      layout: { improvedLayout: false },
      edges: { smooth: false },
    });
    if (bare.free) network.once('stabilizationIterationsDone', done);
    else network.once('afterDrawing', () => (network.fit({ animation: false }), done()));
  });
});
