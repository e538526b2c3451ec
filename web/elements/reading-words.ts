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
} as const;
