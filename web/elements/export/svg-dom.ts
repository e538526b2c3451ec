/**
 * A figure's SVG as elements, without the browser's own parser, which a page's policy may keep from text: read as strict
 * XML, then built one by one, and only of the elements that our figures are made of.
 */
import { readXml, type XmlElement } from '../../exchange/xml/read.js';

const SVG = 'http://www.w3.org/2000/svg';
const SPACES: Readonly<Record<string, string>> = {
  xlink: 'http://www.w3.org/1999/xlink',
  xml: 'http://www.w3.org/XML/1998/namespace',
};
const DRAWN = new Set(
  'svg title desc g path circle rect line text tspan use mask clipPath defs ellipse polygon polyline'.split(' '),
);
/** Names and words in them are not drawn. */
const PASSED_OVER = new Set(['metadata']);

function built(element: XmlElement, document: Document): SVGElement {
  if (!DRAWN.has(element.name)) throw new TypeError(`svgElement: <${element.name}> is not part of a figure.`);
  const made = document.createElementNS(SVG, element.name) as SVGElement;
  for (const [name, value] of element.attributes) {
    if (name.startsWith('xmlns')) continue;
    const space = SPACES[name.split(':')[0] ?? ''];
    if (name.includes(':') && space) made.setAttributeNS(space, name, value);
    else if (!name.startsWith('on') && name !== 'style' && name !== 'href') made.setAttribute(name, value);
  }
  const children = element.children.filter(({ name }) => !PASSED_OVER.has(name));
  if (children.length === 0) made.textContent = element.text;
  else made.append(...children.map((child) => built(child, document)));
  return made;
}

/** @param document that the elements are for */
export const svgElement = (svg: string, document: Document): SVGElement => built(readXml(svg), document);
