/** Claims as text without any markup, for a mail or a script of one’s own. */
import type { Claim, Dataset } from '../model/index.js';
import { namesOf, oneLine, quoteText, relationText, saidBy } from './tell.js';
import { WORDS } from './words.js';

export function plainText(dataset: Dataset, claims: readonly Claim[]): string {
  const { article, title } = dataset;
  const names = namesOf(dataset);
  const source = [article.title, ...article.authors, article.outlet ?? '', article.published ?? '', article.url ?? ''];
  const head = [title ?? article.title, source.filter((part) => part !== '').join(', '), WORDS.according].map(oneLine);
  const items = claims.map((claim, n) => {
    const facts = [
      saidBy(claim, names, dataset),
      WORDS.certainty[claim.certainty.value],
      WORDS.paragraph(claim.paragraph),
    ];
    const lines = [
      `${n + 1}. ${oneLine(claim.text)}`,
      `   “${oneLine(quoteText(claim))}”`,
      `   ${facts.map(oneLine).join(' · ')}`,
      ...claim.relations.map((relation) => `   ${oneLine(relationText(relation, names))}`),
      ...claim.notes.map((note) => `   ${WORDS.note}: ${oneLine(note.text)}`),
    ];
    return lines.join('\n');
  });
  return `${[head.join('\n'), ...items].join('\n\n')}\n`;
}
