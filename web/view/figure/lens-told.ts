/** A lens in words, for a figure that shows a part of what an article says. */
import { type Dataset, isEmptyLens, type Lens } from '../../model/index.js';
import { speakerName } from './list.js';
import type { Words } from '../../language/index.js';

/** “Only what is conflictual; hedged or believed; said by Bruce Klingner. 12 of 69 claims shown.” Null where all is shown. */
export function lensTold(
  lens: Lens,
  dataset: Dataset,
  counts: { shown: number; total: number },
  words: Words,
): string | null {
  if (isEmptyLens(lens)) return null;
  const { signs = [], certainties = [], types = [], speakers = [], words: sought = '' } = lens;
  const names = speakers.map((id) => speakerName(dataset, id, words));
  const only = words.figureOnly({ signs, certainties, types, speakers: names, words: sought.trim() });
  return words.sentences([only, words.sentence(words.shownOf(counts.shown, counts.total))]);
}
