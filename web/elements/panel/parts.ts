/** Pieces of the panel that more than one view needs. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Bundle, Strand } from '../../graph/index.js';
import type { Words } from '../../language/index.js';
import { icon, lineSample, type Sample, twoSamples } from '../glyphs.js';
import { asks } from '../intent.js';
import { type Drawn, type Lookup, nameOf } from '../lookup.js';
import type { Item } from './groups.js';

/**
 * Scrolls `body` alone, so that `child` stands at its top or middle: the browser's own way moves the page as well. What
 * is taller than the body begins below `head`, the height of what stays at the body's top.
 */
export function scrollTo(body: Element | null | undefined, child: Element, where: 'top' | 'middle', head = 0): void {
  if (!body) return;
  const [outer, inner] = [body.getBoundingClientRect(), child.getBoundingClientRect()];
  const room = where === 'top' ? head : Math.max(head, (outer.height - inner.height) / 2);
  // Rectangles are as seen: a host's transform or zoom scales them.
  const scale = outer.height > 0 ? body.clientHeight / outer.height : 1;
  body.scrollTop += (inner.top - outer.top - room) * scale;
}

/** Whether all of `child` is seen in `body`, of which `head` px stay covered at the top. */
export function isWhollyIn(body: Element, child: Element, head: number): boolean {
  const [outer, inner] = [body.getBoundingClientRect(), child.getBoundingClientRect()];
  return inner.top >= outer.top + head - 1 && inner.bottom <= outer.bottom + 1;
}

/** “×” at the end of a panel's title. */
export const closeButton = (words: Words): TemplateResult =>
  html`<button class="round" aria-label=${words.close} title=${words.closeKey} @click=${asks({ kind: 'close' })}>${icon('close')}</button>`;

/** “← Japan”, where the reader came from a country; nothing otherwise. */
export function backButton(lookup: Lookup, from: string | undefined) {
  if (from === undefined) return nothing;
  return html`<button class="from" @click=${asks({ kind: 'back' })}>${icon('back', 14)}<span>${withName(lookup.words.backTo, nameOf(lookup, from))}</span></button>`;
}

/** Stands for a name while its sentence is made: data has no such character, since the parser takes control characters out. */
const PLACE = '\u0001';

/** A sentence with a name in it, set apart from the words around it. */
export function withName(sentence: (name: string) => string, name: string): TemplateResult {
  const [before, ...after] = sentence(PLACE).split(PLACE);
  return html`${before}<bdi>${name}</bdi>${after.join(name)}`;
}

/** A language's quotation marks. */
export const aroundQuote = (words: Words): string[] => words.quoted(PLACE).split(PLACE);

/** The article's own words for a relation, in quotation marks. */
export function quotedLabel({ dataset, words }: Lookup, label: string): TemplateResult {
  const [before, after] = aroundQuote(words);
  return html`<span>${before}<bdi lang=${dataset.article.lang}>${label}</bdi>${after}</span>`;
}

/** A claim's card. `first`: the tab key reaches it while no other claim of its list is in focus. */
export const card = (
  item: Item,
  lookup: Lookup,
  level: number,
  focused: string | null,
  first = false,
): TemplateResult =>
  html`<gg-claim data-claim=${item.claim.id} ?focused=${item.claim.id === focused} ?stop=${first && focused === null} .claim=${item.claim} .evidence=${item.evidence} .lookup=${lookup} .level=${level}></gg-claim>`;

/** The two names of a relation, joined as its lines run: – on an equal footing, → from the one that acts, ⇄ both ways. */
export function pairNames(lookup: Lookup, dyad: { a: string; b: string; strands: readonly Strand[] }): TemplateResult {
  const [strand] = dyad.strands;
  const both = dyad.strands.length > 1;
  const oneWay = !both && strand?.from !== undefined;
  const [first, second] = oneWay ? [strand.from, strand.to ?? dyad.b] : [dyad.a, dyad.b];
  const arrow = lookup.words.direction === 'rtl' ? '←' : '→';
  const sign = both ? '⇄' : oneWay ? arrow : '–';
  const [one, other] = [nameOf(lookup, first ?? dyad.a), nameOf(lookup, second)];
  const said = lookup.words.pairSaid(one, other, both ? 'both' : oneWay ? 'toward' : 'even');
  return html`<span role="img" aria-label=${said}><bdi>${one}</bdi> <span class="join">${sign}</span> <bdi>${other}</bdi></span>`;
}

const oneSample = (bundle: Bundle, hub: boolean, head: boolean, reverse: boolean): Sample => ({
  sign: bundle.sign,
  certainty: bundle.certainty,
  claims: bundle.claims.length,
  head,
  reverse,
  hub,
});

/**
 * How a relation is sampled in a list: as it is drawn, with two lines where it is drawn with two. A head points right,
 * but for a line that acts on `toward`, the actor whose own list it stands in.
 */
export function samplesOf(drawn: Drawn, toward?: string): TemplateResult {
  if (drawn.kind === 'agreement') return lineSample(oneSample(drawn.bundle, true, false, false));
  const { strands } = drawn.bundle;
  const [only] = strands;
  if (strands.length < 2) {
    const head = only?.to !== undefined;
    return lineSample(oneSample(drawn.bundle, false, head, head && only.to === toward));
  }
  const left = toward ?? drawn.bundle.a;
  return twoSamples(strands.map((strand) => oneSample(strand, false, strand.to !== undefined, strand.to === left)));
}
