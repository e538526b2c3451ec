import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { inTurn } from './in-turn.js';
import { property } from 'lit/decorators.js';
import type { Words } from '../language/index.js';
import { type Facets, facets, isEmptyLens, type Lens, RELATION_TYPES, toggled } from '../model/index.js';
import { filterStyles } from './filter-styles.js';
import { badge, icon, lineSample } from './glyphs.js';
import { asks, IntentEvent } from './intent.js';
import type { Lookup } from './lookup.js';
import { hang, popStyles } from './pop.js';
import { baseStyles } from './styles.js';
import { speakerName } from './words.js';

const SIGNS = [1, -1, 0] as const;
const CERTAINTIES = ['asserted', 'believed', 'hedged', 'conditional', 'denied'] as const;
/** Width of a menu, px. */
const MENU = 300;

interface Choice {
  readonly name: TemplateResult | string;
  readonly count: number;
  readonly on: boolean;
  readonly lens: Lens;
}

/** What a menu is called: its box, its button with nothing chosen, and with something. */
interface MenuWords {
  readonly show: string;
  readonly all: string;
  readonly some: (chosen: number, all: number) => string;
}

/** The chips that say what is let through. None pressed: everything. What the article never has gets no chip. */
export class Filters extends LitElement {
  static override styles = [baseStyles, popStyles, filterStyles];

  /** Everything, whatever the lens. */
  @property({ attribute: false }) full: Lookup | null = null;
  @property({ attribute: false }) lens: Lens = {};
  @property() agreements: 'hub' | 'pairs' = 'hub';
  /** Something is not as at first: what is let through, what stands where, or what is in view. */
  @property({ type: Boolean }) changed = false;

  /** The numbers without a lens: they tell what occurs at all. */
  private all: Facets | null = null;
  private now: Facets | null = null;

  protected override scheduleUpdate(): Promise<unknown> | void {
    return inTurn(this.full, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { full, lens } = this;
    if (!full) return;
    if (changed.has('full')) this.all = facets(full.dataset, {});
    this.now = isEmptyLens(lens) ? this.all : facets(full.dataset, lens);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('scroll', this.onScroll, true);
  }

  private chip(mark: TemplateResult, { name, count, on, lens }: Choice, words: Words, title = '') {
    return html`<button class="chip" aria-pressed=${on} title=${title || nothing} @click=${asks({ kind: 'lens', lens })}>${mark}<span>${name}</span><span class="n">${words.number(count)}</span></button>`;
  }

  private signs(words: Words, all: Facets, now: Facets) {
    const { lens } = this;
    return SIGNS.filter((sign) => (all.signs.get(sign) ?? 0) > 0).map((sign) => {
      const on = lens.signs?.includes(sign) ?? false;
      const count = now.signs.get(sign) ?? 0;
      const choice = { name: words.sign[`${sign}`], count, on, lens: toggled(lens, 'signs', sign) };
      return this.chip(badge(sign, { size: 16 }), choice, words);
    });
  }

  private certainties(words: Words, all: Facets, now: Facets) {
    const { lens } = this;
    return CERTAINTIES.filter((value) => (all.certainties.get(value) ?? 0) > 0).map((value) => {
      const on = lens.certainties?.includes(value) ?? false;
      const count = now.certainties.get(value) ?? 0;
      const choice = { name: words.certainty[value], count, on, lens: toggled(lens, 'certainties', value) };
      return this.chip(lineSample({ certainty: value, length: 20 }), choice, words, words.certaintyMeaning[value]);
    });
  }

  private speakers(full: Lookup, all: Facets, now: Facets): Choice[] {
    const { lens } = this;
    const told = full.dataset.speakers.filter(({ id }) => (all.speakers.get(id) ?? 0) > 0);
    const most = told.sort((one, other) => (all.speakers.get(other.id) ?? 0) - (all.speakers.get(one.id) ?? 0));
    return most.map(({ id, outlet }) => ({
      name: html`<b><bdi>${speakerName(full, id)}</bdi></b>${outlet ? html`<small><bdi>${outlet}</bdi></small>` : nothing}`,
      count: now.speakers.get(id) ?? 0,
      on: lens.speakers?.includes(id) ?? false,
      lens: toggled(lens, 'speakers', id),
    }));
  }

  private types({ words }: Lookup, all: Facets, now: Facets): Choice[] {
    const { lens } = this;
    return RELATION_TYPES.filter((type) => (all.types.get(type) ?? 0) > 0).map((type) => ({
      name: words.type[type],
      count: now.types.get(type) ?? 0,
      on: lens.types?.includes(type) ?? false,
      lens: toggled(lens, 'types', type),
    }));
  }

  /** The menu is placed when it opens, and goes when what it hangs from moves. */
  private readonly onToggle = (event: ToggleEvent): void => {
    const menu = event.currentTarget as HTMLElement;
    const button = this.renderRoot.querySelector(`[popovertarget="${menu.id}"]`);
    if (event.newState === 'open' && button) {
      hang(menu, button, MENU);
      globalThis.addEventListener('scroll', this.onScroll, true);
    } else globalThis.removeEventListener('scroll', this.onScroll, true);
  };

  private readonly onScroll = (event: Event): void => {
    for (const menu of this.renderRoot.querySelectorAll<HTMLElement>('[popover]:popover-open')) {
      if (!event.composedPath().includes(menu)) menu.hidePopover();
    }
  };

  /** Esc closes the menu and nothing else. */
  private readonly onKeydown = (event: KeyboardEvent): void => {
    const menu = event.currentTarget as HTMLElement;
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    menu.hidePopover();
    this.renderRoot.querySelector<HTMLElement>(`[popovertarget="${menu.id}"]`)?.focus();
  };

  private menu(id: string, named: MenuWords, words: Words, choices: readonly Choice[]) {
    if (choices.length === 0) return nothing;
    const chosen = choices.filter((choice) => choice.on).length;
    const name = chosen === 0 ? named.all : named.some(chosen, choices.length);
    const change = (lens: Lens) => () => this.dispatchEvent(new IntentEvent({ kind: 'lens', lens }));
    return html`<button class="chip menu ${chosen > 0 ? 'on' : ''}" popovertarget=${id}><span>${name}</span>${chosen === 0 ? html`<span class="n">${words.number(choices.length)}</span>` : nothing}${icon('down', 14)}</button>
      <div id=${id} popover role="group" aria-label=${named.show} @beforetoggle=${this.onToggle} @keydown=${this.onKeydown}>
        ${choices.map(
          (choice) =>
            html`<label><input type="checkbox" .checked=${choice.on} @change=${change(choice.lens)} /><span class="what">${choice.name}</span><span class="n">${words.number(choice.count)}</span></label>`,
        )}
      </div>`;
  }

  private readonly onWords = (event: Event): void => this.seek((event.currentTarget as HTMLInputElement).value);

  private seek(words: string): void {
    const { words: _, ...rest } = this.lens;
    this.dispatchEvent(new IntentEvent({ kind: 'lens', lens: words === '' ? rest : { ...rest, words } }));
  }

  private readonly onClear = (): void => {
    this.seek('');
    this.renderRoot.querySelector<HTMLElement>('#words input')?.focus();
  };

  /** The field is done with: Enter does what Esc does. */
  private readonly onWordsKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    // Else the button that gets the focus would be pressed by this very key.
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#words')?.hidePopover();
    this.renderRoot.querySelector<HTMLElement>('[popovertarget="words"]')?.focus();
  };

  /** Free words: what is typed filters at once. */
  private typed(words: Words, now: Facets) {
    const sought = this.lens.words ?? '';
    const on = sought.trim() !== '';
    const told = on ? words.shownOf(now.shown, now.total) : words.soughtHint;
    return html`<button class="chip menu ${on ? 'on' : ''}" popovertarget="words" title=${on ? words.onlyWith(sought.trim()) : nothing}><span class="typed">${on ? words.quoted(sought.trim()) : words.sought}</span>${icon('down', 14)}</button>
      <div id="words" class="seek" popover role="group" aria-label=${words.soughtField} @beforetoggle=${this.onToggle} @keydown=${this.onKeydown}>
        <div class="line"><input type="text" aria-label=${words.soughtField} aria-describedby="told" placeholder=${words.soughtExample} autocomplete="off" spellcheck="false" enterkeyhint="done" autofocus .value=${sought}
          @input=${this.onWords} @keydown=${this.onWordsKey} @blur=${asks({ kind: 'typed' })} />
          ${on ? html`<button class="more" @click=${this.onClear}>${words.clear}</button>` : nothing}</div>
        <p id="told" class="told" role="status">${told}</p>
      </div>`;
  }

  /** The button goes with what it does: the focus stays in the row. */
  private readonly onReset = (event: Event): void => {
    asks({ kind: 'reset' })(event);
    this.renderRoot.querySelector<HTMLElement>('.chip')?.focus();
  };

  override render() {
    const { full, all, now } = this;
    if (!full || !all || !now || all.total === 0) return nothing;
    const { words } = full;
    const reset = this.changed
      ? html`<button class="reset more" @click=${this.onReset}>${words.resetView}</button>`
      : nothing;
    const speakers = { show: words.showSpeakers, all: words.allSpeakers, some: words.someSpeakers };
    const types = { show: words.showTypes, all: words.allTypes, some: words.someTypes };
    return html`<div class="row" role="group" aria-label=${words.show}>
      <gg-search .full=${full} .lens=${this.lens} .agreements=${this.agreements}></gg-search>
      <span class="kicker" aria-hidden="true">${words.show}</span>
      <span class="group">${this.signs(words, all, now)}</span>
      <span class="group">${this.certainties(words, all, now)}</span>
      <span class="group">${this.menu('speakers', speakers, words, this.speakers(full, all, now))}${this.menu('types', types, words, this.types(full, all, now))}${this.typed(words, now)}</span>
      ${reset}
    </div>`;
  }
}
