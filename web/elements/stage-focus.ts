/** Focus on the stage: one tab stop into it, arrow keys from group to group, Enter and the space bar to select. */
import type { LitElement } from 'lit';
import type { Point, Scene } from '../view/scene.js';
import { GgHoverEvent, GgSelectEvent } from './events.js';
import { neighborOf } from './stage-keys.js';

export interface FocusHost extends LitElement {
  reveal(point: Point): void;
}

const PRESSED = 'data-pressed';

const groupAt = (event: Event): SVGGElement | null => (event.target as Element).closest<SVGGElement>('g[data-id]');
const fieldAt = (event: Event): Element => event.currentTarget as Element;

export class StageFocus {
  /** Id of the group that has the focus. */
  focused: string | null = null;
  /** Id of the group that the tab key reaches. */
  stop: string | null = null;

  /** @param worded what has words and so can have the focus */
  constructor(
    private readonly host: FocusHost,
    private readonly worded: () => Scene | null,
  ) {}

  private places() {
    const scene = this.worded();
    return scene ? [...scene.discs, ...scene.badges] : [];
  }

  /** The id of a disc, or of the first badge of a relation. */
  private idOf(key: string): string | null {
    const scene = this.worded();
    if (scene?.discs.some((disc) => disc.id === key)) return key;
    return scene?.badges.find((badge) => badge.target === key)?.id ?? null;
  }

  groupOf(id: string | null): SVGGElement | null {
    if (id === null) return null;
    const groups = this.host.renderRoot.querySelectorAll<SVGGElement>('g[data-id]');
    return [...groups].find((group) => group.dataset.id === id) ?? null;
  }

  /** The tab key reaches what has the focus, else what is selected, else what it reached before, else the first. */
  settle(selected: string | null): void {
    const ids = this.places().map(({ id }) => id);
    const wanted = [this.focused, selected === null ? null : this.idOf(selected), this.stop, ids[0] ?? null];
    this.stop = wanted.find((id) => id !== null && ids.includes(id)) ?? null;
  }

  /** The focus on what stands for a key, or (null) on what the tab key reaches; false if nothing does. */
  focusOn(key: string | null): boolean {
    const group = this.groupOf(key === null ? this.stop : this.idOf(key));
    group?.focus({ preventScroll: true });
    return group !== null;
  }

  /** What was pressed gets the focus, as a button does, but shows no ring until a key is used. */
  pressed(key: string, id: string | null): void {
    const group = this.groupOf(id) ?? this.groupOf(this.idOf(key));
    if (!group || !this.mayFocus()) return;
    group.focus({ preventScroll: true });
    group.closest('.field')?.toggleAttribute(PRESSED, true);
  }

  /** A field of the page in which the reader is typing keeps the focus. */
  private mayFocus(): boolean {
    const { ownerDocument } = this.host;
    const active = ownerDocument.activeElement;
    if (active === null || active === ownerDocument.body) return true;
    const root = this.host.getRootNode();
    return active === this.host || (root instanceof ShadowRoot && holds(active, root));
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    fieldAt(event).removeAttribute(PRESSED);
    const group = groupAt(event);
    if (!group || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.host.dispatchEvent(new GgSelectEvent(group.dataset.key ?? null, true));
    } else if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      const places = this.places();
      const from = places.find(({ id }) => id === group.dataset.id);
      this.groupOf(from ? neighborOf(event.key, from, places) : null)?.focus({ preventScroll: true });
    }
  };

  readonly onFocusin = (event: FocusEvent): void => {
    const group = groupAt(event);
    const place = this.places().find(({ id }) => id === group?.dataset.id);
    this.focused = place?.id ?? null;
    if (!group || !place) return;
    this.stop = place.id;
    this.host.reveal(place);
    this.host.requestUpdate();
    this.host.dispatchEvent(new GgHoverEvent(group.dataset.key ?? null));
  };

  readonly onFocusout = (event: FocusEvent): void => {
    fieldAt(event).removeAttribute(PRESSED);
    this.focused = null;
    this.host.requestUpdate();
    this.host.dispatchEvent(new GgHoverEvent(null));
  };
}

/** Whether a shadow root is inside `element`, through any number of roots. */
function holds(element: Element, root: ShadowRoot): boolean {
  if (element === root.host) return true;
  const outer = root.host.getRootNode();
  return outer instanceof ShadowRoot && holds(element, outer);
}
