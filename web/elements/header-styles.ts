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
    text-align: var(--gg-start, left);
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
  /* The title of the first article on one line in a window of 1280. */
  @container (width < 1400px) {
    .controls {
      gap: 6px;
    }
  }
  .folded,
  .tight {
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
  @container (width < 420px) {
    :host([compact]) .export {
      display: none;
    }
  }
  /* Beside the button a title would be a column of letters. */
  @container (width < 340px) {
    :host([compact]) {
      flex-direction: column;
      align-items: flex-start;
    }
  }
  /* Low as well: two lines of title, and the button without its words, which are still read out. */
  @container (width < 340px) and (height < 400px) {
    :host([compact]) {
      flex-direction: row;
      gap: 8px;
    }
    :host([compact]) h1 {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      overflow: hidden;
      font-size: 14px;
      line-height: 18px;
    }
    :host([compact]) [data-open] span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media (pointer: coarse) {
    .control {
      min-height: 44px;
    }
    .square {
      min-width: 44px;
    }
  }
  /* The title on one line comes before a word that the buttons can do without. */
  @container (width < 1400px) {
    .of {
      display: none;
    }
  }
  @container (width < 960px) {
    .folded {
      display: inline-flex;
    }
    .tight {
      display: inline;
    }
    .wide {
      display: none;
    }
  }
  gg-search {
    display: block;
  }
  @container (width < 720px) {
    gg-search {
      display: none;
    }
    .counts {
      display: none;
    }
    h1 {
      font-size: 16px;
      line-height: 20px;
    }
  }
  @container (width < 520px) {
    h1 {
      -webkit-line-clamp: 3;
    }
    :host {
      gap: 8px;
      padding: 8px 16px;
    }
    :host(:not([compact])) :is(.toggle, .theme, .export, gg-copy-link) {
      display: none;
    }
    .control {
      min-height: 44px;
    }
    .square {
      min-width: 44px;
    }
  }
  /* Room for the picture. */
  @container (width < 960px) and (height < 460px) {
    :host {
      min-height: 48px;
      padding-block: 2px;
    }
    .counts {
      display: none;
    }
    h1 {
      font-size: 16px;
      line-height: 20px;
    }
  }
  /* The title comes before the switches, which then stand in the key. */
  @container (520px <= width < 720px) and (height < 460px) {
    :host(:not([compact])) .toggle {
      display: none;
    }
  }
  /* The legend stands in the column. */
  @container (width < 960px) and (height < 320px) {
    .folded {
      display: none;
    }
  }
`;
