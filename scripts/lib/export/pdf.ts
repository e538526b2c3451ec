/**
 * A PDF of one page, by Chromium's own printing: vectors and real text with its fonts embedded, every script shaped. Of
 * the libraries that make PDF of SVG without a browser none shapes text and keeps it text; see the README.
 */
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, findChromium } from '../../browsers.mjs';
import type { PixelSize } from './pixels.js';
import { DataError } from './state.js';

/** The SVG stands in a page without script or network. Its words cannot end it: they are escaped. */
const pageOf = (svg: string, { width, height }: PixelSize, title: string): string =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><style>@page { size: ${width}px ${height}px; margin: 0 }
html, body { margin: 0 } svg { display: block; width: ${width}px; height: ${height}px }</style></head><body>${svg}</body></html>`;

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @throws DataError if there is no Chromium */
export async function pdfOf(svg: string, size: PixelSize, title: string): Promise<Uint8Array> {
  const found = findChromium();
  if (!found)
    throw new DataError(
      'A PDF is printed by Chromium, and none was found. Install Chromium or Chrome, or set CHROMIUM_PATH to its program file; SVG and PNG need no browser.',
    );
  // A hair more than the picture, or what rounding adds makes a second page.
  const sheet = { width: Math.ceil(size.width), height: Math.ceil(size.height) + 1 };
  const browser = await chromium.launch({ executablePath: found.path, args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    await page.setContent(pageOf(svg, sheet, escaped(title)), { waitUntil: 'load' });
    return await page.pdf({
      width: `${sheet.width}px`,
      height: `${sheet.height}px`,
      printBackground: true,
      preferCSSPageSize: true,
      pageRanges: '1',
    });
  } finally {
    await browser.close();
  }
}
