import { css } from 'lit';

export const cardStyles = css`
  .card {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr);
    column-gap: 4px;
    padding: 12px 24px;
    border-bottom: 1px solid var(--gg-rule);
  }
  :host([focused]) .card {
    background: var(--gg-sunken);
    box-shadow: inset calc(3px * var(--gg-way, 1)) 0 var(--gg-ink);
  }
  .card:focus-visible {
    outline-offset: -3px;
  }
  .place {
    font-size: 12px;
    line-height: 20px;
    color: var(--gg-ink-3);
    text-decoration: none;
    white-space: nowrap;
    font-variant-numeric: tabular-nums lining-nums;
  }
  button.place {
    align-self: start;
    justify-self: start;
  }
  a.place:hover,
  button.place:hover {
    text-decoration: underline;
    color: var(--gg-ink);
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .text {
    font-size: 14px;
    font-weight: 600;
    line-height: 20px;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .quote {
    margin-block: 2px 6px;
    border-inline-start: 2px solid var(--gg-ink-2);
    padding-inline-start: calc(10px + 0.42em);
    text-indent: -0.42em;
    font: 15px / 21px var(--gg-serif);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .quote.pos {
    border-color: var(--gg-pos);
  }
  .quote.neg {
    border-color: var(--gg-neg);
  }
  .quote.neu {
    border-color: var(--gg-neu);
  }
  .card .quote {
    color: var(--gg-ink);
  }
  /* A direction mark in the quote ends with it. */
  .isolated {
    unicode-bidi: isolate;
  }
  .cue {
    text-decoration: underline dashed 1.5px;
    text-decoration-color: var(--gg-ink);
    text-underline-offset: 4px;
  }
  .source,
  .note {
    font-size: 12px;
    line-height: 18px;
    color: var(--gg-ink-2);
    overflow-wrap: anywhere;
  }
  .source b {
    font-weight: 700;
    color: var(--gg-ink);
  }
  .who {
    margin-inline-end: 8px;
  }
  .how {
    display: inline-block;
    margin-inline-end: 8px;
    color: var(--gg-ink-3);
  }
  .checked {
    display: inline-block;
    color: var(--gg-ink-3);
    white-space: nowrap;
  }
  .checked svg {
    vertical-align: -2px;
  }
  .checked.mismatch {
    font-weight: 600;
    color: var(--gg-ink);
  }
  .how svg {
    margin-inline-end: 4px;
  }
  .note {
    display: flex;
    gap: 6px;
    margin-bottom: 4px;
  }
  .note svg {
    margin-top: 2px;
    color: var(--gg-ink);
  }
  .note b {
    font-weight: 600;
    color: var(--gg-ink-3);
  }
  @container (width < 960px) {
    .quote {
      font-size: 16px;
      line-height: 23px;
    }
    .text {
      font-size: 15px;
    }
    .source,
    .note {
      font-size: 13px;
    }
  }
  @container (width < 520px) {
    .card {
      padding-inline: 16px;
    }
  }
  @media print {
    .card {
      padding-inline: 0;
    }
  }
`;
