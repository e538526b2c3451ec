/** Says once how to move the graph, when somebody tries what scrolls the page here. It blocks nothing and remembers nothing. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { MOVE_WORDS } from './stage-words-moved.js';

/** How long it is shown, ms. */
const SHOWN = 2_400;

const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

export class StageHint implements ReactiveController {
  private words: string | null = null;
  private told = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.words = null;
  }

  show(how: 'wheel' | 'touch'): void {
    if (this.told) return;
    this.told = true;
    this.words = how === 'touch' ? MOVE_WORDS.hintTouch : isMac() ? MOVE_WORDS.hintMac : MOVE_WORDS.hintMouse;
    this.timer = setTimeout(() => {
      this.words = null;
      this.host.requestUpdate();
    }, SHOWN);
    this.host.requestUpdate();
  }

  render() {
    return this.words === null ? nothing : html`<p class="hint" aria-hidden="true">${this.words}</p>`;
  }
}
