/**
 * The fonts that a picture in pixels is set in. resvg takes the first name of a list or nothing, so the choice is made
 * here: the first of the design's fonts that this machine has. Which it has is seen by drawing with each of them.
 */
import { Resvg } from '@resvg/resvg-js';
import { SANS, SERIF } from '../../../web/view/tokens.js';

export interface Fonts {
  readonly sans: string;
  readonly serif: string;
}

/** Where none of the design's fonts is: what most systems have. */
const ALSO = ['DejaVu Sans', 'Noto Sans', 'DejaVu Serif', 'Noto Serif'];
const ABSENT = 'No Font Has This Name';
const ROW = 24;
const WIDTH = 150;

/** The pixels of one word in each font, as text, with `fallback` where a font is not there. */
function drawn(families: readonly string[], fallback: string | undefined): string[] {
  const rows = families.map(
    (family, n) => `<text x="2" y="${n * ROW + 18}" font-size="18" font-family="'${family}'">Rag amiw8</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${families.length * ROW}">${rows.join('')}</svg>`;
  const font = { loadSystemFonts: true, ...(fallback === undefined ? {} : { defaultFontFamily: fallback }) };
  const pixels = Buffer.from(new Resvg(svg, { font }).render().pixels);
  return families.map((_, n) => pixels.subarray(n * ROW * WIDTH * 4, (n + 1) * ROW * WIDTH * 4).toString('latin1'));
}

/** Names that differ from what stands in for a name that no font has. */
function unlike(families: readonly string[], fallback?: string): string[] {
  const [absent, ...pictures] = drawn([ABSENT, ...families], fallback);
  return families.filter((_, n) => pictures[n] !== absent);
}

const namesIn = (stack: string): string[] =>
  stack
    .split(',')
    .map((name) => name.trim().replaceAll('"', ''))
    .filter((name) => !name.startsWith('-') && !['serif', 'sans-serif'].includes(name));

let found: Fonts | null = null;

/** The fonts of this machine; looked for once. */
export function fontsHere(): Fonts {
  if (found) return found;
  const [sans, serif] = [namesIn(SANS), namesIn(SERIF)];
  const all = [...new Set([...sans, ...serif, ...ALSO])];
  const first = unlike(all);
  // The font that stands in looks like itself; drawn with another in its place, it is told apart.
  const second = first[0] === undefined ? [] : unlike(all, first[0]);
  const here = new Set([...first, ...second]);
  const choose = (names: readonly string[], also: readonly string[]) =>
    [...names, ...also].find((name) => here.has(name)) ?? names[0] ?? 'sans-serif';
  found = {
    sans: choose(sans, ['DejaVu Sans', 'Noto Sans']),
    serif: choose(serif, ['DejaVu Serif', 'Noto Serif']),
  };
  return found;
}
