/** Whether a key is for a field in which the reader types, or part of a word being composed. */
export function isTyping(event: KeyboardEvent): boolean {
  const [at] = event.composedPath();
  if (event.isComposing) return true;
  if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement)
    return true;
  return at instanceof HTMLElement && at.isContentEditable;
}

/** Whether a key is held with it that makes it the browser's, or another sign. */
export const isModified = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph');
