/** The preview: the graph at the size chosen, made to fit, out of reach of pointer and keyboard. */
import { svgElement } from '../export/svg-dom.js';
import type { Shown } from '../export/shown.js';
import { type EmbedChoice, heightOf, widthOf } from './choice.js';
import { embeddedOf, staticPicture } from './code.js';
import type { Embedder } from './embedder.js';
import { tagAttributes } from './snippets.js';
import { VIEW_ATTRIBUTES } from '../../exchange/index.js';

type Graph = HTMLElement & { data: unknown };

/** All that a tag may have; `address` and `group` are never among them: the preview touches nothing around it. */
const MAY_HAVE = [...VIEW_ATTRIBUTES, 'controls', 'lang'] as const;

/** Given its dataset: no request. The same element again, unless in other colors, which one reads as it is first drawn. */
export function graphFor(shown: Shown, choice: EmbedChoice, before: Element | null): Element {
  const colors = choice.colors === 'page' ? '' : choice.colors;
  const isSame = before instanceof HTMLElement && before.style.colorScheme === colors;
  const graph = (isSame ? before : document.createElement('geopolitical-graph')) as Graph;
  graph.style.colorScheme = colors;
  const attributes = tagAttributes(embeddedOf(shown, choice));
  for (const name of MAY_HAVE) {
    const value = attributes[name] ?? null;
    if (value === null) graph.removeAttribute(name);
    else if (graph.getAttribute(name) !== `${value}`) graph.setAttribute(name, `${value}`);
  }
  graph.data = shown.state.full?.given;
  return graph;
}

/** @throws ExportFailure if there is nothing to show */
export const pictureFor = (shown: Shown, embedder: Embedder): Element =>
  svgElement(staticPicture(shown, embedder), document);

/**
 * Sets the sheet's size and makes it fit into the paper.
 * @returns how large it is shown, 1 = as it is
 */
export function fit(sheet: HTMLElement, paper: HTMLElement, choice: EmbedChoice): number {
  const [width, height] = [widthOf(choice), heightOf(choice)];
  const scale = Math.min(1, paper.clientWidth / width, paper.clientHeight / height);
  sheet.style.setProperty('width', `${width}px`);
  sheet.style.setProperty('height', `${height}px`);
  sheet.style.setProperty('transform', `translate(-50%, -50%) scale(${scale})`);
  return scale;
}
