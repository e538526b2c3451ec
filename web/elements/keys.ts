/**
 * The keys, for those who ask with “?”. Whoever adds a key adds it here. Single letters act only while the focus is inside
 * the element, not while one types, and never with Ctrl, ⌘ or Alt: those are the browser's and the screen reader's.
 */
import { READING_WORDS } from './reading-words.js';

export interface KeyHelp {
  /** Names of keys; those pressed together are joined by a blank, those that do the same stand one after the other. */
  readonly keys: readonly string[];
  readonly words: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly KeyHelp[];
}

const { keys: WORDS } = READING_WORDS;

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: WORDS.graph,
    keys: [
      { keys: ['←', '↑', '↓', '→'], words: WORDS.arrows },
      { keys: ['r', 'Shift r'], words: WORDS.relations },
      { keys: ['Enter'], words: WORDS.enter },
      { keys: ['Esc'], words: WORDS.escape },
    ],
  },
  {
    title: WORDS.list,
    keys: [
      { keys: ['n', 'p'], words: WORDS.claims },
      { keys: ['Home', 'End'], words: WORDS.ends },
    ],
  },
  {
    title: WORDS.anywhere,
    keys: [
      { keys: ['Ctrl z', '⌘ z'], words: WORDS.undo },
      { keys: ['Ctrl Shift z', '⌘ Shift z'], words: WORDS.redo },
      { keys: ['?'], words: WORDS.help },
    ],
  },
];
