import { css, html, nothing } from 'lit';
import type { Words } from '../language/index.js';
import type { LongWork } from './long-work.js';

/** How far long work has come, with a way to end it; or that it was ended, with a way to begin again. */
export function workView({ shown, again }: LongWork, words: Words) {
  if (shown) {
    const { kind, done, of } = shown;
    return html`<div class="work" part="work"><p id="work">${words.scale[kind](done, of)}</p>
      <progress aria-labelledby="work" max=${of} value=${done}></progress><button @click=${() => shown.stop()}>${words.cancel}</button></div>`;
  }
  if (!again) return nothing;
  return html`<div class="work" part="work"><p role="status">${words.scale.canceled}</p><button @click=${again}>${words.scale.again}</button></div>`;
}

export const workStyles = css`
  .work {
    position: absolute;
    z-index: 2;
    inset-block-start: 50%;
    inset-inline: 0;
    display: grid;
    justify-items: center;
    gap: 10px;
    width: max-content;
    max-width: calc(100% - 32px);
    margin-inline: auto;
    padding: 14px 20px;
    background: var(--gg-surface);
    border: 1px solid var(--gg-rule);
    border-radius: 6px;
    font-size: 14px;
    line-height: 20px;
    font-variant-numeric: tabular-nums;
    transform: translateY(-50%);
  }
  .work p {
    margin: 0;
  }
  .work progress {
    width: 220px;
    max-width: 100%;
    height: 6px;
    accent-color: var(--gg-ink);
  }
  .work button {
    min-height: 32px;
    padding: 4px 14px;
    font: inherit;
    color: inherit;
    background: var(--gg-surface);
    border: 1px solid var(--gg-rule-strong);
    border-radius: 5px;
    cursor: pointer;
  }
  .work button:hover {
    background: var(--gg-sunken);
  }
  .work button:focus-visible {
    outline: 2px solid var(--gg-focus);
    outline-offset: 2px;
  }
`;
