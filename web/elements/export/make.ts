/** From what an element shows to a file, in every format: one path for the menu and for `toBlob`. */
import { type FormatId, formatOf, safeFileName } from '../../exchange/index.js';
import type { PictureFormat } from '../../language/index.js';
import { attributesOf } from '../embed/attributes.js';
import { viewOf } from '../state.js';
import { drawn, svgText } from './draw.js';
import { failure } from './failure.js';
import { checkedFormat, type ExportFormat, type ExportOptions, isPicture } from './options.js';
import { carrying, raster } from './raster.js';
import { carriedIn, drawable, lookupOf, type Shown } from './shown.js';
import { ownSource } from './source.js';

/** The figure as SVG text. */
export async function svgOf(shown: Shown, options: ExportOptions): Promise<string> {
  await drawable(shown);
  return svgText(shown, options);
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

async function dataBlob(id: FormatId, shown: Shown, { ids, title }: ExportOptions, around: Around): Promise<Blob> {
  const { words } = shown.state;
  const { given } = lookupOf(shown).full;
  const format = formatOf(id);
  const bundle = id === 'html' ? await ownSource(around.bundle) : undefined;
  if (bundle === null) throw failure(words.exporting, 'source');
  const text = format.write(given, {
    words,
    accessed: today(),
    ...(ids ? { claims: ids } : {}),
    ...(id === 'html' ? { view: attributesOf(viewOf(shown.state)), ...(title ? { title } : {}) } : {}),
    ...(bundle === undefined ? {} : { bundle }),
  });
  return new Blob([text], { type: format.mime });
}

async function pictureBlob(format: PictureFormat, shown: Shown, options: ExportOptions): Promise<Blob> {
  const words = shown.state.words.exporting;
  if (format === 'pdf') throw failure(words, 'print');
  if (format === 'svg') return new Blob([await svgOf(shown, options)], { type: 'image/svg+xml' });
  await drawable(shown);
  const blob = await raster(drawn(shown, options), format, options, words, shown.limits);
  return format === 'png' && options.data !== false ? carrying(blob, carriedIn(shown)) : blob;
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
