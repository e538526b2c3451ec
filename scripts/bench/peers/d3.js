import * as d3 from 'd3';
import { start } from './start.js';

const SPACE = 40;

void start((container, bare) => {
  const places = new Map(bare.nodes.map((node) => [node.id, node]));
  const nodes = bare.nodes.map((node) => ({ ...node }));
  const links = bare.edges.map((edge) => ({ ...edge }));
  if (bare.free) {
    const count = nodes.length;
    const force = d3
      .forceSimulation(nodes.map((node) => Object.assign(node, { x: undefined, y: undefined })))
      .force(
        'link',
        d3.forceLink(links).id(({ id }) => id),
      )
      .force('charge', d3.forceManyBody())
      .force('center', d3.forceCenter())
      .stop();
    force.tick(300);
    for (const node of nodes) places.set(node.id, node);
    if (count === 0) return;
  }
  const [left, right] = d3.extent(nodes, ({ x }) => x);
  const [top, bottom] = d3.extent(nodes, ({ y }) => y);
  const box = [left - SPACE, top - SPACE, right - left + 2 * SPACE, bottom - top + 2 * SPACE];
  const svg = d3
    .select(container)
    .append('svg')
    .attr('width', '100%')
    .attr('height', '100%')
    .attr('viewBox', box.join(' '));
  const group = svg.append('g');
  svg.call(d3.zoom().on('zoom', ({ transform }) => group.attr('transform', transform)));
  group
    .selectAll('line')
    .data(bare.edges)
    .join('line')
    .attr('x1', ({ source }) => places.get(source).x)
    .attr('y1', ({ source }) => places.get(source).y)
    .attr('x2', ({ target }) => places.get(target).x)
    .attr('y2', ({ target }) => places.get(target).y)
    .attr('stroke', ({ color }) => color)
    .attr('stroke-width', ({ width }) => width);
  const discs = group
    .selectAll('g')
    .data(nodes)
    .join('g')
    .attr('transform', ({ x, y }) => `translate(${x} ${y})`);
  discs
    .append('circle')
    .attr('r', ({ r }) => r)
    .attr('fill', '#ccc');
  discs
    .append('text')
    .attr('font-size', 13)
    .attr('x', ({ r }) => r)
    .text(({ name }) => name);
});
