import { css } from 'lit';

export const filterStyles = css`
  .row {
    display: flex;
    align-items: center;
    gap: 5px;
    height: 43px;
    padding: 0 24px 6px;
    overflow-x: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: none;
    white-space: nowrap;
  }
  .kicker {
    margin-inline-end: 4px;
  }
  .group {
    display: flex;
    flex: none;
    gap: 3px;
  }
  .group + .group {
    padding-inline-start: 5px;
    border-inline-start: 1px solid var(--gg-rule);
  }
  .group:empty {
    display: none;
  }
  .chip {
    position: relative;
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 4px;
    height: 32px;
    padding: 0 7px;
    border: 1px solid var(--gg-rule);
    border-radius: 16px;
    background: var(--gg-surface);
    font-size: 13px;
    line-height: 18px;
  }
  .chip:hover {
    background: var(--gg-sunken);
  }
  .n {
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--gg-ink-3);
  }
  .chip[aria-pressed='true'],
  .chip.on {
    border-color: var(--gg-ink);
    background: var(--gg-ink);
    color: var(--gg-surface);
  }
  .chip[aria-pressed='true'] .n,
  .chip[aria-pressed='true'] svg.sample,
  .chip.on .n {
    color: inherit;
  }
  /* A sign keeps its color and form: it stands on a ground of its own. */
  .chip[aria-pressed='true'] svg.glyph {
    border-radius: 50%;
    background: var(--gg-surface);
    box-shadow: 0 0 0 2px var(--gg-surface);
  }
  .chip:focus-visible,
  .reset:focus-visible {
    outline-offset: -1px;
  }
  /* In reach however far the row is scrolled. */
  .reset {
    position: sticky;
    inset-inline-end: -24px;
    flex: none;
    margin-inline: auto -24px;
    padding-block: 6px;
    padding-inline: 8px 24px;
    background: var(--gg-surface);
    box-shadow: calc(-8px * var(--gg-way, 1)) 0 8px var(--gg-surface);
  }
  .typed {
    max-width: 140px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .seek {
    padding: 12px 16px;
    white-space: normal;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 12px;
  }
  .line input {
    flex: 1;
    min-width: 0;
    height: 34px;
    padding: 0 10px;
    border: 1px solid var(--gg-rule-strong);
    border-radius: 6px;
    background: var(--gg-surface);
    color: var(--gg-ink);
    font: 14px / 20px var(--gg-sans);
  }
  .line input::placeholder {
    color: var(--gg-ink-3);
    opacity: 1;
  }
  .told {
    margin-top: 8px;
    color: var(--gg-ink-3);
  }
  label {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr) auto;
    gap: 10px;
    align-items: center;
    min-height: 36px;
    padding: 5px 16px;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  label:hover {
    background: var(--gg-sunken);
  }
  label small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: var(--gg-ink-3);
  }
  input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--gg-ink);
  }
  input:focus-visible {
    outline: 3px solid var(--gg-focus);
    outline-offset: 2px;
  }
  gg-search {
    display: none;
  }
  /* All chips stay in sight beside “Reset view” in the usual window. */
  @container (960px <= width < 1360px) {
    .kicker,
    .menu .n {
      display: none;
    }
    .chip {
      padding-inline: 6px;
    }
    .typed {
      max-width: 64px;
    }
  }
  @media (pointer: coarse) {
    label {
      min-height: 44px;
    }
    .line input {
      height: 44px;
      font-size: 16px;
    }
  }
  /* A short row keeps its chips in sight; the button waits at its end. */
  @container (width < 720px) {
    .reset {
      position: static;
      margin-inline: 0;
    }
  }
  @container (width < 960px) {
    .row {
      height: 48px;
      padding: 0 16px 4px;
    }
    .kicker {
      display: none;
    }
    .group {
      gap: 8px;
    }
    .reset {
      inset-inline-end: -16px;
      margin-inline-end: -16px;
      padding-block: 8px;
    }
    .chip {
      height: 36px;
      padding: 0 12px;
      border-radius: 18px;
    }
    .chip::before {
      content: '';
      position: absolute;
      /* From inside the border: 44 px in all. */
      inset: -5px 0;
    }
  }
  @container (width < 720px) {
    gg-search {
      display: block;
      flex: none;
      width: 190px;
    }
  }
  /* The element scrolls as a whole (root-styles.ts), and down only. */
  @container (width < 960px) and (height < 320px) {
    .row,
    .group {
      flex-wrap: wrap;
    }
    .group {
      flex: 0 1 auto;
      row-gap: 8px;
    }
    .row {
      height: auto;
      padding-block: 4px 8px;
      gap: 8px;
    }
    .group + .group {
      padding: 0;
      border: 0;
    }
  }
`;
