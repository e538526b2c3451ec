/**
 * Text widths without a browser, so that a scene is the same in Node, Chromium and Firefox.
 *
 * Advance widths in thousandths of an em for ASCII 32–126, then for the punctuation in PUNCTUATION. `serif` holds, for
 * each character, the wider of Palatino Italic and Times Italic (their metric twins P052 and Liberation Serif were
 * measured), so that words fit their box in either; `roman` and `headline` hold the same of the upright and the bold
 * faces. `bold` and `sans` are Arial's (Liberation Sans).
 */
export type Face = 'serif' | 'roman' | 'headline' | 'bold' | 'sans';

const PUNCTUATION = '‘’“”–—…•€−';

// biome-ignore format: a table reads better in rows of equal length
const WIDTHS: Readonly<Record<Face, readonly number[]>> = {
  serif: [
  250, 333, 500, 500, 500, 889, 778, 333, 333, 333, 500, 675, 250, 333, 250, 296, 500, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 333, 333, 675, 675, 675, 500, 920, 722, 611, 667, 778, 611, 611, 722, 778, 333, 444, 667, 556, 944, 778, 778,
  611, 778, 667, 556, 611, 778, 722, 944, 722, 667, 667, 389, 606, 389, 606, 500, 333, 500, 500, 444, 500, 444, 278, 500,
  500, 278, 278, 444, 278, 778, 556, 500, 500, 500, 389, 389, 333, 556, 500, 722, 500, 500, 444, 400, 606, 400, 606,
  333, 333, 556, 556, 500, 1000, 1000, 500, 500, 675,
  ],
  roman: [
  250, 333, 408, 500, 500, 840, 778, 208, 333, 333, 500, 606, 250, 333, 250, 606, 500, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 278, 278, 606, 606, 606, 444, 921, 778, 667, 709, 774, 611, 556, 763, 832, 337, 389, 726, 611, 946, 831, 786,
  604, 786, 668, 556, 613, 778, 722, 1000, 722, 722, 667, 333, 606, 333, 606, 500, 333, 500, 553, 444, 611, 479, 333, 556,
  582, 291, 278, 556, 291, 883, 582, 546, 601, 560, 395, 424, 326, 603, 565, 834, 516, 556, 500, 480, 606, 480, 606,
  333, 333, 500, 500, 500, 1000, 1000, 606, 500, 606,
  ],
  headline: [
  250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 606, 250, 333, 250, 296, 500, 500, 500, 500, 500, 500, 500, 500,
  500, 500, 333, 333, 606, 606, 606, 500, 930, 778, 667, 722, 833, 667, 611, 833, 833, 389, 500, 778, 667, 1000, 833, 833,
  611, 833, 722, 611, 667, 778, 778, 1000, 722, 722, 667, 333, 606, 333, 606, 500, 333, 500, 611, 444, 611, 500, 389, 556,
  611, 333, 333, 611, 333, 889, 611, 556, 611, 611, 444, 444, 333, 611, 556, 833, 500, 556, 500, 394, 606, 394, 606,
  333, 333, 500, 500, 500, 1000, 1000, 606, 500, 606,
  ],
  bold: [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,
  611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
  278, 278, 500, 500, 556, 1000, 1000, 350, 556, 584,
  ],
  sans: [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
  667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
  556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  222, 222, 333, 333, 556, 1000, 1000, 350, 556, 584,
  ],
};

/** Average advance of scripts that the tables lack, in thousandths of an em: Cyrillic, Greek, Arabic, Indic and so on. */
const OTHER = 640;

/** Width of a full-width (East Asian) character or an emoji. */
const FULL = 1000;

/** True for code points that are set in a full em: CJK, kana, Hangul, full-width forms, emoji. */
function isFullWidth(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f000 && code <= 0x3fffd)
  );
}

/** True for code points that take no room of their own: combining marks, joiners, direction marks. */
function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xad
  );
}

function advance(character: string, face: Face): number {
  const code = character.codePointAt(0) ?? 32;
  const widths = WIDTHS[face];
  if (code >= 32 && code < 127) return widths[code - 32] ?? OTHER;
  const mark = PUNCTUATION.indexOf(character);
  if (mark >= 0) return widths[95 + mark] ?? OTHER;
  if (isZeroWidth(code)) return 0;
  if (isFullWidth(code)) return FULL;
  const base = character.normalize('NFD').charCodeAt(0);
  return base >= 32 && base < 127 ? (widths[base - 32] ?? OTHER) : OTHER;
}

/** Width in px of `text` set in `face` at `size` px, without kerning, rounded up to a tenth. */
export function textWidth(text: string, face: Face, size: number): number {
  let sum = 0;
  for (const character of text) sum += advance(character, face);
  return Math.ceil((sum * size) / 100) / 10;
}
