/** Claims as text without any markup, for a mail or a script of one’s own. */
import type { Words } from '../language/index.js';
import type { Claim, Dataset, Steps } from '../model/index.js';
import { each } from './pieces.js';
import { namesOf, oneLine, quoteText, relationText, saidBy, termsOf } from './tell.js';

export function* plainText(dataset: Dataset, claims: readonly Claim[], words: Words, to: string[]): Steps<void> {
  const { article, title } = dataset;
  const names = namesOf(dataset);
  const source = [article.title, ...article.authors, article.outlet ?? '', article.published ?? '', article.url ?? ''];
  const head = [title ?? article.title, source.filter((part) => part !== '').join(', '), words.reportsOnly].map(
    oneLine,
  );
  const item = (claim: Claim, n: number) => {
    const facts = [
      saidBy(claim, names, dataset, words),
      words.certaintyInside(claim.certainty.value),
      words.paragraphMark(claim.paragraph),
    ];
    const lines = [
      `${n + 1}. ${oneLine(claim.text)}`,
      `   “${oneLine(quoteText(claim))}”`,
      `   ${facts.map(oneLine).join(' · ')}`,
      ...claim.relations.map((relation) => `   ${oneLine(relationText(relation, names, termsOf(words)))}`),
      ...claim.notes.map((note) => `   ${words.note} ${oneLine(note.text)}`),
    ];
    return `\n\n${lines.join('\n')}`;
  };
  to.push(head.join('\n'));
  yield* each(to, claims, item);
  to.push('\n');
}
