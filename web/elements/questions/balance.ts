/** Do the signs hang together? Pairs, triangles, camps and each actor's part; every number opens to its claims. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  actorKey,
  type BalanceGroup,
  type BalancePart,
  type BalanceSheet,
  type BalanceTriad,
  type FrustratedSide,
  openTriadsOf,
  type OpenTriad,
} from '../../graph/index.js';
import type { Actor } from '../../model/index.js';
import { selects } from '../intent.js';
import { type Lookup, nameOf } from '../lookup.js';
import { counted, type Ground, opening, several, sideTie, standingTie, whatCounts } from './pieces.js';
import { triadWords } from './triad-words.js';
import { sheetOf } from './worked.js';

/** Between two bounds: “2”, or “≤ 5” where the lower one is not known to be reached. */
export const indexWords = (
  { lower, upper, proven }: Pick<BalanceSheet, 'lower' | 'upper' | 'proven'>,
  lookup: Lookup,
) => {
  const { number } = lookup.words;
  return proven ? number(upper) : `${lower > 0 ? `${number(lower)} ≤ … ` : ''}≤ ${number(upper)}`;
};

function pairs(sheet: BalanceSheet, ground: Ground) {
  const { follows } = ground.lookup.words;
  const told = (side: Parameters<typeof standingTie>[0]) => standingTie(side, ground.lookup);
  const [plus, minus] = [1, -1].map((sign) => sheet.sides.filter((side) => side.sign === sign));
  return html`${counted('plus', follows.pairs['1'](plus?.length ?? 0), plus ?? [], ground, told)}
    ${counted('minus', follows.pairs['-1'](minus?.length ?? 0), minus ?? [], ground, told)}
    ${counted('both', follows.pairs.mixed(sheet.mixed.length), sheet.mixed, ground, told)}
    ${counted('unstated', follows.pairs.none(sheet.unstated.length), sheet.unstated, ground, told)}`;
}

const triad = (one: BalanceTriad, lookup: Lookup) =>
  html`<p class="answer">${triadWords(one, lookup.words)}</p>${one.sides.map((side) => standingTie(side, lookup))}`;

const open = ({ ends, sides }: OpenTriad, lookup: Lookup) => {
  const [one, other] = ends.map((id) => nameOf(lookup, id));
  return html`<p class="answer">${lookup.words.follows.triad.open(one ?? '', other ?? '')}</p>${sides.map((side) => standingTie(side, lookup))}`;
};

/** Listed only when they are asked for: there may be very many. */
function notStated(sheet: BalanceSheet, ground: Ground) {
  const title = ground.lookup.words.follows.triangles['not stated'](sheet.counts.notStated);
  if (sheet.counts.notStated === 0) return html`<p class="row none">${title}</p>`;
  const body = () => several('open', openTriadsOf(sheet), ground, (one) => open(one, ground.lookup));
  return opening('open', title, ground, body);
}

function triangles(sheet: BalanceSheet, ground: Ground) {
  const { counts, triads } = sheet;
  const { triangles: words, trianglesWhy } = ground.lookup.words.follows;
  const told = (one: BalanceTriad) => triad(one, ground.lookup);
  return html`${(['balanced', 'unbalanced', 'mixed'] as const).map((verdict) => counted(verdict, words[verdict](counts[verdict]), triads[verdict], ground, told))}
    ${notStated(sheet, ground)}
    <p class="hint">${trianglesWhy}</p>`;
}

const actorButton = ({ id, name }: Actor) =>
  html`<button class="who" data-key=${actorKey(id)} @click=${selects(actorKey(id))}><bdi>${name}</bdi></button>`;

const camp = (actors: readonly Actor[], n: number, lookup: Lookup) =>
  actors.length === 0
    ? nothing
    : html`<p class="camp"><span class="tag">${lookup.words.follows.camp(n)}</span> ${actors.map(actorButton)}</p>`;

function contradicting({ side, always }: FrustratedSide, lookup: Lookup) {
  const { follows } = lookup.words;
  const what = side.sign > 0 ? follows.friendsApart : follows.foesTogether;
  const where = always === null ? [] : [always ? follows.always : follows.here];
  return sideTie(side, lookup, html`<p class="tag">${lookup.words.row([what, ...where])}</p>`);
}

function group(one: BalanceGroup, n: number, ground: Ground) {
  const { lookup } = ground;
  const { follows } = lookup.words;
  return html`<h5>${follows.division(one.divisions)}</h5>
    ${one.camps.map((actors, place) => camp(actors, place + 1, lookup))}
    ${one.frustrated.length > 0 ? counted(`against${n}`, follows.contradict(one.frustrated.length), one.frustrated, ground, (side) => contradicting(side, lookup)) : nothing}
    ${one.elsewhere.length > 0 ? counted(`elsewhere${n}`, follows.elsewhere(one.elsewhere.length), one.elsewhere, ground, (side) => sideTie(side, lookup)) : nothing}`;
}

/** Numbers that are not 0; they open to the pairs and triangles that they count. */
function part({ actor, plus, minus, mixed, triads, frustrated }: BalancePart, sheet: BalanceSheet, ground: Ground) {
  const { lookup } = ground;
  const { follows, row } = lookup.words;
  const numbers: [number, (n: number) => string][] = [
    [plus, follows.pairs['1']],
    [minus, follows.pairs['-1']],
    [mixed, follows.pairs.mixed],
    [triads.balanced, follows.triangles.balanced],
    [triads.unbalanced, follows.triangles.unbalanced],
    [triads.mixed, follows.triangles.mixed],
    [frustrated.length, follows.contradict],
  ];
  const told = numbers.flatMap(([n, say]) => (n > 0 ? [say(n)] : []));
  const id = `part-${actor.id}`;
  const body = () => {
    const sides = [...sheet.sides, ...sheet.mixed].filter(({ dyad }) => dyad.a === actor.id || dyad.b === actor.id);
    const own = Object.values(sheet.triads)
      .flat()
      .filter(({ actors }) => actors.some((one) => one.id === actor.id));
    return html`<p class="camp">${actorButton(actor)}</p>${several(`${id}-pairs`, sides, ground, (side) => standingTie(side, lookup))}
      ${several(`${id}-triads`, own, ground, (one) => html`<p class="answer">${triadWords(one, lookup.words)}</p>`)}`;
  };
  return opening(id, html`<bdi>${actor.name}</bdi> <span class="part">${row(told)}</span>`, ground, body);
}

export function balancePart(ground: Ground): TemplateResult {
  const { lookup, lens } = ground;
  const { follows } = lookup.words;
  const sheet = sheetOf(lookup, lens);
  return html`${whatCounts(sheet.certainties, ground)}
    ${pairs(sheet, ground)}
    ${triangles(sheet, ground)}
    <h4>${follows.index}: ${indexWords(sheet, lookup)}</h4>
    <p class="hint">${follows.indexWhy}</p>
    ${sheet.groups.map((one, n) => group(one, n, ground))}
    ${sheet.parts.length > 0 ? html`<h4>${follows.parts}</h4>${several('parts', sheet.parts, ground, (one) => part(one, sheet, ground))}` : nothing}`;
}
