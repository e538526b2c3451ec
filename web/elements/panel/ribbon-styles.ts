import { css } from 'lit';

export const ribbonStyles = css`
  .ribbon {
    margin-top: 12px;
    font-size: 11px;
    line-height: 16px;
    color: var(--gg-ink-3);
  }
  .cells {
    display: flex;
    gap: 2px;
    /* Room for focus rings and for the ring of the mark in focus. */
    margin: -4px;
    padding: 4px 4px 5px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  /* Marks fill a row from the bottom up, two or more abreast where there is room. */
  .cell {
    display: flex;
    flex: 1;
    flex-flow: row wrap-reverse;
    place-content: flex-start center;
    gap: 1px 0;
    min-width: 9px;
    min-height: 24px;
    padding-bottom: 2px;
    border-bottom: 4px solid var(--gg-rule);
  }
  .cell.has {
    border-color: var(--gg-ink-2);
  }
  .cell.has:hover {
    background: var(--gg-sunken);
  }
  .cell[aria-current] {
    border-color: var(--gg-ink);
    box-shadow: 0 2px var(--gg-ink);
  }
  .cell:focus-visible {
    outline-offset: 1px;
    outline-width: 2px;
  }
  .cell svg {
    width: 8px;
    max-width: 100%;
    height: 8px;
  }
  .cell small {
    font-size: 10px;
    line-height: 10px;
  }
  .on {
    display: flex;
    border-radius: 50%;
    box-shadow: 0 0 0 1.5px var(--gg-ink);
  }
  .ends {
    display: flex;
    justify-content: space-between;
    font-variant-numeric: tabular-nums lining-nums;
  }
  /* As high as a finger; as wide as there is room: the list below leads to the same claims. */
  @media (pointer: coarse) {
    .ribbon {
      margin-top: 0;
    }
    .cell {
      min-height: 44px;
    }
  }
`;
