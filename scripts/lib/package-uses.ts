/** What a user of the package writes, for `npm run check-package` to try. */

/** Both entries give their names, register nothing where there is no page, and leave nothing that keeps Node alive. */
export const NODE_USE = `import assert from 'node:assert/strict';
const before = new Set(Object.getOwnPropertyNames(globalThis));
const { GeopoliticalGraph, GgSelectEvent, ...rest } = await import('geopolitical-graph');
assert.equal(typeof GeopoliticalGraph, 'function');
assert.equal(GgSelectEvent.type, 'gg-select');
assert.deepEqual(Object.keys(rest).sort(), ['GgHoverEvent', 'GgLensEvent', 'GgProblemEvent', 'GgReadyEvent']);
await import('geopolitical-graph/define');
const left = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
// Lit's own: by which copies of it find each other, and the registry that it brings where there is none.
assert.deepEqual(left.filter((name) => !/^(lit|reactiveElement|customElements$)/.test(name)), []);
const { createRequire } = await import('node:module');
const require = createRequire(import.meta.url);
assert.ok(require('geopolitical-graph/custom-elements.json').modules.length > 0);
`;

/** Types of attributes, events and the tag; what is wrong must be told. */
export const TYPED_USE = `import 'geopolitical-graph/define';
import { GeopoliticalGraph, GgSelectEvent, type GgLensEvent } from 'geopolitical-graph';

const graph = document.createElement('geopolitical-graph');
graph.src = 'claims.json';
graph.controls = 'compact';
graph.lens = { signs: [1], certainties: ['asserted'] };
graph.data = {};
graph.addEventListener('gg-select', (event) => {
  const key: string | null = event.key;
  console.log(key, event instanceof GgSelectEvent);
});
graph.addEventListener('gg-lens', (event: GgLensEvent) => console.log(event.shown / event.total));
graph.select('JPN');
const found: GeopoliticalGraph | null = document.querySelector('geopolitical-graph');
console.log(found?.has('a:JPN'));
// @ts-expect-error: there are no such controls
graph.controls = 'huge';
// @ts-expect-error: for the element's own loader
graph.loaded({});
document.body.append(graph);
`;

/** A compiler's settings, as strict as they come, and without looking away from the package's own declarations. */
export const projectOf = (way: 'nodenext' | 'bundler') => ({
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    ...(way === 'nodenext'
      ? { module: 'NodeNext', moduleResolution: 'NodeNext' }
      : { module: 'ESNext', moduleResolution: 'Bundler' }),
  },
  files: ['typed.ts'],
});

export const PAGE_USE = (dataset: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<script src="node_modules/geopolitical-graph/dist/geopolitical-graph.js"></script></head>
<body><geopolitical-graph><script type="application/json">${dataset.replaceAll('<', '\\u003c')}</script></geopolitical-graph></body></html>
`;
