import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { CERTAINTIES } from '../model/index.js';
import type { EdgeSign } from '../graph/index.js';
import type { Scene } from '../view/scene.js';
import { badge, lineSample, rings } from './glyphs.js';
import { baseStyles } from './styles.js';
import { CERTAINTY_MEANING, CERTAINTY_WORDS, signWord } from './words.js';

const ORDER: readonly EdgeSign[] = [1, -1, 0, 'mixed'];

/** What the marks in the picture mean: only those that are in it, always in the same order. */
export class Legend extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        container-type: inline-size;
        background: var(--gg-canvas);
        border-top: 1px solid var(--gg-rule);
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 14px;
        min-height: 39px;
        padding: 4px 16px;
        font-size: 12px;
        line-height: 18px;
        color: var(--gg-ink-2);
      }
      li {
        display: inline-flex;
        align-items: center;
        gap: 6px;
        white-space: nowrap;
      }
      li.first {
        padding-inline-start: 14px;
        border-inline-start: 1px solid var(--gg-rule);
      }
      @container (width < 860px) {
        ul {
          column-gap: 10px;
        }
        li.first {
          padding-inline-start: 10px;
        }
      }
    `,
  ];

  @property({ attribute: false }) scene: Scene | null = null;
  /** One line: signs, certainties in two kinds, and what width means. */
  @property({ type: Boolean }) short = false;

  private signs(scene: Scene) {
    const present = new Set<EdgeSign>([...scene.lines, ...scene.badges].map((mark) => mark.sign));
    return ORDER.filter((sign) => present.has(sign)).map(
      (sign) => html`<li>${badge(sign, { size: 16 })}${signWord(sign)}</li>`,
    );
  }

  private certainties(scene: Scene) {
    const present = new Set(scene.lines.map((line) => line.certainty));
    const all = CERTAINTIES.filter((certainty) => present.has(certainty));
    const first = (n: number) => (n === 0 ? 'first' : '');
    if (!this.short) {
      return all.map(
        (value, n) =>
          html`<li class=${first(n)} title=${CERTAINTY_MEANING[value]}>${lineSample({ certainty: value, length: 28 })}${CERTAINTY_WORDS[value]}</li>`,
      );
    }
    const broken = all.filter((value) => value !== 'asserted').map((value) => CERTAINTY_WORDS[value].toLowerCase());
    const words = broken.length > 1 ? `${broken.slice(0, -1).join(', ')} or ${broken.at(-1)}` : (broken[0] ?? '');
    return [
      all.includes('asserted') ? html`<li class="first">${lineSample({ length: 28 })}Asserted</li>` : nothing,
      words
        ? html`<li>${lineSample({ certainty: 'hedged', length: 28 })}${words[0]?.toUpperCase()}${words.slice(1)}</li>`
        : nothing,
    ];
  }

  private rest(scene: Scene) {
    const most = Math.max(0, ...scene.badges.map((mark) => mark.count));
    if (this.short) return most > 1 ? html`<li>Width: number of claims</li>` : nothing;
    return [
      scene.lines.some((line) => line.head)
        ? html`<li class="first">${lineSample({ head: true, length: 20 })}acts on</li>`
        : nothing,
      most > 1
        ? html`<li>${lineSample({ claims: 1, length: 10 })}${lineSample({ claims: most, length: 10 })}1–${most} claims</li>`
        : nothing,
      scene.hubs.length > 0
        ? html`<li title="Three or more parties on an equal footing, counted once">${lineSample({ claims: 1, hub: true, length: 28 })}agreement</li>`
        : nothing,
      scene.discs.some((disc) => disc.own)
        ? html`<li title="The article also says something of this country alone">${rings()}own claims</li>`
        : nothing,
    ];
  }

  override render() {
    const { scene } = this;
    if (!scene) return nothing;
    return html`<ul aria-label="What the marks mean">${this.signs(scene)}${this.certainties(scene)}${this.rest(scene)}</ul>`;
  }
}
