import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { actorKey, agreementKey, dyadKey, evidenceKey, namelessAgreementKey } from '../graph/index.js';
import {
  type Dataset,
  facets,
  type Lens,
  search,
  type SearchHit,
  type SearchIndex,
  searchIndex,
} from '../model/index.js';
import type { Words } from '../language/index.js';
import { icon } from './glyphs.js';
import { type Intent, IntentEvent } from './intent.js';
import type { AgreementView } from '../view/address.js';
import { type Lookup, nameOf, selectionOf } from './lookup.js';
import { hang, popStyles } from './pop.js';
import { searchStyles } from './search-styles.js';
import { placeOfClaim } from './places.js';
import { baseStyles } from './styles.js';
import { speakerName } from './words.js';

/** Hits that are listed. */
const MOST = 8;
/** Width of the list, px. */
const LIST = 380;

const indexes = new WeakMap<Dataset, SearchIndex>();

function indexOf(dataset: Dataset): SearchIndex {
  const index = indexes.get(dataset) ?? searchIndex(dataset);
  indexes.set(dataset, index);
  return index;
}

/** What choosing a hit asks for. A speaker is no thing on the graph: its claims are shown alone. */
export function intentOf(hit: SearchHit, lookup: Lookup, lens: Lens): Extract<Intent, { kind: 'find' }> {
  const find = (key: string | null, claim: string | null = null) => ({ kind: 'find', key, claim, lens }) as const;
  switch (hit.kind) {
    case 'actor':
      return find(actorKey(hit.actor));
    case 'speaker':
      return { ...find(null), lens: { ...lens, speakers: [hit.speaker] } };
    case 'claim':
      return find(placeOfClaim(lookup, hit.claim), hit.claim);
    default: {
      const [one = '', other = ''] = hit.parties;
      const pair = hit.parties.length === 2 ? [dyadKey(one, other)] : [];
      const named = hit.agreement === undefined ? [] : [agreementKey(hit.agreement)];
      const keys = [...named, ...pair, namelessAgreementKey(evidenceKey(hit.claim, hit.relation))];
      return find(keys.find((key) => selectionOf(lookup, key)) ?? placeOfClaim(lookup, hit.claim));
    }
  }
}

/** Finds names, labels, speakers, claims and quotes as one types. Nothing that is typed is a pattern. */
export class Search extends LitElement {
  static override styles = [baseStyles, popStyles, searchStyles];

  /** Everything, whatever the lens. */
  @property({ attribute: false }) full: Lookup | null = null;
  @property({ attribute: false }) lens: Lens = {};
  @property() agreements: AgreementView = 'hub';

  @state() private words = '';
  @state() private open = false;
  /** Place of the hit that Enter takes; −1 for none. */
  @state() private at = -1;

  @query('input') private readonly field!: HTMLInputElement;
  @query('.pop') private readonly pop!: HTMLElement;

  private hits: readonly SearchHit[] = [];
  private total = 0;
  /** Claims that the words as a lens would leave, with the rest of the lens as it is. */
  private only = 0;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('full') && changed.get('full')) this.clear();
    const found = this.full && this.words ? search(indexOf(this.full.dataset), this.words, MOST) : null;
    this.hits = found?.hits ?? [];
    this.total = found?.total ?? 0;
    this.only = this.full && this.words.trim() ? facets(this.full.dataset, this.asLens()).shown : 0;
    this.at = Math.min(this.at, this.options - 1);
  }

  protected override updated(): void {
    const { pop, open, words } = this;
    if (!this.full || !pop.isConnected) return;
    const wanted = open && words.trim() !== '';
    if (wanted) hang(pop, this.field, LIST);
    if (wanted !== pop.matches(':popover-open')) pop.togglePopover(wanted);
    // Scrolled by hand: the browser's own way moves the row that the field stands in as well.
    const chosen = this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!wanted || !chosen) return;
    const [outer, inner] = [pop.getBoundingClientRect(), chosen.getBoundingClientRect()];
    pop.scrollTop += Math.max(0, inner.bottom - outer.bottom) + Math.min(0, inner.top - outer.top);
  }

  private asLens(): Lens {
    return { ...this.lens, words: this.words };
  }

  /** The hits, and last the words as a lens. */
  private get options(): number {
    return this.hits.length + (this.only > 0 ? 1 : 0);
  }

  private choose(n: number): void {
    const { full, lens } = this;
    const hit = this.hits[n];
    if (!full || n >= this.options) return;
    const intent: Intent = hit ? intentOf(hit, full, lens) : { kind: 'lens', lens: this.asLens() };
    this.clear();
    this.dispatchEvent(new IntentEvent(intent));
  }

  private clear(): void {
    this.words = '';
    this.open = false;
    this.at = -1;
  }

  private readonly onFocus = (): void => {
    this.open = true;
  };

  private readonly onBlur = (): void => {
    this.open = false;
  };

  private readonly onInput = (): void => {
    this.words = this.field.value;
    this.open = true;
    this.at = -1;
  };

  private readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && this.options > 0) {
      const n = this.options;
      this.at = !this.open || this.at < 0 ? (step > 0 ? 0 : n - 1) : (this.at + step + n) % n;
      this.open = true;
    } else if (event.key === 'Enter' && this.open) this.choose(Math.max(0, this.at));
    else if (event.key === 'Escape' && this.words !== '') this.clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** The words found, with what was typed set off. */
  private marked({ text, spans }: SearchHit) {
    // A long text is shown from a little before the first place.
    const first = spans[0]?.[0] ?? 0;
    const from = first > 60 ? text.indexOf(' ', first - 40) + 1 : 0;
    let at = from;
    const parts = spans.map(([start, end]) => {
      const plain = text.slice(at, start);
      at = end;
      return html`${plain}<b>${text.slice(start, end)}</b>`;
    });
    return html`${from > 0 ? '… ' : ''}${parts}${text.slice(at, at + 160)}`;
  }

  private about(hit: SearchHit, lookup: Lookup): string {
    const { words } = lookup;
    if (hit.kind === 'actor') return hit.field === 'name' ? words.onTheGraph : nameOf(lookup, hit.actor);
    if (hit.kind === 'speaker') return hit.field === 'name' ? words.speaker : words.speakerOnly;
    if (hit.kind === 'relation') return words.list(hit.parties.map((id) => nameOf(lookup, id)));
    const claim = lookup.claims.get(hit.claim);
    return claim ? words.claimBy(claim.paragraph, speakerName(lookup, claim.speaker)) : '';
  }

  private option(hit: SearchHit, n: number, lookup: Lookup) {
    const theirs = ['label', 'quote', 'alias'].includes(hit.field);
    return html`<li id="hit-${n}" role="option" aria-selected=${n === this.at} @mousedown=${(event: Event) => event.preventDefault()} @click=${() => this.choose(n)}>
      <span class=${theirs ? 'text theirs' : 'text'} lang=${theirs ? lookup.dataset.article.lang : nothing} dir="auto">${this.marked(hit)}</span>
      <span class="about"><bdi>${this.about(hit, lookup)}</bdi></span>
    </li>`;
  }

  /** “Show only claims with ‘…’” */
  private onlyOption(words: Words) {
    const n = this.hits.length;
    if (this.only === 0) return nothing;
    return html`<li id="hit-${n}" class="only" role="option" aria-selected=${n === this.at} @mousedown=${(event: Event) => event.preventDefault()} @click=${() => this.choose(n)}>
      <span class="text"><bdi>${words.onlyWith(this.words.trim())}</bdi></span><span class="about">${words.claims(this.only)}</span>
    </li>`;
  }

  override render() {
    const { full, hits, total, words, open, at, options } = this;
    if (!full) return nothing;
    const asked = words.trim() !== '';
    const shown = open && options > 0;
    const rest = total - hits.length;
    const say = full.words;
    const found = !asked ? '' : total === 0 ? say.nothingFound : say.hitsFound(total);
    return html`<label>${icon('search', 16)}<span class="unseen">${say.searchLabel}</span>
        <input type="text" role="combobox" autocomplete="off" spellcheck="false" enterkeyhint="search" placeholder=${say.searchHint} aria-autocomplete="list"
          aria-expanded=${shown} aria-controls="hits" aria-activedescendant=${shown && at >= 0 ? `hit-${at}` : nothing} .value=${words}
          @input=${this.onInput} @keydown=${this.onKeydown} @blur=${this.onBlur} @focus=${this.onFocus} /></label>
      <div class="pop" popover="manual">
        <ul id="hits" role="listbox" aria-label=${say.hits} ?hidden=${options === 0}>${hits.map((hit, n) => this.option(hit, n, full))}${this.onlyOption(say)}</ul>
        ${asked && options === 0 ? html`<p class="none">${say.nothingHasWords}</p>` : nothing}
        ${rest > 0 ? html`<p class="none">${say.moreHits(rest)}</p>` : nothing}
      </div>
      <span class="unseen" role="status">${open ? found : ''}</span>`;
  }
}
