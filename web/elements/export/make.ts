/** From what an element shows to a file, in every format: one path for the menu and for `toBlob`. */
import { type FormatId, formatOf, type OfflineView, safeFileName } from '../../exchange/index.js';
import type { PictureFormat } from '../../language/index.js';
import { textOfLens, textOfView } from '../../view/lens-text.js';
import { selectedIn, viewOf } from '../state.js';
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

/** What an offline page shows at first, as the element's attributes have it. */
function offlineView({ state }: Shown): OfflineView {
  const parts = new Map(
    textOfView(viewOf(state))
      .split('&')
      .map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)] as const),
  );
  const view: Readonly<Record<keyof OfflineView, string | null | undefined>> = {
    selected: selectedIn(state),
    claim: state.claim,
    lens: textOfLens(state.lens) || null,
    agreements: state.agreements === 'hub' ? null : state.agreements,
    reading: state.reading === 'claims' ? null : state.reading,
    view: parts.get('view'),
    moved: parts.get('moved'),
  };
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== null && value !== undefined));
}

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
    ...(id === 'html' ? { view: offlineView(shown), ...(title ? { title } : {}) } : {}),
    ...(bundle === undefined ? {} : { bundle }),
  });
  return new Blob([text], { type: format.mime });
}

async function pictureBlob(format: PictureFormat, shown: Shown, options: ExportOptions): Promise<Blob> {
  const words = shown.state.words.exporting;
  if (format === 'pdf') throw failure(words, 'print');
  if (format === 'svg') return new Blob([await svgOf(shown, options)], { type: 'image/svg+xml' });
  await drawable(shown);
  const blob = await raster(drawn(shown, options), format, options, words);
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
