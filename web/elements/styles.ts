/** Rules that every element of the panel shares: a clean start, type, controls, focus. */
import { css } from 'lit';
import { glyphStyles } from './glyphs.js';

export const baseStyles = [
  glyphStyles,
  css`
    :host {
      display: block;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    h4,
    p,
    ol,
    ul,
    dl,
    dd,
    blockquote {
      margin: 0;
      padding: 0;
      font: inherit;
      list-style: none;
    }
    button {
      all: unset;
      box-sizing: border-box;
      cursor: pointer;
    }
    button:focus-visible,
    a:focus-visible,
    [tabindex]:focus-visible {
      outline: 3px solid var(--gg-focus);
      outline-offset: 2px;
    }
    [tabindex='-1']:focus:not(:focus-visible) {
      outline: none;
    }
    .title {
      font: 700 24px / 30px var(--gg-serif);
      text-wrap: balance;
      overflow-wrap: anywhere;
    }
    .label {
      font-family: var(--gg-serif);
      font-style: italic;
      color: var(--gg-ink-2);
    }
    .kicker {
      font: 700 11px / 16px var(--gg-sans);
      letter-spacing: var(--gg-tracking, 0.06em);
      text-transform: uppercase;
      color: var(--gg-ink-3);
    }
    .quiet {
      color: var(--gg-ink-3);
    }
    .sub {
      font-size: 13px;
      line-height: 18px;
      color: var(--gg-ink-2);
    }
    .count {
      font-variant-numeric: tabular-nums lining-nums;
      color: var(--gg-ink-2);
    }
    .more {
      font-size: 13px;
      font-weight: 600;
      line-height: 20px;
      text-decoration: underline;
      text-underline-offset: 3px;
      text-decoration-thickness: 1px;
    }
    .more:hover {
      text-decoration-thickness: 2px;
    }
    .round {
      display: inline-grid;
      place-items: center;
      flex: none;
      width: 32px;
      height: 32px;
      border-radius: 6px;
    }
    .round:hover {
      background: var(--gg-sunken);
    }
    @media (pointer: coarse) {
      .round {
        width: 44px;
        height: 44px;
      }
      .more {
        padding-block: 12px;
      }
    }
  `,
];
