import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ENGLISH, type Words } from '../language/index.js';
import type { Problem } from '../model/index.js';
import { icon } from './glyphs.js';
import { asks } from './intent.js';
import { baseStyles } from './styles.js';

/** More problems than this are counted, not listed. */
const MOST_LISTED = 200;

/** What is wrong with a dataset, in plain words, with what to do about each problem. */
export class Problems extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        overflow-y: auto;
        overscroll-behavior: contain;
        padding: 24px;
        background: var(--gg-surface);
        color: var(--gg-ink);
      }
      .wrap {
        max-width: 640px;
        margin-inline: auto;
      }
      .bar {
        display: flex;
        justify-content: space-between;
        gap: 8px;
      }
      .intro {
        margin-block: 8px 16px;
        font-size: 14px;
        line-height: 20px;
        color: var(--gg-ink-2);
        text-wrap: pretty;
      }
      li {
        display: grid;
        grid-template-columns: 20px minmax(0, 1fr);
        gap: 4px;
        padding-block: 12px;
        border-top: 1px solid var(--gg-rule);
        overflow-wrap: anywhere;
      }
      li b {
        font-size: 14px;
        font-weight: 600;
        line-height: 20px;
      }
      li p {
        font-size: 13px;
        line-height: 18px;
        color: var(--gg-ink-2);
      }
      li .where {
        margin-top: 2px;
        font-size: 12px;
        color: var(--gg-ink-3);
      }
      .retry {
        padding: 8px 14px;
        border: 1px solid var(--gg-rule-strong);
        border-radius: 6px;
        font-size: 14px;
        font-weight: 600;
        line-height: 20px;
      }
      .retry:hover {
        background: var(--gg-sunken);
      }
    `,
  ];

  @property({ attribute: false }) words: Words = ENGLISH;
  @property({ attribute: false }) problems: readonly Problem[] = [];
  /** The dataset could not be loaded. */
  @property({ type: Boolean }) failed = false;
  /** Nothing can be shown: this stands in place of the graph. */
  @property({ type: Boolean }) alone = false;
  /** Trying again may help. */
  @property({ type: Boolean }) retry = false;

  private item(problem: Problem) {
    const { words } = this;
    const where = [
      problem.pointer ? words.problemAt(problem.pointer) : '',
      problem.id === undefined ? '' : words.problemId(problem.id),
      problem.code,
    ].filter(Boolean);
    return html`<li>
      ${problem.severity === 'error' ? icon('caution', 16) : html`<span></span>`}
      <div><b lang="en" dir="auto">${problem.message}</b><p lang="en" dir="auto">${problem.hint}</p><p class="where"><bdi>${where.join(' · ')}</bdi></p></div>
    </li>`;
  }

  private intro(): string {
    const { words } = this;
    if (this.failed) return this.alone ? words.nothingToShow : words.beforeStays;
    const left = this.problems.some((problem) => problem.severity === 'error');
    return left ? words.soundShown : words.allShown;
  }

  override render() {
    const { problems, failed, words } = this;
    const rest = problems.length - MOST_LISTED;
    return html`<div class="wrap">
      <div class="bar">
        <h2 class="title" tabindex="-1">${failed ? words.problemsFailed : words.problemsHere(problems.length)}</h2>
        ${this.alone ? nothing : html`<button class="round" aria-label=${words.problemsClose} @click=${asks({ kind: 'problems' })}>${icon('close')}</button>`}
      </div>
      <p class="intro">${this.intro()}</p>
      ${this.retry ? html`<p class="intro"><button class="retry" @click=${asks({ kind: 'retry' })}>${words.tryAgain}</button></p>` : nothing}
      <ol>${problems.slice(0, MOST_LISTED).map((problem) => this.item(problem))}</ol>
      ${rest > 0 ? html`<p class="intro">${words.moreProblems(rest)}</p>` : nothing}
      <slot name="fallback"></slot>
    </div>`;
  }
}
