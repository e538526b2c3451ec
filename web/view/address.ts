/**
 * The view in the address: what is selected, the lens, and how the graph is shown, in the page's URL fragment.
 *
 * A fragment is a list of parts joined by `&`. Parts that begin with an explorer's name and a dot are that explorer's;
 * all others belong to the page or to other explorers and are left as they are. The name is the element's `id`; without
 * one it is `gg` for the first explorer of the page, `gg2` for the second, and so on (`explorerName`).
 *
 *     #gg.s=a:JPN,d:JPN~USA&gg.cert=hedged,believed&gg.by=klingner
 *
 * | part     | value                                                                                        | left out means |
 * |----------|----------------------------------------------------------------------------------------------|----------------|
 * | `s`      | keys of what is selected: `a:` an actor, `d:` a pair, `g:` an agreement; two for a relation reached from a country | nothing |
 * | `c`      | id of the claim in focus                                                                     | none           |
 * | `sign`   | `1` cooperative, `0` neutral, `-1` conflictual                                               | all            |
 * | `cert`   | `asserted`, `believed`, `conditional`, `hedged`, `denied`                                    | all            |
 * | `type`   | relation types, such as `AGREE` or `ally`                                                    | all            |
 * | `by`     | ids of speakers                                                                              | all            |
 * | `words`  | words that claims must have                                                                  | any            |
 * | `read`   | what the panel shows: `claims` behind what is selected, `story` all in article order, `article` its text, `questions` what follows from the claims | `claims` |
 * | `layout` | `network`, `map`                                                                             | `network`      |
 * | `deals`  | `pairs`: agreements of three or more drawn as pairs; `hub`                                   | `hub`          |
 * | `most`   | a number: only so many relations are drawn, those with the most claims                      | all            |
 * | `view`   | x, y, zoom: the place in the middle of the stage, and how much larger than fitted it is      | all in view    |
 * | `moved`  | key, x, y, and so on: discs that the reader has moved                                        | none           |
 * | `ways`   | ids of two actors whose connection is asked for; either may be left out                      | what is selected |
 * | `voices` | ids of two speakers who are compared; one alone: with all others                             | whoever says most, and all others |
 * | `draw`   | `voices`: what the two say is drawn, with marks                                              | all that is said |
 *
 * Lists are joined by commas; their order is kept. Places are ten-thousandths of the frame's width and height, so that
 * they hold in a window of another size; zoom is in thousandths. Everything but `A–Z a–z 0–9 - _ . : ~ / @` is
 * percent-encoded as UTF-8, commas inside ids too. Unknown parts and what makes no sense are passed over: an address
 * never fails, it shows as much as can be understood. These names and meanings do not change; new ones may come.
 */
import { CERTAINTIES, type Lens, RELATION_TYPES, SIGNS } from '../model/index.js';
import { type Asked, askedFrom, NOTHING_ASKED, partsOfAsked } from './asked.js';
import { type Reading, READINGS } from './reading.js';

/** Agreements of three or more drawn with one hub each, or as the pairs they are made of. */
export const AGREEMENT_VIEWS = ['hub', 'pairs'] as const;
export type AgreementView = (typeof AGREEMENT_VIEWS)[number];

export const LAYOUTS = ['network', 'map'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** A place as parts of the frame's width and height: 0 is left or top, 1 is right or bottom. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface ViewPort extends Place {
  /** 1 = the whole frame fits. */
  readonly zoom: number;
}

/** Everything about an explorer that an address holds, an attribute may set and undo takes back. */
export interface ViewState {
  /** As `GraphState.trail`: nothing, a thing, or a country and then a relation of it. */
  readonly selection: readonly string[];
  readonly claim: string | null;
  readonly lens: Lens;
  readonly reading: Reading;
  readonly layout: LayoutName;
  readonly agreements: AgreementView;
  /** Only so many relations are drawn, those with the most claims; all where left out. */
  readonly most?: number;
  /** Null while everything is in view. */
  readonly view: ViewPort | null;
  /** Discs moved by the reader, by key. */
  readonly moved: ReadonlyMap<string, Place>;
  readonly asked: Asked;
}

export const FIRST_VIEW: ViewState = {
  selection: [],
  claim: null,
  lens: {},
  reading: 'claims',
  layout: 'network',
  agreements: 'hub',
  view: null,
  moved: new Map(),
  asked: NOTHING_ASKED,
};

/**
 * The name under which an explorer's parts stand.
 * @param id the element's `id`
 * @param order its place among the explorers of the page that have no `id`, from 0
 */
export const explorerName = (id: string, order: number): string => id || (order === 0 ? 'gg' : `gg${order + 1}`);

/**
 * What an address says of one explorer.
 * @param hash `location.hash`, with `#` or without
 */
export function readAddress(hash: string, name: string): ViewState {
  const values = new Map<string, string>();
  const prefix = prefixOf(name);
  for (const part of partsOf(hash).parts) {
    const at = part.indexOf('=');
    if (at < 0 || !part.startsWith(prefix)) continue;
    const key = part.slice(prefix.length, at);
    if (!values.has(key)) values.set(key, part.slice(at + 1));
  }
  return stateFrom((key) => values.get(key));
}

/**
 * The address with one explorer's parts replaced; nothing else in it changes. A view that is as at first needs no part.
 * @param hash `location.hash`, with `#` or without
 * @returns with `#`, or '' if nothing is left
 */
export function writeAddress(hash: string, name: string, state: ViewState): string {
  const prefix = prefixOf(name);
  const { parts, directive } = partsOf(hash);
  const own = valuesOf(state).map(([key, value]) => `${prefix}${key}=${value}`);
  const mine = parts.findIndex((part) => part.startsWith(prefix));
  const others = (some: readonly string[]) => some.filter((part) => !part.startsWith(prefix));
  const at = mine < 0 ? parts.length : mine;
  const all = [...others(parts.slice(0, at)), ...own, ...others(parts.slice(at))].join('&');
  return all === '' && directive === '' ? '' : `#${all}${directive}`;
}

/** The state as an address can hold it: places rounded, empty settings left out, halves of surrogate pairs replaced. */
export function addressable(state: ViewState): ViewState {
  const values = new Map(valuesOf(state));
  return stateFrom((key) => values.get(key));
}

/** A fragment directive (`:~:text=…`) is the browser's and stays at the end. */
function partsOf(hash: string): { readonly parts: readonly string[]; readonly directive: string } {
  const bare = hash.startsWith('#') ? hash.slice(1) : hash;
  const at = bare.indexOf(':~:');
  const [own, directive] = at < 0 ? [bare, ''] : [bare.slice(0, at), bare.slice(at)];
  return { parts: own === '' ? [] : own.split('&'), directive };
}

const prefixOf = (name: string): string => `${encode(name).replaceAll('.', '%2E')}.`;

/** What `encodeURIComponent` leaves alone but programs that look for links in text do not. */
const UNSAFE = /[!'()*]/g;

function encode(text: string): string {
  const whole = encodeURIComponent(text.replaceAll(/\p{Cs}/gu, '\uFFFD'));
  const safe = whole.replaceAll(UNSAFE, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  // “:~:” would begin a fragment directive, which the browser takes out of the address.
  return safe.replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%40', '@').replaceAll(':~:', ':%7E:');
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

const listOf = (items: readonly (string | number)[]): string => items.map((item) => encode(`${item}`)).join(',');

/** The parts that differ from `FIRST_VIEW`, always in the same order. */
function valuesOf(state: ViewState): [string, string][] {
  const { lens, view } = state;
  const moved = [...state.moved].map(([key, place]) => [key, ...numbersOf(place)] as const);
  const sound = moved.filter(([, ...numbers]) => numbers.every(fits));
  const port = view ? [...numbersOf(view), Math.round(view.zoom * 1_000)] : [];
  const all: [string, string][] = [
    ['s', listOf(state.selection)],
    ['c', encode(state.claim ?? '')],
    ['sign', listOf(lens.signs ?? [])],
    ['cert', listOf(lens.certainties ?? [])],
    ['type', listOf(lens.types ?? [])],
    ['by', listOf(lens.speakers ?? [])],
    ['words', encode(lens.words ?? '')],
    ['read', state.reading === FIRST_VIEW.reading ? '' : state.reading],
    ['layout', state.layout === FIRST_VIEW.layout ? '' : state.layout],
    ['deals', state.agreements === FIRST_VIEW.agreements ? '' : state.agreements],
    ['most', state.most === undefined ? '' : `${state.most}`],
    ['view', port.every(fits) ? listOf(port) : ''],
    ['moved', listOf(sound.flat())],
    ...partsOfAsked(state.asked, listOf),
  ];
  return all.filter(([, value]) => value !== '');
}

/** A place as an address can hold it. */
export function roundedPlace(place: Place): Place {
  const [x, y] = numbersOf(place);
  return { x: x / 10_000, y: y / 10_000 };
}

/** What `part` reads back. */
const fits = (n: number): boolean => Math.abs(n) <= 9_999_999;

/** `+ 0` because a rounded −0 would not come back. */
const numbersOf = ({ x, y }: Place) => [Math.round(x * 10_000) + 0, Math.round(y * 10_000) + 0] as const;

/** The value of one part as an attribute has it: `5000,5000,1500`. */
export const viewOfText = (text: string | null): ViewPort | null => portFrom((text ?? '').split(','));

/** `a:JPN,2500,5000`: keys and places, percent-encoded as in an address. */
export const movedOfText = (text: string | null): ViewState['moved'] =>
  movedFrom((text ?? '').split(',').flatMap((item) => decode(item) ?? []));

/** What a page sets may be anything; what is no view is none. */
export function viewOfValue(value: unknown): ViewPort | null {
  if (typeof value === 'string') return viewOfText(value);
  if (typeof value !== 'object' || value === null) return null;
  const { x, y, zoom } = value as Record<keyof ViewPort, unknown>;
  if (![x, y, zoom].every((n) => typeof n === 'number')) return null;
  return addressable({ ...FIRST_VIEW, view: value as ViewPort }).view;
}

/** A map, or an object, of keys and places. */
export function movedOfValue(value: unknown): ViewState['moved'] {
  if (typeof value === 'string') return movedOfText(value);
  if (typeof value !== 'object' || value === null) return new Map();
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  const isPlace = (place: unknown): place is Place =>
    typeof place === 'object' &&
    place !== null &&
    typeof (place as Place).x === 'number' &&
    typeof (place as Place).y === 'number';
  const places = entries.flatMap(([key, place]) =>
    typeof key === 'string' && isPlace(place) ? [[key, place] as const] : [],
  );
  return addressable({ ...FIRST_VIEW, moved: new Map(places) }).moved;
}

function stateFrom(value: (key: string) => string | undefined): ViewState {
  const items = (key: string) => {
    const whole = value(key);
    return whole ? whole.split(',').flatMap((item) => decode(item) ?? []) : [];
  };
  const text = (key: string) => decode(value(key) ?? '') ?? '';
  return {
    selection: selectionFrom(items('s')),
    claim: text('c') || null,
    lens: lensFrom(items, text('words')),
    reading: known(READINGS, text('read')) ?? FIRST_VIEW.reading,
    layout: known(LAYOUTS, text('layout')) ?? FIRST_VIEW.layout,
    agreements: known(AGREEMENT_VIEWS, text('deals')) ?? FIRST_VIEW.agreements,
    ...mostFrom(text('most')),
    view: portFrom(items('view')),
    moved: movedFrom(items('moved')),
    asked: askedFrom(items),
  };
}

/** A whole number from 1. */
const mostFrom = (item: string): { most?: number } => (/^[1-9]\d{0,6}$/.test(item) ? { most: Number(item) } : {});

const isKey = (key: string): boolean => /^[adg]:[^]/.test(key);

/** Whether the dataset has these keys is for others to say. */
function selectionFrom(keys: readonly string[]): readonly string[] {
  const [first, second] = keys.filter(isKey);
  if (first === undefined) return [];
  return second === undefined || !first.startsWith('a:') ? [first] : [first, second];
}

const known = <T extends string>(list: readonly T[], item: string): T | undefined => list.find((one) => one === item);

function lensFrom(items: (key: string) => readonly string[], words: string): Lens {
  const signs = items('sign').flatMap((item) => SIGNS.find((sign) => `${sign}` === item) ?? []);
  const certainties = items('cert').flatMap((item) => known(CERTAINTIES, item) ?? []);
  const types = items('type').flatMap((item) => known(RELATION_TYPES, item) ?? []);
  const speakers = items('by').filter((item) => item !== '');
  return {
    ...(signs.length > 0 ? { signs } : {}),
    ...(certainties.length > 0 ? { certainties } : {}),
    ...(types.length > 0 ? { types } : {}),
    ...(speakers.length > 0 ? { speakers } : {}),
    ...(words === '' ? {} : { words }),
  };
}

/** A whole number of at most seven digits, divided. */
function part(item: string | undefined, of: number): number | null {
  return item !== undefined && /^-?\d{1,7}$/.test(item) ? Number(item) / of + 0 : null;
}

function portFrom([left, top, size]: readonly string[]): ViewPort | null {
  const [x, y, zoom] = [part(left, 10_000), part(top, 10_000), part(size, 1_000)];
  return x === null || y === null || zoom === null || zoom <= 0 ? null : { x, y, zoom };
}

function movedFrom(items: readonly string[]): ReadonlyMap<string, Place> {
  const moved = new Map<string, Place>();
  for (let n = 0; n + 2 < items.length; n += 3) {
    const [key = '', x, y] = [items[n], part(items[n + 1], 10_000), part(items[n + 2], 10_000)];
    if (isKey(key) && x !== null && y !== null) moved.set(key, { x, y });
  }
  return moved;
}
