/** What the root element renders: header, stage, legend, panel and problems in their frame. */
import { html, nothing } from 'lit';
import type { Lens } from '../model/index.js';
import type { Lensed } from '../view/lensed.js';
import type { Scene } from '../view/scene.js';
import type { Controls } from './controls.js';
import type { FirstPaint } from './first-paint.js';
import type { ArticleController } from './article/article-controller.js';
import type { ExportController } from './export/export-controller.js';
import type { OpenController } from './export/open-controller.js';
import type { ReaderController } from './reader-controller.js';
import type { LongWork } from './long-work.js';
import { announcements } from './selection.js';
import type { SheetController } from './sheet-controller.js';
import { mostView } from './most-view.js';
import { keysOfClaim } from './places.js';
import { type GraphState, isChanged, selectedIn } from './state.js';
import { workView } from './work-view.js';
import { voicesDrawn } from './voices-drawn.js';

export interface GraphView {
  readonly state: GraphState;
  readonly controls: Controls;
  readonly scene: Scene | null;
  /** The scene through the lens, if one is on. */
  readonly lensed: Lensed | null;
  /** A scene for another size or another country is being made. */
  readonly busy: boolean;
  readonly narrow: boolean;
  readonly dark: boolean;
  readonly printing: boolean;
  /** There is an address to ask again. */
  readonly retry: boolean;
  /** Gives the page's address with the view in it; null where the page's address is left alone. */
  readonly link: (() => string) | null;
  readonly reader: ReaderController;
  readonly sheet: SheetController;
  readonly articles: ArticleController;
  readonly exporter: ExportController;
  readonly opener: OpenController;
  readonly first: FirstPaint;
  readonly work: LongWork;
  /** A lens that is on its way. */
  readonly wanted: Lens | null;
  /** Most relations that are drawn. */
  readonly limit: number;
}

function panel({ state, controls, reader, sheet, articles }: GraphView) {
  if (controls === 'none' || (controls === 'compact' && !reader.panelOpen)) return nothing;
  const { lookup, trail, agreements, claim, reading } = state;
  const { words } = state;
  const handle = sheet.stop === 'full' ? words.panelSmaller : words.panelLarger;
  return html`<aside class="panel" part="panel" aria-label=${words.panel}>
    <button class="handle" aria-label=${handle} @click=${sheet.onClick} @keydown=${sheet.onKeydown} @pointerdown=${sheet.onPointerdown}
      @pointermove=${sheet.onPointermove} @pointerup=${sheet.onPointerup} @pointercancel=${sheet.onPointerup}></button>
    <gg-panel .lookup=${articles.checked(lookup)} .trail=${trail} .agreements=${agreements} .focused=${claim} .reading=${reading} .lens=${state.lens} .asked=${state.asked} .article=${articles.shown} ?closable=${controls === 'compact'}></gg-panel>
  </aside>`;
}

function problems({ state, reader, retry }: GraphView) {
  const { load, lookup } = state;
  const alone = load === 'failed' && !lookup;
  if (!alone && !reader.problemsOpen) return nothing;
  const fallback = alone ? html`<slot name="fallback" slot="fallback"></slot>` : nothing;
  return html`<gg-problems .words=${state.words} .problems=${state.problems} ?failed=${load === 'failed'} ?alone=${alone} ?retry=${load === 'failed' && retry}>${fallback}</gg-problems>`;
}

function header({ state, controls, dark, reader, link, exporter }: GraphView) {
  if (controls === 'none') return nothing;
  return html`<gg-header part="header" .lookup=${state.lookup} .full=${state.full} .lens=${state.lens} .agreements=${state.agreements} .layout=${state.layout} ?compact=${controls === 'compact'} .dark=${dark} .link=${link}
    .problems=${state.problems.length} .failed=${state.load === 'failed'} ?legend=${reader.legendOpen} ?embeds=${exporter.embedder.offered}></gg-header>`;
}

function filters({ state, controls, wanted }: GraphView) {
  if (controls !== 'full') return nothing;
  return html`<gg-filters part="filters" .full=${state.full} .lens=${wanted ?? state.lens} .agreements=${state.agreements} ?changed=${isChanged(state)}></gg-filters>`;
}

function legend({ state, controls, dark, reader, link, exporter }: GraphView) {
  if (controls === 'none') return nothing;
  return html`<gg-legend part="legend" class=${reader.legendOpen ? 'shown' : ''} .lookup=${state.lookup} .full=${state.full} .agreements=${state.agreements} .layout=${state.layout} .voices=${voicesDrawn(state)} .asked=${state.asked}
    .dark=${dark} .link=${link} ?short=${controls === 'compact'} ?embeds=${exporter.embedder.offered}></gg-legend>`;
}

/** What the story, or the article, is at: all that its claim speaks of. */
const spokenOf = ({ lookup, reading, claim, agreements }: GraphState) =>
  reading !== 'claims' && lookup && claim !== null ? keysOfClaim(lookup, claim, agreements) : [];

function frame(view: GraphView) {
  const { state, scene, busy, narrow, dark, reader } = view;
  const work = workView(view.work, state.words);
  if (!state.lookup)
    return state.load === 'loading' ? html`<p class="waiting">${state.words.loading}</p>${work}` : work;
  return html`<div class="frame" ?inert=${reader.problemsOpen}>
    ${header(view)}${filters(view)}
    <div class="stage" part="stage">
      <gg-stage .scene=${scene} .lensed=${view.lensed} .relations=${(voicesDrawn(state) ?? state.lookup).relations} .selected=${selectedIn(state)} .port=${state.view} .about=${spokenOf(state)} .underlaid=${narrow ? reader.reading : null} .lit=${view.articles.keys}
        ?waiting=${busy} .words=${state.words} .language=${state.lookup.dataset.article.lang ?? null} .theme=${dark ? 'dark' : 'light'} @gg-drawn=${view.first.end}></gg-stage>${view.controls === 'full' ? mostView(state, view.limit) : nothing}${work}
    </div>
    ${legend(view)}${panel(view)}
    <gg-outline .lookup=${state.lookup} .agreements=${state.agreements} .selected=${selectedIn(state)}></gg-outline>
  </div>`;
}

function printed({ state, controls, scene, lensed, printing }: GraphView) {
  if (!printing || !state.lookup) return nothing;
  return html`<gg-print .lookup=${state.lookup} .full=${state.full} .scene=${scene} .lensed=${lensed} .voices=${voicesDrawn(state)} .agreements=${state.agreements} .selected=${selectedIn(state)}
    ?bare=${controls === 'none'}></gg-print>`;
}

/** The dialog, once it has been asked for; and what is said while a file is dragged over the element. */
function exporting({ state, exporter, opener }: GraphView) {
  const dialog = html`<gg-export .exporter=${exporter} .shown=${state} ?open=${exporter.open}></gg-export>`;
  const hint = html`<p class="dropping">${state.words.exporting.drop}</p>`;
  return html`${exporter.there ? dialog : nothing}${opener.over ? hint : nothing}`;
}

export function graphView(view: GraphView) {
  const { words } = view.state;
  const layout = view.controls === 'none' ? 'bare' : view.controls;
  const stop = view.sheet.stop === 'full' ? 'up' : view.sheet.stop;
  const seen = view.first.isSeen ? 'unseen' : '';
  return html`<div class="box"><div class="strut ${layout}"></div>${view.first.render()}<div class="root ${layout} ${stop} ${seen} ${view.printing && view.state.lookup ? 'printing' : ''}" lang=${words.tag} dir=${words.direction} @gg-select=${view.reader.onSelect} @gg-intent=${view.reader.onIntent} @gg-move=${view.reader.onMove} @gg-port=${view.reader.onPort} @gg-hover=${view.articles.onHover}>
    <span class="probe"></span>
    ${frame(view)}${problems(view)}${printed(view)}
    <p class="live" aria-live="polite">${announcements(view.state, view.sheet.said).map((told) => html`<span>${told} </span>`)}</p>
    <gg-keys .words=${view.state.words} ?open=${view.reader.keysOpen}></gg-keys>
    ${exporting(view)}
    <slot name="caption"></slot>
  </div></div>`;
}
