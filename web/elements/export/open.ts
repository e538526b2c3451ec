/**
 * Opening a file that was exported: from its bytes to the dataset and the view it was made of. Nothing of the file is
 * ever put into a page; the dataset is unchecked and goes through `parseDataset` like any other.
 */
import { importText, viewInOfflineHtml } from '../../exchange/index.js';
import { readPicture } from '../../exchange/picture/index.js';
import { LIMITS, type Problem } from '../../model/index.js';
import { FIRST_VIEW, LAYOUTS, movedOfText, viewOfText as portOfText, type ViewState } from '../../view/address.js';
import { askedOfText, lensOfText, viewOfText } from '../../view/lens-text.js';
import { AGREEMENT_VIEWS } from '../../view/address.js';
import { READINGS } from '../../view/reading.js';

export type Opened =
  | { readonly ok: true; readonly dataset: unknown; readonly view: ViewState; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const fault = (code: Problem['code'], message: string, hint: string): Opened => ({
  ok: false,
  problems: [{ code, severity: 'error', pointer: '', message, hint }],
});

const starts = (bytes: Uint8Array, text: string, at = 0) =>
  [...text].every((sign, n) => bytes[at + n] === sign.charCodeAt(0));

/** The name of a format that can carry no dataset, by the first bytes. */
function plainPicture(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'JPEG';
  if (starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8)) return 'WebP';
  if (starts(bytes, 'GIF8')) return 'GIF';
  return starts(bytes, '%PDF') ? 'PDF' : null;
}

function viewOfPage(text: string): ViewState {
  const { selected, claim, lens, agreements, reading, layout, view, moved, asked } = viewInOfflineHtml(text);
  return {
    ...FIRST_VIEW,
    selection: selected === undefined ? [] : [selected],
    claim: claim ?? null,
    lens: lensOfText(lens ?? null),
    agreements: AGREEMENT_VIEWS.find((one) => one === agreements) ?? FIRST_VIEW.agreements,
    reading: READINGS.find((one) => one === reading) ?? FIRST_VIEW.reading,
    layout: LAYOUTS.find((one) => one === layout) ?? FIRST_VIEW.layout,
    view: portOfText(view ?? null),
    moved: movedOfText(moved ?? null),
    asked: askedOfText(asked ?? null),
  };
}

function fromText(text: string, name: string): Opened {
  const read = importText(text, name);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  return { ok: true, dataset: read.dataset, view: viewOfPage(text), problems: read.problems };
}

async function fromPicture(picture: Uint8Array | string): Promise<Opened> {
  const read = await readPicture(picture);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  return { ok: true, dataset: read.dataset, view: viewOfText(read.view), problems: [] };
}

const isSvg = (text: string): boolean => /^\s*</.test(text) && /<svg[\s>]/.test(text.slice(0, 4_000));

/**
 * Never throws for anything that a file can hold.
 *
 * @param most bytes that are read; the largest PNG that is made here has fewer than `LIMITS.file`
 */
export async function readFile(file: Blob, most = LIMITS.file): Promise<Opened> {
  const name = file instanceof File ? file.name : '';
  if (file.size > most)
    return fault(
      'limit/bytes',
      `The file has ${file.size} bytes; ${most} are read.`,
      'Open the dataset itself, or a smaller picture.',
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const plain = plainPicture(bytes);
  if (plain !== null)
    return fault(
      'parse/picture',
      `This is a plain picture: a ${plain} carries no dataset.`,
      'Open the SVG or the PNG that was exported with it, or the dataset itself.',
    );
  if (bytes[0] === 0x89 && starts(bytes, 'PNG', 1)) return fromPicture(bytes);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fault('parse/encoding', 'The file is not UTF-8 text.', 'Save the file as UTF-8 and try again.');
  }
  return isSvg(text) && !/^<!doctype html/i.test(text) ? fromPicture(text) : fromText(text, name);
}
