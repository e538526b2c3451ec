import { css } from 'lit';

export const searchStyles = css`
  :host {
    width: 216px;
  }
  @container (width < 1400px) {
    :host {
      width: 192px;
    }
  }
  label {
    position: relative;
    display: block;
  }
  label .icon {
    position: absolute;
    top: 9px;
    inset-inline-start: 9px;
    color: var(--gg-ink-2);
    pointer-events: none;
  }
  input {
    all: unset;
    box-sizing: border-box;
    width: 100%;
    height: 34px;
    padding-block: 0;
    padding-inline: 32px 10px;
    border: 1px solid var(--gg-rule-strong);
    border-radius: 6px;
    background: var(--gg-surface);
    color: var(--gg-ink);
    font-size: 13px;
    line-height: 20px;
    text-align: start;
    cursor: text;
  }
  input::placeholder {
    color: var(--gg-ink-3);
    opacity: 1;
  }
  input:focus-visible {
    outline: 3px solid var(--gg-focus);
    outline-offset: 2px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [role='option'] {
    display: grid;
    padding: 6px 16px;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  [role='option']:hover,
  [aria-selected='true'] {
    background: var(--gg-sunken);
  }
  [aria-selected='true'] {
    box-shadow: inset calc(3px * var(--gg-way, 1)) 0 var(--gg-ink);
  }
  .only {
    margin-top: 4px;
    padding-block: 8px;
    border-top: 1px solid var(--gg-rule);
  }
  .only .text {
    font-weight: 600;
  }
  .text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    white-space: normal;
  }
  .theirs {
    font: 14px / 19px var(--gg-serif);
  }
  .about,
  .none {
    font-size: 12px;
    line-height: 16px;
    color: var(--gg-ink-3);
    white-space: normal;
  }
  .none {
    padding: 6px 16px;
  }
  @media (pointer: coarse) {
    input {
      height: 44px;
      font-size: 16px;
    }
    label .icon {
      top: 14px;
    }
  }
  @container (width < 720px) {
    label::before {
      content: '';
      position: absolute;
      inset: -4px 0;
    }
    input {
      height: 36px;
      border-radius: 18px;
      outline-offset: -1px;
    }
    label .icon {
      top: 10px;
    }
  }
`;
