/**
 * The figure: a graph with its title, legend, source and, if wanted, the numbered claims behind it, as one SVG that can
 * be printed. Pure, as everything below it: the same state gives the same text everywhere.
 */
import type { Box } from '../scene.js';
import { isCrowdScene } from '../crowd-scene.js';
import { finished, type Steps } from '../layout/steps.js';
import { sceneSteps } from '../scene-of.js';
import { type Picture, pictureSteps } from '../svg/picture.js';
import { sceneChoice } from '../svg/picture-svg.js';
import { documentOf, layerSteps, penOf } from '../svg/svg-of.js';
import { digits, element, joined, type Markup, words as written } from '../svg/xml.js';
import { type FigurePage, pageOf } from './page.js';
import { numbered, numbersOf, marksOf } from './numbers.js';
import { claimsShown } from './list.js';
import { drawPieces } from './sheet.js';
import type { Figure, FigureOptions, FigurePieces, FigureState } from './state.js';
import { ENGLISH, type Words } from '../../language/index.js';

/** Type and marks of the graph against those on screen, on a wide page. */
const MARKS = 1.26;

/** The graph in its room: laid out for it, or the part in view, as large as fits. */
function* graphOf(
  state: FigureState,
  page: FigurePage,
  listed: boolean,
  words: Words,
  scenes: typeof sceneSteps,
): Steps<{ picture: Picture; scale: number; box: Box }> {
  const { kept, full, agreements, selected, voices } = state;
  const numbers = numbersOf(claimsShown(kept, selected));
  const marks = (ids: readonly string[]) => marksOf(ids, numbers, words.figureMore);
  const scale = MARKS * page.unit;
  const frame = { width: page.room.width / scale, height: page.room.height / scale };
  const scene =
    state.view?.scene ??
    (yield* scenes(full, {
      ...sceneChoice(state, words),
      frame,
      bare: true,
      ...(listed ? { claimMarks: marks } : {}),
    }));
  yield;
  const seen = state.view?.box ?? { width: scene.frame.width, height: scene.frame.height };
  const fits = Math.min(page.room.width / seen.width, page.room.height / seen.height);
  const zoom = isCrowdScene(scene) ? fits / scale : 1;
  const picture = yield* pictureSteps(scene, { kept, agreements, selected, words, zoom, marks: voices?.marks });
  yield;
  const shown = listed ? { ...picture, live: numbered(picture.live, marks) } : picture;
  if (!state.view) return { picture: shown, scale, box: { x: 0, y: 0, ...picture.whole.frame } };
  const part = state.view.box;
  const box = { x: part.x * zoom, y: part.y * zoom, width: part.width * zoom, height: part.height * zoom };
  const fit = Math.min(page.room.width / box.width, page.room.height / box.height);
  return { picture: shown, scale: fit, box };
}

export const figureOf = (state: FigureState, options: FigureOptions): Figure => finished(figureSteps(state, options));

/** What is carried, as text of XML. */
function* carried(data: FigureOptions['data']): Steps<readonly Markup[]> {
  const parts: Markup[] = [];
  for (const piece of typeof data === 'string' ? [data] : (data ?? [])) {
    parts.push(written(piece));
    yield;
  }
  return parts;
}

/** The same in steps, for a page that has other things to do meanwhile. */
export function* figureSteps(state: FigureState, options: FigureOptions): Steps<Figure> {
  const { pieces, width, height } = yield* figurePieces(state, options);
  yield;
  return { svg: pieces.join(''), width, height };
}

/** The same in pieces: with a large dataset in it, a figure is long. */
export function* figurePieces(state: FigureState, options: FigureOptions): Steps<FigurePieces> {
  const words = options.words ?? ENGLISH;
  const listed = (options.claims ?? 'none') !== 'none';
  const page = pageOf(state, { ...options, words });
  yield;
  const { picture, scale, box } = yield* graphOf(state, page, listed, words, options.scenes ?? sceneSteps);
  const pen = penOf({ ...options, ground: options.ground ?? 'white', language: state.dataset.article.lang });
  const around = drawPieces(page.finish(picture), { ...page, direction: words.direction }, pen);
  yield;
  const { room } = page;
  const place = {
    x: room.x + (room.width - box.width * scale) / 2 - box.x * scale,
    y: room.y + (room.height - box.height * scale) / 2 - box.y * scale,
  };
  const left = words.direction === 'rtl' ? page.width - 2 * (room.x + room.width / 2) : 0;
  const at = `translate(${digits(place.x + left)} ${digits(place.y)}) scale(${digits(scale, 4)})`;
  const layers = yield* layerSteps(picture, pen, words);
  const clip = state.view ? pen.ids('view') : null;
  const parts: Markup[] = [
    clip ? element('clipPath', { id: clip }, element('rect', { ...box })) : joined([]),
    element(
      'g',
      { id: pen.ids('graph'), transform: at },
      clip ? element('g', { 'clip-path': `url(#${clip})` }, layers) : layers,
    ),
    ...around,
  ];
  const { width, height } = page;
  const pieces = documentOf(
    {
      title: page.title,
      description: page.description,
      data: yield* carried(options.data),
      width,
      height,
      unit: options.size.unit,
      view: { x: 0, y: 0, width, height },
      ground: pen.paint.ground,
      language: words.tag,
    },
    pen,
    joined(parts, true),
  );
  return { pieces, width, height };
}
