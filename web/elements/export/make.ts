/** From what an element shows to a file, in every format: one path for the menu and for `toBlob`. */
import { type FormatId, formatOf, safeFileName } from '../../exchange/index.js';
import { part } from '../../exchange/pieces.js';
import type { PictureFormat } from '../../language/index.js';
import type { Steps } from '../../model/index.js';
import { attributesOf } from '../embed/attributes.js';
import { viewOf } from '../state.js';
import { drawn, svgPieces } from './draw.js';
import { failure } from './failure.js';
import { checkedFormat, type ExportFormat, type ExportOptions, isPicture } from './options.js';
import { blobOfPieces, blobSteps, doing } from './doing.js';
import { carrying, raster } from './raster.js';
import { carriedIn, drawable, lookupOf, type Shown } from './shown.js';
import { ownSource } from './source.js';

/** The figure as SVG text. */
export async function svgOf(shown: Shown, options: ExportOptions): Promise<string> {
  await drawable(shown);
  return (await doing(svgPieces(shown, options), options)).join('');
}

/** What is not part of the state: where the program's own file lies, as the page says. */
export interface Around {
  readonly bundle: string | null;
}

const today = (): string => {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Writes the data; a page needs the program's source as `bundle`. @throws ExportFailure `export/nothing` */
export function dataSteps(
  id: FormatId,
  shown: Shown,
  { ids, title }: ExportOptions,
  to: string[],
  bundle?: string,
): Steps<void> {
  const { given } = lookupOf(shown).full;
  const how = {
    words: shown.state.words,
    accessed: today(),
    ...(ids ? { claims: ids } : {}),
    ...(id === 'html' ? { view: attributesOf(viewOf(shown.state)), ...(title ? { title } : {}) } : {}),
    ...(bundle === undefined ? {} : { bundle }),
  };
  return formatOf(id).steps(given, how, to);
}

async function dataBlob(id: FormatId, shown: Shown, options: ExportOptions, around: Around): Promise<Blob> {
  const bundle = id === 'html' ? await ownSource(around.bundle) : undefined;
  if (bundle === null) throw failure(shown.state.words.exporting, 'source');
  return doing(
    blobSteps((to) => dataSteps(id, shown, options, to, bundle), formatOf(id).mime),
    options,
  );
}

async function pictureBlob(format: PictureFormat, shown: Shown, options: ExportOptions): Promise<Blob> {
  const words = shown.state.words.exporting;
  if (format === 'pdf') throw failure(words, 'print');
  await drawable(shown);
  if (format === 'svg') return doing(blobOfPieces(svgPieces(shown, options), 'image/svg+xml'), options);
  const steps = drawn(shown, options);
  const carries = format === 'png' && options.data !== false;
  const figure = await doing(carries ? part(steps, 0, 2) : steps, options);
  const blob = await raster(figure, format, options, words, shown.limits);
  options.signal?.throwIfAborted();
  if (!carries) return blob;
  const carried = blobOfPieces(part(carriedIn(shown), 1, 2), 'application/json');
  return carrying(blob, await doing(carried, options), options);
}

/** @throws ExportFailure with what to do, RangeError for a format or options that there are not */
export async function blobOf(format: string, shown: Shown, options: ExportOptions, around: Around): Promise<Blob> {
  const known = checkedFormat(format);
  return isPicture(known) ? pictureBlob(known, shown, options) : dataBlob(known, shown, options, around);
}

/** A file's name, made of the title. */
export function fileNameFor(format: ExportFormat, shown: Shown, { title }: ExportOptions): string {
  const { dataset } = lookupOf(shown).full;
  const ending = isPicture(format) ? (format === 'jpeg' ? '.jpg' : `.${format}`) : formatOf(format).ending;
  return safeFileName(title || (dataset.title ?? dataset.article.title), ending);
}
