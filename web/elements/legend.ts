import { css, html, LitElement, nothing } from 'lit';
import { inTurn } from './in-turn.js';
import { property } from 'lit/decorators.js';
import type { Words } from '../language/index.js';
import type { Voices } from '../view/voices.js';
import { type Asked, NOTHING_ASKED } from '../view/asked.js';
import { badge, icon, lineSample, markGlyph, rings } from './glyphs.js';
import { asks } from './intent.js';
import { type LegendFacts, legendFacts } from './legend-facts.js';
import type { LayoutName, AgreementView } from '../view/address.js';
import type { Lookup } from './lookup.js';
import { baseStyles } from './styles.js';
import { agreementToggle, exportButton, layoutToggle, themeButton, toggleStyles } from './toggle.js';

/** Letters that one row beside the panel holds at full size; those of East Asia count twice. */
const ROW = 100;

/** Too many entries, or too long ones, for one row beside the panel. */
function isCrowded({ signs, certainties, most, ...has }: LegendFacts, words: Words): boolean {
  const told = [
    ...signs.map((sign) => words.sign[`${sign}`]),
    ...certainties.map((value) => words.certainty[value]),
    ...(has.heads ? [words.actsOnMark] : []),
    ...(most > 1 ? [words.claimsUpTo(most)] : []),
    ...(has.hubs ? [words.agreementMark] : []),
    ...(has.own ? [words.ownMark] : []),
  ].join(' ');
  const letters = told.length + (told.match(/[\u3000-\u9fff\uac00-\ud7a3\uff00-\uffef]/g)?.length ?? 0);
  return signs.length + certainties.length > 6 || letters > ROW;
}

/** What the marks in the picture mean: only those that are in it, always in the same order. */
export class Legend extends LitElement {
  static override styles = [
    baseStyles,
    toggleStyles,
    css`
      :host {
        container-type: inline-size;
        background: var(--gg-canvas);
        border-top: 1px solid var(--gg-rule);
      }
      .marks {
        display: flex;
        align-items: center;
        min-height: 39px;
        margin-inline: 16px;
        padding-block: 4px;
        font-size: 12px;
        line-height: 18px;
        color: var(--gg-ink-2);
        overflow: clip;
      }
      /* The divider before the first group of each row is moved out of sight. */
      .groups {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        margin-inline-start: -10px;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 3px 9px;
        margin-inline-end: 9px;
        padding-block: 1px;
        padding-inline: 9px 0;
        border-inline-start: 1px solid var(--gg-rule);
      }
      ul:last-child {
        margin-inline-end: 0;
      }
      .end {
        margin-inline-start: auto;
        border-color: transparent;
      }
      :host([short]) ul {
        gap: 3px 7px;
        margin-inline-end: 6px;
        padding-inline-start: 7px;
      }
      :host([short]) .marks {
        margin-inline: 14px;
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: 4px;
        white-space: nowrap;
      }
      .rows {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }
      .rows > * {
        grid-area: 1 / 1;
      }
      .room {
        visibility: hidden;
      }
      .stop {
        display: grid;
        place-items: center;
        min-width: 24px;
        min-height: 24px;
        margin-block: -3px;
        border-radius: 4px;
      }
      .stop:hover {
        background: var(--gg-sunken);
      }
      @media (pointer: coarse) {
        .stop {
          min-width: 44px;
          min-height: 44px;
        }
      }
      @media print {
        .stop {
          display: none;
        }
      }
      .controls {
        display: none;
        flex-wrap: wrap;
        align-items: center;
        gap: 12px;
      }
      /* Many entries: closer, so that the strip beside the panel stays one row. */
      @container (520px <= width < 1060px) {
        .many {
          margin-inline: 12px;
          font-size: 11.5px;
        }
        .many .groups {
          margin-inline-start: -6px;
        }
        .many ul {
          gap: 3px 5px;
          margin-inline-end: 4px;
          padding-inline-start: 5px;
        }
        .many li {
          gap: 3px;
        }
      }
      /* One entry a line where the legend is a card over a narrow graph. */
      @container (width < 520px) {
        :host(:not([short])) .marks {
          display: grid;
          gap: 8px;
          padding-block: 12px;
        }
        :host(:not([short])) .groups {
          display: grid;
          gap: 8px;
        }
        :host(:not([short])) .controls {
          display: flex;
          gap: 8px;
        }
        /* Both switches in one row; what they choose is in their names. */
        .controls .of {
          display: none;
        }
      }
      /* Low and narrow: the switches, which leave the title no room in the header. */
      @container (520px <= width < 720px) and (height < 460px) {
        :host(:not([short])) .marks {
          display: grid;
          gap: 6px;
          padding-block: 8px;
        }
        :host(:not([short])) .controls {
          display: flex;
          gap: 8px;
        }
        .controls :is(.control, gg-copy-link) {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) lookup: Lookup | null = null;
  /** Everything, whatever the lens: the strip keeps the room that this takes, so that the graph above stays as it is. */
  @property({ attribute: false }) full: Lookup | null = null;
  @property() agreements: AgreementView = 'hub';
  @property() layout: LayoutName = 'network';
  /** What two speakers say, where that is drawn. */
  @property({ attribute: false }) voices: Voices | null = null;
  @property({ attribute: false }) asked: Asked = NOTHING_ASKED;
  /** One line: signs, certainties in two kinds, and what width means. */
  @property({ type: Boolean, reflect: true }) short = false;
  @property({ type: Boolean }) dark = false;
  /** Gives the address of this view; null where none is offered. */
  @property({ type: Boolean }) embeds = false;
  @property({ attribute: false }) link: (() => string) | null = null;

  private certainties({ certainties }: LegendFacts, words: Words, length: number) {
    return certainties.map(
      (value) =>
        html`<li title=${words.certaintyMeaning[value]}>${lineSample({ certainty: value, length })}${words.certainty[value]}</li>`,
    );
  }

  /** Solid, and all that is broken in one entry. */
  private solidOrBroken({ certainties }: LegendFacts, words: Words) {
    const broken = certainties.filter((value) => value !== 'asserted');
    const names = broken.map((value, n) => (n === 0 ? words.certainty[value] : words.certaintyInside(value)));
    const said = broken.length > 2 ? words.lessSure : words.either(names);
    const title = words.row(broken.map((value) => words.certainty[value]));
    return html`${certainties.includes('asserted') ? html`<li>${lineSample({ length: 22 })}${words.certainty.asserted}</li>` : nothing}
      ${broken.length > 0 ? html`<li title=${title}>${lineSample({ certainty: 'hedged', length: 22 })}${said}</li>` : nothing}`;
  }

  private rest({ heads, most, hubs, own }: LegendFacts, words: Words, length: number) {
    const half = length / 2 - 1;
    const width = html`${lineSample({ claims: 1, length: half })}${lineSample({ claims: most, length: half })}`;
    return html`${heads ? html`<li>${lineSample({ head: true, length: length - 2 })}${words.actsOnMark}</li>` : nothing}
      ${most > 1 ? html`<li>${width}${words.claimsUpTo(most)}</li>` : nothing}
      ${hubs ? html`<li title=${words.agreementMeaning}>${lineSample({ claims: 1, hub: true, length })}${words.agreementMark}</li>` : nothing}
      ${own ? html`<li title=${words.ownMeaning}>${rings()}${words.ownMark}</li>` : nothing}`;
  }

  private marks({ marks }: LegendFacts, words: Words) {
    const { stopVoices } = words.follows;
    const stop = asks({ kind: 'ask', asked: { ...this.asked, drawn: false } });
    return html`<ul class="voices" aria-label=${this.voices?.told ?? nothing} title=${this.voices?.told ?? nothing}>${marks.map(({ form, told }) => html`<li>${markGlyph(form, 16)}<bdi>${told}</bdi></li>`)}<li><button class="stop" aria-label=${stopVoices} title=${stopVoices} @click=${stop}>${icon('close', 12)}</button></li></ul>`;
  }

  protected override scheduleUpdate(): Promise<unknown> | void {
    return inTurn(this.lookup, () => super.scheduleUpdate());
  }

  override render() {
    const { lookup, full } = this;
    if (!lookup) return nothing;
    if (!full || (full === lookup && !this.voices)) return this.strip(lookup, false);
    return html`<div class="rows">${this.strip(full, true)}${this.strip(lookup, false)}</div>`;
  }

  private strip(lookup: Lookup, room: boolean) {
    const { words } = lookup;
    const facts = legendFacts(lookup, this.agreements, room ? null : this.voices);
    const some = facts.certainties.length > 0;
    const width = facts.most > 1 ? html`<ul class="end"><li>${words.widthMeaning}</li></ul>` : nothing;
    const many = isCrowded(facts, words);
    const length = many ? 14 : 22;
    const signs = facts.signs.map(
      (sign) => html`<li>${badge(sign, { size: many ? 14 : 16 })}${words.sign[`${sign}`]}</li>`,
    );
    return html`<div class="marks ${many ? 'many' : ''} ${room ? 'room' : ''}" role="group" aria-hidden=${room ? 'true' : nothing} aria-label=${words.marksMeaning}>
      <div class="groups">
        ${facts.signs.length > 0 ? html`<ul>${signs}</ul>` : nothing}
        ${some ? html`<ul>${this.short ? this.solidOrBroken(facts, words) : this.certainties(facts, words, length)}</ul>` : nothing}
        ${this.short ? width : html`<ul>${this.rest(facts, words, length)}</ul>`}
        ${facts.marks.length > 0 ? this.marks(facts, words) : nothing}
      </div>
      ${this.short ? nothing : html`<div class="controls">${layoutToggle(lookup, this.layout)}${agreementToggle(this.full ?? lookup, this.agreements)}${exportButton(words, this.embeds, true)}${themeButton(words, this.dark, true)}${this.link && !room ? html`<gg-copy-link .link=${this.link} .words=${words} long></gg-copy-link>` : nothing}</div>`}
    </div>`;
  }
}
