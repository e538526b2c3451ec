/** The words of a part of a page, as a reader sees them, with the way back to where each of them stands. Only read. */
import type { Place } from '../../model/index.js';
import { BLOCK, LINE, NONE, TextMap } from './text-map.js';

/** Holds no words of an article, or none that are shown as text. */
const WORDLESS = new Set(
  'audio button canvas embed head iframe input math noscript object option rp rt script select style svg template textarea title video'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SHOWN_AS_BLOCK = /^(block|flex|grid|flow-root|list-item|table)/;

export interface PageText {
  readonly map: TextMap;
  readonly nodes: readonly Text[];
}

/** Out of sight by style: not displayed, or kept for screen readers alone. */
function isHidden(style: CSSStyleDeclaration): boolean {
  if (style.display === 'none') return true;
  return style.position === 'absolute' && (style.clipPath !== 'none' || style.clip !== 'auto');
}

/** Its words stand in lines of their own. A letter that floats at the head of a paragraph is part of its word. */
function isBlock(element: Element, style: CSSStyleDeclaration | null): boolean {
  if (BLOCKS.has(element.localName)) return !style || !style.display.startsWith('inline');
  return style !== null && style.float === 'none' && SHOWN_AS_BLOCK.test(style.display);
}

class Reader {
  readonly map = new TextMap();
  readonly nodes: Text[] = [];
  private readonly view: Window | null;

  constructor(
    root: Element,
    private readonly leftOut: (element: Element) => boolean,
  ) {
    // A document that is not shown has no styles to ask for, nor has an article that is not displayed any to speak of.
    const view = root.ownerDocument.defaultView;
    this.view = view && view.getComputedStyle(root).display !== 'none' ? view : null;
  }

  /** Whether to go into `element`; its block, if it is one, begins here. */
  enter(element: Element): boolean {
    if (element.localName === 'br') this.map.part(LINE);
    if (WORDLESS.has(element.localName) || this.leftOut(element)) return false;
    const style = this.view?.getComputedStyle(element) ?? null;
    if (style ? isHidden(style) : element.hasAttribute('hidden')) return false;
    this.map.part(isBlock(element, style) ? BLOCK : NONE);
    return true;
  }

  leave(element: Element): void {
    this.map.part(isBlock(element, this.view?.getComputedStyle(element) ?? null) ? BLOCK : NONE);
  }

  text(node: Text): void {
    this.map.add(node.data, this.nodes.length);
    this.nodes.push(node);
  }
}

/** @param leftOut elements that do not belong to the article */
export function readPage(root: Element, leftOut: (element: Element) => boolean = () => false): PageText {
  const reader = new Reader(root, leftOut);
  let node: Node | null = root.firstChild;
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) reader.text(node as Text);
    const inner: Node | null =
      node.nodeType === Node.ELEMENT_NODE && reader.enter(node as Element) ? node.firstChild : null;
    if (inner) {
      node = inner;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      if (!node || node === root) return { map: reader.map.end(), nodes: reader.nodes };
      reader.leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
  return { map: reader.map.end(), nodes: reader.nodes };
}

/** The places in the page of the words in [start, end) of the text; null if none of them stand in the page. */
export function endsIn({ map, nodes }: PageText, { start, end }: Place): StaticRangeInit | null {
  const spots = map.spots(start, end);
  const [first, last] = [nodes[spots?.[0].source ?? -1], nodes[spots?.[1].source ?? -1]];
  if (!spots || !first || !last) return null;
  return {
    startContainer: first,
    startOffset: spots[0].offset,
    endContainer: last,
    endOffset: spots[1].offset + 1,
  };
}

/** Where in the text the letter at `offset` in a node stands, or the next after it there; −1 if the node has none. */
export function placeIn({ map, nodes }: PageText, node: Node, offset: number): number {
  const source = nodes.indexOf(node as Text);
  return source < 0 ? -1 : map.at(source, offset);
}
