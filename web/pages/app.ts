/** The explorer: one graph over the whole window. The address chooses among the articles listed here, and nothing else. */
import '../elements/standalone.js';
import { wordsOf } from '../language/index.js';

const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a[data-article]')];
const graph = document.querySelector('geopolitical-graph');

function speak(): void {
  const words = wordsOf(document.documentElement.lang);
  document.querySelector('nav')?.setAttribute('aria-label', words.pageArticles);
  const fallback = graph?.querySelector('[slot="fallback"]');
  if (fallback) fallback.textContent = words.pageFailed;
}

function open(article: string): void {
  for (const link of links) {
    if (link.dataset['article'] === article) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  const src = `graph-data/${article}/claims.json`;
  if (graph?.getAttribute('src') !== src) graph?.setAttribute('src', src);
}

function follow(): void {
  // The graph keeps its view in parts of its own, joined by “&”.
  const asked = location.hash.slice(1).split('&');
  const known = links.map((link) => link.dataset['article'] ?? '');
  const article = known.find((id) => asked.includes(id)) ?? known[0];
  if (article) open(article);
}

speak();
addEventListener('hashchange', follow);
follow();
