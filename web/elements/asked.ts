/** What the page asks for by attribute or property, taken into the state; and the properties, which say what is so. */
import { actorKey } from '../graph/index.js';
import type { Lens } from '../model/index.js';
import { LAYOUTS, type LayoutName, movedOfValue, type ViewPort, type ViewState, viewOfValue } from '../view/address.js';
import { askedOfValue, lensOf } from '../view/lens-text.js';
import { type Reading, READINGS } from '../view/reading.js';
import { AGREEMENT_VIEWS, type AgreementView } from '../view/address.js';
import { selectionOf } from './lookup.js';
import { placeOfClaim } from './places.js';
import { draw, focusClaim, type GraphState, layOutAs, look, read, select, selectedIn } from './state.js';

/** The properties that a page sets and that follow what the reader does. */
export interface Asked {
  selected: string | null;
  claim: string | null;
  agreements: AgreementView;
  reading: Reading;
  lens: Lens;
  layout: LayoutName;
  view: ViewPort | null;
  moved: ViewState['moved'];
  asked: ViewState['asked'];
}

/** Which properties were set since the last update. */
interface Changed {
  has(name: keyof Asked): boolean;
}

/** The key that a key or an actor's id stands for. */
export function keyOf({ lookup }: GraphState, what: string | null): string | null {
  return what === null || selectionOf(lookup, what) ? what : actorKey(what);
}

/** The properties say what is so. */
export function follow(host: Asked, state: GraphState): void {
  host.selected = selectedIn(state);
  host.claim = state.claim;
  host.reading = state.reading;
  host.lens = state.lens;
  host.layout = state.layout;
  host.view = state.view;
  host.moved = state.moved;
  host.asked = state.asked;
}

/** What the page asks to be selected, by key, by an actor's id or by a claim, as far as the dataset has it. */
export function selectAsked(host: Asked, state: GraphState): GraphState {
  const { lookup, reading, agreements } = state;
  if (!lookup) return state;
  if (reading !== 'claims' && host.claim !== null && lookup.claims.has(host.claim)) {
    return focusClaim(state, host.claim);
  }
  const place = host.claim === null ? null : placeOfClaim(lookup, host.claim, agreements);
  const wanted = keyOf(state, host.selected) ?? place;
  const next = wanted === selectedIn(state) ? state : select(state, wanted);
  return { ...next, claim: place === null ? null : host.claim };
}

/** What is none of the values a property has becomes its default. */
function settle(host: Asked): void {
  if (!AGREEMENT_VIEWS.includes(host.agreements)) host.agreements = 'hub';
  if (!READINGS.includes(host.reading)) host.reading = 'claims';
  if (!LAYOUTS.includes(host.layout)) host.layout = 'network';
}

/** Another reading leads to the claim it was left at, unless the page asks for one itself. */
function readAsked(host: Asked, changed: Changed, state: GraphState): GraphState {
  if (host.reading === state.reading) return state;
  const next = read(state, host.reading);
  if (!changed.has('selected')) host.selected = selectedIn(next);
  if (!changed.has('claim')) host.claim = next.claim;
  return next;
}

/** Lens, layout, what is in view, what was moved and what is asked, each as sound as a state has it. */
function viewAsked(host: Asked, changed: Changed, state: GraphState): GraphState {
  let next = state;
  if (changed.has('lens') && host.lens !== state.lens) next = look(next, lensOf(host.lens));
  next = layOutAs(next, host.layout);
  if (changed.has('view') && host.view !== state.view) next = { ...next, view: viewOfValue(host.view) };
  if (changed.has('moved') && host.moved !== state.moved) next = { ...next, moved: movedOfValue(host.moved) };
  if (changed.has('asked') && host.asked !== state.asked) next = { ...next, asked: askedOfValue(host.asked) };
  host.lens = next.lens;
  host.view = next.view;
  host.moved = next.moved;
  host.asked = next.asked;
  return next;
}

/** The state with what the page asks for by the properties it has set; the same state if it asks for nothing new. */
export function takeAsked(host: Asked, changed: Changed, state: GraphState): GraphState {
  settle(host);
  let next = host.agreements === state.agreements ? state : draw(state, host.agreements);
  next = readAsked(host, changed, next);
  next = viewAsked(host, changed, next);
  const selects = changed.has('selected') || changed.has('claim');
  const other = host.selected !== selectedIn(next) || host.claim !== next.claim;
  return selects && other ? selectAsked(host, next) : next;
}
