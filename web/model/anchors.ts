/**
 * Holds a dataset against its article: do the words stand where the dataset says? The verdict compares slices and takes
 * time in proportion to the text. Hints search, and stop after `MOST_HINTS`; what they find is told, never accepted.
 */
import { cleanText } from './clean.js';
import { cut, inWords, nearestPassage, nearMiss } from './nearest.js';
import { originOf } from './origin.js';
import { type Problem, type ProblemCode, pointer } from './problems.js';
import type { Actor, Claim, Dataset, QuotePiece, Span } from './schema.js';
import { insidePair, occurrences, type Paragraph, paragraphsOf, standsAsWords } from './text.js';

const MOST_HINTS = 50;

const stands = (text: string, { exact, start, end }: Span): boolean =>
  end - start === exact.length && text.startsWith(exact, start) && !insidePair(text, start) && !insidePair(text, end);

/** `found` if every piece of the quote stands in the text at its own offsets, letter for letter. */
export function verifyQuote(claim: Claim, text: string): 'found' | 'differs' {
  return claim.quote.every((piece) => stands(text, piece)) ? 'found' : 'differs';
}

/**
 * Every place where the dataset and the text disagree. Pointers are those of the input that the dataset was parsed
 * from. The text's hash is not looked at here: `check-data` does that.
 */
export function checkText(dataset: Dataset, text: string): Problem[] {
  const checker = new Checker(cleanText(text));
  const { length } = dataset.article;
  if (length !== text.length) {
    const message = `The text has ${text.length} code units, but the dataset was made from one of ${length}.`;
    checker.add(
      'source/hash',
      '/article/length',
      undefined,
      message,
      'Use the text that was annotated, or run scripts/anchor.ts.',
    );
  }
  dataset.claims.forEach((claim, n) => checker.claim(claim, originOf(claim, pointer('claims', n))));
  dataset.actors.forEach((actor, n) => checker.actor(actor, originOf(actor, pointer('actors', n))));
  return checker.problems;
}

class Checker {
  readonly problems: Problem[] = [];
  private readonly paragraphs: readonly Paragraph[];
  private hints = 0;

  constructor(private readonly text: string) {
    this.paragraphs = paragraphsOf(text);
  }

  add(
    code: ProblemCode,
    at: string,
    id: string | undefined,
    message: string,
    hint: string,
    severity: Problem['severity'] = 'error',
  ) {
    this.problems.push({ code, severity, pointer: at, ...(id === undefined ? {} : { id }), message, hint });
  }

  claim(claim: Claim, at: string): void {
    claim.quote.forEach((piece, n) => {
      const here = at + pointer('quote', n);
      const name = `Claim “${cut(claim.id, 40)}”, piece ${n + 1} of the quote: `;
      if (stands(this.text, piece)) this.surroundings(claim, piece, here, name);
      else this.missing(claim.id, piece, here, name);
    });
    if (verifyQuote(claim, this.text) === 'found') this.inside(claim, at);
  }

  private missing(id: string, piece: QuotePiece, at: string, name: string): void {
    const elsewhere = this.hints < MOST_HINTS && occurrences(this.text, piece.exact).length > 0;
    const code = elsewhere ? 'quote/offset' : 'quote/not-found';
    const message = `“${cut(piece.exact)}” does not stand in the article${elsewhere ? ` at ${piece.start}` : ''}.`;
    this.add(code, at, id, name + message, this.hint(piece));
  }

  private hint(span: Span): string {
    this.hints += 1;
    if (this.hints > MOST_HINTS) return 'Mend the problems above first; run scripts/anchor.ts.';
    return describeWhereabouts(this.text, span);
  }

  /** Prefix, suffix and paragraph of a piece that stands where it should. */
  private surroundings(claim: Claim, piece: QuotePiece, at: string, name: string): void {
    const { prefix, suffix, start, end } = piece;
    const warn = (message: string, hint: string) =>
      this.add('quote/offset', at, claim.id, name + message, hint, 'warning');
    if (!this.text.slice(0, start).endsWith(prefix))
      warn(`the article has other words before it than “${cut(prefix)}”.`, 'Correct “prefix”.');
    if (!this.text.startsWith(suffix, end))
      warn(`the article has other words after it than “${cut(suffix)}”.`, 'Correct “suffix”.');
    const home = this.paragraphs.find((p) => start >= p.start && end <= p.end);
    if (home?.number !== claim.paragraph) {
      const where = home ? `in paragraph ${home.number}` : 'across paragraphs';
      warn(
        `it stands ${where}, not in paragraph ${claim.paragraph}.`,
        'Paragraphs are blocks between blank lines; the title is 1.',
      );
    }
  }

  /** Cues and fragments of a claim whose quote stands. */
  private inside(claim: Claim, at: string): void {
    const check = (spans: readonly Span[], what: string, ...where: (string | number)[]) =>
      spans.forEach((span, n) => {
        if (stands(this.text, span)) return;
        const message = `Claim “${cut(claim.id, 40)}”: the ${what} “${cut(span.exact)}” does not stand at ${span.start}.`;
        this.add('quote/cue', at + pointer(...where, n), claim.id, message, this.hint(span));
      });
    check(claim.certainty.cues, 'cue', 'certainty', 'cues');
    check(claim.fragments, 'quoted fragment', 'fragments');
    claim.relations.forEach(({ participants }, r) => {
      participants.forEach(({ certainty }, p) => {
        check(certainty?.cues ?? [], 'cue', 'relations', r, 'participants', p, 'certainty', 'cues');
      });
    });
  }

  actor(actor: Actor, at: string): void {
    actor.aliases.forEach(({ words, mentions }, a) => {
      mentions.forEach(({ start, end }, m) => {
        const here = at + pointer('aliases', a, 'mentions', m);
        const name = `Actor “${cut(actor.id, 40)}”: its alias “${cut(words)}” `;
        if (!stands(this.text, { exact: words, start, end }))
          this.add(
            'alias/not-found',
            here,
            actor.id,
            `${name}does not stand at ${start}.`,
            this.hint({ exact: words, start, end }),
          );
        else if (!standsAsWords(this.text, start, end))
          this.add(
            'alias/not-found',
            here,
            actor.id,
            `${name}is only part of a longer word at ${start}.`,
            'Take the mention out.',
            'warning',
          );
      });
    });
  }
}

/** One sentence that says where words stand that do not stand at their offsets, or what comes nearest to them. */
export function describeWhereabouts(text: string, span: Span): string {
  const all = occurrences(text, span.exact);
  if (all.length > 0) return describeOffset(text, span, all);
  const miss = nearMiss(text, span.exact);
  if (miss) {
    const differs = miss.differs.length > 0 ? inWords(miss.differs) : 'several things';
    return `At ${miss.start} the article has “${cut(miss.words, 200)}”; what differs: ${differs}.`;
  }
  const near = nearestPassage(text, span.exact);
  return near ? `The nearest passage is “${cut(near, 200)}”.` : 'Take the words from the article, unchanged.';
}

function describeOffset(text: string, { exact, start }: Span, all: readonly number[]): string {
  const right = (at: number) => `The words stand from ${at} to ${at + exact.length}`;
  const units = [
    ['whole characters', unitToIndex(text, start, () => 1)],
    ['bytes of UTF-8', unitToIndex(text, start, bytesOf)],
  ] as const;
  for (const [unit, at] of units) {
    if (at !== start && all.includes(at))
      return `${right(at)}: ${start} counts ${unit}, but offsets count UTF-16 code units.`;
  }
  const nearest = all.reduce((best, at) => (Math.abs(at - start) < Math.abs(best - start) ? at : best));
  return `${right(nearest)}${all.length > 1 ? ` (and at ${all.length - 1} other places)` : ''}.`;
}

const bytesOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** The UTF-16 index of a place that was counted in another unit; −1 if none is there. */
function unitToIndex(text: string, wanted: number, size: (point: number) => number): number {
  let [at, counted] = [0, 0];
  while (counted < wanted && at < text.length) {
    const point = text.codePointAt(at) ?? 0;
    counted += size(point);
    at += point > 0xffff ? 2 : 1;
  }
  return counted === wanted ? at : -1;
}
