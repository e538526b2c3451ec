/**
 * A page of a figure as pieces, each in a box of its own: so it can be asserted that none overlaps another or leaves the
 * page, and so a page in a language that runs from right to left is the same page mirrored.
 */
import type { Box } from '../scene.js';
import type { Token } from '../tokens.js';
import { type Pen, runsLeft, setText } from '../svg/type.js';
import { block, element, type Markup } from '../svg/xml.js';
import { balanced, flow, type FlowStyle, flowWidth } from './flow.js';

interface Part {
  /** Readable name, for the id of its group. */
  readonly name: string;
  readonly box: Box;
}

export interface WordsPiece extends Part {
  readonly kind: 'words';
  readonly lines: readonly string[];
  readonly style: FlowStyle;
  readonly fill: Token;
  readonly align: 'start' | 'end';
  readonly language: string | null;
  /** Begins where the page does, whatever its script: a heading. */
  readonly heading?: boolean;
}

/** Anything drawn: it is given the box where it comes to stand. */
export interface MarkPiece extends Part {
  readonly kind: 'mark';
  readonly draw: (box: Box, pen: Pen) => Markup;
}

export type Piece = WordsPiece | MarkPiece;

interface WordsChoice {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly most: number;
  readonly style: FlowStyle;
  readonly fill?: Token;
  readonly align?: 'start' | 'end';
  readonly language?: string | null;
  /** Lines of about the same length, for a heading. */
  readonly even?: boolean;
}

/** Running text in a column; null if there is none. */
export function wordsPiece(text: string, choice: WordsChoice): WordsPiece | null {
  const { name, x, y, width, most, style, fill = 'ink', align = 'start', language = null, even = false } = choice;
  const lines = (even ? balanced : flow)(text, style, width, most);
  if (lines.length === 0) return null;
  const box = { x, y, width, height: lines.length * style.leading };
  return { kind: 'words', name, box, lines, style, fill, align, language, heading: even };
}

/** Words of one line, as wide as they are. */
export function linePiece(
  text: string,
  name: string,
  at: { x: number; y: number },
  style: FlowStyle,
  fill: Token,
): WordsPiece {
  const box = { ...at, width: flowWidth(text, style), height: style.leading };
  return { kind: 'words', name, box, lines: [text], style, fill, align: 'start', language: null };
}

export const rulePiece = (name: string, x: number, y: number, width: number): MarkPiece => ({
  kind: 'mark',
  name,
  box: { x, y, width, height: 1 },
  draw: (box, { paint }) => element('rect', { ...box, fill: paint.colors.rule }),
});

export const bottomOf = (pieces: readonly (Piece | null)[], least = 0): number =>
  pieces.reduce((most, piece) => (piece ? Math.max(most, piece.box.y + piece.box.height) : most), least);

export const moved = <T extends Piece>(piece: T, dx: number, dy: number): T => ({
  ...piece,
  box: { ...piece.box, x: piece.box.x + dx, y: piece.box.y + dy },
});

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
}

const mirrored = ({ x, y, width, height }: Box, page: Page): Box => ({ x: page.width - x - width, y, width, height });

/** Running text stands at the side where its own script begins, headings where the page does. */
function startsRight({ lines, heading }: WordsPiece, { direction }: Page): boolean {
  const letters = lines.find((line) => /\p{L}/u.test(line));
  return heading || letters === undefined ? direction === 'rtl' : runsLeft(letters);
}

function drawWords(piece: WordsPiece, box: Box, page: Page, pen: Pen): Markup {
  const { lines, style, fill, language } = piece;
  const anchor = (piece.align === 'start') !== startsRight(piece, page) ? 'start' : 'end';
  const first = (style.leading + style.size * 0.7) / 2;
  const text = {
    lines,
    x: anchor === 'start' ? box.x : box.x + box.width,
    ys: lines.map((_, n) => box.y + first + n * style.leading),
    anchor,
    font: style,
    fill: pen.paint.colors[fill],
    language,
  } as const;
  return setText(text, pen.ids(piece.name), pen);
}

/** The pieces as vectors, one group each. */
export function drawPieces(pieces: readonly Piece[], page: Page, pen: Pen): Markup[] {
  return pieces.map((piece) => {
    const box = page.direction === 'rtl' ? mirrored(piece.box, page) : piece.box;
    return piece.kind === 'words'
      ? drawWords(piece, box, page, pen)
      : block('g', { id: pen.ids(piece.name) }, piece.draw(box, pen));
  });
}
