/** A lens in words, for a figure that shows a part of what an article says. */
import { isEmptyLens } from '../../model/index.js';
import { speakerName } from './list.js';
import type { FigureState } from './state.js';
import type { Words } from '../../language/index.js';

/** “Only what is conflictual; hedged or believed; said by Bruce Klingner. 12 of 69 claims shown.” Null where all is shown. */
export function lensTold(
  { lens, dataset, voices }: Pick<FigureState, 'lens' | 'dataset' | 'voices'>,
  counts: { shown: number; total: number },
  words: Words,
): string | null {
  const compared = voices ? [words.sentence(voices.told)] : [];
  const some = words.sentence(words.shownOf(counts.shown, counts.total));
  if (isEmptyLens(lens)) return voices ? words.sentences([...compared, some]) : null;
  const { signs = [], certainties = [], types = [], speakers = [], words: sought = '' } = lens;
  const names = speakers.map((id) => speakerName(dataset, id, words));
  const only = words.figureOnly({ signs, certainties, types, speakers: names, words: sought.trim() });
  return words.sentences([...compared, only, some]);
}
