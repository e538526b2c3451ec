/** What the stage says of moving things, and which keys do it. */
export const MOVE_WORDS = {
  hintMouse: 'Hold Ctrl and scroll to zoom',
  hintMac: 'Hold ⌘ and scroll to zoom',
  hintTouch: 'Use two fingers to move the graph',
  moveKeys: 'Move the country in focus; Esc puts it back',
  moveKeysFine: 'Move it by a hair',
} as const;

/** For the list of keys: names of keys, those pressed together joined by a blank, and what they do. */
export const MOVE_KEYS = [
  { keys: ['Shift ←', 'Shift ↑', 'Shift ↓', 'Shift →'], words: MOVE_WORDS.moveKeys },
  { keys: ['Alt Shift ←', 'Alt Shift ↑', 'Alt Shift ↓', 'Alt Shift →'], words: MOVE_WORDS.moveKeysFine },
] as const;
