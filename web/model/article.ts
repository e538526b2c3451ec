/** Reads what a dataset says of its article. A missing measure must not cost the reader the graph: it is made up for. */
import * as v from 'valibot';
import { problemOf } from './issues.js';
import { isFields, parsedWith } from './items.js';
import type { Limits } from './limits.js';
import type { Problem } from './problems.js';
import { type Article, ArticleSchema, type Claim } from './schema.js';
import { countWords, paragraphsOf } from './text.js';
import { urlProblem } from './urls.js';

export interface ReadArticle {
  /** Null if there is no title at all: nothing then says what the graph is drawn from. */
  readonly article: Article | null;
  readonly problems: Problem[];
  /** Names of the fields that had to be made up. */
  readonly madeUp: ReadonlySet<string>;
}

/**
 * @param title put for a missing title of the article
 * @param claims the measures that are missing are made large enough to hold them
 */
export function readArticle(input: unknown, title: unknown, claims: readonly Claim[], limits: Limits): ReadArticle {
  const { text: shipped, ...rest } = isFields(input) ? input : {};
  const tooLong = typeof shipped === 'string' && shipped.length > limits.article;
  const given = tooLong || shipped === undefined ? rest : { ...rest, text: shipped };
  const result = parsedWith(ArticleSchema, given, limits.label);
  const problems = (result.issues ?? []).map((issue) => problemOf(issue, 'The article', ['article']));
  if (!isFields(input) && input !== undefined)
    problems.unshift(problemOf(typeIssue(input), 'The article', ['article']));
  if (tooLong) problems.push(longText(shipped.length, limits.article));
  const bad = new Set<string>();
  for (const issue of result.issues ?? []) bad.add(String(issue.path?.[0]?.key));
  const sound = Object.fromEntries(Object.entries(given).filter(([key]) => !bad.has(key)));
  const text = typeof sound.text === 'string' ? sound.text : undefined;
  const made = { ...(typeof title === 'string' ? { title } : {}), ...measures(text, claims) };
  const again = parsedWith(ArticleSchema, { ...made, ...sound }, limits.label);
  if (!again.success) return { article: null, problems, madeUp: bad };
  const link = again.output.url === undefined ? null : urlProblem(again.output.url, '/article/url');
  return { article: again.output, problems: link ? [...problems, link] : problems, madeUp: bad };
}

const longText = (length: number, most: number): Problem => ({
  code: 'limit/bytes',
  severity: 'error',
  pointer: '/article/text',
  message: `The article’s text has ${length} characters; at most ${most} are read. The claims are shown without it.`,
  hint: 'Leave the text out of the dataset: the reader’s page, or the reader, can bring it.',
});

function typeIssue(input: unknown): v.BaseIssue<unknown> {
  // A record, because valibot's looseObject takes a list for an object.
  const [issue] = v.safeParse(v.pipe(v.unknown(), v.check(isFields, 'is not an object')), input).issues ?? [];
  if (!issue) throw new TypeError('typeIssue: needs a value that is not an object');
  return issue;
}

/** Length, words, paragraphs: of the text where it is shipped, else as much as the claims need. */
function measures(text: string | undefined, claims: readonly Claim[]): Record<string, unknown> {
  if (text !== undefined) {
    const measured = {
      length: text.length,
      words: countWords(text),
      paragraphs: Math.max(1, paragraphsOf(text).length),
    };
    return { ...measured, sha256: '0'.repeat(64) };
  }
  let [length, paragraphs] = [0, 1];
  for (const claim of claims) {
    paragraphs = Math.max(paragraphs, claim.paragraph);
    for (const piece of claim.quote) length = Math.max(length, piece.end);
  }
  return { length, words: 0, paragraphs, sha256: '0'.repeat(64) };
}
