/** How much of somebody else’s article a dataset may repeat: short quotes, and sentences that are the annotator’s own. */
import {
  type Claim,
  coverage,
  cut,
  type Dataset,
  originOf,
  pointer,
  type Problem,
  quoteLength,
  wordsOf,
} from '../../web/model/index.js';

/** Words in one claim's quote, at most. */
export const MOST_QUOTE_WORDS = 25;
/** Share of the article's words that all quotes together may hold. */
export const MOST_COVERAGE = 0.6;
/** Words in a row that a claim's own sentence may not share with the article. */
const VERBATIM_RUN = 8;

/** Checks that need no article. */
export function lengthProblems(dataset: Dataset): Problem[] {
  return dataset.claims.flatMap((claim, n) => {
    const words = quoteLength(claim);
    if (words <= MOST_QUOTE_WORDS) return [];
    const message = `The quote of claim “${cut(claim.id, 40)}” has ${words} words; ${MOST_QUOTE_WORDS} are allowed.`;
    return [
      problem('quote/length', claim, n, 'quote', message, 'Quote the shortest run of words that carries the claim.'),
    ];
  });
}

/** Checks against the article's text. They hold for every article, shipped with its text or not. */
export function borrowingProblems(dataset: Dataset, text: string): Problem[] {
  const runs = runsOf(text);
  const problems = dataset.claims.flatMap((claim, n) => {
    const run = [...runsOf(claim.text)].find((words) => runs.has(words));
    if (run === undefined) return [];
    const message = `The sentence of claim “${cut(claim.id, 40)}” repeats the article: “${run}”.`;
    return [problem('claim/verbatim', claim, n, 'text', message, 'Say it in plain words of your own.')];
  });
  const { share } = coverage(dataset, text);
  if (share > MOST_COVERAGE) {
    const message = `The quotes hold ${percent(share)} of the article’s words; ${percent(MOST_COVERAGE)} are allowed.`;
    problems.push({
      code: 'quote/coverage',
      severity: 'error',
      pointer: '/claims',
      message,
      hint: 'Shorten the quotes.',
    });
  }
  return problems;
}

export const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const problem = (
  code: Problem['code'],
  claim: Claim,
  n: number,
  field: string,
  message: string,
  hint: string,
): Problem => ({
  code,
  severity: 'error',
  pointer: `${originOf(claim, pointer('claims', n))}/${field}`,
  id: claim.id,
  message,
  hint,
});

/** Every run of eight words, without case and punctuation. */
function runsOf(text: string): Set<string> {
  const words = wordsOf(text)
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ''),
    )
    .filter((word) => word !== '');
  const runs = new Set<string>();
  for (let n = 0; n + VERBATIM_RUN <= words.length; n += 1) runs.add(words.slice(n, n + VERBATIM_RUN).join(' '));
  return runs;
}
