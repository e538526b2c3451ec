/**
 * The explorer: one graph over the whole window. The address chooses among the articles listed here, and the language of
 * the interface (`lang=ja`); without one it is the first of the reader's own languages that has words.
 */
import '../elements/standalone.js';
import type { GeopoliticalGraph } from '../elements/index.js';
import { directionOf, LANGUAGES, tableFor, wordsOf } from '../language/index.js';

const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a[data-article]')];
const chooser = document.querySelector<HTMLSelectElement>('nav select');
const opener = document.querySelector<HTMLButtonElement>('nav button');
const openerWords = opener?.querySelector('span');
const file = document.querySelector<HTMLInputElement>('nav input[type="file"]');
const graph = document.querySelector<GeopoliticalGraph>('geopolitical-graph');

/** The graph keeps its view in parts of its own, joined by “&”. */
const parts = (): string[] => location.hash.slice(1).split('&').filter(Boolean);
const isLanguage = (part: string): boolean => part.startsWith('lang=');

function language(): string {
  const asked = parts().find(isLanguage)?.slice('lang='.length);
  return [asked, ...navigator.languages].find((tag) => tableFor(tag) !== null) ?? 'en';
}

function speak(tag: string): void {
  const words = wordsOf(tag);
  document.documentElement.lang = words.tag;
  document.documentElement.dir = directionOf(words.tag);
  document.querySelector('nav')?.setAttribute('aria-label', words.pageArticles);
  chooser?.setAttribute('aria-label', words.pageLanguage);
  if (openerWords) openerWords.textContent = words.exporting.open;
  if (chooser) chooser.value = tableFor(tag) ?? 'en';
  const fallback = graph?.querySelector('[slot="fallback"]');
  if (fallback) fallback.textContent = words.pageFailed;
}

const known = links.map((link) => link.dataset['article'] ?? '');

function open(article: string): void {
  for (const link of links) {
    const { article: own = '' } = link.dataset;
    link.hash = [own, ...parts().filter(isLanguage)].join('&');
    if (own === article) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  // What the page was built with is of the first article, in English.
  if (article !== known[0] || tableFor(language()) !== 'en') graph?.querySelector('.gg-static')?.remove();
  const src = `graph-data/${article}/claims.json`;
  if (graph?.getAttribute('src') !== src) graph?.setAttribute('src', src);
}

/** A file that was exported: its graph takes the place of the article's until one chooses an article again. */
async function openFile(): Promise<void> {
  const [chosen] = file?.files ?? [];
  if (!chosen || !graph) return;
  await graph.openFile(chosen);
  // The same file can be chosen once more.
  if (file) file.value = '';
}

function follow(): void {
  const asked = parts();
  const article = known.find((id) => asked.includes(id)) ?? known[0];
  if (article) open(article);
  speak(language());
}

chooser?.replaceChildren(
  ...LANGUAGES.map(({ tag, name }) => {
    const option = new Option(name, tag);
    option.lang = tag;
    return option;
  }),
);
chooser?.addEventListener('change', () => {
  location.hash = [...parts().filter((part) => !isLanguage(part)), `lang=${chooser.value}`].join('&');
});
opener?.addEventListener('click', () => file?.click());
file?.addEventListener('change', () => void openFile());
for (const link of links)
  link.addEventListener('click', () => {
    if (graph) graph.data = undefined;
  });
addEventListener('hashchange', follow);
follow();
