/**
 * Claims as Markdown, for notes, wikis and repositories. Whatever the text, it stays text: every sign that could begin
 * a link, markup, a heading, a list, a cell or an entity is escaped, and each text stands in one line.
 */
import { type Claim, type Dataset, safeUrl } from '../model/index.js';
import { namesOf, type Names, oneLine, quoteText, relationText, saidBy } from './tell.js';
import { WORDS } from './words.js';

/** Also what GitHub adds to Markdown: addresses, names after @, numbers after #, and formulas between $ are links or more. */
export function markdownText(text: string): string {
  const escaped = oneLine(text)
    .replaceAll(/[\\`*_[\]<>|~&@#$^{}!]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replaceAll(/www\./gi, (www) => `${www.slice(0, 3)}\\.`);
  return escaped.replace(/^([-+=:])/, '\\$1').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

export function markdown(dataset: Dataset, claims: readonly Claim[]): string {
  const { article, title } = dataset;
  const names = namesOf(dataset);
  const url = safeUrl(article.url)?.href;
  const source = [...article.authors, article.outlet ?? '', article.published ?? ''].filter((part) => part !== '');
  const about = [...source.map(markdownText), ...(url === undefined ? [] : [linkTo(url)])];
  const head = [
    `# ${markdownText(title ?? article.title)}`,
    markdownText(WORDS.claimsTitle(article.title)) + (about.length > 0 ? ` — ${about.join(', ')}` : ''),
    markdownText(WORDS.according),
  ];
  return `${[...head, ...claims.map((claim, n) => item(claim, n, names, dataset))].join('\n\n')}\n`;
}

/** In pointed brackets; parsed addresses hold none, nor blanks. */
const linkTo = (url: string): string => `<${url.replaceAll(/[<>\\ ]/g, encodeURIComponent)}>`;

function item(claim: Claim, n: number, names: Names, dataset: Dataset): string {
  const mark = `${n + 1}. `;
  const margin = ' '.repeat(mark.length);
  const facts = [
    saidBy(claim, names, dataset),
    WORDS.certainty[claim.certainty.value],
    WORDS.paragraph(claim.paragraph),
  ].map(markdownText);
  const lines = [
    `${mark}**${markdownText(claim.text)}**`,
    '',
    `${margin}> ${markdownText(`“${quoteText(claim)}”`)}`,
    '',
    `${margin}${facts.join(' · ')}`,
    ...claim.relations.map((relation) => `${margin}- ${markdownText(relationText(relation, names))}`),
    ...claim.notes.map((note) => `${margin}- ${WORDS.note}: ${markdownText(note.text)}`),
  ];
  return lines.join('\n');
}
