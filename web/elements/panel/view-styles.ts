/** Rules that the four views of the panel share: a head that stays, a body that scrolls, rows and groups. */
import { css } from 'lit';

export const viewStyles = css`
  :host {
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    height: 100%;
    min-height: 0;
  }
  .head {
    position: relative;
    padding: 16px 24px;
    border-bottom: 1px solid var(--gg-rule);
  }
  .bar {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }
  .bar .title {
    flex: 1;
    min-width: 0;
  }
  .bar .round {
    margin-block: -1px 0;
    margin-inline: 0 -8px;
  }
  .body {
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    min-height: 0;
    padding-bottom: 24px;
  }
  .code {
    display: inline-block;
    margin-inline-start: 4px;
    padding: 0 6px;
    border: 1px solid var(--gg-rule-strong);
    border-radius: 3px;
    font: 700 12px / 18px var(--gg-sans);
    letter-spacing: 0.04em;
    color: var(--gg-ink-2);
    vertical-align: 2px;
  }
  .from {
    position: relative;
    /* Above the reach of the sheet's handle. */
    z-index: 2;
    display: inline-flex;
    align-items: center;
    gap: 4px;
    margin-block: -4px 4px;
    margin-inline: -4px 0;
    padding: 2px 4px;
    border-radius: 4px;
    font-size: 13px;
    line-height: 18px;
    color: var(--gg-ink-2);
  }
  .from:hover {
    background: var(--gg-sunken);
    color: var(--gg-ink);
  }
  .lead {
    display: flex;
    align-items: baseline;
    gap: 8px;
    margin-block: 6px 4px;
    font: italic 17px / 24px var(--gg-serif);
    color: var(--gg-ink-2);
    overflow-wrap: anywhere;
  }
  .lead bdi {
    text-align: var(--gg-start, left);
  }
  .lead svg {
    align-self: flex-start;
    margin-top: 3px;
  }
  .jumps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    /* Three rows, and enough of a fourth to show that there are more. */
    max-height: 102px;
    margin-top: 10px;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .jump {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 26px;
    max-width: 100%;
    padding-block: 0;
    padding-inline: 5px 7px;
    border: 1px solid var(--gg-rule);
    border-radius: 4px;
    font-size: 12px;
    line-height: 24px;
  }
  .jump:hover {
    background: var(--gg-sunken);
  }
  .jump[aria-current] {
    border-color: var(--gg-ink);
    box-shadow: inset 0 0 0 1px var(--gg-ink);
  }
  .jump:focus-visible {
    outline-offset: -3px;
  }
  .jump b {
    font-weight: 700;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .jump .full {
    display: none;
  }
  .group {
    position: sticky;
    top: 0;
    z-index: 1;
    background: var(--gg-sunken);
    border-bottom: 1px solid var(--gg-rule);
  }
  .group > * {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 4px;
    width: 100%;
    padding: 9px 24px;
  }
  .group button:hover .name {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .group button:focus-visible {
    outline-offset: -3px;
  }
  .name {
    display: block;
    font-size: 14px;
    font-weight: 700;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  /* Names and labels of any script begin at the same edge. */
  .group .label,
  .row .label {
    display: block;
    text-align: var(--gg-start, left);
    font-size: 14px;
    line-height: 18px;
    overflow-wrap: anywhere;
  }
  .group .count {
    margin-inline-start: 12px;
    font-size: 12px;
    white-space: nowrap;
  }
  .rest {
    padding: 10px 24px;
    border-bottom: 1px solid var(--gg-rule);
  }
  .section {
    padding: 16px 24px 0;
  }
  .plain {
    padding: 16px 24px;
    font-size: 14px;
    line-height: 20px;
    color: var(--gg-ink-2);
    text-wrap: pretty;
  }
  @media (pointer: coarse) {
    .from {
      margin-block: -8px -4px;
      padding-block: 13px;
    }
    .bar .round {
      margin-block: -7px;
      margin-inline: 0 -14px;
    }
    .jump {
      min-height: 44px;
      padding-inline: 10px;
    }
  }
  @container (width < 960px) {
    .head {
      padding-block: calc(16px - var(--gg-handle, 0px)) 12px;
    }
  }
  @container (width < 520px) {
    .head {
      padding-inline: 16px;
    }
    .jumps {
      flex-wrap: nowrap;
      overflow: auto hidden;
      margin-inline: -16px;
      padding-inline: 16px;
      scrollbar-width: none;
    }
    .jump {
      flex: none;
      min-height: 44px;
      padding-inline: 10px;
      font-size: 14px;
    }
    .jump .full {
      display: inline;
    }
    .jump .short {
      display: none;
    }
    .group > *,
    .rest,
    .section,
    .plain {
      padding-inline: 16px;
    }
  }
  /* The element scrolls as a whole (root-styles.ts). */
  @container (width < 960px) and (height < 320px) {
    :host {
      display: block;
      height: auto;
    }
    .body {
      overflow: visible;
    }
    .jumps {
      flex-wrap: wrap;
      max-height: none;
      margin-inline: 0;
      padding-inline: 0;
    }
    .jump {
      flex: 0 1 auto;
    }
  }
`;
