/** From a point of the window to the words under it. */
import type { Place } from '../../model/index.js';
import { endsIn, type PageText } from './page-text.js';

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The place between two letters that is nearest to a point of the window. */
export function caretAt(element: Element, x: number, y: number): Caret | null {
  const root = element.getRootNode();
  if ('caretPositionFromPoint' in document) {
    const shadowRoots = root instanceof ShadowRoot ? [root] : [];
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as Document).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** Whether the point lies on the words of a place in the text. */
export function covers(page: PageText, place: Place, x: number, y: number): boolean {
  const ends = endsIn(page, place);
  if (!ends) return false;
  const range = document.createRange();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return [...range.getClientRects()].some(
    (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1,
  );
}
