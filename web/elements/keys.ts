/**
 * The keys, for those who ask with “?”. Whoever adds a key adds it here. Single letters act only while the focus is inside
 * the element, not while one types, and never with Ctrl, ⌘ or Alt: those are the browser's and the screen reader's.
 */
import type { Words } from '../language/index.js';

export interface KeyHelp {
  /** Names of keys; those pressed together are joined by a blank, those that do the same stand one after the other. */
  readonly keys: readonly string[];
  readonly words: (words: Words) => string;
}

export interface KeyGroup {
  readonly title: (words: Words) => string;
  readonly keys: readonly KeyHelp[];
}

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: (words) => words.keysOnGraph,
    keys: [
      { keys: ['←', '↑', '↓', '→'], words: (words) => words.keyArrows },
      { keys: ['g'], words: (words) => words.keyGraph },
      { keys: ['r', 'Shift r'], words: (words) => words.keyRelations },
      { keys: ['Enter'], words: (words) => words.keyEnter },
      { keys: ['Esc'], words: (words) => words.keyEscape },
    ],
  },
  {
    title: (words) => words.keysAmongClaims,
    keys: [
      { keys: ['n', 'p'], words: (words) => words.keyClaims },
      { keys: ['Home', 'End'], words: (words) => words.keyEnds },
    ],
  },
  {
    title: (words) => words.keysEverywhere,
    keys: [
      { keys: ['Ctrl z', '⌘ z'], words: (words) => words.keyUndo },
      { keys: ['Ctrl Shift z', '⌘ Shift z'], words: (words) => words.keyRedo },
      { keys: ['?'], words: (words) => words.keyHelp },
    ],
  },
];
