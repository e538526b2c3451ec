import { css } from 'lit';

/** For the root element: what is said while a file is dragged over it. */
export const dropStyles = css`
  .dropping {
    position: absolute;
    inset: 8px;
    z-index: 5;
    display: grid;
    place-items: center;
    margin: 0;
    padding: 24px;
    border: 2px dashed var(--gg-ink);
    border-radius: 8px;
    background: var(--gg-surface);
    color: var(--gg-ink);
    opacity: 0.94;
    font: 600 15px / 20px var(--gg-sans);
    text-align: center;
    pointer-events: none;
  }
`;
