import { css } from 'lit';

export const headerStyles = css`
  :host {
    display: flex;
    align-items: center;
    gap: 16px;
    min-height: 67px;
    padding: 8px 24px;
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  h1 {
    margin: 0;
    font: 700 20px / 26px var(--gg-serif);
    overflow-wrap: anywhere;
    text-wrap: balance;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .counts {
    font-size: 13px;
    line-height: 18px;
    color: var(--gg-ink-2);
  }
  .controls {
    display: flex;
    align-items: center;
    gap: 8px;
    flex: none;
  }
  .control,
  .options {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 34px;
    border: 1px solid var(--gg-rule-strong);
    border-radius: 6px;
    font-size: 13px;
    font-weight: 600;
    line-height: 20px;
    white-space: nowrap;
    background: var(--gg-surface);
  }
  .control {
    padding: 0 12px;
  }
  .square {
    min-width: 34px;
    padding: 0 6px;
  }
  .control:hover,
  .option:hover {
    background: var(--gg-sunken);
  }
  .toggle {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-size: 13px;
    color: var(--gg-ink-2);
  }
  .options {
    gap: 0;
    color: var(--gg-ink);
  }
  .option {
    padding: 0 12px;
    line-height: 32px;
  }
  .option:first-child {
    border-radius: 5px 0 0 5px;
  }
  .option:last-child {
    border-radius: 0 5px 5px 0;
  }
  .option[aria-pressed='true'] {
    background: var(--gg-ink);
    color: var(--gg-surface);
  }
  .folded {
    display: none;
  }
  :host([compact]) {
    min-height: 52px;
    padding: 8px 14px;
  }
  :host([compact]) h1 {
    font-size: 16px;
    line-height: 20px;
  }
  :host([compact]) .control {
    border-color: var(--gg-rule);
    background: none;
  }
  @media (pointer: coarse) {
    .control,
    .options {
      min-height: 44px;
    }
    .square {
      min-width: 44px;
    }
    .option {
      line-height: 42px;
    }
  }
  @container (width < 960px) {
    .folded {
      display: inline-flex;
    }
    .wide {
      display: none;
    }
  }
  @container (width < 720px) {
    .counts {
      display: none;
    }
    h1 {
      font-size: 16px;
      line-height: 20px;
    }
  }
  @container (width < 520px) {
    :host {
      flex-wrap: wrap;
      gap: 4px 8px;
      padding: 8px 16px;
    }
    :host(:not([compact])) .words {
      flex-basis: 100%;
    }
    :host(:not([compact])) .controls {
      width: 100%;
    }
    :host(:not([compact])) .control,
    .options {
      min-height: 44px;
    }
    .option {
      line-height: 42px;
    }
    .toggle {
      margin-inline-end: auto;
    }
    .square {
      min-width: 44px;
    }
  }
`;
