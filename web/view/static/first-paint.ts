/**
 * The style sheet that gives the fragment, before the element runs, the box that the element will have, so that nothing
 * moves when it is replaced. Without scripts it is as long as its words. It weighs nothing: any rule of the page wins.
 */
const TAG = 'geopolitical-graph';
/** The element's own heights, px. */
const FULL = 720;
const COMPACT = 420;

const rule = (selector: string, declarations: string): string => `:where(${selector}){${declarations}}`;

export const FIRST_PAINT_CSS = [
  rule(`${TAG}:not(:defined)`, `display:block;block-size:${FULL}px;overflow:auto`),
  rule(`${TAG}[controls='compact']:not(:defined)`, `block-size:${COMPACT}px`),
  rule(`${TAG}:not(:defined)>[slot='fallback']`, 'display:none'),
  rule('.gg-static', 'margin:0'),
  // The claims stand below the picture: they are laid out when they come into view, and the picture need not wait.
  rule('.gg-static>ol', 'content-visibility:auto;contain-intrinsic-block-size:auto 2000px'),
  `@media (scripting:none){${rule(`${TAG}:not(:defined)`, 'block-size:auto')}}`,
].join('');
