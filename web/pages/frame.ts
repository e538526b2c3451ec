/**
 * The page inside a frame: one compact graph, which tells the page around it how high it is. The address chooses the view
 * (after `#`) and one of the articles beside this page by name (`?article=europe-1914`): no other dataset. It also chooses
 * `controls` (`full`, `none`), `height` (px), `lang` and `theme` (`light`, `dark`).
 */
import '../elements/standalone.js';
import { tableFor } from '../language/index.js';

/** Names of folders, nothing that leads elsewhere. */
const NAME = /^[a-z0-9-]{1,64}$/;

/** Heights that make sense, CSS px. */
const LOWEST = 200;
const HIGHEST = 4000;

const graph = document.querySelector('geopolitical-graph');
const asked = new URLSearchParams(location.search);

/** What is asked for under a name, if it is one of those that can be. */
const oneOf = (name: string, all: readonly string[]): string | null =>
  all.find((one) => one === asked.get(name)) ?? null;

const article = asked.get('article');
if (graph && article !== null && NAME.test(article)) graph.setAttribute('src', `graph-data/${article}/claims.json`);
const controls = oneOf('controls', ['full', 'none']);
if (controls !== null) graph?.setAttribute('controls', controls);
const height = Number(asked.get('height'));
if (height >= LOWEST && height <= HIGHEST) graph?.style.setProperty('height', `${Math.round(height)}px`);
const language = tableFor(asked.get('lang'));
if (language !== null) document.documentElement.lang = language;
const theme = oneOf('theme', ['light', 'dark']);
if (theme !== null) document.documentElement.style.setProperty('color-scheme', theme);

/** Any page may put this one in a frame, and a height is no secret: so it is told to whatever page that is. */
function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (parent !== window) parent.postMessage({ type: 'gg-height', height }, '*');
}

new ResizeObserver(tell).observe(document.documentElement);
tell();
