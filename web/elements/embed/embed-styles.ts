import { css } from 'lit';

/** What the dialog's own styles do not have. */
export const embedStyles = css`
  /* Its parts are laid out by the dialog around it. */
  :host {
    display: contents;
  }
  .paper {
    position: relative;
  }
  /* As large as chosen, and made to fit: its box in the middle takes no room. */
  .sheet {
    position: absolute;
    inset-block-start: 50%;
    left: 50%;
    display: grid;
    box-shadow: 0 1px 4px rgb(0 0 0 / 0.24);
  }
  .sheet geopolitical-graph {
    inline-size: 100%;
    block-size: 100%;
  }
  .sheet svg {
    box-shadow: none;
  }
  textarea {
    box-sizing: border-box;
    width: 100%;
    min-height: 128px;
    margin: 0;
    padding: 8px;
    border: 1px solid var(--gg-rule-strong);
    border-radius: 6px;
    background: var(--gg-surface);
    color: var(--gg-ink);
    font: 12px / 17px ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
    overflow-wrap: anywhere;
    resize: vertical;
    direction: ltr;
    text-align: left;
  }
  textarea:focus-visible {
    outline: 3px solid var(--gg-focus);
    outline-offset: 1px;
  }
  .note {
    color: var(--gg-ink-2);
    text-wrap: pretty;
  }
`;
