/** The frame that everything stands in. Sizes follow the element's own width (container queries), never the window's. */
import { css } from 'lit';

export const rootStyles = css`
  :host {
    display: block;
    block-size: 720px;
    min-block-size: 0;
    /* All there is, also where a page takes every element out of the flow. */
    inline-size: auto;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    position: relative;
    overflow: clip;
  }
  :host([controls='compact']) {
    block-size: 420px;
  }
  /* Holds the height where a page has taken that of the element away, and what stands in it where its place. */
  .box {
    position: relative;
    block-size: 100%;
    inline-size: 100%;
    overflow: clip;
  }
  .strut {
    block-size: 720px;
    visibility: hidden;
    pointer-events: none;
  }
  .strut.compact {
    block-size: 420px;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Nothing the page sets on its elements may reach in by inheritance, but for the color scheme. */
  .root {
    all: initial;
    color-scheme: inherit;
    position: absolute;
    inset: 0;
    display: grid;
    grid-template: minmax(0, 1fr) auto / minmax(0, 1fr);
    overflow: clip;
    container-type: size;
    color: var(--gg-ink);
    background: var(--gg-canvas);
    font-family: var(--gg-sans);
    font-size: 14px;
    line-height: 20px;
    font-variant-numeric: lining-nums;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  /* Shadows, drawn arrows, and the edge at which words of any script begin have no logical side. */
  .root[dir='rtl'] {
    --gg-way: -1;
    --gg-start: right;
    /* Joined letters are not to be set apart. */
    --gg-tracking: 0;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* For reading which scheme is in force, and how large the reader wants text. */
  .probe {
    display: none;
    font-size: medium;
    color: light-dark(rgb(0 0 0), rgb(255 255 255));
  }
  .frame {
    position: relative;
    grid-row: 1;
    display: grid;
    grid-template: auto auto minmax(0, 1fr) auto / minmax(0, 1fr) 392px;
    grid-template-areas: 'header header' 'filters filters' 'stage panel' 'legend panel';
    min-height: 0;
  }
  ::slotted([slot='caption']) {
    grid-row: 2;
    display: block;
    margin: 0;
    padding: 6px 16px;
    border-top: 1px solid var(--gg-rule);
    font: 12px / 18px var(--gg-sans);
    color: var(--gg-ink-3);
  }
  gg-header {
    grid-area: header;
    background: var(--gg-surface);
    border-bottom: 1px solid var(--gg-rule);
  }
  .full gg-header {
    border: 0;
  }
  gg-filters {
    grid-area: filters;
    min-width: 0;
    background: var(--gg-surface);
    border-bottom: 1px solid var(--gg-rule);
  }
  .stage {
    grid-area: stage;
    position: relative;
    min-width: 0;
    min-height: 0;
    overflow: clip;
  }
  gg-stage {
    position: absolute;
    inset: 0;
  }
  gg-legend {
    grid-area: legend;
  }
  .panel {
    grid-area: panel;
    position: relative;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    min-height: 0;
    background: var(--gg-surface);
    border-inline-start: 1px solid var(--gg-rule);
  }
  .panel::after {
    content: '';
    position: absolute;
    inset-block: auto 0;
    inset-inline: 0 16px;
    height: 28px;
    background: linear-gradient(transparent, var(--gg-surface));
    pointer-events: none;
  }
  .handle {
    display: none;
  }
  gg-problems {
    position: absolute;
    inset: 0;
    z-index: 6;
  }
  .waiting,
  .slotted {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    color: var(--gg-ink-3);
  }
  .live {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .bare .frame {
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    grid-template-areas: 'stage';
  }
`;

/** The panel as a bottom sheet, and the embed with the panel over the graph. */
export const narrowStyles = css`
  @container (width < 960px) {
    .full .frame {
      grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
      grid-template-areas: 'header' 'filters' 'stage';
    }
    .full .stage {
      margin-bottom: 48cqh;
    }
    .full.peek .stage {
      margin-bottom: 96px;
    }
    .full gg-legend {
      display: none;
    }
    .full gg-legend.shown {
      display: block;
      position: absolute;
      inset: auto 0 48cqh;
      z-index: 2;
      background: var(--gg-surface);
    }
    .full.peek gg-legend.shown {
      bottom: 96px;
    }
    .full .panel {
      position: absolute;
      inset: auto 0 0;
      z-index: 4;
      grid-template: 20px minmax(0, 1fr) / minmax(0, 1fr);
      /* What the handle gives of the room above a title. */
      --gg-handle: 12px;
      height: 48cqh;
      border: 0;
      border-radius: 14px 14px 0 0;
      box-shadow: var(--gg-shadow);
      overflow: visible;
      transition: height 180ms cubic-bezier(0.2, 0, 0, 1);
    }
    .full .panel gg-panel {
      overflow: clip;
    }
    /* Folded, it shows what is selected rather than the ways to read. */
    .full.peek .panel {
      height: 96px;
      --_unfolded: none;
    }
    .full.up .panel {
      height: calc(100cqh - 56px);
    }
    .full .handle {
      all: unset;
      position: relative;
      display: block;
      cursor: grab;
      touch-action: none;
    }
    .full .handle {
      z-index: 1;
    }
    /* 44 px high to a finger, of which 12 over the margin that the picture keeps free. */
    .full .handle::before {
      content: '';
      position: absolute;
      inset: -12px calc(50% - 80px) 0;
    }
    .full .handle::after {
      content: '';
      position: absolute;
      top: 7px;
      left: calc(50% - 18px);
      width: 36px;
      height: 4px;
      border-radius: 2px;
      background: var(--gg-rule-strong);
    }
    .full .handle:focus-visible::after {
      outline: 3px solid var(--gg-focus);
      outline-offset: 2px;
    }
  }
  @media (pointer: coarse) {
    @container (width < 960px) {
      .full .panel {
        grid-template-rows: 32px minmax(0, 1fr);
      }
      .full .handle::after {
        top: 13px;
      }
    }
  }
  /* Too low for a picture and half a sheet: the picture stays as it is, and the sheet comes up over it. */
  @container (width < 960px) and (height < 640px) {
    .full .stage {
      margin-bottom: 96px;
    }
  }
  @container (width < 960px) and (height < 460px) {
    .full .stage,
    .full.peek .stage {
      margin-bottom: 72px;
    }
    .full.peek .panel {
      height: 72px;
    }
    .full.peek .panel::after {
      display: none;
    }
    .full.peek gg-legend.shown {
      bottom: 72px;
    }
  }
  /* Lower still, as a window zoomed to 400 % is: one column that scrolls, with nothing over anything. */
  @container (width < 960px) and (height < 320px) {
    .full .frame {
      display: block;
      overflow: hidden auto;
      overscroll-behavior: auto;
    }
    .full.root .stage {
      height: 200px;
      margin: 0;
    }
    .full.root gg-legend {
      display: block;
      position: static;
    }
    .full.root .panel {
      position: static;
      display: block;
      height: auto;
      border-radius: 0;
      border-top: 1px solid var(--gg-rule);
      box-shadow: none;
      --gg-handle: 0px;
    }
    .full .handle,
    .full .panel::after {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .root .panel {
      transition: none !important;
    }
  }
  .root.compact {
    border-top: 2px solid var(--gg-ink);
  }
  .compact .frame {
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    grid-template-areas: 'header' 'stage' 'legend';
  }
  .compact gg-header {
    background: none;
    border: 0;
  }
  /* No room for a picture and what its marks mean. */
  @container (width < 360px) or (height < 300px) {
    .compact gg-legend:not(.shown) {
      display: none;
    }
  }
  .compact .panel {
    position: absolute;
    inset-block: 0;
    inset-inline: auto 0;
    z-index: 4;
    width: min(392px, 100%);
    box-shadow: var(--gg-shadow);
  }
`;
