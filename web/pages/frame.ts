/**
 * The page inside a frame: one compact graph, which tells the page around it how high it is. The address chooses the view
 * (after `#`) and one of the articles beside this page by name (`?article=europe-1914`): no other dataset.
 */
import '../elements/standalone.js';

/** Names of folders, nothing that leads elsewhere. */
const NAME = /^[a-z0-9-]{1,64}$/;

const graph = document.querySelector('geopolitical-graph');
const article = new URLSearchParams(location.search).get('article');
if (graph && article !== null && NAME.test(article)) graph.setAttribute('src', `graph-data/${article}/claims.json`);

/** Any page may put this one in a frame, and a height is no secret: so it is told to whatever page that is. */
function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (parent !== window) parent.postMessage({ type: 'gg-height', height }, '*');
}

new ResizeObserver(tell).observe(document.documentElement);
tell();
