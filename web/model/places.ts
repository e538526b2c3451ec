/**
 * Where the quotes of claims stand in a text, which may be another edition than the one the claims were made from: the
 * article as a page shows it, or a reader's own copy. The words must be the same, letter for letter; only runs of
 * blanks count as one. What differs in anything else is a mismatch, and is never mended.
 */
import { verifyQuote } from './anchors.js';
import { cleanText } from './clean.js';
import { type NearMiss, nearestPassage, nearMiss } from './nearest.js';
import type { Claim, QuotePiece } from './schema.js';
import { squeeze, type Squeezed, squeezeWithPlaces } from './squeeze.js';
import { isWordEdge, occurrences } from './text.js';

export interface Place {
  readonly start: number;
  /** Excluded. */
  readonly end: number;
}

/** `unchecked`: there is no text, or looking for the quote in it would take too long. */
export type Verdict = 'verbatim' | 'mismatch' | 'unchecked';

export interface Placed {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** One for each piece of the quote, in order, without overlap; none unless all of them were found. */
  readonly places: readonly Place[];
}

/** Code units that are looked through for all quotes together: about a second at worst. */
const MOST_WORK = 200_000_000;
/** Ways to set the pieces of one quote that are tried. */
const MOST_TRIES = 100;
/** Pieces of a quote beyond which it is not looked for. */
const MOST_PIECES = 500;
/** Occurrences of a piece that are weighed: those nearest to where it should be. */
const MOST_WEIGHED = 1_000;
/** What it costs to look at one place, in code units. */
const LOOKING = 50;
/** Code units by which a piece is found; the rest is compared there. Few, for the time that takes is text × these. */
const HEAD = 16;

/** The verdict on each claim, in the order given. A quote that stands at its own offsets is not looked for elsewhere. */
export function placeQuotes(claims: readonly Claim[], text: string): Placed[] {
  const placer = new Placer(cleanText(text));
  const order = [...claims].sort((one, other) => startOf(one) - startOf(other));
  const placed = new Map(order.map((claim) => [claim, placer.place(claim)]));
  return claims.map((claim) => placed.get(claim) ?? { claim, verdict: 'unchecked', places: [] });
}

/** Claims without a text to hold them against. */
export const unplaced = (claims: readonly Claim[]): Placed[] =>
  claims.map((claim) => ({ claim, verdict: 'unchecked', places: [] }));

const startOf = (claim: Claim): number => claim.quote[0]?.start ?? 0;

/** A piece of a quote as it is looked for. */
interface Wanted {
  readonly piece: QuotePiece;
  readonly words: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stands in the squeezed text. */
  readonly all: readonly number[];
}

class Placer {
  private squeezed: Squeezed | null = null;
  private work = 0;
  /** How much further on than its stored offset the last quote stood: the next one is expected as far off. */
  private drift = 0;

  constructor(private readonly text: string) {}

  place(claim: Claim): Placed {
    if (verifyQuote(claim, this.text) === 'found')
      return { claim, verdict: 'verbatim', places: claim.quote.map(({ start, end }) => ({ start, end })) };
    this.squeezed ??= squeezeWithPlaces(this.text);
    const { text, starts } = this.squeezed;
    const pieces: Wanted[] = [];
    for (const piece of claim.quote) {
      if (this.work > MOST_WORK || claim.quote.length > MOST_PIECES) return { claim, verdict: 'unchecked', places: [] };
      const wanted = this.wanted(piece, text);
      if (wanted.all.length === 0)
        return { claim, verdict: this.work > MOST_WORK ? 'unchecked' : 'mismatch', places: [] };
      pieces.push(wanted);
    }
    const found = this.inOrder(pieces, text);
    if (!found) return { claim, verdict: 'mismatch', places: [] };
    this.drift = (found[0] ?? 0) - startOf(claim);
    const places = pieces.map(({ words }, n) => {
      const at = found[n] ?? 0;
      return { start: starts[at] ?? 0, end: (starts[at + words.length - 1] ?? 0) + 1 };
    });
    return { claim, verdict: 'verbatim', places };
  }

  private wanted(piece: QuotePiece, text: string): Wanted {
    const [words, prefix, suffix] = [squeeze(piece.exact).trim(), squeeze(piece.prefix), squeeze(piece.suffix)];
    const around = prefix + words + suffix;
    // Words that the dataset did not take out of the middle of a longer one are not looked for inside of one.
    const edges = [isWordEdge(around, prefix.length), isWordEdge(around, prefix.length + words.length)] as const;
    const all = this.occurrences(text, words).filter(
      (at) => (!edges[0] || isWordEdge(text, at)) && (!edges[1] || isWordEdge(text, at + words.length)),
    );
    return { piece, words, prefix, suffix, all };
  }

  /** Where the words begin; not all of them once there has been too much work. */
  private occurrences(text: string, words: string): number[] {
    const found: number[] = [];
    const head = words.slice(0, HEAD);
    this.work += text.length;
    for (let at = text.indexOf(head); at >= 0 && this.work <= MOST_WORK; ) {
      const stands = text.startsWith(words, at);
      if (stands) found.push(at);
      this.work += LOOKING + words.length;
      at = text.indexOf(head, stands ? at + words.length : at + 1);
    }
    return found;
  }

  /** Where each piece stands, each after the one before it; null if there is no such way. */
  private inOrder(pieces: readonly Wanted[], text: string): number[] | null {
    let tries = 0;
    const found: number[] = [];
    const set = (n: number, from: number, drift: number): boolean => {
      const wanted = pieces[n];
      if (!wanted) return true;
      for (const at of ranked(wanted, text, from, wanted.piece.start + drift)) {
        if (tries++ > MOST_TRIES + pieces.length) return false;
        found[n] = at;
        if (set(n + 1, at + wanted.words.length, at - wanted.piece.start)) return true;
      }
      return false;
    };
    return set(0, 0, this.drift) ? found : null;
  }
}

/** The occurrences from `from` on that are nearest to `expected`; `all` is in order. */
function nearest(all: readonly number[], from: number, expected: number): number[] {
  const rest = from === 0 ? all : all.filter((at) => at >= from);
  const middle = rest.findIndex((at) => at >= expected);
  const first = Math.max(0, (middle < 0 ? rest.length : middle) - MOST_WEIGHED / 2);
  return rest.slice(first, first + MOST_WEIGHED);
}

/** Occurrences from `from` on: those with most of the words around them first, then the nearest to where it should be. */
function ranked({ all, words, prefix, suffix }: Wanted, text: string, from: number, expected: number): number[] {
  const rest = nearest(all, from, expected);
  if (rest.length < 2) return rest;
  const weighed = rest.map((at) => ({
    at,
    around: sharedEnd(text, at, prefix) + sharedStart(text, at + words.length, suffix),
    away: Math.abs(at - expected),
  }));
  return weighed.sort((one, other) => other.around - one.around || one.away - other.away).map(({ at }) => at);
}

function sharedEnd(text: string, end: number, prefix: string): number {
  let n = 0;
  while (n < prefix.length && n < end && text[end - 1 - n] === prefix[prefix.length - 1 - n]) n += 1;
  return n;
}

function sharedStart(text: string, start: number, suffix: string): number {
  let n = 0;
  while (n < suffix.length && text[start + n] === suffix[n]) n += 1;
  return n;
}

/** How a text departs from a quote that does not stand in it. */
export interface Departure {
  /** The text's own words that come nearest. */
  readonly words: string;
  /** The kinds of difference; none where only some of the words are the same. */
  readonly differs: NearMiss['differs'];
}

/** What stands in the text instead of a quote; null if nothing like it does. A hint only, never taken for the quote. */
export function departureOf(claim: Claim, text: string): Departure | null {
  const squeezed = squeeze(cleanText(text));
  for (const { exact } of claim.quote) {
    const words = squeeze(exact).trim();
    if (occurrences(squeezed, words).length > 0) continue;
    const miss = nearMiss(squeezed, words);
    if (miss) return { words: miss.words, differs: miss.differs };
    const passage = nearestPassage(squeezed, words);
    return passage === '' ? null : { words: passage, differs: [] };
  }
  return null;
}
