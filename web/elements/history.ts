/** Undo and redo of what the reader did. Pure: each step gives another history, and nothing is changed in place. */
import type { ViewState } from '../view/address.js';

/** What undo takes back. How the graph is zoomed is not among it: undo must not move the ground under the reader. */
export type UndoState = Pick<ViewState, 'selection' | 'claim' | 'lens' | 'moved'>;

export interface History {
  /** The oldest first. */
  readonly past: readonly UndoState[];
  readonly present: UndoState;
  /** What redo brings back, the next first. */
  readonly future: readonly UndoState[];
  /** The last step was typing, so that the next letter belongs to it. */
  readonly typing: boolean;
}

/** Steps that can be undone. */
export const MOST_STEPS = 100;

export const undoStateOf = ({ selection, claim, lens, moved }: ViewState): UndoState => ({
  selection,
  claim,
  lens,
  moved,
});

export const startHistory = (present: UndoState): History => ({ past: [], present, future: [], typing: false });

/**
 * A step. What changes nothing is none; letters typed one after the other in the lens's words are one, until something
 * else is done or the words are cleared. A new step forgets what was undone.
 */
export function record(history: History, next: UndoState): History {
  const { past, present, typing } = history;
  const changed = changesOf(present, next);
  if (changed === 'nothing') return history;
  const types = changed === 'words' && Boolean(next.lens.words);
  if (types && typing) return typed(history, next);
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [], typing: types };
}

/** One more letter. What is typed and taken back again leaves no step behind. */
function typed({ past, typing }: History, present: UndoState): History {
  const before = past.at(-1);
  if (before && changesOf(before, present) === 'nothing') {
    return { past: past.slice(0, -1), present, future: [], typing: false };
  }
  return { past, present, future: [], typing };
}

/** Takes a change into the present without making it a step, as when another dataset arrives. */
export const replacePresent = (history: History, present: UndoState): History => ({ ...history, present });

/** Ends a run of typing, as when the field is left: what is typed next is a step of its own. */
export const endTyping = (history: History): History => (history.typing ? { ...history, typing: false } : history);

export const canUndo = (history: History): boolean => history.past.length > 0;
export const canRedo = (history: History): boolean => history.future.length > 0;

/** One step back; the same history if there is none. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], typing: false };
}

/** One step forth again; the same history if there is none. */
export function redo(history: History): History {
  const { past, present, future } = history;
  const [after, ...later] = future;
  if (!after) return history;
  return { past: [...past, present], present: after, future: later, typing: false };
}

/** What a step changes. An absent setting of the lens and an empty one are the same. */
export function changesOf(before: UndoState, after: UndoState): 'nothing' | 'words' | 'more' {
  const one = before.lens;
  const other = after.lens;
  const rest =
    sameList(before.selection, after.selection) &&
    before.claim === after.claim &&
    sameList(one.signs, other.signs) &&
    sameList(one.certainties, other.certainties) &&
    sameList(one.types, other.types) &&
    sameList(one.speakers, other.speakers) &&
    samePlaces(before.moved, after.moved);
  if (!rest) return 'more';
  return (one.words ?? '') === (other.words ?? '') ? 'nothing' : 'words';
}

function sameList(one: readonly unknown[] = [], other: readonly unknown[] = []): boolean {
  return one.length === other.length && one.every((item, n) => item === other[n]);
}

function samePlaces(one: UndoState['moved'], other: UndoState['moved']): boolean {
  if (one.size !== other.size) return false;
  return [...one].every(([key, { x, y }]) => {
    const place = other.get(key);
    return place !== undefined && place.x === x && place.y === y;
  });
}
