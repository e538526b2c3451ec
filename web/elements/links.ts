/** Addresses from data: only http and https become links, all else stays text. */
import { isBlank, isWordEdge, type QuotePiece, safeUrl } from '../model/index.js';

/** Longer passages are named by their first and their last words, UTF-16 code units. */
const LONGEST = 200;
const END = 60;
/** Fewer words than this may well stand in several places: the words around them tell which. */
const TELLING = 6;

/** A text fragment's own marks (`-` `,` `&`) are escaped, most of them by `encodeURIComponent`; lone surrogates cannot be. */
const escaped = (text: string) =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll('-', '%2D');

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The first place at or after `at`, or the last one before it (`by` −1), where a word can be cut off. */
function edge(text: string, at: number, by: 1 | -1): number {
  let to = at;
  while (to > 0 && to < text.length && !(isWordEdge(text, to) && !isBlank(text.charAt(by > 0 ? to : to - 1)))) to += by;
  return to;
}

/** Start and end of a passage: browsers look for each on its own, and neither may run over the end of a paragraph. */
function endsOf(pieces: readonly QuotePiece[]): readonly [string, string | null] {
  const blocks = pieces.flatMap(({ exact }) => exact.split(/\n\s*\n/u)).filter((block) => flat(block) !== '');
  const [first = '', last = first] = [blocks[0], blocks.at(-1)].map((block) => flat(block ?? ''));
  const start = first.slice(0, edge(first, LONGEST, -1)) || first;
  if (blocks.length < 2 && start === first) return [first, null];
  return [
    start.trim(),
    last.length > LONGEST || last === first ? last.slice(edge(last, Math.max(0, last.length - END), 1)) : last,
  ];
}

/** The whole words of a prefix, or of a suffix, that stand in the same paragraph as the quote. */
function around({ exact, prefix, suffix }: QuotePiece, side: 'before' | 'after'): string {
  if (side === 'before') {
    const near = prefix.slice(prefix.lastIndexOf('\n') + 1);
    // Where its first word begins is not known, unless something stands before it.
    const whole = near === prefix ? near.slice(near.search(/\s|$/u)) : near;
    return isWordEdge(near + exact, near.length) ? flat(whole) : '';
  }
  const near = suffix.slice(0, suffix.search(/\n|$/u));
  const whole = near === suffix ? near.slice(0, Math.max(0, near.search(/\s\S*$/u))) : near;
  return isWordEdge(exact + near, exact.length) ? flat(whole) : '';
}

/** The text directive that leads to a quote: `[prefix-,]start[,end][,-suffix]`. Empty for a quote without words. */
export function textDirective(pieces: readonly QuotePiece[]): string {
  const [start, end] = endsOf(pieces);
  if (start === '') return '';
  const [first, last] = [pieces[0], pieces.at(-1)];
  const short = (words: string) => words.split(' ').length < TELLING;
  const prefix = first && short(start) ? around(first, 'before') : '';
  const suffix = last && short(end ?? start) ? around(last, 'after') : '';
  return [
    ...(prefix ? [`${escaped(prefix)}-`] : []),
    escaped(start),
    ...(end ? [escaped(end)] : []),
    ...(suffix ? [`-${escaped(suffix)}`] : []),
  ].join(',');
}

/**
 * Address of the article, scrolled by the reader's browser to the quote (URL text fragment). Null without a web address.
 */
export function articlePlace(address: string | undefined, pieces: readonly QuotePiece[]): string | null {
  const safe = safeUrl(address);
  if (!safe) return null;
  const url = new URL(safe.href);
  const directive = textDirective(pieces);
  if (directive) url.hash = `${url.hash}:~:text=${directive}`;
  return url.href;
}
