/** Undo and redo of what the reader did. Pure: each step gives another history, and nothing is changed in place. */
import type { ViewState } from '../view/address.js';
import { isAsked } from '../view/asked.js';

/**
 * What undo takes back. How the graph is zoomed is not among it: undo must not move the ground under the reader. The way
 * of reading is: a press on the graph leaves the story, and undo has to lead back into it.
 */
export type UndoState = Pick<
  ViewState,
  'selection' | 'claim' | 'lens' | 'reading' | 'layout' | 'most' | 'moved' | 'asked'
>;

/** Small steps of one kind, one after the other, that are undone together: letters typed, or claims gone through. */
type Run = 'words' | 'claims';

export interface History {
  /** The oldest first. */
  readonly past: readonly UndoState[];
  readonly present: UndoState;
  /** What redo brings back, the next first. */
  readonly future: readonly UndoState[];
  /** What the last step was one of, so that the next of its kind belongs to it. */
  readonly run: Run | null;
}

/** Steps that can be undone. */
export const MOST_STEPS = 100;

export const undoStateOf = ({ selection, claim, lens, reading, layout, most, moved, asked }: ViewState): UndoState => ({
  ...(most === undefined ? {} : { most }),
  selection,
  claim,
  lens,
  reading,
  layout,
  moved,
  asked,
});

export const startHistory = (present: UndoState): History => ({ past: [], present, future: [], run: null });

/**
 * A step. What changes nothing is none; letters typed one after the other in the lens's words are one, until something
 * else is done or the words are cleared, and so are steps from claim to claim. A new step forgets what was undone.
 */
export function record(history: History, next: UndoState): History {
  const { past, present } = history;
  const changed = changesOf(present, next);
  if (changed === 'nothing') return history;
  const run = runOf(changed, next);
  if (run !== null && run === history.run) return further(history, next);
  return { past: [...past, present].slice(-MOST_STEPS), present: next, future: [], run };
}

function runOf(changed: Change, { lens }: UndoState): Run | null {
  if (changed === 'claims') return changed;
  return changed === 'words' && lens.words ? changed : null;
}

/** One more letter or claim. What is typed and taken back again leaves no step behind. */
function further({ past, run }: History, present: UndoState): History {
  const before = past.at(-1);
  if (before && changesOf(before, present) === 'nothing') {
    return { past: past.slice(0, -1), present, future: [], run: null };
  }
  return { past, present, future: [], run };
}

/** Whether `after`, which followed `before`, is told with it as one step. */
export const isOneStep = (before: History, after: History): boolean =>
  after.run !== null && after.run === before.run && after.past === before.past;

/** Takes a change into the present without making it a step, as when another dataset arrives. */
export const replacePresent = (history: History, present: UndoState): History => ({ ...history, present });

/** Ends a run, as when a field is left: what is typed next is a step of its own. */
export const endRun = (history: History): History => (history.run ? { ...history, run: null } : history);

export const canUndo = (history: History): boolean => history.past.length > 0;
export const canRedo = (history: History): boolean => history.future.length > 0;

/** One step back; the same history if there is none. */
export function undo(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  if (!before) return history;
  return { past: past.slice(0, -1), present: before, future: [present, ...future], run: null };
}

/** One step forth again; the same history if there is none. */
export function redo(history: History): History {
  const { past, present, future } = history;
  const [after, ...later] = future;
  if (!after) return history;
  return { past: [...past, present], present: after, future: later, run: null };
}

type Change = 'nothing' | Run | 'more';

/** What a step changes. An absent setting of the lens and an empty one are the same. */
export function changesOf(before: UndoState, after: UndoState): Change {
  const one = before.lens;
  const other = after.lens;
  const words = (one.words ?? '') === (other.words ?? '');
  const place = before.claim === after.claim && sameList(before.selection, after.selection);
  if (!sameButWordsAndPlace(before, after)) return 'more';
  if (place) return words ? 'nothing' : 'words';
  return words && goesOn(before, after) ? 'claims' : 'more';
}

/** From one claim to another of the same list: of the story or the article, which take the selection along, or of what is selected. */
function goesOn(before: UndoState, after: UndoState): boolean {
  if (before.claim === null || after.claim === null) return false;
  return after.reading !== 'claims' || sameList(before.selection, after.selection);
}

function sameButWordsAndPlace(before: UndoState, after: UndoState): boolean {
  const one = before.lens;
  const other = after.lens;
  return (
    before.reading === after.reading &&
    before.layout === after.layout &&
    !isAsked(before.asked, after.asked) &&
    sameList(one.signs, other.signs) &&
    sameList(one.certainties, other.certainties) &&
    sameList(one.types, other.types) &&
    sameList(one.speakers, other.speakers) &&
    samePlaces(before.moved, after.moved)
  );
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
