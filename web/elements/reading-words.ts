/** Words of the ways to read, of stepping from claim to claim, and of the keys. */
export const READING_WORDS = {
  ways: 'Ways to read',
  claims: 'Claims',
  story: 'In order',
  storyTitle: 'As the article tells it',
} as const;
