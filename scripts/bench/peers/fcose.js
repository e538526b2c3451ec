import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { cytoscapeIn } from './cytoscape.js';
import { start } from './start.js';

cytoscape.use(fcose);
void start((container, bare) =>
  cytoscapeIn(container, bare, bare.free ? { name: 'fcose', animate: false } : { name: 'preset' }),
);
