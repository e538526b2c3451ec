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

export interface RibbonOptions {
  /** Id of the claim in focus. */
  readonly current?: string | null;
  /** What a press on a paragraph asks for, given the first of its claims. */
  readonly go: (claim: string) => Intent;
  /** Arrow keys ask for it at once, rather than move the focus only. */
  readonly follows?: boolean;
}

function marks(items: readonly Item[], current: string | null): TemplateResult[] {
  const shown = items.length > MOST ? items.slice(0, MOST - 2) : items;
  const all = shown.map(({ claim, evidence }) => {
    const mark = dot(signHere(claim, evidence));
    return claim.id === current ? html`<span class="on">${mark}</span>` : mark;
  });
  const rest = items.length - shown.length;
  return rest > 0 ? [...all, html`<small>+${rest}</small>`] : all;
}

export function ribbon(items: readonly Item[], { dataset, words }: Lookup, options: RibbonOptions): TemplateResult {
  const { current = null, go, follows = false } = options;
  const told = byParagraph(items);
  const last = Math.max(dataset.article.paragraphs, ...told.keys());
  const where = [...told.keys()].sort((one, other) => one - other);
  const here = items.find(({ claim }) => claim.id === current)?.claim.paragraph;
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
    const n = index + 1;
    const mine = told.get(n);
    if (!mine) return html`<span class="cell"></span>`;
    const title = words.groupClaims(words.paragraph(n), mine.length);
    const stop = n === (here ?? where[0]);
    return html`<button class="cell has" data-paragraph=${n} aria-label=${title} title=${title} aria-current=${n === here ? 'true' : nothing} tabindex=${stop ? 0 : -1}>${marks(mine, current)}</button>`;
  };
  return html`<div class="ribbon" role="group" aria-label=${words.ribbon(last, where.map(words.number))}>
    <div class="cells" @click=${ask} @keydown=${onKeydown}>${Array.from({ length: last }, cell)}</div>
    <div class="ends" aria-hidden="true"><span>${words.paragraphMark(1)}</span><span>${words.paragraphMark(last)}</span></div>
  </div>`;
}
