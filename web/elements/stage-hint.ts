/** Says once how to move the graph, when somebody tries what scrolls the page here. It blocks nothing and remembers nothing. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Words } from '../language/index.js';

/** How long it is shown, ms. */
const SHOWN = 2_400;

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

export class StageHint implements ReactiveController {
  private how: 'wheel' | 'touch' | null = null;
  private told = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.how = null;
  }

  show(how: 'wheel' | 'touch'): void {
    if (this.told) return;
    this.told = true;
    this.how = how;
    this.timer = setTimeout(() => {
      this.how = null;
      this.host.requestUpdate();
    }, SHOWN);
    this.host.requestUpdate();
  }

  render(words: Words) {
    if (this.how === null) return nothing;
    const told = this.how === 'touch' ? words.hintTouch : words.hintWheel(isMac() ? '⌘' : 'Ctrl');
    return html`<p class="hint" aria-hidden="true">${told}</p>`;
  }
}
