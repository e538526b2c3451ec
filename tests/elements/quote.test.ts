import { describe, expect, it } from 'vitest';
import { quoteRuns, resolvedWords } from '../../web/elements/quote.js';
import type { QuotePiece, Span } from '../../web/model/index.js';
import { actor, claim } from '../support/dataset.js';

const piece = (exact: string, start: number): QuotePiece => ({
  exact,
  prefix: '',
  suffix: '',
  start,
  end: start + exact.length,
});
const span = (exact: string, start: number): Span => ({ exact, start, end: start + exact.length });

/** Cues in square brackets, gaps as they are. */
function shown(pieces: QuotePiece[], cues: Span[]): string {
  const one = { ...claim({ quote: pieces }), certainty: { value: 'hedged' as const, cues } };
  return quoteRuns(one)
    .map((run) => (run.cue ? `[${run.text}]` : run.text))
    .join('');
}

describe('a quote', () => {
  const cases: [string, QuotePiece[], Span[], string][] = [
    ['without a cue is one run', [piece('a deal was signed', 40)], [], 'a deal was signed'],
    ['has its cue marked', [piece('it could be drawn in', 40)], [span('could', 43)], 'it [could] be drawn in'],
    [
      'may begin and end with a cue',
      [piece('may it be so if', 7)],
      [span('if', 20), span('may', 7)],
      '[may] it be so [if]',
    ],
    ['joins pieces with an ellipsis', [piece('Japan', 0), piece('may', 90)], [span('may', 90)], 'Japan … [may]'],
    [
      'takes overlapping cues once',
      [piece('might possibly', 0)],
      [span('might poss', 0), span('possibly', 6)],
      '[might poss][ibly]',
    ],
    ['leaves out cues that stand elsewhere', [piece('so it is', 50)], [span('may', 10), span('if', 99)], 'so it is'],
    ['counts UTF-16 code units', [piece('💥 may hit', 5)], [span('may', 8)], '💥 [may] hit'],
  ];
  it.each(cases)('%s', (_, pieces, cues, expected) => expect(shown(pieces, cues)).toBe(expected));

  it('marks the cues of single participants too', () => {
    const perhaps = {
      role: 'party' as const,
      actor: 'B',
      certainty: { value: 'hedged' as const, cues: [span('perhaps', 6)] },
    };
    const relations = [
      {
        ...claim().relations[0],
        kind: 'event' as const,
        type: 'AGREE' as const,
        contexts: [],
        label: 'x',
        participants: [perhaps],
      },
    ];
    const runs = quoteRuns(claim({ quote: [piece('A and perhaps B', 0)], relations }));
    expect(runs.filter((run) => run.cue).map((run) => run.text)).toEqual(['perhaps']);
  });
});

describe('resolved words', () => {
  const usa = actor('USA', {
    aliases: [
      {
        words: 'our nation',
        kind: 'context',
        mentions: [
          { start: 10, end: 20 },
          { start: 90, end: 100 },
        ],
      },
      { words: 'American', kind: 'adjective', mentions: [{ start: 12, end: 20 }] },
    ],
  });

  it('are those of the quote that only the context ties to an actor', () => {
    const inside = claim({ quote: [piece('to our nation, and more of it', 7)] });
    expect(resolvedWords(inside, [usa]).map(({ words, actor: id }) => [words, id])).toEqual([['our nation', 'USA']]);
    expect(resolvedWords(claim({ quote: [piece('elsewhere', 30)] }), [usa])).toEqual([]);
  });
});
