/**
 * One HTML file with everything in it: the element, the dataset, and the claims as plain HTML for readers without
 * scripts and for print. It opens from a disk, asks for nothing, and allows nothing: its policy lets run only the very
 * scripts and styles that are in it, by their hashes, and forbids every connection.
 */
import { ENGLISH, type Words } from '../../language/index.js';
import type { Claim, Dataset, Steps } from '../../model/index.js';
import { canonicalSteps } from '../canonical.js';
import { parseJson } from '../json.js';
import { each, part, written } from '../pieces.js';
import type { ReadBack } from '../read-back.js';
import { namesOf, oneLine, quoteText, saidBy } from '../tell.js';
import { Unreadable } from '../unreadable.js';
import { htmlText, htmlTextRead, jsonText, scriptText } from './inline.js';
import { sha256Base64, sha256Steps } from './sha256.js';

export interface OfflineOptions {
  /** The page’s title; the dataset’s where left out. */
  readonly title?: string;
  /** The source of the one-file bundle, `geopolitical-graph.js`. */
  readonly bundle: string;
  readonly dataset: Dataset;
  /** The reader’s language; English where left out. */
  readonly words?: Words;
  /** What is shown at first, as the element’s own attributes have it. */
  readonly view?: OfflineView;
}

/** The element’s attributes that say what is shown at first: in an offline page, and in a tag that is copied. */
export const VIEW_ATTRIBUTES = [
  'selected',
  'claim',
  'lens',
  'agreements',
  'reading',
  'layout',
  'view',
  'moved',
  'asked',
] as const;
export type OfflineView = Readonly<Partial<Record<(typeof VIEW_ATTRIBUTES)[number], string>>>;

const MADE_HERE = '<meta name="generator" content="geopolitical-graph">';
const TAG_BEFORE = '<geopolitical-graph';
const DATA_BEFORE = '<script type="application/json">';
const DATA_AFTER = '</script>';

const STYLE = `html, body { height: 100%; margin: 0; }
body { background: #faf8f3; color: #1b1d21; font: 16px/1.5 Georgia, serif; }
geopolitical-graph { display: block; height: 100%; }
article { max-width: 44rem; margin: 0 auto; padding: 1rem; }
blockquote { margin: 0 0 0 1rem; }
@media (prefers-color-scheme: dark) { body { background: #14171c; color: #efebe2; } }
`;

export const offlineHtml = (options: OfflineOptions): string => written((to) => offlineSteps(options, to));

/** The program is measured for the page's policy, then the dataset is written, and the claims as HTML. */
const PARTS = 3;

/** The same in pieces. */
export function* offlineSteps(options: OfflineOptions, to: string[]): Steps<void> {
  const { title, bundle, dataset, view = {}, words = ENGLISH } = options;
  const script = scriptText(bundle);
  const name = oneLine(title ?? dataset.title ?? dataset.article.title);
  const shown = VIEW_ATTRIBUTES.map((key) => (view[key] === undefined ? '' : ` ${key}="${htmlText(view[key])}"`));
  yield;
  const policy = policyFor(yield* part(sha256Steps(script), 0, PARTS));
  to.push(`<!doctype html>
<html lang="${htmlText(words.tag)}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${MADE_HERE}
<title>${htmlText(name)}</title>
<style>${STYLE}</style>
</head>
<body>
${TAG_BEFORE}${shown.join('')}>
${DATA_BEFORE}`);
  yield* part(canonicalSteps(dataset, to, 0, jsonText), 1, PARTS);
  to.push(`${DATA_AFTER}
<article slot="fallback">
`);
  yield* part(claimsHtml(dataset, words, to), 2, PARTS);
  to.push(`
</article>
</geopolitical-graph>
<script>`);
  for (const piece of cut(script)) {
    to.push(piece);
    yield;
  }
  to.push(`</script>
</body>
</html>
`);
}

/** Pieces of a long text, none of which ends within a sign of two units. */
const cut = (text: string): readonly string[] => text.match(/[^]{1,99999}[^\ud800-\udbff]?/g) ?? [];

/** `img-src` for pictures that the reader takes out. */
const policyFor = (hash: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    `style-src 'sha256-${sha256Base64(STYLE)}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

function* claimsHtml(dataset: Dataset, words: Words, to: string[]): Steps<void> {
  const { article, claims, title } = dataset;
  const names = namesOf(dataset);
  const line = (text: string) => htmlText(oneLine(text));
  const item = (claim: Claim) =>
    `<li><p>${line(claim.text)}</p><blockquote>“${line(quoteText(claim))}”</blockquote><p>${line(
      `${saidBy(claim, names, dataset, words)} · ${words.certaintyInside(claim.certainty.value)} · ${words.paragraphMark(claim.paragraph)}`,
    )}</p></li>`;
  const head = `<h1>${line(title ?? article.title)}</h1>\n<p>${line(words.claimsFrom(article.title))}</p>\n<p>${line(words.reportsOnly)}</p>`;
  to.push(`${head}\n<ol>\n`);
  yield* each(to, claims, item, '\n');
  to.push('\n</ol>');
}

/** True for a page that `offlineHtml` made. */
export const isOfflineHtml = (text: string): boolean => /^<!doctype html>/i.test(text) && text.includes(MADE_HERE);

/** What such a page shows at first, as it is written in the tag; nothing of it is checked. */
export function viewInOfflineHtml(text: string): OfflineView {
  const end = isOfflineHtml(text) ? text.indexOf(`>\n${DATA_BEFORE}`) : -1;
  const start = text.lastIndexOf(TAG_BEFORE, end);
  if (end < 0 || start < 0) return {};
  const values = [...text.slice(start, end).matchAll(/ ([a-z]+)="([^"]*)"/g)].flatMap(([, name, value = '']) => {
    const key = VIEW_ATTRIBUTES.find((one) => one === name);
    return key ? [[key, htmlTextRead(value)] as const] : [];
  });
  return Object.fromEntries(values);
}

/** The dataset of such a page. Only the text between two marks is looked at; the page is never taken for HTML. */
export function readOfflineHtml(text: string): ReadBack {
  const start = isOfflineHtml(text) ? text.indexOf(DATA_BEFORE) + DATA_BEFORE.length : 0;
  const end = text.indexOf(DATA_AFTER, start);
  if (start < DATA_BEFORE.length || end < 0)
    throw new Unreadable('parse/format', 'The page holds no dataset.', 'Open a page that was exported here.');
  return { dataset: parseJson(text.slice(start, end), 'The dataset in the page'), problems: [] };
}
