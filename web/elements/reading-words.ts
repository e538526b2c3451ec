/** Words of the ways to read, of stepping from claim to claim, and of the keys. */
import { count } from './words.js';

export const READING_WORDS = {
  ways: 'Ways to read',
  claims: 'Claims',
  story: 'In order',
  storyTitle: 'As the article tells it',
  /** “69 claims in 16 of 17 paragraphs” */
  storySub: (claims: number, told: number, all: number) =>
    `${count(claims, 'claim')} in ${told < all ? `${told} of ${count(all, 'paragraph')}` : count(all, 'paragraph')}`,
  storyNone: 'No claim passes everything that is chosen above.',
  ribbon: (last: number, where: readonly number[]) => `Of ${last} paragraphs, claims stand in ${where.join(', ')}`,
  cell: (paragraph: number, claims: number) => `Paragraph ${paragraph}, ${count(claims, 'claim')}`,
  paragraph: (n: number) => `Paragraph ${n}`,
  steps: 'Go through the claims',
  previous: 'Previous',
  next: 'Next',
  previousClaim: 'Previous claim',
  nextClaim: 'Next claim',
  position: (n: number, of: number) => `${n} of ${of}`,
  /** What a screen reader is told of the claim in focus. */
  announced: (n: number, of: number, paragraph: number) => `Claim ${n} of ${of}, paragraph ${paragraph}.`,
  words: 'Words',
  wordsField: 'Show claims with these words',
  wordsExample: 'such as: threat',
  wordsHint: 'Looked for in each claim, its quote and its labels, as one phrase.',
  wordsOf: (words: string) => `Claims with “${words.trim()}”`,
  withWords: (shown: number, total: number) => `${shown} of ${count(total, 'claim')} shown`,
  clear: 'Clear',
  only: (words: string) => `Show only claims with “${words.trim()}”`,
  keys: {
    title: 'Keys',
    note: 'They act while the focus is in the graph or beside it. Tab leads into the graph, and out of it.',
    close: 'Close',
    graph: 'On the graph',
    arrows: 'to the nearest in that direction',
    relations: 'the next relation of the country, or of all if none is selected; the one before',
    enter: 'select; once more: to the first of its claims',
    escape: 'one step back: claim, relation, country, everything',
    list: 'Among the claims',
    claims: 'the next claim; the one before. With nothing selected: all in order',
    ends: 'the first; the last',
    anywhere: 'Everywhere',
    undo: 'take back',
    redo: 'bring back',
    help: 'these keys',
  },
} as const;
