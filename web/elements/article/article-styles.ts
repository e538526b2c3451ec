import { css } from 'lit';

export const articleStyles = css`
  :host {
    grid-template-rows: auto minmax(0, 1fr) fit-content(45%);
  }
  .about {
    display: grid;
    gap: 6px;
    padding: 12px 24px;
    border-bottom: 1px solid var(--gg-rule);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }
  .words {
    padding: 12px 0 24px;
  }
  .paragraph {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    column-gap: 4px;
    padding: 6px 24px;
  }
  .number {
    font-size: 12px;
    line-height: 26px;
    color: var(--gg-ink-3);
    white-space: nowrap;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .paragraph p {
    font: 16px / 26px var(--gg-serif);
    white-space: pre-line;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .paragraph.heading p {
    font-size: 20px;
    font-weight: 700;
    text-wrap: balance;
  }
  .mark {
    padding-block: 1px;
    border-radius: 2px;
    background: none;
    color: inherit;
    cursor: pointer;
    text-decoration: underline 1px var(--gg-ink-3);
    text-underline-offset: 4px;
    scroll-margin-block: 60px;
  }
  .mark:hover,
  .mark.lit {
    background: var(--gg-mark);
    text-decoration-color: var(--gg-ink);
  }
  .mark.chosen {
    background: var(--gg-mark);
    text-decoration: underline 2px var(--gg-ink);
  }
  .mark:focus-visible {
    outline-offset: 1px;
  }
  .dock {
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    border-top: 1px solid var(--gg-ink);
    background: var(--gg-surface);
    position: relative;
    z-index: 1;
  }
  .missing {
    padding: 0 24px 12px;
    border-bottom: 1px solid var(--gg-rule);
    font-size: 13px;
    line-height: 19px;
  }
  .missing summary {
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  .missing summary:focus-visible {
    outline: 3px solid var(--gg-focus);
  }
  .missing li {
    padding-block: 8px;
    border-top: 1px solid var(--gg-rule);
    overflow-wrap: anywhere;
  }
  .missing button {
    font-weight: 600;
  }
  .missing button:hover {
    text-decoration: underline;
  }
  .missing q {
    display: block;
    font: 15px / 21px var(--gg-serif);
    quotes: '“' '”';
  }
  .missing q.instead {
    color: var(--gg-ink-2);
    font-style: italic;
  }
  .paragraph.plain-list {
    display: block;
  }
  @media (forced-colors: active) {
    .mark.lit,
    .mark.chosen {
      background: Mark;
      color: MarkText;
    }
  }
  /* A sheet is low: the tab above has said what this is. */
  @container (width < 960px) {
    .titled {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :host {
      grid-template-areas: 'head' 'body' 'dock';
    }
    .head {
      grid-area: head;
    }
    .body {
      grid-area: body;
    }
    .dock {
      grid-area: dock;
    }
  }
  @container (height < 560px) {
    .dock {
      display: none;
    }
  }
  @container (width < 520px) {
    .paragraph,
    .about,
    .missing {
      padding-inline: 16px;
    }
    .paragraph p {
      font-size: 17px;
      line-height: 28px;
    }
  }
`;
