import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { inTurn } from '../in-turn.js';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  type ActorSummary,
  type Outline,
  outlineActor,
  type OutlineActor,
  type OutlineClaim,
  outlineOf,
  type OutlineRelation,
} from '../../graph/index.js';
import type { Words } from '../../language/index.js';
import { whenIdle } from '../idle.js';
import { selects } from '../intent.js';
import type { AgreementView } from '../../view/address.js';
import type { Lookup } from '../lookup.js';
import { Paged } from '../panel/paged.js';
import { actorWords, cautions, influenceWords, relationWords, sayerWords } from './sentences.js';

/** Claims that are written out in one go, so that no turn of the browser takes long. */
const AT_ONCE = 80;

/** Of more claims than this only those of what is selected are written out: all would be more than can be listened to. */
const MOST_WRITTEN = 2_000;
/** Countries in one part of such a list, and relations of the one that is selected. */
const IN_PART = 200;

const words = ({ words: spoken }: Lookup): Words => spoken;
const keysIn = ({ key, relations }: OutlineActor): string[] => [key, ...relations.map((relation) => relation.key)];
const claimsIn = ({ relations, influences, alone, named }: OutlineActor): number =>
  relations.reduce((sum, { claims }) => sum + claims.length, influences.length + alone.length + named.length);

/**
 * The graph for those who read it in order: headings for countries and relations, lists of claims, in sentences. It is
 * never seen and always there, shares the selection, and stands outside of the order of the tab key, in which the
 * graph and the panel already have all it can do. It is written after the picture, a few countries at a time.
 */
export class GraphOutline extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      top: 0;
      left: 0;
      /* Wide enough for words to break where words do. */
      width: 320px;
      max-width: 100%;
      height: 1px;
      overflow: clip;
      contain: strict;
      clip-path: inset(50%);
      pointer-events: none;
    }
  `;

  @property({ attribute: false }) lookup: Lookup | null = null;
  @property() agreements: AgreementView = 'hub';
  @property() selected: string | null = null;

  @state() private outline: Outline | null = null;
  /** Countries that are written out; those of an outline before stay until the next one takes their place. */
  @state() private shown = 0;
  @state() private busy = true;

  private readonly parts = new Paged(this, IN_PART);

  private callOff = (): void => {};

  /** There is too much to write it all out. */
  private get isLong(): boolean {
    return (this.lookup?.relations.claims.length ?? 0) > MOST_WRITTEN;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.busy) this.later();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.callOff();
  }

  protected override scheduleUpdate(): Promise<unknown> | void {
    return inTurn(this.lookup, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('lookup') && !changed.has('agreements')) return;
    this.parts.reset();
    this.busy = !this.isLong;
    if (this.isLong) return this.callOff();
    this.later(true);
  }

  private later(anew = false): void {
    this.callOff();
    this.callOff = whenIdle(() => this.write(anew || !this.outline));
  }

  private write(anew: boolean): void {
    const { lookup, agreements } = this;
    if (anew) this.outline = lookup && outlineOf(lookup.dataset, lookup.relations, { agreements });
    const actors = this.outline?.actors ?? [];
    let room = AT_ONCE;
    let shown = Math.min(this.shown, actors.length);
    for (; shown < actors.length && room > 0; shown++) room -= claimsIn(actors[shown] as OutlineActor);
    this.shown = shown;
    this.busy = shown < actors.length;
    if (this.busy) this.later();
  }

  private claim(told: OutlineClaim, lookup: Lookup) {
    const { claim, quote } = told;
    const { words } = lookup;
    return html`<li data-claim=${claim.id}>
      <span>${claim.text}</span> <span>${words.certaintyTold(told.certainty, told.cues)}</span>
      <span>${words.saidBy(sayerWords(told, lookup))}</span> <span lang=${lookup.dataset.article.lang}>${words.sentence(words.quoted(quote.join(' … ')))}</span>
      <span>${words.sentences([words.sentence(words.paragraph(claim.paragraph)), ...cautions(told, lookup)])}</span>
    </li>`;
  }

  private claims(claims: readonly OutlineClaim[], lookup: Lookup) {
    return html`<ul>${claims.map((told) => this.claim(told, lookup))}</ul>`;
  }

  private button(key: string, words: string) {
    const current = this.selected === key ? 'true' : nothing;
    return html`<button tabindex="-1" data-key=${key} aria-current=${current} @click=${selects(key)}>${words}</button>`;
  }

  private relation(relation: OutlineRelation, seenFrom: string, lookup: Lookup) {
    return html`<h4>${this.button(relation.key, relationWords(relation, seenFrom, lookup))}</h4>
      ${this.claims(relation.claims, lookup)}`;
  }

  private others(title: string, claims: readonly OutlineClaim[], lookup: Lookup) {
    if (claims.length === 0) return nothing;
    return html`<h4>${lookup.words.groupClaims(title, claims.length)}</h4>${this.claims(claims, lookup)}`;
  }

  private actor(entry: OutlineActor, lookup: Lookup) {
    const { key, actor, relations, influences, alone, named } = entry;
    return html`<h3>${this.button(key, actorWords(entry, lookup))}</h3>
      ${relations.map((relation) => this.relation(relation, actor.id, lookup))}
      ${influences.map((one) => html`<h4>${influenceWords(one, actor.name, lookup)}</h4>${this.claims([one.claim], lookup)}`)}
      ${this.others(lookup.words.alone(actor.name), alone, lookup)}
      ${this.others(lookup.words.others, named, lookup)}`;
  }

  /** A country and, where it or one of its relations is selected, what is said of that. */
  private brief(summary: ActorSummary, lookup: Lookup) {
    const { selected, agreements } = this;
    const { id, actor, dyads, claims } = summary;
    const own = [...dyads, ...summary.agreements];
    const told = words(lookup).actorTold(actor.name, own.length, claims.length);
    const chosen = selected === id ? own.slice(0, IN_PART) : own.filter((one) => one.id === selected);
    const heading = html`<h3>${this.button(id, told)}</h3>`;
    if (chosen.length === 0) return heading;
    const keys = new Set(chosen.map((one) => one.id));
    const entry = outlineActor(lookup.dataset, lookup.relations, summary, { agreements });
    const relations = entry.relations.filter(({ key }) => keys.has(key));
    return html`${heading}${relations.map((relation) => this.relation(relation, actor.id, lookup))}`;
  }

  private long(lookup: Lookup) {
    const { actors } = lookup.relations;
    return html`<section aria-labelledby="title">
      <h2 id="title">${words(lookup).outline}</h2>
      <p>${words(lookup).scale.outlineLong}</p>
      ${this.parts.shown(actors).map((summary) => guard([summary, this.agreements, this.chosenOf(summary)], () => this.brief(summary, lookup)))}
      ${this.parts.button(actors, words(lookup), true)}
    </section>`;
  }

  /** What is selected, if it is the country or one of its relations. */
  private chosenOf({ id, dyads, agreements }: ActorSummary): string | null {
    const { selected } = this;
    if (selected === null || selected === id) return selected;
    return [...dyads, ...agreements].some((one) => one.id === selected) ? selected : null;
  }

  override render() {
    const { lookup, outline, shown, busy, selected } = this;
    if (!lookup) return nothing;
    if (this.isLong) return this.long(lookup);
    const { words } = lookup;
    const actors = outline?.actors.slice(0, shown) ?? [];
    return html`<section aria-labelledby="title" aria-busy=${busy}>
      <h2 id="title">${words.outline}</h2>
      <p>${words.outlineHint}</p>
      ${repeat(
        actors,
        ({ key }) => key,
        (entry) =>
          guard([entry, selected !== null && keysIn(entry).includes(selected) ? selected : null], () =>
            this.actor(entry, lookup),
          ),
      )}
      ${outline && outline.general.length > 0 ? html`<h3>${words.ofNone}</h3>${this.claims(outline.general, lookup)}` : nothing}
    </section>`;
  }
}
