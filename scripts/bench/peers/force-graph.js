import ForceGraph from 'force-graph';
import { start } from './start.js';

void start((container, bare) => {
  const nodes = bare.nodes.map(({ id, name, x, y, r }) => ({
    id,
    name,
    r,
    ...(bare.free ? {} : { fx: x, fy: y, x, y }),
  }));
  const links = bare.edges.map(({ source, target, width, color }) => ({ source, target, width, color }));
  return new Promise((done) => {
    const graph = new ForceGraph(container)
      .width(container.clientWidth)
      .height(container.clientHeight)
      .nodeCanvasObject(({ x, y, r, name }, pencil) => {
        pencil.beginPath();
        pencil.arc(x, y, r, 0, 2 * Math.PI);
        pencil.fillStyle = '#ccc';
        pencil.fill();
        pencil.fillStyle = '#000';
        pencil.font = '13px sans-serif';
        pencil.fillText(name, x + r, y);
      })
      .linkColor('color')
      .linkWidth('width')
      .linkDirectionalArrowLength(6)
      .cooldownTicks(bare.free ? 300 : 0)
      .autoPauseRedraw(true);
    graph.onEngineStop(() => {
      graph.onEngineStop(() => {});
      graph.zoomToFit(0);
      requestAnimationFrame(() => done());
    });
    graph.graphData({ nodes, links });
  });
});
