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
    align-items: flex-end;
    gap: 2px;
  }
  .cell {
    display: flex;
    flex: 1;
    flex-direction: column-reverse;
    align-items: center;
    gap: 1px;
    min-width: 0;
    padding-bottom: 7px;
    border-bottom: 4px solid var(--gg-rule);
  }
  .cell.has {
    padding-bottom: 2px;
    border-color: var(--gg-ink-2);
  }
  .cell svg {
    max-width: 100%;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    font-variant-numeric: tabular-nums lining-nums;
  }
`;
