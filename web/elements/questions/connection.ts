/** How are X and Y connected? Every shortest way and the strongest, link by link in the article's words. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Connection, Link, Path } from '../../graph/index.js';
import type { Lookup } from '../lookup.js';
import { actorsAsked } from './asked.js';
import { along, chooser, type Ground, tie, whatCounts } from './pieces.js';
import { certaintiesOfWays, connection } from './worked.js';

const sameWay = (one: Path, other: Path): boolean =>
  one.links.length === other.links.length && one.links.every((link, n) => link.dyad === other.links[n]?.dyad);

function link(one: Link, path: Path, lookup: Lookup): TemplateResult {
  const { words } = lookup;
  const { dyad, lead, certainty, claims } = one;
  const names = along(lookup, one.from.id, one.to.id);
  const weakest = path.links.length > 1 && one === path.weakest;
  const note = weakest ? html`<p class="tag">${words.follows.weakest}</p>` : nothing;
  const { label } = lead.relation;
  return html`<li>${tie({ dyad, sign: lead.sign, label, certainty, claims, names, note }, lookup)}<p class="told" lang=${lookup.dataset.article.lang} dir="auto">${lead.claim.text}</p></li>`;
}

const way = (path: Path, lookup: Lookup): TemplateResult =>
  html`<ol class="way">${path.links.map((one) => link(one, path, lookup))}</ol>`;

function ways({ shortest, count, strongest }: Connection, lookup: Lookup) {
  const { follows } = lookup.words;
  const isShortest = strongest !== null && shortest.some((path) => sameWay(path, strongest));
  const head = html`<h4>${follows.strongest}</h4><p class="hint">${follows.strongestWhy}</p>`;
  return html`${count > shortest.length ? html`<p class="hint">${follows.firstOnes(shortest.length)}</p>` : nothing}
    ${shortest.map((path) => html`${isShortest && count > 1 && sameWay(path, strongest) ? head : nothing}${way(path, lookup)}`)}
    ${strongest && !isShortest ? html`${head}${way(strongest, lookup)}` : nothing}`;
}

function answer(found: Connection, lookup: Lookup) {
  if (found.connected) return ways(found, lookup);
  const { beyond } = found;
  return beyond ? html`<p class="hint">${lookup.words.follows.beyond}</p>${way(beyond, lookup)}` : nothing;
}

/** What is announced when another actor is chosen. */
function inShort({ from, to, connected, count, steps }: Connection, { words: { follows } }: Lookup): string {
  return connected ? follows.shortest(count, steps) : follows.noWay(from.name, to.name);
}

export function connectionPart(ground: Ground): TemplateResult {
  const { lookup, asked, ask, trail, lens } = ground;
  const { follows } = lookup.words;
  const [from = null, to = null] = actorsAsked(asked, trail, lookup);
  const found = from === null || to === null ? undefined : connection(lookup, lens, from, to);
  const actors = lookup.relations.actors.map(({ actor: { id, name } }) => ({ id, name }));
  const others = (id: string | null) => actors.filter((one) => one.id !== id);
  return html`<div class="choices">
      ${chooser(follows.from, follows.choose, others(to), from, (id) => ask({ ...asked, from: id, to }))}
      ${chooser(follows.to, follows.choose, others(from), to, (id) => ask({ ...asked, from, to: id }))}
    </div>
    ${whatCounts(certaintiesOfWays(lens), ground)}
    <p class="found" aria-live="polite">${found ? inShort(found, lookup) : nothing}</p>
    ${found ? answer(found, lookup) : nothing}`;
}
