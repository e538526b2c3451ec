/** A view, or its lens alone, as text: the parts of an address that are about it, without the explorer's name. */
import type { Dataset, Lens } from '../model/index.js';
import { FIRST_VIEW, readAddress, type ViewState, writeAddress } from './address.js';

/** `s=a:JPN&sign=-1&deals=pairs`: what cannot be understood is passed over. */
export function viewOfText(text: string | null): ViewState {
  const parts = (text ?? '').split('&').filter(Boolean);
  return readAddress(parts.map((part) => `l.${part}`).join('&'), 'l');
}

export const textOfView = (view: ViewState): string =>
  writeAddress('', 'l', view)
    .replace('#', '')
    .replaceAll(/(^|&)l\./g, '$1');

/** `sign=-1&cert=asserted,believed&by=klingner`: what cannot be understood is passed over. */
export const lensOfText = (text: string | null): Lens => viewOfText(text).lens;

export const textOfLens = (lens: Lens): string => textOfView({ ...FIRST_VIEW, lens });

/** `ways=JPN,CHN&voices=klingner&draw=voices`: what cannot be understood is passed over. */
export const askedOfText = (text: string | null): ViewState['asked'] => viewOfText(text).asked;

export const textOfAsked = (asked: ViewState['asked']): string => textOfView({ ...FIRST_VIEW, asked });

/** What a page sets may be anything; what is no question is none. */
export function askedOfValue(value: unknown): ViewState['asked'] {
  if (typeof value === 'string') return askedOfText(value);
  if (typeof value !== 'object' || value === null) return FIRST_VIEW.asked;
  const { from, to, first, second, drawn } = value as Record<string, unknown>;
  const id = (one: unknown) => (typeof one === 'string' && one !== '' ? one : null);
  const asked = { from: id(from), to: id(to), first: id(first), second: id(second), drawn: drawn === true };
  return askedOfText(textOfAsked(asked));
}

const isList = (value: unknown): boolean => value === undefined || Array.isArray(value);

/** What a page sets as a lens may be anything: a text is read as the attribute is, what is no lens lets everything pass. */
export function lensOf(value: unknown): Lens {
  if (typeof value === 'string') return lensOfText(value);
  if (typeof value !== 'object' || value === null) return {};
  const { signs, certainties, types, speakers, words } = value as Record<keyof Lens, unknown>;
  if (![signs, certainties, types, speakers].every(isList)) return {};
  return lensOfText(textOfLens({ ...value, ...(typeof words === 'string' ? {} : { words: '' }) }));
}

/** Without speakers that the dataset does not have, who would leave nothing to see. */
export function soundLens(lens: Lens, dataset: Dataset): Lens {
  if (!lens.speakers) return lens;
  const ids = new Set(dataset.speakers.map((speaker) => speaker.id));
  const known = lens.speakers.filter((id) => ids.has(id));
  if (known.length === lens.speakers.length) return lens;
  const { speakers: _, ...rest } = lens;
  return known.length > 0 ? { ...rest, speakers: known } : rest;
}
