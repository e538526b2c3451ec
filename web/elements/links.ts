/** Addresses from data: only http and https become links, all else stays text. */
import { type QuotePiece, safeUrl } from '../model/index.js';

/** Longest quote put into an address, in characters; browsers find a passage by its beginning just as well. */
const LONGEST = 300;

/** A text fragment's own mark (`-`) is escaped besides what `encodeURIComponent` escapes; lone surrogates cannot be. */
const escaped = (text: string) =>
  encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).replaceAll('-', '%2D');

/**
 * Address of the article, scrolled by the reader's browser to the quote (URL text fragment). Null without a web address.
 */
export function articlePlace(address: string | undefined, piece: QuotePiece | undefined): string | null {
  const safe = safeUrl(address);
  if (!safe) return null;
  const url = new URL(safe.href);
  const words = Array.from(piece?.exact ?? '')
    .slice(0, LONGEST)
    .join('');
  if (words) url.hash = `:~:text=${escaped(words)}`;
  return url.href;
}
