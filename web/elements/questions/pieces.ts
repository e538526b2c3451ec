/** Pieces that the answers share: claims as marks that lead to them, pairs, and numbers that open to what they count. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Certainty, Claim, Lens } from '../../model/index.js';
import type { Dyad, EdgeSign, MixedDyad, Side, UnstatedDyad } from '../../graph/index.js';
import { badge, icon } from '../glyphs.js';
import { asks, selects } from '../intent.js';
import { type Lookup, nameOf } from '../lookup.js';
import { pairNames, quotedLabel } from '../panel/parts.js';
import { type Asked, toggled } from './asked.js';

/** What every answer is made from. */
export interface Ground {
  readonly lookup: Lookup;
  readonly lens: Lens;
  readonly trail: readonly string[];
  readonly asked: Asked;
  readonly ask: (asked: Asked) => void;
}

/** Marks and items that are shown before the reader asks for more. */
const MARKS = 8;
const ITEMS = 12;

/** Each claim by its paragraph; a press leads to it in the story. */
export function marks(claims: readonly Claim[], { words }: Lookup): TemplateResult {
  const rest = claims.length - MARKS;
  const mark = ({ id, paragraph, text }: Claim) =>
    html`<button class="mark" title=${text} @click=${asks({ kind: 'claim', claim: id, reading: 'story' })}><span aria-hidden="true">${words.paragraphMark(paragraph)}</span><span class="unseen">${words.paragraph(paragraph)}: ${text}</span></button>`;
  return html`<span class="marks">${claims.slice(0, MARKS).map(mark)}${rest > 0 ? html`<span class="over">+ ${words.number(rest)}</span>` : nothing}</span>`;
}

export interface Tie {
  readonly dyad: Dyad;
  readonly sign: EdgeSign;
  readonly label: string;
  readonly certainty: Certainty;
  readonly claims: readonly Claim[];
  /** In place of the pair's names. */
  readonly names?: TemplateResult;
  readonly note?: TemplateResult | typeof nothing;
}

const pairButton = (dyad: Dyad, lookup: Lookup, sign: EdgeSign, denied: boolean, names = pairNames(lookup, dyad)) =>
  html`<button class="pair" data-key=${dyad.id} title=${lookup.words.showRelation} @click=${selects(dyad.id)}>${badge(sign, { denied, size: 16 })}<span>${names}</span></button>`;

/** What is said of a pair, and by which claims. */
export function said(tie: Pick<Tie, 'label' | 'certainty' | 'claims'>, lookup: Lookup): TemplateResult {
  return html`<p class="said"><span class="label">${quotedLabel(lookup, tie.label)}</span> ${lookup.words.certainty[tie.certainty]} ${marks(tie.claims, lookup)}</p>`;
}

export const tie = (one: Tie, lookup: Lookup): TemplateResult =>
  html`<div class="tie">${pairButton(one.dyad, lookup, one.sign, one.certainty === 'denied', one.names)}${said(one, lookup)}${one.note ?? nothing}</div>`;

export const sideTie = (side: Side, lookup: Lookup, note?: TemplateResult): TemplateResult =>
  tie(note ? { ...side, note } : side, lookup);

/** A pair of both signs, or of none, as it stands. */
export function standingTie(side: Side | MixedDyad | UnstatedDyad, lookup: Lookup): TemplateResult {
  if ('why' in side) {
    const { dyad } = side;
    return tie({ ...dyad, dyad }, lookup);
  }
  if (side.sign !== 'mixed') return sideTie(side, lookup);
  return html`<div class="tie">${pairButton(side.dyad, lookup, 'mixed', false)}${said(side.plus, lookup)}${said(side.minus, lookup)}</div>`;
}

/** From one to the other along a way, whatever the direction of the relation. */
export const along = (lookup: Lookup, from: string, to: string): TemplateResult =>
  html`<bdi>${nameOf(lookup, from)}</bdi> <span class="join">–</span> <bdi>${nameOf(lookup, to)}</bdi>`;

/** A button that opens what follows it; `body` is made only then. A question is a heading too. */
export function opening(
  id: string,
  title: string | TemplateResult,
  ground: Ground,
  body: () => unknown,
  kind: 'row' | 'question' = 'row',
  mark: unknown = nothing,
): TemplateResult {
  const { asked, ask } = ground;
  const open = asked.open.has(id);
  const button = html`<button class=${kind} aria-expanded=${open} @click=${() => ask(toggled(asked, id))}>${icon(open ? 'down' : 'right', 12)}<span>${mark}${title}</span></button>`;
  const head = kind === 'question' ? html`<h3>${button}</h3>` : button;
  return html`${head}${open ? html`<div class="opened">${body()}</div>` : nothing}`;
}

/** Items in a list, the first ones until the reader asks for all. */
export function several<T>(
  id: string,
  items: readonly T[],
  ground: Ground,
  told: (item: T) => unknown,
): TemplateResult {
  const { asked, ask, lookup } = ground;
  const key = `${id}…`;
  const all = asked.open.has(key) || items.length <= ITEMS + 1;
  const shown = all ? items : items.slice(0, ITEMS);
  const rest = items.length - shown.length;
  return html`<ul>${shown.map((item) => html`<li>${told(item)}</li>`)}</ul>${rest > 0 ? html`<p><button class="more" @click=${() => ask(toggled(asked, key))}>${lookup.words.showMore(rest)}</button></p>` : nothing}`;
}

/** A number in words that opens to what it counts; plain where there is nothing to show. */
export function counted<T>(
  id: string,
  text: string,
  items: readonly T[],
  ground: Ground,
  told: (item: T) => unknown,
  mark: unknown = nothing,
): TemplateResult {
  if (items.length === 0) return html`<p class="row none">${mark}${text}</p>`;
  return opening(id, text, ground, () => several(id, items, ground, told), 'row', mark);
}

/** Which certainties count here. */
export function whatCounts(certainties: readonly Certainty[], { lookup: { words }, lens }: Ground): TemplateResult {
  const names = certainties.map(words.certaintyInside);
  return html`<p class="hint">${words.follows.counted(names, !lens.certainties?.length)}</p>`;
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** A native menu. `none`: its first entry, which stands for null. */
export function chooser(
  label: string,
  none: string | null,
  choices: readonly Choice[],
  chosen: string | null,
  take: (id: string | null) => void,
): TemplateResult {
  const onChange = (event: Event) => take((event.currentTarget as HTMLSelectElement).value || null);
  const first = none === null ? nothing : html`<option value="" .selected=${chosen === null}>${none}</option>`;
  return html`<label class="choice"><span>${label}</span><select @change=${onChange}>${first}${choices.map(({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}</select></label>`;
}
