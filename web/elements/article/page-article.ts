import { type Run, runAt } from '../../model/index.js';
import { Highlights, type Kind } from './highlights.js';
import { endsIn, type PageText, placeIn, readPage } from './page-text.js';

/** What belongs to the page: a press there is not for us. */
const CONTROLS =
  'a[href], area, audio, button, details > summary, input, label, object, option, select, textarea, video, [contenteditable], [role="button"], [role="link"], [onclick]';

export interface PageListener {
  /** The article's words as they are now; null where there is no article. */
  pageRead(text: string | null): void;
  pressed(run: Run): void;
  /** The pointer came to words that are marked, or left them. */
  pointed(run: Run | null): void;
}

/** Which words are marked, and how. */
export interface Marks {
  readonly runs: readonly Run[];
  /** Claims whose words are lit. */
  readonly lit: ReadonlySet<string>;
  readonly chosen: string | null;
}

/** The page's own article: read, followed when it changes, marked and listened to. No element of it is changed. */
export class PageArticle {
  private selector: string | null = null;
  private element: Element | null = null;
  private page: PageText | null = null;
  private highlights: Highlights | null = null;
  private shown: Marks | null = null;
  private over: Run | null = null;
  /** The frame in which the article is read again. */
  private frame = 0;
  private moveFrame = 0;
  private readonly changes = new MutationObserver((records) => this.onChanges(records));
  private readonly comings = new MutationObserver(() => {
    if (!this.element?.isConnected) this.later();
  });

  constructor(
    private readonly host: HTMLElement,
    private readonly at: PageListener,
  ) {}

  /** Follows the first element that `selector` finds, whenever it comes into the page; null follows none. */
  follow(selector: string | null): void {
    if (selector === this.selector) return;
    this.stop();
    if (selector === null) return;
    this.selector = selector;
    this.comings.observe(this.root(), { childList: true, subtree: true });
    document.addEventListener('DOMContentLoaded', this.later, { once: true });
    this.find();
  }

  /** Takes every mark and listener out of the page. */
  stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.comings.disconnect();
    document.removeEventListener('DOMContentLoaded', this.later);
    this.selector = null;
    this.leave();
  }

  show(marks: Marks): void {
    const { shown } = this;
    if (shown?.runs === marks.runs && shown.lit === marks.lit && shown.chosen === marks.chosen) return;
    this.shown = marks;
    this.paint();
  }

  private root(): Document | ShadowRoot {
    const root = this.host.getRootNode();
    return root instanceof ShadowRoot ? root : document;
  }

  private query(): Element | null {
    const { selector } = this;
    if (selector === null) return null;
    try {
      return this.root().querySelector(selector) ?? document.querySelector(selector);
    } catch {
      // For the maker of the page.
      console.warn(`<geopolitical-graph>: article=${JSON.stringify(selector)} is no CSS selector; nothing is marked.`);
      this.comings.disconnect();
      return null;
    }
  }

  /** Looks for the article, and reads it, once in the next frame however often it is asked for. */
  private readonly later = (): void => {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.find();
    });
  };

  private find(): void {
    const found = this.element?.isConnected ? this.element : this.query();
    if (found !== this.element) {
      this.leave();
      if (found) this.enter(found);
    }
    this.read();
  }

  private enter(element: Element): void {
    this.element = element;
    const root = element.getRootNode();
    this.highlights = new Highlights(root instanceof ShadowRoot ? root : document);
    this.changes.observe(element, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: ['class', 'hidden', 'style'],
    });
    element.addEventListener('click', this.onClick);
    element.addEventListener('pointermove', this.onMove, { passive: true });
    element.addEventListener('pointerleave', this.onLeave, { passive: true });
  }

  private leave(): void {
    const { element } = this;
    cancelAnimationFrame(this.moveFrame);
    this.changes.disconnect();
    this.highlights?.clear();
    element?.removeEventListener('click', this.onClick);
    element?.removeEventListener('pointermove', this.onMove);
    element?.removeEventListener('pointerleave', this.onLeave);
    this.point(null);
    const had = this.page !== null;
    this.element = null;
    this.page = null;
    this.highlights = null;
    this.shown = null;
    if (had) this.at.pageRead(null);
  }

  private read(): void {
    const before = this.page?.map.text ?? null;
    this.page = this.element && readPage(this.element, (one) => one.localName === this.host.localName);
    const text = this.page?.map.text ?? null;
    if (text === before) this.paint();
    else this.at.pageRead(text);
  }

  /** Changes of the explorer itself, which may stand in the article, are no changes of the article. */
  private onChanges(records: readonly MutationRecord[]): void {
    if (records.some(({ target }) => !this.host.contains(target))) this.later();
  }

  private paint(): void {
    const { page, shown, element } = this;
    if (!page || !shown || !element) return;
    const ends: Record<Kind, StaticRangeInit[]> = { marked: [], lit: [], chosen: [] };
    for (const run of shown.runs) {
      const place = endsIn(page, run);
      const chosen = shown.chosen !== null && run.claims.includes(shown.chosen);
      if (place) ends[chosen ? 'chosen' : run.claims.some((id) => shown.lit.has(id)) ? 'lit' : 'marked'].push(place);
    }
    this.highlights?.show(ends, isLight(getComputedStyle(element).color));
  }

  private runAt(x: number, y: number): Run | null {
    const { page, shown, element } = this;
    const caret = page && shown && element ? caretAt(element, x, y) : null;
    if (!page || !shown || !caret) return null;
    const at = placeIn(page, caret.node, caret.offset);
    // A caret stands between two letters, and the nearest one may be far from the point.
    const near = at < 0 ? [] : [runAt(shown.runs, at), runAt(shown.runs, at - 1)];
    return near.find((run) => run && covers(page, run, x, y)) ?? null;
  }

  private own(event: Event): boolean {
    return event.composedPath().includes(this.host);
  }

  private readonly onClick = (event: Event): void => {
    if (!(event instanceof MouseEvent) || event.defaultPrevented || event.button !== 0 || this.own(event)) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest(CONTROLS)) return;
    const selection = getSelection();
    if (selection && !selection.isCollapsed) return;
    const run = this.runAt(event.clientX, event.clientY);
    if (run) this.at.pressed(run);
  };

  private readonly onMove = (event: Event): void => {
    if (!(event instanceof PointerEvent) || event.pointerType === 'touch') return;
    const own = this.own(event);
    const { clientX, clientY } = event;
    cancelAnimationFrame(this.moveFrame);
    this.moveFrame = requestAnimationFrame(() => this.point(own ? null : this.runAt(clientX, clientY)));
  };

  private readonly onLeave = (): void => {
    cancelAnimationFrame(this.moveFrame);
    this.point(null);
  };

  private point(run: Run | null): void {
    if (run === this.over) return;
    this.over = run;
    this.highlights?.point(run !== null);
    this.at.pointed(run);
  }
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The place between two letters that is nearest to a point of the window. */
function caretAt(element: Element, x: number, y: number): Caret | null {
  const root = element.getRootNode();
  if ('caretPositionFromPoint' in document) {
    const shadowRoots = root instanceof ShadowRoot ? [root] : [];
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = (document as Document).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function covers(page: PageText, run: Run, x: number, y: number): boolean {
  const ends = endsIn(page, run);
  if (!ends) return false;
  const range = document.createRange();
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  return [...range.getClientRects()].some(
    (box) => x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1,
  );
}

/** Whether a computed color is nearer to white than to black. */
function isLight(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (/^(oklch|oklab|lch|lab)/.test(color)) return red > (color.startsWith('ok') ? 0.5 : 50);
  const scale = color.startsWith('color') ? 255 : 1;
  return (0.3 * red + 0.59 * green + 0.11 * blue) * scale > 128;
}
