/** A small made-up dataset with its text; tests change copies of it. */
import { createHash } from 'node:crypto';
import { countWords, type Problem, paragraphsOf } from '../../web/model/index.js';

export const TEXT = [
  'Two neighbours talk',
  '',
  'Albora signed a treaty with Brenn, and perhaps with Dovia. “A firm friend,” said Mr. Vey.',
  '',
  'Brenn may threaten Dovia, Vey believes. The talks go on.',
].join('\n');

/** A quote piece whose offsets are found in the text. */
export function piece(exact: string, text = TEXT) {
  const start = text.indexOf(exact);
  return { exact, prefix: '', suffix: '', start, end: start + exact.length };
}

export function span(exact: string, text = TEXT) {
  const start = text.indexOf(exact);
  return { exact, start, end: start + exact.length };
}

export type Loose = Record<string, unknown>;

export function claim(id: string, changes: Loose = {}): Loose {
  return {
    id,
    text: 'The first has made a pact with the second.',
    quote: [piece('Albora signed a treaty with Brenn')],
    paragraph: 2,
    speaker: 'author',
    certainty: { value: 'asserted' },
    relations: [
      {
        kind: 'event',
        type: 'AGREE',
        label: 'signed a treaty',
        participants: [
          { actor: 'ALB', role: 'party' },
          { actor: 'BRE', role: 'party' },
        ],
      },
    ],
    ...changes,
  };
}

export function dataset(changes: Loose = {}): Loose {
  return {
    version: 1,
    id: 'neighbours',
    article: {
      title: 'Two neighbours talk',
      url: 'https://example.org/neighbours',
      length: TEXT.length,
      words: countWords(TEXT),
      paragraphs: paragraphsOf(TEXT).length,
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      text: TEXT,
    },
    actors: [
      { id: 'ALB', name: 'Albora', aliases: [{ words: 'Albora', kind: 'name', mentions: [{ start: 21, end: 27 }] }] },
      { id: 'BRE', name: 'Brenn' },
      { id: 'DOV', name: 'Dovia' },
    ],
    speakers: [
      { id: 'author', name: 'The author', kind: 'author' },
      { id: 'vey', name: 'Vey', kind: 'person' },
    ],
    agreements: [{ id: 'treaty', name: 'the treaty' }],
    claims: [claim('c1')],
    ...changes,
  };
}

export const codes = (problems: readonly Problem[]): string[] => problems.map((p) => p.code);
export const found = (problems: readonly Problem[], code: string): Problem | undefined =>
  problems.find((p) => p.code === code);
