import { html, svg } from 'lit';
import type { Words } from '../language/index.js';

const ICONS = {
  in: svg`<path d="M3 9H15M9 3V15"></path>`,
  out: svg`<path d="M3 9H15"></path>`,
  fit: svg`<path d="M6.5 3H3V6.5M11.5 3H15V6.5M6.5 15H3V11.5M11.5 15H15V11.5"></path>`,
} as const;

const icon = (name: keyof typeof ICONS) =>
  html`<svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">${ICONS[name]}</svg>`;

export interface Zoomed {
  /** Zooms about the middle of the stage. */
  zoomBy(factor: number): void;
  fit(): void;
}

const STEP = 1.3;

export const zoomControls = (
  stage: Zoomed,
  words: Words,
  low = false,
) => html`<div class="zoom ${low ? 'low' : ''}" part="zoom" role="group" aria-label=${words.zoom}>
  <button aria-label=${words.zoomIn} @click=${() => stage.zoomBy(STEP)}>${icon('in')}</button>
  <button aria-label=${words.zoomOut} @click=${() => stage.zoomBy(1 / STEP)}>${icon('out')}</button>
  <button aria-label=${words.showAll} @click=${() => stage.fit()}>${icon('fit')}</button>
</div>`;
