/** From a figure to pixels, by the browser's own drawing of SVG. */
import { PICTURE_KEY, scaled, type Scaled, withText } from '../../exchange/picture/index.js';
import type { ExportWords } from '../../language/index.js';
import type { Limits } from '../../model/index.js';
import type { FigurePieces } from '../../view/figure/state.js';
import { turn } from '../../view/slices.js';
import type { Doing } from './doing.js';
import { failure } from './failure.js';
import type { PixelChoices } from './options.js';

export type RasterFormat = 'png' | 'jpeg' | 'webp';

const QUALITY = 0.92;

/** The SVG with the file's own size, so that every browser draws its vectors at that size and enlarges no pixels. */
const sized = (svg: string, { width, height }: Scaled): string =>
  svg.replace(/ width="[^"]*" height="[^"]*"/, ` width="${width}" height="${height}"`);

async function loaded(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

/** Whether the page's policy forbade a picture while `work` was done. */
async function watched<T>(work: () => Promise<T>): Promise<{ result: T | null; forbidden: boolean }> {
  let forbidden = false;
  const hear = (event: SecurityPolicyViolationEvent) => {
    forbidden ||= event.effectiveDirective.startsWith('img-src') || event.effectiveDirective.startsWith('default-src');
  };
  document.addEventListener('securitypolicyviolation', hear);
  try {
    return { result: await work(), forbidden };
  } catch {
    // The event may come after the failure that it explains.
    await new Promise((done) => setTimeout(done));
    return { result: null, forbidden };
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}

/** Draws on a canvas that nobody sees. @throws if the browser cannot read the picture */
async function painted(svg: string, { width, height }: Scaled, ground: string | null): Promise<HTMLCanvasElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(address);
    await turn();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new TypeError('raster: there is no context to draw in.');
    if (ground) {
      context.fillStyle = ground;
      context.fillRect(0, 0, width, height);
    }
    context.drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(address);
  }
}

const blobOf = (canvas: HTMLCanvasElement, type: string): Promise<Blob | null> =>
  new Promise((done) => canvas.toBlob(done, type, QUALITY));

/** @throws ExportFailure `export/too-large`, `export/policy`, `export/unsupported`, `export/failed` */
export async function raster(
  { pieces, ...size }: FigurePieces,
  format: RasterFormat,
  { scale, pixels }: PixelChoices,
  words: ExportWords,
  limits: Limits,
): Promise<Blob> {
  const wanted = scaled(size, { scale, pixels }, limits);
  if (!wanted.fits) throw failure(words, 'tooLarge', wanted.width, wanted.height, Math.floor(size.width * wanted.most));
  const type = `image/${format}`;
  // JPEG knows nothing see-through; what is left open would be black.
  const ground = format === 'jpeg' ? '#fff' : null;
  const { result: canvas, forbidden } = await watched(() => painted(sized(pieces.join(''), wanted), wanted, ground));
  if (!canvas) throw failure(words, forbidden ? 'policy' : 'failed');
  await turn();
  const blob = await blobOf(canvas, type);
  // The memory of a canvas is freed late unless it is given back.
  canvas.width = 0;
  canvas.height = 0;
  if (!blob || blob.size === 0) throw failure(words, 'failed');
  if (blob.type !== type) throw failure(words, 'unsupported', format === 'webp' ? 'WebP' : format.toUpperCase());
  return blob;
}

/** A PNG that can be opened again. */
export async function carrying(png: Blob, text: Blob, { signal }: Doing = {}): Promise<Blob> {
  const pause = async () => {
    await turn();
    signal?.throwIfAborted();
  };
  const utf8 = await text.arrayBuffer();
  const bytes = await withText(new Uint8Array(await png.arrayBuffer()), PICTURE_KEY, new Uint8Array(utf8), pause);
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: png.type });
}
