/**
 * Claims as Markdown, for notes, wikis and repositories. Whatever the text, it stays text: every sign that could begin
 * a link, markup, a heading, a list, a cell or an entity is escaped, and each text stands in one line.
 */
import type { Words } from '../language/index.js';
import { type Claim, type Dataset, safeUrl, type Steps } from '../model/index.js';
import { each } from './pieces.js';
import { namesOf, oneLine, quoteText, relationText, saidBy, termsOf } from './tell.js';

/** Also what GitHub adds to Markdown: addresses, names after @, numbers after #, and formulas between $ are links or more. */
export function markdownText(text: string): string {
  const escaped = oneLine(text)
    .replaceAll(/[\\`*_[\]<>|~&@#$^{}!]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replaceAll(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
  return escaped.replace(/^([-+=:])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

export function* markdown(dataset: Dataset, claims: readonly Claim[], words: Words, to: string[]): Steps<void> {
  const { article, title } = dataset;
  const url = safeUrl(article.url)?.href;
  const source = [...article.authors, article.outlet ?? '', article.published ?? ''].filter((part) => part !== '');
  const about = [...source.map(markdownText), ...(url === undefined ? [] : [linkTo(url)])];
  const head = [
    `# ${markdownText(title ?? article.title)}`,
    markdownText(words.claimsFrom(article.title)) + (about.length > 0 ? ` — ${about.join(', ')}` : ''),
    markdownText(words.reportsOnly),
  ];
  to.push(head.join('\n\n'));
  yield* each(to, claims, (claim, n) => `\n\n${item(claim, n, dataset, words)}`);
  to.push('\n');
}

/** In pointed brackets; parsed addresses hold none, nor blanks. */
const linkTo = (url: string): string => `<${url.replaceAll(/[<>\\ ]/g, encodeURIComponent)}>`;

function item(claim: Claim, n: number, dataset: Dataset, words: Words): string {
  const names = namesOf(dataset);
  const mark = `${n + 1}. `;
  const margin = ' '.repeat(mark.length);
  const facts = [
    saidBy(claim, names, dataset, words),
    words.certaintyInside(claim.certainty.value),
    words.paragraphMark(claim.paragraph),
  ].map(markdownText);
  const lines = [
    `${mark}**${markdownText(claim.text)}**`,
    '',
    `${margin}> ${markdownText(`“${quoteText(claim)}”`)}`,
    '',
    `${margin}${facts.join(' · ')}`,
    ...claim.relations.map((relation) => `${margin}- ${markdownText(relationText(relation, names, termsOf(words)))}`),
    ...claim.notes.map((note) => `${margin}- ${words.note} ${markdownText(note.text)}`),
  ];
  return lines.join('\n');
}
