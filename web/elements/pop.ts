/** Boxes in the browser's top layer: menus and hits. They hang from a control, whatever clips or scrolls around it. */
import { css } from 'lit';

/** From a box to its control and to the edge of the window, px. */
const GAP = 4;
const EDGE = 8;

/** Hangs `box` from `control`, inside the window. */
export function hang(box: HTMLElement, control: Element, width: number): void {
  const at = control.getBoundingClientRect();
  const room = Math.max(120, innerWidth - 2 * EDGE);
  // Rectangles are as seen; lengths that are set grow with the text (text-size-controller.ts).
  const zoom = control.currentCSSZoom || 1;
  const wide = Math.min(Math.max(width * zoom, at.width), room);
  const start = getComputedStyle(control).direction === 'rtl' ? at.right - wide : at.left;
  const left = Math.max(EDGE, Math.min(start, innerWidth - wide - EDGE));
  const set = (name: string, px: number) => box.style.setProperty(name, `${Math.round(px / zoom)}px`);
  set('width', wide);
  set('left', left);
  set('top', at.bottom + GAP);
  set('max-height', Math.max(120, innerHeight - at.bottom - GAP - EDGE));
}

export const popStyles = css`
  [popover] {
    position: fixed;
    inset: auto;
    box-sizing: border-box;
    margin: 0;
    padding: 8px 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--gg-rule);
    border-radius: 8px;
    background: var(--gg-surface);
    color: var(--gg-ink);
    box-shadow: var(--gg-shadow);
    font-size: 13px;
    line-height: 18px;
  }
`;
