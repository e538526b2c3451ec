/** The one value that the root element owns, and the ways it changes. Pure: no DOM, nothing is changed in place. */
import { actorOfKey, type Relations } from '../graph/index.js';
import { ENGLISH, type Words } from '../language/index.js';
import { type Dataset, isEmptyLens, type Lens, type Problem } from '../model/index.js';
import { type LayoutName, type Place, roundedPlace, type ViewPort, type ViewState } from '../view/address.js';
import { type Asked, isAsked, NOTHING_ASKED } from '../view/asked.js';
import { soundLens } from '../view/lens-text.js';
import type { AgreementView } from '../view/address.js';
import { type Lookup, lookupThrough, selectionOf, tell } from './lookup.js';
import { placeOfClaim } from './places.js';
import type { Reading } from '../view/reading.js';

export interface GraphState {
  readonly load: 'idle' | 'loading' | 'ready' | 'failed';
  /** All that the last good dataset says; it stays when a later one fails. */
  readonly full: Lookup | null;
  /** What of it passes the lens. */
  readonly lookup: Lookup | null;
  readonly lens: Lens;
  readonly problems: readonly Problem[];
  /** How the reader came here: an actor, then a relation of it; the last is selected. */
  readonly trail: readonly string[];
  readonly claim: string | null;
  readonly reading: Reading;
  /** Id of the claim at which the story was left, so that one comes back to it. */
  readonly mark: string | null;
  readonly agreements: AgreementView;
  readonly layout: LayoutName;
  /** The layout is not the one that was there at first, or was not always. */
  readonly switched: boolean;
  /** How many relations are drawn, those with the most claims; null for all. */
  readonly most: number | null;
  /** What part of the graph is in view; null for all of it. */
  readonly view: ViewPort | null;
  /** Discs and hubs that the reader put elsewhere, the last moved last. */
  readonly moved: ViewState['moved'];
  /** Those put elsewhere in the other layout, for when the reader goes back to it. */
  readonly aside: ViewState['moved'];
  readonly asked: Asked;
  /** The interface's words, in the reader's language. */
  readonly words: Words;
}

export const START: GraphState = {
  load: 'idle',
  full: null,
  lookup: null,
  lens: {},
  problems: [],
  trail: [],
  claim: null,
  reading: 'claims',
  mark: null,
  agreements: 'hub',
  layout: 'network',
  switched: false,
  most: null,
  view: null,
  moved: new Map(),
  aside: new Map(),
  asked: NOTHING_ASKED,
  words: ENGLISH,
};

export const selectedIn = (state: GraphState): string | null => state.trail.at(-1) ?? null;

/** Whether the relation of `key` has the actor among its own. */
function concerns(lookup: Lookup, key: string, actor: string): boolean {
  const selection = selectionOf(lookup, key);
  if (selection?.kind === 'dyad') return selection.dyad.a === actor || selection.dyad.b === actor;
  if (selection?.kind === 'agreement') return selection.agreement.members.some((member) => member.actor === actor);
  return false;
}

/**
 * Selects `key`: null, or a key the dataset does not have, selects nothing. A relation keeps the country it was reached
 * from, as long as it is one of that country's, so that a step back leads there.
 */
export function select(state: GraphState, key: string | null): GraphState {
  const { lookup } = state;
  if (key === null || !lookup || !selectionOf(lookup, key)) return { ...state, trail: [], claim: null };
  if (key === selectedIn(state)) return { ...state, claim: null };
  const from = state.trail[0];
  const actor = from === undefined ? undefined : actorOfKey(from);
  const keeps = from !== undefined && actor !== undefined && concerns(lookup, key, actor);
  return { ...state, trail: keeps ? [from, key] : [key], claim: null };
}

/** What is shown for a press on `key`: its words in the article, if that is read, else its claims; open ground changes nothing but the selection. */
export function press(state: GraphState, key: string | null): GraphState {
  const next = select(state, key);
  return selectedIn(next) === null || state.reading === 'article' ? next : { ...next, reading: 'claims' };
}

/** A claim in focus: story and article take the selection along, elsewhere it is one of what is selected. */
export function focusClaim(state: GraphState, claim: string): GraphState {
  const { lookup, reading, agreements } = state;
  if (!lookup?.claims.has(claim)) return state;
  if (reading === 'claims') return { ...state, claim };
  const place = placeOfClaim(lookup, claim, agreements);
  return { ...state, trail: place === null ? [] : [place], claim, mark: claim };
}

/** Another way to read. The story begins at the claim in focus, else where it was left; the rest stays as it is. */
export function read(state: GraphState, reading: Reading): GraphState {
  const next = { ...state, reading };
  const at = state.claim ?? (reading === 'story' ? state.mark : null);
  return reading !== 'claims' && at !== null ? focusClaim(next, at) : next;
}

/**
 * One step back: from a claim to what it was shown in, from a relation to its country, then to nothing. From a claim of
 * the story or the article to the whole graph, and from there to the claims.
 */
export function back(state: GraphState): GraphState {
  if (state.reading !== 'claims') {
    const open = state.claim === null && state.trail.length === 0;
    return open ? { ...state, reading: 'claims' } : { ...state, trail: [], claim: null };
  }
  return state.claim === null ? { ...state, trail: state.trail.slice(0, -1) } : { ...state, claim: null };
}

/** Keeps what is selected as far as `lookup` has it. */
function onto(state: GraphState, lookup: Lookup): GraphState {
  const trail = state.trail.filter((key) => selectionOf(lookup, key) !== null);
  const claim = state.claim !== null && lookup.claims.has(state.claim) ? state.claim : null;
  const mark = state.mark !== null && state.full?.claims.has(state.mark) ? state.mark : null;
  const next = { ...state, lookup, trail, claim, mark };
  if (state.reading === 'claims' || state.claim === null) return next;
  return claim === null ? { ...next, trail: [] } : focusClaim(next, claim);
}

/** Agreements drawn another way: a claim of the story stands where it is drawn now. */
export function draw(state: GraphState, agreements: AgreementView): GraphState {
  const next = { ...state, agreements };
  return next.reading !== 'claims' && next.claim !== null ? focusClaim(next, next.claim) : next;
}

/** Laid out another way. Each layout keeps what was moved in it; all of it is in view. */
export function layOutAs(state: GraphState, layout: LayoutName): GraphState {
  if (layout === state.layout) return state;
  return { ...state, layout, switched: state.load === 'ready', moved: state.aside, aside: state.moved, view: null };
}

/** Only so many relations are drawn, those with the most claims; each number has a picture of its own, seen whole. */
export const showMost = (state: GraphState, most: number | null): GraphState =>
  most === state.most ? state : { ...state, most, moved: START.moved, aside: START.aside, view: null };

/** Pairs and agreements that have lines. */
export const relationsDrawn = ({ dyads, agreements }: Relations, view: AgreementView): number =>
  view === 'pairs' ? dyads.length : dyads.filter((dyad) => dyad.apart).length + agreements.length;

/** Another lens: what is selected stays if something of it is left. */
export function look(state: GraphState, lens: Lens): GraphState {
  const { full } = state;
  return full ? onto({ ...state, lens }, lookupThrough(full, lens)) : { ...state, lens };
}

/** A new dataset: what was selected stays, and so does the lens, if the new one has it too. */
export function arrive(state: GraphState, dataset: Dataset, problems: readonly Problem[]): GraphState {
  const full = tell(dataset, state.words);
  // Places are those of one picture: another dataset has another.
  const anew = state.full === null ? {} : { most: null, moved: START.moved, aside: START.aside, view: START.view };
  return { ...look({ ...state, full, ...anew }, soundLens(state.lens, dataset)), load: 'ready', problems };
}

/** The same in another language. */
export function speak(state: GraphState, words: Words): GraphState {
  const { full } = state;
  return full ? look({ ...state, words, full: tell(full.given, words) }, state.lens) : { ...state, words };
}

/** What an address holds of the state. */
export const viewOf = ({
  trail,
  claim,
  lens,
  reading,
  agreements,
  layout,
  most,
  view,
  moved,
  asked,
}: GraphState): ViewState => ({
  ...(most === null ? {} : { most }),
  selection: trail,
  claim,
  lens,
  reading,
  layout,
  agreements,
  view,
  moved,
  asked,
});

/** A disc or hub put elsewhere. */
export function move(state: GraphState, key: string, place: Place): GraphState {
  const moved = new Map([...state.moved].filter(([other]) => other !== key));
  return { ...state, moved: moved.set(key, roundedPlace(place)) };
}

/** Whether “Reset view” has something to do besides what is selected. */
export const isChanged = ({ lens, most, moved, aside, view, asked }: GraphState): boolean =>
  !isEmptyLens(lens) || most !== null || moved.size > 0 || aside.size > 0 || view !== null || isAsked(asked);

/** As at first: nothing selected or moved, no lens, all in view. */
export const reset = (state: GraphState): GraphState =>
  look(
    {
      ...select(state, null),
      most: null,
      mark: null,
      reading: 'claims',
      moved: new Map(),
      aside: new Map(),
      view: null,
      asked: NOTHING_ASKED,
    },
    {},
  );

type Restored = Pick<ViewState, 'selection' | 'claim' | 'lens'> &
  Partial<Pick<ViewState, 'reading' | 'moved' | 'layout' | 'view' | 'most' | 'asked'>>;

/** A view from an address, or from an earlier step, as far as the dataset has what it names. */
export function restore(state: GraphState, view: Restored): GraphState {
  const lens = state.full ? soundLens(view.lens, state.full.dataset) : view.lens;
  const { selection: trail, claim, reading = state.reading } = view;
  const mark = reading !== 'claims' && claim !== null ? claim : state.mark;
  const before = layOutAs(state, view.layout ?? state.layout);
  const { moved = before.moved, view: port = before.view, asked = before.asked } = view;
  const most = view.most ?? null;
  return look({ ...before, trail, claim, reading, mark, most, moved, view: port, asked }, lens);
}
