/** What the dialog shows before there is a file: the very figure, or the first lines of a text. */
import { PICTURE_KEY, scaled } from '../../exchange/picture/index.js';
import type { FormatId } from '../../exchange/index.js';
import type { Steps } from '../../model/index.js';
import { doing } from './doing.js';
import { drawn } from './draw.js';
import { ExportFailure } from './failure.js';
import { dataSteps } from './make.js';
import { type ExportFormat, type ExportOptions, isPicture } from './options.js';
import { drawable, type Shown } from './shown.js';
import { svgElement } from './svg-dom.js';

export type Preview =
  | { readonly kind: 'picture'; readonly svg: SVGElement; readonly size: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly message: string };

/** Characters of a text that are shown. */
const FIRST = 6_000;

const round = (value: number) => Math.round(value * 10) / 10;

async function pictureOf(format: ExportFormat, shown: Shown, options: ExportOptions): Promise<Preview> {
  const { words } = shown.state;
  const ground = format === 'jpeg' && options.ground === 'none' ? 'white' : options.ground;
  const asked = ground ? { ...options, ground } : options;
  const figure = await doing(drawn(shown, asked, { idPrefix: 'preview-' }), options);
  const pixels = format === 'png' || format === 'jpeg' || format === 'webp';
  const px = pixels ? scaled(figure, options, shown.limits) : figure;
  const told = (width: number, height: number, unit: string) =>
    `${words.number(round(width))} × ${words.number(round(height))} ${unit}`;
  const mm = told((figure.width * 25.4) / 96, (figure.height * 25.4) / 96, 'mm');
  const size = [told(Math.round(px.width), Math.round(px.height), 'px'), ...(options.unit === 'mm' ? [mm] : [])].join(
    ' · ',
  );
  return { kind: 'picture', svg: svgElement(figure.pieces.join(''), document), size };
}

/** The beginning of a text: no more of it is written. */
function* firstOf(id: FormatId, shown: Shown, options: ExportOptions): Steps<string> {
  const to: string[] = [];
  const work = dataSteps(id, shown, options, to);
  while (!work.next().done && to.join('').length <= FIRST) yield;
  const text = to.join('');
  return text.length > FIRST ? `${text.slice(0, FIRST)}…` : text;
}

/** Never fails: what stands in the way is the preview then. */
export async function previewOf(format: ExportFormat, shown: Shown, options: ExportOptions): Promise<Preview> {
  try {
    if (isPicture(format)) await drawable(shown);
    if (isPicture(format)) return await pictureOf(format, shown, options);
    if (format === 'html') return { kind: 'none' };
    return { kind: 'text', text: await doing(firstOf(format, shown, options), options) };
  } catch (error) {
    if (options.signal?.aborted) return { kind: 'none' };
    if (error instanceof ExportFailure) return { kind: 'failed', message: error.message };
    console.error(`<${PICTURE_KEY}>`, error);
    return { kind: 'failed', message: shown.state.words.exporting.failures.failed };
  }
}
