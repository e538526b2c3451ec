/** What taking a cautioned claim at its word would change, line by line. Pure, so that it can be tested without a browser. */
import type { AtItsWord, BalanceSheet, Standing } from '../../graph/index.js';
import type { Words } from '../../language/index.js';

interface Told {
  /** An actor by its id. */
  readonly name: (actor: string) => string;
  readonly index: (sheet: BalanceSheet) => string;
}

/** The sum of it first, then pairs, triads and the frustration index: without the claim, with it, by it alone. */
export function atItsWordLines(found: AtItsWord, words: Words, { name, index }: Told): string[] {
  const { word, index: indexName } = words.follows;
  const sign = (standing: Standing) =>
    'why' in standing ? word.standing['not stated'] : words.sign[`${standing.sign}`].toLocaleLowerCase(words.tag);
  const pairs = found.pairs.map(({ dyad, cautioned, counted, decisive }) =>
    word.reading(words.pair(name(dyad.a), name(dyad.b), false), sign(cautioned), sign(counted), sign(decisive)),
  );
  const triads = found.triads.map(({ actors, cautioned, counted, decisive }) => {
    const verdict = word.standing;
    const names = actors.map((actor) => actor.name).join(' – ');
    return word.reading(names, verdict[cautioned], verdict[counted], verdict[decisive]);
  });
  const last = word.reading(indexName, index(found.cautioned), index(found.counted), index(found.decisive));
  return [word.changes(found.unbalanced.length), ...pairs, ...triads, last];
}
