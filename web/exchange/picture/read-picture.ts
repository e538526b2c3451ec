/** Opening a picture again: from a file to the dataset and the view it was made of. */
import type { Problem } from '../../model/index.js';
import { isPng, textIn } from './png.js';
import { textInSvg } from './svg.js';
import { PICTURE_KEY } from './carry.js';
import { Unreadable } from '../unreadable.js';

/** The dataset is unchecked and goes through `parseDataset` like any other. */
export interface PictureData {
  readonly dataset: unknown;
  /** As in an address, without an explorer's name: `s=a:JPN&sign=-1`. */
  readonly view: string;
  /** Of the program that made the picture. */
  readonly version: string;
}

export type PictureRead = ({ readonly ok: true } & PictureData) | { readonly ok: false; readonly problem: Problem };

const nothingIn = (): Unreadable =>
  new Unreadable(
    'parse/picture',
    'This picture carries no dataset.',
    'Pictures lose it when a program or a site saves them anew. Open the file as it was exported, or the dataset itself.',
  );

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function dataFrom(carried: string): PictureData {
  let whole: unknown;
  try {
    whole = JSON.parse(carried);
  } catch {
    throw new Unreadable(
      'parse/json',
      'What the picture carries is not a dataset.',
      'Use the file as it was exported.',
    );
  }
  if (typeof whole !== 'object' || whole === null || !Object.hasOwn(whole, 'dataset')) throw nothingIn();
  const { dataset, view, version } = whole as Readonly<Record<string, unknown>>;
  return { dataset, view: text(view).slice(0, 100_000), version: text(version).slice(0, 40) };
}

/** The SVG's text, if that is what the bytes are; else null. */
function svgFrom(bytes: Uint8Array): string | null {
  try {
    const svg = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return looksLikeSvg(svg) ? svg : null;
  } catch {
    return null;
  }
}

const looksLikeSvg = (svg: string): boolean => /^\s*</.test(svg.slice(0, 1_000)) && svg.includes('<svg');

async function carriedBy(file: Uint8Array | string): Promise<string | null> {
  if (typeof file === 'string') return textInSvg(file);
  if (isPng(file)) return textIn(file, PICTURE_KEY);
  const svg = svgFrom(file);
  if (svg === null) {
    throw new Unreadable('parse/picture', 'This is neither an SVG nor a PNG.', 'Only those two carry a dataset.');
  }
  return textInSvg(svg);
}

/** What a picture carries. Never throws: what cannot be read comes back as a problem. */
export async function readPicture(file: Uint8Array | string): Promise<PictureRead> {
  try {
    const carried = await carriedBy(file);
    if (carried === null) throw nothingIn();
    return { ok: true, ...dataFrom(carried) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}
