import type { Panel } from './panel/panel.js';
import { type GraphState, selectedIn } from './state.js';

/** Brings the card of the claim in focus into view when something about it has changed, not while one scrolls on. */
export class CardInView {
  /** The claim whose card was brought into view last, and where. */
  private shown = '';

  show(state: GraphState, panel: Panel | null): void {
    const { claim, reading, lookup } = state;
    const shown = `${claim} ${reading} ${selectedIn(state)} ${lookup?.relations.claims.length}`;
    if (shown === this.shown || !panel) return;
    this.shown = shown;
    if (claim !== null) void panel.showClaim(claim);
  }
}
