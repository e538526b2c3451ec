/** The paragraph ribbon: every paragraph of the article in order, with a mark over it for each claim that stands there. */
import { html, nothing, type TemplateResult } from 'lit';
import { dot } from '../glyphs.js';
import { type Intent, IntentEvent } from '../intent.js';
import type { Lookup } from '../lookup.js';
import { signHere } from './card.js';
import { byParagraph, type Item } from './groups.js';
import { rove } from './rove.js';

/** Marks over one paragraph; of more a number is told. */
const MOST = 14;

/** Cells for paragraphs; in longer articles each stands for several paragraphs. */
const MOST_CELLS = 48;

/** The first paragraph of the run that a paragraph is in. */
const startOf = (paragraph: number, run: number): number => Math.floor((paragraph - 1) / run) * run + 1;

function inRuns(paragraphs: ReadonlyMap<number, readonly Item[]>, run: number): ReadonlyMap<number, readonly Item[]> {
  const found = new Map<number, Item[]>();
  for (const [paragraph, items] of paragraphs) {
    const mine = found.get(startOf(paragraph, run));
    if (mine) mine.push(...items);
    else found.set(startOf(paragraph, run), [...items]);
  }
  return found;
}

export interface RibbonOptions {
  /** Id of the claim in focus. */
  readonly current?: string | null;
  /** What a press on a paragraph asks for, given the first of its claims. */
  readonly go: (claim: string) => Intent;
  /** Arrow keys ask for it at once, rather than move the focus only. */
  readonly follows?: boolean;
}

/** @param told whether a number tells how many more there are */
function marks(items: readonly Item[], current: string | null, told: boolean): TemplateResult[] {
  const shown = items.length > MOST ? items.slice(0, MOST - 2) : items;
  const all = shown.map(({ claim, evidence }) => {
    const mark = dot(signHere(claim, evidence));
    return claim.id === current ? html`<span class="on">${mark}</span>` : mark;
  });
  const rest = items.length - shown.length;
  return rest > 0 && told ? [...all, html`<small>+${rest}</small>`] : all;
}

export function ribbon(items: readonly Item[], { dataset, words }: Lookup, options: RibbonOptions): TemplateResult {
  const { current = null, go, follows = false } = options;
  const paragraphs = byParagraph(items);
  const last = [...paragraphs.keys()].reduce((most, n) => Math.max(most, n), dataset.article.paragraphs);
  const run = Math.ceil(last / MOST_CELLS);
  const told = run === 1 ? paragraphs : inRuns(paragraphs, run);
  const where = [...told.keys()].sort((one, other) => one - other);
  const at = items.find(({ claim }) => claim.id === current)?.claim.paragraph;
  const here = at === undefined ? undefined : startOf(at, run);
  const ask = (event: Event) => {
    const cell = (event.target as Element).closest<HTMLElement>('button');
    const first = told.get(Number(cell?.dataset['paragraph']))?.[0];
    if (first) event.currentTarget?.dispatchEvent(new IntentEvent(go(first.claim.id)));
  };
  const onKeydown = (event: KeyboardEvent) => {
    const to = rove(event, 'button');
    if (follows) to?.click();
  };
  const cell = (_: unknown, index: number) => {
    const n = index * run + 1;
    const mine = told.get(n);
    if (!mine) return html`<span class="cell"></span>`;
    const end = Math.min(last, n + run - 1);
    const place = run === 1 ? words.paragraph(n) : `${words.paragraphMark(n)} – ${words.paragraphMark(end)}`;
    const title = words.groupClaims(place, mine.length);
    const stop = n === (here ?? where[0]);
    return html`<button class="cell has" data-paragraph=${n} aria-label=${title} title=${title} aria-current=${n === here ? 'true' : nothing} tabindex=${stop ? 0 : -1}>${marks(mine, current, run === 1)}</button>`;
  };
  return html`<div class="ribbon" role="group" aria-label=${words.ribbon(last, where.map(words.number))}>
    <div class="cells" @click=${ask} @keydown=${onKeydown}>${Array.from({ length: Math.ceil(last / run) }, cell)}</div>
    <div class="ends" aria-hidden="true"><span>${words.paragraphMark(1)}</span><span>${words.paragraphMark(last)}</span></div>
  </div>`;
}
