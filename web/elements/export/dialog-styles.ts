import { css } from 'lit';

export const dialogStyles = css`
  dialog {
    box-sizing: border-box;
    width: min(1040px, calc(100vw - 32px));
    max-width: none;
    height: min(720px, calc(100vh - 32px));
    height: min(720px, calc(100dvh - 32px));
    max-height: none;
    margin: auto;
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--gg-rule);
    border-radius: 8px;
    background: var(--gg-surface);
    color: var(--gg-ink);
    box-shadow: var(--gg-shadow);
    font: 13px / 18px var(--gg-sans);
    text-align: start;
  }
  dialog[open] {
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) 336px;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.28);
  }
  .bar {
    grid-column: 1 / -1;
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding-block: 12px;
    padding-inline: 24px 16px;
    border-bottom: 1px solid var(--gg-rule);
  }
  .bar .title {
    font-size: 20px;
    line-height: 26px;
  }
  .bar .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .preview {
    display: grid;
    grid-template-rows: minmax(0, 1fr) auto;
    gap: 8px;
    padding: 16px 24px;
    min-width: 0;
    background: var(--gg-sunken);
  }
  .paper {
    display: grid;
    min-height: 0;
    place-items: center;
    overflow: hidden;
  }
  .paper svg {
    display: block;
    max-width: 100%;
    max-height: 100%;
    width: auto;
    height: auto;
    direction: ltr;
    box-shadow: 0 1px 4px rgb(0 0 0 / 0.24);
  }
  /* What is see-through lies on what it is made for. */
  .paper.on-light svg {
    background: #fff;
  }
  .paper.on-dark svg {
    background: #1a1e24;
  }
  pre {
    place-self: stretch;
    margin: 0;
    overflow: auto;
    padding: 12px;
    border: 1px solid var(--gg-rule);
    background: var(--gg-surface);
    font: 12px / 17px ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    text-align: left;
  }
  pre:focus-visible,
  input:focus-visible,
  select:focus-visible {
    outline: 3px solid var(--gg-focus);
    outline-offset: 1px;
  }
  .measure {
    min-height: 18px;
    color: var(--gg-ink-2);
    font-variant-numeric: tabular-nums;
  }
  .fields {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
    align-content: start;
    align-items: end;
    padding: 16px 24px;
    overflow-y: auto;
    border-inline-start: 1px solid var(--gg-rule);
  }
  label {
    display: grid;
    gap: 4px;
    align-content: start;
    min-width: 0;
    color: var(--gg-ink-2);
  }
  .wide {
    grid-column: 1 / -1;
  }
  input,
  select {
    box-sizing: border-box;
    width: 100%;
    min-height: 34px;
    margin: 0;
    padding: 0 8px;
    border: 1px solid var(--gg-rule-strong);
    border-radius: 6px;
    background: var(--gg-surface);
    color: var(--gg-ink);
    font: inherit;
    text-overflow: ellipsis;
  }
  .foot {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 8px 12px;
    padding: 12px 24px;
    border-top: 1px solid var(--gg-rule);
  }
  .said {
    flex: 1;
    min-width: 160px;
    overflow-wrap: anywhere;
  }
  .said.wrong,
  .paper .wrong {
    font-weight: 600;
    text-wrap: pretty;
  }
  .paper .wrong {
    max-width: 44ch;
  }
  .main {
    border-color: var(--gg-ink);
    background: var(--gg-ink);
    color: var(--gg-surface);
  }
  .main:hover {
    background: var(--gg-ink-2);
  }
  .control[disabled] {
    opacity: 0.5;
    cursor: default;
  }
  @media (pointer: coarse) {
    input,
    select {
      min-height: 44px;
    }
  }
  @media (width < 720px) {
    dialog[open] {
      grid-template: auto minmax(96px, 34%) minmax(0, 1fr) auto / minmax(0, 1fr);
      width: 100vw;
      height: 100vh;
      height: 100dvh;
      border: 0;
      border-radius: 0;
    }
    .bar {
      padding-block: 6px;
      padding-inline: 16px 8px;
    }
    .preview {
      padding: 8px 16px;
      gap: 4px;
    }
    .fields {
      padding: 12px 16px;
      border: 0;
      border-top: 1px solid var(--gg-rule);
    }
    .foot {
      padding: 8px 16px;
    }
    .said:empty {
      display: none;
    }
    .said {
      flex-basis: 100%;
      order: -1;
    }
    .foot .control {
      flex: 1;
    }
  }
  @media (width >= 600px) and (height < 500px) {
    dialog[open] {
      grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) 296px;
      width: 100vw;
      height: 100vh;
      height: 100dvh;
      border-radius: 0;
    }
    .bar {
      padding-block: 4px;
    }
    .foot {
      padding-block: 6px;
    }
    .fields,
    .preview {
      padding: 8px 16px;
      border-top: 0;
    }
    .said {
      flex: 1;
      order: 0;
    }
    .foot .control {
      flex: none;
    }
  }
`;
