import { css, unsafeCSS } from 'lit';
import { SANS, SERIF } from '../view/tokens.js';
import { groundStyles } from './ground-styles.js';
import { tokenRules } from './stage-palette.js';

const frame = css`
  :host {
    display: block;
    position: relative;
    overflow: hidden;
    background: var(--_canvas);
    color: var(--_ink);
  }
  .field,
  .canvas,
  svg.ground,
  svg.layer {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .field {
    touch-action: pan-x pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-tap-highlight-color: transparent;
    cursor: grab;
  }
  .field.over {
    cursor: pointer;
  }
  .field[data-dragging] {
    cursor: grabbing;
  }
  .canvas,
  svg.ground {
    pointer-events: none;
  }
  .canvas {
    transform-origin: 0 0;
  }
  /* Cytoscape’s canvases for what a pointer drags and for a frame to select with: nothing is ever drawn on them. */
  .canvas canvas[data-id$='-drag'],
  .canvas canvas[data-id$='-selectbox'] {
    display: none;
  }
  /* What lies beyond the edge comes into view when a whole layer is moved; the stage cuts it off. */
  .field > svg.ground,
  .field > svg.layer {
    overflow: visible;
  }
  .probes {
    position: absolute;
    width: 0;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    forced-color-adjust: none;
  }
  .probes i {
    transition:
      color 1ms,
      opacity 1ms;
  }
  .zoom {
    position: absolute;
    top: 16px;
    right: 16px;
    display: flex;
    flex-direction: column;
    border: 1px solid var(--_rule);
    border-radius: 6px;
    background: var(--_surface);
  }
  .zoom.low {
    top: auto;
    bottom: 16px;
  }
  .zoom button {
    all: unset;
    display: grid;
    place-items: center;
    width: 32px;
    height: 32px;
    border-radius: 5px;
    cursor: pointer;
    position: relative;
  }
  .zoom button + button::before {
    content: '';
    position: absolute;
    inset: -0.5px 0 auto;
    border-top: 1px solid var(--_rule);
  }
  .zoom button:hover {
    background: var(--_sunken);
  }
  .zoom button:focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    z-index: 1;
  }
  .zoom svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
  }
  .hint {
    position: absolute;
    inset: auto 0 20px;
    width: fit-content;
    max-width: 90%;
    margin: 0 auto;
    padding: 8px 14px;
    border-radius: 6px;
    background: var(--_ink);
    color: var(--_surface);
    font: 600 13px / 18px var(--_sans);
    pointer-events: none;
    animation: gg-hint 2400ms both;
  }
  @keyframes gg-hint {
    0%,
    100% {
      opacity: 0;
    }
    8%,
    90% {
      opacity: 1;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      animation: none;
    }
  }
  .tip {
    position: absolute;
    top: 0;
    left: 0;
    width: max-content;
    max-width: min(240px, 80%);
    padding: 4px 8px;
    border: 1px solid var(--_rule-strong);
    border-radius: 6px;
    background: var(--_surface);
    font: italic 13.5px / 16px var(--_serif);
    overflow-wrap: anywhere;
    pointer-events: none;
  }
  .tip small {
    display: block;
    font: 11px / 14px var(--_sans);
    color: var(--_ink-3);
  }
`;

const words = css`
  svg.layer {
    direction: ltr;
    overflow: hidden;
    pointer-events: none;
  }
  svg.layer g {
    outline: none;
  }
  .hit {
    fill: transparent;
    pointer-events: all;
    cursor: pointer;
  }
  .bridge {
    fill: none;
    stroke: transparent;
    stroke-width: 12px;
    pointer-events: stroke;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .relation > .hit {
      r: 22px;
    }
  }
  text {
    pointer-events: auto;
    cursor: pointer;
    fill: var(--_ink);
    stroke: var(--_canvas);
    stroke-linejoin: round;
    paint-order: stroke;
    white-space: pre;
    unicode-bidi: plaintext;
    font-variant-numeric: lining-nums;
  }
  .middle {
    text-anchor: middle;
  }
  .end {
    text-anchor: end;
  }
  .country {
    font: 700 13px var(--_sans);
    stroke-width: 4px;
  }
  .code {
    font-family: var(--_sans);
    font-weight: 700;
    stroke: none;
  }
  .label {
    font: italic 13.5px var(--_serif);
    stroke-width: 4.5px;
  }
  .count {
    font: 11px var(--_sans);
    fill: var(--_ink-3);
    stroke-width: 4.5px;
  }
  .ring {
    fill: none;
    stroke: var(--_focus);
    stroke-width: 3px;
    visibility: hidden;
  }
  .pos {
    color: var(--_pos);
  }
  .neg {
    color: var(--_neg);
  }
  .neu {
    color: var(--_neu);
  }
  .ink-2 {
    color: var(--_ink-2);
  }
  .mark path {
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .f-sign {
    fill: currentcolor;
  }
  .f-canvas {
    fill: var(--_canvas);
  }
  .f-none {
    fill: none;
  }
  .s-sign {
    stroke: currentcolor;
  }
  .s-on-sign {
    stroke: var(--_on-sign);
  }
  .s-canvas {
    stroke: var(--_canvas);
  }
  .s-none {
    stroke: none;
  }
  .s-ink {
    stroke: var(--_ink);
  }
`;

const states = css`
  .actor > text,
  .actor > .name,
  .relation,
  .cue {
    transition: opacity 120ms cubic-bezier(0.2, 0, 0, 1);
  }
  @media (prefers-reduced-motion: reduce) {
    .actor > text,
    .actor > .name,
    .relation,
    .cue {
      transition: none;
    }
  }
  .actor.selected .code {
    fill: var(--_canvas);
  }
  .actor.back > text,
  .actor.back > .name {
    opacity: 0.5;
  }
  .relation.back,
  .cue.back {
    opacity: 0;
  }
  .relation.back *,
  .cue.back * {
    pointer-events: none;
  }
  .relation.back.hovered,
  .field:not([data-pressed]) .relation.back:focus {
    opacity: 1;
  }
  /* A press gives the focus too, but no ring until a key is used. */
  .field:not([data-pressed]) g:focus > .ring {
    visibility: visible;
  }
  .ring.small,
  [data-quiet] > .ring.whole {
    display: none;
  }
  [data-quiet] > .ring.small,
  .bare > .ring.small {
    display: inline;
  }
  [data-quiet] > .words,
  [data-quiet] > .name,
  [data-quiet] > .bridge,
  .cue[data-quiet],
  .code[data-quiet] {
    display: none;
  }
`;

const tokens = [
  unsafeCSS(tokenRules()),
  css`
    :host {
      --_sans: var(--gg-sans, ${unsafeCSS(SANS)});
      --_serif: var(--gg-serif, ${unsafeCSS(SERIF)});
    }
  `,
];

export const stageStyles = [...tokens, frame, groundStyles, words, states];

/** The words of a picture that stands by itself. */
export const pictureStyles = [...tokens, groundStyles, words, states];
