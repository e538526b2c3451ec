/**
 * Words never overrun the room that the scene gave them. Rooms come from a table of text widths; where a page's font is
 * wider than any in that table, letters and spaces are set closer.
 */

/** What rounding may add, px. */
const SLACK = 0.5;

/** Sets what is too wide closer, and what is not as it is. To be called while the texts are displayed. */
export function fitWords(root: ParentNode): void {
  const texts = [...root.querySelectorAll<SVGTextElement>('text[data-room]')];
  for (const text of texts) {
    text.removeAttribute('textLength');
    text.removeAttribute('lengthAdjust');
  }
  // All are measured before any is changed: one layout, however many texts.
  const widths = texts.map((text) => text.getComputedTextLength());
  texts.forEach((text, n) => {
    const room = Number(text.dataset.room);
    if ((widths[n] ?? 0) <= room + SLACK) return;
    text.setAttribute('textLength', `${room}`);
    text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  });
}
