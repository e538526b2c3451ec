import { css, unsafeCSS } from 'lit';
import { TOKENS } from '../../view/tokens.js';

const light = Object.entries({ ...TOKENS.light, canvas: '#FFFFFF', off: '.3' })
  .map(([name, value]) => `--gg-${name}: ${value} !important;`)
  .join('');

/** For the root element: it is as high as what it holds, light on white paper, and of the picture only what is printed. */
export const pageStyles = css`
  gg-print {
    display: none;
  }
  @media print {
    :host {
      ${unsafeCSS(light)}
      block-size: auto !important;
      max-block-size: none !important;
      overflow: visible !important;
      color-scheme: light !important;
    }
    .box {
      block-size: auto;
      overflow: visible;
    }
    .strut {
      display: none;
    }
    .root.root {
      position: static;
      display: block;
      overflow: visible;
      container-type: normal;
      zoom: 1 !important;
      color-scheme: light;
      background: none;
      border: 0;
    }
    .printing .frame,
    .printing .live,
    .printing gg-problems {
      display: none;
    }
    .printing gg-print {
      display: block;
    }
    ::slotted([slot='caption']) {
      border: 0;
      padding-inline: 0;
    }
  }
`;

export const printStyles = css`
  :host {
    color: var(--gg-ink);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  h1 {
    margin: 0 0 4px;
    font: 700 22px / 28px var(--gg-serif);
    overflow-wrap: anywhere;
  }
  .figure {
    margin: 12px 0 16px;
    break-inside: avoid;
  }
  svg.picture {
    display: block;
    width: 100%;
    height: auto;
    max-height: 165mm;
    margin-inline: auto;
    direction: ltr;
  }
  h2 {
    margin: 0 0 4px;
    padding-bottom: 4px;
    border-bottom: 1px solid var(--gg-rule-strong);
    font: 700 17px / 24px var(--gg-serif);
    break-after: avoid;
  }
  gg-claim {
    break-inside: avoid;
  }
  .from {
    margin-top: 12px;
    font-size: 12px;
    line-height: 18px;
    color: var(--gg-ink-2);
    overflow-wrap: anywhere;
  }
  .shaft {
    fill: none;
    stroke: currentcolor;
  }
  .head {
    fill: currentcolor;
  }
  .face {
    fill: var(--gg-node);
    stroke: var(--gg-node-line);
    stroke-width: 1.5px;
  }
  .own {
    fill: none;
    stroke: var(--gg-node-line);
    stroke-width: 1px;
  }
  .hub {
    fill: var(--gg-canvas);
    stroke: currentcolor;
    stroke-width: 1.5px;
  }
  .disc.selected .face {
    fill: var(--gg-ink);
    stroke: var(--gg-ink);
  }
  .line.back,
  .hub.back {
    opacity: var(--gg-off);
  }
  .disc.back > * {
    stroke-opacity: 0.38;
  }
`;
