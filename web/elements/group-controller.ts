import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { GgSelectEvent } from './events.js';

/** An element that can share what is selected with others of its page. */
export interface Grouped extends ReactiveControllerHost, HTMLElement {
  group: string | null;
  /** Whether its dataset has what the key means. */
  has(key: string): boolean;
  select(key: string | null): void;
}

/** Every element in the page that has a group. They find each other here, not in the page's tree: roots may lie between. */
const members = new Set<Grouped>();
/** While one tells the others, what they answer is not told again. */
let telling = false;

/** Elements with the same `group` select together, as far as each one's dataset has what is selected. */
export class GroupController implements ReactiveController {
  constructor(private readonly host: Grouped) {
    host.addController(this);
  }

  hostConnected(): void {
    members.add(this.host);
    this.host.addEventListener(GgSelectEvent.type, this.onSelect);
  }

  hostDisconnected(): void {
    members.delete(this.host);
    this.host.removeEventListener(GgSelectEvent.type, this.onSelect);
  }

  private readonly onSelect = (event: Event): void => {
    const { host } = this;
    if (telling || !host.group || event.target !== host || !(event instanceof GgSelectEvent)) return;
    const { key } = event;
    telling = true;
    try {
      for (const other of members) {
        const together = other !== host && other.group === host.group && other.ownerDocument === host.ownerDocument;
        if (together && (key === null || other.has(key))) other.select(key);
      }
    } finally {
      telling = false;
    }
  };
}
