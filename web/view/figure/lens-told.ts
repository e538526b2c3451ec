/** A lens in words, for a figure that shows a part of what an article says. */
import { type Dataset, isEmptyLens, type Lens } from '../../model/index.js';
import { speakerName } from './list.js';
import type { FigureWords } from './words.js';

/** “Only conflictual; hedged or believed; said by Bruce Klingner. 12 of 69 claims shown.” Null where all is shown. */
export function lensTold(
  lens: Lens,
  dataset: Dataset,
  counts: { shown: number; total: number },
  words: FigureWords,
): string | null {
  if (isEmptyLens(lens)) return null;
  const small = (text: string) => text.toLowerCase();
  const parts = [
    words.either((lens.signs ?? []).map((sign) => small(words.sign[`${sign}`]))),
    words.either((lens.certainties ?? []).map((certainty) => small(words.certainty[certainty]))),
    words.either((lens.types ?? []).map((type) => small(words.type[type]))),
    lens.speakers?.length ? words.figureSaidBy(lens.speakers.map((id) => speakerName(dataset, id, words))) : '',
    lens.words?.trim() ? words.figureHas(words.quoted(lens.words.trim())) : '',
  ].filter(Boolean);
  return words.sentences([words.figureOnly(parts), words.shownOf(counts.shown, counts.total)]);
}
