import { css } from 'lit';

export const questionStyles = css`
  section {
    border-bottom: 1px solid var(--gg-rule);
  }
  .question,
  .row {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    align-items: center;
    gap: 6px;
    width: 100%;
  }
  .question {
    padding: 12px 24px;
    font: 700 15px / 20px var(--gg-sans);
  }
  .question[aria-expanded='true'] {
    background: var(--gg-sunken);
    border-bottom: 1px solid var(--gg-rule);
  }
  .question:hover,
  .row[aria-expanded]:hover {
    background: var(--gg-sunken);
  }
  .question:focus-visible,
  .row:focus-visible {
    outline-offset: -3px;
  }
  /* All that a question opens to. */
  section > .opened {
    padding: 12px 24px 20px;
  }
  .row {
    min-height: 32px;
    padding-block: 5px;
    border-bottom: 1px solid var(--gg-rule);
    font-size: 14px;
    line-height: 20px;
  }
  .row.none {
    display: block;
    padding-inline-start: 22px;
    color: var(--gg-ink-2);
  }
  .row + .hint {
    margin-top: 8px;
  }
  .row + .opened {
    padding-inline-start: 22px;
    border-bottom: 1px solid var(--gg-rule);
  }
  li + li {
    border-top: 1px solid var(--gg-rule);
  }
  .opened p > .more {
    margin-block: 6px;
  }
  h4,
  .found {
    margin-top: 16px;
    font-size: 14px;
    font-weight: 700;
    line-height: 20px;
  }
  h5 {
    margin: 12px 0 2px;
    font: 600 13px / 18px var(--gg-sans);
    color: var(--gg-ink-2);
  }
  .hint,
  dd {
    margin-block: 2px 8px;
    font-size: 13px;
    line-height: 18px;
    color: var(--gg-ink-2);
    text-wrap: pretty;
  }
  dl {
    margin-top: 12px;
  }
  dt {
    font-size: 13px;
    font-weight: 700;
    line-height: 18px;
  }
  .answer {
    padding-top: 8px;
    font-size: 14px;
    line-height: 20px;
    text-wrap: pretty;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(140px, 100%), 1fr));
    gap: 8px 12px;
    margin-bottom: 10px;
  }
  .drawing {
    margin-bottom: 10px;
  }
  .drawing .control[aria-pressed='true'] {
    background: var(--gg-ink);
    color: var(--gg-surface);
  }
  .row .glyph {
    margin-inline-end: 6px;
  }
  .choice span {
    display: block;
    font-size: 12px;
    line-height: 18px;
    color: var(--gg-ink-2);
  }
  select {
    width: 100%;
    min-height: 34px;
    padding: 4px 8px;
    border: 1px solid var(--gg-rule-strong);
    border-radius: 4px;
    background: var(--gg-surface);
    color: var(--gg-ink);
    font: 14px / 20px var(--gg-sans);
  }
  select:focus-visible {
    outline: 3px solid var(--gg-focus);
    outline-offset: 1px;
  }
  .tie {
    padding-block: 8px;
  }
  .pair,
  .who {
    border-radius: 3px;
    font-size: 14px;
    font-weight: 600;
    line-height: 20px;
    overflow-wrap: anywhere;
  }
  .pair {
    display: flex;
    align-items: baseline;
    gap: 6px;
  }
  .pair .glyph {
    align-self: start;
    margin-top: 2px;
  }
  .pair:hover,
  button.who:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .join {
    font-weight: 400;
    color: var(--gg-ink-3);
  }
  .said,
  .told,
  .part {
    font-size: 13px;
    line-height: 20px;
    color: var(--gg-ink-2);
    overflow-wrap: anywhere;
  }
  .told {
    padding-bottom: 8px;
    text-wrap: pretty;
  }
  .said .label {
    font-size: 14px;
  }
  .marks {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 2px;
  }
  .mark {
    min-width: 24px;
    min-height: 24px;
    padding-inline: 4px;
    border-radius: 3px;
    font-size: 12px;
    line-height: 22px;
    text-align: center;
    color: var(--gg-ink-2);
    text-decoration: underline;
    text-decoration-color: var(--gg-rule-strong);
    text-underline-offset: 3px;
    white-space: nowrap;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .mark:hover {
    background: var(--gg-sunken);
    color: var(--gg-ink);
  }
  .over {
    font-size: 12px;
    color: var(--gg-ink-3);
  }
  .tag {
    font-size: 12px;
    font-weight: 700;
    line-height: 18px;
    color: var(--gg-ink-2);
  }
  .way {
    margin-top: 6px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--gg-rule-strong);
  }
  .camp {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 12px;
    padding-block: 2px;
  }
  .camp .who {
    font-weight: 400;
    min-height: 24px;
  }
  li > .row {
    border-bottom: 0;
  }
  .row .part {
    margin-inline-start: 6px;
  }
  .saying {
    margin-top: 2px;
    padding-inline-start: 12px;
  }
  .saying .who {
    display: flex;
    align-items: center;
    gap: 5px;
    font-size: 13px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 13px;
    line-height: 18px;
  }
  th,
  td {
    padding: 5px 0 5px 8px;
    border-bottom: 1px solid var(--gg-rule);
    text-align: end;
    vertical-align: bottom;
    font-weight: 400;
    font-variant-numeric: tabular-nums lining-nums;
  }
  thead th {
    font-size: 12px;
    color: var(--gg-ink-2);
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  th[scope='row'] {
    padding-inline-start: 0;
    text-align: start;
  }
  @media (pointer: coarse) {
    .question,
    .row[aria-expanded],
    .pair,
    button.who,
    select {
      min-height: 44px;
    }
    .pair,
    button.who {
      align-items: center;
    }
    .pair .glyph {
      align-self: center;
      margin-top: 0;
    }
    select {
      font-size: 16px;
    }
    .mark {
      min-width: 44px;
      min-height: 44px;
      line-height: 44px;
      font-size: 14px;
    }
  }
  @container (width < 520px) {
    .question,
    section > .opened {
      padding-inline: 16px;
    }
  }
`;
