import { css } from 'lit';

export const storyStyles = css`
  :host {
    grid-template-rows: auto minmax(0, 1fr) auto;
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .words .sub {
    margin-top: 2px;
  }
  .head {
    padding-bottom: 8px;
  }
  /* Cards out of sight cost nothing until they come near. */
  gg-claim {
    content-visibility: auto;
    contain-intrinsic-size: auto 150px;
  }
  .group > * {
    grid-template-columns: 1fr auto;
    padding-block: 4px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .steps {
    position: relative;
    z-index: 1;
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: center;
    padding: 5px 14px;
    border-top: 1px solid var(--gg-rule);
    background: var(--gg-surface);
    font-size: 13px;
    line-height: 20px;
  }
  .step {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 4px;
    min-height: 34px;
    padding-block: 0;
    padding-inline: 6px 10px;
    border-radius: 6px;
    font-weight: 600;
  }
  .step:last-child {
    justify-self: end;
    padding-block: 0;
    padding-inline: 10px 6px;
  }
  .step:hover {
    background: var(--gg-sunken);
  }
  .step[aria-disabled] {
    color: var(--gg-ink-3);
    cursor: default;
    background: none;
  }
  .step:focus-visible {
    outline-offset: -3px;
  }
  @container (width < 960px) {
    .step {
      min-height: 44px;
    }
    .steps {
      padding-block: 2px;
    }
    /* A sheet is low: the tab above has said what this is. */
    :host(:not([closable])) .words {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .words .sub {
      display: none;
    }
    .ribbon {
      margin-top: 6px;
    }
  }
`;
