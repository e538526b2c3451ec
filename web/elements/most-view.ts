import { css, html, nothing } from 'lit';
import { MOST_LABELLED } from '../view/density.js';
import { asks } from './intent.js';
import { type GraphState, relationsDrawn } from './state.js';

/** How many relations may be shown, those with the most claims; null for all. */
const CHOICES = [40, 100, null] as const;

/** Where there are more relations than have room for words: the choice to begin with the most-claimed, and what is shown. */
export function mostView({ full, agreements, most, words }: GraphState, limit: number) {
  const all = full ? relationsDrawn(full.relations, agreements) : 0;
  if (all <= MOST_LABELLED) return nothing;
  const shown = Math.min(all, limit, most ?? all);
  const choice = (value: number | null) =>
    html`<button aria-pressed=${most === value} @click=${asks({ kind: 'most', most: value })}>${value === null ? words.scale.all : words.number(value)}</button>`;
  return html`<div class="most" part="most">
    <div role="group" aria-label=${words.scale.mostFirst}><span aria-hidden="true">${words.scale.mostFirst}</span>${CHOICES.filter((value) => value === null || value < all).map(choice)}</div>
    <p role="status">${words.scale.shown(shown, all)}</p>
  </div>`;
}

export const mostStyles = css`
  .most {
    position: absolute;
    z-index: 1;
    inset-block-start: 12px;
    inset-inline-start: 14px;
    max-width: calc(100% - 90px);
    padding: 5px 10px 6px;
    background: var(--gg-canvas);
    border-radius: 6px;
    font-size: 12px;
    line-height: 18px;
    color: var(--gg-ink-2);
    font-variant-numeric: tabular-nums;
  }
  .most div {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 4px;
    align-items: center;
  }
  .most p {
    margin: 0;
    color: var(--gg-ink-3);
  }
  .most button {
    min-width: 28px;
    min-height: 26px;
    padding: 2px 8px;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid transparent;
    border-radius: 13px;
    cursor: pointer;
  }
  .most span {
    margin-inline-end: 4px;
  }
  .most button:hover {
    background: var(--gg-sunken);
  }
  .most button[aria-pressed='true'] {
    font-weight: 700;
    color: var(--gg-ink);
    border-color: var(--gg-rule-strong);
  }
  .most button:focus-visible {
    outline: 2px solid var(--gg-focus);
    outline-offset: 1px;
  }
`;
