/** The marks of the picture, set in text: badges, line samples, dots for claims, icons. Colors come from classes. */
import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { EdgeSign, Mark } from '../graph/index.js';
import type { Certainty } from '../model/index.js';
import { headGap, headPath } from '../view/heads.js';
import { badgePaths, capOf, lineWidth, markPaths, type Paint, sampleDash, signToken } from '../view/marks.js';

/** Class of a sign's color. */
export const signClass = (sign: EdgeSign): string => signToken(sign);

const PAINT: Readonly<Record<Paint, string>> = {
  sign: 'currentColor',
  'on-sign': 'var(--gg-on-sign)',
  canvas: 'none',
  ink: 'currentColor',
  none: 'none',
};

/** The badge of a sign; `size` in px. */
export function badge(sign: EdgeSign, { denied = false, size = 18 } = {}): TemplateResult {
  const paths = badgePaths(sign, denied).filter((path) => path.fill !== 'canvas');
  return html`<svg class="glyph ${signClass(sign)}" width=${size} height=${size} viewBox="-10 -10 20 20" aria-hidden="true">${paths.map(
    (path) =>
      svg`<path d=${path.d} fill=${PAINT[path.fill]} stroke=${PAINT[path.stroke]} stroke-width=${path.width} stroke-linecap="round" stroke-linejoin="round"/>`,
  )}</svg>`;
}

/** A mark around a badge, without it. */
export function markGlyph(mark: Mark, size = 18): TemplateResult {
  const paths = markPaths(mark).filter((path) => path.fill !== 'canvas');
  return html`<svg class="glyph ink-2" width=${size} height=${size} viewBox="-15 -15 30 30" aria-hidden="true">${paths.map(
    (path) =>
      svg`<path d=${path.d} fill="none" stroke="currentColor" stroke-width=${path.width} stroke-linecap="round"/>`,
  )}</svg>`;
}

export interface Sample {
  /** Without a sign the sample is uncolored. */
  readonly sign?: EdgeSign;
  readonly certainty?: Certainty;
  readonly claims?: number;
  readonly head?: boolean;
  /** The head at the left end: it comes from what is named beside it. */
  readonly reverse?: boolean;
  /** Drawn as at an agreement's hub: a ring in the middle. */
  readonly hub?: boolean;
  /** Width of the sample, px. */
  readonly length?: number;
}

/** The lines of a pair whose one-way relations run in opposite directions: one above the other. */
export function twoSamples(samples: readonly Sample[]): TemplateResult {
  return html`<span class="two">${samples.map(lineSample)}</span>`;
}

/** A piece of line as the graph draws it. */
export function lineSample(sample: Sample): TemplateResult {
  const { sign, certainty = 'asserted', claims = 2, head = false, reverse = false, hub = false, length = 34 } = sample;
  const width = lineWidth(claims);
  const drawn = sign ?? 1;
  const end = head ? length - headGap(drawn, width) : length;
  const tip = head
    ? svg`<path d=${headPath(drawn, width)} transform="translate(${length} 7)" fill="currentColor"/>`
    : nothing;
  const ring = hub ? svg`<circle class="hub" cx=${length / 2} cy="7" r="5"/>` : nothing;
  const turn = reverse ? `rotate(180 ${length / 2} 7)` : 'rotate(0)';
  return html`<svg class="sample ${sign === undefined ? 'ink-2' : signClass(sign)}" width=${length} height="14" viewBox="0 0 ${length} 14" aria-hidden="true"><g transform=${turn}
    ><path class="line" d="M0 7H${end}" stroke-width=${width} stroke-dasharray=${sampleDash(certainty, end)} stroke-linecap="${capOf(certainty)}"/>${tip}</g>${ring}</svg>`;
}

/** One small mark a claim: disc, diamond or ring by sign, so that gray print tells them apart. */
export function dot(sign: EdgeSign): TemplateResult {
  const kind = signClass(sign);
  const shape =
    kind === 'pos'
      ? svg`<circle class="fill" r="3.5"/>`
      : kind === 'neg'
        ? svg`<path class="fill" d="M0-4.3L4.3 0L0 4.3L-4.3 0Z"/>`
        : kind === 'neu'
          ? svg`<circle class="ring" r="2.9"/>`
          : svg`<rect class="fill" x="-3.3" y="-3.3" width="6.6" height="6.6" rx="1"/>`;
  return html`<svg class="glyph ${kind}" width="9" height="9" viewBox="-4.5 -4.5 9 9" aria-hidden="true">${shape}</svg>`;
}

const ICONS = {
  close: svg`<path d="M-5-5L5 5M5-5L-5 5"/>`,
  back: svg`<path d="M5 0H-5M-1-4L-5 0L-1 4"/>`,
  caution: svg`<path d="M0-6L6.6 5.4H-6.6Z"/><path d="M0-2V1.6M0 3.2V3.8"/>`,
  moon: svg`<path d="M5.6 1.6A6 6 0 1 1-1.6-5.6A4.8 4.8 0 0 0 5.6 1.6Z"/>`,
  sun: svg`<circle r="3"/><path d="M0-7V-5.4M0 5.4V7M-7 0H-5.4M5.4 0H7M-4.9-4.9L-3.8-3.8M3.8 3.8L4.9 4.9M-4.9 4.9L-3.8 3.8M3.8-3.8L4.9-4.9"/>`,
  left: svg`<path d="M2.5-5L-2.5 0L2.5 5"/>`,
  right: svg`<path d="M-2.5-5L2.5 0L-2.5 5"/>`,
  up: svg`<path d="M-5 2.5L0-2.5L5 2.5"/>`,
  down: svg`<path d="M-5-2.5L0 2.5L5-2.5"/>`,
  search: svg`<circle cx="-1.2" cy="-1.2" r="4.8"/><path d="M2.4 2.4L6.4 6.4"/>`,
  link: svg`<path d="M-1.4 1.4L1.4-1.4M-.6-3.4L1.6-5.6A2.9 2.9 0 0 1 5.6-1.6L3.4 .6M.6 3.4L-1.6 5.6A2.9 2.9 0 0 1-5.6 1.6L-3.4-.6"/>`,
  check: svg`<path d="M-5 0.5L-1.5 4L5-4"/>`,
  export: svg`<path d="M0-7V2.6M-3.4-.8L0 2.6L3.4-.8M-6 3V6.4H6V3"/>`,
  open: svg`<path d="M-1-5H-5V5H5V1M1-5H5V-1M5-5L-1 1"/>`,
} as const;

export function icon(name: keyof typeof ICONS, size = 18): TemplateResult {
  const kind = ['back', 'left', 'right'].includes(name) ? 'icon along' : 'icon';
  return html`<svg class=${kind} width=${size} height=${size} viewBox="-9 -9 18 18" aria-hidden="true">${ICONS[name]}</svg>`;
}

/** The double ring of an actor with claims about itself alone. */
export const rings = (): TemplateResult =>
  html`<svg class="icon" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true"><circle r="7.6" stroke-width="1"/><circle r="4.8"/></svg>`;

export const glyphStyles = css`
  svg {
    display: inline-block;
    vertical-align: -0.22em;
    flex: none;
    overflow: visible;
  }
  svg.pos {
    color: var(--gg-pos);
  }
  svg.neg {
    color: var(--gg-neg);
  }
  svg.neu {
    color: var(--gg-neu);
  }
  svg.ink-2 {
    color: var(--gg-ink-2);
  }
  svg .fill {
    fill: currentcolor;
  }
  svg .ring,
  svg .line {
    fill: none;
    stroke: currentcolor;
  }
  svg .ring {
    stroke-width: 1.3;
  }
  svg .hub {
    fill: var(--gg-surface);
    stroke: currentcolor;
    stroke-width: 2;
  }
  /* What points along the line points the other way where lines run from right to left. */
  .sample,
  .along {
    scale: var(--gg-way, 1) 1;
  }
  .two {
    display: grid;
    align-content: center;
  }
  .icon {
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
