/**
 * A PDF of one page by the browser's own print window, which embeds the fonts and shapes every script: the libraries that
 * make PDF of SVG in a page do one or the other, or neither. The figure stands alone in a frame that nobody sees.
 */
import type { FigurePieces as Figure } from '../../view/figure/state.js';
import { svgElement } from './svg-dom.js';

/** A hair more than the figure, or what rounding adds makes a second page. */
const sheetOf = ({ width, height }: Figure) => ({ width: Math.ceil(width), height: Math.ceil(height) + 1 });

function styleOf(figure: Figure, view: Window & typeof globalThis): CSSStyleSheet {
  const { width, height } = sheetOf(figure);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${width}px ${height}px; margin: 0 }
    html, body { margin: 0; background: none; print-color-adjust: exact; -webkit-print-color-adjust: exact }
    svg { display: block; width: ${width}px; height: ${height}px }`);
  return sheet;
}

/** The frame, as large as the figure but out of sight. It is in no page's way: it takes no room, no focus, no press. */
async function frameIn(root: ShadowRoot, figure: Figure): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  frame.className = 'print-frame';
  const { width, height } = sheetOf(figure);
  const { style } = frame;
  style.position = 'fixed';
  style.insetBlockStart = '0';
  style.insetInlineStart = '-20000px';
  style.width = `${width}px`;
  style.height = `${height}px`;
  style.border = '0';
  // Some browsers tell of the empty page at once, others later and only then keep what is put into it.
  await new Promise((ready) => {
    frame.addEventListener('load', ready, { once: true });
    root.append(frame);
  });
  return frame;
}

/** Opens the print window. @returns false where the page may not print */
export async function printFigure(figure: Figure, title: string, language: string, root: ShadowRoot): Promise<boolean> {
  for (const old of root.querySelectorAll('iframe.print-frame')) old.remove();
  const frame = await frameIn(root, figure);
  const { contentDocument: page, contentWindow } = frame;
  const view = contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) return false;
  page.title = title;
  page.documentElement.lang = language;
  page.adoptedStyleSheets = [styleOf(figure, view)];
  page.body.replaceChildren(svgElement(figure.pieces.join(''), page));
  view.addEventListener('afterprint', () => setTimeout(() => frame.remove()), { once: true });
  view.print();
  return true;
}
