/** The ways to read, as tabs over the panel's view: quiet words on the panel's hairline. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { asks } from '../intent.js';
import type { Reading } from '../../view/reading.js';
import type { Words } from '../../language/index.js';
import { rove } from './rove.js';

/** In the order in which they stand. */
const TABS: readonly { readonly reading: Reading; readonly name: (words: Words) => string }[] = [
  { reading: 'claims', name: (words) => words.readingClaims },
  { reading: 'story', name: (words) => words.readingStory },
  { reading: 'article', name: (words) => words.readingArticle },
  { reading: 'questions', name: (words) => words.follows.tab },
];

/** Arrow keys choose at once. */
const onKeydown = (event: KeyboardEvent): void => rove(event, '[role="tab"]')?.click();

/** The row of tabs (`full`: all of them), and the view that the chosen one shows. `end` stands at the end of the row. */
export function tabbed(
  reading: Reading,
  view: TemplateResult,
  words: Words,
  full: boolean,
  end: TemplateResult | typeof nothing = nothing,
) {
  const tab = (one: (typeof TABS)[number]) => {
    const on = one.reading === reading;
    return html`<button id="tab-${one.reading}" class="tab" role="tab" aria-selected=${on} aria-controls="view" tabindex=${on ? 0 : -1} @click=${asks({ kind: 'read', reading: one.reading })}>${one.name(words)}</button>`;
  };
  return html`<div class="top"><div class="tabs" role="tablist" aria-label=${words.waysToRead} @keydown=${onKeydown}>${TABS.filter(({ reading: one }) => full || one !== 'questions').map(tab)}</div>${end}</div>
    <div id="view" class="view" role="tabpanel" aria-labelledby="tab-${reading}">${view}</div>`;
}

/** “?”: what the keys do. */
export const keysButton = (words: Words): TemplateResult =>
  html`<button class="round keys" aria-label=${words.keys} aria-haspopup="dialog" title="${words.keys} (?)" @click=${asks({ kind: 'keys', open: true })}>?</button>`;

export const tabStyles = css`
  .top {
    display: var(--_unfolded, flex);
    align-items: stretch;
    justify-content: space-between;
    min-height: 38px;
    padding-inline: 24px 16px;
    border-bottom: 1px solid var(--gg-rule);
  }
  .tabs {
    display: flex;
    gap: 20px;
    min-width: 0;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .tab {
    position: relative;
    padding-block: 10px 8px;
    font-size: 13px;
    font-weight: 600;
    line-height: 18px;
    white-space: nowrap;
    color: var(--gg-ink-3);
  }
  .tab:hover {
    color: var(--gg-ink);
  }
  .tab[aria-selected='true'] {
    color: var(--gg-ink);
    box-shadow: inset 0 -2px var(--gg-ink);
  }
  .tab:focus-visible {
    outline-offset: -4px;
  }
  .keys {
    align-self: center;
    width: 28px;
    height: 28px;
    font-size: 13px;
    font-weight: 600;
    color: var(--gg-ink-3);
  }
  .keys:hover {
    color: var(--gg-ink);
  }
  /* Fingers alone have no keys. */
  @media (any-pointer: coarse) and (not (any-pointer: fine)) {
    .keys {
      display: none;
    }
  }
  @container (width < 960px) {
    .top {
      min-height: 34px;
    }
    .tab {
      padding-block: 6px 8px;
    }
  }
  @container (width < 520px) {
    .top {
      padding-inline: 16px 8px;
    }
  }
  @media (pointer: coarse) {
    .tab {
      min-width: 44px;
      padding-block: 13px;
    }
  }
`;
