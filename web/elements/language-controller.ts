import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ENGLISH, type Words, wordsOf } from '../language/index.js';

const parentOf = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/** The `lang` in force at an element, as HTML has it: its own, else the nearest ancestor's, through any shadow roots. */
export function languageAt(element: Element): string | null {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang !== null) return lang;
  }
  return null;
}

/** Document and shadow roots around an element. */
function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    roots.push(root);
    if (!(root instanceof ShadowRoot)) return roots;
  }
}

/** The words in the language of the place where the element stands. A change of any `lang` around it is followed. */
export class LanguageController implements ReactiveController {
  words: Words = ENGLISH;
  private readonly observer = new MutationObserver(() => this.read());

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of rootsAround(this.host))
      this.observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.read();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private read(): void {
    const words = wordsOf(languageAt(this.host));
    if (words === this.words) return;
    this.words = words;
    this.host.requestUpdate();
  }
}
