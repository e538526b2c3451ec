/** “Network | Map”, “one hub | as pairs” and “light or dark”: in the header, and below the legend where the header has no room. */
import { css, html, nothing } from 'lit';
import type { Words } from '../language/index.js';
import { icon } from './glyphs.js';
import type { LayoutName, AgreementView } from '../view/address.js';
import { asks } from './intent.js';
import type { Lookup } from './lookup.js';

export function agreementToggle(lookup: Lookup, current: AgreementView) {
  const { relations, words } = lookup;
  if (relations.agreements.length === 0) return nothing;
  const option = (view: AgreementView, name: string) =>
    html`<button class="option" aria-pressed=${current === view} @click=${asks({ kind: 'agreements', view })}>${name}</button>`;
  return html`<div class="toggle" role="group" aria-label=${words.drawAgreements}><span class="of">${words.agreements}</span>
    <span class="options">${option('hub', words.oneHub)}${option('pairs', words.asPairs)}</span></div>`;
}

export function layoutToggle({ words }: Lookup, current: LayoutName) {
  const option = (layout: LayoutName, name: string) =>
    html`<button class="option" aria-pressed=${current === layout} @click=${asks({ kind: 'layout', layout })}>${name}</button>`;
  return html`<div class="toggle layouts" role="group" aria-label=${words.map.layout}><span class="options">${option('network', words.map.network)}${option('map', words.map.map)}</span></div>`;
}

export function themeButton(words: Words, dark: boolean, named = false) {
  const other = dark ? words.lightColors : words.darkColors;
  return html`<button class="control square theme" aria-label=${other} title=${other} @click=${asks({ kind: 'theme' })}>${icon(dark ? 'sun' : 'moon')}${named ? other : nothing}</button>`;
}

/** `embeds`: its dialog also has the code for other pages. */
export function exportButton(words: Words, embeds: boolean, named = false) {
  const title = embeds ? words.embedding.both : words.exporting.title;
  return html`<button class="control square export" aria-label=${title} title=${title} aria-haspopup="dialog" @click=${asks({ kind: 'export', open: true })}>${icon('export', 16)}${named ? title : nothing}</button>`;
}

export const toggleStyles = css`
  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 34px;
    padding: 0 12px;
    border: 1px solid var(--gg-rule-strong);
    border-radius: 6px;
    background: var(--gg-surface);
    color: var(--gg-ink);
    font-size: 13px;
    font-weight: 600;
    line-height: 20px;
    white-space: nowrap;
  }
  .square {
    min-width: 34px;
    padding: 0 6px;
  }
  .control:hover {
    background: var(--gg-sunken);
  }
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 13px;
    color: var(--gg-ink-2);
  }
  .options {
    display: inline-flex;
    min-height: 34px;
    border: 1px solid var(--gg-rule-strong);
    border-radius: 6px;
    background: var(--gg-surface);
    color: var(--gg-ink);
    font-weight: 600;
    white-space: nowrap;
  }
  .option {
    padding: 0 12px;
    line-height: 32px;
  }
  .option:first-child {
    border-start-start-radius: 5px;
    border-end-start-radius: 5px;
  }
  .option:last-child {
    border-start-end-radius: 5px;
    border-end-end-radius: 5px;
  }
  .option:hover {
    background: var(--gg-sunken);
  }
  .option[aria-pressed='true'] {
    background: var(--gg-ink);
    color: var(--gg-surface);
  }
  @media (pointer: coarse) {
    .option {
      line-height: 44px;
    }
    .control {
      min-height: 44px;
    }
  }
  @container (width < 520px) {
    .option {
      line-height: 44px;
    }
    .control {
      min-height: 44px;
    }
  }
`;
