import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_VIEW } from '../../web/view/address.js';
import {
  canRedo,
  canUndo,
  changesOf,
  endRun,
  type History,
  isOneStep,
  MOST_STEPS,
  record,
  redo,
  replacePresent,
  startHistory,
  undo,
  type UndoState,
  undoStateOf,
} from '../../web/elements/history.js';
import type { Lens } from '../../web/model/index.js';

const first = undoStateOf(FIRST_VIEW);
const start = startHistory(first);
const selecting = (...selection: string[]): UndoState => ({ ...first, selection });
const through = (lens: Lens): UndoState => ({ ...first, lens });
const after = (...states: UndoState[]): History => states.reduce(record, start);
const words = (history: History) => history.present.lens.words;

describe('undo and redo', () => {
  it('step back and forth through what was done', () => {
    let history = after(selecting('a:A'), selecting('a:A', 'd:A~B'), through({ signs: [1] }));
    const seen = [history.present];
    while (canUndo(history)) {
      history = undo(history);
      seen.push(history.present);
    }
    expect(seen).toEqual([through({ signs: [1] }), selecting('a:A', 'd:A~B'), selecting('a:A'), first]);
    expect(undo(history)).toBe(history);
    while (canRedo(history)) history = redo(history);
    expect(history.present).toEqual(through({ signs: [1] }));
    expect(redo(history)).toBe(history);
  });

  it('a new step forgets what was undone', () => {
    const history = record(undo(after(selecting('a:A'))), selecting('a:B'));
    expect(canRedo(history)).toBe(false);
    expect(undo(history).present).toBe(first);
  });

  it('what changes nothing is no step, and keeps what can be redone', () => {
    const undone = undo(after(selecting('a:A')));
    expect(record(undone, { ...first, lens: { signs: [], words: '' }, moved: new Map() })).toBe(undone);
  });

  it('typing is one step until something else is done', () => {
    const typed = after(through({ words: 'w' }), through({ words: 'wa' }), through({ words: 'war' }));
    expect(words(typed)).toBe('war');
    expect(undo(typed).present).toBe(first);
    const more = [through({ words: 'war', signs: [1] }), through({ words: 'wars', signs: [1] })].reduce(record, typed);
    expect(words(undo(more))).toBe('war');
    expect(undo(undo(more)).present.lens).toEqual({ words: 'war' });
  });

  it('clearing the words, leaving the field, and undoing end the typing', () => {
    const cleared = after(through({ words: 'war' }), first, through({ words: 'p' }));
    expect([cleared, undo(cleared), undo(undo(cleared))].map(words)).toEqual(['p', undefined, 'war']);
    const left = record(endRun(after(through({ words: 'war' }))), through({ words: 'warm' }));
    expect(words(undo(left))).toBe('war');
    const again = record(redo(undo(after(through({ words: 'w' })))), through({ words: 'wa' }));
    expect(words(undo(again))).toBe('w');
  });

  it('what is typed and taken back again leaves no step', () => {
    const seen = after(selecting('a:A'), { ...selecting('a:A'), lens: { words: 'w' } });
    const back = after(through({ words: 'war', signs: [1] }), through({ words: 'wars', signs: [1] }));
    expect(undo(record(back, through({ words: 'war', signs: [1] }))).present).toBe(first);
    expect(undo(record(seen, selecting('a:A'))).present.lens).toEqual({ words: 'w' });
  });

  it('steps from claim to claim are one, in the story and in a list, until something else is done', () => {
    const at = (claim: string | null, more: Partial<UndoState> = {}): UndoState => ({ ...first, claim, ...more });
    const told = (claim: string | null, key: string) => at(claim, { reading: 'story', selection: [key] });
    const story = after(told('c1', 'd:A~B'), told('c2', 'd:A~C'), told('c3', 'd:A~B'), selecting('a:A'));
    expect(story.past).toEqual([first, told('c1', 'd:A~B'), told('c3', 'd:A~B')]);
    const list = after(at('c1'), at('c2'), at('c3'), at('c1'), at('c2'));
    expect(list.past).toEqual([first, at('c1')]);
    // A claim of something else that was selected is another step.
    expect(after(at('c1'), at('c2'), { ...selecting('a:A'), claim: 'c3' }).past).toHaveLength(3);
    expect(after(told(null, 'a:A'), { ...told(null, 'a:A'), reading: 'claims' }).past).toHaveLength(2);
  });

  it('tells which steps are one, so that an address is written in place of the one before', () => {
    const one = after(through({ words: 'w' }));
    expect(isOneStep(start, one)).toBe(false);
    expect(isOneStep(one, record(one, through({ words: 'wa' })))).toBe(true);
    expect(isOneStep(one, record(one, selecting('a:A')))).toBe(false);
  });

  it('moved discs count', () => {
    const moved = (x: number): UndoState => ({ ...first, moved: new Map([['a:A', { x, y: 0 }]]) });
    expect(after(moved(0), moved(0), moved(1)).past).toEqual([first, moved(0)]);
    expect(changesOf(moved(1), { ...first, moved: new Map([['a:B', { x: 1, y: 0 }]]) })).toBe('more');
  });

  it('remembers so much and no more', () => {
    const many = after(...Array.from({ length: MOST_STEPS + 20 }, (_, n) => selecting(`a:${n}`)));
    expect(many.past).toHaveLength(MOST_STEPS);
    expect(many.past[0]).toEqual(selecting('a:19'));
  });

  it('another dataset changes the present without a step', () => {
    const history = replacePresent(after(selecting('a:A')), selecting('a:B'));
    expect(history.present).toEqual(selecting('a:B'));
    expect(undo(history).present).toBe(first);
  });

  it('whatever was done: undo and redo cancel each other, and the given history is left alone', () => {
    const stepOf = fc.oneof(
      fc.constantFrom('a:A', 'a:B').map((key) => selecting(key)),
      fc.constantFrom('', 'w', 'wa').map((typed) => through({ words: typed })),
    );
    fc.assert(
      fc.property(fc.array(stepOf, { maxLength: 12 }), (steps) => {
        const history = Object.freeze(after(...steps.map((step) => Object.freeze(step))));
        if (!canUndo(history)) return;
        const round = redo(undo(history));
        expect(round).toEqual({ ...history, run: null });
        for (const [n, state] of history.past.entries()) {
          expect(changesOf(state, history.past[n + 1] ?? history.present)).not.toBe('nothing');
        }
      }),
    );
  });
});
