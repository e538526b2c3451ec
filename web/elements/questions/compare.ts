/** Who says what? Two speakers, or one against all others, pair by pair. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Bundle, Compared, ComparedDyad, Comparison, Mark } from '../../graph/index.js';
import { badge, markGlyph } from '../glyphs.js';
import { selects } from '../intent.js';
import type { Lookup } from '../lookup.js';
import { agreementTitle } from '../panel/groups.js';
import { pairNames } from '../panel/parts.js';
import { voiceName } from '../../view/voices.js';
import { speakerName } from '../words.js';
import { speakersAsked } from './asked.js';
import { chooser, counted, type Ground, said } from './pieces.js';
import { comparison } from './worked.js';

interface Names {
  readonly first: string;
  readonly second: string;
}

/** What one of the two says. */
const saying = (name: string, bundle: Bundle | null, lookup: Lookup) =>
  bundle
    ? html`<div class="saying"><p class="who">${badge(bundle.sign, { denied: bundle.certainty === 'denied', size: 14 })}<bdi>${name}</bdi></p>${said(bundle, lookup)}</div>`
    : nothing;

function differences({ sign, certainty, denied }: Compared<unknown>, { words: { follows, row } }: Lookup) {
  const told = [
    ...(sign ? [follows.inSign] : []),
    ...(denied ? [follows.denies] : certainty ? [follows.inCertainty] : []),
  ];
  return told.length > 0 ? html`<p class="tag">${row(told)}</p>` : nothing;
}

type Told = Compared<unknown> & { readonly key: string; readonly title: TemplateResult };

/** Pairs, and the agreements that no pair tells: those of which no two parties are sure. */
function toldBy({ dyads, agreements }: Comparison, lookup: Lookup): Told[] {
  const inPairs = new Set(dyads.flatMap(({ of }: ComparedDyad) => of.claims));
  const others = agreements.filter(({ of }) => !of.claims.every((claim) => inPairs.has(claim)));
  return [
    ...dyads.map((one) => ({ ...one, key: one.of.id, title: pairNames(lookup, one.of) })),
    ...others.map((one) => ({ ...one, key: one.of.id, title: html`<bdi>${agreementTitle(lookup, one.of)}</bdi>` })),
  ];
}

function item(one: Told, names: Names, lookup: Lookup) {
  return html`<div class="tie"><button class="pair" data-key=${one.key} title=${lookup.words.showRelation} @click=${selects(one.key)}><span>${one.title}</span></button>${differences(one, lookup)}
    ${saying(names.first, one.first, lookup)}${saying(names.second, one.second, lookup)}</div>`;
}

function lists(found: Comparison, names: Names, ground: Ground) {
  const { lookup } = ground;
  const { follows } = lookup.words;
  const all = toldBy(found, lookup);
  const heads: readonly (readonly [Mark, (n: number) => string])[] = [
    ['differ', follows.differ],
    ['both', follows.both],
    ['first', (n) => follows.only(names.first, n)],
    ['second', (n) => follows.only(names.second, n)],
  ];
  return heads.map(([mark, say]) => {
    const mine = all.filter((one) => one.mark === mark);
    return counted(`said-${mark}`, say(mine.length), mine, ground, (one) => item(one, names, lookup), markGlyph(mark));
  });
}

export function comparePart(ground: Ground): TemplateResult {
  const { lookup, asked, ask } = ground;
  const { follows, claims } = lookup.words;
  const speaking = lookup.relations.speakers.filter((one) => one.claims.length > 0);
  const two = speakersAsked(asked, lookup);
  if (!two || speaking.length < 2) return html`<p class="answer">${follows.oneSpeaker}</p>`;
  const { first, second } = two;
  const choices = speaking.map(({ speaker: { id } }) => ({ id, name: speakerName(lookup, id) }));
  const named = (id: string | null) => voiceName(lookup.dataset, id, lookup.words);
  const names = { first: named(first), second: named(second) };
  const found = comparison(lookup, first, second);
  return html`<div class="choices">
      ${chooser(follows.first, null, choices, first, (id) => ask({ ...asked, first: id, second: id === second ? first : second }))}
      ${chooser(
        follows.second,
        follows.allOthers,
        choices.filter(({ id }) => id !== first),
        second,
        (id) => ask({ ...asked, first, second: id }),
      )}
    </div>
    <p class="drawing"><button class="control" aria-pressed=${asked.drawn} @click=${() => ask({ ...asked, first, second, drawn: !asked.drawn })}>${follows.drawVoices}</button></p>
    <p class="hint"><bdi>${names.first}</bdi>: ${claims(found.claims.first.length)} · <bdi>${names.second}</bdi>: ${claims(found.claims.second.length)}</p>
    ${lists(found, names, ground)}
    <p class="hint">${follows.silence}</p>`;
}
