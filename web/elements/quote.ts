/** A quote as runs of text: the pieces in order, the words that hedge them marked. */
import type { Claim, Span } from '../model/index.js';

export interface QuoteRun {
  readonly text: string;
  /** True for words that show the certainty (may, could, if). */
  readonly cue: boolean;
  /** True for the ellipsis between two pieces, which is not the article's. */
  readonly gap: boolean;
}

/** Every cue of the claim: its own, and those of participants whose part is less sure. */
function cuesOf(claim: Claim): Span[] {
  const participants = claim.relations.flatMap((relation) => relation.participants);
  return [...claim.certainty.cues, ...participants.flatMap((participant) => participant.certainty?.cues ?? [])];
}

/** `exact` cut where cues begin and end. Offsets are the article's; cues that overlap count as one. */
function runsOf(exact: string, start: number, cues: readonly Span[]): QuoteRun[] {
  const runs: QuoteRun[] = [];
  let at = 0;
  const push = (to: number, cue: boolean) => {
    if (to > at) runs.push({ text: exact.slice(at, to), cue, gap: false });
    at = Math.max(at, to);
  };
  for (const cue of [...cues].sort((one, other) => one.start - other.start)) {
    const from = cue.start - start;
    const to = cue.end - start;
    if (to <= at || from >= exact.length || from < 0) continue;
    push(Math.max(at, from), false);
    push(Math.min(to, exact.length), true);
  }
  push(exact.length, false);
  return runs;
}

export function quoteRuns(claim: Claim): QuoteRun[] {
  const cues = cuesOf(claim);
  return claim.quote.flatMap((piece, n) => [
    ...(n > 0 ? [{ text: ' … ', cue: false, gap: true }] : []),
    ...runsOf(piece.exact, piece.start, cues),
  ]);
}

export interface Resolved {
  /** The article's words. */
  readonly words: string;
  /** Id of the actor they are read as. */
  readonly actor: string;
}

interface AliasSource {
  readonly id: string;
  readonly aliases: readonly {
    readonly words: string;
    readonly kind: string;
    readonly mentions: readonly { readonly start: number; readonly end: number }[];
  }[];
}

/** Ways of naming that only the context, or knowing who leads or governs from where, ties to an actor. */
const RESOLVED_KINDS: readonly string[] = ['context', 'leader', 'capital'];

/** Words in the claim's quote that were read as an actor they do not name, each once, in the order of the text. */
export function resolvedWords(claim: Claim, actors: readonly AliasSource[]): Resolved[] {
  const found: (Resolved & { start: number })[] = [];
  for (const actor of actors)
    for (const alias of actor.aliases)
      if (RESOLVED_KINDS.includes(alias.kind))
        for (const mention of alias.mentions)
          if (claim.quote.some((piece) => mention.start >= piece.start && mention.end <= piece.end))
            found.push({ words: alias.words, actor: actor.id, start: mention.start });
  found.sort((one, other) => one.start - other.start);
  const seen = new Set<string>();
  return found.filter(({ words, actor }) => {
    const key = `${words}\n${actor}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
