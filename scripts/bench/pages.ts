/** The pages that are measured: the element with a dataset, and one bare page for each library. */
import { build } from 'esbuild';
import { FIRST_PAINT_CSS } from '../../web/view/static/first-paint.js';
import { relationsOf } from '../../web/graph/index.js';
import { parseDataset } from '../../web/model/index.js';
import { staticOf } from '../../web/view/static/static-of.js';
import { filesOf, type Handler } from '../serve.mjs';
import { datasetOf, FRAME, type Size } from './dataset.js';
import { bareOf } from './elements.js';
import type { Peer } from './options.js';

const HERE = new URL('.', import.meta.url).pathname;

/** Each library in one script, as a careful page would load it. */
async function scriptOf(peer: Peer): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${HERE}peers/${peer}.js`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

const page = (attributes: string, head: string, body: string) =>
  `<!doctype html><html lang="en" ${attributes}><meta charset="utf-8"><title>bench</title>${head}<body style="margin: 0">${body}</body></html>`;

const peerPage = (peer: Peer, graph: string) =>
  page(
    `data-peer="${peer}" data-graph="${graph}"`,
    '',
    `<div id="graph" style="width: ${FRAME.width}px; height: ${FRAME.height}px"></div><script src="/bench/${peer}.js"></script>`,
  );

/** Tells when the graph has been drawn and what is pressed is answered. */
const WATCH = `addEventListener('gg-drawn', () => requestAnimationFrame(() => setTimeout(() => (globalThis.readyAt ??= performance.now()))), true);
  customElements.whenDefined('geopolitical-graph').then(() => {
    const element = document.querySelector('geopolitical-graph');
    const look = () => {
      const stage = element.shadowRoot?.querySelector('gg-stage');
      if (stage) stage.addEventListener('gg-drawn', () => requestAnimationFrame(() => setTimeout(() => (globalThis.readyAt = performance.now()))));
      else requestAnimationFrame(look);
    };
    look();
  });`;

const ownPage = (src: string, inside = '') =>
  page(
    '',
    `<style>geopolitical-graph { position: fixed; inset: 0 } ${FIRST_PAINT_CSS}</style>`,
    `<geopolitical-graph src="${src}">${inside}</geopolitical-graph><script src="/geopolitical-graph.js"></script><script>${WATCH}</script>`,
  );

function fragmentOf(size: Size): string {
  const { dataset } = parseDataset(datasetOf(size));
  if (!dataset) throw new Error('bench: the dataset cannot be read');
  const full = relationsOf(dataset);
  return staticOf(
    { dataset, full, kept: full, selected: null, agreements: 'hub' },
    { frame: FRAME, idPrefix: 'first' },
  );
}

/** Answers with what is made here, else with the built site. */
export async function pagesFor(peers: readonly Peer[], sizes: readonly Size[]): Promise<Handler> {
  const made = new Map<string, { readonly type: string; readonly text: string }>();
  const html = (path: string, text: string) => made.set(path, { type: 'text/html; charset=utf-8', text });
  const json = (path: string, value: unknown) =>
    made.set(path, { type: 'application/json; charset=utf-8', text: JSON.stringify(value) });
  for (const peer of peers) made.set(`/bench/${peer}.js`, { type: 'text/javascript', text: await scriptOf(peer) });
  for (const size of sizes) {
    const dataset = datasetOf(size);
    json(`/bench/${size}.json`, dataset);
    json(`/bench/${size}-free.json`, { ...dataset, layouts: [] });
    json(`/bench/${size}-bare.json`, bareOf(dataset, false));
    json(`/bench/${size}-bare-free.json`, bareOf(dataset, true));
    html(`/bench/${size}.html`, ownPage(`/bench/${size}.json`));
    html(`/bench/${size}-free.html`, ownPage(`/bench/${size}-free.json`));
    html(`/bench/${size}-static.html`, ownPage(`/bench/${size}.json`, fragmentOf(size)));
    for (const peer of peers) {
      html(`/bench/${size}-${peer}.html`, peerPage(peer, `/bench/${size}-bare.json`));
      html(`/bench/${size}-${peer}-free.html`, peerPage(peer, `/bench/${size}-bare-free.json`));
    }
  }
  html('/bench/empty.html', page('', '', '<script src="/geopolitical-graph.js"></script>'));
  const files = filesOf('dist/site');
  return (request, response) => {
    const found = made.get(request.url ?? '');
    if (!found) return files(request, response);
    response.writeHead(200, { 'Content-Type': found.type, 'Cache-Control': 'no-store' }).end(found.text);
  };
}
