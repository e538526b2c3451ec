/** What the package gives to code: the element's class and its events. Registration is in define.ts. */
export { GgHoverEvent, GgLensEvent, GgSelectEvent } from './events.js';
export { GeopoliticalGraph } from './geopolitical-graph.js';
export { GgProblemEvent, GgReadyEvent } from './status-events.js';
