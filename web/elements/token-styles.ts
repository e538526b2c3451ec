/** The design tokens as custom properties of the root element: each follows the color-scheme that the element inherits. */
import { css, unsafeCSS } from 'lit';
import { FORCED, SANS, SERIF, type Token, TOKENS } from '../view/tokens.js';

const names = Object.keys(TOKENS.light) as Token[];
const colors = names.filter((name) => TOKENS.light[name].startsWith('#'));
const numbers = names.filter((name) => !colors.includes(name));

const pairs = colors.map((name) => `--gg-${name}: light-dark(${TOKENS.light[name]}, ${TOKENS.dark[name]});`).join('');
const of = (theme: 'light' | 'dark') => numbers.map((name) => `--gg-${name}: ${TOKENS[theme][name]};`).join('');

const forced = names.map((name) => `--gg-${name}: ${FORCED[name]} !important;`).join('');

/** `:state(dark)` is set by the element itself, for what `light-dark()` cannot tell apart: numbers. */
export const tokenStyles = css`
  :host {
    ${unsafeCSS(pairs)}
    ${unsafeCSS(of('light'))}
    --gg-sans: ${unsafeCSS(SANS)};
    --gg-serif: ${unsafeCSS(SERIF)};
    --gg-shadow: 0 6px 24px light-dark(rgb(27 29 33 / 14%), rgb(0 0 0 / 50%));
  }
  :host(:state(dark)) {
    ${unsafeCSS(of('dark'))}
  }
  /* The reader's colors come before the page's. What the page puts into slots is its own to see to. */
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(forced)}
      --gg-shadow: none;
    }
    div.root {
      forced-color-adjust: none;
    }
    ::slotted(*) {
      forced-color-adjust: auto;
    }
  }
`;
