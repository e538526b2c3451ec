/**
 * The tokens as the canvas needs them: colors in rgb, whatever notation and whichever ancestor they come from. A probe
 * element wears each color, so the browser resolves it; a transition on the probes tells when one has changed.
 */
import { html } from 'lit';
import type { Palette } from '../view/style.js';
import { FORCED, THEMES, type Token, TOKENS } from '../view/tokens.js';

const NAMES = Object.keys(TOKENS.light) as Token[];
const COLORS = NAMES.filter((name) => TOKENS.light[name].startsWith('#'));
const FADE = 120;

/** `changed` is called for each token that changed. */
export const probes = (changed: () => void) =>
  html`<div class="probes" aria-hidden="true" @transitionend=${changed}>${COLORS.map((name) => html`<i class="p-${name}"></i>`)}<i class="p-off"></i></div>`;

/**
 * Rules for the stage's own names of the tokens, `--_` + name: the host's where it sets them, else ours. Also the
 * rules of the probes.
 */
export function tokenRules(): string {
  const own = COLORS.map(
    (name) => `--_${name}: var(--gg-${name}, light-dark(${TOKENS.light[name]}, ${TOKENS.dark[name]}));`,
  ).join('\n');
  const [light, dark] = THEMES.map((theme) => `--_off: var(--gg-off, ${TOKENS[theme].off});`);
  const forced = NAMES.map((name) => `--_${name}: ${FORCED[name]};`).join('\n');
  const worn = COLORS.map((name) => `.probes .p-${name} { color: var(--_${name}); }`).join('\n');
  return `:host { ${own} ${light} }
    @media (prefers-color-scheme: dark) { :host { ${dark} } }
    :host([theme='light']) { color-scheme: light; ${light} }
    :host([theme='dark']) { color-scheme: dark; ${dark} }
    @media (forced-colors: active) { :host, :host([theme]) { forced-color-adjust: none; ${forced} } }
    ${worn}
    .probes .p-off { opacity: var(--_off); }`;
}

let pixel: CanvasRenderingContext2D | null = null;

/** `oklch()` and the like are painted and read back; the canvas library knows rgb and hex only. */
function toRgb(color: string): string {
  if (/^rgba?\(/.test(color)) return color;
  pixel ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pixel) return '#808080';
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [r, g, b] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${r}, ${g}, ${b})`;
}

/** What the probes below `root` wear now. */
export function readPalette(root: ParentNode): Palette {
  const worn = (name: Token) => getComputedStyle(root.querySelector(`.probes .p-${name}`) as Element);
  const colors = Object.fromEntries(NAMES.map((name) => [name, TOKENS.light[name]])) as Record<Token, string>;
  for (const name of COLORS) colors[name] = toRgb(worn(name).color);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return { colors, off: Number(worn('off').opacity), fade: still ? 0 : FADE };
}

export const samePalette = (a: Palette, b: Palette): boolean => JSON.stringify(a) === JSON.stringify(b);
