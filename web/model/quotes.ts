/** Checks a claim’s quote against itself: order, lengths, cues, fragments and labels. No article is needed for this. */
import { hasUnseen } from './clean.js';
import { cut } from './nearest.js';
import { type Problem, type ProblemCode, pointer } from './problems.js';
import type { CertaintyOf, Claim, QuotePiece, Span } from './schema.js';

interface Facts {
  /** JSON pointer of the claim. */
  readonly at: string;
  /** Measures of the article; undefined where the dataset does not tell. */
  readonly length?: number;
  readonly paragraphs?: number;
  /** Says where a piece's words stand in the article, if that is at hand. */
  readonly whereabouts?: (piece: QuotePiece) => string;
}

const problem = (
  claim: Claim,
  code: ProblemCode,
  severity: Problem['severity'],
  at: string,
  said: string,
  hint: string,
) => ({
  code,
  severity,
  pointer: at,
  id: claim.id,
  message: `Claim “${cut(claim.id, 40)}”${said}`,
  hint,
});

/** Faults of a quote that make it no evidence, and doubts that do not. */
export function quoteProblems(claim: Claim, facts: Facts): Problem[] {
  const found: Problem[] = [];
  let before = 0;
  claim.quote.forEach((piece, n) => {
    const at = facts.at + pointer('quote', n);
    const said = `, piece ${n + 1} of the quote`;
    const say = (code: ProblemCode, severity: Problem['severity'], message: string, hint: string) =>
      found.push(problem(claim, code, severity, at, said + message, hint));
    const { exact, start, end } = piece;
    if (end - start !== exact.length) {
      const message = ` has ${exact.length} code units, but runs from ${start} to ${end}.`;
      say(
        'quote/offset',
        'error',
        message,
        facts.whereabouts?.(piece) ?? 'Count UTF-16 code units, or run scripts/anchor.ts.',
      );
    } else if (facts.length !== undefined && end > facts.length) {
      const message = ` ends at ${end}, past the end of the article at ${facts.length}.`;
      say('quote/offset', 'error', message, facts.whereabouts?.(piece) ?? 'Run scripts/anchor.ts on the dataset.');
    }
    if (n > 0 && start < before) {
      const message = ` begins at ${start}, before the piece in front of it ends at ${before}.`;
      say('quote/elision', 'error', message, 'Give the pieces in the order of the text, without overlap.');
    }
    if (hasUnseen(exact))
      say('schema/text', 'warning', ' holds characters that cannot be seen.', 'Check the quote against the article.');
    before = end;
  });
  if (facts.paragraphs !== undefined && claim.paragraph > facts.paragraphs) {
    const said = ` gives paragraph ${claim.paragraph}, but the article has ${facts.paragraphs}.`;
    found.push(
      problem(claim, 'schema/number', 'warning', facts.at + pointer('paragraph'), said, 'The title is paragraph 1.'),
    );
  }
  return [...found, ...labelProblems(claim, facts.at)];
}

const plain = (words: string): string => words.replaceAll(/\s+/gu, ' ');

/** True if the label's words stand in the pieces, in order and letter for letter; “…” stands for words left out. */
export function labelStands(label: string, pieces: readonly string[]): boolean {
  const texts = pieces.map(plain);
  let [piece, from] = [0, 0];
  for (const part of plain(label).split(/…|\.\.\./u)) {
    const words = part.trim();
    if (words === '') continue;
    let at = texts[piece]?.indexOf(words, from) ?? -1;
    while (at < 0 && piece < texts.length) {
      piece += 1;
      at = texts[piece]?.indexOf(words) ?? -1;
    }
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
}

function labelProblems(claim: Claim, at: string): Problem[] {
  const pieces = claim.quote.map((piece) => piece.exact);
  return (['relations', 'influences'] as const).flatMap((list) =>
    claim[list].flatMap(({ label }, n) => {
      if (labelStands(label, pieces)) return [];
      const said = `: the label “${cut(label)}” is not made of words of the quote.`;
      const hint = 'Take the label from the quote, letter for letter, with “…” for words left out.';
      return [problem(claim, 'quote/label', 'warning', at + pointer(list, n, 'label'), said, hint)];
    }),
  );
}

/** True if a span lies inside one piece of the quote and its words are the words there. */
export function standsInQuote(span: Span, quote: readonly QuotePiece[]): boolean {
  return quote.some(
    ({ start, end, exact }) =>
      span.start >= start && span.end <= end && exact.slice(span.start - start, span.end - start) === span.exact,
  );
}

/** The claim without cues and fragments that are not in its quote, and a warning for each of these. */
export function withSoundCues(claim: Claim, at: string): { claim: Claim; problems: Problem[] } {
  const problems: Problem[] = [];
  const sound = <T extends Span>(spans: readonly T[], where: readonly (string | number)[], what: string): T[] =>
    spans.filter((span, n) => {
      if (standsInQuote(span, claim.quote)) return true;
      const said = `: the ${what} “${cut(span.exact)}” does not stand in the quote from ${span.start} to ${span.end}; it is not marked.`;
      problems.push(
        problem(
          claim,
          'quote/cue',
          'warning',
          at + pointer(...where, n),
          said,
          'Run scripts/anchor.ts on the dataset.',
        ),
      );
      return false;
    });
  const certain = (certainty: CertaintyOf, where: readonly (string | number)[]) => ({
    ...certainty,
    cues: sound(certainty.cues, [...where, 'cues'], 'cue'),
  });
  const mended = {
    ...claim,
    certainty: certain(claim.certainty, ['certainty']),
    fragments: sound(claim.fragments, ['fragments'], 'quoted fragment'),
    relations: claim.relations.map((relation, r) => ({
      ...relation,
      participants: relation.participants.map((p, n) =>
        p.certainty ? { ...p, certainty: certain(p.certainty, ['relations', r, 'participants', n, 'certainty']) } : p,
      ),
    })),
  };
  return { claim: problems.length > 0 ? mended : claim, problems };
}
